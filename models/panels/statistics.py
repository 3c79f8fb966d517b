"""Finances, statistics: how the xDRs of a billing period are archived, delivered, closed and rounded (domain 3.1)."""

from decimal import Decimal

from models.choices.statistics import (
    BillingPeriod,
    CloseBillingPeriod,
    CloseMode,
    RoundingMethod,
    SendStatistics,
    XdrColumn,
    XdrDelivery,
    XdrExport,
    XdrReportFormat,
)
from models.declaration.access import ADMINISTRATOR_ONLY
from models.declaration.columns import (
    boolean,
    bounded,
    choice,
    integer,
    link,
    optional_decimal,
    optional_integer,
    text_list,
)
from models.declaration.list_entries import Entry
from models.panels.panel import DAYS_OF_TEN_YEARS, PanelRow


@bounded()
class Statistics(PanelRow):
    """How the usage records of a billing period are archived, delivered, closed and rounded."""

    generate_statistics = boolean(
        "Archive the xDRs of each billing period. Off: only out-of-turn invoices are available.", default=True
    )
    send_statistics = choice(
        "Which statistics are sent by email; the files are made and can be downloaded anyway.",
        SendStatistics,
        default=SendStatistics.FULL,
    )
    xdr_export = choice("How often xDRs are exported between the closings.", XdrExport, default=XdrExport.OFF)
    xdr_delivery = choice("Where an xDR export goes.", XdrDelivery, default=XdrDelivery.EMAIL)
    xdr_columns = text_list(
        f"The columns of an xDR export, in this order: {', '.join(XdrColumn)}. Empty: all of them.",
        maximum_length=len(XdrColumn),
        longest_entry=40,
    )
    xdr_recipients = text_list(
        "To whom exports are sent by email. Empty: to the customer alone.", maximum_length=10, entry=Entry.ADDRESS
    )
    xdr_report_format = choice("The file format of xDR reports.", XdrReportFormat, default=XdrReportFormat.CSV)
    billing_period = choice(
        "The billing period of new customers of this class.", BillingPeriod, default=BillingPeriod.MONTHLY
    )
    close_billing_period = choice(
        "When a billing period is closed after its end at midnight.",
        CloseBillingPeriod,
        default=CloseBillingPeriod.N_HOURS_AFTER_END,
    )
    close_delay_hours = integer(
        "Added on top of the system's own delay, when closing with a delay.",
        minimum=0,
        maximum=720,
        default=0,
        unit="hours",
    )
    close_mode = choice(
        "Whether a period closes by itself or waits for an administrator; while it waits, balance adjustments still "
        "enter it.",
        CloseMode,
        default=CloseMode.AUTOMATIC,
    )
    rounding_method = choice(
        "How amounts of invoices, subscriptions, bundle promotions, measured services and DID charges are rounded.",
        RoundingMethod,
        default=RoundingMethod.AWAY_FROM_ZERO,
    )
    rounding_precision = optional_integer(
        "Decimal places of a rounded amount; null is the currency's minor units.", minimum=0, maximum=5
    )
    round_up_to_nearest = optional_decimal(
        "Round amounts up to a multiple of this, such as 0.05; null for none.",
        minimum=Decimal("0.00001"),
        maximum=Decimal(1000),
    )
    calendar = link(
        "Calendar",
        "The days on which services are neither limited nor suspended for an unpaid invoice: that moves to the next "
        "working day. Null: Saturdays and Sundays.",
        null=True,
    )
    suspend_on_insufficient_funds = boolean(
        "Suspend prepaid customers whose funds don't cover subscription charges in advance; resume when they do.",
        default=False,
    )
    permanent_termination_after_days = integer(
        "From provisional to permanent termination.", minimum=0, maximum=DAYS_OF_TEN_YEARS, default=30, unit="days"
    )
    billed_externally = boolean(
        "Postpaid customers are billed by another system, and their periods close by themselves.",
        default=False,
        access=ADMINISTRATOR_ONLY,
    )
    reset_balance_each_period = boolean(
        "Start each period of externally billed customers at a zero balance.", default=False, access=ADMINISTRATOR_ONLY
    )
    hide_balance_reset_xdr = boolean(
        "Keep the xDR of that balance reset out of what customers see.", default=False, access=ADMINISTRATOR_ONLY
    )

    class Meta:
        table = "statistics"
