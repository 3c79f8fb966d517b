"""Warnings: what a save allows and its sender probably doesn't mean. They stand beside its answer, refusing nothing."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Annotated

from models.choices.choice import Choice
from models.sentence import Sentence
from resolvers.drafts.draft import Draft


class WarningCode(Choice):
    """Code of a warning about a write. The list only grows; a code never changes its meaning."""

    BALANCE_NEVER_RESET = "BALANCE_NEVER_RESET", "Balances are to be reset, and no customers have such balances."
    CRITICAL_NOTIFICATION_OFF = "CRITICAL_NOTIFICATION_OFF", "A business-critical notification is not sent any more."
    INVOICE_WITHOUT_TEMPLATE = "INVOICE_WITHOUT_TEMPLATE", "Invoices are on, and there is no template to make them."
    NOTICE_NOT_SENT = "NOTICE_NOT_SENT", "The notification by which notices are sent is off."
    NOTICE_WITHOUT_ACTION = "NOTICE_WITHOUT_ACTION", "Notices announce an action that never comes."
    SETTING_WITHOUT_EFFECT = "SETTING_WITHOUT_EFFECT", "The setting needs another one to have an effect."
    SUSPENDED_WITHIN_THRESHOLD = (
        "SUSPENDED_WITHIN_THRESHOLD",
        "Services stay limited or suspended for an amount that isn't collected.",
    )
    SENT_IN_OTHER_LANGUAGE = (
        "SENT_IN_OTHER_LANGUAGE",
        "A notification is sent in another language than the default one of the class, or than the customer's own.",
    )
    TAXES_WITHOUT_METHOD = "TAXES_WITHOUT_METHOD", "Taxes are calculated by no method."
    TEMPLATES_CLEARED = "TEMPLATES_CLEARED", "Another tax method takes the customer's own template away."


@dataclass(frozen=True)
class WriteWarning:
    """Something that the write allows and that was probably not meant. It never keeps a write from being done."""

    code: Annotated[WarningCode, "What the warning is about, as a code that never changes its meaning."]
    message: Annotated[str, "The warning, as a sentence for people."]
    template: Annotated[str, "The message with the names of its values in braces, for translation."]
    values: Annotated[tuple[str, ...], "The values in the order of their names in the template."]
    path: Annotated[tuple[str, ...], "The property's path on the record, as in `changes`."]


@dataclass(frozen=True)
class PartWarning:
    """A warning where it is found: at a column of a part of one row, or at the row of a list by what tells it apart."""

    code: WarningCode
    message: Sentence
    at: str


WarningRule = Callable[[Draft], Iterable[PartWarning]]
"""A rule over the values after a save, whose parts may not have changed: only what a save brings is warned of."""

WarningCheck = Callable[[Draft], Awaitable[Iterable[PartWarning]]]
"""A rule that reads the database, and warns of what a save brings and nothing else."""
