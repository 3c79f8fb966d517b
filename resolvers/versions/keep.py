"""The keeping of a version of a class, in the transaction of the write that makes it: the panels that changed."""

from collections.abc import Sequence

from models.choices.audit import AuditAction, AuditRealm
from models.database.inserting import insert_rows, insert_sql
from models.database.work_rows import present_connection
from models.declaration.declaration import Kind
from resolvers.audit.log import realm_of
from resolvers.drafts.load import load_state
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import NewVersion
from resolvers.drafts.values import State
from resolvers.panels.all_panels import PANELS
from resolvers.reading.dialect import comparable, dialect, parameter
from resolvers.versions.state_json import panel_json

VERSION_COLUMNS = ("customer_class_id", "version", "at", "user_name", "realm", "action", "reason")
PART_COLUMNS = ("customer_class_id", "part", "version", "state")


async def keep_version(panels: Sequence[Panel], made: NewVersion, before: State | None, after: State) -> None:
    """Keep a version; `before` is what the class was, None where it is new.

    A class whose version before isn't kept, since no write of ours made it, has that kept whole as well.
    """
    is_kept = await _insert_version(made, made.actor.user_name, realm_of(made.actor))
    if before is not None and not is_kept:
        root = before[panels[0].name]
        earlier = NewVersion(made.actor, made.key, made.version - 1, root["updated_at"], AuditAction.UPDATE, "")
        await _insert_version(earlier, root["updated_by"], AuditRealm.SYSTEM)
        # What a save doesn't reach wasn't loaded, and is as it was.
        loaded = {panel.name for panel in panels}
        rest = await load_state([panel for panel in PANELS if panel.name not in loaded], made.key)
        await _insert_parts(PANELS, earlier, {**rest, **before})
    changed = [panel for panel in panels if before is None or panel.differs(before, after)]
    await _insert_parts(changed, made, after)


async def _insert_version(made: NewVersion, user_name: str, realm: AuditRealm) -> bool:
    """Insert the row of a version; whether the version before it is kept. On PostgreSQL one statement does both."""
    database = dialect()
    key, version = parameter(database, 1), parameter(database, 2)
    before = f"SELECT 1 FROM class_version WHERE customer_class_id = {key} AND version = {version} - 1"
    at = comparable(database, Kind.DATETIME, made.at)
    values = [made.key, made.version, at, user_name, realm.value, made.action.value, made.reason]
    connection = present_connection()
    if database == "postgresql":
        insert = insert_sql("class_version", VERSION_COLUMNS, 1, "$")
        _, rows = await connection.execute_query(f"WITH made AS ({insert}) {before}", values)
    else:
        await insert_rows("class_version", VERSION_COLUMNS, [values])
        _, rows = await connection.execute_query(before, values[:2])
    return bool(rows)


async def _insert_parts(panels: Sequence[Panel], made: NewVersion, state: State) -> None:
    rows = [[made.key, panel.name, made.version, panel_json(panel, state)] for panel in panels]
    await insert_rows("class_version_part", PART_COLUMNS, rows)
