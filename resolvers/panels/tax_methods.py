"""Settings of the tax methods: a panel for each within taxation, as each will be a type of its own (domain 3.4)."""

from collections.abc import Iterable
from typing import Final

from tortoise.models import Model

from models.choices.taxation import TaxMethod
from models.panels.tax_methods import AppliedTax, CustomTaxation, FixedVat, GenericVatGst, GstMalaysia, Suretax
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Alternatives, Panel, Rule
from resolvers.errors import UserError, input_path
from resolvers.rules.managed_record import links_are_available
from resolvers.rules.tax_rate import rate_problem

TAXATION_PATH: Final = ("finances", "taxation")
PARAMETERS: Final = "parameters"
PARAMETERS_PATH: Final = (*TAXATION_PATH, PARAMETERS)


def _rate_is_precise(panel: str, column: str) -> Rule:
    def rate_is_precise(draft: Draft) -> Iterable[UserError]:
        """A rate has at most four decimal places."""
        rate = draft.values(panel)[column]
        return () if rate is None else rate_problem(rate, input_path(*PARAMETERS_PATH, panel, column))

    return rate_is_precise


def _parameters(
    model: type[Model], name: str, description: str, rate: str | None = None, below: tuple[Panel, ...] = ()
) -> Panel:
    """The panel of a method, with the column of its rate, if it has one."""
    table = str(model._meta.db_table)
    rules = (_rate_is_precise(table, rate),) if rate else ()
    return Panel(table, (*PARAMETERS_PATH, name), description, model, rules=rules, below=below)


APPLIED_PATH: Final = (*PARAMETERS_PATH, "custom", "taxes")
APPLIED_TAXES = Panel(
    name="applied_taxes",
    path=APPLIED_PATH,
    description="The custom taxes that the class applies.",
    model=AppliedTax,
    keys=("custom_tax",),
    rules=(links_are_available("applied_taxes", APPLIED_PATH, "custom_tax", "CustomTax"),),
)
FIXED_VAT = _parameters(FixedVat, "fixed_vat", "One VAT rate on all charges.", "vat_rate")
CUSTOM_TAXATION = _parameters(
    CustomTaxation, "custom", "Taxes of the operator's own, side by side.", below=(APPLIED_TAXES,)
)
GST_MALAYSIA = _parameters(GstMalaysia, "gst_malaysia", "Malaysian goods and services tax.", "rate")
GENERIC_VAT_GST = _parameters(
    GenericVatGst, "generic_vat_gst", "VAT or GST with reverse charge and zero rating.", "rate"
)
SURETAX = _parameters(Suretax, "suretax", "Declarations to SureTax about the customers of the class.")

TAX_METHODS = (FIXED_VAT, CUSTOM_TAXATION, GST_MALAYSIA, GENERIC_VAT_GST, SURETAX)
"""The panels of the methods; a list stands within its own method."""

TAX_PARAMETERS = Alternatives(
    name=PARAMETERS,
    type_name="TaxParameters",
    description="The parameters of the method that taxes are calculated by.",
    column="method",
    panels={
        TaxMethod.FIXED_VAT: FIXED_VAT,
        TaxMethod.CUSTOM: CUSTOM_TAXATION,
        TaxMethod.GST_MALAYSIA: GST_MALAYSIA,
        TaxMethod.GENERIC_VAT_GST: GENERIC_VAT_GST,
        TaxMethod.SURETAX: SURETAX,
    },
)
"""Each method with parameters by its word; the others have none."""
