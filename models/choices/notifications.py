"""The catalogue of notifications that customers can receive (domain 8.3).

Each type is declared once: its sentence beside its name, and its category, channels and weight in
`NOTIFICATION_CATALOGUE`. A class stores a flag per type and supported channel; a notification set holds a
template per type.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from models.choices.choice import Choice

HOUSE_LANGUAGE: Final = "en"
"""The language of classes and texts unless told otherwise, whose texts stand in for those that a set lacks (R-86)."""


class NotificationCategory(Choice):
    """Subject of a notification; types are shown and selected by category."""

    BILLING = "BILLING", "Balance, invoices and reports."
    PAYMENT = "PAYMENT", "Payments and payment methods."
    COLLECTION = "COLLECTION", "What happens to services while an invoice is overdue."
    FRAUD = "FRAUD", "Unusual spending and usage."
    ACCESS = "ACCESS", "Passwords and sign-in."
    SERVICE = "SERVICE", "Subscriptions, quotas and products."
    PRIVACY = "PRIVACY", "Removal of personal data."


class NotificationChannel(Choice):
    """How a notification reaches its recipient."""

    EMAIL = "EMAIL", "By email."
    SMS = "SMS", "By text message."


class NotificationAudience(Choice):
    """Who receives a notification."""

    CUSTOMER = "CUSTOMER", "The customer."
    ADMINISTRATOR = "ADMINISTRATOR", "The administrators."


class NotificationType(Choice):
    """The event that a notification is about."""

    LOW_BALANCE = "LOW_BALANCE", "The balance has fallen below the warning level."
    CREDIT_LIMIT_WARNING = "CREDIT_LIMIT_WARNING", "The balance is close to the credit limit."
    CREDIT_LIMIT_EXCEEDED = "CREDIT_LIMIT_EXCEEDED", "The credit limit is exceeded and services are blocked."
    BALANCE_ADJUSTED = "BALANCE_ADJUSTED", "The balance was adjusted by hand."
    INVOICE_NEW = "INVOICE_NEW", "A new invoice was issued."
    INVOICE_DUE_SOON = "INVOICE_DUE_SOON", "An invoice is due soon."
    INVOICE_RESEND = "INVOICE_RESEND", "An invoice that isn't paid is sent again."
    INVOICE_OVERDUE = "INVOICE_OVERDUE", "The due date of an invoice has passed."
    LATE_FEE_APPLIED = "LATE_FEE_APPLIED", "A late payment fee was charged."
    STATISTICS_REPORT = "STATISTICS_REPORT", "The statistics of a billing period are ready."
    STATEMENT_XDR_EXPORT = "STATEMENT_XDR_EXPORT", "A periodic xDR export is ready."

    PAYMENT_RECEIVED = "PAYMENT_RECEIVED", "A payment was received."
    PAYMENT_FAILED = "PAYMENT_FAILED", "Charging the payment method failed."
    AUTOPAY_DISABLED = "AUTOPAY_DISABLED", "Automatic payment was turned off after it failed."
    CARD_EXPIRING = "CARD_EXPIRING", "The saved card expires soon."

    SERVICE_LIMIT_SOON = "SERVICE_LIMIT_SOON", "Services will be limited soon because an invoice is overdue."
    SERVICE_LIMITED = "SERVICE_LIMITED", "Services are limited because an invoice is overdue."
    SUSPENSION_SOON = "SUSPENSION_SOON", "Services will be suspended soon because an invoice is overdue."
    SERVICE_SUSPENDED = "SERVICE_SUSPENDED", "Services are suspended because an invoice is overdue."
    SUSPENSION_LIFTED = "SUSPENSION_LIFTED", "Services are available again."
    TERMINATION_SOON = "TERMINATION_SOON", "The customer will be terminated soon because an invoice is overdue."
    CUSTOMER_TERMINATED = "CUSTOMER_TERMINATED", "The customer was terminated because an invoice is overdue."
    REACTIVATION_FEE = "REACTIVATION_FEE", "A fee was charged for continuing services after suspension."

    SPENDING_WARNING = "SPENDING_WARNING", "The day's spending has reached the warning level."
    SPENDING_LIMIT_REACHED = "SPENDING_LIMIT_REACHED", "The day's spending limit is reached; new calls are blocked."
    USAGE_THRESHOLD_EXCEEDED = "USAGE_THRESHOLD_EXCEEDED", "Minutes to a destination group exceed their threshold."
    SUSPICIOUS_LOGIN = "SUSPICIOUS_LOGIN", "Someone signed in under unusual circumstances."

    PASSWORD_RESET = "PASSWORD_RESET", "A password reset was asked for."
    WELCOME_CREDENTIALS = "WELCOME_CREDENTIALS", "Access details for a new customer or account."
    TWO_FACTOR_CHANGED = "TWO_FACTOR_CHANGED", "Two-factor authentication was set up, reset or turned off."
    LOGIN_FROM_NEW_IP = "LOGIN_FROM_NEW_IP", "Someone signed in from an address not seen before."

    SUBSCRIPTION_ACTIVATED = "SUBSCRIPTION_ACTIVATED", "A subscription was activated."
    SUBSCRIPTION_EXPIRING = "SUBSCRIPTION_EXPIRING", "A subscription ends soon."
    QUOTA_WARNING = "QUOTA_WARNING", "A quota is almost used up."
    QUOTA_USED_UP = "QUOTA_USED_UP", "A quota is used up."
    PRODUCT_CHANGED = "PRODUCT_CHANGED", "The product was changed."

    PERSONAL_DATA_SCHEDULED_REMOVAL = "PERSONAL_DATA_SCHEDULED_REMOVAL", "Personal data will be removed on a set date."
    PERSONAL_DATA_REMOVED = "PERSONAL_DATA_REMOVED", "Personal data was removed."


@dataclass(frozen=True, slots=True)
class NotificationDeclaration:
    """Fixed properties of a notification type.

    `critical` types are sent by email even where a class has no notification set, start out switched on, and
    warn before they are switched off (R-41).
    """

    type: NotificationType
    category: NotificationCategory
    channels: frozenset[NotificationChannel]
    critical: bool = False
    audience: NotificationAudience = NotificationAudience.CUSTOMER


_EMAIL: Final = frozenset({NotificationChannel.EMAIL})
_EMAIL_AND_SMS: Final = frozenset({NotificationChannel.EMAIL, NotificationChannel.SMS})

# The field leaves the channels of most collection, access, service and privacy types open. A notice that
# a service stops, or will, also goes by SMS, since email may be among what stops; secrets never go by SMS.
NOTIFICATION_CATALOGUE: Final[tuple[NotificationDeclaration, ...]] = (
    NotificationDeclaration(NotificationType.LOW_BALANCE, NotificationCategory.BILLING, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.CREDIT_LIMIT_WARNING, NotificationCategory.BILLING, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.CREDIT_LIMIT_EXCEEDED, NotificationCategory.BILLING, _EMAIL_AND_SMS, True),
    NotificationDeclaration(NotificationType.BALANCE_ADJUSTED, NotificationCategory.BILLING, _EMAIL),
    NotificationDeclaration(NotificationType.INVOICE_NEW, NotificationCategory.BILLING, _EMAIL),
    NotificationDeclaration(NotificationType.INVOICE_DUE_SOON, NotificationCategory.BILLING, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.INVOICE_RESEND, NotificationCategory.BILLING, _EMAIL),
    NotificationDeclaration(NotificationType.INVOICE_OVERDUE, NotificationCategory.BILLING, _EMAIL_AND_SMS, True),
    NotificationDeclaration(NotificationType.LATE_FEE_APPLIED, NotificationCategory.BILLING, _EMAIL),
    NotificationDeclaration(NotificationType.STATISTICS_REPORT, NotificationCategory.BILLING, _EMAIL),
    NotificationDeclaration(NotificationType.STATEMENT_XDR_EXPORT, NotificationCategory.BILLING, _EMAIL),
    NotificationDeclaration(NotificationType.PAYMENT_RECEIVED, NotificationCategory.PAYMENT, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.PAYMENT_FAILED, NotificationCategory.PAYMENT, _EMAIL_AND_SMS, True),
    NotificationDeclaration(NotificationType.AUTOPAY_DISABLED, NotificationCategory.PAYMENT, _EMAIL, True),
    NotificationDeclaration(NotificationType.CARD_EXPIRING, NotificationCategory.PAYMENT, _EMAIL),
    NotificationDeclaration(NotificationType.SERVICE_LIMIT_SOON, NotificationCategory.COLLECTION, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.SERVICE_LIMITED, NotificationCategory.COLLECTION, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.SUSPENSION_SOON, NotificationCategory.COLLECTION, _EMAIL_AND_SMS, True),
    NotificationDeclaration(NotificationType.SERVICE_SUSPENDED, NotificationCategory.COLLECTION, _EMAIL_AND_SMS, True),
    NotificationDeclaration(NotificationType.SUSPENSION_LIFTED, NotificationCategory.COLLECTION, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.TERMINATION_SOON, NotificationCategory.COLLECTION, _EMAIL_AND_SMS, True),
    NotificationDeclaration(NotificationType.CUSTOMER_TERMINATED, NotificationCategory.COLLECTION, _EMAIL, True),
    NotificationDeclaration(NotificationType.REACTIVATION_FEE, NotificationCategory.COLLECTION, _EMAIL),
    NotificationDeclaration(NotificationType.SPENDING_WARNING, NotificationCategory.FRAUD, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.SPENDING_LIMIT_REACHED, NotificationCategory.FRAUD, _EMAIL_AND_SMS, True),
    NotificationDeclaration(
        NotificationType.USAGE_THRESHOLD_EXCEEDED,
        NotificationCategory.FRAUD,
        _EMAIL,
        audience=NotificationAudience.ADMINISTRATOR,
    ),
    NotificationDeclaration(NotificationType.SUSPICIOUS_LOGIN, NotificationCategory.FRAUD, _EMAIL),
    NotificationDeclaration(NotificationType.PASSWORD_RESET, NotificationCategory.ACCESS, _EMAIL, True),
    NotificationDeclaration(NotificationType.WELCOME_CREDENTIALS, NotificationCategory.ACCESS, _EMAIL, True),
    NotificationDeclaration(NotificationType.TWO_FACTOR_CHANGED, NotificationCategory.ACCESS, _EMAIL, True),
    NotificationDeclaration(NotificationType.LOGIN_FROM_NEW_IP, NotificationCategory.ACCESS, _EMAIL),
    NotificationDeclaration(NotificationType.SUBSCRIPTION_ACTIVATED, NotificationCategory.SERVICE, _EMAIL),
    NotificationDeclaration(NotificationType.SUBSCRIPTION_EXPIRING, NotificationCategory.SERVICE, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.QUOTA_WARNING, NotificationCategory.SERVICE, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.QUOTA_USED_UP, NotificationCategory.SERVICE, _EMAIL_AND_SMS),
    NotificationDeclaration(NotificationType.PRODUCT_CHANGED, NotificationCategory.SERVICE, _EMAIL),
    NotificationDeclaration(NotificationType.PERSONAL_DATA_SCHEDULED_REMOVAL, NotificationCategory.PRIVACY, _EMAIL),
    NotificationDeclaration(NotificationType.PERSONAL_DATA_REMOVED, NotificationCategory.PRIVACY, _EMAIL),
)

NOTIFICATIONS_BY_TYPE: Final[Mapping[NotificationType, NotificationDeclaration]] = MappingProxyType(
    {declaration.type: declaration for declaration in NOTIFICATION_CATALOGUE}
)
