"""Preferences of users: each its own, kept on the server, and logged."""

import pytest
from tortoise.exceptions import IntegrityError

from models.records.user import User
from tests.factories.client import Client
from tests.factories.tables import all_tables, table
from tests.factories.world import World

ASKED = "density openOnlyResult loadListAtOnce"
USUAL = {"density": "COMPACT", "openOnlyResult": False, "loadListAtOnce": True}


async def preferences(client: Client) -> object:
    """Preferences of a user, as it reads them itself."""
    return (await client.ask(f"{{ viewer {{ preferences {{ {ASKED} }} }} }}"))["viewer"]["preferences"]


async def test_everyone_begins_with_the_usual_ones(world: World) -> None:
    """R-90: a read-only administrator reads them too."""
    for client in (world.admin, world.auditor, world.north):
        assert await preferences(client) == USUAL


@pytest.mark.parametrize("who", ["admin", "north"])
async def test_what_a_user_sets_is_there_for_it_alone(world: World, who: str) -> None:
    """R-90: passing, in both roles; what isn't named stays, and null is the default."""
    client: Client = getattr(world, who)

    saved = await client.write("preferencesSave", {"density": "COMFORTABLE", "openOnlyResult": True}, "userName")
    then = await preferences(client)
    back = await client.write(
        "preferencesSave", {"density": None, "loadListAtOnce": False}, f"preferences {{ {ASKED} }}"
    )

    assert saved["record"] == {"userName": who}
    assert [(change["path"], change["before"], change["after"]) for change in saved["changes"]] == [
        (["preferences", "density"], '"COMPACT"', '"COMFORTABLE"'),
        (["preferences", "openOnlyResult"], "false", "true"),
    ]
    assert then == {"density": "COMFORTABLE", "openOnlyResult": True, "loadListAtOnce": True}
    assert back["record"]["preferences"] == {"density": "COMPACT", "openOnlyResult": True, "loadListAtOnce": False}
    for other in (world.admin, world.auditor, world.north, world.south):
        if other.actor != client.actor:
            assert await preferences(other) == USUAL


async def test_the_log_tells_of_them_and_the_user_keeps_its_version(world: World) -> None:
    """R-44: a row for each; and an administrator who edits the user meanwhile is not refused."""
    await world.north.write("preferencesSave", {"density": "COMFORTABLE", "reason": "more room"}, "userName")
    saved = await world.admin.write("userSave", {"id": "User:3", "expectedVersion": 1, "displayName": "North"})

    assert saved["userErrors"] == []
    rows = [row for row in await table("audit_record") if row["panel"] == "preferences"]
    assert [
        (row["entity_type"], row["entity_id"], row["property"], row["before"], row["after"], row["reason"])
        for row in rows
    ] == [("User", 3, "density", '"COMPACT"', '"COMFORTABLE"', "more room")]
    assert (await User.get(id=3)).density == "COMFORTABLE"


@pytest.mark.parametrize("input", [{}, {"density": "COMPACT"}, {"density": "COMFORTABLE", "validateOnly": True}])
async def test_what_changes_nothing_writes_nothing(world: World, input: dict[str, object]) -> None:
    """R-44: boundary."""
    before = await all_tables()

    assert (await world.north.write("preferencesSave", input, "userName"))["userErrors"] == []

    assert await all_tables() == before


async def test_a_read_only_administrator_sets_none(world: World) -> None:
    """R-45, R-90: failing; the app keeps them in the browser instead."""
    before = await all_tables()

    refusal = await world.auditor.refusal("mutation { preferencesSave(input: {openOnlyResult: true}) { replayed } }")

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    assert await all_tables() == before


async def test_nobody_reads_or_sets_what_others_prefer(world: World) -> None:
    """R-90: failing; neither a user's record nor a node nor another input leads there."""
    for document in (
        "{ users { nodes { preferences { density } } } }",
        "{ users { nodes { density } } }",
        '{ node(id: "User:3") { ... on User { openOnlyResult } } }',
        '{ node(id: "Viewer:3") { ... on Viewer { preferences { density } } } }',
        'mutation { userSave(input: {id: "User:3", expectedVersion: 1, density: COMFORTABLE}) { replayed } }',
    ):
        assert (await world.admin.refusal(document)).code == "GRAPHQL_VALIDATION_FAILED", document


async def test_what_is_no_preference_is_refused(world: World) -> None:
    """R-90: a boundary of the schema, and one of the database."""
    refusal = await world.north.refusal("mutation { preferencesSave(input: {density: ROOMY}) { replayed } }")
    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    with pytest.raises(IntegrityError):
        await User.filter(id=3).update(density="ROOMY")
