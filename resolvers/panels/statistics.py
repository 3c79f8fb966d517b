"""Finances, statistics: the panel's place and the rules that its values keep to."""

from collections.abc import Iterable

from models.panels.statistics import Statistics
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.rules.managed_record import links_are_offered


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
    path=("finances", "statistics"),
    description="How the usage records of a billing period are archived, delivered, closed and rounded.",
    model=Statistics,
    rules=(delay_only_with_delay, links_are_offered("statistics", ("finances", "statistics"), "calendar", "Calendar")),
    warnings=(reset_is_for_somebody,),
)
