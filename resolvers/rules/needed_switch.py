"""Switches that need another one, in another panel (R-20, R-29)."""

from collections.abc import Iterable

from models.sentence import Sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Rule
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path

Switch = tuple[str, str]
"""A panel of finances, and its column."""


def switch_needs(switch: Switch, needed: Switch, code: UserErrorCode, message: Sentence) -> Rule:
    """The rule that a switch is on only while the other one is."""

    def needed_switch_is_on(draft: Draft) -> Iterable[UserError]:
        """The error stands at what was changed."""
        (panel, column), (needed_panel, needed_column) = switch, needed
        if draft.values(panel)[column] and not draft.values(needed_panel)[needed_column]:
            switched_off = draft.changed(*needed) and not draft.changed(*switch)
            yield ValidationError(code, message, input_path("finances", *(needed if switched_off else switch)))

    return needed_switch_is_on
