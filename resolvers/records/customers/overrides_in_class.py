"""Overrides of a customer that have no effect beside the settings of its class, which refuses the same of itself."""

from collections.abc import Iterator
from typing import Final

from models.choices.customer import BalanceControl
from models.choices.taxation import ApplyTaxes, TaxMethod
from models.sentence import Sentence
from resolvers.billing.tax_settings import METHODS_AT_TIME_OF_PAYMENT
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import find_state
from resolvers.drafts.lookup import visible_keys
from resolvers.drafts.values import State, Values
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.records.class_record import CLASS_RECORD, CUSTOMER_CLASS
from resolvers.rules.invoice_approval import NEEDS_REVIEW, is_never_approved
from resolvers.rules.tax_method import NEEDS_CUSTOM_TAX, NEEDS_RATE, NOT_AT_PAYMENT, RATES, lacks_rate

_READ: Final = frozenset({"regular_invoices", "taxation", "applied_taxes", *(panel for panel, _ in RATES.values())})
_BEARING: Final = ("send_invoices_by_email", "tax_method", "balance_control", "customer_class")
"""The columns of a customer that decide whether an override has an effect."""


async def overrides_have_effect(draft: Draft) -> list[PartWarning]:
    """R-19, R-30, R-31: what a save brings and has no effect in the class as it is; the class may change later."""
    own, before = draft.row, None if draft.is_new else draft.row_before
    if before is not None and all(own[name] == before[name] for name in _BEARING):
        return []
    known = [] if before is None else await _without_effect(draft, before)
    return [warning for warning in await _without_effect(draft, own) if warning not in known]


async def _without_effect(draft: Draft, own: Values) -> list[PartWarning]:
    """The overrides without an effect, as far as the actor sees the class that they are told by."""
    key = own["customer_class"]
    if own["send_invoices_by_email"] is None and own["tax_method"] is None:
        return []
    if not await visible_keys(CUSTOMER_CLASS, (key,), draft.actor):
        return []
    state = await find_state([panel for panel in CLASS_RECORD.panels if not panel.path or panel.name in _READ], key)
    if state is None:
        return []
    reasons = [("send_invoices_by_email", _of_approval(own, state)), ("tax_method", _of_method(own, state))]
    return [PartWarning(WarningCode.SETTING_WITHOUT_EFFECT, why, at) for at, found in reasons for why in found]


def _of_approval(own: Values, state: State) -> Iterator[Sentence]:
    """An invoice that nobody approves is never sent after it."""
    if is_never_approved(own["send_invoices_by_email"], state["regular_invoices"]["hold_for_review"]):
        yield NEEDS_REVIEW


def _of_method(own: Values, state: State) -> Iterator[Sentence]:
    """A method calculates by the settings that the class has for it, and when the class says."""
    taxation = state["taxation"]
    method = None if own["tax_method"] is None else TaxMethod(own["tax_method"])
    if method is None or method is TaxMethod.NONE or not taxation["assess_taxes"]:
        return
    if method is TaxMethod.CUSTOM and not state["applied_taxes"]:
        yield NEEDS_CUSTOM_TAX
    panel, column = RATES.get(method, ("", ""))
    if panel and lacks_rate(state[panel], column):
        yield NEEDS_RATE
    on_payment = (own["balance_control"], taxation["apply_taxes"]) == (
        BalanceControl.PREPAID,
        ApplyTaxes.AT_TIME_OF_PAYMENT,
    )
    if on_payment and method not in METHODS_AT_TIME_OF_PAYMENT:
        yield NOT_AT_PAYMENT
