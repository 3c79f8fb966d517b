"""Reading customers: an administrator sees all, a reseller its own."""

from models.choices.overrides import LinkOverride
from models.declaration.access import ADMINISTRATOR_READS
from models.declaration.declaration import Kind
from models.records.customer import Customer
from models.records.customer_overrides import CustomerOverrides
from resolvers.reading.entity import (
    Column,
    Connection,
    Entity,
    Filter,
    Group,
    Identity,
    Order,
    Scope,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.records.custom_field_values import CUSTOMER_FIELD_VALUE, values_of
from resolvers.records.customer_metric import METRICS_OF_CUSTOMER
from resolvers.records.customer_settings import CUSTOMER_SETTINGS
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION, name_of
from resolvers.visibility import visible_customers

OVERRIDES = Group(
    "CustomerOverrides",
    "The customer's own settings, which override those of its class.",
    declared_columns(CustomerOverrides),
)


def _has_own_settings(scope: Scope) -> str:
    """Whether any override of the customer says anything else than "as defined by the class" (R-19)."""
    inherits = {True: "IS NOT NULL", False: f"<> '{LinkOverride.INHERIT.value}'"}
    says = [
        f"{scope.alias}.{found.column} {inherits[found.declaration.null]}"
        for found in OVERRIDES.fields.values()
        if isinstance(found, Column)
    ]
    metrics = f"EXISTS (SELECT 1 FROM customer_metric own WHERE own.customer_id = {scope.alias}.id)"
    return f"({' OR '.join([*says, metrics])})"


CUSTOMER = Entity(
    "Customer",
    Customer,
    {
        "id": Identity(),
        **declared_columns(Customer, without=tuple(OVERRIDES.fields)),
        "overrides": OVERRIDES,
        "settings": CUSTOMER_SETTINGS,
        "measured_services": METRICS_OF_CUSTOMER,
        "custom_fields": values_of(CUSTOMER_FIELD_VALUE, "customer"),
        "accounts": Connection("Account", "The customer's accounts, by identifier.", column_sql("customer_id")),
    },
    visible=visible_customers,
    filters={
        "name": BY_NAME,
        **declared_filters(Customer, "type", "currency", "reseller", "customer_class", "created_at", "updated_at"),
        **declared_filters(Customer, "terminated_at", "erased_at"),
        "has_own_settings": Filter(
            Kind.BOOLEAN, "Whether the customer overrides any setting of its class.", _has_own_settings
        ),
    },
    orders={
        **NAME_OR_CREATION,
        "UPDATED_AT": Order("By last change.", column_sql("updated_at"), kind=Kind.DATETIME),
        "TYPE": Order("By the label of what kind of customer it is.", column_sql("type")),
        "CURRENCY": Order("By the currency's code.", name_of("currency", "currency_id", "code")),
        # The place among the others would tell of the name of a class that a reseller can't see.
        "CUSTOMER_CLASS": Order(
            "By the class's name.", name_of("customer_class", "customer_class_id", "name_key"), ADMINISTRATOR_READS
        ),
        "RESELLER": Order(
            "By the reseller's name; direct customers first.",
            name_of("reseller", "reseller_id", "name_key"),
            ADMINISTRATOR_READS,
        ),
    },
    default_order=NAME_FIRST,
)
