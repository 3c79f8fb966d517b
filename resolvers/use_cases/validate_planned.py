"""Validation of a change that is to be planned, over the class as it will be when it is due."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from models.audit.planned_change import PlannedProperty
from models.choices.approval import ApprovalChoice
from models.declaration.access import Role
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import (
    APPROVAL,
    approval_inputs,
    asks,
    only_approval_is_missing,
)
from resolvers.approvals.policy import present_policy
from resolvers.audit.log import AuditedChange
from resolvers.billing.calendar_day import LATEST_DAY
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.changes import changed_parts
from resolvers.drafts.defaults import default_state
from resolvers.drafts.load import load_state
from resolvers.drafts.record import SAVE
from resolvers.drafts.values import Input, State, Values
from resolvers.errors import (
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    too_long,
)
from resolvers.panels.all_panels import PANELS
from resolvers.planned.names import taken_then
from resolvers.planned.until import planned_until
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.foresee_planned import Course, end_of, foresee, planned_before
from resolvers.writing.change import Change, Validated
from resolvers.writing.validate import validate
from resolvers.writing.version import Target, denied

MOST_PLANNED: Final = 100
"""Changes that wait of one class: whoever asks for the class as it will be has all of them judged."""

_EVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class ValidatedPlan:
    """A change that is to be planned: the class, its present values, and the change as it will be validated then.

    `missing` has what of it lacks approval, where nothing else is wrong with it.
    """

    target: Target
    present: State
    validated: Validated
    missing: tuple[UserError, ...] = ()

    @property
    def changes(self) -> list[AuditedChange]:
        """All that will differ then."""
        return self.validated.changes

    def properties(self, key: int) -> list[PlannedProperty]:
        """The properties that it sets, for comparison when it is due: all that differs from then, or from now."""
        after, row = self.validated.draft.after, PlannedProperty
        base = {one.change.path: one.change for one in changed_parts(PANELS, self.present, after)}
        foreseen = {one.change.path: one.change for one in self.changes}
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


async def validate_planned(
    actor: Actor,
    row: Values,
    input: Input,
    settings: Input,
    at: datetime,
    path: tuple[str, ...],
    changed: int | None = None,
) -> ValidatedPlan | tuple[UserError, ...]:
    """A change of a class as it will be at an instant, or the errors that it has then.

    `changed` is the planned change in whose place it comes; `path` is where the input names the class.
    """
    denial = await denied(CLASS_RECORD, actor, row, path)
    if denial:
        return (denial,)
    target = Target.of(row)
    present = await load_state(PANELS, target.key, target.values)
    planned = await planned_until(actor, target.key, _EVER, changed)
    if len(planned) >= MOST_PLANNED:
        return (too_long(len(planned) + 1, MOST_PLANNED, "entries", path),)
    place = end_of(at) if changed is None else (at, changed)
    course = Course(target.key, present, planned_before(place, planned))
    courses = await foresee(actor, course, place, settings.get("name"))
    before = course.state
    applied = apply_parts(PANELS, before, settings, actor.schema_role, new=False)
    full_input = {**settings, **approval_inputs(input)}
    validated = await validate(Change(CLASS_RECORD, actor, target, before, applied, full_input, SAVE))
    needed = UserErrorCode.APPROVAL_REQUIRED
    judged = [one for one in validated.errors if one.code != UserErrorCode.NAME_TAKEN]
    judged += [taken_then(validated.draft.row["name"])] if courses.is_taken(validated.draft) else []
    errors = tuple(replace(one, path=path) if one.code == needed else one for one in judged)
    if errors and not only_approval_is_missing(errors):
        return errors
    if not validated.changes:
        message = sentence("The class would be as it is then without this.")
        return (ValidationError(UserErrorCode.NOTHING_CHANGES, message, path),)
    return ValidatedPlan(target, present, validated, () if asks(input) else errors)


async def touched_classes(actor: Actor, input: Input, settings: Input, rows: Collection[Values]) -> frozenset[int]:
    """The classes that a plan over several changes, where a policy counts the customers of all (R-59)."""
    several = len(rows) > 1 and actor.schema_role is Role.ADMINISTRATOR
    if not several or (await present_policy()).customers_above is None:
        return frozenset()
    asking = {**input, APPROVAL: ApprovalChoice.ASK}
    plans = [await validate_planned(actor, row, asking, settings, input["apply_at"], ()) for row in rows]
    return frozenset(plan.target.key for plan in plans if isinstance(plan, ValidatedPlan))
