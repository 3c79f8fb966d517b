"""Reliance of the users of a record: a save that would take it from them is refused, naming who would lose it (R-48).

Without this, the owners of those classes could save nothing any more, or would lose what they rely on without a word.
Everything else that a rule reads of a referred record is set once, when the record is made.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from models.sentence import Sentence, Word
from resolvers.drafts.draft import Draft
from resolvers.errors import UserErrorCode


@dataclass(frozen=True)
class Loss:
    """A loss of the users of a record by a save; it is refused while there are any.

    Args:
        message: the refusal, given the number of users and the users in words.
        path: where the error stands, below `input`.
        users: statements that give the `id` of each, by their entity; None is whoever refers to the record.
        code: the error's.
    """

    message: Callable[[int, Word], Sentence]
    path: tuple[str | int, ...]
    users: Mapping[str, str] | None = None
    code: UserErrorCode = UserErrorCode.IN_USE


@dataclass(frozen=True)
class Reliance:
    """Columns and lists of a record that users rely on, and the rule that finds what a draft would take from them."""

    columns: frozenset[str]
    losses: Callable[[Draft], Iterable[Loss]]
