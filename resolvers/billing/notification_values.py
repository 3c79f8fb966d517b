"""The values that every notification template can name, with an example of each for previews.

The first six are the field's own (domain 8.3); the others are what the catalogue's notifications tell of.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from resolvers.billing.notification_language import languages_in_turn


@dataclass(frozen=True, slots=True)
class NotificationValue:
    """A name that templates use as a placeholder, what it stands for, and an example."""

    name: str
    description: str
    example: str


NOTIFICATION_VALUES: Final[tuple[NotificationValue, ...]] = (
    NotificationValue("greetings", "How the customer is addressed.", "Dear Ms. Rivera"),
    NotificationValue("companyname", "The customer's company.", "Rivera & Sons"),
    NotificationValue("name", "The customer's name in the system.", "rivera-sons"),
    NotificationValue("balance", "The current balance.", "-42.50"),
    NotificationValue("currency", "The customer's currency.", "USD"),
    NotificationValue("credit_limit", "The credit limit.", "100.00"),
    NotificationValue("invoice_number", "The number of the invoice.", "2026-000481"),
    NotificationValue("amount_due", "What is left to pay on the invoice.", "42.50"),
    NotificationValue("due_on", "The last day to pay the invoice.", "2026-06-16"),
    NotificationValue("action_on", "The day on which what is announced happens.", "2026-06-30"),
    NotificationValue("fee", "A late payment or reactivation fee.", "5.00"),
    NotificationValue("payment", "The amount of a payment.", "42.50"),
    NotificationValue("spent_today", "What was spent today.", "80.00"),
    NotificationValue("spending_limit", "What may be spent a day.", "100.00"),
    NotificationValue("destination_group", "Where the calls went.", "Premium numbers"),
    NotificationValue("product", "The product, subscription or quota.", "Cloud PBX Standard"),
    NotificationValue("link", "The address to open.", "https://selfcare.example.com/reset"),
    NotificationValue("ip_address", "The address that someone signed in from.", "192.0.2.17"),
)

EXAMPLE_VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {value.name: value.example for value in NOTIFICATION_VALUES}
)
"""The example of each value by its name, ready to render a preview with."""

_IN_OTHER_LANGUAGES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"de": {"greetings": "Sehr geehrte Frau Rivera"}}
)
"""Examples that are words, in the languages besides English that the product speaks."""


def example_values(language: str | None) -> Mapping[str, str]:
    """The examples for a text in a language, as far as they are known in it."""
    known = (_IN_OTHER_LANGUAGES[tag] for tag in languages_in_turn(language) if tag in _IN_OTHER_LANGUAGES)
    return {**EXAMPLE_VALUES, **next(known, {})}
