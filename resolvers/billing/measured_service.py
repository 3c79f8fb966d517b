"""Charge for a measured resource in a billing period (domain 6, rules R-36 and R-37).

A metric samples a resource through the period. When the period closes, the average, highest or lowest sample less
the free items is charged, in one xDR and one line of the invoice.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from models.choices.customer import CustomerType
from models.choices.measured_services import ChargeBasedOn, MeasuredParameterCode
from models.declaration.decimals import total
from resolvers.billing.rounding import Rounding, round_amount

NEVER_FOR_RESELLERS: Final = (MeasuredParameterCode.CONCURRENT_CALLS,)
"""The resources that aren't measured for resellers, whatever is said of them (R-36)."""

_NOTHING: Final = Fraction(0)


@dataclass(frozen=True, slots=True)
class Metric:
    """How one resource is charged. `price_per_item` is in the currency of the class, for a whole billing period.

    `service` and `rate_code` are printed in the xDR and on the invoice.
    """

    measured_parameter: str
    charge_based_on: ChargeBasedOn = ChargeBasedOn.NONE
    price_per_item: Decimal | None = None
    items_free_of_charge: int = 0
    service: str | None = None
    rate_code: str | None = None


@dataclass(frozen=True, slots=True)
class MeasuredCharge:
    """How a charge came about: the aggregate of the samples and the items charged, exactly, and the rounded amount."""

    aggregate: Fraction
    charged_items: Fraction
    price_per_item: Decimal
    amount: Decimal


def aggregate(samples: Sequence[Decimal], charge_based_on: ChargeBasedOn) -> Fraction | None:
    """The figure of the samples that is charged, exactly; None where nothing is charged or nothing was measured."""
    if charge_based_on is ChargeBasedOn.NONE or not samples:
        return None
    return _AGGREGATES[charge_based_on](samples)


def measured_charge(metric: Metric, samples: Sequence[Decimal], rounding: Rounding) -> MeasuredCharge | None:
    """The charge for a period's samples: max(0, aggregate - free) * price (R-37). None where nothing is charged.

    Raises ValueError for a metric that is charged and has no price.
    """
    figure = aggregate(samples, metric.charge_based_on)
    if figure is None:
        return None
    if metric.price_per_item is None:
        raise ValueError(f"{metric.measured_parameter} is charged and has no price")
    charged_items = max(_NOTHING, figure - metric.items_free_of_charge)
    amount = round_amount(charged_items * Fraction(metric.price_per_item), rounding)
    return MeasuredCharge(figure, charged_items, metric.price_per_item, amount)


def is_measured_for(measured_parameter: str, customer_type: CustomerType) -> bool:
    """Whether the resource is measured for customers of the type: simultaneous calls aren't for resellers (R-36)."""
    return not (measured_parameter in NEVER_FOR_RESELLERS and customer_type is CustomerType.RESELLER)


def _average(samples: Sequence[Decimal]) -> Fraction:
    # Adding decimals exactly takes a hundredth of the time that adding fractions does.
    return Fraction(total(samples)) / len(samples)


_AGGREGATES: Final[Mapping[ChargeBasedOn, Callable[[Sequence[Decimal]], Fraction]]] = MappingProxyType(
    {
        ChargeBasedOn.AVERAGE: _average,
        ChargeBasedOn.MAXIMUM: lambda samples: Fraction(max(samples)),
        ChargeBasedOn.MINIMUM: lambda samples: Fraction(min(samples)),
    }
)
