"""The words of the tax methods, which stand within the panel Taxation."""

from resolvers.tax_methods import (
    APPLIED_TAXES,
    CUSTOM_TAXATION,
    FIXED_VAT,
    GENERIC_VAT_GST,
    GST_MALAYSIA,
    SURETAX,
    TAX_PARAMETERS,
)
from schema.declared import alternatives_types, panel_input, panel_type


@panel_type(FIXED_VAT)
class FixedVat:
    """One VAT rate on all charges."""


@panel_input(FIXED_VAT)
class FixedVatInput:
    """The settings of fixed VAT to change; absent ones stay as they are."""


@panel_type(APPLIED_TAXES)
class AppliedTax:
    """A custom tax that a class applies."""


@panel_input(APPLIED_TAXES)
class AppliedTaxInput:
    """A custom tax that the class is to apply."""


@panel_type(CUSTOM_TAXATION)
class CustomTaxation:
    """Taxes of the operator's own, side by side."""


@panel_input(CUSTOM_TAXATION)
class CustomTaxationInput:
    """The settings of custom taxation to change; absent ones stay as they are."""


@panel_type(GST_MALAYSIA)
class GstMalaysia:
    """Malaysian goods and services tax."""


@panel_input(GST_MALAYSIA)
class GstMalaysiaInput:
    """The settings of Malaysian GST to change; absent ones stay as they are."""


@panel_type(GENERIC_VAT_GST)
class GenericVatGst:
    """VAT or GST with reverse charge and zero rating."""


@panel_input(GENERIC_VAT_GST)
class GenericVatGstInput:
    """The settings of generic VAT or GST to change; absent ones stay as they are."""


@panel_type(SURETAX)
class Suretax:
    """What is declared to SureTax about the customers of the class."""


@panel_input(SURETAX)
class SuretaxInput:
    """What is declared to SureTax to change; absent settings stay as they are."""


alternatives_types(TAX_PARAMETERS)
