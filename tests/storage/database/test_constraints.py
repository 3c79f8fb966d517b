"""Constraints that the database holds by itself, whoever writes past the use cases."""

from datetime import UTC, datetime

import asyncpg
import pytest
from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError

from models.declaration.declaration import LONGEST_NAME
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from tests.factories.tables import all_tables, table
from tests.factories.world import World

REFUSED = (IntegrityError, OperationalError, asyncpg.PostgresError)
NOW = datetime(2026, 3, 1, tzinfo=UTC)


async def make_class(name_key: str, managed_by: int | None, *, is_default: bool = False) -> None:
    """Write a class straight into its table."""
    await CustomerClass.create(
        name=name_key,
        name_key=name_key,
        business_model_id=1,
        managed_by_id=managed_by,
        is_default=is_default,
        created_at=NOW,
        updated_at=NOW,
    )


async def execute(statement: str) -> None:
    """Run a statement on the writing connection."""
    await get_connection("default").execute_query(statement)


@pytest.mark.parametrize(("name", "manager"), [("private", None), ("north's own", 1)])
async def test_two_classes_of_one_manager_never_have_one_name(world: World, name: str, manager: int | None) -> None:
    """R-1: failing; "no reseller" is one manager, though NULL is not equal to NULL."""
    before = await all_tables()

    with pytest.raises(IntegrityError):
        await make_class(name, manager)

    assert await all_tables() == before


async def test_classes_of_different_managers_may_have_one_name(world: World) -> None:
    """R-1: passing."""
    await make_class("private", 1)
    await make_class("private", 2)

    assert await CustomerClass.filter(name_key="private").count() == 3


async def test_there_is_one_default_class_at_most(world: World) -> None:
    """R-16."""
    before = await all_tables()

    with pytest.raises(IntegrityError):
        await make_class("another default", None, is_default=True)

    assert await all_tables() == before


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM customer_class WHERE id = 2",
        "DELETE FROM reseller WHERE id = 1",
        "DELETE FROM currency WHERE id = 1",
        "DELETE FROM business_model WHERE id = 1",
        "UPDATE customer SET customer_class_id = 99",
        "UPDATE customer_class SET currency_id = 99 WHERE id = 3",
    ],
)
async def test_what_is_referred_to_is_neither_deleted_nor_made_up(world: World, statement: str) -> None:
    """R-15, R-48: failing; a class that somebody is on, and whatever a class names."""
    before = await all_tables()

    with pytest.raises(REFUSED):
        await execute(statement)

    assert await all_tables() == before


async def test_a_class_that_nobody_is_on_goes_with_its_panels(world: World) -> None:
    """R-15: passing; its versions outlive it, as its log does."""
    await execute("DELETE FROM customer_class WHERE id = 3")

    rows = {name: await table(name) for name in await all_tables()}
    left = [name for name, entries in rows.items() if any(row.get("customer_class_id") == 3 for row in entries)]
    assert left == ["class_version", "class_version_part"]
    assert 3 not in {row["id"] for row in rows["customer_class"]}


@pytest.mark.parametrize(
    ("column", "value", "taken"),
    [
        ("close_delay_hours", "0", True),
        ("close_delay_hours", "720", True),
        ("close_delay_hours", "721", False),
        ("close_delay_hours", "-1", False),
        ("round_up_to_nearest", "'0.00001'", True),
        ("round_up_to_nearest", "'1000'", True),
        ("round_up_to_nearest", "'0.000001'", False),
        ("round_up_to_nearest", "'1000.00001'", False),
        ("rounding_precision", "NULL", True),
        ("rounding_precision", "6", False),
        ("xdr_export", "'WEEKLY'", True),
        ("xdr_export", "'weekly'", False),
    ],
)
async def test_a_value_outside_its_declared_range_is_refused(
    world: World, column: str, value: str, taken: bool
) -> None:
    """The CHECK constraints of the declared columns: both edges, and one step beyond."""
    statement = f"UPDATE statistics SET {column} = {value} WHERE customer_class_id = 3"  # noqa: S608
    before = await all_tables()

    if taken:
        await execute(statement)
        return
    with pytest.raises(REFUSED):
        await execute(statement)
    assert await all_tables() == before


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_record SET reason = 'nicer' WHERE id = 1",
        "UPDATE audit_record SET hash = hash",
        "DELETE FROM audit_record WHERE id = 1",
        "DELETE FROM audit_record",
    ],
)
async def test_an_audit_record_is_neither_changed_nor_deleted(world: World, statement: str) -> None:
    """R-44: the log only grows."""
    before = await all_tables()

    with pytest.raises(REFUSED, match="append-only"):
        await execute(statement)

    assert await all_tables() == before


async def test_a_reseller_is_one_customer_only(world: World) -> None:
    with pytest.raises(IntegrityError):
        await Customer.create(
            name="North again",
            name_key="north again",
            type="RESELLER",
            currency_id=1,
            reseller_id=1,
            customer_class_id=2,
            created_at=NOW,
            updated_at=NOW,
        )


async def test_a_folded_name_has_room_for_three_times_the_name(world: World) -> None:
    """R-1: boundary; folding makes up to three characters of one."""
    assert Tortoise.apps is not None
    rooms = {
        model.__name__: (model._meta.fields_map["name"].max_length, model._meta.fields_map["name_key"].max_length)
        for model in Tortoise.apps.get_models_iterable()
        if "name_key" in model._meta.fields_map
    }

    assert rooms["CustomerClass"] == (LONGEST_NAME, 3 * LONGEST_NAME)
    assert {name: room for name, room in rooms.items() if room[1] < 3 * room[0]} == {}
