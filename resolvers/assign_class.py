"""Assigning customers to a class, several at once, each with its own answer (R-4, R-5, R-13)."""

from collections.abc import Sequence
from datetime import UTC, datetime

from models.access import Role
from models.choices.audit import AuditAction
from models.choices.customer import CustomerType
from models.customer import Customer
from resolvers.actor import Actor
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.changes import as_json
from resolvers.customer import CUSTOMER
from resolvers.errors import (
    FieldChange,
    NotFoundError,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
)
from resolvers.finding import find, visible_keys
from resolvers.locking import lock_named
from resolvers.outcome import ItemResult, Outcome, refusal
from resolvers.panel import Values
from resolvers.reading.global_id import encode
from resolvers.several import against_number
from resolvers.write import Input, UseCase, reason_of

OWN_RECORD = "This is the reseller's own record as a customer; it is changed with the reseller."


def not_assignable(
    customer_class: Values, currency: object, reseller: object, path: tuple[str, ...]
) -> UserError | None:
    """What is against a customer, of that currency and reseller, being on the class.

    A class with a currency takes customers of the same one (R-5), one without takes any (R-4). A reseller's class is
    for that reseller's customers alone (R-13), and a class that is not shared is for direct customers (domain 9.1).
    """
    if customer_class["currency"] is not None and customer_class["currency"] != currency:
        message = "The class is charged in another currency than the customer."
        return ValidationError(UserErrorCode.CURRENCY_MISMATCH, message, path)
    manager = customer_class["managed_by"]
    if manager is not None and manager != reseller:
        message = "The class is for the customers of the reseller who manages it."
        return ValidationError(UserErrorCode.NOT_ASSIGNABLE, message, path)
    if manager is None and reseller is not None and not customer_class["shared_with_resellers"]:
        message = "The class is not shared with resellers, and the customer is a reseller's."
        return ValidationError(UserErrorCode.NOT_ASSIGNABLE, message, path)
    return None


async def _assign(actor: Actor, given: Input) -> Outcome:
    ids = given["customer_ids"]
    assert isinstance(ids, Sequence)
    refused = against_number(ids, "customer_ids", "customers are assigned")
    if refused:
        return refused
    target = await find(CUSTOMER_CLASS, given["customer_class_id"], actor)
    if target is not None:
        assert isinstance(target["id"], int)
        # It stays shared, or as it is, until the customers are on it.
        await lock_named(CUSTOMER, ids, actor, [(CUSTOMER_CLASS.name, target["id"])])
        target = await find(CUSTOMER_CLASS, given["customer_class_id"], actor)
    if target is None:
        path = input_path("customer_class_id")
        return refusal(NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer class.", path))
    assigned = [await _assign_one(actor, given, target, one, number) for number, one in enumerate(ids)]
    changes = tuple(change for _, change in assigned if change)
    assert isinstance(target["id"], int)
    return Outcome(
        Reference("CustomerClass", target["id"]),
        changes,
        affected_customers=len(changes),
        results=tuple(result for result, _ in assigned),
    )


async def _assign_one(
    actor: Actor, given: Input, target: Values, one: object, number: int
) -> tuple[ItemResult, FieldChange | None]:
    """What became of a customer, and the change of it at its place among all that the write changes, if any."""
    path = input_path("customer_ids", number)
    found = await find(CUSTOMER, one, actor)
    if found is None or not isinstance(found["id"], int) or not isinstance(found["version"], int):
        missing = NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer.", path)
        return ItemResult(str(one), user_errors=(missing,)), None
    error: UserError | None
    if actor.schema_role is Role.RESELLER and found["type"] == CustomerType.RESELLER:
        # On what terms a reseller itself is, the operator says; its classes are for its customers.
        error = PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, OWN_RECORD, path)
    else:
        error = not_assignable(target, found["currency"], found["reseller"], path)
    record = Reference("Customer", found["id"])
    if error:
        return ItemResult(str(one), record, (error,)), None
    if found["customer_class"] == target["id"]:
        return ItemResult(str(one), record), None
    version = found["version"] + 1
    await Customer.filter(id=found["id"]).update(
        customer_class_id=target["id"], version=version, updated_at=datetime.now(UTC)
    )
    change = FieldChange(("customerClass",), _shown(found["customer_class"]), _shown(target["id"]))
    audited = Audited("Customer", found["id"], str(found["name"]), version)
    await write_audit(actor, AuditAction.UPDATE, audited, [AuditedChange(change)], reason_of(given))
    seen = await visible_keys(
        CUSTOMER_CLASS, [key for key in (found["customer_class"],) if isinstance(key, int)], actor
    )
    told = FieldChange(
        ("customers", encode("Customer", found["id"]), "customerClass"),
        change.before if seen else None,
        change.after,
    )
    return ItemResult(str(one), record), told


def _shown(key: object) -> str | None:
    return as_json(encode("CustomerClass", key)) if isinstance(key, int) else None


ASSIGN_CLASS = UseCase("customer_class_assign", _assign)
