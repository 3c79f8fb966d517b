"""The panels of a customer class as a choice: each with all that stands within it."""

from typing import Any, Final

from models.choices.choice import Choice
from resolvers.panels.all_panels import PANELS

WITHIN: Final = {inner.name: panel.name for panel in PANELS for inner in panel.inner}
"""The panel that each inner one stands in."""

_words: Final[Any] = Choice
"""The class as a function that makes lists: type checkers take a call of it for the look-up of a word."""

CustomerClassPanel: Final[type[Choice]] = _words(
    "CustomerClassPanel",
    [(panel.name.upper(), (panel.name.upper(), panel.description)) for panel in PANELS if panel.name not in WITHIN],
)
CustomerClassPanel.__doc__ = "A panel of a customer class, with all that stands within it."


def outer(name: str) -> str:
    """The panel that a panel is chosen with, however deep it stands within that."""
    while name in WITHIN:
        name = WITHIN[name]
    return name
