"""Validating a change: references followed, values derived, every rule run, and all that differs."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace

from resolvers.drafts.apply_parts import all_valid
from resolvers.drafts.defaults import default_state
from resolvers.drafts.draft import Draft, ReferredRows
from resolvers.drafts.load import load_state
from resolvers.drafts.reach import Reach, full_reach
from resolvers.drafts.record import LinkedRecord, Operation, Record
from resolvers.drafts.rules import (
    GuardedValueError,
    GuardedValues,
    checked_warnings,
    guard_values,
    new_warnings,
    preload_rows,
    run_checks,
    run_rules,
)
from resolvers.drafts.values import State, Values
from resolvers.errors import UserError
from resolvers.identity.mask import sees_masked
from resolvers.writing.change import Change, Validated, changes_of
from resolvers.writing.in_use import losses
from resolvers.writing.references import follow_references
from resolvers.writing.version import Target


async def validate(change: Change) -> Validated:
    """Follow the references of a change, derive what follows from its values, and run every rule."""
    record, actor, before, applied = change.record, change.actor, change.before, change.applied
    reach = change.reach or full_reach(record)
    rows, unknown, lost = await follow_references(actor, reach, before, applied.after)
    invalid = {name: columns | lost.get(name, set()) for name, columns in applied.invalid.items()}
    draft = Draft(
        actor,
        change.target.key if change.target else None,
        before,
        derive(change, invalid, rows),
        rows,
        record.root.name,
        change.input,
        record.masks and await sees_masked(actor),
    )
    accepted = replace(draft, after=guard_values(record.panels, draft.after, invalid))
    if record.covered and (covered := await run_checks((record.covered,), accepted)):
        draft, accepted = replace(draft, covered=covered), replace(accepted, covered=covered)
    broken = await _broken(reach, accepted, change.operation)
    linked = await _linked(draft, await record.linked(draft), invalid[record.root.name]) if record.linked else None
    errors = (*applied.errors, *unknown, *broken, *(linked.errors if linked else ()))
    draft = replace(draft, after=_without_blank_rows(record, draft.after))
    changes = await changes_of(record, draft, change.operation, linked)
    version = change.target.version if change.target else 0
    warnings = (*new_warnings(reach.warnings, accepted), *await checked_warnings(reach.record.panels, accepted))
    return Validated(record, draft, version, change.operation, errors, changes, linked, warnings=warnings)


def derive(change: Change, invalid: Mapping[str, Iterable[str]], rows: ReferredRows) -> State:
    """The state after a save with what follows from other values, and rows in the form in which they are kept."""
    record, after = change.record, change.applied.after
    root = record.root.name
    row = {**after[root], **_derived(change, invalid[root])}
    settled = {
        panel.name: [panel.settles(entry, rows) for entry in after[panel.name]]
        for panel in record.parts
        if panel.settles
    }
    return {**after, root: row, **settled}


def _derived(change: Change, invalid: Iterable[str]) -> Values:
    """Values that follow from accepted ones of the record's own row; none where it would follow from a refused one."""
    record, root = change.record, change.record.root.name
    if record.derive is None:
        return {}
    accepted: Values = GuardedValues(change.applied.after[root], invalid)
    with suppress(GuardedValueError):
        return record.derive(change.before[root], accepted, change.input)
    return {}


def _without_blank_rows(record: Record, after: State) -> State:
    """The state without the rows of lists that say nothing: no rule has to find them at their place any more."""
    kept = {panel.name: [row for row in after[panel.name] if panel.says(row)] for panel in record.parts if panel.says}
    return {**after, **kept}


async def _broken(reach: Reach, draft: Draft, operation: Operation) -> list[UserError]:
    """The errors of all rules: those of the record and its parts, or of the operation, and those that read rows."""
    record, rules = reach.record, operation.rules
    if rules is None:
        draft, rules = await preload_rows(record.preload, draft), reach.rules
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
