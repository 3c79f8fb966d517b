"""Everything that can be read: the entities by the names of their types, and the root fields of queries."""

from collections.abc import Mapping

from models.declaration.access import READ_ONLY, Access
from resolvers.audit.audit_log import AUDIT_LOG, AUDIT_RECORD
from resolvers.panels.all_panels import PANELS
from resolvers.previews.all_previews import PREVIEWS
from resolvers.reading.entity import Connection, Entity, Rows
from resolvers.reading.plan import ListField, NodeField, RootField, RowField
from resolvers.records.account import ACCOUNT, ACCOUNTS
from resolvers.records.api_token import API_TOKEN
from resolvers.records.custom_field_definition import CUSTOM_FIELD_DEFINITION, CUSTOM_FIELD_DEFINITIONS
from resolvers.records.custom_field_values import ACCOUNT_FIELD_VALUE, CUSTOMER_FIELD_VALUE
from resolvers.records.custom_tax import CUSTOM_TAX, CUSTOM_TAXES
from resolvers.records.customer import CUSTOMER, CUSTOMERS
from resolvers.records.customer_class import CUSTOMER_CLASSES, customer_class_entity, list_entities
from resolvers.records.customer_metric import CUSTOMER_METRIC
from resolvers.records.destination_group import (
    DESTINATION_GROUP,
    DESTINATION_GROUP_SET,
    DESTINATION_GROUP_SETS,
    DESTINATION_GROUPS,
)
from resolvers.records.effective_metric import EFFECTIVE_METRIC
from resolvers.records.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE, FRAUD_TRAFFIC_PROFILES, USAGE_THRESHOLD
from resolvers.records.invoice_template import INVOICE_TEMPLATE, INVOICE_TEMPLATES
from resolvers.records.measured_parameter import MEASURED_PARAMETER, MEASURED_PARAMETERS
from resolvers.records.notification_set import NOTIFICATION_SET, NOTIFICATION_SETS, NOTIFICATION_TEMPLATE
from resolvers.records.reference import BUSINESS_MODEL, CURRENCY
from resolvers.records.reseller import RESELLER, RESELLERS
from resolvers.records.service import SERVICE, SERVICES
from resolvers.records.tax_plugin import TAX_PLUGIN, TAX_PLUGINS
from resolvers.records.user import USER, USERS, VIEWER

CUSTOMER_CLASS = customer_class_entity(PANELS)

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity
    for entity in (
        CUSTOMER_CLASS,
        CUSTOMER,
        RESELLER,
        CURRENCY,
        BUSINESS_MODEL,
        USER,
        API_TOKEN,
        VIEWER,
        AUDIT_RECORD,
        INVOICE_TEMPLATE,
        CUSTOM_TAX,
        TAX_PLUGIN,
        SERVICE,
        MEASURED_PARAMETER,
        DESTINATION_GROUP_SET,
        DESTINATION_GROUP,
        FRAUD_TRAFFIC_PROFILE,
        USAGE_THRESHOLD,
        CUSTOM_FIELD_DEFINITION,
        NOTIFICATION_SET,
        NOTIFICATION_TEMPLATE,
        ACCOUNT,
        ACCOUNT_FIELD_VALUE,
        CUSTOMER_FIELD_VALUE,
        CUSTOMER_METRIC,
        EFFECTIVE_METRIC,
    )
} | list_entities(PANELS)

CURRENCIES = Rows("Currency", "The currencies that a class may be charged in, by code.", "", "t0.code", most=200)
BUSINESS_MODELS = Rows("BusinessModel", "The business models that a class may be made with.", "", "t0.id")

LISTS: Mapping[str, Rows | Connection] = {
    "customer_classes": CUSTOMER_CLASSES,
    "customers": CUSTOMERS,
    "resellers": RESELLERS,
    "users": USERS,
    "audit_log": AUDIT_LOG,
    "currencies": CURRENCIES,
    "business_models": BUSINESS_MODELS,
    "invoice_templates": INVOICE_TEMPLATES,
    "custom_taxes": CUSTOM_TAXES,
    "tax_plugins": TAX_PLUGINS,
    "services": SERVICES,
    "measured_parameters": MEASURED_PARAMETERS,
    "destination_group_sets": DESTINATION_GROUP_SETS,
    "destination_groups": DESTINATION_GROUPS,
    "fraud_traffic_profiles": FRAUD_TRAFFIC_PROFILES,
    "custom_field_definitions": CUSTOM_FIELD_DEFINITIONS,
    "notification_sets": NOTIFICATION_SETS,
    "accounts": ACCOUNTS,
}

ROWS: Mapping[str, tuple[str, str, Access]] = {
    "customer_class": ("CustomerClass", "The customer class with that id, or null.", READ_ONLY),
    "customer": ("Customer", "The customer with that id, or null.", READ_ONLY),
}

ROOTS: Mapping[str, RootField] = {
    "viewer": RowField("Viewer", lambda actor: actor.user_id),
    "node": NodeField(),
    **{name: RowField(entity) for name, (entity, _, _) in ROWS.items()},
    **{name: ListField(found) for name, found in LISTS.items()},
    **PREVIEWS,
}
