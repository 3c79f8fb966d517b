"""The tax on charges and payments, by each method."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.customer import BalanceControl, CustomerType
from models.choices.statistics import RoundingMethod
from models.choices.taxation import ApplyTaxes, TaxAppliesTo, TaxMethod, VatTreatment
from resolvers.billing.rounding import Rounding
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
from resolvers.billing.taxation import (
    TaxAssessment,
    TaxOutcome,
    tax_moment,
    tax_on_charge,
    tax_on_payment,
    taxed_at_another_moment,
)

CENTS = Rounding(RoundingMethod.HALF_AWAY_FROM_ZERO, 2)
TODAY = date(2026, 6, 1)
HUNDRED = Decimal(100)

VAT_20 = FixedVat(Decimal(20))
TELECOM_TAXES = CustomTaxes(
    (
        CustomTax("State tax", Decimal("6.25")),
        CustomTax("Voice levy", Decimal(2), TaxAppliesTo.LISTED_SERVICES, frozenset({"VOICE"})),
    )
)


def assessed(method: MethodSettings) -> TaxSettings:
    return TaxSettings(assess_taxes=True, method=method)


def on_charge(settings: TaxSettings, amount: Decimal = HUNDRED, service: str | None = "VOICE") -> TaxAssessment:
    return tax_on_charge(settings, amount, service, TODAY, CENTS)


def amounts(assessment: TaxAssessment) -> tuple[TaxOutcome, str, str, str]:
    return assessment.outcome, str(assessment.net), str(assessment.tax), str(assessment.gross)


# Methods ----------------------------------------------------------------------------------------------------------


def test_nothing_is_taxed_while_taxes_are_not_assessed() -> None:
    settings = TaxSettings(assess_taxes=False, method=VAT_20)

    assert amounts(on_charge(settings)) == (TaxOutcome.NOT_ASSESSED, "100", "0", "100")
    assert amounts(tax_on_payment(settings, HUNDRED, TODAY, CENTS)) == (TaxOutcome.NOT_ASSESSED, "100", "0", "100")


def test_no_method_is_no_tax() -> None:
    settings = assessed(NoTax())

    assert amounts(on_charge(settings)) == (TaxOutcome.NOT_ASSESSED, "100", "0", "100")
    assert amounts(tax_on_payment(settings, HUNDRED, TODAY, CENTS)) == (TaxOutcome.NOT_ASSESSED, "100", "0", "100")


def test_vat_is_added_to_the_amount() -> None:
    assert amounts(on_charge(assessed(VAT_20))) == (TaxOutcome.TAXED, "100", "20.00", "120.00")


def test_vat_that_is_included_is_calculated_back() -> None:
    settings = assessed(FixedVat(Decimal(20), taxes_included_in_rates=True))

    assert amounts(on_charge(settings)) == (TaxOutcome.TAXED, "83.33", "16.67", "100")


def test_a_rate_with_four_decimals_counts_in_full() -> None:
    assert amounts(on_charge(assessed(FixedVat(Decimal("8.8755"))), Decimal(10000))) == (
        TaxOutcome.TAXED,
        "10000",
        "887.55",
        "10887.55",
    )


def test_the_tax_is_rounded_as_the_class_rounds() -> None:
    """R-33: 7 % of 0.10 is 0.007."""
    away = Rounding(RoundingMethod.AWAY_FROM_ZERO, 2)
    settings = assessed(FixedVat(Decimal(7)))

    assert tax_on_charge(settings, Decimal("0.10"), None, TODAY, away).tax == Decimal("0.01")
    assert tax_on_charge(settings, Decimal("0.02"), None, TODAY, away).tax == Decimal("0.01")
    assert tax_on_charge(settings, Decimal("0.02"), None, TODAY, CENTS).tax == Decimal("0.00")


def test_a_credit_gives_the_tax_back() -> None:
    assert amounts(on_charge(assessed(VAT_20), Decimal(-100))) == (TaxOutcome.TAXED, "-100", "-20.00", "-120.00")


def test_custom_taxes_stand_side_by_side_each_in_its_line() -> None:
    """R-31: taxes on all charges, and those on the service of the charge."""
    assessment = on_charge(assessed(TELECOM_TAXES))

    assert [(line.name, str(line.amount)) for line in assessment.lines] == [
        ("State tax", "6.25"),
        ("Voice levy", "2.00"),
    ]
    assert amounts(assessment) == (TaxOutcome.TAXED, "100", "8.25", "108.25")


@pytest.mark.parametrize("service", ["DATA", None])
def test_a_tax_on_listed_services_leaves_other_charges_alone(service: str | None) -> None:
    """R-31: a charge of another service, or of none, bears the taxes on all charges only."""
    assessment = on_charge(assessed(TELECOM_TAXES), service=service)

    assert [line.name for line in assessment.lines] == ["State tax"]
    assert assessment.tax == Decimal("6.25")


def test_custom_taxes_that_are_included_are_calculated_back_together() -> None:
    """R-31: 108.25 holds 100 and both taxes."""
    settings = assessed(replace(TELECOM_TAXES, taxes_included_in_rates=True))

    assessment = on_charge(settings, Decimal("108.25"))

    assert [str(line.amount) for line in assessment.lines] == ["6.25", "2.00"]
    assert amounts(assessment) == (TaxOutcome.TAXED, "100.00", "8.25", "108.25")


def test_a_reverse_charge_leaves_the_tax_to_the_customer() -> None:
    settings = assessed(GenericVatGst(Decimal(19), treatment=VatTreatment.REVERSE_CHARGE))

    assessment = on_charge(settings)

    assert amounts(assessment) == (TaxOutcome.REVERSE_CHARGE, "100", "0", "100")
    assert assessment.lines == ()


def test_a_zero_rate_shows_as_a_line_with_its_reason() -> None:
    method = GenericVatGst(Decimal(19), treatment=VatTreatment.ZERO_RATED, zero_rated_reason="Export of services")

    assessment = on_charge(assessed(method))

    assert amounts(assessment) == (TaxOutcome.ZERO_RATED, "100", "0", "100")
    assert [(line.rate_percent, line.amount) for line in assessment.lines] == [(Decimal(0), Decimal(0))]
    assert assessment.reason == "Export of services"


@pytest.mark.parametrize("method", [TaxMethod.SURETAX, TaxMethod.AVALARA])
def test_an_external_engine_is_named_and_no_amount_is_guessed(method: TaxMethod) -> None:
    assessment = on_charge(assessed(ExternalTaxEngine(method)))  # type: ignore[arg-type]

    assert assessment == TaxAssessment(TaxOutcome.EXTERNAL_ENGINE, None, None, None)


# Exemption --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("valid_to", [None, TODAY, date(2026, 6, 2)])
def test_an_exemption_holds_up_to_its_last_day(valid_to: date | None) -> None:
    settings = replace(assessed(VAT_20), exemption=TaxExemption("Diplomatic mission", "DM-17", valid_to))

    assessment = on_charge(settings)

    assert amounts(assessment) == (TaxOutcome.EXEMPT, "100", "0", "100")
    assert assessment.reason == "Diplomatic mission"


def test_an_exemption_that_has_ended_exempts_from_nothing() -> None:
    settings = replace(assessed(VAT_20), exemption=TaxExemption("Diplomatic mission", valid_to=date(2026, 5, 31)))

    assert amounts(on_charge(settings)) == (TaxOutcome.TAXED, "100", "20.00", "120.00")


def test_who_is_exempt_is_not_sent_to_an_external_engine() -> None:
    settings = replace(assessed(ExternalTaxEngine(TaxMethod.SURETAX)), exemption=TaxExemption("School"))

    assert on_charge(settings).outcome is TaxOutcome.EXEMPT


# The time of tax --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("customer_type", "balance_control", "moment"),
    [
        (CustomerType.RETAIL, BalanceControl.PREPAID, ApplyTaxes.AT_TIME_OF_PAYMENT),
        (CustomerType.RETAIL, BalanceControl.POSTPAID, ApplyTaxes.END_OF_BILLING_PERIOD),
        (CustomerType.RESELLER, BalanceControl.PREPAID, ApplyTaxes.END_OF_BILLING_PERIOD),
        (CustomerType.RESELLER, BalanceControl.POSTPAID, ApplyTaxes.END_OF_BILLING_PERIOD),
        (CustomerType.DISTRIBUTOR, BalanceControl.PREPAID, ApplyTaxes.END_OF_BILLING_PERIOD),
        (CustomerType.DISTRIBUTOR, BalanceControl.POSTPAID, ApplyTaxes.END_OF_BILLING_PERIOD),
    ],
)
def test_only_prepaid_retail_customers_are_taxed_at_the_time_of_payment(
    customer_type: CustomerType, balance_control: BalanceControl, moment: ApplyTaxes
) -> None:
    """R-30: postpaid customers, resellers and distributors always at period end."""
    settings = replace(assessed(VAT_20), apply_taxes=ApplyTaxes.AT_TIME_OF_PAYMENT)

    assert tax_moment(settings, customer_type, balance_control) is moment


def test_prepaid_customers_are_taxed_at_period_end_where_the_class_says_so() -> None:
    """R-30: the class decides for them."""
    moment = tax_moment(assessed(VAT_20), CustomerType.RETAIL, BalanceControl.PREPAID)

    assert moment is ApplyTaxes.END_OF_BILLING_PERIOD


@pytest.mark.parametrize(
    ("method", "tax"),
    [
        (VAT_20, "20.00"),
        (FixedVat(Decimal(20), taxes_included_in_rates=True), "16.67"),
        (GenericVatGst(Decimal(19)), "19.00"),
    ],
)
def test_a_payment_is_taxed_by_the_methods_that_allow_it(method: MethodSettings, tax: str) -> None:
    """R-30: FIXED_VAT, CUSTOM and GENERIC_VAT_GST."""
    assessment = tax_on_payment(assessed(method), HUNDRED, TODAY, CENTS)

    assert (assessment.outcome, str(assessment.tax)) == (TaxOutcome.TAXED, tax)


def test_of_custom_taxes_only_those_on_all_charges_are_taken_from_a_payment() -> None:
    """R-31: a payment is for no service yet."""
    assessment = tax_on_payment(assessed(TELECOM_TAXES), HUNDRED, TODAY, CENTS)

    assert [line.name for line in assessment.lines] == ["State tax"]
    assert assessment.tax == Decimal("6.25")


@pytest.mark.parametrize(
    "method",
    [GstMalaysia(Decimal(6)), ExternalTaxEngine(TaxMethod.SURETAX), ExternalTaxEngine(TaxMethod.AVALARA)],
)
def test_other_methods_take_nothing_from_a_payment(method: MethodSettings) -> None:
    """R-30: they tax the charges of the period."""
    assessment = tax_on_payment(assessed(method), HUNDRED, TODAY, CENTS)

    assert amounts(assessment) == (TaxOutcome.AT_PERIOD_END, "100", "0", "100")


@pytest.mark.parametrize(
    ("moment", "outcome"),
    [
        (ApplyTaxes.END_OF_BILLING_PERIOD, TaxOutcome.AT_PERIOD_END),
        (ApplyTaxes.AT_TIME_OF_PAYMENT, TaxOutcome.AT_PAYMENT),
    ],
)
@pytest.mark.parametrize(
    "method",
    [
        VAT_20,
        FixedVat(Decimal(20), taxes_included_in_rates=True),
        TELECOM_TAXES,
        GenericVatGst(Decimal(19)),
        GenericVatGst(Decimal(19), treatment=VatTreatment.REVERSE_CHARGE),
        GstMalaysia(Decimal(6)),
        ExternalTaxEngine(TaxMethod.SURETAX),
    ],
)
def test_what_is_taxed_at_another_moment_bears_no_tax_and_says_when_it_is_due(
    method: MethodSettings, moment: ApplyTaxes, outcome: TaxOutcome
) -> None:
    """R-30: no amount is taxed twice, once as a charge and once as the payment of it."""
    taxed_then = taxed_at_another_moment(assessed(method), HUNDRED, TODAY, moment)

    assert amounts(taxed_then) == (outcome, "100", "0", "100")
    assert taxed_then.lines == ()


@pytest.mark.parametrize("moment", list(ApplyTaxes))
def test_who_is_never_taxed_is_not_told_of_another_moment(moment: ApplyTaxes) -> None:
    """R-30: nothing is due, neither now nor later."""
    exempt = replace(assessed(VAT_20), exemption=TaxExemption("Diplomatic mission"))

    outcomes = [
        taxed_at_another_moment(settings, HUNDRED, TODAY, moment).outcome
        for settings in (TaxSettings(assess_taxes=False, method=VAT_20), assessed(NoTax()), exempt)
    ]

    assert outcomes == [TaxOutcome.NOT_ASSESSED, TaxOutcome.NOT_ASSESSED, TaxOutcome.EXEMPT]


# What holds for every amount --------------------------------------------------------------------------------------

percents = st.decimals(0, 100, places=4)
methods = (
    st.builds(FixedVat, percents, st.booleans())
    | st.builds(
        CustomTaxes,
        st.lists(st.builds(CustomTax, st.just("Tax"), percents), min_size=1, max_size=4).map(tuple),
        st.booleans(),
    )
    | st.builds(GstMalaysia, percents)
    | st.builds(GenericVatGst, percents)
)
roundings = st.builds(Rounding, st.sampled_from(RoundingMethod), st.integers(0, 5))


@given(methods, st.decimals(-(10**12), 10**12, places=5), roundings)
def test_net_and_taxes_always_add_up_to_the_gross_amount(
    method: MethodSettings, amount: Decimal, rounding: Rounding
) -> None:
    """R-33: no cent is lost to rounding, and the amount that was given stays as it was."""
    assessment = tax_on_charge(assessed(method), amount, None, TODAY, rounding)

    assert assessment.net is not None
    assert assessment.tax is not None
    assert assessment.gross == assessment.net + assessment.tax
    assert assessment.tax == sum(line.amount for line in assessment.lines)
    assert amount in {assessment.net, assessment.gross}
