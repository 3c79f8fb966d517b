"""Tax settings of a class: when taxes are calculated, by which method, who is exempt (R-30, R-31).

Each method has its own parameters, so each is a type of its own; `method` is its word in the stored settings.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from models.choices.taxation import ApplyTaxes, TaxAppliesTo, TaxMethod, VatTreatment

RATE_DECIMALS: Final = 4

METHODS_AT_TIME_OF_PAYMENT: Final = frozenset({TaxMethod.FIXED_VAT, TaxMethod.CUSTOM, TaxMethod.GENERIC_VAT_GST})
"""The methods that can be applied to payments; the others need the period's charges (R-30)."""


@dataclass(frozen=True, slots=True)
class NoTax:
    """No tax at all."""

    method: Literal[TaxMethod.NONE] = TaxMethod.NONE


@dataclass(frozen=True, slots=True)
class FixedVat:
    """One VAT rate, 0 to 100 percent, added to all charges or already in them."""

    vat_rate_percent: Decimal
    taxes_included_in_rates: bool = False
    method: Literal[TaxMethod.FIXED_VAT] = TaxMethod.FIXED_VAT


@dataclass(frozen=True, slots=True)
class CustomTax:
    """A tax of the operator's own, in percent, on all charges or on those for the listed services."""

    name: str
    rate_percent: Decimal
    applies_to: TaxAppliesTo = TaxAppliesTo.ALL_CHARGES
    services: frozenset[str] = frozenset()

    def concerns(self, service: str | None) -> bool:
        """Whether the tax is levied on a charge for `service`; on a charge of no service only if on all charges."""
        return self.applies_to is TaxAppliesTo.ALL_CHARGES or service in self.services


@dataclass(frozen=True, slots=True)
class CustomTaxes:
    """Taxes side by side, added to charges or already in them."""

    taxes: tuple[CustomTax, ...]
    taxes_included_in_rates: bool = False
    method: Literal[TaxMethod.CUSTOM] = TaxMethod.CUSTOM


@dataclass(frozen=True, slots=True)
class GstMalaysia:
    """Malaysian goods and services tax in percent."""

    rate_percent: Decimal
    method: Literal[TaxMethod.GST_MALAYSIA] = TaxMethod.GST_MALAYSIA
    name: str = "GST"


@dataclass(frozen=True, slots=True)
class GenericVatGst:
    """VAT or GST in percent; or reversed to the customer; or rated at zero."""

    rate_percent: Decimal
    treatment: VatTreatment = VatTreatment.STANDARD
    zero_rated_reason: str | None = None
    method: Literal[TaxMethod.GENERIC_VAT_GST] = TaxMethod.GENERIC_VAT_GST
    name: str = "VAT/GST"


@dataclass(frozen=True, slots=True)
class ExternalTaxEngine:
    """A service outside calculates the taxes; its parameters are passed on to it."""

    method: Literal[TaxMethod.SURETAX, TaxMethod.AVALARA]


MethodSettings = NoTax | FixedVat | CustomTaxes | GstMalaysia | GenericVatGst | ExternalTaxEngine


@dataclass(frozen=True, slots=True)
class TaxExemption:
    """Why no tax is charged, on which certificate, and up to which day, that day included; None is without end."""

    reason: str
    certificate: str | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether the exemption holds on `day`."""
        return self.valid_to is None or day <= self.valid_to


@dataclass(frozen=True, slots=True)
class TaxSettings:
    """The taxation of a class. Nothing else counts while `assess_taxes` is off."""

    assess_taxes: bool = False
    apply_taxes: ApplyTaxes = ApplyTaxes.END_OF_BILLING_PERIOD
    method: MethodSettings = field(default_factory=NoTax)
    exemption: TaxExemption | None = None
