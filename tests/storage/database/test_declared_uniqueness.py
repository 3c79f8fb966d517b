"""Columns that the models declare as unique are unique in both databases.

Tortoise loses a table's indexes where it makes it again on SQLite for its checks: two versions of a class could have
had one number, and each save read the versions of all classes.
"""

from collections.abc import Iterator

from tortoise import Tortoise
from tortoise.connection import get_connection
from tortoise.models import Model

from tests.factories.world import World

OF_SQLITE = (
    "SELECT m.name, i.name, c.name FROM sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c "
    "WHERE m.type = 'table' AND i.\"unique\" AND NOT i.partial ORDER BY i.name, c.seqno"
)
OF_POSTGRESQL = (
    "SELECT t.relname, i.indexrelid::text, a.attname FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid "
    "CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k(number, place) "
    "JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number "
    "WHERE i.indisunique AND i.indpred IS NULL ORDER BY i.indexrelid, k.place"
)


def declared() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each table with columns that are unique together, or one that is unique."""
    assert Tortoise.apps is not None
    for model in Tortoise.apps["models"].values():
        assert issubclass(model, Model)
        meta = model._meta
        columns = {name: meta.fields_db_projection.get(name, name) for name in meta.fields_map}
        for names in meta.unique_together:
            yield meta.db_table, tuple(columns[name] for name in names)
        for name, field in meta.fields_map.items():
            if getattr(field, "unique", False) and not field.pk and name in meta.fields_db_projection:
                yield meta.db_table, (columns[name],)


async def unique_columns() -> set[tuple[str, tuple[str, ...]]]:
    """Each table with the columns of a unique index."""
    connection = get_connection("default")
    sqlite = connection.capabilities.dialect == "sqlite"
    _, rows = await connection.execute_query(OF_SQLITE if sqlite else OF_POSTGRESQL)
    indexes: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        table, index, column = tuple(row.values()) if hasattr(row, "values") else tuple(row)
        indexes.setdefault((table, index), []).append(column)
    return {(table, tuple(columns)) for (table, _), columns in indexes.items()}


async def test_what_is_declared_unique_is_unique(world: World) -> None:
    indexes = set(declared())
    assert ("class_version", ("customer_class_id", "version")) in indexes
    assert indexes - await unique_columns() == set()
