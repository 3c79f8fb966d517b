"""Customers by the names of what they lead to, as a sort of all has them: where names repeat, or lead nowhere."""

import pytest

from models.records.customer import Customer
from tests.factories.client import Client
from tests.factories.world import PRIVATE, SHARED, USD, World, customer, customer_class

PAGE = """query($by: [CustomerOrder!], $after: String, $where: CustomerFilter) {
  customers(first: 2, orderBy: $by, after: $after, where: $where) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }
  }
}"""

NAMES = {
    "CUSTOMER_CLASS": "customer_class__name_key",
    "RESELLER": "reseller__name_key",
    "CURRENCY": "currency__code",
}

FILTER = {"name": {"contains": "customer"}}


async def many_customers(world: World) -> None:
    """Customers on classes of one name, of resellers and of none, in two currencies, each beside others of its kind."""
    alike = [await customer_class(client, "Alike", currency=None) for client in (world.admin, world.north, world.south)]
    for number in range(3):
        for client, on in zip((world.admin, world.north, world.south), alike, strict=True):
            await customer(client, f"Customer {number}", on, USD if number == 1 else "Currency:1")
        await customer(world.admin, f"Direct {number}", PRIVATE)
        await customer(world.south, f"Shared {number}", SHARED)


async def sorted_keys(name: str, *, descends: bool, of_name: str = "") -> list[int]:
    """Keys of all customers, or of those of a name, by a name and their key."""
    found = await Customer.filter(name_key__contains=of_name).values_list("id", NAMES[name])
    in_order = sorted(((value or "", key) for key, value in found), reverse=descends)
    return [key for _, key in in_order]


async def listed_keys(client: Client, by: object, **variables: object) -> list[int]:
    """Keys of a list, page after page."""
    keys: list[int] = []
    after = None
    while True:
        page = (await client.ask(PAGE, by=by, after=after, **variables))["customers"]
        keys += [int(edge["node"]["id"].partition(":")[2]) for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            assert len(keys) == page["totalCount"]
            return keys


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("name", NAMES)
async def test_pages_are_those_of_a_sorted_list(world: World, name: str, direction: str) -> None:
    await many_customers(world)
    by, descends = [{"field": name, "direction": direction}], direction == "DESC"

    assert await listed_keys(world.admin, by) == await sorted_keys(name, descends=descends)
    filtered = await sorted_keys(name, descends=descends, of_name="customer")
    assert len(filtered) == 9
    assert await listed_keys(world.admin, by, where=FILTER) == filtered


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
async def test_a_page_begins_where_the_last_row_of_the_page_before_was(world: World, direction: str) -> None:
    """Given a customer who has left the class since, then the next page begins at its place all the same."""
    await many_customers(world)
    by = [{"field": "CUSTOMER_CLASS", "direction": direction}]
    before = await sorted_keys("CUSTOMER_CLASS", descends=direction == "DESC")
    first = (await world.admin.ask(PAGE, by=by))["customers"]
    await Customer.filter(id=before[1]).update(customer_class_id=1)

    after = (await world.admin.ask(PAGE, by=by, after=first["pageInfo"]["endCursor"]))["customers"]

    assert [edge["node"]["id"] for edge in after["edges"]] == [f"Customer:{key}" for key in before[2:4]]


async def test_a_reseller_finds_its_own_by_currency(world: World) -> None:
    await many_customers(world)

    listed = await listed_keys(world.north, [{"field": "CURRENCY"}])

    own = await Customer.filter(reseller_id=1).values_list("currency__code", "id")
    assert listed == [key for _, key in sorted(own)]
    assert len(own) == 4
