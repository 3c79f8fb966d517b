"""Validation of a change that is to be planned, over the class as it will be when it is due."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from models.audit.planned_change import PlannedProperty
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import (
    approval_inputs,
    asks,
    covered_of_class,
    needs_approval,
    only_approval_is_missing,
)
from resolvers.audit.log import AuditedChange
from resolvers.billing.calendar_day import LATEST_DAY
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.changes import changed_parts
from resolvers.drafts.defaults import default_state
from resolvers.drafts.load import load_state
from resolvers.drafts.record import SAVE
from resolvers.drafts.values import Input, Values
from resolvers.errors import (
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    too_long,
)
from resolvers.panels.all_panels import PANELS
from resolvers.planned.names import PlannedNames, taken_then
from resolvers.planned.until import planned_until
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.foresee_planned import Course, end_of, foresee, planned_before
from resolvers.use_cases.judge_planned import changed_settings
from resolvers.writing.change import Change, Validated, changes_of
from resolvers.writing.validate import validate
from resolvers.writing.version import Target, denial_of

_NOT_APPROVED: Final = replace(CLASS_RECORD, covered=None, checks=())
"""A class without what is asked of a write about approval."""

MOST_PLANNED: Final = 100
"""Changes that wait of one class: whoever asks for the class as it will be has all of them judged."""

_EVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class ValidatedPlan:
    """A change that is to be planned: the class, and the change as it will be validated then.

    `from_now` has what its settings would change of the class as it is now; `missing` has what of it lacks approval,
    where nothing else is wrong with it.
    """

    target: Target
    from_now: Sequence[AuditedChange]
    validated: Validated
    missing: tuple[UserError, ...] = ()

    @property
    def changes(self) -> list[AuditedChange]:
        """All that will differ then."""
        return self.validated.changes

    def properties(self, key: int) -> list[PlannedProperty]:
        """The properties that it sets, for comparison when it is due: all that differs from then, or from now."""
        draft, row = self.validated.draft, PlannedProperty
        base = {audited.change.path: audited.change for audited in self.from_now}
        foreseen = {audited.change.path: audited.change for audited in changed_settings(draft)}
        rows = []
        for path in {**foreseen, **base}:
            then, now = foreseen.get(path), base.get(path)
            change = then or now
            assert change is not None
            before = (then or change).before
            rows.append(
                row(
                    planned_change_id=key,
                    path=list(path),
                    base=(now or change).before,
                    before=before if then else change.after,
                    after=change.after,
                )
            )
        return rows


def broken_limits(actor: Actor, settings: Input) -> list[UserError]:
    """Errors of values by themselves, whenever and of whichever class they are set."""
    return apply_parts(PANELS, default_state(PANELS), settings, actor.schema_role, new=False).errors


def instant_problem(at: datetime) -> UserError | None:
    """The error that keeps a change from being planned for an instant."""
    path, now = input_path("apply_at"), clock.now()
    if at <= now:
        message = sentence("A change is planned for an instant in the future.")
        return ValidationError(UserErrorCode.NOT_IN_THE_FUTURE, message, path, now.isoformat(), at.isoformat())
    if at.date() > LATEST_DAY:
        message = sentence("Not after {limit}.", limit=LATEST_DAY.isoformat())
        return ValidationError(UserErrorCode.TOO_LARGE, message, path, LATEST_DAY.isoformat(), at.isoformat())
    return None


@dataclass(frozen=True)
class DraftedPlan:
    """A change that is to be planned, before anybody looks who has to approve it: that takes all classes of its write.

    `errors` has all that is wrong with it otherwise; `judged` is how many waiting changes were judged for it.
    """

    target: Target
    from_now: Sequence[AuditedChange]
    validated: Validated
    errors: tuple[UserError, ...]
    judged: int


Drafted = DraftedPlan | tuple[UserError, ...]
"""A drafted plan, or why none of it can be planned."""


async def draft_plan(
    actor: Actor,
    row: Values,
    settings: Input,
    at: datetime,
    path: tuple[str, ...],
    planned_names: PlannedNames,
    changed: int | None = None,
) -> Drafted:
    """Validate a change of a class as it will be at an instant, or tell why none of it can be planned.

    `changed` is the planned change in whose place it comes; `path` is where the input names the class.
    """
    denial = await denial_of(CLASS_RECORD, actor, row, path)
    if denial:
        return (denial,)
    target = Target.of(row)
    present = await load_state(PANELS, target.key, target.values)
    planned = await planned_until(actor, target.key, _EVER, changed)
    if len(planned) >= MOST_PLANNED:
        return (too_long(len(planned) + 1, MOST_PLANNED, "entries", path),)
    place = end_of(at) if changed is None else (at, changed)
    course = Course(target.key, present, planned_before(place, planned))
    now = apply_parts(PANELS, present, settings, actor.schema_role, new=False)
    # A text that is no name is looked for nowhere: PostgreSQL takes no NUL.
    wanted = None if "name" in now.invalid[CLASS_RECORD.root.name] else settings.get("name")
    courses = await foresee(planned_names, course, place, wanted)
    before = course.state
    applied = apply_parts(PANELS, before, settings, actor.schema_role, new=False)
    validated = await validate(Change(_NOT_APPROVED, actor, target, before, applied, settings, SAVE))
    errors = [error for error in validated.errors if error.code != UserErrorCode.NAME_TAKEN]
    errors += [taken_then(validated.draft.row["name"])] if courses.is_taken(validated.draft, place) else []
    if not errors and not validated.changes:
        message = sentence("The class would be as it is then without this.")
        errors = [ValidationError(UserErrorCode.NOTHING_CHANGES, message, path)]
    from_now = changed_parts(PANELS, present, now.after)
    return DraftedPlan(target, from_now, validated, tuple(errors), courses.judged)


async def validate_approval(
    drafted: Drafted, input: Input, path: tuple[str, ...]
) -> ValidatedPlan | tuple[UserError, ...]:
    """Look whether a change has the approval that it needs, beside all classes of its write; or all its errors."""
    if not isinstance(drafted, DraftedPlan):
        return drafted
    draft = drafted.validated.draft
    draft = replace(draft, input={**draft.input, **approval_inputs(input)})
    draft = replace(draft, covered=await covered_of_class(draft))
    needed = UserErrorCode.APPROVAL_REQUIRED
    approval = [replace(error, path=path) if error.code == needed else error for error in await needs_approval(draft)]
    errors = (*drafted.errors, *approval)
    if errors and not only_approval_is_missing(errors):
        return drafted.errors if asks(input) else errors
    validated = replace(drafted.validated, draft=draft, changes=await changes_of(CLASS_RECORD, draft, SAVE))
    return ValidatedPlan(drafted.target, drafted.from_now, validated, () if asks(input) else errors)
