"""The panels of the customer class, in the order in which the app lists them: one line for each."""

from resolvers.custom_fields import CUSTOM_FIELDS
from resolvers.email_addresses import EMAIL_ADDRESSES
from resolvers.fraud_protection import FRAUD_PROTECTION
from resolvers.general_info import GENERAL_INFO
from resolvers.measured_services import MEASURED_SERVICES
from resolvers.notification_types import NOTIFICATION_FLAGS, NOTIFICATION_TYPES
from resolvers.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from resolvers.regular_invoices import REGULAR_INVOICES
from resolvers.right_to_be_forgotten import RIGHT_TO_BE_FORGOTTEN
from resolvers.statistics import STATISTICS
from resolvers.tax_methods import APPLIED_TAXES, TAX_METHODS
from resolvers.taxation import TAXATION
from resolvers.web_self_care import WEB_SELF_CARE
from resolvers.writing.panel import Panel

PANELS: tuple[Panel, ...] = (
    GENERAL_INFO,
    STATISTICS,
    REGULAR_INVOICES,
    OUT_OF_TURN_INVOICES,
    TAXATION,
    *TAX_METHODS,
    APPLIED_TAXES,
    WEB_SELF_CARE,
    RIGHT_TO_BE_FORGOTTEN,
    MEASURED_SERVICES,
    FRAUD_PROTECTION,
    CUSTOM_FIELDS,
    EMAIL_ADDRESSES,
    NOTIFICATION_TYPES,
    NOTIFICATION_FLAGS,
)
