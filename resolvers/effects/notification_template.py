"""The language of notification templates: text with placeholders such as `{{ name }}`, and nothing else.

A template is data. It can't call, compare, loop or reach into a value, so there is nothing to escape from; why that
was preferred to a programmable engine in a sandbox is told in docs/decisions/0010-notification-templates.md.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from string import Template
from typing import Final

from resolvers.effects.problem import ProblemCode, SettingProblem

MAX_VALUE_LENGTH: Final = 10_000
_SHOWN_LENGTH: Final = 40


class PlaceholderTemplate(Template):
    """`string.Template` of the standard library, with `{{ name }}` for its placeholders.

    Two braces always begin a placeholder: what they don't complete is an error, never text that slips through.
    Linear in the length of the text: no part of the pattern can match the same characters in two ways.
    """

    delimiter = "{{"
    flags = 0
    # Lengths are bounded so that a long run of blanks can't be scanned again and again.
    pattern = r"""
        \{\{(?:
            (?P<escaped>(?!))                                                   # there is no escape
          | [ \t]{0,8}(?P<named>[a-z][a-z0-9_]{0,63})[ \t]{0,8}\}\}
          | (?P<braced>(?!))                                                    # nor a second form
          | (?P<invalid>)
        )
    """  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Rendering:
    """A rendered text, or None with the problems that kept it from being rendered."""

    text: str | None
    problems: tuple[SettingProblem, ...] = ()


def placeholders(text: str) -> frozenset[str]:
    """The names that a template's placeholders use."""
    return frozenset(PlaceholderTemplate(text).get_identifiers())


def render(
    field: str, text: str, values: Mapping[str, str], *, max_length: int, escape: Callable[[str], str]
) -> Rendering:
    """`text` with each placeholder replaced by its value, made safe by `escape`, in at most `max_length` characters.

    `field` is the template's field, which problems are reported for. The length is checked before anything is put
    together, so that a short template that repeats a long value costs nothing.
    """
    problems = tuple(_template_problems(field, text, values, max_length))
    if problems:
        return Rendering(None, problems)
    uses = Counter(match["named"] for match in PlaceholderTemplate.pattern.finditer(text))
    escaped = {name: escape(values[name][:MAX_VALUE_LENGTH]) for name in uses}
    if len(text) + sum(len(escaped[name]) * count for name, count in uses.items()) > max_length:
        return Rendering(None, (_too_long(field, "with its values the text", max_length),))
    return Rendering(PlaceholderTemplate(text).substitute(escaped))
