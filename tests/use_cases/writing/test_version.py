"""Two who change the same class: the second one is told, nothing of the first is lost (R-46)."""

import asyncio

import pytest
from graphql import GraphQLInputObjectType, is_required_input_field

from models.declaration.access import Role
from resolvers.errors import camel
from resolvers.records.all_records import RECORDS
from resolvers.use_cases.mutations import MUTATIONS
from schema.api.role_schema import role_schema
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer


async def test_a_save_of_the_present_version_goes_through_and_counts(world: World) -> None:
    """R-46: passing."""
    for version in (1, 2, 3):
        saved = await world.admin.done(
            "customerClassSave", {"id": world.private, "expectedVersion": version, "description": f"Take {version}"}
        )
        assert saved["version"] == version + 1


async def test_a_stale_save_changes_nothing_and_carries_what_changed_since(world: World) -> None:
    """R-46: failing."""
    # given
    change = {"id": world.private, "name": "Renamed", "finances": {"statistics": {"xdrExport": "DAILY"}}}
    await world.admin.done("customerClassSave", {**change, "expectedVersion": 1})
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 2, "name": "Renamed again"})
    before = await all_tables()

    # when
    payload = await world.admin.write(
        "customerClassSave", {"id": world.private, "expectedVersion": 1, "description": "Mine"}
    )

    # then
    assert payload["userErrors"] == [
        {
            "__typename": "ConflictError",
            "code": "VERSION_CONFLICT",
            "message": "The class was changed since version 1; it is now version 3.",
            "path": ["input", "expectedVersion"],
            "currentVersion": 3,
            "current": {"id": world.private},
            "changedSince": [
                {"path": ["name"], "before": '"Private"', "after": '"Renamed again"'},
                {"path": ["finances", "statistics", "xdrExport"], "before": '"OFF"', "after": '"DAILY"'},
            ],
        }
    ]
    assert payload["record"] is None
    assert await all_tables() == before


async def test_a_stale_save_carries_only_what_came_after_its_version(world: World) -> None:
    """R-46: boundary, one version behind."""
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "name": "Renamed"})
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 2, "description": "New"})

    payload = await world.admin.write("customerClassSave", {"id": world.private, "expectedVersion": 2, "name": "Mine"})

    (conflict,) = payload["userErrors"]
    assert conflict["changedSince"] == [{"path": ["description"], "before": '""', "after": '"New"'}]


@pytest.mark.parametrize("version", [0, -1, 2, 2**31 - 1])
async def test_a_version_that_never_was_is_a_conflict_too(world: World, version: int) -> None:
    """R-46: boundary."""
    before = await all_tables()

    payload = await world.admin.write("customerClassSave", {"id": world.private, "expectedVersion": version})

    assert errors(payload) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert await all_tables() == before


async def test_a_change_has_to_name_the_version_that_it_is_made_to(world: World) -> None:
    """R-46."""
    before = await all_tables()

    payload = await world.admin.write("customerClassSave", {"id": world.private, "description": "New"})

    assert errors(payload) == [("REQUIRED", "input.expectedVersion")]
    assert await all_tables() == before


@pytest.mark.parametrize("mutation", ["customerClassShare", "customerClassUnshare"])
async def test_sharing_is_a_change_like_any_other(world: World, mutation: str) -> None:
    """R-46: the share switch is compared with the version too."""
    before = await all_tables()

    payload = await world.admin.write(mutation, {"id": world.private, "expectedVersion": 7})

    assert errors(payload) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert await all_tables() == before


async def test_of_saves_at_once_exactly_one_goes_through(world: World) -> None:
    """R-46: no lost update, however many are on their way."""
    # when
    payloads = await asyncio.gather(
        *(
            world.admin.write("customerClassSave", {"id": world.private, "expectedVersion": 1, "name": f"Name {n}"})
            for n in range(6)
        )
    )

    # then
    assert sorted(errors(payload) for payload in payloads) == [
        [],
        *[[("VERSION_CONFLICT", "input.expectedVersion")]] * 5,
    ]
    (winner,) = [number for number, payload in enumerate(payloads) if not payload["userErrors"]]
    data = await world.admin.ask("query($id: ID!) { customerClass(id: $id) { name version } }", id=world.private)
    assert data["customerClass"] == {"name": f"Name {winner}", "version": 2}


async def test_of_two_new_classes_with_one_name_exactly_one_comes_to_be(world: World) -> None:
    """R-1: whoever is second sees the other's name, also when both ask at once."""
    input = {"name": "Same", "businessModel": "BusinessModel:1"}

    payloads = await asyncio.gather(*(world.admin.write("customerClassSave", input) for _ in range(5)))

    assert sorted(errors(payload) for payload in payloads) == [[], *[[("NAME_TAKEN", "input.name")]] * 4]


async def test_a_stale_customer_is_a_conflict(world: World) -> None:
    """R-46: the records that classes are used by keep to it too."""
    id = await customer(world.admin, "Ann", on=world.private)
    await world.admin.done("customerSave", {"id": id, "expectedVersion": 1, "name": "Anna"})
    before = await all_tables()

    payload = await world.admin.write("customerSave", {"id": id, "expectedVersion": 1, "name": "Annie"})

    assert errors(payload) == [("VERSION_CONFLICT", "input.expectedVersion")]
    (conflict,) = payload["userErrors"]
    assert (conflict["currentVersion"], conflict["current"]) == (2, {"id": id})
    assert conflict["changedSince"] == [{"path": ["name"], "before": '"Ann"', "after": '"Anna"'}]
    assert await all_tables() == before


def saves_that_also_create() -> list[str]:
    """The writes whose input may leave out both the record and its version."""
    types = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map
    inputs = {name: types[f"{camel(name)[0].upper()}{camel(name)[1:]}Input"] for name in MUTATIONS}
    return [
        camel(name)
        for name, input in inputs.items()
        if isinstance(input, GraphQLInputObjectType)
        and {"id", "expectedVersion"} <= set(input.fields)
        and not is_required_input_field(input.fields["expectedVersion"])
    ]


@pytest.mark.parametrize("id", [{}, {"id": None}], ids=["absent", "null"])
@pytest.mark.parametrize("mutation", saves_that_also_create())
async def test_a_version_without_a_record_creates_nothing(world: World, mutation: str, id: dict[str, None]) -> None:
    """R-46: failing; the sender meant a change, and lost the id on the way."""
    before = await all_tables()

    payload = await world.admin.write(mutation, {**id, "expectedVersion": 1})

    assert errors(payload) == [("REQUIRED", "input.id")]
    assert payload["userErrors"][0]["message"] == "A version needs an id: name the record, or leave the version out."
    assert (payload["record"], payload["changes"]) == (None, [])
    assert await all_tables() == before


def test_every_record_s_save_is_looked_at() -> None:
    assert len(saves_that_also_create()) == 1 + len(RECORDS)
