"""The settings of its class that a customer may have otherwise; null or INHERIT is as the class has it (R-19)."""

from tortoise.models import Model

from models.choices.invoicing import SendByEmail
from models.choices.overrides import LinkOverride
from models.choices.right_to_be_forgotten import MAX_MONTHS_AFTER_TERMINATION
from models.choices.statistics import SendStatistics
from models.choices.taxation import TaxMethod
from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import choice, link, optional_boolean, optional_choice, optional_integer


class CustomerOverrides(Model):
    """Three states each: inherited, explicitly none, and a value of the customer's own (R-19)."""

    send_statistics = optional_choice("Which statistics are sent. Null: as defined by the class.", SendStatistics)
    suspend_on_insufficient_funds = optional_boolean(
        "Suspend services when funds don't cover subscription charges in advance. Null: as defined by the class."
    )
    send_invoices_by_email = optional_choice(
        "Whether regular invoices are sent by email. Null: as defined by the class.", SendByEmail
    )
    auto_charge_payment_method = optional_boolean(
        "Charge the saved payment method for regular invoices, at the time that the class sets. Null: as defined by "
        "the class."
    )
    invoice_template_override = choice(
        "Whose template regular invoices are made from; with none, no invoice is created.",
        LinkOverride,
        default=LinkOverride.INHERIT,
    )
    invoice_template = link("InvoiceTemplate", "The customer's own template of regular invoices.", null=True)
    out_of_turn_invoice_template_override = choice(
        "Whose template out-of-turn invoices are made from; with none, no such invoices are issued.",
        LinkOverride,
        default=LinkOverride.INHERIT,
    )
    out_of_turn_invoice_template = link(
        "InvoiceTemplate", "The customer's own template of out-of-turn invoices.", null=True
    )
    tax_method = optional_choice(
        "How taxes are calculated, with the settings that the class has for the method. Null: as defined by the class; "
        "changing it sets both templates to none.",
        TaxMethod,
    )
    tax_plugin = link(
        "TaxPlugin",
        "The configured tax service, for a method of the customer's own that leaves the calculation to one.",
        null=True,
        access=ADMINISTRATOR_WRITES,
    )
    fraud_traffic_profile_override = choice(
        "Whose fraud traffic profile calls are checked against; none means no protection.",
        LinkOverride,
        default=LinkOverride.INHERIT,
    )
    fraud_traffic_profile = link("FraudTrafficProfile", "The customer's own fraud traffic profile.", null=True)
    purge_after_months = optional_integer(
        "How many months after termination personal data is removed; 0 is at once. Null: as defined by the class.",
        minimum=0,
        maximum=MAX_MONTHS_AFTER_TERMINATION,
        unit="months",
    )
    two_factor = optional_boolean("Signing in to self-care needs a one-time password. Null: as defined by the class.")

    class Meta:
        abstract = True
