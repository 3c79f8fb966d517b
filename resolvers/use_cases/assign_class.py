"""Assigning customers to a class, several at once, each with its own answer (R-4, R-5, R-13)."""

from datetime import UTC, datetime
from typing import Final

from models.choices.audit import AuditAction
from models.choices.customer import CustomerType
from models.declaration.access import Role
from models.declaration.declaration import declarations_of
from models.records.customer import Customer
from resolvers.actor import Actor
from resolvers.audit.log import Audited, AuditedChange, append_audit
from resolvers.drafts.changes import as_json
from resolvers.drafts.lookup import find, visible_keys
from resolvers.drafts.values import Input, Values
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
from resolvers.records.customers.customer import CUSTOMER
from resolvers.writing.batch import lookup_batch
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.store import update_alike
from resolvers.writing.use_case import UseCase, reason_of

_LINK: Final = declarations_of(Customer)["customer_class"]


async def _assign(actor: Actor, input: Input) -> Outcome:
    target = await find(CUSTOMER_CLASS, input["customer_class_id"], actor)
    # It stays shared, or as it is, until the customers are on it.
    relied_on = [(CUSTOMER_CLASS.name, target["id"])] if target else []
    batch = await lookup_batch(CUSTOMER, "customer", actor, input, "customers are assigned", "customer_ids", relied_on)
    if isinstance(batch, Outcome):
        return batch
    target = await find(CUSTOMER_CLASS, input["customer_class_id"], actor)
    if target is None:
        return refusal(no_such("customer class", input_path("customer_class_id")))
    customer_class: Values = target

    def validate(customer: Values, path: tuple[str, ...]) -> UserError | None:
        if actor.schema_role is Role.RESELLER and customer["type"] == CustomerType.RESELLER:
            # On what terms a reseller itself is, the operator says; its classes are for its customers.
            return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, OWN_RECORD, path)
        return not_assignable(customer_class, customer["currency"], customer["reseller"], path)

    results, fitting = batch.validate(validate)
    moved = [one for one in fitting if one["customer_class"] != customer_class["id"]]
    await _move(actor, moved, customer_class["id"], input)
    seen = await visible_keys(CUSTOMER_CLASS, (one["customer_class"] for one in moved), actor)
    changes = []
    for customer in moved:
        path = ("customers", encode(CUSTOMER.name, customer["id"]), "customerClass")
        before = customer["customer_class"] if customer["customer_class"] in seen else None
        changes.append(FieldChange(path, as_json(before, _LINK), as_json(customer_class["id"], _LINK)))
    record = Reference(CUSTOMER_CLASS.name, customer_class["id"])
    return Outcome(record, tuple(changes), affected_customers=len(moved), results=results)


async def _move(actor: Actor, customers: list[Values], to: int, input: Input) -> None:
    """Put customers on the class, and tell the log of each."""
    now = datetime.now(UTC)
    await update_alike(Customer, [one["id"] for one in customers], {"customer_class_id": to, "updated_at": now})
    entries = [
        (
            AuditAction.UPDATE,
            Audited(CUSTOMER.name, one["id"], one["name"], one["version"] + 1),
            [AuditedChange(FieldChange(("customerClass",), as_json(one["customer_class"], _LINK), as_json(to, _LINK)))],
        )
        for one in customers
    ]
    await append_audit(actor, entries, reason_of(input))


ASSIGN_CLASS = UseCase("customer_class_assign", _assign)
