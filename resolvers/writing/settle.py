"""Settling what waits: requests and planned changes go from one state to another, all in one UPDATE and one append.

They have a state in place of a draft: no rule reads it, and what leads from one to another was looked at before.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from tortoise.expressions import F
from tortoise.models import Model

from models.choices.audit import AuditAction
from models.choices.choice import Choice
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, AuditEntry, append_audit
from resolvers.drafts.changes import as_json
from resolvers.errors import FieldChange


async def settle(
    actor: Actor,
    rows: Sequence[Any],
    names: Mapping[int, str],
    state: Choice,
    reason: str | None,
    columns: Mapping[str, object] | None = None,
    *,
    for_administrators: bool = False,
) -> None:
    """Give rows of one table, which are locked, another state and their next version, and note it in the log.

    Args:
        actor: who settles them.
        rows: what is settled.
        names: what the log calls each, by its key.
        state: what becomes of them.
        reason: why.
        columns: what else is noted of them.
        for_administrators: whether only administrators read that they were settled.
    """
    if not rows:
        return
    model: type[Model] = type(rows[0])
    changed = {"state": state.value, **(columns or {}), "version": F("version") + 1}
    await model.filter(id__in=[row.id for row in rows]).update(**changed)
    entries: list[AuditEntry] = []
    for row in rows:
        change = FieldChange(("state",), as_json(row.state), as_json(state.value))
        audited = Audited(model.__name__, row.id, names[row.id], row.version + 1)
        entries.append((AuditAction.UPDATE, audited, [AuditedChange(change, for_administrators)]))
    await append_audit(actor, entries, reason)
