"""Custom taxes: how they are read and saved."""

from collections.abc import Iterable

from models.choices.taxation import TaxAppliesTo
from models.records.custom_tax import CustomTax
from models.sentence import sentence
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.entity import (
    Connection,
    Entity,
    Identity,
    declared_columns,
    declared_filters,
)
from resolvers.records.customer_class import VIEWER_ACCESS
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.rules.tax_rate import rate_problem
from resolvers.visibility import visible_offers
from resolvers.writing.draft import Draft
from resolvers.writing.record import Record

CUSTOM_TAX = Entity(
    "CustomTax",
    CustomTax,
    {"id": Identity(), **declared_columns(CustomTax), "viewer_access": VIEWER_ACCESS},
    visible=visible_offers,
    filters={
        "name": BY_NAME,
        **declared_filters(CustomTax, "rate", "applies_to", "managed_by", "created_at", "updated_at"),
    },
    orders=NAME_OR_CREATION,
    default_order=NAME_FIRST,
)

CUSTOM_TAXES = Connection("CustomTax", "The custom taxes that a class may apply, by name.")


def rate_is_precise(draft: Draft) -> Iterable[UserError]:
    """A rate has at most four decimal places (domain 3.4)."""
    return rate_problem(draft.row["rate"], input_path("rate"))


def listed_services_are_listed(draft: Draft) -> Iterable[UserError]:
    """A tax on listed services lists at least one, each with a code."""
    services = draft.row["services"]
    if draft.row["applies_to"] == TaxAppliesTo.LISTED_SERVICES and not services:
        yield ValidationError(
            UserErrorCode.REQUIRED, sentence("A tax on listed services lists at least one."), input_path("services")
        )
    for number, service in enumerate(services):
        if not str(service).strip():
            yield ValidationError(
                UserErrorCode.REQUIRED, sentence("A service has a code."), input_path("services", number)
            )


CUSTOM_TAX_RECORD = Record(
    "custom_tax",
    lambda: CUSTOM_TAX,
    "custom tax",
    owner="managed_by",
    rules=(rate_is_precise, listed_services_are_listed),
)
