"""Deciding over requests for approval: an approved write is done as the one who asked for it, once (R-62, R-63).

A request is locked with what it is based on, so of two who decide the later one finds it settled. Whoever asked
decides nothing and may withdraw it. A request is void once what it is based on has another version.

What came back or is void is asked for again over the class as it is, where nobody has changed the same since (R-80).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from models.audit.approval import ApprovalRequest, RequestedProperty
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.choices.approval import ApprovalChoice, ApprovalDecisionKind, ApprovalState
from models.choices.planned_change import PlannedChangeState
from models.database.work_rows import rows_of
from models.sentence import Sentence, sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import APPROVAL, APPROVED, Approved
from resolvers.approvals.policy import APPROVAL_POLICY, POLICY_KEY
from resolvers.approvals.request import APPROVAL_REQUEST, WAITING, void_sql
from resolvers.drafts.lookup import find, key_in
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, reason_of
from resolvers.errors import (
    ConflictError,
    FieldChange,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    camel,
    error_at,
    input_path,
    no_such,
    value_needed,
)
from resolvers.planned.author import acting
from resolvers.planned.prediction import is_within
from resolvers.reading.dialect import dialect, parameter
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CUSTOMER_CLASS
from resolvers.registry import ENTITIES
from resolvers.use_cases.approvable import APPROVABLE
from resolvers.use_cases.ask_approval import REPLACES, input_of, settle_request, waiting_requests
from resolvers.use_cases.classes.assign_class import ASSIGN_CLASS, CUSTOMER_IDS
from resolvers.use_cases.classes.set_default_class import SET_DEFAULT_CLASS, keep_default_class
from resolvers.use_cases.plan_change import PLANNED, PLANNED_VERSION
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import version_conflict

REQUEST_RECORD: Final = Record("approval_request", lambda: APPROVAL_REQUEST, "approval request", noun="request")

APPROVABLE_MUTATIONS: Final = {camel(name): write for name, write in APPROVABLE.items()}

STATES: Final[Mapping[ApprovalDecisionKind, ApprovalState]] = {
    ApprovalDecisionKind.APPROVE: ApprovalState.APPROVED,
    ApprovalDecisionKind.REQUEST_CHANGES: ApprovalState.CHANGES_REQUESTED,
    ApprovalDecisionKind.REJECT: ApprovalState.REJECTED,
    ApprovalDecisionKind.WITHDRAW: ApprovalState.WITHDRAWN,
}
"""The state of a request after each decision."""

EXPLAINED: Final = (ApprovalDecisionKind.REQUEST_CHANGES, ApprovalDecisionKind.REJECT)
"""Decisions that say why."""


async def locked_request(actor: Actor, id: object, *, asks_again: bool = False) -> ApprovalRequest | None:
    """The request that an id names, locked with what it is based on, with what is planned of it, and with who asked.

    Of who asks again, others of which the new request takes the place are locked, too.
    """
    visible = await find(APPROVAL_REQUEST, id, actor)
    if visible is None:
        return None
    request = await ApprovalRequest.get(id=visible["id"])
    if APPROVABLE_MUTATIONS[request.write].use_case is SET_DEFAULT_CLASS:
        await keep_default_class()
    kept, based_on = input_of(request.input), _based_on(request)
    planned = key_in(kept.get(PLANNED), "PlannedChange")
    customers = [key_in(id, "Customer") or 0 for id in kept.get(CUSTOMER_IDS, ())]
    others = await waiting_requests(request.user_id, [request.customer_class_id]) if asks_again else []
    changed = [
        ("ApprovalRequest", request.id),
        *others,
        (based_on.entity, based_on.key),
        *([("PlannedChange", planned)] if planned else []),
        *(("Customer", key) for key in customers),
    ]
    await lock([("User", request.user_id)], changed)
    return await ApprovalRequest.get(id=request.id)


def _based_on(request: ApprovalRequest) -> Reference:
    """The class, or the policy, that a request is about and that a version of it names."""
    key = request.customer_class_id
    return Reference(APPROVAL_POLICY.name, POLICY_KEY) if key is None else Reference(CUSTOMER_CLASS.name, key)


async def base_version(request: ApprovalRequest) -> int:
    """The present version of what a request is based on; 0 where it is gone."""
    based_on = _based_on(request)
    versions = await ENTITIES[based_on.entity].model.filter(id=based_on.key).values_list("version", flat=True)
    return next((int(str(version)) for version in versions), 0)


async def _problem(actor: Actor, request: ApprovalRequest, decision: ApprovalDecisionKind) -> UserError | None:
    """The error that keeps an actor from a decision on a request."""
    path = input_path("id")
    if request.state not in WAITING:
        message = sentence("This was decided or withdrawn before.")
        return ValidationError(UserErrorCode.REQUEST_SETTLED, message, path, actual=request.state)
    is_own = request.user_id == actor.user_id
    if decision is ApprovalDecisionKind.WITHDRAW:
        message = sentence("Only the requester can withdraw it.")
        return None if is_own else PermissionDeniedError(UserErrorCode.NOT_OWN_REQUEST, message, path)
    if is_own:
        message = sentence("The requester can't decide on a request, only withdraw it.")
        return PermissionDeniedError(UserErrorCode.OWN_REQUEST, message, path)
    if decision is ApprovalDecisionKind.REJECT:
        return None
    if await base_version(request) != request.base_version:
        message = sentence("The class or policy has changed since, so the request is void. Make a new one.")
        return ValidationError(UserErrorCode.REQUEST_VOID, message, path)
    void = await _planned_otherwise(request) or await _of_others(request)
    if void:
        return void
    if decision is ApprovalDecisionKind.APPROVE and request.state != ApprovalState.IN_REVIEW:
        message = sentence("This went back to the requester, who has to ask again.")
        return ValidationError(UserErrorCode.REQUEST_SETTLED, message, path, actual=request.state)
    return _late(request) if decision is ApprovalDecisionKind.APPROVE else None


async def _planned_otherwise(request: ApprovalRequest) -> UserError | None:
    """The error of a request to change what is planned, where that is no longer what it was (R-82)."""
    kept = input_of(request.input)
    key = key_in(kept.get(PLANNED), "PlannedChange")
    if key is None:
        return None
    planned = await PlannedChange.get(id=key)
    if planned.state != PlannedChangeState.PLANNED:
        message = sentence("The planned change was applied, has failed or was cancelled since, so the request is void.")
    elif planned.version != kept[PLANNED_VERSION]:
        message = sentence("The planned change was changed since, so the request is void. Make a new one.")
    else:
        return None
    return ValidationError(UserErrorCode.REQUEST_VOID, message, input_path("id"))


async def _of_others(request: ApprovalRequest) -> UserError | None:
    """The error of a request to assign customers who are on other classes than when it was made, or gone (R-84)."""
    if APPROVABLE_MUTATIONS[request.write].use_case is not ASSIGN_CLASS:
        return None
    database = dialect()
    condition = f"r.id = {parameter(database, 1)} AND {void_sql(database, 'r')}"
    if not await rows_of(f"SELECT r.id FROM approval_request r WHERE {condition}", [request.id]):
        return None
    message = sentence("The customers are on other classes since, or deleted, so the request is void. Make a new one.")
    return ValidationError(UserErrorCode.REQUEST_VOID, message, input_path("id"))


def _late(request: ApprovalRequest) -> UserError | None:
    """The error of a request whose instant has passed before it was approved: nothing of it can be planned any more."""
    now, at = clock.now(), request.apply_at
    if at is None or at > now:
        return None
    message = sentence(
        "The date of this request has passed. Send it back, so that the requester can ask for another date, "
        "or reject it."
    )
    limits = now.isoformat(), at.isoformat()
    return ValidationError(UserErrorCode.REQUEST_LATE, message, input_path("id"), *limits)


async def _decide(actor: Actor, input: Input) -> Outcome:
    decision = ApprovalDecisionKind(input["decision"])
    unexplained = [value_needed(input_path("reason"))] if decision in EXPLAINED and reason_of(input) is None else []
    request = await locked_request(actor, input["id"])
    if request is None:
        return refusal(no_such(REQUEST_RECORD.title, input_path("id")))
    problem = await _problem(actor, request, decision)
    if problem or unexplained:
        return refusal(*([problem] if problem else []), *unexplained)
    conflict = await version_conflict(REQUEST_RECORD, actor, request.id, request.version, input["expected_version"])
    if conflict:
        return refusal(conflict)
    outcome = await _write(actor, request) if decision is ApprovalDecisionKind.APPROVE else Outcome()
    # What was approved is done as a whole, or not at all.
    if _is_in_part(outcome):
        return as_refusal_of_request(outcome)
    await settle_request(actor, request, decision, STATES[decision], reason_of(input) or "")
    return replace(outcome, record=Reference("ApprovalRequest", request.id), results=(), left_out=())


def _is_in_part(outcome: Outcome) -> bool:
    """Whether something of a write was refused."""
    return bool(outcome.user_errors) or any(result.user_errors for result in outcome.results)


def as_refusal_of_request(outcome: Outcome, own: Collection[tuple[str, ...]] = ()) -> Outcome:
    """The refusal of what was asked for, told of the request as a whole but at paths of the input's own."""
    errors = (*outcome.user_errors, *(error for item in outcome.results for error in item.user_errors))
    told = (error if error.path in own else error_at(input_path("id"), error) for error in errors)
    return replace(outcome, user_errors=tuple(told), results=())


async def _write(actor: Actor, request: ApprovalRequest) -> Outcome:
    """Do what was asked for, as the one who asked."""
    author, denial = await acting(request.user_id, request.user_name, None, actor.request_id)
    if denial:
        return refusal(denial)
    approved = {"reason": request.reason, APPROVED: Approved(request.id, actor.user_name)}
    write_input = {**requested_input(request, request.base_version), **approved}
    return await APPROVABLE_MUTATIONS[request.write].use_case.work(author, write_input)


def requested_input(request: ApprovalRequest, version: int) -> dict[str, Any]:
    """The input of the write that was asked for, over a version of what it is about."""
    kept, based_on = input_of(request.input), _based_on(request)
    id = encode(based_on.entity, based_on.key)
    return {**kept, **APPROVABLE_MUTATIONS[request.write].named_by(id, version, kept)}


DECIDE_REQUEST: Final = UseCase("approval_request_decide", _decide)


def _problem_of_asking(actor: Actor, request: ApprovalRequest) -> UserError | None:
    """The error that keeps an actor from asking again."""
    if request.state not in WAITING:
        message = sentence("This was decided or withdrawn before.")
        return ValidationError(UserErrorCode.REQUEST_SETTLED, message, input_path("id"), actual=request.state)
    if request.user_id != actor.user_id:
        message = sentence("Only the requester can ask again.")
        return PermissionDeniedError(UserErrorCode.NOT_OWN_REQUEST, message, input_path("id"))
    return None


async def _renew(actor: Actor, input: Input) -> Outcome:
    request = await locked_request(actor, input["id"], asks_again=True)
    if request is None:
        return refusal(no_such(REQUEST_RECORD.title, input_path("id")))
    problem = _problem_of_asking(actor, request)
    if problem:
        return refusal(problem)
    conflict = await version_conflict(REQUEST_RECORD, actor, request.id, request.version, input["expected_version"])
    if conflict:
        return refusal(conflict)
    if input.get("apply_at") and request.apply_at is None:
        message = sentence("This request has no date: it is done once it is approved.")
        return refusal(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("apply_at")))
    version = await base_version(request)
    write_input = {
        **requested_input(request, version),
        APPROVAL: ApprovalChoice.ASK,
        REPLACES: encode("ApprovalRequest", request.id),
        "reason": reason_of(input) or request.reason,
        "validate_only": input.get("validate_only"),
    }
    if input.get("apply_at"):
        write_input["apply_at"] = input["apply_at"]
    outcome = await APPROVABLE_MUTATIONS[request.write].askable.work(actor, write_input)
    # Customers who can't be assigned any more aren't left out: it is asked for as a whole, as it is approved.
    if _is_in_part(outcome):
        return as_refusal_of_request(outcome, (input_path("apply_at"), input_path("reason")))
    if not outcome.changes:
        message = sentence("The class is as it was asked for.")
        return refusal(ValidationError(UserErrorCode.NOTHING_CHANGES, message, input_path("id")))
    overwritten = await _overwritten(request, outcome.changes)
    if overwritten:
        message = await _why_overwritten(request, overwritten)
        code, path = UserErrorCode.VERSION_CONFLICT, input_path("id")
        return refusal(ConflictError(code, message, path, version, _based_on(request), tuple(overwritten)))
    record = outcome.approval_request or Reference("ApprovalRequest", request.id)
    return replace(outcome, record=record, approval_request=None, results=(), left_out=())


async def _overwritten(request: ApprovalRequest, changes: Sequence[FieldChange]) -> list[FieldChange]:
    """Changes of what has another value than when they were asked for: from that value to the present one."""
    rows = await RequestedProperty.filter(approval_request_id=request.id)
    was = {tuple(str(part) for part in row.path): row for row in rows}
    overwritten = []
    for change in map(_on_class, changes):
        requested = was.get(change.path)
        before = change.after if requested is None else requested.before
        if before != change.before:
            overwritten.append(FieldChange(change.path, before, change.before))
    return overwritten


async def _why_overwritten(request: ApprovalRequest, overwritten: Sequence[FieldChange]) -> Sentence:
    """The sentence that says by what properties have other values: a write since, or what is planned until then."""
    based_on = _based_on(request)
    changed = AuditRecord.filter(
        entity_type=based_on.entity, entity_id=based_on.key, entity_version__gt=request.base_version
    ).distinct()
    paths = [(*filter(None, panel.split(".")), name) for panel, name in await changed.values_list("panel", "property")]
    if request.apply_at is None or any(is_within(change.path, path) for change in overwritten for path in paths):
        return sentence(
            "This was changed since it was asked for. Look at both values, and ask for what is wanted over what is "
            "there now."
        )
    return sentence(
        "What is planned until then gives this another value than when it was asked for. Ask for what is wanted over "
        "that, or change what is planned."
    )


def _on_class(change: FieldChange) -> FieldChange:
    """A change by its path on the class: what is planned is told below the class."""
    below = change.path[:1] == ("customerClasses",)
    return replace(change, path=change.path[2:]) if below else change


RENEW_REQUEST: Final = UseCase("approval_request_renew", _renew)
