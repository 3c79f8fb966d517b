"""Fraud protection: the panel's place, and which profile a class may have (domain 7.1, R-7, R-8)."""

from collections.abc import Iterable
from typing import Final

from models.choices.fraud_protection import ProfileStatus
from models.declaration.declaration import Kind
from models.panels.fraud_protection import FraudProtection
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.reads import reads
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.entity import Expression, Scope
from resolvers.rules.fraud_traffic_profile import status_of
from resolvers.rules.managed_record import links_are_available

PATH: Final = ("fraud_protection",)
_PATH: Final = input_path(*PATH, "fraud_traffic_profile")
UNAVAILABLE: Final = sentence("Fraud protection needs a class with a currency, in which daily spending is counted.")


@reads("fraud_protection", "general_info.currency")
def profile_needs_a_currency(draft: Draft) -> Iterable[UserError]:
    """R-7: without a currency there is nothing that a day's spending could be counted in."""
    profile = draft.values("fraud_protection")["fraud_traffic_profile"]
    if profile is not None and draft.values("general_info")["currency"] is None:
        yield ValidationError(UserErrorCode.CURRENCY_REQUIRED, UNAVAILABLE, _PATH)


@reads("fraud_protection", "general_info.currency")
def profile_has_the_currency(draft: Draft) -> Iterable[UserError]:
    """R-8: the profile limits spending in the currency of the class."""
    key, currency = draft.values("fraud_protection")["fraud_traffic_profile"], draft.values("general_info")["currency"]
    if key is None or currency is None:
        return
    profile = draft.referred("FraudTrafficProfile", key)
    if profile["currency"] != currency:
        message = sentence("This profile is in another currency than the class.")
        yield ValidationError(
            UserErrorCode.CURRENCY_MISMATCH,
            message,
            _PATH,
            limit=f"Currency:{currency}",
            actual=f"Currency:{profile['currency']}",
        )


def profile_is_active(draft: Draft) -> Iterable[UserError]:
    """A draft protects nobody, so it is not chosen; a profile that became one later stays where it is."""
    key = draft.values("fraud_protection")["fraud_traffic_profile"]
    if key is None or not draft.changed("fraud_protection", "fraud_traffic_profile"):
        return
    if status_of(draft.referred("FraudTrafficProfile", key)) is ProfileStatus.DRAFT:
        yield ValidationError(
            UserErrorCode.PROFILE_NOT_ACTIVE,
            sentence("This profile is a draft: it neither limits spending nor watches a destination group."),
            _PATH,
            limit=ProfileStatus.ACTIVE.value,
            actual=ProfileStatus.DRAFT.value,
        )


def _unavailable_reason(scope: Scope) -> str:
    currency = f"(SELECT currency_id FROM customer_class o WHERE o.id = {scope.alias}.customer_class_id)"
    return f"CASE WHEN {currency} IS NULL THEN '{UNAVAILABLE}' END"


PROFILE_IS_AVAILABLE: Final = links_are_available(
    "fraud_protection", PATH, "fraud_traffic_profile", "FraudTrafficProfile"
)

FRAUD_PROTECTION = Panel(
    name="fraud_protection",
    path=PATH,
    description="The profile that the customers' calls are checked against.",
    model=FraudProtection,
    rules=(profile_needs_a_currency, profile_has_the_currency, PROFILE_IS_AVAILABLE, profile_is_active),
    computed={
        "unavailable_reason": Expression(
            Kind.TEXT,
            "Why fraud protection can't be set up; null where it can.",
            _unavailable_reason,
            null=True,
            longest=100,
        )
    },
)
