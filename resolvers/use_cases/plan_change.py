"""Planning changes of classes: each is validated over the class as it will be then, and kept until it is due.

Several classes are planned for at once, each with its own result. `change_planned` changes and cancels what is planned.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final, TypeGuard
from uuid import uuid4

from models.audit.planned_change import PlannedChange
from models.choices.audit import AuditAction
from models.database.inserting import insert_all
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import APPROVED, TOUCHED, Approved, asks, goes_without
from resolvers.audit.log import Audited, AuditedChange, append_audit, realm_of
from resolvers.drafts.changes import as_json, shown_changes
from resolvers.drafts.lookup import key_in
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.drafts.warning import WriteWarning
from resolvers.errors import (
    FieldChange,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    no_such,
    value_needed,
)
from resolvers.planned.kept_input import kept_input, settings_in
from resolvers.planned.names import PlannedName, PlannedNames, planned_name, taken_then
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD, customers_on_class
from resolvers.use_cases.ask_approval import (
    REPLACES,
    RequestedWrite,
    keep_request,
    problems_of_replacing,
    reason_is_missing,
    waiting_requests,
)
from resolvers.use_cases.validate_planned import (
    Drafted,
    DraftedPlan,
    ValidatedPlan,
    broken_limits,
    draft_plan,
    instant_problem,
    validate_approval,
)
from resolvers.writing.batch import MAX_BATCH, Batch, lookup_batch, named_twice
from resolvers.writing.outcome import ItemResult, Outcome, refusal, with_errors
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import denial_of, version_conflict

MOST_JUDGED: Final = 1000
"""Waiting changes that one write judges, while SQLite takes no other one: no class is begun after so many."""

PLANNED: Final = "planned_change"
PLANNED_VERSION: Final = "planned_version"
"""Fields of a request to change what is planned: which planned change, at which version."""


async def _plan(actor: Actor, input: Input) -> Outcome:
    settings, at = settings_in(input), input["apply_at"]
    problems: list[UserError] = [*([] if settings else [value_needed(input_path())]), *reason_is_missing(input)]
    late = instant_problem(at)
    if late or not settings:
        return refusal(*([late] if late else []), *problems, *broken_limits(actor, settings))
    keys = [key_in(id, "CustomerClass") for id in input["ids"][:MAX_BATCH]]
    replaced = await waiting_requests(actor.user_id, list(filter(None, keys))) if asks(input) else []
    batch = await lookup_batch(CLASS_RECORD, actor, input, "classes are changed", changed=replaced)
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
    if expected is None or row is None or await denial_of(CLASS_RECORD, actor, row, ()):
        return None
    return await version_conflict(CLASS_RECORD, actor, row["id"], row["version"], expected)


async def _plan_each(
    actor: Actor, input: Input, settings: Input, ids: Sequence[object], rows: Mapping[int, Values]
) -> Outcome:
    drafted = await _draft_each(actor, input, settings, ids, rows)
    input = {**input, TOUCHED: frozenset(each.target.key for each in drafted if _is_valid(each))}
    together, names = uuid4().hex, set[PlannedName]()
    results: list[ItemResult] = []
    shown: list[FieldChange] = []
    warnings: list[WriteWarning] = []
    affected = 0
    for number, (id, one) in enumerate(zip(ids, drafted, strict=True)):
        plan = await validate_approval(one, input, input_path("ids", number))
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
            request = await ask_for_plan(actor, plan, settings, input, input["apply_at"], customers)
            results.append(ItemResult(str(id), Reference("ApprovalRequest", request)))
        else:
            planned = await _keep(actor, plan, settings, input, together)
            results.append(ItemResult(str(id), Reference("PlannedChange", planned)))
        shown += shown_plan(actor, str(id), plan)
        warnings += plan_warnings(str(id), plan)
        affected += customers
    record = results[0].record if len(results) == 1 and not input.get("validate_only") else None
    if input.get("validate_only"):
        results = [replace(result, record=None) for result in results]
    outcome = Outcome(record, tuple(shown), affected, tuple(results), warnings=tuple(warnings))
    if asks(input):
        requests = tuple(result.record for result in results if result.record)
        return replace(outcome, record=None, approval_request=record, approval_requests=requests)
    return outcome


async def _draft_each(
    actor: Actor, input: Input, settings: Input, ids: Sequence[object], rows: Mapping[int, Values]
) -> list[Drafted]:
    """The change of each class, or why there is none: who has to approve it hangs on which others there are (R-59)."""
    seen, drafted, judged = set[object](), list[Drafted](), 0
    planned_names = PlannedNames(actor)
    for number, id in enumerate(ids):
        path, row = input_path("ids", number), rows.get(key_in(id, "CustomerClass") or 0)
        if row is None:
            drafted.append((no_such(CLASS_RECORD.title, path),))
        elif id in seen:
            drafted.append((named_twice(id, path),))
        elif judged >= MOST_JUDGED:
            drafted.append((_needs_own_plan(path),))
        else:
            seen.add(id)
            drafted.append(await draft_plan(actor, row, settings, input["apply_at"], path, planned_names))
            judged += drafted[-1].judged if isinstance(drafted[-1], DraftedPlan) else 0
    return drafted


def _needs_own_plan(path: tuple[str, ...]) -> UserError:
    message = sentence("So much is planned of the classes before it that this one needs a plan of its own.")
    return ValidationError(UserErrorCode.TOO_LONG, message, path, limit=str(MOST_JUDGED))


def _is_valid(drafted: Drafted) -> TypeGuard[DraftedPlan]:
    return isinstance(drafted, DraftedPlan) and not drafted.errors


def shown_plan(actor: Actor, id: str, plan: ValidatedPlan) -> list[FieldChange]:
    """Changes as they are answered, below their class."""
    changes = shown_changes(plan.changes, actor.schema_role)
    return [replace(change, path=_below(id, change.path)) for change in changes]


def plan_warnings(id: str, plan: ValidatedPlan) -> list[WriteWarning]:
    """Warnings as they are answered, below their class in the same way."""
    return [replace(warning, path=_below(id, warning.path)) for warning in plan.validated.warnings]


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
        **plan_columns(plan, settings, input, reason_of(input)),
    )
    await insert_all(plan.properties(made.id))
    changes = [
        AuditedChange(FieldChange(("applyAt",), None, as_json(input["apply_at"]))),
        AuditedChange(FieldChange(("input",), None, kept_input(settings))),
    ]
    audited = Audited("PlannedChange", made.id, name_of_plan(plan), 1)
    await append_audit(actor, [(AuditAction.CREATE, audited, changes)], reason_of(input))
    return made.id


async def ask_for_plan(
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
    name, version = name_of_plan(plan), target.version
    requested = RequestedWrite(
        write, kept_settings, target.key, name, version, changes, customers, at, input.get(REPLACES)
    )
    return await keep_request(actor, requested, reason_of(input) or (planned.reason if planned else ""))


def plan_columns(plan: ValidatedPlan, settings: Input, input: Input, reason: str | None) -> dict[str, Any]:
    """Columns of a planned change that follow from what is planned and how it was approved."""
    approved = input.get(APPROVED)
    by = approved if isinstance(approved, Approved) else None
    return {
        "approval_request_id": by.request if by else None,
        "approved_by": by.user_name if by else "",
        # Given where none was needed it would stand in for an approval that a later policy asks for.
        "without_approval": goes_without(input) and bool(plan.validated.draft.covered),
        "planned_at": clock.now(),
        "reason": reason or "",
        "class_version": plan.target.version,
        "input": kept_input(settings),
    }


def name_of_plan(plan: ValidatedPlan) -> str:
    """The name in the log of the class that is planned for."""
    return str(plan.target.values["name"])


PLAN_CHANGE = UseCase("customer_class_plan", _plan)
