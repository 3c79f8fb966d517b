"""The selection in plain values: the tree of selected fields that `schema.api.selection` makes of a document."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Arguments = Mapping[str, Any]
"""Coerced arguments by their names in snake case; an absent one is absent, a null one is None."""

Variables = object
"""The coerced variables of one request; only the functions that give a field's arguments look into them."""


def no_arguments(_variables: Variables) -> Arguments:
    """The arguments of a field that was given none."""
    return {}


@dataclass(frozen=True, slots=True)
class Constant:
    """Arguments that no variable changes."""

    values: Arguments

    def __call__(self, _variables: Variables) -> Arguments:
        """The arguments."""
        return self.values


@dataclass(frozen=True, slots=True)
class SelectedField:
    """A selected field: its response key, its name in the schema, its arguments and the selection below it.

    `below` holds the chosen fields for each object type that the value can have: one entry for a field of an object
    type, one for each possible type of an interface or union, none for a leaf. `null` says whether the field may be
    null, `most` how many objects its value is expected to hold, `paged` that it is a page of as many as its arguments
    say, and `sized` that an argument says how many objects it is. `ready` is a value that doesn't depend on rows and
    was made beforehand (`context.ReadyValue`), and `longest` how many bytes a leaf's value can have, where that is
    known.
    """

    key: str
    name: str
    arguments: Callable[[Variables], Arguments] = no_arguments
    below: Mapping[str, tuple["SelectedField", ...]] = field(default_factory=dict)
    null: bool = False
    most: int = 1
    paged: bool = False
    sized: bool = False
    ready: object = None
    longest: int | None = None

    def only(self) -> tuple["SelectedField", ...]:
        """The selection below a field of an object type."""
        return next(iter(self.below.values()))

    def of(self, name: str) -> "SelectedField | None":
        """The first selected field of that name below a field of an object type."""
        return next((selected for selected in self.only() if selected.name == name), None)


def objects_in(selected: Sequence[SelectedField]) -> int:
    """How many objects one row of a list is, with what is chosen below it; lists within count for themselves."""
    return 1 + sum(max(map(objects_in, field.below.values())) for field in selected if field.below and field.most == 1)
