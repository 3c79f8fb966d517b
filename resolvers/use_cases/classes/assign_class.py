"""Assigning customers to a class, several at once, each with its own answer (R-4, R-5, R-13).

Where the operator's policy wants approval of so many, that can be asked for: the request keeps those that can be
assigned, and is approved as a whole (R-84).

Customers that can't be saved any more, terminated and erased ones, can be assigned: a class can be deleted only once
nobody is on it (R-15).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from models.choices.customer import CustomerType
from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.approvals.assignment import covered_of_assignment
from resolvers.approvals.coverage import asks, marks_of_approval, problems_of_approval
from resolvers.audit.log import AuditedChange
from resolvers.drafts.lookup import find, visible_keys
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.errors import (
    FieldChange,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    input_path,
    no_such,
)
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CUSTOMER_CLASS
from resolvers.records.customers.class_of_customer import OWN_RECORD, not_assignable
from resolvers.records.customers.customer import CUSTOMER_RECORD
from resolvers.use_cases.ask_approval import (
    REPLACES,
    RequestedWrite,
    keep_request,
    problems_of_replacing,
    reason_is_missing,
    waiting_requests,
)
from resolvers.writing.batch import changes_alike, lookup_batch, write_alike
from resolvers.writing.outcome import Outcome, with_errors
from resolvers.writing.use_case import UseCase

CUSTOMER_IDS: Final = "customer_ids"
"""The input field that lists the customers."""


async def _assign(actor: Actor, input: Input) -> Outcome:
    target = await find(CUSTOMER_CLASS, input["customer_class_id"], actor)
    # It stays shared, or as it is, until the customers are on it. Of two who ask for approval one waits: both
    # would take the place of the same request.
    locked = [(CUSTOMER_CLASS.name, target["id"])] if target else []
    if asks(input) and target:
        locked += await waiting_requests(actor.user_id, [target["id"]])
    rows = ((), locked) if asks(input) else (locked, ())
    batch = await lookup_batch(CUSTOMER_RECORD, actor, input, "customers are assigned", CUSTOMER_IDS, *rows)
    if isinstance(batch, Outcome):
        return batch
    customer_class = await find(CUSTOMER_CLASS, input["customer_class_id"], actor)

    def validate(customer: Values, path: tuple[str, ...]) -> Iterable[UserError]:
        if actor.schema_role is Role.RESELLER and customer["type"] == CustomerType.RESELLER:
            # On what terms a reseller itself is, the operator says; its classes are for its customers.
            return [PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, OWN_RECORD, path)]
        if customer_class is None:
            return ()
        return not_assignable(customer_class, customer["currency"], customer["reseller"], path)

    results, accepted = batch.validate(validate)
    if customer_class is None:
        missing = no_such("customer class", input_path("customer_class_id"))
        return with_errors(Outcome(results=results), [missing])
    moved = [customer for customer in accepted if customer["customer_class"] != customer_class["id"]]
    covered = await covered_of_assignment(actor, input, len(moved))
    needed = problems_of_approval(input, covered, changes=bool(moved))
    replacing = await problems_of_replacing(actor, input, [customer_class["id"]])
    values = {"customer_class": customer_class["id"]}
    changes = changes_alike(CUSTOMER_RECORD, moved, values)
    shown = await _shown(actor, moved, changes)
    outcome = Outcome(
        Reference(CUSTOMER_CLASS.name, customer_class["id"]), shown, affected_customers=len(moved), results=results
    )
    problems = [*replacing, *reason_is_missing(input), *(() if asks(input) else needed)]
    if problems:
        return with_errors(outcome, problems)
    if needed:
        return await _ask(actor, input, customer_class, moved, outcome)
    marks = marks_of_approval(input, covered)
    audited = ((*change, *marks) for change in changes)
    await write_alike(CUSTOMER_RECORD, actor, moved, values, audited, reason_of(input))
    return outcome


async def _shown(
    actor: Actor, moved: Sequence[Values], changes: Sequence[Sequence[AuditedChange]]
) -> tuple[FieldChange, ...]:
    """The change of each customer as it is answered; the class that it comes from, where the actor sees that."""
    visible = await visible_keys(CUSTOMER_CLASS, (customer["customer_class"] for customer in moved), actor)
    shown = []
    for customer, (audited,) in zip(moved, changes, strict=True):
        path = ("customers", encode("Customer", customer["id"]), *audited.change.path)
        before = audited.change.before if customer["customer_class"] in visible else None
        shown.append(replace(audited.change, path=path, before=before))
    return tuple(shown)


async def _ask(
    actor: Actor, input: Input, customer_class: Values, moved: Sequence[Values], outcome: Outcome
) -> Outcome:
    """Keep the assignment as a request: of those that can be assigned, over the class as it is."""
    given = {CUSTOMER_IDS: [encode("Customer", customer["id"]) for customer in moved]}
    key, name, version = customer_class["id"], str(customer_class["name"]), customer_class["version"]
    write, replaces = "customerClassAssign", input.get(REPLACES)
    requested = RequestedWrite(write, given, key, name, version, outcome.changes, len(moved), replaces=replaces)
    request = Reference("ApprovalRequest", await keep_request(actor, requested, reason_of(input) or ""))
    return replace(outcome, approval_request=None if input.get("validate_only") else request)


ASSIGN_CLASS = UseCase("customer_class_assign", _assign)
