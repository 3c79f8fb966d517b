"""Days that are stored: within the calendar that billing rules count on in, and answered as they were given."""

from datetime import date, timedelta

import pytest

from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.panels.taxation import Taxation
from models.records.calendar import Holiday
from resolvers.billing.calendar_day import EARLIEST_DAY, LATEST_DAY
from resolvers.drafts.apply_input import apply_input
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer
from tests.previews.answers import answer
from tests.values.declared import declared

ONE_DAY = timedelta(days=1)
CODES = {
    date.min: "TOO_SMALL",
    EARLIEST_DAY - ONE_DAY: "TOO_SMALL",
    EARLIEST_DAY: None,
    LATEST_DAY: None,
    LATEST_DAY + ONE_DAY: "TOO_LARGE",
    date.max: "TOO_LARGE",
}


async def test_every_stored_day_is_one_that_billing_rules_can_count_on_from(database: str) -> None:
    """R-28: boundary; what stands there already is left alone."""
    assert database
    columns = declared(Kind.DATE)
    assert {(model.__name__, name) for model, name, _ in columns} == {
        ("Customer", "suspension_delayed_to"),
        ("Taxation", "exemption_valid_to"),
        ("Holiday", "day"),
    }
    for _, name, declaration in columns:
        for day, code in CODES.items():
            given = apply_input({name: declaration}, {name: None}, {name: day}, (), Role.ADMINISTRATOR, new=True)
            again = apply_input({name: declaration}, {name: day}, {name: day}, (), Role.ADMINISTRATOR, new=False)
            assert [error.code for error in given.errors] == ([code] if code else []), (name, day)
            assert (again.errors, again.values) == ((), {name: day})


def inputs(world: World, customer: str, day: str) -> dict[str, tuple[Json, str, str]]:
    """By write: an input with a day, the path of that, and how the day is read again."""
    exempt = {"exempt": True, "exemptionReason": "Embassy", "exemptionValidTo": day}
    return {
        "calendarSave": (
            {"name": "Ends", "holidays": [{"day": day, "name": "End"}]},
            "input.holidays.0.day",
            "holidays { day }",
        ),
        "customerClassSave": (
            {"id": world.private, "expectedVersion": 1, "finances": {"taxation": exempt}},
            "input.finances.taxation.exemptionValidTo",
            "finances { taxation { exemptionValidTo } }",
        ),
        "customerSave": (
            {"id": customer, "expectedVersion": 1, "suspensionDelayedTo": day},
            "input.suspensionDelayedTo",
            "suspensionDelayedTo",
        ),
    }


@pytest.mark.parametrize("write", ["calendarSave", "customerClassSave", "customerSave"])
async def test_a_day_that_nothing_can_be_reckoned_with_is_refused(world: World, write: str) -> None:
    """R-28: failing; nothing is written. The sample was 9999-12-31, after which no timeline was answered."""
    id = await customer(world.admin, "Ann", on=world.shared)
    before = await all_tables()

    for day in ("8001-01-01", "9999-12-31"):
        input, path, _ = inputs(world, id, day)[write]
        payload = await world.admin.write(write, input)
        assert errors(payload) == [("TOO_LARGE", path)]
        assert (payload["userErrors"][0]["limit"], payload["userErrors"][0]["actual"]) == ("8000-12-31", day)
    assert await all_tables() == before


@pytest.mark.parametrize("write", ["calendarSave", "customerClassSave", "customerSave"])
async def test_the_last_day_is_answered_as_it_was_given_and_reckoned_with(world: World, write: str) -> None:
    """R-28: boundary."""
    id = await customer(world.admin, "Ann", on=world.shared)
    input, _, read = inputs(world, id, "8000-12-31")[write]

    assert '"8000-12-31"' in str(await world.admin.done(write, input, read)).replace("'", '"')

    invoice = 'customerId: $id, issuedOn: "2026-06-01", amount: "100"'
    course = await answer(world.admin, "collectionTimeline", "$id: ID", invoice, "suspensionDelayedUntil", id=id)
    assert course == {"suspensionDelayedUntil": "8000-12-31" if write == "customerSave" else None}
    day = 'customerId: $id, on: "2026-06-01", amount: "100"'
    assert (await answer(world.admin, "collectionDay", "$id: ID!", day, "on", id=id)) == {"on": "2026-06-01"}


@pytest.mark.parametrize("day", [date.min, date.max])
async def test_a_day_beyond_that_was_stored_before_is_answered_and_left_alone(world: World, day: date) -> None:
    """Boundary; PostgreSQL keeps both as infinity, and a class with one could neither be read nor be saved."""
    await Taxation.filter(customer_class_id=3).update(exempt=True, exemption_reason="Embassy", exemption_valid_to=day)
    read = "version finances { taxation { exemptionValidTo } }"
    document = f"query($id: ID!) {{ customerClass(id: $id) {{ {read} }} }}"
    asked = await world.admin.ask(document, id=world.private)
    exempt = {"exemptionValidTo": day.isoformat(), "exemptionCertificate": "A-1"}
    input = {"id": world.private, "expectedVersion": 1, "finances": {"taxation": exempt}}

    saved = await world.admin.done("customerClassSave", input, read)

    taxation = {"taxation": {"exemptionValidTo": day.isoformat()}}
    assert asked["customerClass"] == {"version": 1, "finances": taxation}
    assert saved == {"version": 2, "finances": taxation}


@pytest.mark.parametrize("day", [date.min, date.max])
async def test_a_holiday_beyond_that_was_stored_before_stays_beside_a_new_one(world: World, day: date) -> None:
    """Boundary; its day tells the row apart, so it was refused as one that is new."""
    calendar = await world.admin.done("calendarSave", {"name": "National"}, "id version")
    await Holiday.create(calendar_id=int(str(calendar["id"]).partition(":")[2]), day=day, name="End")
    stored, new = {"day": day.isoformat(), "name": "End of all"}, {"day": "2027-01-01", "name": "New Year"}
    input = {"id": calendar["id"], "expectedVersion": calendar["version"], "holidays": [stored, new]}

    saved = await world.admin.done("calendarSave", input, "holidays { day name }")
    twice = await world.admin.write("calendarSave", {**input, "expectedVersion": 2, "holidays": [stored, stored]})

    assert sorted(saved["holidays"], key=str) == sorted([stored, new], key=str)
    assert errors(twice) == [("DUPLICATE", "input.holidays.1.day")]
