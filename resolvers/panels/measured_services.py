"""Measured services: the panel's place and the rules of metrics and their charges (domain 6, R-36, R-37)."""

from collections.abc import Iterable
from typing import Final

from models.choices.measured_services import ChargeBasedOn
from models.panels.measured_services import MeasuredService
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.reads import reads
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.rules.charge import charge_problems

PATH: Final = ("measured_services",)


def charges_are_complete(draft: Draft) -> Iterable[UserError]:
    """R-37, for the metrics of a class."""
    return charge_problems(draft.rows("measured_services"), PATH)


@reads("measured_services", "general_info.currency")
def charges_need_a_currency(draft: Draft) -> Iterable[UserError]:
    """A class whose currency is not set can't say what an item costs, so it measures only (domain 6)."""
    if draft.values("general_info")["currency"] is not None:
        return
    for number, row in enumerate(draft.rows("measured_services")):
        if row["charge_based_on"] != ChargeBasedOn.NONE:
            yield ValidationError(
                UserErrorCode.CURRENCY_REQUIRED,
                sentence("Nothing can be charged while the currency of the class is not set."),
                input_path(*PATH, number, "charge_based_on"),
                limit=ChargeBasedOn.NONE.value,
                actual=str(row["charge_based_on"]),
            )


MEASURED_SERVICES = Panel(
    name="measured_services",
    path=PATH,
    shown_as="MeasuredServiceMetric",
    description="Which resources of the customers are measured, and what is charged for them.",
    model=MeasuredService,
    keys=("measured_parameter",),
    rules=(charges_are_complete, charges_need_a_currency),
)
