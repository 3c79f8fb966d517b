"""The base of every fixed list: a member is its own stored word and carries the sentence that explains it.

The sentence is written once, beside the member, and becomes the description of the enumeration's value in
the GraphQL schema and the help text in the user interface.
"""

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """A fixed list of words, declared as `NAME = "NAME", "What it means."`; looked up by the word alone."""

    description: str

    # The default exists for type checkers only: they read `Choice("NAME")`, a look-up, as a call of `__new__`.
    def __new__(cls, value: str, description: str = "") -> Self:
        """Make the member `value`, stored as that word. Raises TypeError where a declaration has no sentence."""
        if not description:
            raise TypeError(f"{cls.__name__} {value!r} is declared without a description")
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        return member
