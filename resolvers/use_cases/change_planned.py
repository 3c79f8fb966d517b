"""Changing and cancelling what is planned, until it is due.

A planned change is locked with its class, and validated anew over the class as it will be then. Whoever changes it is
the one who has planned it from then on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from models.audit.planned_change import PlannedChange, PlannedProperty
from models.choices.audit import AuditAction
from models.choices.planned_change import PlannedChangeState
from models.database.inserting import insert_all
from models.records.customer_class import CustomerClass
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import TOUCHED, asks
from resolvers.audit.log import Audited, AuditedChange, append_audit, realm_of
from resolvers.drafts.changes import as_json
from resolvers.drafts.lookup import RowLock, find
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.errors import (
    FieldChange,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    camel,
    input_path,
    no_such,
)
from resolvers.planned.kept_input import settings_in, settings_of
from resolvers.planned.names import PlannedNames
from resolvers.planned.planned_change import PLANNED_CHANGE
from resolvers.planned.until import classes_together
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD, customers_on_class
from resolvers.use_cases.ask_approval import problems_of_replacing, reason_is_missing, waiting_requests
from resolvers.use_cases.plan_change import ask_for_plan, name_of_plan, plan_columns, plan_warnings, shown_plan
from resolvers.use_cases.validate_planned import (
    ValidatedPlan,
    broken_limits,
    draft_plan,
    instant_problem,
    validate_approval,
)
from resolvers.writing.batch import lookup_batch
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.settle import settle
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import version_conflict

_OF_APPROVAL: Final = frozenset({"approved_by", "without_approval"})
"""Columns that tell of approval, which is among administrators."""

_LOGGED: Final = ("apply_at", "user_name", "class_version", "reason", "approved_by", "without_approval")

PLANNED_RECORD: Final = Record("planned_change", lambda: PLANNED_CHANGE, "planned change", label="id", items="changes")


async def _own_planned(actor: Actor, id: object, *, asked: bool) -> tuple[PlannedChange, Values] | UserError:
    """A planned change that the actor may change, locked with its class, and the class's row.

    Where approval is `asked` for, also with the requests of which a new one takes the place.
    """
    visible = await find(PLANNED_CHANGE, id, actor)
    if visible is None:
        return no_such(PLANNED_RECORD.title, input_path("id"))
    key = visible["id"]
    change = await PlannedChange.get(id=key)
    replaced = await waiting_requests(actor.user_id, [change.customer_class_id]) if asked else []
    await lock(changed=[("PlannedChange", key), *replaced, ("CustomerClass", change.customer_class_id)])
    # Whoever was waited for may have taken it over: from a reseller that is hidden, with all that stands in it.
    if await find(PLANNED_CHANGE, id, actor, RowLock.CHANGE) is None:
        return no_such(PLANNED_RECORD.title, input_path("id"))
    planned = await PlannedChange.get(id=key)
    class_id = encode("CustomerClass", planned.customer_class_id)
    row = await find(CLASS_RECORD.entity(), class_id, actor, RowLock.CHANGE)
    return (planned, row) if row else no_such(CLASS_RECORD.title, input_path("id"))


async def _change(actor: Actor, input: Input) -> Outcome:
    own = await _own_planned(actor, input["id"], asked=asks(input))
    if isinstance(own, UserError):
        return refusal(own)
    planned, row = own
    if planned.state != PlannedChangeState.PLANNED:
        return refusal(_settled(input_path("id")))
    conflict = await version_conflict(PLANNED_RECORD, actor, planned.id, planned.version, input["expected_version"])
    if conflict:
        return refusal(conflict)
    at = input.get("apply_at") or planned.apply_at
    settings = settings_in(input) or settings_of(planned.input)
    problems, late = reason_is_missing(input, planned.reason), instant_problem(at)
    problems += await problems_of_replacing(actor, input, [planned.customer_class_id])
    if late:
        return refusal(late, *problems, *broken_limits(actor, settings))
    classes = (await classes_together([planned.together]))[planned.together]
    path = input_path("id")
    drafted = await draft_plan(actor, row, settings, at, path, PlannedNames(actor), planned.id)
    plan = await validate_approval(drafted, {**input, TOUCHED: classes}, path)
    if problems or not isinstance(plan, ValidatedPlan):
        return refusal(*problems, *(() if isinstance(plan, ValidatedPlan) else plan))
    class_id = encode("CustomerClass", plan.target.key)
    shown, warnings = tuple(shown_plan(actor, class_id, plan)), tuple(plan_warnings(class_id, plan))
    affected = await customers_on_class(plan.target.key, len(shown))
    if plan.missing:
        # As with a save, whoever asks for approval knows what for.
        return replace(refusal(*plan.missing), changes=shown, affected_customers=affected, warnings=warnings)
    reference = Reference("PlannedChange", planned.id)
    if asks(input):
        request = Reference("ApprovalRequest", await ask_for_plan(actor, plan, settings, input, at, affected, planned))
        kept = None if input.get("validate_only") else request
        return Outcome(reference, shown, affected, warnings=warnings, approval_request=kept)
    reason = reason_of(input) or planned.reason
    columns = plan_columns(plan, settings, input, reason)
    changes = _changed(planned, {**columns, **_by(actor), "apply_at": at})
    if not changes:
        return Outcome(reference, shown, affected, warnings=warnings)
    await PlannedChange.filter(id=planned.id).update(**columns, apply_at=at, version=planned.version + 1, **_by(actor))
    await PlannedProperty.filter(planned_change_id=planned.id).delete()
    await insert_all(plan.properties(planned.id))
    audited = Audited("PlannedChange", planned.id, name_of_plan(plan), planned.version + 1)
    await append_audit(actor, [(AuditAction.UPDATE, audited, changes)], reason_of(input))
    return Outcome(reference, shown, affected, warnings=warnings)


def _by(actor: Actor) -> dict[str, Any]:
    """Whoever changes what is planned is the one who has planned it."""
    own = {"user_id": actor.user_id, "user_name": actor.user_name, "realm": realm_of(actor).value}
    return {**own, "reseller_id": actor.reseller_id}


def _changed(planned: PlannedChange, columns: Mapping[str, Any]) -> list[AuditedChange]:
    """Columns that are other than before, for the log: also who has planned it, and over which version of the class."""
    values = [(name, as_json(getattr(planned, name)), as_json(columns[name])) for name in _LOGGED]
    values.append(("input", planned.input, columns["input"]))
    return [
        AuditedChange(FieldChange((camel(name),), old, new), for_administrators=name in _OF_APPROVAL)
        for name, old, new in values
        if old != new
    ]


def _settled(path: tuple[str, ...]) -> UserError:
    message = sentence("This was applied, has failed or was cancelled before.")
    return ValidationError(UserErrorCode.NOT_PLANNED, message, path)


async def _cancel(actor: Actor, input: Input) -> Outcome:
    batch = await lookup_batch(PLANNED_RECORD, actor, input, "planned changes are cancelled")
    if isinstance(batch, Outcome):
        return batch

    def still_planned(row: Values, path: tuple[str, ...]) -> Iterable[UserError]:
        return () if row["state"] == PlannedChangeState.PLANNED else [_settled(path)]

    results, accepted = batch.validate(still_planned)
    await settle_planned(actor, [row["id"] for row in accepted], PlannedChangeState.CANCELLED, reason_of(input))
    return Outcome(results=results)


async def settle_planned(
    actor: Actor,
    keys: Sequence[int],
    state: PlannedChangeState,
    reason: str | None,
    applied_version: int | None = None,
) -> None:
    """Note what has become of planned changes, which are locked, and who saw to it."""
    planned = await PlannedChange.filter(id__in=list(keys)).order_by("id")
    classes = {change.customer_class_id for change in planned}
    names = dict(await CustomerClass.filter(id__in=list(classes)).values_list("id", "name"))
    of_change = {
        change.id: str(names.get(change.customer_class_id, encode("CustomerClass", change.customer_class_id)))
        for change in planned
    }
    columns = {"settled_at": clock.now(), "applied_version": applied_version}
    await settle(actor, planned, of_change, state, reason, columns)


CHANGE_PLANNED = UseCase("customer_class_plan_change", _change)
CANCEL_PLANNED = UseCase("customer_class_plan_cancel", _cancel)
