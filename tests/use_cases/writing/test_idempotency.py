"""Retries: the same key and the same input answer the first answer again, and nothing is done twice."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from models.audit.kept_answers import IdempotencyRecord
from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import UNIVERSAL, World, customer

GIVEN: Json = {"name": "New", "businessModel": UNIVERSAL, "idempotencyKey": "key-1"}


async def test_a_retry_answers_what_the_first_one_answered(world: World) -> None:
    # given
    first = await world.admin.write("customerClassSave", GIVEN, "id name version")
    before = await all_tables()

    # when
    again = await world.admin.write("customerClassSave", GIVEN, "id name version")

    # then
    assert first["replayed"] is False
    assert again == {**first, "replayed": True}
    assert await all_tables() == before


async def test_a_retry_of_a_change_is_no_conflict(world: World) -> None:
    """R-46: the version of the retry is stale by then, and it is still the same write."""
    input = {"id": world.private, "expectedVersion": 1, "name": "Renamed", "idempotencyKey": "key-1"}
    first = await world.admin.write("customerClassSave", input, "name version")

    again = await world.admin.write("customerClassSave", input, "name version")

    assert again == {**first, "replayed": True}
    assert again["record"] == {"name": "Renamed", "version": 2}


async def test_of_many_at_once_with_one_key_one_is_done(world: World) -> None:
    payloads = await asyncio.gather(*(world.admin.write("customerClassSave", GIVEN) for _ in range(6)))

    assert [payload["userErrors"] for payload in payloads] == [[]] * 6
    assert len({payload["record"]["id"] for payload in payloads}) == 1
    assert sorted(payload["replayed"] for payload in payloads) == [False, *[True] * 5]
    assert [row["name"] for row in await table("customer_class")].count("New") == 1


@pytest.mark.parametrize("change", [{"name": "Other"}, {"reason": "why"}, {"description": None}])
async def test_a_key_with_another_input_is_refused(world: World, change: Json) -> None:
    await world.admin.write("customerClassSave", GIVEN)
    before = await all_tables()

    payload = await world.admin.write("customerClassSave", {**GIVEN, **change})

    assert payload["userErrors"] == [
        {
            "__typename": "IdempotencyError",
            "code": "IDEMPOTENCY_KEY_REUSED",
            "message": "This key was used before for another write; take a new key for a new write.",
            "path": ["input", "idempotencyKey"],
        }
    ]
    assert await all_tables() == before


async def test_a_key_belongs_to_one_mutation(world: World) -> None:
    input = {"id": world.private, "expectedVersion": 1, "idempotencyKey": "key-1"}
    await world.admin.write("customerClassShare", input)

    payload = await world.admin.write("customerClassUnshare", input)

    assert errors(payload) == [("IDEMPOTENCY_KEY_REUSED", "input.idempotencyKey")]


async def test_a_key_belongs_to_one_user(world: World) -> None:
    """R-47: what others have used as a key shows to nobody."""
    mine = await world.north.write("customerClassSave", GIVEN)
    theirs = await world.south.write("customerClassSave", GIVEN)

    assert (mine["replayed"], theirs["replayed"]) == (False, False)
    assert mine["record"] != theirs["record"]


async def test_a_refused_write_keeps_no_answer_so_its_key_serves_once_it_is_put_right(world: World) -> None:
    refused = await world.admin.write("customerClassSave", {**GIVEN, "name": "Shared"})
    assert errors(refused) == [("NAME_TAKEN", "input.name")]

    payload = await world.admin.write("customerClassSave", GIVEN)

    assert (payload["userErrors"], payload["replayed"]) == ([], False)


async def test_a_retry_of_a_partly_done_write_answers_every_items_result_again(world: World) -> None:
    """Each error keeps its type: what was not found is still not found."""
    ann = await customer(world.north, "Ann", on=world.shared)
    input = {
        "ids": [world.shared, "CustomerClass:99", world.norths, world.private],
        "idempotencyKey": "key-1",
    }
    first = await world.north.write("customerClassDelete", input)
    assert [[error["__typename"] for error in result["userErrors"]] for result in first["results"]] == [
        ["PermissionDeniedError"],
        ["NotFoundError"],
        [],
        ["NotFoundError"],
    ]

    again = await world.north.write("customerClassDelete", input)

    assert again == {**first, "replayed": True}
    assert ann in [f"Customer:{row['id']}" for row in await table("customer")]


async def test_an_answer_is_kept_for_30_days(world: World) -> None:
    """Boundary: at 30 days less a minute it is a retry, a minute after them a new write."""
    await world.admin.write("customerClassSave", GIVEN)

    async def aged(by: timedelta) -> Json:
        await IdempotencyRecord.all().update(created_at=datetime.now(UTC) - timedelta(days=30) + by)
        return await world.admin.write("customerClassSave", GIVEN)

    assert (await aged(timedelta(minutes=1)))["replayed"] is True
    late = await aged(timedelta(minutes=-1))
    assert errors(late) == [("NAME_TAKEN", "input.name")]
    assert late["replayed"] is False


@pytest.mark.parametrize(
    ("key", "taken"), [("k", True), ("k" * 128, True), ("", False), ("k" * 129, False), ("\x00", False)]
)
async def test_a_key_has_1_to_128_characters(world: World, key: str, taken: bool) -> None:
    payload = await world.admin.write("customerClassSave", {**GIVEN, "idempotencyKey": key})

    assert errors(payload) == ([] if taken else [("INVALID", "input.idempotencyKey")])


async def test_a_short_key_that_is_refused_is_not_called_too_long(world: World) -> None:
    payload = await world.admin.write("customerClassSave", {**GIVEN, "idempotencyKey": "a\nb"})

    (error,) = payload["userErrors"]
    assert (error["code"], error["path"]) == ("INVALID", ["input", "idempotencyKey"])
    assert error["message"] == "A text can't contain control characters, and this one is a single line."


async def test_a_retry_after_the_class_is_gone_answers_no_class(world: World) -> None:
    """The record is read as it is now; the rest of the answer is as it was."""
    input = {**GIVEN}
    first = await world.north.write("customerClassSave", input)
    await world.north.write("customerClassDelete", {"ids": [first["record"]["id"]]})

    again = await world.north.write("customerClassSave", input)

    assert again == {**first, "record": None, "replayed": True}


async def test_every_write_takes_a_key(world: World) -> None:
    """In the schema, on every write."""
    data = await world.admin.ask("{ __schema { mutationType { fields { name args { type { ofType { name } } } } } } }")
    for mutation in data["__schema"]["mutationType"]["fields"]:
        name = mutation["args"][0]["type"]["ofType"]["name"]
        assert {"idempotencyKey", "validateOnly", "reason"} <= await _input_fields(world.admin, name), name


async def _input_fields(client: Client, name: str) -> set[str]:
    data = await client.ask(f'{{ __type(name: "{name}") {{ inputFields {{ name }} }} }}')
    return {field["name"] for field in data["__type"]["inputFields"]}
