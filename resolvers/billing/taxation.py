"""The tax on an amount, by the method of the class (domain 3.4, rules R-30 and R-31).

Tax is either added to an amount or already in it; then it is calculated back. Whatever the rounding, net and taxes add
up to the gross amount.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Final

from models.choices.choice import Choice
from models.choices.customer import BalanceControl, CustomerType
from models.choices.taxation import ApplyTaxes, TaxMethod, VatTreatment
from models.declaration.decimals import EXACT, total
from resolvers.billing.rounding import Rounding, round_amount
from resolvers.billing.tax_settings import (
    METHODS_AT_TIME_OF_PAYMENT,
    CustomTaxes,
    ExternalTaxEngine,
    FixedVat,
    GenericVatGst,
    GstMalaysia,
    TaxSettings,
)

_WHOLE: Final = 100
_NOTHING: Final = Decimal(0)


class TaxOutcome(Choice):
    """How it came to the tax."""

    TAXED = "TAXED", "The taxes of the method were calculated."
    NOT_ASSESSED = "NOT_ASSESSED", "The class assesses no taxes."
    EXEMPT = "EXEMPT", "The exemption is valid on that day."
    REVERSE_CHARGE = "REVERSE_CHARGE", "The customer accounts for the tax; none is charged."
    ZERO_RATED = "ZERO_RATED", "Taxed at a rate of 0 %."
    AT_PERIOD_END = "AT_PERIOD_END", "Payments aren't taxed; charges are, when the billing period closes."
    AT_PAYMENT = "AT_PAYMENT", "Charges aren't taxed; payments are, when they are made."
    EXTERNAL_ENGINE = "EXTERNAL_ENGINE", "An external engine calculates the tax; no amount is known here."


@dataclass(frozen=True, slots=True)
class TaxLine:
    """One tax on the amount."""

    name: Annotated[str, "Its name."]
    rate_percent: Annotated[Decimal, "Its rate in percent."]
    amount: Annotated[Decimal, "What it comes to, rounded."]


@dataclass(frozen=True, slots=True)
class TaxAssessment:
    """An amount taken apart: net + tax = gross. All three are None where an external engine has to calculate them.

    `reason` is what an invoice has to say where no tax is charged: of an exemption or a zero rate.
    """

    outcome: TaxOutcome
    net: Decimal | None
    tax: Decimal | None
    gross: Decimal | None
    lines: tuple[TaxLine, ...] = ()
    reason: str | None = None


def tax_moment(settings: TaxSettings, customer_type: CustomerType, balance_control: BalanceControl) -> ApplyTaxes:
    """When a customer's taxes are calculated (R-30).

    The class's setting concerns prepaid retail customers; postpaid ones, resellers and distributors are always taxed
    at the end of the billing period. A debit account counts as prepaid, whatever its customer is.
    """
    if customer_type is CustomerType.RETAIL and balance_control is BalanceControl.PREPAID:
        return settings.apply_taxes
    return ApplyTaxes.END_OF_BILLING_PERIOD


def taxed_at_another_moment(settings: TaxSettings, amount: Decimal, on: date, moment: ApplyTaxes) -> TaxAssessment:
    """The assessment of a charge or a payment at a time other than `moment`, when its customers are taxed (R-30).

    No tax applies to it, and the outcome says when tax is due, unless none ever is.
    """
    if _is_untaxed(settings):
        return TaxAssessment(TaxOutcome.NOT_ASSESSED, amount, _NOTHING, amount)
    exempt = _exempt(settings, amount, on)
    at_payment = moment is ApplyTaxes.AT_TIME_OF_PAYMENT
    outcome = TaxOutcome.AT_PAYMENT if at_payment else TaxOutcome.AT_PERIOD_END
    return exempt or TaxAssessment(outcome, amount, _NOTHING, amount)


def tax_on_charge(
    settings: TaxSettings, amount: Decimal, service: str | None, on: date, rounding: Rounding
) -> TaxAssessment:
    """The tax on a charge for `service` (None for a charge of no service) when a billing period closes on day `on`.

    For customers who are taxed then (`tax_moment`).
    """
    untaxed = _untaxed(settings, amount, on)
    return untaxed or _taxed(settings, amount, _rates_on_charge(settings, service), rounding)


def tax_on_payment(settings: TaxSettings, amount: Decimal, on: date, rounding: Rounding) -> TaxAssessment:
    """The tax on a payment made on day `on`, for customers who are taxed then (`tax_moment`).

    Only some methods can be applied to payments (R-30); of custom taxes, only those on all charges count (R-31).
    """
    if settings.assess_taxes and settings.method.method not in {TaxMethod.NONE, *METHODS_AT_TIME_OF_PAYMENT}:
        return TaxAssessment(TaxOutcome.AT_PERIOD_END, amount, _NOTHING, amount)
    untaxed = _untaxed(settings, amount, on)
    return untaxed or _taxed(settings, amount, _rates_on_charge(settings, None), rounding)


def _is_untaxed(settings: TaxSettings) -> bool:
    return not settings.assess_taxes or settings.method.method is TaxMethod.NONE


def _exempt(settings: TaxSettings, amount: Decimal, on: date) -> TaxAssessment | None:
    exemption = settings.exemption
    if exemption is None or not exemption.valid_on(on):
        return None
    return TaxAssessment(TaxOutcome.EXEMPT, amount, _NOTHING, amount, reason=exemption.reason)


def _untaxed(settings: TaxSettings, amount: Decimal, on: date) -> TaxAssessment | None:
    """The answer where no tax is calculated here, with the reason; None where there is tax to calculate."""
    method = settings.method
    if _is_untaxed(settings):
        return TaxAssessment(TaxOutcome.NOT_ASSESSED, amount, _NOTHING, amount)
    exempt = _exempt(settings, amount, on)
    if exempt:
        return exempt
    if isinstance(method, ExternalTaxEngine):
        return TaxAssessment(TaxOutcome.EXTERNAL_ENGINE, None, None, None)
    if isinstance(method, GenericVatGst) and method.treatment is VatTreatment.REVERSE_CHARGE:
        return TaxAssessment(TaxOutcome.REVERSE_CHARGE, amount, _NOTHING, amount)
    if isinstance(method, GenericVatGst) and method.treatment is VatTreatment.ZERO_RATED:
        line = TaxLine(method.name, _NOTHING, _NOTHING)
        return TaxAssessment(TaxOutcome.ZERO_RATED, amount, _NOTHING, amount, (line,), method.zero_rated_reason)
    return None


def _rates_on_charge(settings: TaxSettings, service: str | None) -> tuple[tuple[str, Decimal], ...]:
    """The name and the rate in percent of each tax on a charge for `service`."""
    match settings.method:
        case FixedVat(vat_rate_percent=rate):
            return (("VAT", rate),)
        case CustomTaxes(taxes=taxes):
            return tuple((tax.name, tax.rate_percent) for tax in taxes if tax.concerns(service))
        case GstMalaysia() | GenericVatGst() as method:
            return ((method.name, method.rate_percent),)
        case _:
            return ()


def _taxed(
    settings: TaxSettings, amount: Decimal, rates: Iterable[tuple[str, Decimal]], rounding: Rounding
) -> TaxAssessment:
    method = settings.method
    rates = tuple(rates)
    included = isinstance(method, FixedVat | CustomTaxes) and method.taxes_included_in_rates
    # Taxes stand side by side: none is levied on another.
    divisor = _WHOLE + Fraction(total(rate for _name, rate in rates)) if included else Fraction(_WHOLE)
    lines = tuple(
        TaxLine(name, rate, round_amount(Fraction(amount) * Fraction(rate) / divisor, rounding)) for name, rate in rates
    )
    tax = total(line.amount for line in lines)
    if included:
        return TaxAssessment(TaxOutcome.TAXED, EXACT.subtract(amount, tax), tax, amount, lines)
    return TaxAssessment(TaxOutcome.TAXED, amount, tax, EXACT.add(amount, tax), lines)
