"""Finances, statistics: the panel's place and the rules that its values keep to."""

from collections.abc import Iterable
from typing import Final

from models.choices.statistics import XdrColumn, XdrDelivery, XdrExport
from models.panels.statistics import Statistics
from models.sentence import Sentence, sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.formats.email_address import address_list_problems
from resolvers.rules.managed_record import links_are_available

PATH: Final = ("finances", "statistics")


def delay_only_with_delay(draft: Draft) -> Iterable[UserError]:
    """A delay of the closing is given just when the period closes with a delay (domain 3.1)."""
    values = draft.values("statistics")
    delayed = values["close_billing_period"] == "WITH_DELAY"
    if delayed and values["close_delay_hours"] == 0:
        yield ValidationError(
            UserErrorCode.REQUIRED,
            sentence("Closing with a delay needs a delay of at least one hour."),
            input_path("finances", "statistics", "close_delay_hours"),
            limit="1",
            actual="0",
        )


def columns_are_those_of_an_export(draft: Draft) -> Iterable[UserError]:
    """R-76: each column is one that an xDR has."""
    for number, column in enumerate(draft.values("statistics")["xdr_columns"]):
        if column not in set(XdrColumn):
            message = sentence("There is no such column of an xDR export.")
            path = input_path(*PATH, "xdr_columns", number)
            yield ValidationError(UserErrorCode.INVALID, message, path, ", ".join(XdrColumn), str(column))


def recipients_have_addresses(draft: Draft) -> Iterable[UserError]:
    """R-42, for those whom exports are sent to."""
    return address_list_problems(draft.values("statistics")["xdr_recipients"], *PATH, "xdr_recipients")


def chosen_columns_are_exported(draft: Draft) -> Iterable[UserError]:
    """R-76: the error stands at what was changed: the choice, or the switch without which it is about nothing."""
    values = draft.values("statistics")
    is_off = values["xdr_export"] == XdrExport.OFF
    if values["xdr_columns"] and is_off:
        yield _needs("xdr_columns", "xdr_export", draft, sentence("Columns are chosen for a periodic xDR export."))
    if values["xdr_recipients"] and (is_off or values["xdr_delivery"] != XdrDelivery.EMAIL):
        switch = "xdr_export" if is_off else "xdr_delivery"
        message = sentence("Recipients are for a periodic xDR export that is sent by email.")
        yield _needs("xdr_recipients", switch, draft, message)


def _needs(choice: str, switch: str, draft: Draft, message: Sentence) -> UserError:
    """The refusal of what is chosen without its switch."""
    switched_off = draft.changed("statistics", switch) and not draft.changed("statistics", choice)
    path = input_path(*PATH, switch if switched_off else choice)
    return ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)


def reset_is_for_somebody(draft: Draft) -> Iterable[PartWarning]:
    """Balances are reset for customers that another system bills, and only then is there an xDR to hide."""
    values = draft.values("statistics")
    resets = values["reset_balance_each_period"]
    if resets and not values["billed_externally"]:
        message = sentence("No balance is reset: the customers are not billed by another system.")
        yield PartWarning(WarningCode.BALANCE_NEVER_RESET, message, "reset_balance_each_period")
    if values["hide_balance_reset_xdr"] and not resets:
        message = sentence("There is nothing to hide: balances are not reset.")
        yield PartWarning(WarningCode.SETTING_WITHOUT_EFFECT, message, "hide_balance_reset_xdr")


STATISTICS = Panel(
    name="statistics",
    path=PATH,
    description="How the usage records of a billing period are archived, delivered, closed and rounded.",
    model=Statistics,
    rules=(
        delay_only_with_delay,
        columns_are_those_of_an_export,
        recipients_have_addresses,
        chosen_columns_are_exported,
        links_are_available("statistics", PATH, "calendar", "Calendar"),
    ),
    warnings=(reset_is_for_somebody,),
)
