"""Which tax settings can be saved, and what is said of those that can't."""

from dataclasses import replace
from decimal import Decimal

import pytest

from models.choices.taxation import ApplyTaxes, TaxAppliesTo, TaxMethod, VatTreatment
from resolvers.effects.problem import ProblemCode
from resolvers.effects.tax_settings import (
    METHODS_AT_TIME_OF_PAYMENT,
    CustomTax,
    CustomTaxes,
    ExternalTaxEngine,
    FixedVat,
    GenericVatGst,
    GstMalaysia,
    MethodSettings,
    NoTax,
    TaxSettings,
    tax_problems,
)

VALID: dict[TaxMethod, MethodSettings] = {
    TaxMethod.NONE: NoTax(),
    TaxMethod.FIXED_VAT: FixedVat(Decimal(20)),
    TaxMethod.CUSTOM: CustomTaxes((CustomTax("State tax", Decimal("6.25")),)),
    TaxMethod.GST_MALAYSIA: GstMalaysia(Decimal(6)),
    TaxMethod.GENERIC_VAT_GST: GenericVatGst(Decimal(19), {"BOOKS": Decimal(7)}),
    TaxMethod.SURETAX: ExternalTaxEngine(TaxMethod.SURETAX),
    TaxMethod.AVALARA: ExternalTaxEngine(TaxMethod.AVALARA),
}


def problems_of(
    method: MethodSettings, apply_taxes: ApplyTaxes = ApplyTaxes.END_OF_BILLING_PERIOD
) -> list[tuple[str, ProblemCode]]:
    settings = TaxSettings(assess_taxes=True, apply_taxes=apply_taxes, method=method)
    return [(".".join(problem.path), problem.code) for problem in tax_problems(settings)]


def test_every_method_has_parameters_of_its_own() -> None:
    assert set(VALID) == set(TaxMethod)
    assert all(settings.method is method for method, settings in VALID.items())


@pytest.mark.parametrize("method", TaxMethod)
def test_every_method_can_be_applied_at_period_end(method: TaxMethod) -> None:
    """R-30: the time that suits all."""
    assert problems_of(VALID[method]) == []


@pytest.mark.parametrize("method", [TaxMethod.NONE, TaxMethod.FIXED_VAT, TaxMethod.CUSTOM, TaxMethod.GENERIC_VAT_GST])
def test_some_methods_can_be_applied_at_the_time_of_payment(method: TaxMethod) -> None:
    """R-30: FIXED_VAT, CUSTOM, GENERIC_VAT_GST; and where there is no tax, there is nothing to apply."""
    assert problems_of(VALID[method], ApplyTaxes.AT_TIME_OF_PAYMENT) == []
    assert (method in METHODS_AT_TIME_OF_PAYMENT) is (method is not TaxMethod.NONE)


@pytest.mark.parametrize("method", [TaxMethod.GST_MALAYSIA, TaxMethod.SURETAX, TaxMethod.AVALARA])
def test_the_others_can_not(method: TaxMethod) -> None:
    """R-30: they need the charges of the period."""
    assert problems_of(VALID[method], ApplyTaxes.AT_TIME_OF_PAYMENT) == [("apply_taxes", ProblemCode.NOT_ALLOWED)]


def test_custom_taxes_need_at_least_one() -> None:
    """R-31: an empty list is refused."""
    assert problems_of(CustomTaxes(())) == [("taxes", ProblemCode.REQUIRED)]


def test_a_tax_on_listed_services_lists_at_least_one() -> None:
    """R-31: the path leads to the tax."""
    taxes = (
        CustomTax("State tax", Decimal(6)),
        CustomTax("Voice levy", Decimal(2), TaxAppliesTo.LISTED_SERVICES),
    )

    assert problems_of(CustomTaxes(taxes)) == [("taxes.1.services", ProblemCode.REQUIRED)]


@pytest.mark.parametrize("rate", ["0", "100", "0.0001", "99.9999", "5.00000"])
def test_rates_are_0_to_100_percent_with_four_decimals(rate: str) -> None:
    assert problems_of(FixedVat(Decimal(rate))) == []


@pytest.mark.parametrize("rate", ["-0.0001", "100.0001", "0.00001", "NaN", "Infinity"])
def test_other_rates_are_refused_wherever_they_stand(rate: str) -> None:
    percent = Decimal(rate)

    assert problems_of(FixedVat(percent)) == [("vat_rate_percent", ProblemCode.OUT_OF_RANGE)]
    assert problems_of(CustomTaxes((CustomTax("Tax", percent),))) == [
        ("taxes.0.rate_percent", ProblemCode.OUT_OF_RANGE)
    ]
    assert problems_of(GstMalaysia(percent)) == [("rate_percent", ProblemCode.OUT_OF_RANGE)]
    assert problems_of(GenericVatGst(Decimal(19), {"BOOKS": percent})) == [
        ("rate_percent_by_service.BOOKS", ProblemCode.OUT_OF_RANGE)
    ]


@pytest.mark.parametrize("reason", [None, "", "  "])
def test_a_zero_rate_needs_a_reason(reason: str | None) -> None:
    method = GenericVatGst(Decimal(19), treatment=VatTreatment.ZERO_RATED, zero_rated_reason=reason)

    assert problems_of(method) == [("zero_rated_reason", ProblemCode.REQUIRED)]
    assert problems_of(replace(method, zero_rated_reason="Export of services")) == []
