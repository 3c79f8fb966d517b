"""Resellers: how they are read and saved. Each is a customer too, by a record of its own that is saved with it."""

from collections.abc import AsyncIterator
from typing import Any

from models.choices.customer import CustomerType
from models.declaration.declaration import Kind
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.reseller import Reseller
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import find, row_values
from resolvers.drafts.record import LinkedRecord, Record, RowsToLock
from resolvers.drafts.values import NOT_STORED, Input
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path, no_such
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Filter,
    Identity,
    Link,
    Order,
    Scope,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.reading.joins import join_count
from resolvers.records.class_list_columns import keep_manager_key
from resolvers.records.class_record import CLASS_RECORD, CUSTOMER_CLASS
from resolvers.records.customers.class_of_customer import period_of_class
from resolvers.records.customers.customer import CUSTOMER_RECORD
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.visibility import visible_resellers


def _class_of_itself(scope: Scope) -> str:
    own = f"own.reseller_id = {scope.alias}.id AND own.type = 'RESELLER'"
    return f"(SELECT customer_class_id FROM customer own WHERE {own})"


def _customer_count(scope: Scope) -> str:
    """How many customers a reseller has, as the database keeps them counted, without its own record."""
    return f"(SELECT k.customers FROM reseller_customer_count k WHERE k.reseller_id = {scope.alias}.id)"


def _counted(scope: Scope) -> str:
    return join_count(scope, "reseller_customer_count", "reseller_id")


RESELLER = Entity(
    "Reseller",
    Reseller,
    {
        "id": Identity(),
        **declared_columns(Reseller),
        "customer_class": Link(
            "CustomerClass",
            "The class that the reseller itself is on.",
            _class_of_itself,
            null=True,
        ),
        "customer_count": Expression(Kind.INTEGER, "How many customers the reseller has.", _customer_count),
        "customers": Connection(
            "Customer",
            "The reseller's customers.",
            column_sql("reseller_id"),
            only=lambda scope: f"{scope.alias}.type <> 'RESELLER'",
        ),
        "classes": Connection(
            "CustomerClass", "The classes that are managed by the reseller.", column_sql("managed_by_id")
        ),
    },
    visible=visible_resellers,
    filters={
        "name": BY_NAME,
        **declared_filters(Reseller, "currency", "closed_at", "created_at", "updated_at"),
        "customer_class": Filter(
            Kind.LINK, "The class that the reseller itself is on.", _class_of_itself, target="CustomerClass"
        ),
    },
    orders={
        **NAME_OR_CREATION,
        "CUSTOMER_COUNT": Order(
            "By the number of customers.",
            lambda scope: f"{_counted(scope)}.customers",
            kind=Kind.INTEGER,
            key=lambda scope: f"{_counted(scope)}.reseller_id",
        ),
    },
    default_order=NAME_FIRST,
)


async def _own(reseller: int | None) -> dict[str, Any] | None:
    """The reseller's own record as a customer, with its key."""
    rows = await Customer.filter(reseller_id=reseller, type=CustomerType.RESELLER.value).values() if reseller else []
    return {**row_values(Customer, rows[0]), "id": rows[0]["id"]} if rows else None


async def with_own_customer(actor: Actor, key: int | None, input: Input) -> AsyncIterator[RowsToLock]:
    """Lock the rows saved with a reseller: its own record as a customer, and the class that this has or gets."""
    own, named = await _own(key), await find(CUSTOMER_CLASS, input.get("customer_class"), actor)
    classes = {row[column] for row, column in ((own, "customer_class"), (named, "id")) if row}
    changed = [*([("Customer", own["id"])] if own else []), *([("Reseller", key)] if key else [])]
    # A new name is kept with the classes that the reseller manages, by which lists of them are ordered.
    managed = await classes_managed_by(key) if key and "name" in input else []
    yield RowsToLock([("CustomerClass", id) for id in classes], [*changed, *managed])


async def classes_managed_by(key: int) -> list[tuple[str, int]]:
    """The classes that a reseller manages, as rows to lock."""
    return [("CustomerClass", id) for (id,) in await CustomerClass.filter(managed_by_id=key).values_list("id")]


async def own_customer(draft: Draft) -> LinkedRecord:
    """The reseller's own record as a customer, which is called as the reseller is: what a save makes of it (R-5)."""
    own, id = await _own(draft.key), draft.input.get("customer_class")
    values = {name: draft.row[name] for name in ("name", "currency")}
    values |= {"type": CustomerType.RESELLER, "reseller": draft.key or NOT_STORED}
    path = input_path("customer_class")
    error: UserError | None = None
    if id is not None:
        named = await find(CUSTOMER_CLASS, id, draft.actor)
        values["customer_class"] = named["id"] if named else None
        period = await period_of_class(named["id"]) if named and own is None else None
        values |= {"billing_period": period} if period else {}
        error = None if named else no_such(CLASS_RECORD.title, path)
    elif own is None or "customer_class" in draft.input:
        error = ValidationError(UserErrorCode.REQUIRED, sentence("A reseller needs a customer class."), path)
    errors, invalid = ((error,), frozenset({"customer_class"})) if error else ((), frozenset())
    return LinkedRecord(CUSTOMER_RECORD, own["id"] if own else None, own, values, "reseller", errors, invalid)


RESELLER_RECORD = Record(
    "reseller",
    lambda: RESELLER,
    "reseller",
    locks=with_own_customer,
    linked=own_customer,
    list_columns=keep_manager_key,
    extra={"customer_class": ("ID | None", "The class that the reseller itself is on; needed for a new one.")},
    deletable=False,
)
