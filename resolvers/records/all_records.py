"""The records that are saved and deleted by themselves: one line for each."""

from resolvers.drafts.record import Record
from resolvers.records.calendar import CALENDAR_RECORD
from resolvers.records.custom_fields.custom_field_definition import CUSTOM_FIELD_DEFINITION_RECORD
from resolvers.records.custom_tax import CUSTOM_TAX_RECORD
from resolvers.records.customers.account import ACCOUNT_RECORD
from resolvers.records.customers.customer import CUSTOMER_RECORD
from resolvers.records.destination_group import DESTINATION_GROUP_RECORD, DESTINATION_GROUP_SET_RECORD
from resolvers.records.fraud_traffic_profile import FRAUD_TRAFFIC_PROFILE_RECORD
from resolvers.records.invoice_template import INVOICE_TEMPLATE_RECORD
from resolvers.records.measured_parameter import MEASURED_PARAMETER_RECORD
from resolvers.records.notification_set import NOTIFICATION_SET_RECORD
from resolvers.records.reseller import RESELLER_RECORD
from resolvers.records.saved_view import SAVED_VIEW_RECORD
from resolvers.records.service import SERVICE_RECORD
from resolvers.records.tax_plugin import TAX_PLUGIN_RECORD
from resolvers.records.user import USER_RECORD

RECORDS: tuple[Record, ...] = (
    CUSTOMER_RECORD,
    RESELLER_RECORD,
    INVOICE_TEMPLATE_RECORD,
    CALENDAR_RECORD,
    CUSTOM_TAX_RECORD,
    TAX_PLUGIN_RECORD,
    SERVICE_RECORD,
    MEASURED_PARAMETER_RECORD,
    DESTINATION_GROUP_SET_RECORD,
    DESTINATION_GROUP_RECORD,
    FRAUD_TRAFFIC_PROFILE_RECORD,
    CUSTOM_FIELD_DEFINITION_RECORD,
    NOTIFICATION_SET_RECORD,
    ACCOUNT_RECORD,
    USER_RECORD,
    SAVED_VIEW_RECORD,
)
