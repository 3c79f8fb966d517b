"""The tax settings of a class as billing rules take them: those of the selected method alone."""

from collections.abc import Mapping
from decimal import Decimal
from typing import assert_never

from models.choices.taxation import ApplyTaxes, TaxMethod, VatTreatment
from resolvers.billing.tax_settings import (
    CustomTax,
    CustomTaxes,
    ExternalTaxEngine,
    FixedVat,
    GenericVatGst,
    GstMalaysia,
    MethodSettings,
    NoTax,
    TaxExemption,
    TaxSettings,
)
from resolvers.drafts.values import State, Values, typed


def tax_settings(state: State, custom_taxes: Mapping[int, Values]) -> TaxSettings:
    """The tax settings from the panels of a class.

    Args:
        state: the values of every panel by its name, as they were validated and saved.
        custom_taxes: the custom taxes that the class applies, by key.
    """
    values = state["taxation"]
    return TaxSettings(
        assess_taxes=bool(values["assess_taxes"]),
        apply_taxes=ApplyTaxes(str(values["apply_taxes"])),
        method=_method(TaxMethod(str(values["method"])), state, custom_taxes),
        exemption=_exemption(values) if values["exempt"] else None,
    )


def _exemption(values: Values) -> TaxExemption:
    certificate = values["exemption_certificate"] or None
    return TaxExemption(values["exemption_reason"], certificate, values["exemption_valid_to"])


def _method(method: TaxMethod, state: State, custom_taxes: Mapping[int, Values]) -> MethodSettings:
    match method:
        case TaxMethod.NONE:
            return NoTax()
        case TaxMethod.FIXED_VAT:
            values = state["fixed_vat"]
            return FixedVat(_rate(values["vat_rate"]), bool(values["taxes_included_in_rates"]))
        case TaxMethod.CUSTOM:
            included = bool(state["custom_taxation"]["taxes_included_in_rates"])
            return CustomTaxes(_applied(state, custom_taxes), included)
        case TaxMethod.GST_MALAYSIA:
            return GstMalaysia(_rate(state["gst_malaysia"]["rate"]))
        case TaxMethod.GENERIC_VAT_GST:
            values = state["generic_vat_gst"]
            treatment = VatTreatment(str(values["treatment"]))
            reason = str(values["zero_rated_reason"]) or None
            return GenericVatGst(_rate(values["rate"]), treatment=treatment, zero_rated_reason=reason)
        case TaxMethod.SURETAX | TaxMethod.AVALARA:
            return ExternalTaxEngine(method)
    assert_never(method)


def _rate(rate: Decimal | None) -> Decimal:
    """A rate in percent; the rules let none be absent where it would count."""
    return Decimal(0) if rate is None else rate


def _applied(state: State, custom_taxes: Mapping[int, Values]) -> tuple[CustomTax, ...]:
    taxes = (custom_taxes[row["custom_tax"]] for row in state["applied_taxes"])
    return tuple(typed(CustomTax, {**tax, "rate_percent": _rate(tax["rate"])}) for tax in taxes)
