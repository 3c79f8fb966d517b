"""Two writes at once that rely on each other's rows: one waits, and then sees what the other did (R-10)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from models.audit.approval import ApprovalDecision
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from resolvers.use_cases.classes.set_default_class import _ONE_AT_A_TIME
from tests.approvals.asking import decide, make_others, policy, renew, request_approval, requests, version_of
from tests.approvals.asking import other as other_administrator
from tests.factories.client import Json, errors
from tests.factories.world import World, customer, customer_class
from tests.planned.planning import days, planned

REQUEST = "ApprovalRequest:1"
"""The first request."""

ROUNDS = 15
SOON_SECONDS = 0.5
"""Long enough for a write that waits for nobody."""


@asynccontextmanager
async def elsewhere(database: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection of another process, in a transaction that is left open."""
    connection = await asyncpg.connect(database)
    transaction = connection.transaction()
    await transaction.start()
    try:
        yield connection
    finally:
        await connection.close()


def only_postgresql(database: str) -> None:
    """On SQLite the second transaction waits for the first from its beginning."""
    if database.startswith("sqlite"):
        pytest.skip("SQLite has one writer at a time")


async def test_a_class_is_not_assigned_while_its_sharing_ends(world: World, database: str) -> None:
    only_postgresql(database)
    own = await customer(world.north, "Nora", world.norths)
    async with elsewhere(database) as other:
        # given: somebody has begun to end the sharing
        await other.execute("UPDATE customer_class SET shared_with_resellers = FALSE WHERE id = 2")
        # when
        input = {"customerClassId": world.shared, "customerIds": [own]}
        assigned = asyncio.create_task(world.north.write("customerClassAssign", input))
        await asyncio.sleep(SOON_SECONDS)
        assert not assigned.done()
        await other.execute("COMMIT")
        payload = await assigned

    # then
    assert errors(payload) == [("NOT_FOUND", "input.customerClassId")]
    assert (await Customer.get(name="Nora")).customer_class_id == 4  # type: ignore[attr-defined]


async def test_a_customer_is_not_put_on_a_class_while_its_sharing_ends(world: World, database: str) -> None:
    only_postgresql(database)
    async with elsewhere(database) as other:
        await other.execute("UPDATE customer_class SET shared_with_resellers = FALSE WHERE id = 2")
        input = {"name": "Nora", "currency": "Currency:1", "customerClass": world.shared}
        saved = asyncio.create_task(world.north.write("customerSave", input))
        await asyncio.sleep(SOON_SECONDS)
        assert not saved.done()
        await other.execute("COMMIT")
        payload = await saved

    assert errors(payload) == [("NOT_FOUND", "input.customerClass")]
    assert not await Customer.exists(name="Nora")


async def test_sharing_does_not_end_while_the_class_is_assigned(world: World, database: str) -> None:
    only_postgresql(database)
    shared = await customer_class(world.admin, "Free", sharedWithResellers=True)
    number = int(shared.rpartition(":")[2])
    own = await customer(world.north, "Nora", world.norths)
    async with elsewhere(database) as other:
        # given: somebody is about to put a reseller's customer on the class
        await other.execute("SELECT id FROM customer_class WHERE id = $1 FOR SHARE", number)
        await other.execute("UPDATE customer SET customer_class_id = $1 WHERE name = 'Nora'", number)
        # when
        ended = asyncio.create_task(world.admin.write("customerClassUnshare", {"id": shared, "expectedVersion": 1}))
        await asyncio.sleep(SOON_SECONDS)
        assert not ended.done()
        await other.execute("COMMIT")
        payload = await ended

    # then
    assert own
    assert errors(payload) == [("SHARED_IN_USE", "input.id")]
    assert (await CustomerClass.get(id=number)).shared_with_resellers is True


@pytest.mark.timeout(300)
async def test_assigning_and_unsharing_at_once_never_leaves_a_customer_on_a_class_that_is_not_shared(
    world: World,
) -> None:
    for round_ in range(ROUNDS):
        shared = await customer_class(world.admin, f"Class {round_}", sharedWithResellers=True)
        own = await customer(world.north, f"Customer {round_}", world.norths)
        number = int(shared.rpartition(":")[2])

        await asyncio.gather(
            world.north.write("customerClassAssign", {"customerClassId": shared, "customerIds": [own]}),
            world.admin.write("customerClassUnshare", {"id": shared, "expectedVersion": 1}),
        )

        is_shared = (await CustomerClass.get(id=number)).shared_with_resellers
        assert is_shared is await Customer.exists(customer_class_id=number)


@pytest.mark.timeout(300)
async def test_two_writes_of_the_same_customers_in_opposite_orders_both_end(world: World) -> None:
    own = [await customer(world.north, f"Customer {number}", world.norths) for number in range(6)]
    for target in (world.shared, world.norths) * 4:
        one = {"customerClassId": target, "customerIds": own}
        other = {"customerClassId": target, "customerIds": own[::-1]}

        async with asyncio.timeout(60):
            payloads = await asyncio.gather(
                world.north.write("customerClassAssign", one), world.north.write("customerClassAssign", other)
            )

        assert [errors(item) for payload in payloads for item in payload["results"]] == [[]] * 12


@pytest.mark.parametrize(
    ("mutation", "values"),
    [
        ("customerClassSave", {"description": "x"}),
        ("customerClassRevert", {"to": {"version": 1}}),
        ("customerClassCopyTerms", {}),
    ],
)
async def test_a_class_is_not_changed_while_its_reseller_is_closed(
    world: World, database: str, mutation: str, values: Json
) -> None:
    """R-73: the change waits for whoever closes the reseller, and finds it closed."""
    only_postgresql(database)
    number = int(world.norths.rpartition(":")[2])
    await world.north.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, "description": "before"})
    before = await CustomerClass.filter(id=number).values()
    async with elsewhere(database) as other:
        # given: somebody is about to close the reseller, with its classes locked
        await other.execute("SELECT id FROM customer_class WHERE id = $1 FOR UPDATE", number)
        # when
        input = {"id": world.norths, "expectedVersion": 2, **values}
        saved = asyncio.create_task(world.admin.write(mutation, input))
        await asyncio.sleep(SOON_SECONDS)
        assert not saved.done()
        await other.execute("UPDATE reseller SET closed_at = now() WHERE id = 1")
        await other.execute("COMMIT")
        payload = await saved

    # then
    assert errors(payload) == [("READ_ONLY_RECORD", "input.id")]
    assert await CustomerClass.filter(id=number).values() == before


@pytest.mark.parametrize(
    ("mutation", "named"), [("customerClassAssign", True), ("customerClassAssign", False), ("customerClassSave", True)]
)
async def test_of_two_who_ask_at_once_one_takes_the_place_of_a_request(
    world: World, database: str, mutation: str, named: bool
) -> None:
    """R-79, R-81: the later one finds it settled, and whoever named it is told so."""
    only_postgresql(database)
    await make_others()
    await policy(world.admin, customersAbove=0, panels=["WEB_SELF_CARE"])
    ids = [await customer(world.admin, name, on=world.default) for name in ("Ann", "Bob", "Cem")]
    assignments = [{"customerClassId": world.private, "customerIds": [id]} for id in ids]
    await request_approval(world.admin, "customerClassAssign", assignments[0])
    if not named:
        assert errors(await decide(other_administrator(world), REQUEST, "REQUEST_CHANGES", "fewer")) == []
    change = {"id": world.private, "expectedVersion": 1, "webSelfCare": {"brandName": "Acme"}}
    of_each = assignments[1:] if mutation == "customerClassAssign" else [change, change]
    asked = {"approval": "ASK", "reason": "x", **({"replaces": REQUEST} if named else {})}
    async with elsewhere(database) as other:
        # given: somebody looks at the request that both replace
        await other.execute("SELECT id FROM approval_request WHERE id = 1 FOR UPDATE")
        # when
        writes = [asyncio.create_task(world.admin.write(mutation, {**input, **asked})) for input in of_each]
        await asyncio.sleep(SOON_SECONDS)
        assert not any(write.done() for write in writes)
        await other.execute("COMMIT")
        payloads = [await write for write in writes]

    # then
    refused = [[("REQUEST_SETTLED", "input.replaces")]] if named else [[]]
    assert sorted(map(errors, payloads)) == [[], *refused]
    states = [request["state"] for request in await requests(world.admin)]
    assert states == ["IN_REVIEW", "WITHDRAWN"] if named else ["IN_REVIEW", "IN_REVIEW", "WITHDRAWN"]
    assert await version_of(world.admin, REQUEST) == (2 if named else 3)
    assert await ApprovalDecision.filter(approval_request_id=1, decision="WITHDRAW").count() == 1


@pytest.mark.parametrize(
    "mutation", ["customerClassSave", "customerClassPlan", "customerClassPlanChange", "customerClassAssign"]
)
async def test_who_asks_again_waits_for_a_request_with_its_class_free(
    world: World, database: str, mutation: str
) -> None:
    """R-81: whoever decides on the request has locked it, and comes for the class next."""
    only_postgresql(database)
    await make_others()
    await policy(world.admin, customersAbove=0, panels=["WEB_SELF_CARE"])
    change = {"webSelfCare": {"brandName": "Acme"}}
    save = {"id": world.private, "expectedVersion": 1, **change}
    at = days(3)
    inputs: dict[str, Json] = {
        "customerClassSave": save,
        "customerClassPlan": {"ids": [world.private], "applyAt": at.isoformat(), **change},
        "customerClassPlanChange": {
            "id": await planned(world.admin, world.private, at, description="then"),
            "expectedVersion": 1,
            **change,
        },
        "customerClassAssign": {
            "customerClassId": world.private,
            "customerIds": [await customer(world.admin, "Ann", on=world.default)],
        },
    }
    await request_approval(world.admin, "customerClassSave", save)
    assert errors(await decide(other_administrator(world), REQUEST, "REQUEST_CHANGES", "fewer")) == []
    async with elsewhere(database) as other:
        # given: somebody is about to decide
        await other.execute("SELECT id FROM approval_request WHERE id = 1 FOR UPDATE")
        # when
        asked = asyncio.create_task(request_approval(world.admin, mutation, inputs[mutation]))
        await asyncio.sleep(SOON_SECONDS)
        assert not asked.done()
        await other.execute("SELECT id FROM customer_class WHERE id = 3 FOR UPDATE NOWAIT")
        await other.execute("COMMIT")
        # then
        assert await asked == "ApprovalRequest:2"

    assert [request["state"] for request in await requests(world.admin)] == ["IN_REVIEW", "WITHDRAWN"]


async def test_who_asks_again_for_one_of_two_waits_for_the_other_with_the_class_free(
    world: World, database: str
) -> None:
    """R-80: both came back, so both give way to the new one."""
    only_postgresql(database)
    await make_others()
    await policy(world.admin, panels=["WEB_SELF_CARE"])
    save = {"id": world.private, "expectedVersion": 1, "webSelfCare": {"brandName": "Acme"}}
    ids = [await request_approval(world.admin, "customerClassSave", save) for _ in range(2)]
    for id in ids:
        assert errors(await decide(other_administrator(world), id, "REQUEST_CHANGES", "fewer")) == []
    async with elsewhere(database) as other:
        await other.execute("SELECT id FROM approval_request WHERE id = 2 FOR UPDATE")
        renewed = asyncio.create_task(renew(world.admin, ids[0]))
        await asyncio.sleep(SOON_SECONDS)
        assert not renewed.done()
        await other.execute("SELECT id FROM customer_class WHERE id = 3 FOR UPDATE NOWAIT")
        await other.execute("COMMIT")
        assert errors(await renewed) == []

    assert [request["state"] for request in await requests(world.admin)] == ["IN_REVIEW", "WITHDRAWN", "WITHDRAWN"]


async def test_who_asks_for_another_default_class_has_no_request_locked_while_the_default_changes(
    world: World, database: str
) -> None:
    """R-58: whoever approves such a request has the default class kept before the request is locked."""
    only_postgresql(database)
    await make_others()
    await policy(world.admin, panels=["GENERAL_INFO"])
    free = await customer_class(world.admin, "Free", currency=None)
    input = {"id": free, "expectedVersion": 1}
    await request_approval(world.admin, "customerClassSetDefault", input)
    assert errors(await decide(other_administrator(world), REQUEST, "REQUEST_CHANGES", "later")) == []
    async with elsewhere(database) as other:
        await other.execute("SELECT pg_advisory_xact_lock($1)", _ONE_AT_A_TIME)
        asked = asyncio.create_task(request_approval(world.admin, "customerClassSetDefault", input))
        await asyncio.sleep(SOON_SECONDS)
        assert not asked.done()
        await other.execute("SELECT id FROM approval_request WHERE id = 1 FOR UPDATE NOWAIT")
        await other.execute("COMMIT")
        assert await asked == "ApprovalRequest:2"

    assert [request["state"] for request in await requests(world.admin)] == ["IN_REVIEW", "WITHDRAWN"]
