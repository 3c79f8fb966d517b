"""Overrides of a customer: settings that differ from its class, and how they have to fit (R-8, R-19, R-32)."""

from collections.abc import Iterable
from typing import Final

from models.choices.fraud_protection import ProfileStatus
from models.choices.invoicing import InvoiceTemplateKind
from models.choices.overrides import LinkOverride
from models.choices.taxation import TaxEngine, TaxMethod
from models.declaration.access import Role
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Input, Values
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.rules.fraud_traffic_profile import status_of
from resolvers.rules.tax_plugin import plugin_problems

_LINKS: Final = {
    "invoice_template": "InvoiceTemplate",
    "out_of_turn_invoice_template": "InvoiceTemplate",
    "fraud_traffic_profile": "FraudTrafficProfile",
}
_KINDS: Final = {
    "invoice_template": InvoiceTemplateKind.REGULAR,
    "out_of_turn_invoice_template": InvoiceTemplateKind.OUT_OF_TURN,
}


def _path(column: str) -> tuple[str, ...]:
    return input_path("overrides", column)


def _is_chosen(column: str, input: Input) -> bool:
    """Whether a save says whose template a customer has, or which: what it has already is chosen again, too."""
    chosen = input.get("overrides") or {}
    return column in chosen or f"{column}_override" in chosen


def templates_follow_tax_method(before: Values, after: Values, input: Input) -> Values:
    """R-32: a template made for another tax method would print wrong taxes, so both go, unless chosen in this save."""
    cleared: dict[str, object] = {}
    if before["tax_method"] != after["tax_method"]:
        for column in _KINDS:
            if not _is_chosen(column, input):
                cleared |= {column: None, f"{column}_override": LinkOverride.NONE.value}
    return cleared


def plugin_follows_tax_method(before: Values, after: Values, input: Input) -> Values:
    """A method without a service takes the plug-in away, unless this save names one: a reseller can't name any."""
    method = after["tax_method"]
    if before["tax_method"] == method or method in set(TaxEngine) or _is_chosen("tax_plugin", input):
        return {}
    return {"tax_plugin": None}


def templates_stay_selected(draft: Draft) -> Iterable[PartWarning]:
    """R-32: another tax method takes away the templates that this save doesn't choose."""
    if draft.row_before["tax_method"] == draft.row["tax_method"]:
        return
    for column in _KINDS:
        state = f"{column}_override"
        cleared = draft.row_before[state] != draft.row[state] == LinkOverride.NONE
        if cleared and not _is_chosen(column, draft.input):
            message = sentence("Another tax method sets the template to none; choose one made for it.")
            yield PartWarning(WarningCode.TEMPLATES_CLEARED, message, state)


def own_records_match_states(draft: Draft) -> Iterable[UserError]:
    """R-19: inherited, explicitly none and the customer's own are three states, and only the last names a record."""
    for column in _LINKS:
        state, key = draft.row[f"{column}_override"], draft.row[column]
        if state == LinkOverride.OWN and key is None:
            message = sentence("One of the customer's own has to be named.")
            yield ValidationError(UserErrorCode.REQUIRED, message, _path(column))
        elif state != LinkOverride.OWN and key is not None:
            message = sentence("A record goes only with OWN; it is neither inherited nor none.")
            yield ValidationError(
                UserErrorCode.NOT_AVAILABLE, message, _path(column), limit=LinkOverride.OWN.value, actual=str(state)
            )


def own_records_are_available(draft: Draft) -> Iterable[UserError]:
    """A reseller's own record is for that reseller's customers."""
    for column, entity in _LINKS.items():
        key = draft.row[column]
        manager = draft.referred(entity, key)["managed_by"] if key is not None else None
        if manager is not None and manager != draft.row["reseller"]:
            message = sentence("This belongs to a reseller, and the customer isn't that reseller's.")
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, _path(column))


def templates_fit_invoices(draft: Draft) -> Iterable[UserError]:
    """A template is one for the invoices that are made from it."""
    for column, kind in _KINDS.items():
        key = draft.row[column]
        actual = draft.referred("InvoiceTemplate", key)["kind"] if key is not None else kind
        if actual not in {kind, InvoiceTemplateKind.ANY}:
            message = sentence("This template is made for other invoices.")
            yield ValidationError(
                UserErrorCode.NOT_AVAILABLE, message, _path(column), limit=kind.value, actual=str(actual)
            )


def profile_fits(draft: Draft) -> Iterable[UserError]:
    """R-8, for a profile of the customer's own: in its currency, and active when it is chosen."""
    key = draft.row["fraud_traffic_profile"]
    if key is None:
        return
    profile, path = draft.referred("FraudTrafficProfile", key), _path("fraud_traffic_profile")
    if profile["currency"] != draft.row["currency"]:
        message = sentence("This profile is in another currency than the customer.")
        yield ValidationError(UserErrorCode.CURRENCY_MISMATCH, message, path)
    if draft.row_before["fraud_traffic_profile"] != key and status_of(profile) is ProfileStatus.DRAFT:
        message = sentence("This profile is a draft: it neither limits spending nor watches a destination group.")
        yield ValidationError(UserErrorCode.PROFILE_NOT_ACTIVE, message, path)


def tax_method_fits(draft: Draft) -> Iterable[UserError]:
    """A method that leaves the calculation to a service needs a plug-in of that service, and no other has one."""
    method, key = draft.row["tax_method"], draft.row["tax_plugin"]
    if method == TaxMethod.AVALARA and draft.row_before["tax_method"] != method:
        message = sentence("This method is retired; it stays only where it is.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, _path("tax_method"), actual=str(method))
    if method not in set(TaxEngine):
        if key is not None:
            message = sentence("A tax plug-in goes only with a method of the customer's own that uses one.")
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, _path("tax_plugin"))
    else:
        # A reseller can't choose a plug-in, so what it can change is the method.
        column = "tax_plugin" if draft.actor.schema_role is Role.ADMINISTRATOR else "tax_method"
        yield from plugin_problems(draft, method, key, _path(column))


OVERRIDE_RULES: Final = (
    own_records_match_states,
    own_records_are_available,
    templates_fit_invoices,
    profile_fits,
    tax_method_fits,
)
