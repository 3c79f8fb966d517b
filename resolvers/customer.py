"""Reading customers: an administrator sees all, a reseller its own."""

from models.access import ADMINISTRATOR_READS
from models.columns import Kind
from models.customer import Customer
from models.customer_overrides import CustomerOverrides
from resolvers.custom_field_values import CUSTOMER_FIELD_VALUE, values_of
from resolvers.customer_metric import METRICS_OF_CUSTOMER
from resolvers.customer_settings import CUSTOMER_SETTINGS
from resolvers.named import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.reading.entity import (
    Connection,
    Entity,
    Group,
    Identity,
    Order,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.visibility import visible_customers

OVERRIDES = Group(
    "CustomerOverrides",
    "The settings that the customer has otherwise than its class.",
    declared_columns(CustomerOverrides),
)

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
    },
    orders={
        **NAME_OR_CREATION,
        "UPDATED_AT": Order("By last change.", column_sql("updated_at"), kind=Kind.DATETIME),
        "RESELLER": Order(
            "By the reseller's name; direct customers first.",
            lambda scope: f"COALESCE((SELECT name_key FROM reseller o WHERE o.id = {scope.alias}.reseller_id), '')",
            ADMINISTRATOR_READS,
        ),
    },
    default_order=NAME_FIRST,
)

CUSTOMERS = Connection("Customer", "The customers, by name.")
