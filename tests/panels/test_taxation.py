"""Taxation: what each method needs while taxes are calculated (R-30, R-31), and who may choose what."""

from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.choices.taxation import ApplyTaxes, TaxMethod
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import Values
from resolvers.errors import UserError
from resolvers.panels.tax_methods import APPLIED_TAXES, FIXED_VAT, GENERIC_VAT_GST, GST_MALAYSIA
from resolvers.panels.taxation import TAXATION
from tests.panels.drafts import RESELLER, PanelValues, broken, code_and_path, draft, limits

PATH = "input.finances.taxation."
TAX: Values = {
    "name": "City tax",
    "rate": Decimal(2),
    "applies_to": "ALL_CHARGES",
    "services": [],
    "managed_by": None,
}
PLUGIN: Values = {"engine": "SURETAX"}
REFERRED: Mapping[str, Mapping[int, Values]] = {"CustomTax": {1: TAX}, "TaxPlugin": {1: PLUGIN}}

COMPLETE: dict[str, PanelValues] = {
    "NONE": {},
    "FIXED_VAT": {"fixed_vat": {"vat_rate": Decimal(20)}},
    "CUSTOM": {"applied_taxes": [{"custom_tax": 1}]},
    "GST_MALAYSIA": {"gst_malaysia": {"rate": Decimal(6)}},
    "GENERIC_VAT_GST": {"generic_vat_gst": {"rate": Decimal(10)}},
    "SURETAX": {},
}
"""Parameters that each method needs, beyond a plug-in."""


def taxed(method: str, parameters: PanelValues | None = None, **values: object) -> PanelValues:
    """A class that is taxed by a method."""
    plugin = 1 if method == "SURETAX" else None
    taxation = {"assess_taxes": True, "method": method, "tax_plugin": plugin, **values}
    return {**(COMPLETE[method] if parameters is None else parameters), "taxation": taxation}


def errors_of(values: PanelValues) -> list[UserError]:
    """Errors of taxation for a new class."""
    return broken(TAXATION, draft(values, referred=REFERRED))


@pytest.mark.parametrize("method", COMPLETE)
def test_a_method_with_all_that_it_needs_is_taken(method: str) -> None:
    assert errors_of(taxed(method)) == []


@pytest.mark.parametrize(
    ("method", "taken"),
    [
        ("NONE", True),
        ("FIXED_VAT", True),
        ("CUSTOM", True),
        ("GENERIC_VAT_GST", True),
        ("GST_MALAYSIA", False),
        ("SURETAX", False),
    ],
)
def test_payments_are_taxed_by_three_methods_only(method: str, taken: bool) -> None:
    """R-30."""
    problems = errors_of(taxed(method, apply_taxes="AT_TIME_OF_PAYMENT"))

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", PATH + "applyTaxes")])
    assert [error.message for error in problems] == (
        []
        if taken
        else [
            (
                "This method can't be applied at the time of payment: only fixed VAT, custom taxes and generic VAT "
                "or GST are."
            )
        ]
    )


def test_custom_taxation_needs_a_custom_tax() -> None:
    """R-31: boundary; one is enough, as the methods with all that they need show."""
    problems = errors_of(taxed("CUSTOM", {}))

    assert code_and_path(problems) == [("REQUIRED", PATH + "parameters.custom.taxes")]
    assert limits(problems) == [("1", "0")]
    assert problems[0].message == "Custom taxation needs at least one custom tax."


@pytest.mark.parametrize(
    ("method", "field"),
    [
        ("FIXED_VAT", "parameters.fixedVat.vatRate"),
        ("GST_MALAYSIA", "parameters.gstMalaysia.rate"),
        ("GENERIC_VAT_GST", "parameters.genericVatGst.rate"),
    ],
)
def test_a_method_with_a_rate_needs_it(method: str, field: str) -> None:
    assert code_and_path(errors_of(taxed(method, {}))) == [("REQUIRED", PATH + field)]


def test_a_rate_of_zero_is_a_rate() -> None:
    assert errors_of(taxed("FIXED_VAT", {"fixed_vat": {"vat_rate": Decimal(0)}})) == []


def test_who_is_charged_no_tax_needs_no_rate() -> None:
    assert errors_of(taxed("GENERIC_VAT_GST", {"generic_vat_gst": {"treatment": "REVERSE_CHARGE"}})) == []


@pytest.mark.parametrize(("reason", "taken"), [("Article 151", True), ("", False)])
def test_a_rate_that_is_zero_by_law_has_its_reason(reason: str, taken: bool) -> None:
    values: PanelValues = {"generic_vat_gst": {"treatment": "ZERO_RATED", "zero_rated_reason": reason}}

    problems = errors_of(taxed("GENERIC_VAT_GST", values))

    assert code_and_path(problems) == (
        [] if taken else [("REQUIRED", PATH + "parameters.genericVatGst.zeroRatedReason")]
    )


@pytest.mark.parametrize(("reason", "taken"), [("Charity", True), ("", False)])
def test_an_exemption_has_its_reason(reason: str, taken: bool) -> None:
    problems = errors_of(taxed("FIXED_VAT", exempt=True, exemption_reason=reason))

    assert code_and_path(problems) == ([] if taken else [("REQUIRED", PATH + "exemptionReason")])


def test_a_method_of_a_service_needs_a_configured_plug_in() -> None:
    problems = errors_of(taxed("SURETAX", tax_plugin=None))

    assert code_and_path(problems) == [("REQUIRED", PATH + "taxPlugin")]
    assert problems[0].message == "This method needs a configured tax plug-in."


def test_a_reseller_is_told_at_the_method_for_it_can_not_choose_a_plug_in() -> None:
    edited = draft(taxed("SURETAX", tax_plugin=None), actor=RESELLER)

    assert code_and_path(broken(TAXATION, edited)) == [("REQUIRED", PATH + "method")]


def test_a_plug_in_of_another_service_is_refused() -> None:
    before: PanelValues = {"taxation": {"method": "AVALARA"}}
    after: PanelValues = {"taxation": {"assess_taxes": True, "method": "AVALARA", "tax_plugin": 1}}

    problems = broken(TAXATION, draft(after, before=before, referred=REFERRED))

    assert code_and_path(problems) == [("NOT_AVAILABLE", PATH + "taxPlugin")]
    assert limits(problems) == [("AVALARA", "SURETAX")]


def test_a_retired_method_is_not_chosen_again() -> None:
    problems = broken(TAXATION, draft({"taxation": {"method": "AVALARA"}}))

    assert code_and_path(problems) == [("NOT_AVAILABLE", PATH + "method")]


def test_a_class_that_has_a_retired_method_keeps_it() -> None:
    referred: dict[str, dict[int, Values]] = {"TaxPlugin": {1: {"engine": "AVALARA"}}}
    having: PanelValues = {"taxation": {"assess_taxes": True, "method": "AVALARA", "tax_plugin": 1}}

    assert broken(TAXATION, draft(having, before=having, referred=referred)) == []


@pytest.mark.parametrize("method", [one for one in COMPLETE if one != "NONE"])
def test_while_taxes_are_off_nothing_is_needed(method: str) -> None:
    """The settings are kept without effect, as those of invoices are (R-21)."""
    values = {"method": method, "apply_taxes": "AT_TIME_OF_PAYMENT", "exempt": True}

    assert errors_of({"taxation": values}) == []


RATES = pytest.mark.parametrize(
    ("panel", "column", "field"),
    [
        (FIXED_VAT, "vat_rate", "parameters.fixedVat.vatRate"),
        (GST_MALAYSIA, "rate", "parameters.gstMalaysia.rate"),
        (GENERIC_VAT_GST, "rate", "parameters.genericVatGst.rate"),
    ],
    ids=["fixed_vat", "gst_malaysia", "generic_vat_gst"],
)


@RATES
@pytest.mark.parametrize("rate", [None, "19.1234", "100"])
def test_a_rate_has_up_to_four_decimal_places(panel: Panel, column: str, field: str, rate: str | None) -> None:
    value = None if rate is None else Decimal(rate)

    assert code_and_path(broken(panel, draft({panel.name: {column: value}}))) == []


@RATES
def test_a_rate_with_five_decimal_places_is_refused(panel: Panel, column: str, field: str) -> None:
    problems = broken(panel, draft({panel.name: {column: Decimal("19.12345")}}))

    assert code_and_path(problems) == [("TOO_PRECISE", PATH + field)]
    assert limits(problems) == [("4", "19.12345")]


@pytest.mark.parametrize(("class_of", "taken"), [(1, True), (2, False), (None, False)])
def test_a_tax_of_a_reseller_is_for_its_own_classes(class_of: int | None, taken: bool) -> None:
    """R-47."""
    values: PanelValues = {
        "general_info": {"managed_by": class_of},
        "applied_taxes": [{"custom_tax": 1}, {"custom_tax": 2}],
    }
    referred: dict[str, dict[int, Values]] = {"CustomTax": {1: TAX, 2: {**TAX, "managed_by": 1}}}

    problems = broken(APPLIED_TAXES, draft(values, referred=referred))

    assert code_and_path(problems) == (
        [] if taken else [("NOT_AVAILABLE", PATH + "parameters.custom.taxes.1.customTax")]
    )


_AT_PERIOD_END_ONLY = {TaxMethod.GST_MALAYSIA, TaxMethod.SURETAX, TaxMethod.AVALARA}
RATE = st.none() | st.decimals(0, 100, places=2)


@given(
    method=st.sampled_from([TaxMethod(name) for name in COMPLETE]),
    at=st.sampled_from(list(ApplyTaxes)),
    taxes=st.booleans(),
    rate=RATE,
    treatment=st.sampled_from(["STANDARD", "REVERSE_CHARGE", "ZERO_RATED"]),
    reason=st.sampled_from(["", "Article 151"]),
)
def test_what_is_taken_can_be_calculated_with(
    method: TaxMethod,
    at: ApplyTaxes,
    taxes: bool,
    rate: Decimal | None,
    treatment: str,
    reason: str,
) -> None:
    """R-30, R-31: settings that are saved never keep a tax from being calculated."""
    values: PanelValues = {
        "taxation": {
            "assess_taxes": True,
            "method": method.value,
            "apply_taxes": at.value,
            "tax_plugin": 1,
        },
        "applied_taxes": [{"custom_tax": 1}] if taxes else [],
        "fixed_vat": {"vat_rate": rate},
        "gst_malaysia": {"rate": rate},
        "generic_vat_gst": {"rate": rate, "treatment": treatment, "zero_rated_reason": reason},
    }
    edited = draft(values, referred=REFERRED)

    refused = bool(broken(TAXATION, edited))

    # A missing rate is the one thing that the settings can't say, so that it is refused before.
    rated = {TaxMethod.FIXED_VAT, TaxMethod.GST_MALAYSIA, TaxMethod.GENERIC_VAT_GST}
    charged = method in rated and not (method is TaxMethod.GENERIC_VAT_GST and treatment != "STANDARD")
    early = at is ApplyTaxes.AT_TIME_OF_PAYMENT and method in _AT_PERIOD_END_ONLY
    unexplained = method is TaxMethod.GENERIC_VAT_GST and treatment == "ZERO_RATED" and not reason
    untaxed = method is TaxMethod.CUSTOM and not taxes
    assert refused is (early or unexplained or untaxed or (charged and rate is None))
