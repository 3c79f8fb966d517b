"""The payment terms of a class and what happens when an invoice isn't paid (domain reference 3.2, rules R-22 to R-24).

The names are those of the panels Regular invoices and Out-of-turn invoices, which share these terms.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from models.choices.invoicing import DueRule, LateFeeType, NetUnit
from resolvers.effects.problem import ProblemCode, SettingProblem

MAX_NET_VALUE: Final = 365
MAX_DAYS_AFTER_DUE: Final = 3650
_WHOLE = Decimal(100)


@dataclass(frozen=True, slots=True)
class CollectionTerms:
    """When an invoice is due and what follows. Every step is optional: None or an empty tuple leaves it out.

    `…_days_after_due` count from the due date; `notify_…_in_advance_days` count back from what they announce. Amounts
    are in the currency of the class; `late_payment_fee_value` is an amount or a percentage, as its type says, and
    `late_payment_fee_minimum` is the least that a percentage comes to.
    """

    invoice_due_rule: DueRule = DueRule.NET
    net_value: int = 0
    net_unit: NetUnit = NetUnit.DAYS
    notify_due_in_advance_days: tuple[int, ...] = ()
    collection_threshold: Decimal = Decimal(0)
    restore_on_partial_payment: bool = False
    resend_invoice_days_after_due: tuple[int, ...] = ()
    late_payment_fee_type: LateFeeType = LateFeeType.NONE
    late_payment_fee_value: Decimal = Decimal(0)
    late_payment_fee_minimum: Decimal = Decimal(0)
    limit_service_days_after_due: int | None = None
    notify_limitation_in_advance_days: tuple[int, ...] = ()
    suspend_days_after_due: int | None = None
    notify_suspension_in_advance_days: tuple[int, ...] = ()
    charge_while_suspended: bool = True
    reactivation_fee: Decimal = Decimal(0)
    terminate_days_after_due: int | None = None
    notify_termination_in_advance_days: tuple[int, ...] = ()

    @property
    def net(self) -> int:
        """How many units of `net_unit` after its issue an invoice is due; 0 upon receipt."""
        return self.net_value if self.invoice_due_rule is DueRule.NET else 0


def term_problems(terms: CollectionTerms) -> tuple[SettingProblem, ...]:
    """Everything that keeps these terms from being saved or acted on, in the order of the fields (R-23, R-24)."""
    return (
        *_range_problem("net_value", terms.net_value, MAX_NET_VALUE),
        *_due_notice_problems(terms),
        *_amount_problems(terms),
        *_days_problems("resend_invoice_days_after_due", terms.resend_invoice_days_after_due, 0, MAX_DAYS_AFTER_DUE),
        *_order_problems(terms),
        *_advance_notice_problems(terms),
    )


def _problem(field: str, code: ProblemCode, message: str, limit: object = None) -> SettingProblem:
    return SettingProblem((field,), code, message, None if limit is None else str(limit))


def _range_problem(field: str, value: int, maximum: int) -> Iterable[SettingProblem]:
    if not 0 <= value <= maximum:
        yield _problem(field, ProblemCode.OUT_OF_RANGE, f"must be 0 to {maximum}", maximum)


def _days_problems(field: str, days: tuple[int, ...], minimum: int, maximum: int) -> Iterable[SettingProblem]:
    if len(set(days)) < len(days):
        yield _problem(field, ProblemCode.DUPLICATE, "names a day more than once")
    for index, day in enumerate(days):
        if not minimum <= day <= maximum:
            message = f"must be {minimum} to {maximum} days"
            yield SettingProblem((field, str(index)), ProblemCode.OUT_OF_RANGE, message, str(maximum))


def _due_notice_problems(terms: CollectionTerms) -> Iterable[SettingProblem]:
    days = terms.notify_due_in_advance_days
    if days and terms.net <= 0:
        message = "an invoice that is due upon receipt can't be announced as due soon"
        yield _problem("notify_due_in_advance_days", ProblemCode.NOT_ALLOWED, message)
        return
    # How many days a number of billing periods has differs between customers; a reminder that would precede its
    # invoice isn't sent.
    longest = terms.net if terms.net_unit is NetUnit.DAYS else MAX_DAYS_AFTER_DUE
    yield from _days_problems("notify_due_in_advance_days", days, 1, longest)


def _amount_problems(terms: CollectionTerms) -> Iterable[SettingProblem]:
    amounts = (
        ("collection_threshold", terms.collection_threshold),
        ("late_payment_fee_value", terms.late_payment_fee_value),
        ("late_payment_fee_minimum", terms.late_payment_fee_minimum),
        ("reactivation_fee", terms.reactivation_fee),
    )
    for field, amount in amounts:
        if not (amount.is_finite() and amount >= 0):
            yield _problem(field, ProblemCode.OUT_OF_RANGE, "must not be negative", 0)
    if terms.late_payment_fee_type is LateFeeType.PERCENT and terms.late_payment_fee_value > _WHOLE:
        yield _problem("late_payment_fee_value", ProblemCode.OUT_OF_RANGE, "must be at most 100 percent", _WHOLE)


def _actions(terms: CollectionTerms) -> tuple[tuple[str, int | None, str, tuple[int, ...]], ...]:
    """Each action on services, mildest first: its field and days, and its notices' field and days."""
    return (
        (
            "limit_service_days_after_due",
            terms.limit_service_days_after_due,
            "notify_limitation_in_advance_days",
            terms.notify_limitation_in_advance_days,
        ),
        (
            "suspend_days_after_due",
            terms.suspend_days_after_due,
            "notify_suspension_in_advance_days",
            terms.notify_suspension_in_advance_days,
        ),
        (
            "terminate_days_after_due",
            terms.terminate_days_after_due,
            "notify_termination_in_advance_days",
            terms.notify_termination_in_advance_days,
        ),
    )


def _order_problems(terms: CollectionTerms) -> Iterable[SettingProblem]:
    earliest = 0
    for field, days, _notices_field, _notices in _actions(terms):
        if days is None:
            continue
        yield from _range_problem(field, days, MAX_DAYS_AFTER_DUE)
        if days < earliest:
            message = f"must not come before the milder action {earliest} days after the due date"
            yield _problem(field, ProblemCode.OUT_OF_RANGE, message, earliest)
        earliest = max(earliest, days)


def _advance_notice_problems(terms: CollectionTerms) -> Iterable[SettingProblem]:
    for _field, days, notices_field, notices in _actions(terms):
        # Notices of an action that is left out stay as they are and announce nothing.
        if days is not None and days <= 1:
            # Between the due date and such an action there is no day on which it could be announced.
            for index in range(len(notices)):
                message = "an action that comes within a day after the due date can't be announced in advance"
                yield SettingProblem((notices_field, str(index)), ProblemCode.OUT_OF_RANGE, message, "0")
        elif days is not None:
            yield from _days_problems(notices_field, notices, 1, days - 1)
