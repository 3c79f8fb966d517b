"""Sentences for people that other languages can be made of: each is known by its English template and its values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Self


@dataclass(frozen=True)
class Word:
    """A value that is another word in each language: a code of the schema, and what it is called in English."""

    code: str
    english: str

    def __str__(self) -> str:
        return self.english


class Sentence(str):
    """A sentence in English that remembers what it was made of."""

    __slots__ = ("template", "values")

    template: str
    values: tuple[str, ...]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """The sentence of a template, whose values stand at their names in braces."""
        made = super().__new__(cls, template.format(**values))
        made.template = template
        made.values = tuple(value.code if isinstance(value, Word) else str(value) for value in values.values())
        return made

    @property
    def whole(self) -> Self:
        """A clause as a whole sentence."""
        text = str(self)
        return self.again(f"{text[0].upper()}{text[1:]}.", whole(self.template), self.values)

    def followed_by(self, other: "Sentence") -> Self:
        """The sentence with another one behind it."""
        return self.again(f"{self} {other}", f"{self.template} {other.template}", (*self.values, *other.values))

    @classmethod
    def again(cls, text: str, template: str, values: tuple[str, ...]) -> Self:
        """A sentence restored from its stored text, template and values."""
        made = super().__new__(cls, text)
        made.template, made.values = template, values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        return self.again, (str(self), self.template, self.values)


def whole(template: str) -> str:
    """The template of a clause as a whole sentence."""
    return template if template.endswith(".") else f"{template[0].upper()}{template[1:]}."


def sentence(template: str, **values: object) -> Sentence:
    """A sentence for people.

    Args:
        template: the sentence with a name in braces for each value; written out where it is called, so that all of them
            can be listed for translators.
        values: the values in the order of their places.
    """
    return Sentence(template, values)


_ONE: Final = {"entries": "entry"}


def counted(number: object, things: str) -> Word:
    """A number with what it counts, "1 day" or "2 days": `days:2` for apps.

    Args:
        number: how many.
        things: what is counted, as a plural or as a unit without one, such as percent.
    """
    singular = _ONE.get(things) or things.removesuffix("s")
    return Word(f"{things}:{number}", f"1 {singular}" if str(number) == "1" else f"{number} {things}")
