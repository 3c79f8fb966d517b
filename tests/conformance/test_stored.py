"""Every writable column of every panel is stored because it is declared: saved off its default, it is there again."""

from datetime import UTC, datetime

from tortoise.transactions import in_transaction

from resolvers.drafts.changes import UNAUDITED, changed_parts
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import default_state, load_state
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import SAVE
from resolvers.drafts.values import State, Values
from resolvers.panels.all_panels import PANELS
from resolvers.records.class_record import CLASS_RECORD
from resolvers.writing.save import Validated, write
from resolvers.writing.store import store
from tests.conformance.test_panels import other_value
from tests.factories.world import ADMIN, EUR, World

MADE: dict[str, dict[str, object]] = {
    "invoiceTemplate": {"name": "Plain"},
    "customTax": {"name": "City", "rate": "1"},
    "taxPlugin": {"name": "SureTax"},
    "service": {"name": "Voice", "code": "VOICE"},
    "measuredParameter": {"name": "Calls", "code": "CALLS"},
    "fraudTrafficProfile": {"name": "Strict", "currency": EUR, "spendingPlan": {"threshold": "5"}},
    "customFieldDefinition": {"name": "Motto", "object": "CUSTOMER", "type": "TEXT"},
    "notificationSet": {"name": "Texts"},
}
"""One row for each link to lead to, each the first of its table."""


def off_default(panel: Panel, column: str, state: State) -> State:
    """A configuration with one column off its default, in a row of its own where the panel is a list."""
    declarations = panel.declarations()
    if not panel.is_list:
        row = state[panel.name]
        assert not isinstance(row, list)
        value = "y" if row.get(column) == "x" else other_value(declarations[column])
        return {**state, panel.name: {**row, column: value}}
    assert panel.key is not None
    row = {name: one.default for name, one in declarations.items()}
    row |= {panel.key: other_value(declarations[panel.key]), column: other_value(declarations[column])}
    required: Values = {name: other_value(one) for name, one in declarations.items() if one.required}
    return {**state, panel.name: [{**row, **required, column: row[column]}]}


def named(state: State, name: str) -> State:
    """A configuration that can be stored: with a name and a business model."""
    general = state["general_info"]
    assert not isinstance(general, list)
    now = datetime.now(UTC)
    given = {"business_model": 1, **{key: value for key, value in general.items() if value is not None}}
    return {**state, "general_info": {**general, **given, "name": name, "created_at": now, "updated_at": now}}


async def insert(state: State) -> int:
    """The key of a new class."""
    key = await store(CLASS_RECORD, Draft(ADMIN, None, default_state(PANELS), state), 1, datetime.now(UTC))
    assert key is not None
    return key


async def test_every_column_of_every_panel_is_stored_because_it_is_declared(world: World) -> None:
    """A column that is accepted and audited and never stored would be lost without a word."""
    for record, given in MADE.items():
        made = await world.admin.done(f"{record}Save", given)
        assert str(made["id"]).endswith(":1")
    lost = []
    for panel in PANELS:
        for column, declaration in panel.declarations().items():
            if column in UNAUDITED or column == "is_default":
                continue
            label = f"{panel.name}.{column}"
            plain = named(default_state(PANELS), "x" if column == "name" else f"new {label}")
            wanted = off_default(panel, column, plain)
            async with in_transaction():
                new = await insert(wanted)
                lost += [f"{label} of a new class"] * (not await _is_stored(new, panel, column, wanted))
                if declaration.fixed and not panel.is_list:
                    continue
                old = await insert(named(default_state(PANELS), f"old {label}"))
                before = await load_state(PANELS, old)
                after = off_default(panel, column, before)
                changes = changed_parts(PANELS, before, after)
                if after == before:
                    # A list with one choice so far has no value off its default.
                    continue
                draft = Draft(ADMIN, old, before, after)
                outcome = await write(Validated(CLASS_RECORD, draft, 1, SAVE, (), changes))
                assert outcome.user_errors == ()
                lost += [f"{label} of an old class"] * (not await _is_stored(old, panel, column, after))
    assert lost == []


async def _is_stored(key: int, panel: Panel, column: str, wanted: State) -> bool:
    found, expected = (await load_state(PANELS, key))[panel.name], wanted[panel.name]
    if isinstance(found, list) and isinstance(expected, list):
        return [row[column] for row in found] == [row[column] for row in expected]
    assert not isinstance(found, list)
    assert not isinstance(expected, list)
    return bool(found[column] == expected[column])
