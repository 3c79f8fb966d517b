"""The demo shows every panel and every list with values, and is the same each time, on both databases."""

import re
from collections.abc import AsyncIterator, Mapping
from datetime import date, datetime
from decimal import Decimal

import pytest
from tortoise import Tortoise

from models.audit.log import AuditRecord
from models.database.connection import close, connect
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.reseller import Reseller
from models.records.saved_view import SavedView
from models.records.user import ApiToken
from resolvers.audit.verify_audit import verify
from resolvers.drafts.defaults import default_state
from resolvers.drafts.load import load_state
from resolvers.panels.all_panels import PANELS
from resolvers.registry import ENTITIES, LISTS
from tests.command_line.command import customer_classes
from tests.running import demo
from web.demo.fill import fill, is_empty
from web.demo.operator import USERS

CHANCE = {"salt", "seal", "hash", "password_hash", "secret_hash", "together"}
"""Columns that are random for safety's sake, and hashes of them."""

MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+\+00:00")
"""A moment in the text of a log."""

Rows = dict[str, list[dict[str, object]]]


def untold(*_told: object) -> None:
    """Nobody looks at the progress."""


def comparable(value: object) -> object:
    """A value without the moment at which the demo was made."""
    match value:
        case datetime():
            return "a moment"
        case Decimal():
            return value.normalize()
        case date():
            return value.isoformat()
        case str():
            return MOMENT.sub("a moment", value)
    return value


async def all_rows() -> Rows:
    """Every row that the demo makes, but for what is random. The tests' tokens are no part of it, nor their history."""
    assert Tortoise.apps is not None
    rows: Rows = {}
    for model in Tortoise.apps.get_models_iterable():
        if model is ApiToken or model.__name__ == "AuditHead":
            continue
        kept = [
            {name: comparable(value) for name, value in row.items() if name not in CHANCE}
            for row in await model.all().values()
            if row.get("entity_type") != ApiToken.__name__
        ]
        rows[model._meta.db_table] = sorted(kept, key=repr)
    return rows


@pytest.fixture(scope="module")
def demo_url() -> str:
    """The address of the demo that tests of the server use."""
    return f"sqlite:///{demo()[0]}"


@pytest.fixture
async def shown(demo_url: str) -> AsyncIterator[None]:
    """The demo, opened."""
    await connect(demo_url)
    yield
    await close()


async def test_two_runs_give_the_same_data(demo_url: str, database_url: str) -> None:
    await connect(demo_url)
    first = await all_rows()
    await close()

    await connect(database_url)
    try:
        assert await is_empty()
        await fill(13, 40, untold)
        assert not await is_empty()
        second = await all_rows()
    finally:
        await close()

    assert sorted(first) == sorted(second)
    for name, rows in first.items():
        assert rows == second[name], name


async def test_every_panel_of_one_class_has_values_of_its_own(shown: None) -> None:
    """But for the tax methods, of which a class has one."""
    large = await CustomerClass.get(name="Large business")
    state, blank = await load_state(PANELS, large.id), default_state(PANELS)

    others = {"fixed_vat", "gst_malaysia", "generic_vat_gst", "suretax", "custom_taxation"}
    assert [panel.name for panel in PANELS if panel.name not in others and state[panel.name] == blank[panel.name]] == []


async def test_every_panel_has_values_of_its_own_in_some_class(shown: None) -> None:
    blank = default_state(PANELS)
    seen: set[tuple[str, str]] = set()
    for row in await CustomerClass.all():
        for name, values in (await load_state(PANELS, row.id)).items():
            default = blank[name]
            if isinstance(values, Mapping) and isinstance(default, Mapping):
                seen |= {(name, column) for column, value in values.items() if value != default[column]}
            elif values:
                seen.add((name, "rows"))

    assert {name for name, _ in seen} == {panel.name for panel in PANELS}


@pytest.mark.parametrize("name", sorted(LISTS))
async def test_no_list_is_empty(shown: None, name: str) -> None:
    assert await ENTITIES[LISTS[name].entity].model.exists()


async def test_whatever_classes_refer_to_is_referred_to(shown: None) -> None:
    """A reference list that no class uses would show nothing of what it is for."""
    assert Tortoise.apps is not None
    links: dict[str, bool] = {}
    for model in Tortoise.apps.get_models_iterable():
        if model is Customer or "customer_class" not in model._meta.fields_map:
            continue
        for name in {*model._meta.fk_fields} - {"customer_class"}:
            links[f"{model.__name__}.{name}"] = await model.exclude(**{f"{name}_id": None}).exists()

    assert len(links) > 8
    assert [name for name, used in links.items() if not used] == []


async def test_a_reseller_is_closed_suspensions_are_put_off_and_views_are_saved(shown: None) -> None:
    assert await Reseller.exclude(closed_at=None).values_list("name") == [("Delta Voice",)]
    assert await Customer.exclude(suspension_delayed_to=None).values_list("status") == [("ACTIVE",)]
    assert await SavedView.filter(list_name="classes").count() == 3


async def test_customers_have_settings_values_and_accounts_of_their_own(shown: None) -> None:
    customers = await Customer.all().count()
    overridden = (
        await Customer.exclude(two_factor=None).count() + await Customer.exclude(purge_after_months=None).count()
    )

    assert customers == 40
    assert 0 < overridden < customers / 2
    assert Tortoise.apps is not None
    for name in ("Account", "CustomerFieldValue", "AccountFieldValue"):
        assert await Tortoise.apps.get_model("models", name).all().count() > 10


async def test_the_history_tells_who_changed_what_and_why(shown: None) -> None:
    changed = AuditRecord.filter(action="UPDATE", entity_type="CustomerClass")

    assert {(row.user_name, row.entity_name) for row in await changed} == {
        ("admin", "Small business"),
        ("admin", "Large business"),
        ("admin", "Wholesale"),
        ("alpha", "Alpha retail"),
        ("bravo", "Bravo business"),
    }
    assert not await changed.filter(reason="").exists()
    assert [result async for result in verify() if not isinstance(result, int)] == []


async def use_up_numbers(name: str) -> None:
    """Have the next row of a table get a number above 1000."""
    connection = Tortoise.get_connection("default")
    if connection.capabilities.dialect == "sqlite":
        await connection.execute_query("DELETE FROM sqlite_sequence WHERE name = ?", [name])
        await connection.execute_query("INSERT INTO sqlite_sequence (name, seq) VALUES (?, 1000)", [name])
    else:
        await connection.execute_query(f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), 1000)")


async def test_classes_and_customers_beyond_the_operators_own_are_as_many_as_asked_for(database_url: str) -> None:
    await connect(database_url)
    try:
        await fill(1500, 60, untold)
        assert await CustomerClass.all().count() == 1500
        assert await Customer.all().count() == 60
        for panel in PANELS:
            if panel.path and not panel.is_list:
                assert await panel.model.all().count() == 1500, panel.name
        assert await CustomerClass.exclude(managed_by_id=None).count() == 3 + 742
    finally:
        await close()


async def test_a_demo_after_one_that_was_interrupted_has_customers_beyond_the_operators_own(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL gives no number a second time, though what had it was taken back."""
    monkeypatch.setattr("web.demo.fill.CUSTOMERS", 20)
    await connect(database_url)
    try:
        for name in ("customer_class", "reseller"):
            await use_up_numbers(name)
        await fill(13, 60, untold)
        assert await Customer.all().count() == 60
        assert await CustomerClass.all().count() == await CustomerClass.filter(id__gt=1000).count() == 13
    finally:
        await close()


def test_the_command_fills_an_empty_database_once(database_url: str) -> None:
    # given
    assert customer_classes("migrate", database=database_url).returncode == 0
    # when
    filled = customer_classes("demo", "--customers", "5", database=database_url)
    # then
    names = ", ".join(f"{user.user_name} ({user.display_name})" for user in USERS)
    assert (filled.returncode, filled.stdout) == (0, f"Demo sign-ins: {names}\nTheir password: demo-password\n")
    # and a second time it refuses, or does nothing where that is asked for
    again = customer_classes("demo", database=database_url)
    assert (again.returncode, again.stdout) == (2, "")
    assert again.stderr == "There are classes already: demo data go into an empty database only.\n"
    result = customer_classes("demo", "--if-empty", database=database_url)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    verified = customer_classes("audit", "verify", database=database_url)
    assert verified.returncode == 0
    assert verified.stdout.endswith(" rows, 0 broken links\n")
