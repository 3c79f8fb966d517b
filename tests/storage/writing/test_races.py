"""Writes at once, round after round: none is lost, done twice or answered with a failure, whichever comes first.

`make faults` runs the long form.
"""

import asyncio
from collections.abc import Awaitable, Iterable, Mapping

import pytest
from tortoise.connection import get_connection

from models.audit.log import AuditRecord
from models.choices.users import UserRole
from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.records.account import Account
from models.records.customer import Customer
from models.records.invoice_template import InvoiceTemplate
from models.records.reseller import Reseller
from models.records.user import User
from resolvers.actor import Actor
from resolvers.audit.verify_audit import BrokenLink, verify
from resolvers.writing.locking import WHOLES, links_of, lock_order, locked_models
from tests.factories.client import Client, Json, errors
from tests.factories.world import NORTH, World, customer, customer_class
from tests.rounds import RACE_ROUNDS

ROUNDS = RACE_ROUNDS
LONGEST_SECONDS = 120 + ROUNDS * 3

pytestmark = pytest.mark.timeout(LONGEST_SECONDS)


async def at_once(*writes: Awaitable[Json]) -> list[Json]:
    """The payloads of writes that are begun together; one that fails or waits for ever fails the test."""
    async with asyncio.timeout(60):
        return await asyncio.gather(*writes)


async def holds() -> bool:
    """Whether the audit log is whole."""
    return not [result async for result in verify() if isinstance(result, BrokenLink)]


async def last_row() -> int:
    """The number of the log's last row."""
    newest = await AuditRecord.all().order_by("-id").first()
    return newest.id if newest else 0


def key(id: str) -> int:
    """The number in a global id."""
    return int(id.rpartition(":")[2])


async def kept_words(word: str, since: int) -> list[str]:
    """Where a word stands: the log after a row, the answers kept for retries, customers and accounts."""
    places = {
        "audit_record": f"id > {since} AND (entity_name LIKE $1 OR before LIKE $1 OR after LIKE $1 OR reason LIKE $1)",
        "idempotency_record": "answer LIKE $1",
        "customer": "name LIKE $1",
        "account": "name LIKE $1",
    }
    connection = get_connection("default")
    outcomes = []
    for name, condition in places.items():
        statement = f"SELECT COUNT(*) FROM {name} WHERE {condition}"  # noqa: S608
        if connection.capabilities.dialect == "sqlite":
            statement = statement.replace("$1", "?1")
        _, ((count,),) = await connection.execute_query(statement, [f"%{word}%"])
        outcomes += [name] if count else []
    return outcomes


async def forgetting(world: World) -> str:
    """A class of North's that provides for the removal of personal data."""
    class_id = await customer_class(world.north, "Forgetting")
    await RightToBeForgotten.filter(customer_class_id=key(class_id)).update(remove_personal_data=True)
    return class_id


async def terminated(world: World, name: str, on: str) -> str:
    """The id of a customer with one account, at version 2."""
    id = await customer(world.north, name, on=on)
    await world.north.done("accountSave", {"name": f"{name} 1", "customer": id})
    await world.north.done("customerTerminate", {"id": id, "expectedVersion": 1})
    return id


async def test_an_account_saved_beside_its_customers_erasure_leaves_no_name_behind(world: World) -> None:
    """R-35: an account that is made, renamed or deleted while its customer is erased."""
    on = await forgetting(world)
    for round_ in range(ROUNDS):
        since, word = await last_row(), f"Zoe{round_}x"
        id = await terminated(world, word, on)
        ((account, version),) = await Account.filter(customer_id=key(id)).values_list("id", "version")
        own = {"id": f"Account:{account}", "expectedVersion": version}
        erased, *_ = await at_once(
            world.north.write("customerErase", {"id": id, "expectedVersion": 2}),
            world.north.write("accountSave", {**own, "name": f"{word} 2", "idempotencyKey": f"b{round_}"}),
            world.north.write("accountSave", {"name": f"{word} 3", "customer": id, "idempotencyKey": f"a{round_}"}),
            world.north.write("accountDelete", {"ids": [f"Account:{account}"]}),
        )

        assert errors(erased) == []
        assert await kept_words(word, since) == []
    assert await holds()


async def test_a_customer_changed_beside_its_erasure_leaves_no_name_behind(world: World) -> None:
    """R-35, R-46: by its save, its deletion, or its being put on another class."""
    on = await forgetting(world)
    other = await forgetting_too(world)
    for round_ in range(ROUNDS):
        since, word = await last_row(), f"Zoe{round_}x"
        id = await terminated(world, word, on)

        erased, saved, _ = await at_once(
            world.north.write("customerErase", {"id": id, "expectedVersion": 2}),
            world.north.write("customerSave", {"id": id, "expectedVersion": 2, "name": f"{word} again"}),
            world.north.write(
                "customerClassAssign", {"customerClassId": other, "customerIds": [id], "idempotencyKey": word}
            ),
        )

        assert not (errors(erased) == errors(saved) == [])
        if not errors(erased):
            assert await kept_words(word, since) == []
        assert await versions_are_single("Customer", key(id))
    assert await holds()


async def forgetting_too(world: World) -> str:
    """Another class of North's."""
    return await customer_class(world.north, "Another of North's")


async def versions_are_single(entity: str, one: int) -> bool:
    """Whether every version in a record's history was written by one request only."""
    rows = await AuditRecord.filter(entity_type=entity, entity_id=one).values_list("entity_version", "at", "property")
    return len({(version, name) for version, _, name in rows}) == len(rows)


SAVED = ("customerSave", "accountSave", "resellerSave", "customerClassSave", "invoiceTemplateSave", "userSave")


@pytest.mark.parametrize("mutation", SAVED)
async def test_of_two_requests_one_writes_a_version(world: World, mutation: str) -> None:
    """R-46: the others are told of the conflict, whatever kind of record it is."""
    client, id, field = await one_of(world, mutation)
    version = 1
    for round_ in range(ROUNDS):
        payloads = await at_once(
            *(
                client.write(mutation, {"id": id, "expectedVersion": version, field: f"Name {round_}.{number}"})
                for number in range(4)
            )
        )

        assert sorted(errors(payload) for payload in payloads) == [
            [],
            *[[("VERSION_CONFLICT", "input.expectedVersion")]] * 3,
        ]
        version += 1
    assert await versions_are_single(id.partition(":")[0], key(id))
    assert await holds()


async def one_of(world: World, mutation: str) -> tuple[Client, str, str]:
    """Who saves a record of a kind, its id, and a field to change."""
    match mutation:
        case "resellerSave":
            return world.admin, NORTH, "name"
        case "customerClassSave":
            return world.north, world.norths, "name"
        case "userSave":
            made = await world.admin.done("userSave", {"userName": "kim", "role": "READ_ONLY_ADMINISTRATOR"})
            return world.admin, str(made["id"]), "displayName"
        case "invoiceTemplateSave":
            return world.north, (await templates(world, ["First"]))[0], "name"
    id = await customer(world.north, "Nora", on=world.norths)
    if mutation == "customerSave":
        return world.north, id, "name"
    made = await world.north.done("accountSave", {"name": "1", "customer": id})
    return world.north, str(made["id"]), "name"


async def templates(world: World, names: Iterable[str]) -> list[str]:
    """The ids of new invoice templates of North's."""
    made = [await world.north.done("invoiceTemplateSave", {"name": name}) for name in names]
    return [str(one["id"]) for one in made]


DELETED = ("customerDelete", "accountDelete", "invoiceTemplateDelete", "customerClassDelete")


@pytest.mark.parametrize("mutation", DELETED)
async def test_deletes_of_the_same_records_in_opposite_orders_delete_each_once(world: World, mutation: str) -> None:
    """R-44: nobody waits in a circle, each record is gone by one request, and one of them is in the log."""
    entity = mutation.removesuffix("Delete")
    entity = entity[0].upper() + entity[1:]
    for round_ in range(ROUNDS):
        ids = await four_of(world, mutation, round_)

        payloads = await at_once(*(world.north.write(mutation, {"ids": ids[:: 1 - 2 * (n % 2)]}) for n in range(4)))

        done = [item["id"] for payload in payloads for item in payload["results"] if not item["userErrors"]]
        assert sorted(done) == sorted(ids)
        keys = [key(id) for id in ids]
        rows = await AuditRecord.filter(entity_type=entity, entity_id__in=keys, action="DELETE", property="name")
        assert sorted(row.entity_id for row in rows) == sorted(keys)
    assert await holds()


async def four_of(world: World, mutation: str, round_: int) -> list[str]:
    """The ids of four new records of North's."""
    names = [f"{round_}.{number}" for number in range(4)]
    match mutation:
        case "customerDelete":
            return [await customer(world.north, name, on=world.norths) for name in names]
        case "invoiceTemplateDelete":
            return await templates(world, names)
        case "customerClassDelete":
            return [await customer_class(world.north, name) for name in names]
    owners = [await customer(world.north, f"of {name}", on=world.norths) for name in names[:2]]
    inputs: list[Mapping[str, object]] = [{"name": name, "customer": owners[n % 2]} for n, name in enumerate(names)]
    return [str((await world.north.done("accountSave", one))["id"]) for one in inputs]


async def test_a_resellers_own_record_loses_no_change_of_its_class(world: World) -> None:
    """R-44, R-46: each change is a version of both, with a row in the log of both; a save of nothing is neither."""
    other = await customer_class(world.admin, "Other", sharedWithResellers=True)
    changed = 0
    for round_ in range(ROUNDS):
        version = (await Reseller.get(id=1)).version
        to = (other, world.shared)[round_ % 2]
        input = {"id": NORTH, "expectedVersion": version}
        payloads = await at_once(
            world.admin.write("resellerSave", {**input, "customerClass": to}),
            world.admin.write("resellerSave", {**input, "customerClass": to}),
            world.admin.write("resellerSave", input),
        )

        assert sorted(errors(payload) for payload in payloads[:2]) == [
            [],
            [("VERSION_CONFLICT", "input.expectedVersion")],
        ]
        changed += 1
    own = await Customer.get(reseller_id=1, type="RESELLER")
    assert (own.version, (await Reseller.get(id=1)).version) == (1 + changed, 1 + changed)
    for entity, one in (("Reseller", 1), ("Customer", own.id)):
        assert await AuditRecord.filter(entity_type=entity, entity_id=one, action="UPDATE").count() == changed
        assert await versions_are_single(entity, one)
    assert await holds()


async def test_no_change_of_a_customer_is_lost_while_it_moves_between_classes(world: World) -> None:
    """R-44: an assignment names no version; each one that moves a customer is a version of it all the same."""
    own = [await customer(world.north, f"Customer {number}", on=world.norths) for number in range(3)]
    for round_ in range(ROUNDS):
        versions = {one.id: one.version for one in await Customer.filter(id__in=[key(one) for one in own])}
        saves = (
            world.north.write(
                "customerSave", {"id": one, "expectedVersion": versions[key(one)], "name": f"{one} {round_}"}
            )
            for one in own
        )
        moves = (
            world.north.write("customerClassAssign", {"customerClassId": on, "customerIds": order})
            for on, order in ((world.shared, own), (world.norths, own[::-1]), (world.shared, own[::-1]))
        )

        await at_once(*moves, *saves)

    for one in own:
        rows = await AuditRecord.filter(entity_type="Customer", entity_id=key(one)).values_list("entity_version")
        assert (await Customer.get(id=key(one))).version == len({version for (version,) in rows})
        assert await versions_are_single("Customer", key(one))
    assert await holds()


async def test_what_a_class_begins_to_use_is_not_deleted_meanwhile(world: World) -> None:
    """R-48: of the two, one is told why it can't; and no class refers to what is gone."""
    for round_ in range(ROUNDS):
        ids = await templates(world, [f"{round_}.{number}" for number in range(2)])
        on = await customer_class(world.north, f"Class {round_}")
        input = {"regularInvoices": {"invoiceTemplate": ids[0]}, "outOfTurnInvoices": {"invoiceTemplate": ids[1]}}

        saved, deleted, _ = await at_once(
            world.north.write("customerClassSave", {"id": on, "expectedVersion": 1, "finances": input}),
            world.north.write("invoiceTemplateDelete", {"ids": ids[::-1]}),
            world.north.write("invoiceTemplateSave", {"id": ids[0], "expectedVersion": 1, "description": "Used"}),
        )

        left = await InvoiceTemplate.filter(id__in=[key(id) for id in ids]).count()
        assert left == (0 if errors(saved) else 2)
        assert [bool(result["userErrors"]) for result in deleted["results"]] == [not errors(saved)] * 2
    assert await holds()


async def test_an_account_is_not_made_of_a_customer_that_is_deleted_meanwhile(world: World) -> None:
    for round_ in range(ROUNDS):
        id = await customer(world.north, f"Customer {round_}", on=world.norths)

        made, deleted = await at_once(
            world.north.write("accountSave", {"name": "1", "customer": id}),
            world.north.write("customerDelete", {"ids": [id]}),
        )

        there = await Customer.exists(id=key(id))
        assert there is (errors(made) == [])
        assert bool(deleted["results"][0]["userErrors"]) is there
    assert await holds()


async def test_two_administrators_who_take_each_others_access_away_leave_one(world: World) -> None:
    """Whoever comes second has no access any more, by a save as by a disabling."""
    user = await world.admin.done("userSave", {"userName": "second", "role": "ADMINISTRATOR"})
    second = Client(world.execution, Actor(key(user["id"]), "second", UserRole.ADMINISTRATOR, request_id="second"))
    for round_ in range(ROUNDS):
        version = {one.id: one.version for one in await User.all()}
        payloads = await at_once(
            world.admin.write("userDisable", {"id": user["id"], "expectedVersion": version[key(user["id"])]}),
            second.write(
                "userSave", {"id": "User:1", "expectedVersion": version[1], "role": "READ_ONLY_ADMINISTRATOR"}
            ),
        )

        assert sorted(errors(payload) for payload in payloads) == [[], [("OWN_ACCESS", "input")]], round_
        left = await User.filter(role=UserRole.ADMINISTRATOR.value, disabled=False).count()
        assert left == 1
        await User.filter(id__in=[1, key(user["id"])]).update(role=UserRole.ADMINISTRATOR.value, disabled=False)
    assert await holds()


async def test_whatever_refers_to_another_record_is_locked_before_it(world: World) -> None:
    """So a write locks what it writes first and what it relies on next, as it finds them; a part follows its whole."""
    order = lock_order()

    assert set(order) == {locked_model.name for locked_model in locked_models().values()}
    for referring, referred in links_of(locked_models()):
        first, second = (
            (referred, referring) if referring in WHOLES and referred == "Customer" else (referring, referred)
        )
        assert order.index(first) < order.index(second), f"{first} is locked after {second}"
