"""The columns that regular and out-of-turn invoices share: payment terms, and what follows while nothing is paid.

The names are those of `resolvers.billing.collection_terms`, which acts on them (domain 3.2 and 3.3).
"""

from decimal import Decimal

from tortoise.models import Model

from models.choices.invoicing import AutoChargeOn, DueRule, LateFeeType
from models.declaration.columns import boolean, choice, decimal, integer, integer_list, optional_integer
from models.panels.panel import DAYS_OF_A_YEAR, DAYS_OF_TEN_YEARS

MAX_NOTICES = 10
"""Reminders of one kind: more than ten letters about one event is a mistake."""


class CollectionTerms(Model):
    """How and when an invoice is paid, and each step from a reminder to the end of services; all are optional."""

    auto_charge_payment_method = boolean(
        "Charge the customer's saved payment method with the full amount due.", default=False
    )
    auto_charge_on = choice(
        "When the saved payment method is charged for the first time.", AutoChargeOn, default=AutoChargeOn.ISSUE
    )
    auto_charge_retry_days_after_due = integer_list(
        "How many days after the due date a charge that failed is repeated, until the invoice is paid.",
        minimum=1,
        maximum=DAYS_OF_A_YEAR,
        maximum_length=MAX_NOTICES,
        unit="days",
    )
    invoice_due_rule = choice("The payment terms: when an invoice is due.", DueRule, default=DueRule.DUE_UPON_RECEIPT)
    net_value = integer(
        "How long after its issue an invoice is due, when it isn't due upon receipt: Net 15 from 1 June is 16 June.",
        minimum=0,
        maximum=DAYS_OF_A_YEAR,
        default=0,
    )
    notify_due_in_advance_days = integer_list(
        "Reminders before the due date, such as 14, 7 and 3 days; none are sent once the invoice is paid.",
        minimum=1,
        maximum=DAYS_OF_TEN_YEARS,
        maximum_length=MAX_NOTICES,
        unit="days",
    )
    collection_threshold = decimal(
        "An amount due up to this isn't collected: it is never overdue and nobody is reminded of it.",
        default=Decimal(0),
    )
    restore_on_partial_payment = boolean(
        "Restore services once what is left to pay is within the collection threshold.", default=False
    )
    resend_invoice_days_after_due = integer_list(
        "How many days after the due date the invoice is sent again; 0 is on the due date.",
        minimum=0,
        maximum=DAYS_OF_TEN_YEARS,
        maximum_length=MAX_NOTICES,
        unit="days",
    )
    late_payment_fee_type = choice(
        "The fee that is charged once for each invoice that becomes overdue.", LateFeeType, default=LateFeeType.NONE
    )
    late_payment_fee_value = decimal(
        "The late payment fee: an amount, or a percentage of what is overdue.", default=Decimal(0)
    )
    late_payment_fee_minimum = decimal("The least that a percentage comes to.", default=Decimal(0))
    limit_service_days_after_due = optional_integer(
        "How many days after the due date services are limited, such as in speed; recurring fees go on. Null: never.",
        minimum=0,
        maximum=DAYS_OF_TEN_YEARS,
        unit="days",
    )
    notify_limitation_in_advance_days = integer_list(
        "Notices before services are limited.",
        minimum=1,
        maximum=DAYS_OF_TEN_YEARS,
        maximum_length=MAX_NOTICES,
        unit="days",
    )
    suspend_days_after_due = optional_integer(
        "How many days after the due date services are suspended, until a payment covers the invoice. Null: never.",
        minimum=0,
        maximum=DAYS_OF_TEN_YEARS,
        unit="days",
    )
    notify_suspension_in_advance_days = integer_list(
        "Notices before services are suspended.",
        minimum=1,
        maximum=DAYS_OF_TEN_YEARS,
        maximum_length=MAX_NOTICES,
        unit="days",
    )
    charge_while_suspended = boolean("Charge recurring fees for the days of a suspension.", default=True)
    reactivation_fee = decimal("Charged when services go on after a suspension.", default=Decimal(0))
    terminate_days_after_due = optional_integer(
        "How many days after the due date the customer's record is closed; the last step. Null: never.",
        minimum=0,
        maximum=DAYS_OF_TEN_YEARS,
        unit="days",
    )
    notify_termination_in_advance_days = integer_list(
        "Notices before the customer's record is closed.",
        minimum=1,
        maximum=DAYS_OF_TEN_YEARS,
        maximum_length=MAX_NOTICES,
        unit="days",
    )
    terminate_commitments = boolean("End the customer's commitments too, when the record is closed.", default=False)

    class Meta:
        abstract = True
