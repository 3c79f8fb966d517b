"""Keeping a write as a request for approval, in place of doing it: its input, and what it would change (R-62)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from tortoise.expressions import Q

from models.audit.approval import ApprovalDecision, ApprovalRequest, RequestedProperty
from models.choices.approval import ApprovalDecisionKind, ApprovalState
from models.choices.audit import AuditAction
from models.database.inserting import insert_all
from models.database.work_rows import rows_of
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.about_customers import logged_reason
from resolvers.approvals.coverage import APPROVAL, APPROVED, asks, customers_on, only_approval_is_missing
from resolvers.approvals.policy import APPROVAL_POLICY, POLICY_KEY
from resolvers.approvals.request import WAITING, void_sql
from resolvers.audit.log import Audited, AuditedChange, append_audit
from resolvers.drafts.changes import as_json
from resolvers.drafts.lookup import find, key_in
from resolvers.drafts.values import Input, reason_of
from resolvers.errors import (
    FieldChange,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    camel,
    input_path,
    no_such,
    value_needed,
)
from resolvers.planned.kept_input import kept_input, settings_of
from resolvers.reading.dialect import dialect, parameter
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.classes.set_default_class import SET_DEFAULT_CLASS, keep_default_class
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, with_errors
from resolvers.writing.settle import settle
from resolvers.writing.use_case import UseCase

REPLACES: Final = "replaces"
"""The input field that names the request in whose place a new one comes."""

POLICY_NAME: Final = "approval policy"
"""The name in the log of a request that is about the policy."""

NOT_IN_INPUT: Final = frozenset(
    {"id", "ids", "expected_version", "idempotency_key", "validate_only", "reason", APPROVAL, APPROVED, REPLACES}
)
"""Fields of an input that a request has in columns of its own, or that go with the asking alone."""


@dataclass(frozen=True)
class RequestedWrite:
    """A write that approval is asked for: over which version of what, and what it would change."""

    write: str
    input: Input
    key: int | None
    name: str
    base_version: int
    changes: Sequence[FieldChange]
    affected_customers: int = 0
    apply_at: datetime | None = None
    replaces: object = None


def request_input(input: Input) -> str:
    """The input of a write as a request keeps it."""
    return kept_input({name: value for name, value in input.items() if name not in NOT_IN_INPUT})


def input_of(text: str) -> dict[str, Any]:
    """The input that a request has kept, in the types that the write takes."""
    input = settings_of(text)
    if isinstance(input.get("apply_at"), str):
        input["apply_at"] = datetime.fromisoformat(input["apply_at"])
    moment = input.get("to")
    if isinstance(moment, dict) and isinstance(moment.get("time"), str):
        input["to"] = {**moment, "time": datetime.fromisoformat(moment["time"])}
    return input


async def waiting_requests(user_id: int, keys: Collection[int | None]) -> list[tuple[str, int]]:
    """The requests of an author over some classes, or over the policy, of which a new one may take the place.

    They are locked before the class, as by whoever decides: who asked again waited for a request with its class locked,
    and who decided for the class with the request locked.
    """
    if dialect() != "postgresql":
        return []
    about = Q(customer_class_id__in=[key for key in keys if key is not None])
    if None in keys:
        about |= Q(customer_class_id__isnull=True)
    waiting = ApprovalRequest.filter(about, user_id=user_id, state__in=[state.value for state in WAITING])
    return [("ApprovalRequest", int(str(key))) for key in await waiting.values_list("id", flat=True)]


async def _gives_way(actor: Actor, requested: RequestedWrite) -> Q:
    """The requests that a new one takes the place of: what came back, is void, or is named."""
    came_back = Q(state=ApprovalState.CHANGES_REQUESTED.value)
    database = dialect()
    by_author = f"SELECT r.id FROM approval_request r WHERE r.user_id = {parameter(database, 1)}"
    rows = await rows_of(f"{by_author} AND {void_sql(database, 'r')}", [actor.user_id])
    void = Q(id__in=[int(str(key)) for (key,) in rows])
    named = Q(state=ApprovalState.IN_REVIEW.value, id=key_in(requested.replaces, "ApprovalRequest") or 0)
    return came_back | void | named


async def keep_request(actor: Actor, requested: RequestedWrite, reason: str) -> int:
    """Keep a request; answers its key. Those of the same author of the same record that can't go on give way to it."""
    own = ApprovalRequest.filter(user_id=actor.user_id, customer_class_id=requested.key)
    for earlier in await own.filter(await _gives_way(actor, requested)).order_by("id"):
        await settle_request(actor, earlier, ApprovalDecisionKind.WITHDRAW, ApprovalState.WITHDRAWN, "")
    request = await ApprovalRequest.create(
        customer_class_id=requested.key,
        write=requested.write,
        asked_at=clock.now(),
        user_id=actor.user_id,
        user_name=actor.user_name,
        reason=reason,
        apply_at=requested.apply_at,
        base_version=requested.base_version,
        affected_customers=requested.affected_customers,
        input=request_input(requested.input),
    )
    await insert_all(
        [
            RequestedProperty(
                approval_request_id=request.id, path=list(change.path), before=change.before, after=change.after
            )
            for change in requested.changes
        ]
    )
    properties = {
        "write": as_json(requested.write),
        "input": request.input,
        "state": as_json(ApprovalState.IN_REVIEW.value),
    }
    changes = [
        AuditedChange(FieldChange((name,), None, value), for_administrators=True) for name, value in properties.items()
    ]
    audited = Audited("ApprovalRequest", request.id, requested.name, 1)
    await append_audit(actor, [(AuditAction.CREATE, audited, changes)], logged_reason(request, reason))
    return request.id


async def settle_request(
    actor: Actor, request: ApprovalRequest, decision: ApprovalDecisionKind, state: ApprovalState, comment: str
) -> None:
    """Note what was decided on a request, which is locked, and by whom."""
    await ApprovalDecision.create(
        approval_request_id=request.id,
        at=clock.now(),
        user_id=actor.user_id,
        user_name=actor.user_name,
        decision=decision.value,
        comment=comment,
    )
    names = {request.id: await name_of(request.customer_class_id)}
    await settle(actor, [request], names, state, logged_reason(request, comment), for_administrators=True)


async def name_of(key: int | None) -> str:
    """The name in the log of what a request is about."""
    if key is None:
        return POLICY_NAME
    names = await CLASS_RECORD.entity().model.filter(id=key).values_list("name", flat=True)
    return next((str(name) for name in names), encode("CustomerClass", key))


async def problems_of_replacing(actor: Actor, input: Input, keys: Collection[int | None]) -> list[UserError]:
    """Errors of the request that an input names to be replaced; `keys` are the classes that it is about.

    Nobody who named one is to think that it is gone, and has two to decide on (R-79).
    """
    if input.get(REPLACES) is None:
        return []
    path = input_path(REPLACES)
    if not asks(input):
        message = sentence("Only a request for approval can replace another one.")
        return [ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)]
    named = await ApprovalRequest.get_or_none(id=key_in(input[REPLACES], "ApprovalRequest") or 0)
    if named is None:
        return [no_such("approval request", path)]
    if named.user_id != actor.user_id:
        message = sentence("Only the requester can replace a request.")
        return [PermissionDeniedError(UserErrorCode.NOT_OWN_REQUEST, message, path)]
    if named.customer_class_id not in keys:
        message = sentence("This request is about something else.")
        return [ValidationError(UserErrorCode.INVALID, message, path)]
    if named.state not in WAITING:
        message = sentence("This was decided or withdrawn before.")
        return [ValidationError(UserErrorCode.REQUEST_SETTLED, message, path, actual=named.state)]
    return []


def reason_is_missing(input: Input, kept: str = "") -> list[UserError]:
    """The error where approval is asked for and nobody has said why; `kept` is what was said before."""
    return [value_needed(input_path("reason"))] if asks(input) and not (reason_of(input) or kept) else []


def _problems_of_asking(input: Input) -> list[UserError]:
    """Errors that keep approval from being asked for, whatever the write is."""
    problems: list[UserError] = []
    if input.get("id") is None:
        message = sentence("A new class needs no approval.")
        problems.append(ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path(APPROVAL)))
    return [*problems, *reason_is_missing(input)]


async def _ask_or_write(use_case: UseCase, actor: Actor, input: Input) -> Outcome:
    """Do the work; where approval is asked for, keep it as a request instead."""
    if not asks(input) and input.get(REPLACES) is None:
        return await use_case.work(actor, input)
    is_policy = key_in(input.get("id"), APPROVAL_POLICY.name) is not None
    keys = [None if is_policy else key_in(input.get("id"), CLASS_RECORD.entity().name)]
    if asks(input) and input.get("id") is not None:
        if use_case is SET_DEFAULT_CLASS:
            # Which comes before all rows.
            await keep_default_class()
        policy = [(APPROVAL_POLICY.name, POLICY_KEY)] if is_policy else []
        await lock(changed=[*policy, *await waiting_requests(actor.user_id, keys)])
    outcome = await use_case.work(actor, input)
    # The class is locked by now, so nobody else replaces the same request meanwhile.
    problems = [
        *(_problems_of_asking(input) if asks(input) else ()),
        *await problems_of_replacing(actor, input, keys),
    ]
    if problems or not only_approval_is_missing(outcome.user_errors):
        # Approval that is asked for isn't what keeps the write from being kept.
        others = tuple(error for error in outcome.user_errors if error.code != UserErrorCode.APPROVAL_REQUIRED)
        return with_errors(replace(outcome, user_errors=others), problems)
    entity = APPROVAL_POLICY if is_policy else CLASS_RECORD.entity()
    row = await find(entity, input["id"], actor)
    assert row is not None, "what is validated is there"
    key = None if is_policy else int(row["id"])
    customers = 0 if key is None else await customers_on(key)
    name = POLICY_NAME if is_policy else str(row["name"])
    version, replaces = row["version"], input.get(REPLACES)
    requested = RequestedWrite(
        camel(use_case.name), input, key, name, version, outcome.changes, customers, replaces=replaces
    )
    request = Reference("ApprovalRequest", await keep_request(actor, requested, reason_of(input) or ""))
    return replace(
        outcome,
        record=Reference(entity.name, row["id"]),
        user_errors=(),
        affected_customers=customers,
        approval_request=None if input.get("validate_only") else request,
    )


def askable(use_case: UseCase) -> UseCase:
    """The use case that keeps a request instead of doing its work, where approval is asked for."""
    return replace(use_case, work=partial(_ask_or_write, use_case))
