"""Personal values in an answer: each carries its origin, so that the audit log can say whose data was shown.

An answer is looked through once it is settled: what a page only looked ahead to, or what null stands in place of, was
shown to nobody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, order=True)
class Origin:
    """The origin of a personal value: the key of the customer, the ids of the record and of the custom field."""

    customer: int
    record: str
    field: str


class PersonalValue(str):
    """A personal value as the answer shows it: a text that carries its origin."""

    __slots__ = ("origin",)
    origin: str

    def __new__(cls, value: str, origin: str) -> Self:
        """The value, with the text that the database made of its origin: its three parts, with blanks between."""
        made = super().__new__(cls, value)
        made.origin = origin
        return made


def shown_origins(data: Mapping[str, object] | None) -> frozenset[Origin]:
    """The origins of the personal values in an answer."""
    texts: set[str] = set()
    left: list[object] = [data]
    while left:
        match left.pop():
            case PersonalValue() as value:
                texts.add(value.origin)
            case dict() as inner:
                left.extend(inner.values())
            case list() | tuple() as inner:
                left.extend(inner)
    return frozenset(_origin(text) for text in texts)


def _origin(text: str) -> Origin:
    customer, record, field = text.split()
    return Origin(int(customer), record, field)
