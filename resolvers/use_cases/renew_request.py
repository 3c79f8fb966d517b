"""Asking anew for what a request is about, over the class as it is, where nobody has changed the same since (R-80).

The new request comes in place of the old one. What has another value by now is told with both values: whoever asked
decides whether to ask for it all the same.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from models.audit.approval import ApprovalRequest, RequestedProperty
from models.choices.approval import ApprovalChoice
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.approvals.coverage import APPROVAL
from resolvers.approvals.policy import APPROVAL_POLICY, POLICY_KEY
from resolvers.approvals.request import WAITING
from resolvers.drafts.values import Input
from resolvers.errors import (
    ConflictError,
    FieldChange,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    no_such,
)
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CUSTOMER_CLASS
from resolvers.use_cases.approvable import KEEP_REQUESTS
from resolvers.use_cases.ask_approval import REPLACES, askable
from resolvers.use_cases.decide_request import (
    REQUEST_RECORD,
    WRITES,
    asked_input,
    base_version,
    locked_request,
    refused,
)
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.use_case import UseCase, reason_of
from resolvers.writing.version import conflict


def _problem(actor: Actor, request: ApprovalRequest) -> UserError | None:
    """What keeps an actor from asking anew."""
    if request.state not in WAITING:
        message = sentence("This was decided or withdrawn before.")
        return ValidationError(UserErrorCode.REQUEST_SETTLED, message, input_path("id"), actual=request.state)
    if request.user_id != actor.user_id:
        message = sentence("Only the requester can ask again.")
        return PermissionDeniedError(UserErrorCode.NOT_OWN_REQUEST, message, input_path("id"))
    return None


async def _renew(actor: Actor, input: Input) -> Outcome:
    request = await locked_request(actor, input["id"])
    if request is None:
        return refusal(no_such(REQUEST_RECORD.title, input_path("id")))
    problem = _problem(actor, request)
    if problem:
        return refusal(problem)
    expected = input["expected_version"]
    if expected != request.version:
        return refusal(await conflict(REQUEST_RECORD, actor, request.id, request.version, expected))
    version = await base_version(request)
    given = {
        **asked_input(request, version),
        APPROVAL: ApprovalChoice.ASK,
        REPLACES: encode("ApprovalRequest", request.id),
        "reason": reason_of(input) or request.reason,
        "validate_only": input.get("validate_only"),
    }
    if input.get("apply_at") and request.apply_at:
        given["apply_at"] = input["apply_at"]
    use_case = WRITES[request.write]
    outcome = await (use_case if use_case in KEEP_REQUESTS else askable(use_case)).work(actor, given)
    if outcome.is_refusal:
        return refused(outcome)
    if not outcome.changes:
        message = sentence("The class is as it was asked for.")
        return refusal(ValidationError(UserErrorCode.NOTHING_CHANGES, message, input_path("id")))
    overwritten = await _overwritten(request, outcome.changes)
    if overwritten:
        message = sentence("Somebody else has changed this since it was asked for.")
        key = request.customer_class_id
        current = Reference(*((APPROVAL_POLICY.name, POLICY_KEY) if key is None else (CUSTOMER_CLASS.name, key)))
        code, path = UserErrorCode.VERSION_CONFLICT, input_path("id")
        return refusal(ConflictError(code, message, path, version, current, tuple(overwritten)))
    made = outcome.approval_request or Reference("ApprovalRequest", request.id)
    return replace(outcome, record=made, approval_request=None, results=(), left_out=())


async def _overwritten(request: ApprovalRequest, changes: Sequence[FieldChange]) -> list[FieldChange]:
    """What would be changed that has another value than when it was asked for: from that value to the present one."""
    rows = await RequestedProperty.filter(approval_request_id=request.id)
    was = {tuple(str(part) for part in row.path): row for row in rows}
    found = []
    for one in map(_on_class, changes):
        asked = was.get(one.path)
        before = one.after if asked is None else asked.before
        if before != one.before:
            found.append(FieldChange(one.path, before, one.before))
    return found


def _on_class(change: FieldChange) -> FieldChange:
    """A change by its path on the class: what is planned is told below the class."""
    below = change.path[:1] == ("customerClasses",)
    return replace(change, path=change.path[2:]) if below else change


RENEW_REQUEST: Final = UseCase("approval_request_renew", _renew)
