"""Changes of a record since a version of it, by the audit log: a conflict tells them to the later one (R-46).

A record may have been saved a thousand times since, so the database finds the first and the last change of each
property, and of those as many are read as an answer can hold.
"""

from typing import Final

from models.audit.log import LONGEST_VALUE
from models.database.work_rows import rows_of
from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.errors import FieldChange
from resolvers.reading.dialect import dialect, key_parameter, parameter

MOST_PROPERTIES: Final = 1000
"""Properties that a conflict tells of: those that were changed first."""

MOST_CHARACTERS: Final = 2 * LONGEST_VALUE
"""Characters of all their values: those of the longest one, before and after."""


async def changed_since(actor: Actor, entity: str, key: int, version: object) -> tuple[FieldChange, ...]:
    """The properties that were changed after a version, from their values then to those now, as the actor reads them.

    Args:
        actor: who is told; a reseller learns nothing of properties that only administrators read.
        entity: the kind of record, such as CustomerClass.
        key: the record's key.
        version: the version that the actor's change was made to.
    """
    rows = await rows_of(_statement(dialect(), actor.schema_role), [entity, key, version])
    return tuple(
        FieldChange((*filter(None, str(panel).split(".")), *filter(None, [str(name)])), _text(before), _text(after))
        for panel, name, before, after in rows
    )


def _statement(database: str, role: Role) -> str:
    entity, key, version = (parameter(database, number) for number in (1, 2, 3))
    readable = " AND NOT for_administrators" if role is Role.RESELLER else ""
    return (
        "WITH changed AS (SELECT panel, property, MIN(id) AS first, MAX(id) AS last FROM audit_record "
        f"WHERE entity_type = {entity} AND entity_id = {key} AND entity_version > {key_parameter(database, version)}"
        f"{readable} GROUP BY panel, property ORDER BY first LIMIT {MOST_PROPERTIES}), "
        "told AS (SELECT c.panel, c.property, b.before, a.after, c.first, "
        "SUM(COALESCE(LENGTH(b.before), 0) + COALESCE(LENGTH(a.after), 0)) OVER (ORDER BY c.first) AS characters "
        "FROM changed c JOIN audit_record b ON b.id = c.first JOIN audit_record a ON a.id = c.last) "
        f"SELECT panel, property, before, after FROM told WHERE characters <= {MOST_CHARACTERS} ORDER BY first"
    )


def _text(cell: object) -> str | None:
    return None if cell is None else str(cell)
