"""Everything that can be read: the entities by the names of their types, and the root fields of queries."""

from collections.abc import Mapping

from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY, Access
from resolvers.approvals.policy import APPROVAL_POLICY, POLICY_KEY
from resolvers.approvals.request import APPROVAL_DECISION, APPROVAL_REQUEST, APPROVAL_REQUESTS, REQUESTED_PROPERTY
from resolvers.audit.audit_log import AUDIT_LOG, AUDIT_RECORD
from resolvers.panels.all_panels import PANELS
from resolvers.planned.planned_change import (
    PLANNED_CHANGE,
    PLANNED_CHANGE_REFUSAL,
    PLANNED_CHANGES,
    PLANNED_PROPERTY,
)
from resolvers.previews.all_previews import PREVIEWS
from resolvers.reading.entity import Connection, Entity, Rows
from resolvers.reading.plan import ListField, NodeField, RootField, RowField
from resolvers.records.api_token import API_TOKEN
from resolvers.records.calendar import CALENDAR, HOLIDAY
from resolvers.records.class_record import CUSTOMER_CLASS
from resolvers.records.custom_fields.custom_field_definition import CUSTOM_FIELD_DEFINITION
from resolvers.records.custom_fields.custom_field_values import ACCOUNT_FIELD_VALUE, CUSTOMER_FIELD_VALUE
from resolvers.records.custom_tax import CUSTOM_TAX
from resolvers.records.customer_class import list_entities
from resolvers.records.customers.account import ACCOUNT
from resolvers.records.customers.customer import CUSTOMER
from resolvers.records.customers.customer_metric import CUSTOMER_METRIC
from resolvers.records.customers.effective_metric import EFFECTIVE_METRIC
from resolvers.records.destination_group import DESTINATION_GROUP, DESTINATION_GROUP_SET
from resolvers.records.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE, USAGE_THRESHOLD
from resolvers.records.invoice_template import INVOICE_TEMPLATE
from resolvers.records.measured_parameter import MEASURED_PARAMETER
from resolvers.records.notification_set import NOTIFICATION_SET, NOTIFICATION_TEMPLATE
from resolvers.records.reference import BUSINESS_MODEL, CURRENCY
from resolvers.records.reseller import RESELLER
from resolvers.records.saved_view import SAVED_VIEW
from resolvers.records.service import SERVICE
from resolvers.records.tax_plugin import TAX_PLUGIN
from resolvers.records.user import USER, VIEWER
from resolvers.versions.class_at import ClassField
from resolvers.versions.class_version import CLASS_VERSION
from resolvers.versions.deleted_records import DELETED_RECORD

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity
    for entity in (
        CUSTOMER_CLASS,
        CLASS_VERSION,
        DELETED_RECORD,
        PLANNED_CHANGE,
        PLANNED_PROPERTY,
        PLANNED_CHANGE_REFUSAL,
        APPROVAL_POLICY,
        APPROVAL_REQUEST,
        REQUESTED_PROPERTY,
        APPROVAL_DECISION,
        CUSTOMER,
        RESELLER,
        CURRENCY,
        BUSINESS_MODEL,
        USER,
        API_TOKEN,
        VIEWER,
        SAVED_VIEW,
        AUDIT_RECORD,
        INVOICE_TEMPLATE,
        CALENDAR,
        HOLIDAY,
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

LISTS: Mapping[str, Rows | Connection] = {
    "customer_classes": Connection("CustomerClass", "The customer classes, by name."),
    "customers": Connection("Customer", "The customers, by name."),
    "resellers": Connection("Reseller", "The resellers, by name.", access=ADMINISTRATOR_READS),
    "users": Connection("User", "The users who can sign in.", access=ADMINISTRATOR_READS),
    "audit_log": AUDIT_LOG,
    "planned_changes": PLANNED_CHANGES,
    "approval_requests": APPROVAL_REQUESTS,
    "currencies": Rows("Currency", "The currencies that a class may be charged in, by code.", "", "t0.code", most=200),
    "business_models": Rows("BusinessModel", "The business models that a class may be made with.", "", "t0.id"),
    "invoice_templates": Connection("InvoiceTemplate", "The invoice templates that a class may have, by name."),
    "calendars": Connection("Calendar", "The calendars of non-working days that a class may have, by name."),
    "custom_taxes": Connection("CustomTax", "The custom taxes that a class may apply, by name."),
    "tax_plugins": Connection("TaxPlugin", "The tax services that are configured, by name."),
    "services": Connection("Service", "The services that charges are made for, by name."),
    "measured_parameters": Connection("MeasuredParameter", "The resources that can be measured, by name."),
    "destination_group_sets": Connection("DestinationGroupSet", "The sets of destination groups, by name."),
    "destination_groups": Connection("DestinationGroup", "The destination groups of all sets, by name."),
    "fraud_traffic_profiles": Connection("FraudTrafficProfile", "The fraud traffic profiles, by name."),
    "custom_field_definitions": Connection(
        "CustomFieldDefinition", "The custom fields that classes can enable, by name."
    ),
    "notification_sets": Connection("NotificationSet", "The notification sets that a class may have, by name."),
    "accounts": Connection("Account", "The accounts of customers, by identifier."),
}

ROWS: Mapping[str, tuple[str, str, Access]] = {
    "customer_class": ("CustomerClass", "The customer class with that id, or null.", READ_ONLY),
    "customer": ("Customer", "The customer with that id, or null.", READ_ONLY),
}

ROOTS: Mapping[str, RootField] = {
    "viewer": RowField("Viewer", lambda actor: actor.user_id),
    "approval_policy": RowField("ApprovalPolicy", lambda _actor: POLICY_KEY),
    "node": NodeField(),
    **{name: RowField(entity) for name, (entity, _, _) in ROWS.items()},
    "customer_class": ClassField("CustomerClass"),
    **{name: ListField(list_field) for name, list_field in LISTS.items()},
    **PREVIEWS,
}
