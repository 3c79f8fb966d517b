"""The values that every notification template can name, with an example of each for previews.

The first six are the field's own (domain 8.3); the others are what the catalogue's notifications tell of. Examples are
written as the language of the text writes them, and amounts with the places of their currency.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from resolvers.billing.notification_language import languages_in_turn


@dataclass(frozen=True, slots=True)
class NotificationValue:
    """A name that templates use as a placeholder, what it stands for, and an example."""

    name: str
    description: str
    example: str
    is_amount: bool = False


NOTIFICATION_VALUES: Final[tuple[NotificationValue, ...]] = (
    NotificationValue("greetings", "How the customer is addressed.", "Dear Ms. Rivera"),
    NotificationValue("companyname", "The customer's company.", "Rivera & Sons"),
    NotificationValue("name", "The customer's name in the system.", "rivera-sons"),
    NotificationValue("balance", "The current balance.", "-42.50", is_amount=True),
    NotificationValue("currency", "The customer's currency.", "USD"),
    NotificationValue("credit_limit", "The credit limit.", "100.00", is_amount=True),
    NotificationValue("invoice_number", "The number of the invoice.", "2026-000481"),
    NotificationValue("amount_due", "What is left to pay on the invoice.", "42.50", is_amount=True),
    NotificationValue("due_on", "The last day to pay the invoice.", "2026-06-16"),
    NotificationValue("action_on", "The day on which what is announced happens.", "2026-06-30"),
    NotificationValue("fee", "A late payment or reactivation fee.", "5.00", is_amount=True),
    NotificationValue("payment", "The amount of a payment.", "42.50", is_amount=True),
    NotificationValue("spent_today", "What was spent today.", "80.00", is_amount=True),
    NotificationValue("spending_limit", "What may be spent a day.", "100.00", is_amount=True),
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
    {"de": {"greetings": "Sehr geehrte Frau Rivera", "due_on": "16.06.2026", "action_on": "30.06.2026"}}
)
"""Examples that are words or days, in the languages besides English that the product speaks."""

_WITH_DECIMAL_COMMA: Final = re.compile(
    "(af|az|be|bg|bs|ca|cs|da|de|el|es|et|eu|fi|fo|fr|gl|hr|hu|hy|id|is|it|ka|kk|lb|lt|lv|mk|mn|nb|nl|nn|no|pl|pt|ro|ru|"
    "sk|sl|sq|sr|sv|tr|uk|uz|vi)(-|$)"
)
"""The main languages that write a comma before the decimal places (CLDR); all others write a point."""


def example_values(language: str | None, places: int = 2) -> Mapping[str, str]:
    """The examples for a text in a language, as far as they are known in it, amounts with so many decimal places."""
    known = (_IN_OTHER_LANGUAGES[tag] for tag in languages_in_turn(language) if tag in _IN_OTHER_LANGUAGES)
    mark = "," if _WITH_DECIMAL_COMMA.match(language or "") else "."
    amounts = {
        value.name: f"{Decimal(value.example):.{places}f}".replace(".", mark)
        for value in NOTIFICATION_VALUES
        if value.is_amount
    }
    return {**EXAMPLE_VALUES, **amounts, **next(known, {})}
