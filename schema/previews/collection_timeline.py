"""The words of the collection timeline: what happens to an invoice, on which day, and why not."""

from models.choices.customer import CustomerStatus
from models.choices.invoicing import InvoiceStatus
from models.choices.statistics import BillingPeriod
from resolvers.billing.collection_step import CancelReason, CollectionStepKind
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.previews.collection_timeline import (
    MOST_HOLIDAYS,
    MOST_PAYMENTS,
    TERMS,
    DayOfWeek,
    InvoiceKind,
)
from schema.previews.preview import CLASS_ID, answer_type, edited_input, plain_input, preview_field
from schema.previews.rounding import ROUNDING
from schema.types.builder import argument, register_enum

edited_input(
    "CollectionTermsInput",
    "Payment terms as they are being edited; what is absent is as it is saved.",
    REGULAR_INVOICES.declarations(),
    TERMS,
)
plain_input(
    "PaymentInput",
    "Money that arrived for the invoice.",
    {
        "paid_on": ("Date", "The day of the payment in the customer's time zone."),
        "amount": ("Decimal", "The amount; more than nothing."),
    },
)
plain_input(
    "NonWorkingDaysInput",
    "The days on which the company neither limits nor suspends services: such dates move to the next working day.",
    {
        "weekend": (
            f"list[{register_enum(DayOfWeek)}] | None",
            "The days of the week off; Saturday and Sunday where absent, none where empty.",
        ),
        "holidays": ("list[Date] | None", f"Other days off, at most {MOST_HOLIDAYS}."),
    },
)
answer_type(
    "CollectionEvent",
    "A step on the way from the issue of an invoice to its payment or the end of services.",
    {
        "kind": (register_enum(CollectionStepKind), "What happens."),
        "on": ("Date", "The day in the customer's time zone; a step belongs to its beginning."),
        "days_after_due": ("int", "How many days after the due date; negative before it."),
        "amount": ("Decimal | None", "What a fee comes to; null for all that is no fee, and for a fee left out."),
        "cancelled": (f"{register_enum(CancelReason)} | None", "Why the step is left out; null where it happens."),
        "sentence": ("str", "The step in a sentence, with its amount, and why it is left out."),
    },
)
answer_type(
    "DaySpan",
    "A run of days.",
    {
        "from_day": ("Date", "The first day."),
        "until": ("Date | None", "The day after the last one; null while there is no end in sight."),
    },
)
answer_type(
    "CollectionTimeline",
    "The course of one invoice, its days in the customer's time zone.",
    {
        "issued_on": ("Date", "The day of issue."),
        "due_on": ("Date", "The last day to pay."),
        "overdue_on": ("Date", "The first day on which the invoice is overdue."),
        "overdue_at": ("DateTime", "The instant at which that day begins for the customer."),
        "status": (register_enum(InvoiceStatus), "The invoice's status on the evening of the day asked about."),
        "service_status": (
            register_enum(CustomerStatus),
            "How far services are available on that evening, as far as this invoice goes.",
        ),
        "events": ("list[CollectionEvent]", "Every step of the terms by day, those left out among them."),
        "suspended": ("DaySpan | None", "The days on which services are stopped; null for none."),
        "uncharged": ("DaySpan | None", "The part of them for which recurring fees are waived; null for none."),
        "suspension_delayed_until": (
            "Date | None",
            "The day to which an administrator put the suspension off, while that stands.",
        ),
    },
)
FIELD = preview_field(
    "CollectionTimeline",
    "What happens to an invoice under the payment terms of a customer class, or under terms that are being edited.",
    [
        CLASS_ID,
        argument("invoices", f"{register_enum(InvoiceKind)} | None", "Which terms of the class; regular by default."),
        argument("terms", "CollectionTermsInput | None", "Terms that are not saved yet, laid over the class's."),
        argument("issued_on", "Date", "The day on which the invoice is issued."),
        argument("amount", "Decimal", "The amount due, in the currency of the class."),
        argument("payments", "list[PaymentInput] | None", f"What is paid and when, at most {MOST_PAYMENTS} times."),
        argument("suspension_delayed_until", "Date | None", "A day to which an administrator puts the suspension off."),
        argument(
            "as_of", "Date | None", "The day on whose evening the statuses are told; the day of issue by default."
        ),
        argument("time_zone", "str | None", "The customer's time zone, such as Europe/Berlin; the class's by default."),
        argument("billing_period", f"{register_enum(BillingPeriod)} | None", "The customer's; the class's by default."),
        argument(
            "billing_started_on",
            "Date | None",
            "The day that anniversaries and runs of 30 days count from; the day of issue by default.",
        ),
        argument("non_working_days", "NonWorkingDaysInput | None", "Days off; Saturdays and Sundays by default."),
        ROUNDING,
    ],
)
