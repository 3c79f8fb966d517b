"""In which of its languages a notification is sent to a customer (R-86)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from models.choices.notifications import HOUSE_LANGUAGE

Template = Mapping[str, Any]
"""The texts of one type in one language, by column."""

_MOST_SUBTAGS: Final = 3
"""A language, its script and its region: settings hold no longer tags."""


def languages_in_turn(*wanted: str | None) -> Iterator[str]:
    """Each wanted language, and after it its main ones: pt-BR, then pt, as RFC 4647 looks languages up."""
    for language in wanted:
        subtags = language.split("-", _MOST_SUBTAGS)[:_MOST_SUBTAGS] if language else []
        for length in range(len(subtags), 0, -1):
            yield "-".join(subtags[:length])


def texts_by_language(templates: Iterable[Template], column: str) -> Mapping[str, Template]:
    """Of one type's templates, those with a text in a column by their languages, in the order of the templates."""
    return {template["language"]: template for template in templates if template[column]}


def chosen_text(by_language: Mapping[str, Template], *wanted: str | None) -> Template | None:
    """The template whose text is sent: the first wanted language's, else the house's or the oldest.

    The templates stand in the order of their age, as they are read.
    """
    in_turn = languages_in_turn(*wanted, HOUSE_LANGUAGE)
    templates_in_turn = (by_language[language] for language in in_turn if language in by_language)
    return next(templates_in_turn, next(iter(by_language.values()), None))


def template_in(templates: Iterable[Template], column: str, *wanted: str | None) -> Template | None:
    """Of one type's templates, the one whose text in a column is sent."""
    return chosen_text(texts_by_language(templates, column), *wanted)
