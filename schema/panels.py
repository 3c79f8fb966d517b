"""The types of all panels of a customer class at a glance, their fields and words from their declarations."""

from models.choices.notifications import NOTIFICATIONS_BY_TYPE, NotificationType
from resolvers.panels.custom_fields import CUSTOM_FIELDS
from resolvers.panels.email_addresses import EMAIL_ADDRESSES
from resolvers.panels.fraud_protection import FRAUD_PROTECTION
from resolvers.panels.measured_services import MEASURED_SERVICES
from resolvers.panels.notification_types import NOTIFICATION_FLAGS, NOTIFICATION_TYPES
from resolvers.panels.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.panels.right_to_be_forgotten import RIGHT_TO_BE_FORGOTTEN
from resolvers.panels.statistics import STATISTICS
from resolvers.panels.tax_methods import (
    APPLIED_TAXES,
    CUSTOM_TAXATION,
    FIXED_VAT,
    GENERIC_VAT_GST,
    GST_MALAYSIA,
    SURETAX,
    TAX_PARAMETERS,
)
from resolvers.panels.taxation import TAXATION
from resolvers.panels.web_self_care import WEB_SELF_CARE
from schema.types.builder import choice_values
from schema.types.directives import notification_directive
from schema.types.panel_types import alternatives_types, panel_type


@panel_type(STATISTICS)
class Statistics:
    """How the usage records of a billing period are archived, delivered, closed and rounded."""


@panel_type(REGULAR_INVOICES)
class RegularInvoices:
    """Invoices of a billing period: how they are issued, sent and paid, and how unpaid ones are collected."""


@panel_type(OUT_OF_TURN_INVOICES)
class OutOfTurnInvoices:
    """Invoices on demand: how they are issued and sent, and how unpaid ones are collected; all in days."""


@panel_type(TAXATION)
class Taxation:
    """Whether, when and by which method taxes are calculated, and who is exempt from them."""


@panel_type(FIXED_VAT)
class FixedVat:
    """One VAT rate on all charges."""


@panel_type(APPLIED_TAXES)
class AppliedTax:
    """A custom tax that a class applies."""


@panel_type(CUSTOM_TAXATION)
class CustomTaxation:
    """Taxes of the operator's own, side by side."""


@panel_type(GST_MALAYSIA)
class GstMalaysia:
    """Malaysian goods and services tax."""


@panel_type(GENERIC_VAT_GST)
class GenericVatGst:
    """VAT or GST with reverse charge and zero rating."""


@panel_type(SURETAX)
class Suretax:
    """Declarations to SureTax about the customers of the class."""


alternatives_types(TAX_PARAMETERS)


@panel_type(WEB_SELF_CARE)
class WebSelfCare:
    """Access to the self-care interface for the customers of this class."""


@panel_type(RIGHT_TO_BE_FORGOTTEN)
class RightToBeForgotten:
    """Whether and when the personal data of terminated customers is removed, which can't be undone."""


@panel_type(MEASURED_SERVICES)
class MeasuredServiceMetric:
    """A resource that is measured for the customers of a class, and what is charged for it."""


@panel_type(FRAUD_PROTECTION)
class FraudProtection:
    """The protection of the customers of a class from calls that others make at their cost."""


@panel_type(CUSTOM_FIELDS)
class CustomFieldSetting:
    """A custom field as a class has it."""


@panel_type(EMAIL_ADDRESSES)
class EmailAddresses:
    """The addresses that notifications to the customers of a class are sent with."""


@panel_type(NOTIFICATION_FLAGS)
class NotificationFlag:
    """By which channels the customers of a class receive a type of notification."""


@panel_type(NOTIFICATION_TYPES)
class NotificationTypes:
    """Which notifications the customers of a class get, with which texts, and by which channels."""


for value in choice_values(NotificationType):
    value.directives = [notification_directive(NOTIFICATIONS_BY_TYPE[NotificationType(value.name)])]
