"""The input of a save as it is kept until it is due: JSON by the names of the input, and its values again."""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

import orjson

from models.declaration.declaration import Declaration, Kind
from resolvers.drafts.changes import plain_value
from resolvers.drafts.values import Input
from resolvers.panels.all_panels import PANELS

SETTINGS: Final = frozenset(
    {
        name
        for name, declaration in PANELS[0].declarations().items()
        if declaration.access.write and not declaration.fixed
    }
    | {panel.path[0] for panel in PANELS if panel.path}
)
"""The fields of a save's input that can be planned: all but the class's id, and what is chosen at its creation."""


def settings_in(input: Input) -> dict[str, Any]:
    """The settings of an input."""
    return {name: value for name, value in input.items() if name in SETTINGS}


def kept_input(settings: Input) -> str:
    """Settings as they are kept."""
    return orjson.dumps(settings, default=plain_value, option=orjson.OPT_SORT_KEYS).decode()


def settings_of(text: str) -> dict[str, Any]:
    """Settings that were kept, in the types of the columns."""
    settings: dict[str, Any] = orjson.loads(text)
    for panel in PANELS:
        for group in panel.column_groups():
            columns = {key: panel.declarations()[column] for key, column in group.columns.items()}
            for row in _rows(settings, [str(name) for name in group.path]):
                _type(row, columns)
    return settings


def _rows(settings: Mapping[str, Any], path: Sequence[str]) -> Iterator[MutableMapping[str, Any]]:
    """The rows that stand at a path: one, those of a list, or none."""
    value: Any = settings
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    yield from value if isinstance(value, list) else [value] if isinstance(value, dict) else ()


_TYPES: Final[Mapping[Kind, Callable[[str], object]]] = {
    Kind.DECIMAL: Decimal,
    Kind.DATETIME: datetime.fromisoformat,
    Kind.DATE: date.fromisoformat,
}


def _type(row: MutableMapping[str, Any], columns: Mapping[str, Declaration]) -> None:
    for name, declaration in columns.items():
        make = _TYPES.get(declaration.kind)
        if make and row.get(name) is not None:
            row[name] = make(row[name])
