"""Switches that need another one, in another panel (R-20, R-29)."""

from collections.abc import Iterable

from models.sentence import Sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Rule
from resolvers.drafts.reads import reads
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path

Switch = tuple[str, str]
"""A panel of finances, and its column."""


def switch_needs(switch: Switch, needed: tuple[Switch, ...], code: UserErrorCode, message: Sentence) -> Rule:
    """The rule that a switch is on only while the other one is, or one of the others."""

    @reads(*(".".join(path) for path in (switch, *needed)))
    def needed_switch_is_on(draft: Draft) -> Iterable[UserError]:
        """The error stands at what was changed."""
        panel, column = switch
        if draft.values(panel)[column] and not any(draft.values(other)[name] for other, name in needed):
            switched_off = () if draft.changed(*switch) else (path for path in needed if draft.changed(*path))
            yield ValidationError(code, message, input_path("finances", *next(iter(switched_off), switch)))

    return needed_switch_is_on
