"""Metrics that a customer has on terms of its own, instead of its class's (domain 6)."""

from collections.abc import Iterable

from models.records.customer_metric import CustomerMetric
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.errors import UserError
from resolvers.rules.charge import charge_problems

CUSTOMER_METRICS = Panel(
    name="measured_services",
    path=("measured_services",),
    description="The metrics that the customer has on terms of its own.",
    model=CustomerMetric,
    keys=("measured_parameter",),
    parent="customer",
)

CUSTOMER_METRIC = CUSTOMER_METRICS.row_entity()

METRICS_OF_CUSTOMER = CUSTOMER_METRICS.rows(
    "The metrics that the customer has on terms of its own; for all others the terms of the class apply."
)


def own_charges_are_complete(draft: Draft) -> Iterable[UserError]:
    """R-37, for the metrics of a customer."""
    return charge_problems(draft.rows("measured_services"), ("measured_services",))
