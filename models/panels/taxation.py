"""Finances, taxation: whether, when and by which method taxes are calculated, and who is exempt (domain 3.4)."""

from models.choices.taxation import ApplyTaxes, TaxMethod
from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import boolean, bounded, choice, link, optional_date, text
from models.panels.panel import PanelRow


@bounded()
class Taxation(PanelRow):
    """Whether, when and by which method taxes are calculated, and who is exempt from them."""

    assess_taxes = boolean("Calculate taxes. Off: the other settings are kept and have no effect.", default=False)
    apply_taxes = choice(
        "When taxes of prepaid customers and debit accounts are calculated; for all others it is at the period's end.",
        ApplyTaxes,
        default=ApplyTaxes.END_OF_BILLING_PERIOD,
    )
    method = choice("How taxes are calculated.", TaxMethod, default=TaxMethod.NONE)
    tax_plugin = link(
        "TaxPlugin",
        "The configured tax service, for the methods that leave the calculation to one.",
        null=True,
        # Each calculation there is charged to the operator.
        access=ADMINISTRATOR_WRITES,
    )
    exempt = boolean("The customers of the class are exempt from taxes.", default=False)
    exemption_reason = text("Why they are exempt, as invoices say it.", maximum_length=250)
    exemption_certificate = text("The number of the certificate of exemption.", maximum_length=100)
    exemption_valid_to = optional_date("The last day of the exemption. Null: without end.")

    class Meta:
        table = "taxation"
