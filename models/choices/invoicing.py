"""Choices of the panels Finances > Regular invoices and Out-of-turn invoices (domain 3.2, 3.3)."""

from models.choices.choice import Choice


class GeneratePdf(Choice):
    """When the PDF of a regular invoice is made."""

    AT_PERIOD_END = "AT_PERIOD_END", "Together with the invoice, when the billing period closes."
    POSTPONED = "POSTPONED", "After payment methods are charged and all calculations have ended."
    ON_DEMAND = "ON_DEMAND", "The invoice is stored; its PDF is made only when someone asks for it."


class SendByEmail(Choice):
    """Whether regular invoices are sent to customers by email."""

    AUTOMATICALLY = "AUTOMATICALLY", "As soon as the invoice is made."
    AFTER_APPROVAL = "AFTER_APPROVAL", "Once an administrator has approved the invoice."
    NEVER = "NEVER", "Never; the invoice can be downloaded."


class SendOutOfTurnByEmail(Choice):
    """Whether out-of-turn invoices are sent to customers by email."""

    AUTOMATICALLY = "AUTOMATICALLY", "As soon as the invoice is made."
    NEVER = "NEVER", "Never; the invoice can be downloaded."


class DueRule(Choice):
    """The payment terms: when an invoice is due."""

    DUE_UPON_RECEIPT = "DUE_UPON_RECEIPT", "On the day the invoice is issued."
    NET = "NET", "A number of days or billing periods after the invoice is issued."


class NetUnit(Choice):
    """The unit in which the time until an invoice is due is counted."""

    DAYS = "DAYS", "Calendar days."
    BILLING_PERIODS = "BILLING_PERIODS", "Billing periods of the customer."


class AutoChargeOn(Choice):
    """When a saved payment method is charged with an invoice."""

    ISSUE = "ISSUE", "When the invoice is issued, or approved where it is held for review."
    DUE_DATE = "DUE_DATE", "On the due date."


class LateFeeType(Choice):
    """How the late payment fee of an overdue invoice is calculated."""

    NONE = "NONE", "No late payment fee."
    FIXED = "FIXED", "A fixed amount in the currency of the customer class."
    PERCENT = "PERCENT", "A percentage of the amount that is overdue."


class InvoiceNumberSequence(Choice):
    """Which invoices are numbered together, in one uninterrupted sequence from 1."""

    ENVIRONMENT = "ENVIRONMENT", "All invoices of the system."
    RESELLER = "RESELLER", "All invoices of one reseller's customers."
    CUSTOMER = "CUSTOMER", "The invoices of one customer."


class InvoiceStatus(Choice):
    """Where an invoice stands in its payment."""

    UNDER_REVIEW = "UNDER_REVIEW", "Held until an administrator approves it."
    UNPAID = "UNPAID", "Nothing is paid and it isn't overdue."
    PARTIALLY_PAID = "PARTIALLY_PAID", "A part is paid and it isn't overdue."
    OVERDUE = "OVERDUE", "The due date has passed and an amount is still to be paid."
    PAID_IN_FULL = "PAID_IN_FULL", "Nothing is left to pay."
    DO_NOT_COLLECT = (
        "DO_NOT_COLLECT",
        "The amount is within the collection threshold or the customer exempt, so payment isn't pursued.",
    )
    VOID = "VOID", "Cancelled; no payment is expected."


class InvoicingPreference(Choice):
    """Which kinds of invoices a customer class produces."""

    REGULAR_AND_OUT_OF_TURN = "REGULAR_AND_OUT_OF_TURN", "Both regular and out-of-turn invoices."
    REGULAR = "REGULAR", "Regular invoices only."
    OUT_OF_TURN = "OUT_OF_TURN", "Out-of-turn invoices only."
    DISABLED = "DISABLED", "No invoices."


class InvoiceTemplateKind(Choice):
    """Which invoices a template is made for."""

    ANY = "ANY", "Regular and out-of-turn invoices."
    REGULAR = "REGULAR", "Regular invoices only."
    OUT_OF_TURN = "OUT_OF_TURN", "Out-of-turn invoices only."
