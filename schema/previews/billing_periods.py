"""The words of billing periods: when the next ones begin, end and close."""

from resolvers.billing.billing_period import MAX_PERIODS
from resolvers.panels.statistics import STATISTICS
from resolvers.previews.billing_periods import CLOSING_COLUMNS
from schema.previews.preview import CLASS_ID, answer_type, edited_input, preview_field
from schema.types.builder import argument

edited_input(
    "BillingPeriodInput",
    "How periods follow each other and close, as it is being edited in statistics; what is absent is as it is saved.",
    STATISTICS.declarations(),
    CLOSING_COLUMNS,
)
answer_type(
    "BillingPeriodDates",
    "One billing period.",
    {
        "first_day": ("Date", "Its first day in the customer's time zone."),
        "last_day": ("Date", "Its last day in the customer's time zone."),
        "starts_at": ("DateTime", "The midnight before its first day."),
        "ends_at": ("DateTime", "The midnight after its last day, which belongs to the next period."),
        "closable_at": ("DateTime", "When the system's delay and the class's are over."),
        "closes_at": ("DateTime | None", "The same; null where the class waits for an administrator's approval."),
    },
)
answer_type(
    "BillingPeriods",
    "Billing periods one after the other.",
    {
        "time_zone": ("str", "The time zone whose midnights they end at."),
        "periods": ("list[BillingPeriodDates]", "The period of the day asked about, and those after it."),
    },
)
FIELD = preview_field(
    "BillingPeriods",
    "The next billing periods of customers of a class, or as they would be by settings that are being edited.",
    [
        CLASS_ID,
        argument("statistics", "BillingPeriodInput | None", "Settings that are not saved yet, laid over the class's."),
        argument("from_day", "Date", "A day of the first period."),
        argument("first", "int", f"How many periods, 1 to {MAX_PERIODS}.", 12),
        argument(
            "billing_started_on",
            "Date | None",
            "The day that anniversaries and runs of 30 days count from; `fromDay` by default.",
        ),
        argument("time_zone", "str | None", "The customer's time zone, such as Europe/Berlin; the class's by default."),
    ],
)
