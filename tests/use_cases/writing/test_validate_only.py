"""Asking what a write would do: all errors, all changes and whom they touch, and nothing is written (R-18)."""

import pytest

from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, UNIVERSAL, World, customer


async def test_a_save_that_would_go_through_tells_its_changes_and_writes_nothing(world: World) -> None:
    """R-18: passing, with how many customers it touches."""
    # given
    for name in ("Ann", "Bob"):
        await customer(world.admin, name, on=world.private)
    before = await all_tables()

    # when
    payload = await world.admin.write(
        "customerClassSave",
        {"id": world.private, "expectedVersion": 1, "name": "Renamed", "validateOnly": True},
        "name version",
    )

    # then
    assert payload["userErrors"] == []
    assert payload["changes"] == [{"path": ["name"], "before": '"Private"', "after": '"Renamed"'}]
    assert payload["affectedCustomers"] == 2
    assert payload["record"] == {"name": "Private", "version": 1}
    assert await all_tables() == before


async def test_a_save_that_would_be_refused_tells_both_errors_and_changes(world: World) -> None:
    before = await all_tables()

    payload = await world.admin.write(
        "customerClassSave",
        {"id": world.private, "expectedVersion": 1, "name": "shared", "description": "New", "validateOnly": True},
    )

    assert errors(payload) == [("NAME_TAKEN", "input.name")]
    assert [change["path"] for change in payload["changes"]] == [["name"], ["description"]]
    assert await all_tables() == before


@pytest.mark.parametrize("shared", [0, 1, 2])
async def test_how_many_customers_a_change_touches_is_how_many_are_on_the_class(world: World, shared: int) -> None:
    """R-18: boundary, nobody; a class's setting acts at once on all who are on it."""
    for number in range(shared):
        await customer(world.admin, f"Ann {number}", on=world.private)

    payload = await world.admin.write("customerClassSave", {"id": world.private, "expectedVersion": 1, "name": "X"})

    assert payload["affectedCustomers"] == shared


@pytest.mark.parametrize(
    ("mutation", "input"),
    [
        ("customerClassSave", {"name": "New", "businessModel": UNIVERSAL}),
        ("customerClassClone", {"id": "CustomerClass:3", "name": "New"}),
        ("customerClassShare", {"id": "CustomerClass:3", "expectedVersion": 1}),
        ("customerClassDelete", {"ids": ["CustomerClass:3", "CustomerClass:1"]}),
        ("customerSave", {"name": "Ann", "currency": EUR, "customerClass": "CustomerClass:3"}),
        ("resellerSave", {"name": "West", "currency": EUR, "customerClass": "CustomerClass:2"}),
    ],
)
async def test_no_write_writes_when_it_is_only_asked(world: World, mutation: str, input: Json) -> None:
    before = await all_tables()

    payload = await world.admin.write(mutation, {**input, "validateOnly": True, "idempotencyKey": "key-1"})

    assert payload["userErrors"] == []
    assert payload["replayed"] is False
    assert await all_tables() == before


async def test_a_key_that_was_only_asked_with_is_free(world: World) -> None:
    input = {"name": "New", "businessModel": UNIVERSAL, "idempotencyKey": "key-1"}
    await world.admin.write("customerClassSave", {**input, "validateOnly": True})

    payload = await world.admin.write("customerClassSave", input)

    assert (payload["userErrors"], payload["replayed"]) == ([], False)


async def test_an_assignment_tells_each_result_and_writes_nothing(world: World) -> None:
    id = await customer(world.admin, "Ann", on=world.default)
    before = await all_tables()

    payload = await world.admin.write(
        "customerClassAssign",
        {"customerClassId": world.private, "customerIds": [id, "Customer:99"], "validateOnly": True},
    )

    assert [errors(result) for result in payload["results"]] == [[], [("NOT_FOUND", "input.customerIds.1")]]
    assert await all_tables() == before


async def test_a_new_class_that_is_only_asked_for_is_not_answered(world: World) -> None:
    payload = await world.admin.write(
        "customerClassSave", {"name": "New", "businessModel": UNIVERSAL, "validateOnly": True}, "id name"
    )

    assert payload["record"] is None
    assert ["name"] in [change["path"] for change in payload["changes"]]
