"""The texts of the demo's notifications: for every type one email, and a text message where one can be sent."""

from typing import Final

from models.choices.notifications import NOTIFICATION_CATALOGUE, NotificationChannel, NotificationType

SENTENCES: Final[dict[NotificationType, tuple[str, str]]] = {
    NotificationType.LOW_BALANCE: (
        "Your balance is low",
        "Your balance is {{ balance }} {{ currency }}. Top up to keep calling.",
    ),
    NotificationType.CREDIT_LIMIT_WARNING: (
        "You are close to your credit limit",
        "Your balance is {{ balance }} {{ currency }} of a limit of {{ credit_limit }} {{ currency }}.",
    ),
    NotificationType.CREDIT_LIMIT_EXCEEDED: (
        "Your credit limit is exceeded",
        "Services are blocked until the balance of {{ balance }} {{ currency }} is settled.",
    ),
    NotificationType.INVOICE_NEW: (
        "Your invoice {{ invoice_number }}",
        "Your invoice {{ invoice_number }} of {{ amount_due }} {{ currency }} is due on {{ due_on }}.",
    ),
    NotificationType.INVOICE_DUE_SOON: (
        "Invoice {{ invoice_number }} is due on {{ due_on }}",
        "{{ amount_due }} {{ currency }} are due on {{ due_on }}. If you have paid, thank you.",
    ),
    NotificationType.INVOICE_OVERDUE: (
        "Invoice {{ invoice_number }} is overdue",
        "{{ amount_due }} {{ currency }} were due on {{ due_on }}. Please pay to avoid a late payment fee.",
    ),
    NotificationType.LATE_FEE_APPLIED: (
        "A late payment fee was charged",
        "A fee of {{ fee }} {{ currency }} was added for invoice {{ invoice_number }}.",
    ),
    NotificationType.PAYMENT_RECEIVED: ("We have received your payment", "Thank you for {{ payment }} {{ currency }}."),
    NotificationType.PAYMENT_FAILED: (
        "Your payment failed",
        "Your payment method was refused for {{ payment }} {{ currency }}. Please check it: {{ link }}",
    ),
    NotificationType.SUSPENSION_SOON: (
        "Your services will be suspended",
        "Services will be suspended on {{ action_on }} unless {{ amount_due }} {{ currency }} are paid.",
    ),
    NotificationType.SERVICE_SUSPENDED: (
        "Your services are suspended",
        "Pay {{ amount_due }} {{ currency }} and they are available again at once.",
    ),
    NotificationType.TERMINATION_SOON: (
        "Your contract will end",
        "It ends on {{ action_on }} unless {{ amount_due }} {{ currency }} are paid.",
    ),
    NotificationType.SPENDING_WARNING: (
        "Today's spending is unusual",
        "{{ spent_today }} {{ currency }} of {{ spending_limit }} {{ currency }} were spent today.",
    ),
    NotificationType.SPENDING_LIMIT_REACHED: (
        "Today's spending limit is reached",
        "New calls are blocked until midnight after {{ spent_today }} {{ currency }}. Emergency calls go through.",
    ),
    NotificationType.USAGE_THRESHOLD_EXCEEDED: (
        "{{ name }}: unusual traffic to {{ destination_group }}",
        "The minutes of {{ name }} to {{ destination_group }} exceed their threshold.",
    ),
    NotificationType.PASSWORD_RESET: (
        "Choose another password",
        "Open {{ link }} within an hour. If you didn't ask, do nothing.",
    ),
    NotificationType.WELCOME_CREDENTIALS: ("Welcome to self-care", "Choose your password here: {{ link }}"),
    NotificationType.LOGIN_FROM_NEW_IP: ("A sign-in from a new address", "Someone signed in from {{ ip_address }}."),
    NotificationType.SUBSCRIPTION_ACTIVATED: ("{{ product }} is active", "{{ product }} is ready for use from now on."),
    NotificationType.QUOTA_WARNING: (
        "{{ product }}: almost used up",
        "Little is left of {{ product }} for this period.",
    ),
    NotificationType.QUOTA_USED_UP: (
        "{{ product }}: used up",
        "{{ product }} is used up; standard rates apply from now on.",
    ),
}
"""Subject and sentence of the types that have words of their own; the others say what the catalogue says of them."""

IN_GERMAN: Final[dict[NotificationType, tuple[str, str]]] = {
    NotificationType.LOW_BALANCE: (
        "Ihr Guthaben ist gering",
        "Ihr Guthaben beträgt {{ balance }} {{ currency }}. Laden Sie auf, um weiter zu telefonieren.",
    ),
    NotificationType.INVOICE_NEW: (
        "Ihre Rechnung {{ invoice_number }}",
        "Ihre Rechnung {{ invoice_number }} über {{ amount_due }} {{ currency }} ist am {{ due_on }} fällig.",
    ),
    NotificationType.INVOICE_DUE_SOON: (
        "Rechnung {{ invoice_number }} ist am {{ due_on }} fällig",
        "{{ amount_due }} {{ currency }} sind am {{ due_on }} fällig. Falls Sie schon gezahlt haben: vielen Dank.",
    ),
    NotificationType.INVOICE_OVERDUE: (
        "Rechnung {{ invoice_number }} ist überfällig",
        "{{ amount_due }} {{ currency }} waren am {{ due_on }} fällig. Bitte zahlen Sie, ehe eine Mahngebühr anfällt.",
    ),
}
"""Texts for German-speaking customers; whatever is not here they get in English."""


def _template(type: NotificationType, channels: frozenset[NotificationChannel]) -> dict[str, object]:
    subject, sentence = SENTENCES.get(type, (type.description.rstrip("."), type.description))
    body = f"{{{{ greetings }}}},\n\n{sentence}\n\nYour customer care"
    sms = {"sms_text": f"{{{{ companyname }}}}: {sentence}"} if NotificationChannel.SMS in channels else {}
    return {"type": type.value, "subject": subject, "body": body, **sms}


def _german(type: NotificationType, channels: frozenset[NotificationChannel]) -> dict[str, object]:
    subject, sentence = IN_GERMAN[type]
    body = f"{{{{ greetings }}}},\n\n{sentence}\n\nIhre Kundenbetreuung"
    sms = {"sms_text": f"{{{{ companyname }}}}: {sentence}"} if NotificationChannel.SMS in channels else {}
    return {"type": type.value, "language": "de", "subject": subject, "body": body, **sms}


TEMPLATES: Final = [_template(notification.type, notification.channels) for notification in NOTIFICATION_CATALOGUE]

GERMAN_TEMPLATES: Final = [
    _german(notification.type, notification.channels)
    for notification in NOTIFICATION_CATALOGUE
    if notification.type in IN_GERMAN
]
