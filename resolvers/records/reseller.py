"""Reading resellers: an administrator sees all, a reseller itself."""

from models.declaration.declaration import Kind
from models.records.reseller import Reseller
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
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.visibility import visible_resellers


def _class_of_itself(scope: Scope) -> str:
    own = f"own.reseller_id = {scope.alias}.id AND own.type = 'RESELLER'"
    return f"(SELECT customer_class_id FROM customer own WHERE {own})"


def _customer_count(scope: Scope) -> str:
    own = f"own.reseller_id = {scope.alias}.id AND own.type <> 'RESELLER'"
    return f"(SELECT COUNT(*) FROM customer own WHERE {own})"


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
        **declared_filters(Reseller, "currency", "created_at", "updated_at"),
        "customer_class": Filter(
            Kind.LINK, "The class that the reseller itself is on.", _class_of_itself, target="CustomerClass"
        ),
    },
    orders={
        **NAME_OR_CREATION,
        "CUSTOMER_COUNT": Order("By the number of customers.", _customer_count, kind=Kind.INTEGER),
    },
    default_order=NAME_FIRST,
)
