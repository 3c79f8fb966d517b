"""Settings of the tax methods, a table for each: a method keeps them while another is chosen (domain 3.4)."""

from decimal import Decimal

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.choices.taxation import SuretaxRegulatoryCode, SuretaxSalesType, SuretaxUnitType, VatTreatment
from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import boolean, bounded, choice, link, optional_decimal, text, text_list
from models.panels.panel import PanelRow
from models.records.customer_class import CustomerClass

WHOLE = Decimal(100)


@bounded()
class FixedVat(PanelRow):
    """One VAT rate on all charges."""

    vat_rate = optional_decimal("The VAT rate, with at most four decimal places.", maximum=WHOLE, unit="percent")
    taxes_included_in_rates = boolean(
        "Charges contain the tax already, and it is calculated back from them. Off: it is added.", default=False
    )

    class Meta:
        table = "fixed_vat"


@bounded()
class CustomTaxation(PanelRow):
    """Taxes of the operator's own, side by side."""

    taxes_included_in_rates = boolean(
        "Charges contain the taxes already, and they are calculated back from them. Off: they are added.",
        default=False,
    )

    class Meta:
        table = "custom_taxation"


class AppliedTax(Model):
    """A custom tax that a class applies."""

    id = fields.IntField(primary_key=True)
    customer_class: fields.ForeignKeyRelation[CustomerClass] = fields.ForeignKeyField(
        "models.CustomerClass", related_name=False, on_delete=OnDelete.CASCADE
    )
    custom_tax = link("CustomTax", "The tax that is applied, beside the class's others.")

    class Meta:
        table = "applied_tax"


@bounded()
class GstMalaysia(PanelRow):
    """Malaysian goods and services tax."""

    rate = optional_decimal("The rate, with at most four decimal places.", maximum=WHOLE, unit="percent")

    class Meta:
        table = "gst_malaysia"


@bounded()
class GenericVatGst(PanelRow):
    """VAT or GST with reverse charge and zero rating."""

    rate = optional_decimal("The rate, with at most four decimal places.", maximum=WHOLE, unit="percent")
    treatment = choice("How the customers of the class are treated.", VatTreatment, default=VatTreatment.STANDARD)
    zero_rated_reason = text("Why the rate is zero, as invoices say it.", maximum_length=250)

    class Meta:
        table = "generic_vat_gst"


@bounded()
class Suretax(PanelRow):
    """Declarations to SureTax about the customers of the class."""

    sales_type = choice("Which kind of customers they are.", SuretaxSalesType, default=SuretaxSalesType.BUSINESS)
    regulatory_code = choice(
        "Which kind of provider charges them.",
        SuretaxRegulatoryCode,
        default=SuretaxRegulatoryCode.VOIP,
        access=ADMINISTRATOR_WRITES,
    )
    unit_type = choice("What the number of units counts.", SuretaxUnitType, default=SuretaxUnitType.DEFAULT)
    exemption_codes = text_list(
        "The codes of the taxes that they are exempt from.", maximum_length=20, longest_entry=40
    )
    lifeline_assistance = boolean("They take part in a lifeline assistance programme.", default=False)

    class Meta:
        table = "suretax"
