"""The types of everything that has an id at a glance, their fields and words from their declarations."""

from resolvers.approvals.policy import APPROVAL_POLICY
from resolvers.approvals.request import APPROVAL_DECISION, APPROVAL_REQUEST, REQUESTED_PROPERTY
from resolvers.audit.audit_log import AUDIT_RECORD
from resolvers.planned.planned_change import PLANNED_CHANGE, PLANNED_CHANGE_REFUSAL, PLANNED_PROPERTY
from resolvers.reading.entity import Group
from resolvers.records.api_token import API_TOKEN
from resolvers.records.calendar import CALENDAR, HOLIDAY, WEEKEND
from resolvers.records.class_record import CUSTOMER_CLASS
from resolvers.records.custom_fields.custom_field_definition import CUSTOM_FIELD_DEFINITION, CUSTOM_FIELD_PROPERTIES
from resolvers.records.custom_fields.custom_field_values import ACCOUNT_FIELD_VALUE, CUSTOMER_FIELD_VALUE
from resolvers.records.custom_tax import CUSTOM_TAX
from resolvers.records.customer_class import GROUPS, USAGE, VIEWER_ACCESS
from resolvers.records.customers.account import ACCOUNT
from resolvers.records.customers.customer import CUSTOMER, OVERRIDES
from resolvers.records.customers.customer_metric import CUSTOMER_METRIC
from resolvers.records.customers.customer_settings import CUSTOMER_SETTINGS, SETTINGS
from resolvers.records.customers.effective_metric import EFFECTIVE_METRIC
from resolvers.records.destination_group import DESTINATION_GROUP, DESTINATION_GROUP_SET
from resolvers.records.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE, SPENDING_PLAN, USAGE_THRESHOLD
from resolvers.records.invoice_template import INVOICE_TEMPLATE
from resolvers.records.measured_parameter import MEASURED_PARAMETER
from resolvers.records.notification_set import NOTIFICATION_SET, NOTIFICATION_TEMPLATE
from resolvers.records.reference import BUSINESS_MODEL, CURRENCY
from resolvers.records.reseller import RESELLER
from resolvers.records.saved_view import SAVED_VIEW
from resolvers.records.service import SERVICE
from resolvers.records.tax_plugin import TAX_PLUGIN
from resolvers.records.user import PREFERENCES, USER, VIEWER
from resolvers.versions.class_version import CLASS_VERSION
from resolvers.versions.deleted_records import DELETED_RECORD
from schema.types.builder import NAMES, described_type
from schema.types.entity_types import entity_type, group_type, read_field
from schema.types.node import Node


@group_type(USAGE)
class CustomerClassUsage:
    """Who is on the class: the customers that a change affects, and that prevent its deletion."""


@group_type(VIEWER_ACCESS)
class ViewerAccess:
    """Access of the viewer to the record, and why it is read-only."""


for name, (type_name, description) in GROUPS.items():
    group = CUSTOMER_CLASS.fields.get(name)
    if isinstance(group, Group):
        described_type(type_name, description, {key: read_field(field) for key, field in group.fields.items()})


@entity_type(CUSTOMER_CLASS)
class CustomerClass(Node):
    """The settings that a category of customers shares, from charging and notifying to removing personal data."""


@entity_type(DELETED_RECORD)
class DeletedRecord:
    """A record that a class referred to at a moment, and that was deleted since."""


@entity_type(CLASS_VERSION)
class CustomerClassVersion(Node):
    """A version of a customer class: what one write made of it."""


@entity_type(PLANNED_PROPERTY)
class PlannedProperty:
    """A property that a planned change sets, with its value before and after."""


@entity_type(PLANNED_CHANGE_REFUSAL)
class PlannedChangeRefusal:
    """Why a planned change has failed, as a save tells it; a conflict has both values."""


@entity_type(PLANNED_CHANGE)
class PlannedChange(Node):
    """A change of a class that is, or was, applied at a set time, in the name of the user who planned it."""


@entity_type(APPROVAL_POLICY)
class ApprovalPolicy(Node):
    """Which changes of classes need the approval of a second administrator; while it is blank, none do."""


@entity_type(REQUESTED_PROPERTY)
class RequestedProperty:
    """A property that a request would change, with its value before and after."""


@entity_type(APPROVAL_DECISION)
class ApprovalDecision:
    """A decision on a request, with its comment."""


@entity_type(APPROVAL_REQUEST)
class ApprovalRequest(Node):
    """A write that is kept until a second administrator decides on it."""


@entity_type(BUSINESS_MODEL)
class BusinessModel(Node):
    """The type of services that the customers of a class are provided with."""


@entity_type(CURRENCY)
class Currency(Node):
    """A currency of ISO 4217."""


@entity_type(RESELLER)
class Reseller(Node):
    """A company that sells the operator's services to customers of its own."""


@group_type(OVERRIDES)
class CustomerOverrides:
    """The customer's own settings, which override those of its class."""


@entity_type(CUSTOMER)
class Customer(Node):
    """A person or company that is charged; each is on exactly one customer class."""


@entity_type(USER)
class User(Node):
    """A person or a program that signs in."""


@entity_type(API_TOKEN)
class ApiToken(Node):
    """A bearer token that acts for a user; its secret is shown only once, when it is made."""


@entity_type(SAVED_VIEW)
class SavedView(Node):
    """How a user likes to see a list: filters, columns and order, under a name."""


@group_type(PREFERENCES)
class Preferences:
    """How the viewer likes lists and forms."""


@entity_type(VIEWER)
class Viewer:
    """Who is signed in."""


@entity_type(AUDIT_RECORD)
class AuditRecord(Node):
    """One changed property of one save: who changed what, when, from what, to what and why."""


@entity_type(INVOICE_TEMPLATE)
class InvoiceTemplate(Node):
    """The layout and the language of an invoice."""


@group_type(WEEKEND)
class Weekend:
    """The days of the week that are off."""


@entity_type(HOLIDAY)
class Holiday:
    """A single day off, with its name."""


@entity_type(CALENDAR)
class Calendar(Node):
    """The non-working days of an operator: days of the week, and holidays. Services are limited on none of them."""


@entity_type(CUSTOM_TAX)
class CustomTax(Node):
    """A tax with a rate of its own, levied on all charges or on those for some services."""


@entity_type(TAX_PLUGIN)
class TaxPlugin(Node):
    """An account at a tax service, which calculates the taxes of the classes that name it."""


@entity_type(SERVICE)
class Service(Node):
    """A type of service that charges are made for, such as voice calls or messages."""


@entity_type(MEASURED_PARAMETER)
class MeasuredParameter(Node):
    """A resource that is sampled through a billing period, such as calls in progress."""


@entity_type(DESTINATION_GROUP)
class DestinationGroup(Node):
    """Destinations whose calls are counted together, such as premium numbers."""


@entity_type(DESTINATION_GROUP_SET)
class DestinationGroupSet(Node):
    """Groups of destinations that belong together: no call is counted in two of them."""


@group_type(SPENDING_PLAN)
class SpendingPlan:
    """Daily spending limit of a customer on calls, in the profile's currency, before discounts."""


@entity_type(USAGE_THRESHOLD)
class UsageThreshold:
    """Minutes to a destination group beyond which the administrators are notified."""


@entity_type(FRAUD_TRAFFIC_PROFILE)
class FraudTrafficProfile(Node):
    """Limits that a customer's calls are checked against: daily spending, and minutes to suspicious destinations."""


@group_type(CUSTOM_FIELD_PROPERTIES)
class CustomFieldProperties:
    """The constraints on values; each property belongs to one type."""


@entity_type(CUSTOM_FIELD_DEFINITION)
class CustomFieldDefinition(Node):
    """A field of customers or accounts with a type; each class enables those that its customers need."""


@entity_type(NOTIFICATION_TEMPLATE)
class NotificationTemplate:
    """The texts of one type of notification in one language, with placeholders such as `{{ name }}`."""


@entity_type(NOTIFICATION_SET)
class NotificationSet(Node):
    """Templates for the types of notifications; changing one changes what the customers of all its classes get."""


for setting in SETTINGS.values():
    if setting.type_name not in NAMES:
        words = {"__doc__": "A setting in effect for a customer: its value, and where it comes from."}
        group_type(setting)(type(setting.type_name, (), words))


@group_type(CUSTOMER_SETTINGS)
class CustomerSettings:
    """The settings in effect for a customer, each with its source."""


@entity_type(CUSTOMER_METRIC)
class CustomerMetric:
    """A resource that is measured for one customer on terms of its own."""


@entity_type(EFFECTIVE_METRIC)
class EffectiveMetric:
    """A resource that is measured for a customer, on the terms that hold."""


@entity_type(CUSTOMER_FIELD_VALUE)
class CustomerFieldValue:
    """A customer's value in a custom field."""


@entity_type(ACCOUNT_FIELD_VALUE)
class AccountFieldValue:
    """An account's value in a custom field."""


@entity_type(ACCOUNT)
class Account(Node):
    """A number, line or login of a customer; its custom fields come from the customer's class."""
