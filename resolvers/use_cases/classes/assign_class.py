"""Assigning customers to a class, several at once, each with its own answer (R-4, R-5, R-13).

Customers that can't be saved any more, terminated and erased ones, can be assigned: a class can be deleted only once
nobody is on it (R-15).
"""

from collections.abc import Iterable
from dataclasses import replace

from models.choices.customer import CustomerType
from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.drafts.lookup import find, visible_keys
from resolvers.drafts.values import Input, Values, reason_of
from resolvers.errors import (
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
from resolvers.writing.batch import lookup_batch, write_alike
from resolvers.writing.outcome import Outcome, with_errors
from resolvers.writing.use_case import UseCase


async def _assign(actor: Actor, input: Input) -> Outcome:
    target = await find(CUSTOMER_CLASS, input["customer_class_id"], actor)
    # It stays shared, or as it is, until the customers are on it.
    relied_on = [(CUSTOMER_CLASS.name, target["id"])] if target else []
    batch = await lookup_batch(CUSTOMER_RECORD, actor, input, "customers are assigned", "customer_ids", relied_on)
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
    values = {"customer_class": customer_class["id"]}
    changes = await write_alike(CUSTOMER_RECORD, actor, moved, values, reason_of(input))
    visible = await visible_keys(CUSTOMER_CLASS, (customer["customer_class"] for customer in moved), actor)
    shown = []
    for customer, (audited,) in zip(moved, changes, strict=True):
        path = ("customers", encode("Customer", customer["id"]), *audited.change.path)
        before = audited.change.before if customer["customer_class"] in visible else None
        shown.append(replace(audited.change, path=path, before=before))
    record = Reference(CUSTOMER_CLASS.name, customer_class["id"])
    return Outcome(record, tuple(shown), affected_customers=len(moved), results=results)


ASSIGN_CLASS = UseCase("customer_class_assign", _assign)
