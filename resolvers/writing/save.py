"""Saving a record, whatever it is: the steps from an input, or a target state, to rows, audit log and answer.

A save can be made by whoever has an actor and plain values: a mutation, a command, or what is due at an instant.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from models.choices.audit import AuditAction
from models.declaration.access import Role
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import only_approval_is_missing
from resolvers.audit.log import Audited, AuditedChange, AuditEntry, append_audit
from resolvers.drafts.apply_parts import AppliedParts, all_valid, apply_parts, touched_by
from resolvers.drafts.changes import changed_parts, shown_changes
from resolvers.drafts.defaults import default_state
from resolvers.drafts.draft import Draft, ReferredRows
from resolvers.drafts.load import load_state
from resolvers.drafts.lookup import key_in
from resolvers.drafts.reach import Reach, reach_of, whole
from resolvers.drafts.record import SAVE, LinkedRecord, Operation, Record
from resolvers.drafts.rules import checked_warnings, guarded, new_warnings, preloaded, run_checks, run_rules
from resolvers.drafts.values import Input, State, reason_of
from resolvers.drafts.warning import WriteWarning
from resolvers.errors import Reference, UserError, camel, input_path, no_such, standing_at
from resolvers.identity.mask import sees_masked
from resolvers.writing.in_use import losses
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.references import follow_references
from resolvers.writing.store import store
from resolvers.writing.version import Target, conflict, lookup_target


@dataclass(frozen=True)
class Change:
    """A record on its way to another state: who changes it, from what, to what, and by which operation.

    `target` is None for a new record; `applied` is the state that is asked for; `reach` is what of it was loaded and
    is validated, None for all.
    """

    record: Record
    actor: Actor
    target: Target | None
    before: State
    applied: AppliedParts
    input: Input
    operation: Operation = SAVE
    reach: Reach | None = None


@dataclass(frozen=True)
class Validated:
    """A change that has been through all rules: what breaks any, what is probably not meant, and all that differs."""

    record: Record
    draft: Draft
    version: int
    operation: Operation
    errors: tuple[UserError, ...]
    changes: list[AuditedChange]
    linked: "Validated | None" = None
    owner: str = ""
    warnings: tuple[WriteWarning, ...] = ()


async def save(
    record: Record,
    actor: Actor,
    input: Input,
    operation: Operation = SAVE,
    *,
    instant: datetime | None = None,
    dry_run: bool = False,
) -> Outcome:
    """Create or change a record; called in the transaction of a write.

    Args:
        record: what is saved.
        actor: who saves it.
        input: the values, with the `id` and the `expected_version` of a record that is changed.
        operation: the way of saving it.
        instant: when it is saved; now, unless given.
        dry_run: whether nothing is stored; what would change, or what is wrong, is answered all the same.
    """
    if record.locks:
        async for rows in record.locks(actor, key_in(input.get("id"), record.entity().name), input):
            await lock(rows.relied_on, rows.changed)
    target, reach = None, whole(record)
    if input.get("id") is not None:
        lookup = await lookup_target(record, actor, input)
        if isinstance(lookup, UserError):
            return refusal(lookup)
        target, reach = lookup, reach_of(record, touched_by(record.panels, input))
        before = await load_state(reach.record.panels, target.key, target.values)
    else:
        if actor.schema_role is Role.RESELLER and not record.resellers_write:
            return refusal(no_such(record.title, input_path()))
        before = new_state(record, actor)
        input = {**(await record.defaults_from(actor, input) if record.defaults_from else {}), **input}
    return await _change(reach, actor, target, before, input, operation, instant=instant, dry_run=dry_run)


async def change_to(
    record: Record,
    actor: Actor,
    target: Target | None,
    before: State,
    input: Input,
    operation: Operation,
) -> Outcome:
    """Apply an input to a record that was looked up and loaded as a whole, and save it."""
    return await _change(whole(record), actor, target, before, input, operation)


async def _change(
    reach: Reach,
    actor: Actor,
    target: Target | None,
    before: State,
    input: Input,
    operation: Operation,
    *,
    instant: datetime | None = None,
    dry_run: bool = False,
) -> Outcome:
    record = reach.record
    applied = apply_parts(record.panels, before, input, actor.schema_role, new=target is None)
    validated = await validate(Change(record, actor, target, before, applied, input, operation, reach))
    return await write(validated, instant=instant, dry_run=dry_run)


async def change_state(
    record: Record,
    actor: Actor,
    target: Target,
    before: State,
    after: State,
    input: Input,
    operation: Operation,
    instant: datetime,
) -> Outcome:
    """Save a target state of a record that was looked up and loaded: what no input says, such as a termination."""
    change = Change(record, actor, target, before, all_valid(record.panels, after), input, operation)
    return await write(await validate(change), instant=instant)


def new_state(record: Record, actor: Actor) -> dict[str, Any]:
    """The values of a record that is about to be made: a reseller's is always its own (domain 9.1), a user's too."""
    state = default_state(record.panels)
    if actor.schema_role is Role.RESELLER and record.owner:
        state[record.root.name] = {**state[record.root.name], record.owner: actor.reseller_id}
    if record.user:
        state[record.root.name] = {**state[record.root.name], record.user: actor.user_id}
    return state


async def validate(change: Change) -> Validated:
    """Follow the references of a change, derive what follows from its values, and run every rule."""
    record, actor, before, applied = change.record, change.actor, change.before, change.applied
    reach = change.reach or whole(record)
    rows, unknown, lost = await follow_references(actor, reach, before, applied.after)
    draft = Draft(
        actor,
        change.target.key if change.target else None,
        before,
        derive(record, before, applied.after, rows),
        rows,
        record.root.name,
        change.input,
        record.masks and await sees_masked(actor),
    )
    invalid = {name: columns | lost.get(name, set()) for name, columns in applied.invalid.items()}
    accepted = replace(draft, after=guarded(record.panels, draft.after, invalid))
    if record.covered:
        covered = await run_checks((record.covered,), accepted)
        draft, accepted = replace(draft, covered=covered), replace(accepted, covered=covered)
    broken = await _broken(reach, accepted, change.operation)
    linked = await _linked(draft, await record.linked(draft), invalid[record.root.name]) if record.linked else None
    errors = (*applied.errors, *unknown, *broken, *(linked.errors if linked else ()))
    changes = await _changes(record, draft, change.operation, linked)
    version = change.target.version if change.target else 0
    warnings = (*new_warnings(reach.warnings, accepted), *await checked_warnings(reach.record.panels, accepted))
    return Validated(record, draft, version, change.operation, errors, changes, linked, warnings=warnings)


def derive(record: Record, before: State, after: State, rows: ReferredRows) -> State:
    """The state after a save with what follows from other values, and rows in the form in which they are kept."""
    root = record.root.name
    row = {**after[root], **(record.derive(before[root], after[root]) if record.derive else {})}
    settled = {
        panel.name: [panel.settles(one, rows) for one in after[panel.name]] for panel in record.parts if panel.settles
    }
    return {**after, root: row, **settled}


async def _broken(reach: Reach, draft: Draft, operation: Operation) -> list[UserError]:
    """The errors of all rules: those of the record and its parts, or of the operation, and those that read rows."""
    record, rules = reach.record, operation.rules
    if rules is None:
        draft, rules = await preloaded(record.preload, draft), reach.rules
    return [*run_rules(rules, draft), *await run_checks(record.all_checks, draft), *await losses(record, draft)]


async def _linked(draft: Draft, linked: LinkedRecord, invalid: frozenset[str]) -> Validated:
    """The change of the record that is saved with another one; what was refused there is refused here, too."""
    record, root, target = linked.record, linked.record.root.name, None
    before: State = default_state(record.panels)
    if linked.key and linked.before:
        target = Target(linked.key, linked.before["version"], linked.before)
        before = await load_state(record.panels, target.key, target.values)
    accepted = {name: value for name, value in linked.values.items() if name not in invalid}
    applied = all_valid(record.panels, {**before, root: {**before[root], **accepted}})
    applied.errors.extend(linked.errors)
    applied.invalid[root] = linked.invalid | (linked.values.keys() - accepted.keys())
    validated = await validate(Change(record, draft.actor, target, before, applied, draft.input))
    return replace(validated, owner=linked.owner)


async def _changes(
    record: Record, draft: Draft, operation: Operation, linked: Validated | None = None
) -> list[AuditedChange]:
    """Every change, as the answer and the audit log show it."""
    changes = changed_parts(record.panels, None if draft.is_new else draft.before, draft.after)
    changes += await record.extra_changes(draft) if record.extra_changes else []
    extra = {(camel(name),) for name in record.extra}
    changes += [one for one in linked.changes if one.change.path in extra] if linked else []
    mask = operation.mask or record.mask
    return mask(draft, changes) if mask else changes


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
            user_errors=_in_the_input(validated),
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
            stale = await conflict(record, draft.actor, key, validated.version + 1, validated.version)
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
        linked = replace(linked, draft=draft, changes=await _changes(linked.record, draft, linked.operation))
    if not linked.changes:
        return 0
    stored = await _store(linked, now, entries)
    assert stored is not None, "a record that is saved with another one is locked before it is read"
    return 1


def _in_the_input(validated: Validated) -> tuple[UserError, ...]:
    """Errors at paths that the sender wrote: of values that come from elsewhere, at the record itself."""
    if validated.operation.own_values:
        return validated.errors
    own = {input_path("id"), input_path("expected_version"), input_path()}
    return tuple(one if one.path in own else standing_at(input_path("id"), one) for one in validated.errors)
