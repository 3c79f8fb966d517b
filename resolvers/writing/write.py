"""Writing a validated change: its rows, its version, its audit rows and its answer."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from models.choices.audit import AuditAction
from resolvers import clock
from resolvers.approvals.coverage import APPROVAL, only_approval_is_missing
from resolvers.audit.log import Audited, AuditEntry, append_audit
from resolvers.drafts.changes import shown_changes
from resolvers.drafts.values import reason_of
from resolvers.errors import Reference, UserError, error_at, input_path
from resolvers.writing.change import Validated, changes_of
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.store import store
from resolvers.writing.version import conflict_error

_OF_THE_WRITE: Final = frozenset(
    {input_path(), *(input_path(name) for name in ("id", "expected_version", "reason", APPROVAL))}
)
"""The paths of what every sender gives itself, whatever the write makes of it."""


def is_of_the_write(error: UserError) -> bool:
    """Whether an error is of how a write was sent, such as without a reason, and not of a value that it brings."""
    return error.path in _OF_THE_WRITE


async def write(validated: Validated, *, instant: datetime | None = None, dry_run: bool = False) -> Outcome:
    """Store a validated change, its version and its audit rows; an unchanged save writes nothing (R-44)."""
    record, draft, changes = validated.record, validated.draft, validated.changes
    shown = shown_changes(changes, draft.actor.schema_role)
    key, entity = draft.key, record.entity().name
    # Whoever is to ask for approval is told what for.
    is_reported = not validated.errors or only_approval_is_missing(validated.errors)
    affected = await record.affected(key, len(shown)) if record.affected and is_reported else 0
    if validated.errors:
        return Outcome(
            changes=shown,
            affected_customers=affected,
            user_errors=_at_input_paths(validated),
            warnings=validated.warnings,
        )
    changed = bool(changes) or draft.is_new
    if dry_run or not (changed or record.after_write):
        reference = Reference(entity, key) if key else None
        return Outcome(reference, shown, affected_customers=affected, warnings=validated.warnings)
    now = instant or clock.now()
    entries: list[AuditEntry] = []
    if changed:
        stored = await _store(validated, now, entries)
        if stored is None:
            assert key is not None
            stale = await conflict_error(record, draft.actor, key, validated.version + 1, validated.version)
            return refusal(stale)
        key = stored
    assert key is not None
    if record.after_write:
        await record.after_write(draft, key)
    if validated.linked:
        affected += await _write_linked(validated.linked, key, now, entries)
    # The record that is saved with another one stands before it in the log.
    await append_audit(draft.actor, entries[::-1], reason_of(draft.input))
    return Outcome(Reference(entity, key), shown, affected_customers=affected, warnings=validated.warnings)


async def _store(validated: Validated, now: datetime, entries: list[AuditEntry]) -> int | None:
    """Store one record, and note what the log tells of it."""
    record, draft, version = validated.record, validated.draft, validated.version + 1
    action = validated.operation.action or (AuditAction.CREATE if draft.is_new else AuditAction.UPDATE)
    key = await store(record, draft, version, now, action)
    if key is not None:
        audited = Audited(record.entity().name, key, str(draft.row.get(record.label, "")), version)
        entries.append((action, audited, validated.changes))
    return key


async def _write_linked(linked: Validated, owner: int, now: datetime, entries: list[AuditEntry]) -> int:
    """Store the record that is saved with another one; how many changed, 0 or 1."""
    draft = linked.draft
    if draft.is_new:
        draft = replace(draft, after={**draft.after, draft.root: {**draft.row, linked.owner: owner}})
        linked = replace(linked, draft=draft, changes=await changes_of(linked.record, draft, linked.operation))
    if not linked.changes:
        return 0
    stored = await _store(linked, now, entries)
    assert stored is not None, "a record that is saved with another one is locked before it is read"
    return 1


def _at_input_paths(validated: Validated) -> tuple[UserError, ...]:
    """Errors at paths that the sender wrote: of values that come from elsewhere, at the record itself."""
    if validated.operation.own_values:
        return validated.errors
    return tuple(error if is_of_the_write(error) else error_at(input_path("id"), error) for error in validated.errors)
