"""The panels of the customer class, in the order in which the app lists them: one line for each."""

from resolvers.drafts.panel import Panel
from resolvers.panels.custom_fields import CUSTOM_FIELDS
from resolvers.panels.email_addresses import EMAIL_ADDRESSES
from resolvers.panels.fraud_protection import FRAUD_PROTECTION
from resolvers.panels.general_info import GENERAL_INFO
from resolvers.panels.measured_services import MEASURED_SERVICES
from resolvers.panels.notification_types import NOTIFICATION_FLAGS, NOTIFICATION_TYPES
from resolvers.panels.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.panels.right_to_be_forgotten import RIGHT_TO_BE_FORGOTTEN
from resolvers.panels.statistics import STATISTICS
from resolvers.panels.tax_methods import APPLIED_TAXES, TAX_METHODS
from resolvers.panels.taxation import TAXATION
from resolvers.panels.web_self_care import WEB_SELF_CARE

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
