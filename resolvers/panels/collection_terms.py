"""The payment terms of both panels of invoices: their rules (R-23, R-24, R-64) and warnings (R-57)."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from models.choices.invoicing import AutoChargeOn, LateFeeType, NetUnit
from models.choices.notifications import NotificationType
from models.declaration.decimals import plain_decimal
from models.sentence import Sentence, counted, sentence
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Rule
from resolvers.drafts.reads import reads
from resolvers.drafts.values import Values, typed
from resolvers.drafts.warning import PartWarning, WarningCode, WarningRule
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.rules.notification_set import sent_types

_MOST_PERCENT: Final = Decimal(100)
_CHARGE: Final = "auto_charge_payment_method"
_RETRIES: Final = "auto_charge_retry_days_after_due"
_ACTIONS: Final = (
    ("limit_service_days_after_due", "notify_limitation_in_advance_days"),
    ("suspend_days_after_due", "notify_suspension_in_advance_days"),
    ("terminate_days_after_due", "notify_termination_in_advance_days"),
)
"""The days of each action on services, mildest first, and those of its notices."""

_SENT_BY: Final = {
    "notify_due_in_advance_days": NotificationType.INVOICE_DUE_SOON,
    "resend_invoice_days_after_due": NotificationType.INVOICE_RESEND,
    "notify_limitation_in_advance_days": NotificationType.SERVICE_LIMIT_SOON,
    "notify_suspension_in_advance_days": NotificationType.SUSPENSION_SOON,
    "notify_termination_in_advance_days": NotificationType.TERMINATION_SOON,
}
"""The notification by which each kind of notice goes out (domain 8.3)."""


def term_rules(panel: str, prefix: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of the terms in a panel: its name, and its place in the input."""

    def terms_can_be_acted_on(draft: Draft) -> Iterable[UserError]:
        """R-23 and R-24, just as the timeline asks for them."""
        return term_problems(typed(CollectionTerms, draft.values(panel)), prefix)

    def late_fee_is_a_fee(draft: Draft) -> Iterable[UserError]:
        """A late payment fee that is charged is more than nothing."""
        values = draft.values(panel)
        if values["late_payment_fee_type"] != LateFeeType.NONE and values["late_payment_fee_value"] == 0:
            yield ValidationError(
                UserErrorCode.REQUIRED,
                sentence("A late payment fee needs an amount or a percentage above 0."),
                input_path(*prefix, "late_payment_fee_value"),
                actual="0",
            )

    def retries_repeat_a_charge(draft: Draft) -> Iterable[UserError]:
        """R-64: what was never charged isn't charged again; the error stands at the switch where that was moved."""
        values = draft.values(panel)
        retries = values[_RETRIES]
        if retries and not values[_CHARGE]:
            switched_off = draft.changed(panel, _CHARGE) and not draft.changed(panel, _RETRIES)
            message = sentence("A charge is repeated only where the payment method is charged automatically.")
            path = input_path(*prefix, _CHARGE if switched_off else _RETRIES)
            yield ValidationError(UserErrorCode.AUTO_CHARGE_REQUIRED, message, path)

    return (terms_can_be_acted_on, late_fee_is_a_fee, retries_repeat_a_charge)


def term_warnings(panel: str, switch: str | None = None) -> tuple[WarningRule, ...]:
    """Warnings about collection terms of a panel: values that are allowed and probably not meant (R-57).

    Args:
        panel: its name.
        switch: the column by which the panel's invoices are on; of those that are off, no setting has an effect (R-21).
    """

    @reads(panel, "notification_flags")
    def terms_are_meant(draft: Draft) -> Iterator[PartWarning]:
        """Notices are sent and announce something, services come back, and what is set has an effect."""
        values = draft.values(panel)
        if switch is None or values[switch]:
            yield from _notice_warnings(values, sent_types(draft))
            yield from _threshold_warnings(values)
            for column, message in _without_effect(values):
                yield PartWarning(WarningCode.SETTING_WITHOUT_EFFECT, message, column)

    return (terms_are_meant,)


def _notice_warnings(values: Values, sent: frozenset[str]) -> Iterator[PartWarning]:
    never = {notices for action, notices in _ACTIONS if values[action] is None}
    for notices, notification in _SENT_BY.items():
        if values[notices] and notices in never:
            message = sentence("These notices are never sent: the action that they announce has no day.")
            yield PartWarning(WarningCode.NOTICE_WITHOUT_ACTION, message, notices)
        elif values[notices] and notification.value not in sent:
            message = sentence("They are not sent: the class has the notification turned off.")
            yield PartWarning(WarningCode.NOTICE_NOT_SENT, message, notices)


def _threshold_warnings(values: Values) -> Iterator[PartWarning]:
    acts = values["limit_service_days_after_due"] is not None or values["suspend_days_after_due"] is not None
    # what is left within the threshold isn't collected, and services still wait for it.
    if acts and values["collection_threshold"] > 0 and not values["restore_on_partial_payment"]:
        message = sentence(
            "A customer who pays all but an amount within the threshold stays limited or suspended, without a reminder."
        )
        yield PartWarning(WarningCode.SUSPENDED_WITHIN_THRESHOLD, message, "collection_threshold")


def _without_effect(values: Values) -> Iterator[tuple[str, Sentence]]:
    if values["auto_charge_on"] != AutoChargeOn.ISSUE and not values[_CHARGE]:
        yield "auto_charge_on", sentence("Nothing is charged: the payment method is not charged automatically.")
    if values["reactivation_fee"] > 0 and values["suspend_days_after_due"] is None:
        yield "reactivation_fee", sentence("The fee is never charged: services are never suspended.")
    if values["terminate_commitments"] and values["terminate_days_after_due"] is None:
        yield "terminate_commitments", sentence("Commitments stay: the customer's record is never closed.")
    if values["late_payment_fee_minimum"] > 0 and values["late_payment_fee_type"] != LateFeeType.PERCENT:
        yield "late_payment_fee_minimum", sentence("A minimum counts only for a late payment fee in percent.")


def term_problems(terms: CollectionTerms, prefix: tuple[str, ...] = ()) -> Iterator[ValidationError]:
    """The problems of valid values in combination, in the order of the fields (R-23, R-24)."""
    yield from _reminder_problems(terms, prefix)
    fee = terms.late_payment_fee_value
    if terms.late_payment_fee_type is LateFeeType.PERCENT and fee > _MOST_PERCENT:
        path, limits = input_path(*prefix, "late_payment_fee_value"), (str(_MOST_PERCENT), plain_decimal(fee))
        message = sentence("Must be at most {limit} percent.", limit=_MOST_PERCENT)
        yield ValidationError(UserErrorCode.TOO_LARGE, message, path, *limits)
    yield from _order_problems(terms, prefix)
    yield from _notice_problems(terms, prefix)


def _reminder_problems(terms: CollectionTerms, prefix: tuple[str, ...]) -> Iterator[ValidationError]:
    days, name = terms.notify_due_in_advance_days, "notify_due_in_advance_days"
    if days and terms.net <= 0:
        message = sentence("An invoice that is due upon receipt can't be announced as due soon.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path(*prefix, name))
    elif terms.net_unit is NetUnit.DAYS:
        yield from _days_problems(days, terms.net, *prefix, name)
    # How many days a number of billing periods has differs between customers; a reminder that would precede its
    # invoice isn't sent.


def _days_problems(days: Sequence[int], most: int, *prefix: str) -> Iterator[ValidationError]:
    for number, day in enumerate(days):
        if day > most:
            path = input_path(*prefix, number)
            message = sentence("Must be 1 to {limit} days.", limit=most) if most > 1 else sentence("Can only be 1 day.")
            yield ValidationError(UserErrorCode.TOO_LARGE, message, path, str(most), str(day))


def _order_problems(terms: CollectionTerms, prefix: tuple[str, ...]) -> Iterator[ValidationError]:
    earliest = 0
    for name, _ in _ACTIONS:
        days: int | None = getattr(terms, name)
        if days is not None and days < earliest:
            message = sentence(
                "Must not come before the milder action {limit} after the due date.", limit=counted(earliest, "days")
            )
            path = input_path(*prefix, name)
            yield ValidationError(UserErrorCode.OUT_OF_ORDER, message, path, str(earliest), str(days))
        earliest = max(earliest, days or 0)


def _notice_problems(terms: CollectionTerms, prefix: tuple[str, ...]) -> Iterator[ValidationError]:
    for name, notices_name in _ACTIONS:
        days: int | None = getattr(terms, name)
        notices: Sequence[int] = getattr(terms, notices_name)
        # Notices of an action that is left out stay as they are and announce nothing.
        if days is not None and days <= 1:
            # Between the due date and such an action there is no day on which it could be announced.
            for number, notice in enumerate(notices):
                message = sentence(
                    "An action that comes within a day after the due date can't be announced in advance."
                )
                path = input_path(*prefix, notices_name, number)
                yield ValidationError(UserErrorCode.TOO_LARGE, message, path, "0", str(notice))
        elif days is not None:
            yield from _days_problems(notices, days - 1, *prefix, notices_name)
