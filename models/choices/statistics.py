"""Choices of the panel Finances > Statistics (domain 3.1)."""

from models.choices.choice import Choice


class SendStatistics(Choice):
    """Usage statistics that customers receive by email when a billing period closes."""

    FULL = "FULL", "A .csv file with every xDR of the billing period."
    SUMMARY = "SUMMARY", "A brief summary of the billing period."
    NONE = "NONE", "Nothing is sent; the files are produced and can be downloaded."


class XdrExport(Choice):
    """How often xDRs are exported in addition to the billing period's statistics."""

    OFF = "OFF", "No periodic export."
    DAILY = "DAILY", "One export for each day."
    WEEKLY = "WEEKLY", "One export for each week."


class XdrReportFormat(Choice):
    """The file format of xDR reports."""

    CSV = "CSV", "Comma-separated values."


class XdrDelivery(Choice):
    """How a periodic xDR export reaches the customer."""

    EMAIL = "EMAIL", "Sent by email."
    DOWNLOAD = "DOWNLOAD", "Kept for download in self-care."


class XdrColumn(Choice):
    """A column of an xDR export, in the order of one whose columns are not chosen."""

    XDR_ID = "XDR_ID", "The number of the xDR."
    ACCOUNT = "ACCOUNT", "The account that used the service."
    SERVICE = "SERVICE", "The service that was used."
    CALLER = "CALLER", "Who called, or where a session came from."
    CALLED = "CALLED", "Who was called, or where a session went."
    DESTINATION = "DESTINATION", "The name of the destination."
    STARTED_AT = "STARTED_AT", "When it began, in the customer's time zone."
    ENDED_AT = "ENDED_AT", "When it ended, in the customer's time zone."
    QUANTITY = "QUANTITY", "What was used, in the unit of the service."
    CHARGED_QUANTITY = "CHARGED_QUANTITY", "What of it was charged."
    AMOUNT = "AMOUNT", "What it cost, without taxes."
    TAX = "TAX", "The taxes on it."
    CURRENCY = "CURRENCY", "The currency of both."
    DESCRIPTION = "DESCRIPTION", "What it was, in words."


class CloseBillingPeriod(Choice):
    """When a billing period that has ended is closed."""

    N_HOURS_AFTER_END = "N_HOURS_AFTER_END", "After the system-wide delay, 6 hours by default."
    WITH_DELAY = "WITH_DELAY", "After the system-wide delay and the delay of the customer class on top of it."


class CloseMode(Choice):
    """Whether a billing period closes by itself."""

    AUTOMATIC = "AUTOMATIC", "The period closes by itself when its delay is over."
    UPON_ADMIN_APPROVAL = (
        "UPON_ADMIN_APPROVAL",
        (
            "The period stays open after its delay until an administrator approves it; "
            "balance adjustments made meanwhile belong to it."
        ),
    )


class RoundingMethod(Choice):
    """How amounts on invoices and in charges are rounded at the rounding precision."""

    AWAY_FROM_ZERO = "AWAY_FROM_ZERO", "Any remainder rounds away from zero: 1.214 becomes 1.22."
    HALF_AWAY_FROM_ZERO = (
        "HALF_AWAY_FROM_ZERO",
        ("A remainder of half or more rounds away from zero: 1.215 becomes 1.22 and 1.214 becomes 1.21."),
    )
    MALAYSIAN = (
        "MALAYSIAN",
        ("The last digit becomes 0 or 5: 0 to 2 become 0, 3 to 7 become 5, 8 and 9 become the next ten."),
    )


class BillingPeriod(Choice):
    """How long a billing period is and when it ends."""

    DAILY = "DAILY", "Every day."
    WEEKLY = "WEEKLY", "Every week, from Monday to Sunday."
    SEMIMONTHLY = "SEMIMONTHLY", "Twice a month: the 1st to the 15th, and the 16th to the last day."
    MONTHLY = "MONTHLY", "Every calendar month."
    MONTHLY_ANNIVERSARY = "MONTHLY_ANNIVERSARY", "Every month, counted from the day of the month the customer started."
    THIRTY_DAYS = "THIRTY_DAYS", "Every 30 days, counted from the day the customer started."
