"""In which of its languages a notification is sent to a customer (R-86)."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from models.choices.notifications import HOUSE_LANGUAGE

_MOST_SUBTAGS: Final = 3
"""A language, its script and its region: settings hold no longer tags."""


def languages_in_turn(*wanted: str | None) -> Iterator[str]:
    """Each wanted language, and after it its main ones: pt-BR, then pt, as RFC 4647 looks languages up."""
    for language in wanted:
        subtags = language.split("-", _MOST_SUBTAGS)[:_MOST_SUBTAGS] if language else []
        for length in range(len(subtags), 0, -1):
            yield "-".join(subtags[:length])


def template_in(templates: Sequence[Mapping[str, Any]], column: str, *wanted: str | None) -> Mapping[str, Any] | None:
    """Of one type's templates, whose text in a column is sent: the first wanted language's, else the house's or oldest.

    The templates stand in the order of their age, as they are read.
    """
    with_text = [template for template in templates if template[column]]
    by_language = {template["language"]: template for template in with_text}
    in_turn = languages_in_turn(*wanted, HOUSE_LANGUAGE)
    templates_in_turn = (by_language[language] for language in in_turn if language in by_language)
    return next(templates_in_turn, next(iter(with_text), None))
