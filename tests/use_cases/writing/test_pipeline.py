"""The pipeline of a save, called by other code than a mutation: with an actor, plain values and an instant."""

from datetime import UTC, datetime

from tortoise.transactions import in_transaction

from models.records.customer_class import CustomerClass
from resolvers.errors import UserErrorCode
from resolvers.records.class_record import CLASS_RECORD
from resolvers.writing.save import save
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import ADMIN, World, customer_class

CHANGE = {
    "id": "CustomerClass:3",
    "expected_version": 1,
    "description": "Planned",
    "finances": {"statistics": {"close_delay_hours": 7}},
}


async def test_a_dry_run_tells_what_would_change_and_stores_nothing(world: World) -> None:
    before = await all_tables()

    async with in_transaction():
        outcome = await save(CLASS_RECORD, ADMIN, CHANGE, dry_run=True)

    assert [change.path for change in outcome.changes] == [
        ("description",),
        ("finances", "statistics", "closeDelayHours"),
    ]
    assert outcome.user_errors == ()
    assert await all_tables() == before


async def test_a_dry_run_tells_what_is_wrong(world: World) -> None:
    async with in_transaction():
        outcome = await save(CLASS_RECORD, ADMIN, {**CHANGE, "name": "shared"}, dry_run=True)

    assert [error.code for error in outcome.user_errors] == [UserErrorCode.NAME_TAKEN]


async def test_a_change_is_stored_at_its_instant(world: World) -> None:
    instant = datetime(2026, 6, 1, 12, 30, tzinfo=UTC)

    async with in_transaction():
        outcome = await save(CLASS_RECORD, ADMIN, CHANGE, instant=instant)

    assert outcome.user_errors == ()
    stored = await CustomerClass.get(id=3)
    assert (stored.version, stored.description, stored.updated_at) == (2, "Planned", instant)


async def test_a_taken_name_and_a_class_in_use_are_told_beside_a_broken_rule(world: World) -> None:
    """R-1, R-10, R-20: both are rules like the others; nobody mends one mistake to be told of the next."""
    await customer_class(world.admin, "Taken")
    before = await all_tables()

    payload = await world.admin.write(
        "customerClassSave",
        {
            "id": world.shared,
            "expectedVersion": 1,
            "name": "taken",
            "sharedWithResellers": False,
            "finances": {
                "statistics": {"generateStatistics": False, "closeDelayHours": -1},
                "regularInvoices": {"useRegularInvoices": True},
            },
        },
    )

    assert sorted(errors(payload)) == [
        ("NAME_TAKEN", "input.name"),
        ("SHARED_IN_USE", "input.sharedWithResellers"),
        ("STATISTICS_REQUIRED", "input.finances.regularInvoices.useRegularInvoices"),
        ("TOO_SMALL", "input.finances.statistics.closeDelayHours"),
    ]
    assert await all_tables() == before
