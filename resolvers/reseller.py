"""Reading resellers: an administrator sees all, a reseller itself."""

from models.access import ADMINISTRATOR_READS
from models.columns import Kind
from models.reseller import Reseller
from resolvers.named import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.reading.entity import (
    Connection,
    Entity,
    Expression,
    Identity,
    Link,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.visibility import visible_resellers

RESELLER = Entity(
    "Reseller",
    Reseller,
    {
        "id": Identity(),
        **declared_columns(Reseller),
        "customer_class": Link(
            "CustomerClass",
            "The class that the reseller itself is on.",
            lambda scope: (
                f"(SELECT customer_class_id FROM customer own WHERE own.reseller_id = {scope.alias}.id "
                "AND own.type = 'RESELLER')"
            ),
            null=True,
        ),
        "customer_count": Expression(
            Kind.INTEGER,
            "How many customers the reseller has.",
            lambda scope: (
                f"(SELECT COUNT(*) FROM customer own WHERE own.reseller_id = {scope.alias}.id "
                "AND own.type <> 'RESELLER')"
            ),
        ),
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
    filters={"name": BY_NAME, **declared_filters(Reseller, "currency", "created_at", "updated_at")},
    orders=NAME_OR_CREATION,
    default_order=NAME_FIRST,
)

RESELLERS = Connection("Reseller", "The resellers, by name.", access=ADMINISTRATOR_READS)
