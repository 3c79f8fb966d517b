"""Planning changes of classes: each is validated over the class as it will be then, and kept until it is due.

Several classes are planned for at once, each with its own result. Until then, it can be changed and cancelled.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from uuid import uuid4

from models.audit.planned_change import PlannedChange, PlannedProperty
from models.choices.audit import AuditAction
from models.choices.planned_change import PlannedChangeState
from models.database.inserting import insert_all
from models.records.customer_class import CustomerClass
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import (
    APPROVED,
    TOUCHED,
    Approved,
    asks,
    goes_without,
)
from resolvers.audit.log import Audited, AuditedChange, append_audit, realm_of
from resolvers.drafts.changes import as_json, shown_changes
from resolvers.drafts.lookup import RowLock, find, key_in
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.drafts.warning import WriteWarning
from resolvers.errors import (
    FieldChange,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    camel,
    input_path,
    no_such,
    value_needed,
)
from resolvers.planned.kept_input import kept_input, settings_in, settings_of
from resolvers.planned.names import PlannedName, planned_name, taken_then
from resolvers.planned.planned_change import PLANNED_CHANGE
from resolvers.planned.until import classes_together
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD, customers_on_class
from resolvers.use_cases.ask_approval import (
    REPLACES,
    RequestedWrite,
    keep_request,
    problems_of_replacing,
    reason_is_missing,
)
from resolvers.use_cases.validate_planned import (
    ValidatedPlan,
    broken_limits,
    instant_problem,
    touched_classes,
    validate_planned,
)
from resolvers.writing.batch import Batch, lookup_batch
from resolvers.writing.locking import lock
from resolvers.writing.outcome import ItemResult, Outcome, refusal, with_errors
from resolvers.writing.settle import settle
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import denied, stale

_LOGGED: Final = ("apply_at", "user_name", "class_version", "reason", "approved_by", "without_approval")

PLANNED: Final = "planned_change"
PLANNED_VERSION: Final = "planned_version"
"""Fields of a request to change what is planned: which planned change, at which version."""

PLANNED_RECORD: Final = Record("planned_change", lambda: PLANNED_CHANGE, "planned change", label="id", items="changes")


async def _plan(actor: Actor, input: Input) -> Outcome:
    settings, at = settings_in(input), input["apply_at"]
    problems: list[UserError] = [*([] if settings else [value_needed(input_path())]), *reason_is_missing(input)]
    late = instant_problem(at)
    if late or not settings:
        return refusal(*([late] if late else []), *problems, *broken_limits(actor, settings))
    batch = await lookup_batch(CLASS_RECORD, actor, input, "classes are changed")
    if isinstance(batch, Outcome):
        return batch
    problems += await problems_of_replacing(actor, input, list(batch.rows))
    conflict = await _first_is_stale(actor, batch, input.get("expected_version"))
    if conflict:
        return refusal(conflict)
    return with_errors(await _plan_each(actor, input, settings, batch.ids, batch.rows), problems)


async def _first_is_stale(actor: Actor, batch: Batch, expected: object) -> UserError | None:
    """The error where the first class is at another version than it was read at (R-46).

    Whoever plans over a form has read one class, which stands first.
    """
    row = batch.rows.get(key_in(batch.ids[0], "CustomerClass") or 0)
    if expected is None or row is None or await denied(CLASS_RECORD, actor, row, ()):
        return None
    return await stale(CLASS_RECORD, actor, row["id"], row["version"], expected)


async def _plan_each(
    actor: Actor, input: Input, settings: Input, ids: Sequence[object], rows: Mapping[int, Values]
) -> Outcome:
    input = {**input, TOUCHED: await touched_classes(actor, input, settings, rows.values())}
    together, planned_ids, names = uuid4().hex, set[object](), set[PlannedName]()
    results: list[ItemResult] = []
    shown: list[FieldChange] = []
    warnings: list[WriteWarning] = []
    affected = 0
    for number, id in enumerate(ids):
        path, row = input_path("ids", number), rows.get(key_in(id, "CustomerClass") or 0)
        if row is None or id in planned_ids:
            twice = ValidationError(
                UserErrorCode.DUPLICATE, sentence("This entry appears twice."), path, actual=str(id)
            )
            results.append(ItemResult(str(id), user_errors=(twice if row else no_such(CLASS_RECORD.title, path),)))
            continue
        planned_ids.add(id)
        plan = await validate_planned(actor, row, input, settings, input["apply_at"], path)
        if not isinstance(plan, ValidatedPlan):
            results.append(ItemResult(str(id), user_errors=plan))
            continue
        name = planned_name(plan.validated.draft)
        if name in names:
            twin = taken_then(plan.validated.draft.row["name"])
            results.append(ItemResult(str(id), user_errors=(twin,)))
            continue
        names.update([name] if name else [])
        if plan.missing and not input.get("validate_only"):
            results.append(ItemResult(str(id), user_errors=plan.missing))
            continue
        customers = await customers_on_class(plan.target.key, len(plan.changes))
        if plan.missing:
            results.append(ItemResult(str(id), user_errors=plan.missing))
        elif asks(input):
            request = await _ask(actor, plan, settings, input, input["apply_at"], customers)
            results.append(ItemResult(str(id), Reference("ApprovalRequest", request)))
        else:
            planned = await _keep(actor, plan, settings, input, together)
            results.append(ItemResult(str(id), Reference("PlannedChange", planned)))
        shown += _shown(actor, str(id), plan)
        warnings += _warnings(str(id), plan)
        affected += customers
    record = results[0].record if len(results) == 1 and not input.get("validate_only") else None
    if asks(input):
        shown_results = [replace(one, record=None) for one in results] if input.get("validate_only") else results
        return Outcome(
            None, tuple(shown), affected, tuple(shown_results), warnings=tuple(warnings), approval_request=record
        )
    if input.get("validate_only"):
        results = [replace(one, record=None) for one in results]
    return Outcome(record, tuple(shown), affected, tuple(results), warnings=tuple(warnings))


def _shown(actor: Actor, id: str, plan: ValidatedPlan) -> list[FieldChange]:
    """Changes as they are answered, below their class."""
    changes = shown_changes(plan.changes, actor.schema_role)
    return [replace(one, path=_below(id, one.path)) for one in changes]


def _warnings(id: str, plan: ValidatedPlan) -> list[WriteWarning]:
    """Warnings as they are answered, below their class in the same way."""
    return [replace(one, path=_below(id, one.path)) for one in plan.validated.warnings]


def _below(id: str, path: tuple[str, ...]) -> tuple[str, ...]:
    return ("customerClasses", id, *path)


async def _keep(actor: Actor, plan: ValidatedPlan, settings: Input, input: Input, together: str) -> int:
    """Keep a validated change; answers its key."""
    made = await PlannedChange.create(
        customer_class_id=plan.target.key,
        together=together,
        apply_at=input["apply_at"],
        user_id=actor.user_id,
        user_name=actor.user_name,
        realm=realm_of(actor).value,
        reseller_id=actor.reseller_id,
        **_plan_columns(plan, settings, input, reason_of(input)),
    )
    await insert_all(plan.properties(made.id))
    changes = [
        AuditedChange(FieldChange(("applyAt",), None, as_json(input["apply_at"]))),
        AuditedChange(FieldChange(("input",), None, kept_input(settings))),
    ]
    audited = Audited("PlannedChange", made.id, _name(plan), 1)
    await append_audit(actor, [(AuditAction.CREATE, audited, changes)], reason_of(input))
    return made.id


async def _ask(
    actor: Actor,
    plan: ValidatedPlan,
    settings: Input,
    input: Input,
    at: datetime,
    customers: int,
    planned: PlannedChange | None = None,
) -> int:
    """Keep a validated change as a request, of what is planned already where that is given; answers its key."""
    target, write = plan.target, "customerClassPlan" if planned is None else "customerClassPlanChange"
    kept_settings = {**settings, "apply_at": at}
    if planned is not None:
        kept_settings |= {PLANNED: encode("PlannedChange", planned.id), PLANNED_VERSION: planned.version}
    changes = shown_changes(plan.changes, actor.schema_role)
    name, version = _name(plan), target.version
    requested = RequestedWrite(
        write, kept_settings, target.key, name, version, changes, customers, at, input.get(REPLACES)
    )
    return await keep_request(actor, requested, reason_of(input) or (planned.reason if planned else ""))


def _plan_columns(plan: ValidatedPlan, settings: Input, input: Input, reason: str | None) -> dict[str, Any]:
    approved = input.get(APPROVED)
    by = approved if isinstance(approved, Approved) else None
    return {
        "approval_request_id": by.request if by else None,
        "approved_by": by.user_name if by else "",
        "without_approval": goes_without(input),
        "planned_at": clock.now(),
        "reason": reason or "",
        "class_version": plan.target.version,
        "input": kept_input(settings),
    }


def _name(plan: ValidatedPlan) -> str:
    return str(plan.target.values["name"])


async def _own_planned(actor: Actor, id: object) -> tuple[PlannedChange, Values] | UserError:
    """A planned change that the actor may change, locked with its class, and the class's row."""
    visible = await find(PLANNED_CHANGE, id, actor)
    if visible is None:
        return no_such(PLANNED_RECORD.title, input_path("id"))
    key = visible["id"]
    change = await PlannedChange.get(id=key)
    await lock(changed=[("PlannedChange", key), ("CustomerClass", change.customer_class_id)])
    planned = await PlannedChange.get(id=key)
    class_id = encode("CustomerClass", planned.customer_class_id)
    row = await find(CLASS_RECORD.entity(), class_id, actor, RowLock.CHANGE)
    return (planned, row) if row else no_such(CLASS_RECORD.title, input_path("id"))


async def _change(actor: Actor, input: Input) -> Outcome:
    own = await _own_planned(actor, input["id"])
    if isinstance(own, UserError):
        return refusal(own)
    planned, row = own
    if planned.state != PlannedChangeState.PLANNED:
        return refusal(_settled(input_path("id")))
    conflict = await stale(PLANNED_RECORD, actor, planned.id, planned.version, input["expected_version"])
    if conflict:
        return refusal(conflict)
    at = input.get("apply_at") or planned.apply_at
    settings = settings_in(input) or settings_of(planned.input)
    problems, late = reason_is_missing(input, planned.reason), instant_problem(at)
    problems += await problems_of_replacing(actor, input, [planned.customer_class_id])
    if late:
        return refusal(late, *problems, *broken_limits(actor, settings))
    classes = (await classes_together([planned.together]))[planned.together]
    plan = await validate_planned(actor, row, {**input, TOUCHED: classes}, settings, at, input_path("id"), planned.id)
    if problems or not isinstance(plan, ValidatedPlan):
        return refusal(*problems, *(() if isinstance(plan, ValidatedPlan) else plan))
    class_id = encode("CustomerClass", plan.target.key)
    shown, warnings = tuple(_shown(actor, class_id, plan)), tuple(_warnings(class_id, plan))
    affected = await customers_on_class(plan.target.key, len(shown))
    if plan.missing:
        # As with a save, whoever asks for approval knows what for.
        return replace(refusal(*plan.missing), changes=shown, affected_customers=affected, warnings=warnings)
    reference = Reference("PlannedChange", planned.id)
    if asks(input):
        request = Reference("ApprovalRequest", await _ask(actor, plan, settings, input, at, affected, planned))
        kept = None if input.get("validate_only") else request
        return Outcome(reference, shown, affected, warnings=warnings, approval_request=kept)
    reason = reason_of(input) or planned.reason
    columns = _plan_columns(plan, settings, input, reason)
    changes = _changed(planned, {**columns, **_by(actor), "apply_at": at})
    if not changes:
        return Outcome(reference, shown, affected, warnings=warnings)
    await PlannedChange.filter(id=planned.id).update(**columns, apply_at=at, version=planned.version + 1, **_by(actor))
    await PlannedProperty.filter(planned_change_id=planned.id).delete()
    await insert_all(plan.properties(planned.id))
    audited = Audited("PlannedChange", planned.id, _name(plan), planned.version + 1)
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
    return [AuditedChange(FieldChange((camel(name),), old, new)) for name, old, new in values if old != new]


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
    classes = {one.customer_class_id for one in planned}
    names = dict(await CustomerClass.filter(id__in=list(classes)).values_list("id", "name"))
    of_change = {
        one.id: str(names.get(one.customer_class_id, encode("CustomerClass", one.customer_class_id))) for one in planned
    }
    columns = {"settled_at": clock.now(), "applied_version": applied_version}
    await settle(actor, planned, of_change, state, reason, columns)


PLAN_CHANGE = UseCase("customer_class_plan", _plan)
CHANGE_PLANNED = UseCase("customer_class_plan_change", _change)
CANCEL_PLANNED = UseCase("customer_class_plan_cancel", _cancel)
