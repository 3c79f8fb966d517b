"""How many customers a class and a reseller are kept to have equals how many there are, after every kind of write."""

import asyncio
from random import Random

from tortoise.connection import get_connection

from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from tests.factories.client import Client
from tests.factories.world import EUR, World, customer, customer_class

STEPS = 60
ROUNDS = 10

AGREE = (
    "SELECT c.id, k.customers AS kept, (SELECT COUNT(*) FROM customer u WHERE u.customer_class_id = c.id) AS found "
    "FROM customer_class c LEFT JOIN customer_count k ON k.customer_class_id = c.id ORDER BY c.id"
)

OF_RESELLERS = (
    "SELECT r.id, k.customers AS kept, "
    "(SELECT COUNT(*) FROM customer u WHERE u.reseller_id = r.id AND u.type <> 'RESELLER') AS found "
    "FROM reseller r LEFT JOIN reseller_customer_count k ON k.reseller_id = r.id ORDER BY r.id"
)


async def kept_counts(agree: str = AGREE) -> dict[int, int]:
    """The kept count of each class or reseller, once it is shown to be how many customers there are."""
    rows = await get_connection("default").execute_query_dict(agree)
    kept = {row["id"]: row["kept"] for row in rows}
    assert kept == {row["id"]: row["found"] for row in rows}
    return kept


def number(id: str) -> int:
    """The number in a global id."""
    return int(id.rpartition(":")[2])


async def test_kept_counts_agree_after_random_writes(world: World) -> None:
    """Given customers that are made, moved, assigned, deleted and erased by chance, then each count is exact."""
    random, admin = Random(13), world.admin  # noqa: S311  # not for secrets
    classes = [world.default, world.shared, world.private, await customer_class(admin, "Fourth")]
    await RightToBeForgotten.all().update(remove_personal_data=True)
    there: dict[str, int] = {}
    assert sum((await kept_counts()).values()) == 2, "the resellers' own records"
    for step in range(STEPS):
        on = random.choice(classes)
        some = random.sample(sorted(there), min(len(there), random.randrange(1, 5)))
        match random.randrange(5) if some else 0:
            case 0:
                there[await customer(admin, f"Customer {step}", on=on)] = 1
            case 1:
                values = {"id": some[0], "expectedVersion": there[some[0]], "customerClass": on, "taxId": str(step)}
                there[some[0]] = (await admin.done("customerSave", values))["version"]
            case 2:
                before = [number(one) for one in some]
                await admin.done("customerClassAssign", {"customerClassId": on, "customerIds": some}, "id")
                rows = await get_connection("default").execute_query_dict("SELECT id, version FROM customer")
                there |= {f"Customer:{row['id']}": row["version"] for row in rows if row["id"] in before}
            case 3:
                await admin.write("customerDelete", {"ids": some})
                for one in some:
                    del there[one]
            case _:
                values = {"id": some[0], "expectedVersion": there.pop(some[0])}
                ended = await admin.done("customerTerminate", values)
                await admin.done("customerErase", {"id": some[0], "expectedVersion": ended["version"]})
        await kept_counts()
    made = await admin.done("resellerSave", {"name": "East", "currency": EUR, "customerClass": world.shared})
    assert made["id"] == "Reseller:3"
    assert (await kept_counts())[number(world.shared)] > 0


async def test_a_class_has_its_count_from_its_first_moment_to_its_last(world: World) -> None:
    """Given a class that is made, copied and deleted, then it has a count of nobody, and none once it is gone."""
    made = await customer_class(world.admin, "Made")
    copy = await world.admin.done("customerClassClone", {"id": made, "name": "Copy"})
    counts = await kept_counts()
    assert (counts[number(made)], counts[number(str(copy["id"]))]) == (0, 0)

    await world.admin.write("customerClassDelete", {"ids": [made]})

    kept = await get_connection("default").execute_query_dict("SELECT customer_class_id AS id FROM customer_count")
    assert {row["id"] for row in kept} == counts.keys() - {number(made)}


async def test_a_refused_write_and_a_dry_run_count_nobody(world: World) -> None:
    before = await kept_counts()
    values = {"name": "Nobody", "currency": EUR, "customerClass": world.private}

    await world.admin.write("customerSave", {**values, "validateOnly": True})
    refused = await world.admin.write("customerSave", {**values, "name": ""})

    assert refused["userErrors"]
    assert await kept_counts() == before


async def test_a_count_is_no_change_of_the_class(world: World) -> None:
    """Given a customer on a class, then the class has the version and the last change that it had."""
    before = await CustomerClass.get(id=number(world.private))

    await customer(world.admin, "Somebody", on=world.private)

    after = await CustomerClass.get(id=number(world.private))
    assert (after.version, after.updated_at) == (before.version, before.updated_at)
    assert (await kept_counts())[after.id] == 1


async def test_moves_in_opposite_directions_at_once_are_all_counted(world: World) -> None:
    """Given customers of two classes that change places, by saves and assignments, then no write fails."""
    admin, one, other = world.admin, world.shared, world.private
    there = [await customer(admin, f"{n}", on=place) for n, place in enumerate((one, other, one, other))]
    for _ in range(ROUNDS):
        rows = await get_connection("default").execute_query_dict("SELECT id, version FROM customer")
        versions = {f"Customer:{row['id']}": row["version"] for row in rows}
        one, other = other, one
        saves = (
            admin.write("customerSave", {"id": id, "expectedVersion": versions[id], "customerClass": place})
            for id, place in zip(there[:2], (one, other), strict=True)
        )
        assigned = (
            admin.write("customerClassAssign", {"customerClassId": place, "customerIds": [id]})
            for id, place in zip(there[2:], (one, other), strict=True)
        )
        async with asyncio.timeout(60):
            payloads = await asyncio.gather(*saves, *assigned)

        assert [payload["userErrors"] for payload in payloads] == [[]] * 4
        await kept_counts()


async def test_counts_of_resellers_agree_after_random_writes(world: World) -> None:
    """Given customers of resellers that come and go, also by hand and many at once, then each count is exact."""
    random = Random(14)  # noqa: S311  # not for secrets
    owners = (world.north, world.south)
    there: dict[str, Client] = {}
    expected: dict[int, int] = {}
    assert await kept_counts(OF_RESELLERS) == {1: 0, 2: 0}, "their own records are no customers of theirs"
    for step in range(STEPS):
        owner = random.choice(owners)
        of_owner = [id for id, who in there.items() if who is owner]
        match random.randrange(4) if of_owner else 0:
            case 0:
                there[await customer(owner, f"Customer {step}", on=world.shared)] = owner
            case 1:
                some = random.sample(of_owner, random.randrange(1, len(of_owner) + 1))
                await owner.write("customerDelete", {"ids": some})
                for one in some:
                    del there[one]
            case 2:
                moved = random.choice(of_owner)
                key, other = number(moved), owners[1 - owners.index(owner)]
                await Customer.filter(id=key).update(reseller_id=owners.index(other) + 1)
                there[moved] = other
            case _:
                await customer(world.admin, f"Direct {step}", on=world.private)
        expected = {key: sum(who is owners[key - 1] for who in there.values()) for key in (1, 2)}
        assert await kept_counts(OF_RESELLERS) == expected
    direct = number(await customer(world.north, "Becomes a direct customer", on=world.shared))
    await Customer.filter(id=direct).update(reseller_id=None)
    assert await kept_counts(OF_RESELLERS) == expected

    listed = await world.admin.ask("{ resellers(orderBy: [{ field: CUSTOMER_COUNT }]) { nodes { customerCount } } }")

    assert [node["customerCount"] for node in listed["resellers"]["nodes"]] == sorted(expected.values())
    await Customer.filter(reseller_id__isnull=False, type="RETAIL").delete()
    assert await kept_counts(OF_RESELLERS) == {1: 0, 2: 0}


async def test_a_reseller_has_its_count_from_its_first_moment(world: World) -> None:
    await world.admin.done("resellerSave", {"name": "East", "currency": EUR, "customerClass": world.shared})

    assert (await kept_counts(OF_RESELLERS))[3] == 0


async def test_the_name_beside_a_count_is_that_of_the_class(world: World) -> None:
    """Given a class that is renamed, in a save, by hand and in a refused save, then its name is kept with its count."""
    values = {"id": world.private, "expectedVersion": 1}
    await world.admin.done("customerClassSave", {**values, "name": "Renamed"})
    await world.admin.write("customerClassSave", {**values, "name": "Refused"})
    await CustomerClass.filter(id=number(world.shared)).update(name_key="by hand")

    rows = await get_connection("default").execute_query_dict(
        "SELECT c.name_key AS named, k.name_key AS kept FROM customer_class c "
        "JOIN customer_count k ON k.customer_class_id = c.id ORDER BY c.id"
    )

    assert [row["kept"] for row in rows] == [row["named"] for row in rows]
    assert {"renamed", "by hand"} <= {row["kept"] for row in rows}
