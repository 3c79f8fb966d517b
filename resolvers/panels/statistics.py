"""Finances, statistics: the panel's place and the rules that its values keep to."""

from collections.abc import Iterable

from models.panels.statistics import Statistics
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path


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


STATISTICS = Panel(
    name="statistics",
    path=("finances", "statistics"),
    description="How the usage records of a billing period are archived, delivered, closed and rounded.",
    model=Statistics,
    rules=(delay_only_with_delay,),
)
