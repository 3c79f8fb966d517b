"""Saved views of lists: each user's own, named as records are, within limits, and nothing that others can reach."""

import asyncio
import json

import pytest
from tortoise.exceptions import IntegrityError

from models.records.saved_view import LONGEST_SEARCH, SavedView
from resolvers import clock
from resolvers.records.saved_view import MOST_VIEWS
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import ADMIN, World

SEARCH = json.dumps({"filters": {"currency": "Currency:1"}, "order": "CURRENCY", "columns": ["currency"]})
ASKED = "{ viewer { savedViews { id listName name search version } } }"


def view(name: str = "In euro", **values: object) -> Json:
    """The input of a new view of the list of classes."""
    return {"listName": "classes", "name": name, "search": SEARCH, **values}


async def views(client: Client) -> list[Json]:
    """A user's views, as it reads them itself."""
    saved_views: list[Json] = (await client.ask(ASKED))["viewer"]["savedViews"]
    return saved_views


@pytest.mark.parametrize("who", ["admin", "north"])
async def test_a_view_is_saved_renamed_changed_and_deleted(world: World, who: str) -> None:
    """R-91: passing, in both roles, and told in the log."""
    client: Client = getattr(world, who)

    saved_view = await client.done("savedViewSave", view())
    first = await views(client)
    await client.done("savedViewSave", {"id": saved_view["id"], "expectedVersion": 1, "name": "Euro", "search": "{}"})
    second = await views(client)
    deleted = await client.write("savedViewDelete", {"ids": [saved_view["id"]]})

    kept = {"id": saved_view["id"], "listName": "classes"}
    assert first == [{**kept, "name": "In euro", "search": SEARCH, "version": 1}]
    assert second == [{**kept, "name": "Euro", "search": "{}", "version": 2}]
    assert deleted["results"][0]["userErrors"] == []
    assert await views(client) == []
    audit_records = [row for row in await table("audit_record") if row["entity_type"] == "SavedView"]
    assert {(row["user_name"], row["action"]) for row in audit_records} == {
        (who, "CREATE"),
        (who, "UPDATE"),
        (who, "DELETE"),
    }


async def test_views_stand_by_list_and_name(world: World) -> None:
    for list_name, name in (("customers", "A"), ("classes", "b"), ("classes", "A")):
        await world.north.done("savedViewSave", view(name, listName=list_name))

    assert [(one["listName"], one["name"]) for one in await views(world.north)] == [
        ("classes", "A"),
        ("classes", "b"),
        ("customers", "A"),
    ]


async def test_nobody_reaches_the_views_of_others(world: World) -> None:
    """R-91: failing; not by a list, a node, a save or a deletion, and not by another user of any role."""
    mine = await world.north.done("savedViewSave", view("Secret"))
    before = await all_tables()

    for client in (world.admin, world.auditor, world.south):
        assert await views(client) == []
        node = "query($id: ID!) { node(id: $id) { ... on SavedView { name search } } }"
        assert await client.ask(node, id=mine["id"]) == {"node": None}
    for client in (world.admin, world.south):
        saved = await client.write("savedViewSave", {"id": mine["id"], "expectedVersion": 1, "name": "Mine"})
        deleted = await client.write("savedViewDelete", {"ids": [mine["id"]]})
        assert errors(saved) == [("NOT_FOUND", "input.id")]
        assert errors(deleted["results"][0]) == [("NOT_FOUND", "input.ids.0")]
    assert await all_tables() == before


async def test_whose_a_view_is_can_not_be_said(world: World) -> None:
    """R-91, R-47: failing; it comes from the session."""
    refusal = await world.admin.refusal(
        'mutation { savedViewSave(input: {user: "User:3", listName: "classes", name: "A", search: "{}"}) { replayed } }'
    )

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    assert await SavedView.all().count() == 0


@pytest.mark.parametrize(
    ("input", "refused"),
    [
        ({"name": ""}, ("REQUIRED", "input.name")),
        ({"name": "\u200b"}, ("INVALID", "input.name")),
        ({"name": "a\u202eb"}, ("INVALID", "input.name")),
        ({"name": "x" * 65}, ("TOO_LONG", "input.name")),
        ({"listName": "../classes"}, ("INVALID", "input.listName")),
        ({"listName": ""}, ("REQUIRED", "input.listName")),
        ({"search": "[]"}, ("INVALID", "input.search")),
        ({"search": "{"}, ("INVALID", "input.search")),
        ({"search": json.dumps({"name": "x" * LONGEST_SEARCH})}, ("TOO_LONG", "input.search")),
    ],
)
async def test_what_is_no_view_is_refused(world: World, input: Json, refused: tuple[str, str]) -> None:
    """R-92: failing; names keep to what all names do."""
    before = await all_tables()

    payload = await world.north.write("savedViewSave", view() | input)

    assert errors(payload) == [refused]
    assert await all_tables() == before


async def test_the_longest_view_is_taken(world: World) -> None:
    """R-92: boundary."""
    search = json.dumps({"name": "x" * (LONGEST_SEARCH - 12)})
    assert len(search) == LONGEST_SEARCH

    saved_view = await world.north.done("savedViewSave", view("x" * 64, listName="x" * 40, search=search), "search")

    assert saved_view == {"search": search}


async def test_a_name_is_given_once_in_a_list(world: World) -> None:
    """R-92, R-1: without regard to case, to blanks and to how it is composed; other lists and users have it too."""
    await world.north.done("savedViewSave", view("Ⅷ  Café"))
    before = await all_tables()

    again = await world.north.write("savedViewSave", view(" viii cafe\u0301 "))

    assert errors(again) == [("NAME_TAKEN", "input.name")]
    assert await all_tables() == before
    for client, list_name in ((world.north, "customers"), (world.admin, "classes")):
        await client.done("savedViewSave", view("Ⅷ Café", listName=list_name))
    twin = SavedView(list_name="classes", name="x", name_key="viii café", search="{}", user_id=3)
    twin.created_at = twin.updated_at = clock.now()
    with pytest.raises(IntegrityError):
        await twin.save()


async def test_a_view_stays_with_its_list(world: World) -> None:
    saved_view = await world.north.done("savedViewSave", view())

    moved = await world.north.write(
        "savedViewSave", {"id": saved_view["id"], "expectedVersion": 1, "listName": "customers"}
    )

    assert errors(moved) == [("READ_ONLY_FIELD", "input.listName")]


async def test_a_user_has_so_many_views_and_no_more(world: World) -> None:
    """R-92: a boundary, and two that come at once."""
    now = clock.now()
    await SavedView.bulk_create(
        SavedView(
            user_id=ADMIN.user_id,
            list_name="classes",
            name=f"View {number}",
            name_key=f"view {number}",
            search="{}",
            created_at=now,
            updated_at=now,
        )
        for number in range(MOST_VIEWS - 1)
    )

    both = await asyncio.gather(*(world.admin.write("savedViewSave", view(name)) for name in ("A", "B")))

    assert sorted(errors(one) for one in both) == [[], [("TOO_LONG", "input")]]
    assert len(await views(world.admin)) == MOST_VIEWS
    # A user who has room keeps it.
    await world.north.done("savedViewSave", view())


async def test_a_stale_view_is_told(world: World) -> None:
    """R-46: two windows of one person."""
    saved_view = await world.north.done("savedViewSave", view())
    await world.north.done("savedViewSave", {"id": saved_view["id"], "expectedVersion": 1, "name": "B"})

    stale = await world.north.write("savedViewSave", {"id": saved_view["id"], "expectedVersion": 1, "name": "C"})

    assert errors(stale) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert [one["name"] for one in await views(world.north)] == ["B"]
