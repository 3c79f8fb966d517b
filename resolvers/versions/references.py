"""The records that a class refers to at another moment, and which of them still exist, visible or not."""

from collections.abc import Iterable
from functools import cache

from models.database.readers import Row, Statement
from models.declaration.declaration import Kind
from resolvers.panels.all_panels import PANELS
from resolvers.reading.dialect import list_value, one_of, parameter


@cache
def _tables() -> dict[str, str]:
    """The tables of what classes refer to."""
    return {
        target: panel.model._meta.fields_map[name].related_model._meta.db_table  # type: ignore[attr-defined]  # a link's
        for panel in PANELS
        for name, target in panel.links
    }


def there_statement(database: str, named: Iterable[tuple[str, int]]) -> Statement:
    """The statement that finds those of some records that are there; each is named by what it is and its key."""
    keys: dict[str, list[int]] = {}
    for target, key in sorted(named):
        keys.setdefault(target, []).append(key)
    parts = (
        f"SELECT '{target}', r.id FROM {_tables()[target]} r "
        f"WHERE {one_of(database, 'r.id', parameter(database, number), Kind.LINK)}"
        for number, target in enumerate(keys, 1)
    )
    return " UNION ALL ".join(parts), [list_value(of_target) for of_target in keys.values()]


def records_in(rows: Iterable[Row]) -> set[tuple[str, int]]:
    """The records that such a statement found."""
    return {(str(target), int(str(key))) for target, key in rows}
