"""The keeping of a version of a class, in the transaction of the write that makes it: the panels that changed."""

from collections.abc import Sequence

from tortoise.connection import get_connection

from models.choices.audit import AuditAction, AuditRealm
from models.database.by_key import write_by_key
from models.declaration.declaration import Kind
from resolvers.audit.log import realm_of
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import NewVersion
from resolvers.drafts.values import State
from resolvers.reading.dialect import comparable, dialect, parameter
from resolvers.versions.state_json import panel_json

VERSION_COLUMNS = ("customer_class_id", "version", "at", "user_name", "realm", "action", "reason")
PART_COLUMNS = ("customer_class_id", "part", "version", "state")


async def keep_version(panels: Sequence[Panel], made: NewVersion, before: State | None, after: State) -> None:
    """Keep a version; `before` is what the class was, None where it is new.

    A class whose version before isn't kept, since no write of ours made it, has that kept whole as well.
    """
    if before is not None and not await _is_kept(made.key, made.version - 1):
        root = before[panels[0].name]
        earlier = NewVersion(made.actor, made.key, made.version - 1, root["updated_at"], AuditAction.UPDATE, "")
        await _insert_version(earlier, root["updated_by"], AuditRealm.SYSTEM)
        await _insert_parts(panels, earlier, before)
    await _insert_version(made, made.actor.user_name, realm_of(made.actor))
    changed = [panel for panel in panels if before is None or before[panel.name] != after[panel.name]]
    await _insert_parts(changed, made, after)


async def _is_kept(key: int, version: int) -> bool:
    database = dialect()
    _, rows = await get_connection("default").execute_query(
        "SELECT 1 FROM class_version "
        f"WHERE customer_class_id = {parameter(database, 1)} AND version = {parameter(database, 2)}",
        [key, version],
    )
    return bool(rows)


async def _insert_version(made: NewVersion, user_name: str, realm: AuditRealm) -> None:
    at = comparable(dialect(), Kind.DATETIME, made.at)
    values = [made.key, made.version, at, user_name, realm.value, made.action.value, made.reason]
    await _insert("class_version", VERSION_COLUMNS, [values])


async def _insert_parts(panels: Sequence[Panel], made: NewVersion, state: State) -> None:
    rows = [[made.key, panel.name, made.version, panel_json(panel, state)] for panel in panels]
    await _insert("class_version_part", PART_COLUMNS, rows)


async def _insert(table: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Insert rows in one statement."""
    if not rows:
        return
    database, width = dialect(), len(columns)
    cells = (
        f"({', '.join(parameter(database, number * width + place) for place in range(1, width + 1))})"
        for number in range(len(rows))
    )
    text = f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join(cells)}"
    await write_by_key(text, [value for row in rows for value in row])
