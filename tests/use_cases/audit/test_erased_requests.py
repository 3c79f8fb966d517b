"""Erasure reaches what was said of a customer in requests for approval, before and after they are decided on."""

from resolvers.audit.verify_audit import BrokenLink, verify
from tests.approvals.asking import decide, make_others, other, policy, renew, request_approval, requests
from tests.factories.client import Client, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World, customer, customer_class
from tests.use_cases.audit.erasure import PERSON, erase, holds, person, terminated


async def assignment_asked(world: World, id: str, to: str, reason: str) -> str:
    """The id of a request to assign a customer."""
    return await request_approval(
        world.admin, "customerClassAssign", {"customerClassId": to, "customerIds": [id]}, reason
    )


async def version_of(client: Client, id: str) -> int:
    """The present version of a customer."""
    version: int = (await client.ask("query($id: ID!) { customer(id: $id) { version } }", id=id))["customer"]["version"]
    return version


async def test_what_requests_say_of_a_customer_goes_with_its_personal_data(forgetting: tuple[World, str]) -> None:
    """R-35: of requests that were decided on, and of one that is approved afterwards; others keep theirs."""
    world, key = forgetting
    id = await person(world.north, key)
    nora = await customer(world.north, "Nora", on=key)
    await make_others()
    await policy(world.admin, customersAbove=0)
    moved = await assignment_asked(world, id, world.norths, f"{PERSON} is divorced")
    assert errors(await decide(other(world), moved, "APPROVE", f"{PERSON} called")) == []
    back = await assignment_asked(world, id, key, f"{PERSON} is married")
    assert errors(await decide(other(world), back, "APPROVE")) == []
    waiting = await assignment_asked(world, id, world.norths, f"{PERSON} moves")
    kept = await assignment_asked(world, nora, world.norths, "Nora moves")
    version = await terminated(world.north, id, await version_of(world.north, id))
    before = await all_tables()

    assert errors(await erase(world.north, id, version, validateOnly=True)) == []
    assert await all_tables() == before

    assert errors(await erase(world.north, id, version)) == []
    assert await holds(PERSON) == []
    reasons = {one["id"]: one["reason"] for one in await requests(world.admin)}
    assert reasons == {moved: "", back: "", waiting: "", kept: "Nora moves"}

    assert errors(await decide(other(world), waiting, "APPROVE")) == []
    assert await holds(PERSON) == []
    logged = [row for row in await table("audit_record") if row["entity_type"] == "Customer" and row["reason"]]
    assert logged == []
    assert errors(await decide(other(world), kept, "APPROVE")) == []
    logged = [row for row in await table("audit_record") if row["entity_type"] == "Customer" and row["reason"]]
    assert {row["reason"] for row in logged} == {"Nora moves"}
    assert not [result async for result in verify() if isinstance(result, BrokenLink)]


async def test_what_requests_said_of_a_deleted_customer_goes_with_its_history(world: World) -> None:
    """R-35: there is no row any more that it could be found by."""
    id = await customer(world.north, PERSON, on=world.norths)
    await make_others()
    await policy(world.admin, customersAbove=0)
    other_class = await customer_class(world.north, "Other")
    request = await assignment_asked(world, id, other_class, f"{PERSON} moves")
    assert errors(await decide(other(world), request, "REJECT", f"{PERSON} stays")) == []
    await world.north.write("customerDelete", {"ids": [id]})

    assert errors(await world.admin.write("customerErase", {"id": id, "expectedVersion": 1})) == []
    assert await holds(PERSON) == []


async def test_a_request_whose_reason_went_is_asked_for_again_with_another(forgetting: tuple[World, str]) -> None:
    """The error stands where the reason is missing, so that one can be given."""
    world, key = forgetting
    id = await person(world.north, key)
    nora = await customer(world.north, "Nora", on=key)
    await make_others()
    await policy(world.admin, customersAbove=0)
    assignment = {"customerClassId": world.norths, "customerIds": [id, nora]}
    request = await request_approval(world.admin, "customerClassAssign", assignment, f"{PERSON} moves")
    assert errors(await decide(other(world), request, "REQUEST_CHANGES", "when?")) == []
    assert errors(await erase(world.north, id, await terminated(world.north, id))) == []

    assert errors(await renew(world.admin, request)) == [("REQUIRED", "input.reason")]
    assert errors(await renew(world.admin, request, reason="They move")) == []
    assert {one["reason"] for one in await requests(world.admin)} == {"", "They move"}
