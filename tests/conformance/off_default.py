"""Configurations with one column off its default, for every column of every part of a record."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from models.declaration.declaration import Declaration, Kind
from resolvers.drafts.changes import UNAUDITED
from resolvers.drafts.defaults import default_state
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import Record
from resolvers.drafts.values import State, Values
from resolvers.writing.store import store
from tests.factories.world import ADMIN, EUR, World

MADE: dict[str, dict[str, object]] = {
    "calendar": {"name": "Days off"},
    "invoiceTemplate": {"name": "Plain"},
    "customTax": {"name": "City", "rate": "1"},
    "taxPlugin": {"name": "SureTax"},
    "service": {"name": "Voice", "code": "VOICE"},
    "measuredParameter": {"name": "Calls", "code": "CALLS"},
    "destinationGroupSet": {"name": "World"},
    "destinationGroup": {"name": "Abroad", "destinationGroupSet": "DestinationGroupSet:1"},
    "fraudTrafficProfile": {"name": "Strict", "currency": EUR, "spendingPlan": {"threshold": "5"}},
    "customFieldDefinition": {"name": "Motto", "object": "CUSTOMER", "type": "TEXT"},
    "notificationSet": {
        "name": "Texts",
        "templates": [{"type": "LOW_BALANCE", "subject": "Balance", "body": "It is low.", "smsText": "It is low."}],
    },
}
"""One row for each link to lead to, each the first of its table."""


async def make_targets(world: World) -> None:
    """Make a row of whatever links lead to and the small operator lacks."""
    for record, input in MADE.items():
        made = await world.admin.done(f"{record}Save", input)
        assert str(made["id"]).endswith(":1")


def columns_of(record: Record) -> Iterator[tuple[Panel, str, Declaration]]:
    """Every column of a record's parts, but for what every save writes and what marks the built-in class."""
    for panel in record.panels:
        for column, declaration in panel.declarations().items():
            if column not in UNAUDITED and column != "is_default":
                yield panel, column, declaration


def other_value(declaration: Declaration) -> object:
    """A value that a column may have and doesn't have by default."""
    default = declaration.default
    match declaration.kind:
        case Kind.BOOLEAN:
            return not default
        case Kind.CHOICE:
            assert declaration.choice is not None
            return next((one.value for one in declaration.choice if one.value != default), default)
        case Kind.INTEGER:
            assert declaration.maximum is not None
            return int(declaration.maximum) if declaration.maximum != default else int(declaration.minimum or 0)
        case Kind.DECIMAL:
            return Decimal("1.25") if default != Decimal("1.25") else Decimal("1.5")
        case Kind.TEXT:
            return "x"
        case Kind.TEXT_LIST:
            return ["x"]
        case Kind.INTEGER_LIST:
            return [int(declaration.minimum or 1)]
        case Kind.DATE:
            return date(2026, 3, 1)
        case Kind.DATETIME:
            return datetime.fromisoformat("2026-03-01T00:00:00+00:00")
        case Kind.LINK:
            return 1


ALONG: dict[str, Values] = {"user.role": {"role": "RESELLER", "reseller": 1}, "user.reseller": {"role": "RESELLER"}}
"""Values that a table's CHECKs want beside a column that is off its default."""


def off_default(panel: Panel, column: str, state: State, text: str = "x") -> State:
    """A configuration with one column off its default, in a row of its own where the panel is a list."""
    declarations = panel.declarations()

    def other(name: str) -> object:
        return text if declarations[name].kind is Kind.TEXT else other_value(declarations[name])

    if not panel.is_list:
        row = state[panel.name]
        assert not isinstance(row, list)
        return {**state, panel.name: {**row, column: other(column), **ALONG.get(f"{panel.name}.{column}", {})}}
    row = {name: declaration.default for name, declaration in declarations.items()}
    required = {name: other(name) for name, declaration in declarations.items() if declaration.required}
    return {
        **state,
        panel.name: [{**row, **{name: other(name) for name in panel.keys}, **required, column: other(column)}],
    }


def storable(record: Record, label: str) -> dict[str, Any]:
    """The defaults of a record with what it can't be without; `label` tells its texts from those of other rows."""
    state = default_state(record.panels)
    root = record.root
    now = datetime.now(UTC)
    required: dict[str, object] = {}
    for name, declaration in root.declarations().items():
        if declaration.required:
            required[name] = label if declaration.kind is Kind.TEXT else other_value(declaration)
        elif name in ("created_at", "updated_at"):
            required[name] = now
    return {**state, root.name: {**state[root.name], **required}}


async def insert(record: Record, state: State) -> int:
    """The key of a new row with its parts."""
    draft = Draft(ADMIN, None, default_state(record.panels), state, root=record.root.name)
    key = await store(record, draft, 1, datetime.now(UTC))
    assert key is not None
    return key


async def is_stored(record: Record, key: int, panel: Panel, column: str, wanted: State) -> bool:
    """Whether a column is there again as it was wanted."""
    found, expected = (await load_state(record.panels, key))[panel.name], wanted[panel.name]
    if isinstance(found, list) and isinstance(expected, list):
        return [row[column] for row in found] == [row[column] for row in expected]
    assert not isinstance(found, list)
    assert not isinstance(expected, list)
    return bool(found[column] == expected[column])
