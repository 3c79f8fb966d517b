"""Balance of an invoice, day by day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from models.declaration.decimals import EXACT, total
from models.declaration.described import Bounds

LEAST_PAYMENT: Final = Decimal("0.00001")


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment received for the invoice."""

    paid_on: Annotated[date, "The day of the payment in the customer's time zone."]
    amount: Annotated[Decimal, "The amount, greater than zero.", Bounds(LEAST_PAYMENT)]


@dataclass(frozen=True, slots=True)
class Invoice:
    """An invoice with what was paid towards it.

    `suspension_delayed_until` is the day to which an administrator put off the suspension, if one did (R-28), and
    `approved_on` the day on which somebody approved it, where it is held for review. `exempt` is that of a customer of
    whom nothing is collected (R-68). Raises ValueError for a payment that isn't positive: what is left to pay only ever
    falls.
    """

    issued_on: date
    amount: Decimal
    payments: tuple[Payment, ...] = ()
    suspension_delayed_until: date | None = None
    approved_on: date | None = None
    exempt: bool = False

    def __post_init__(self) -> None:
        if not self.amount.is_finite():
            raise ValueError(f"{self.amount} is no amount")
        if not all(payment.amount.is_finite() and payment.amount > 0 for payment in self.payments):
            raise ValueError("a payment is a positive amount")

    def left_before(self, day: date) -> Decimal:
        """The amount left to pay when `day` begins."""
        return EXACT.subtract(self.amount, total(payment.amount for payment in self.payments if payment.paid_on < day))

    def left_after(self, day: date) -> Decimal:
        """The amount left to pay when `day` ends."""
        return EXACT.subtract(self.amount, total(payment.amount for payment in self.payments if payment.paid_on <= day))

    def first_day_left_at_most(self, amount: Decimal, from_day: date) -> date | None:
        """The first payment's day, from `from_day` on, that leaves no more than `amount` to pay; None if none does."""
        days = sorted({payment.paid_on for payment in self.payments if payment.paid_on >= from_day})
        return next((day for day in days if self.left_after(day) <= amount), None)
