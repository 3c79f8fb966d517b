"""Custom taxes: how they are read and saved."""

from collections.abc import Iterable

from models.choices.taxation import TaxAppliesTo
from models.records.custom_tax import CustomTax
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.records.named_entity import named_entity
from resolvers.rules.tax_rate import rate_problem

CUSTOM_TAX = named_entity(CustomTax, "rate", "applies_to")


def rate_is_precise(draft: Draft) -> Iterable[UserError]:
    """A rate has at most four decimal places (domain 3.4)."""
    return rate_problem(draft.row["rate"], input_path("rate"))


def listed_services_are_listed(draft: Draft) -> Iterable[UserError]:
    """A tax on listed services lists at least one, each with a code."""
    services = draft.row["services"]
    if draft.row["applies_to"] == TaxAppliesTo.LISTED_SERVICES and not services:
        yield ValidationError(
            UserErrorCode.REQUIRED,
            sentence("A tax on listed services needs at least one service."),
            input_path("services"),
        )
    for number, service in enumerate(services):
        if not str(service).strip():
            yield ValidationError(
                UserErrorCode.REQUIRED, sentence("A service needs a code."), input_path("services", number)
            )


CUSTOM_TAX_RECORD = Record(
    "custom_tax",
    lambda: CUSTOM_TAX,
    "custom tax",
    owner="managed_by",
    rules=(rate_is_precise, listed_services_are_listed),
)
