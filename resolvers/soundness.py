"""Judging a configuration of which some values were refused, so that one answer tells of everything that is wrong.

A rule is judged where every value that it reads was accepted. One that comes upon a refused value is left for the next
try: what stands in that value's place is not what the actor asked for.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Generic, TypeVar

from resolvers.errors import UserError

Judged = TypeVar("Judged")
Value = TypeVar("Value")


class RefusedValueError(Exception):
    """A rule reads a value that was refused."""


class SoundValues(dict[str, Value], Generic[Value]):
    """Values by name, of which those in `refused` can't be read: reading one raises RefusedValueError."""

    def __init__(self, values: Mapping[str, Value], refused: Iterable[str]) -> None:
        super().__init__(values)
        self._refused = frozenset(refused)

    def __getitem__(self, name: str) -> Value:
        if name in self._refused:
            raise RefusedValueError(name)
        return super().__getitem__(name)


def judged_by(rules: Iterable[Callable[[Judged], Iterable[UserError]]], draft: Judged) -> list[UserError]:
    """What is against a draft by those rules that read nothing refused."""
    errors: list[UserError] = []
    for rule in rules:
        try:
            errors.extend(list(rule(draft)))
        except RefusedValueError:
            continue
    return errors
