"""The language of notification templates: text with placeholders such as `{{ name }}`, and nothing else.

A template is data. It can't call, compare, loop or reach into a value, so there is nothing to break out of; why that
was preferred to a programmable engine in a sandbox is told in docs/decisions/0010-notification-templates.md.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from string import Template
from typing import ClassVar, Final

from models.sentence import Sentence, counted, sentence

# The groups are those that string.Template looks for; the two that can't match are forms that this language lacks.
_PATTERN: Final = r"""
    \{\{ (?:
        [ \t]{0,8} (?P<named> [a-z][a-z0-9_]{0,63} ) [ \t]{0,8} \}\}
      | (?P<escaped> (?!) )
      | (?P<braced> (?!) )
      | (?P<invalid> )
    )
"""


class PlaceholderTemplate(Template):
    """`string.Template` of the standard library, with `{{ name }}` for its placeholders.

    Two braces always begin a placeholder: what they don't complete is an error, never text that slips through. The
    blanks and the name have a largest length, so that matching takes time in proportion to the text and no more.
    """

    delimiter = "{{"
    flags = re.RegexFlag(0)
    # string.Template takes a string here and compiles it when the class is made.
    pattern: ClassVar[re.Pattern[str]] = _PATTERN  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """Why one text of a template can't be rendered: the text, and the sentence without its capital and point."""

    path: tuple[str, ...]
    message: Sentence
    limit: str | None = None


@dataclass(frozen=True, slots=True)
class Rendering:
    """A rendered text, or None with the problems that kept it from being rendered."""

    text: str | None
    problems: tuple[TemplateProblem, ...] = ()


def render(
    field: str, text: str | None, values: Mapping[str, str], *, max_length: int, escape: Callable[[str], str]
) -> Rendering:
    """`text` with each placeholder replaced by its value, made safe by `escape`, in at most `max_length` characters.

    Where there is no text, there is none to render, and no problem.

    `field` names the template's field, which problems are reported for: an unknown name, something that is no
    placeholder, a text that is too long. Lengths are checked before anything is put together, so a short template that
    repeats a long value costs nothing.
    """
    if text is None:
        return Rendering(None)
    if len(text) > max_length:
        message = sentence("the template is over {limit}", limit=counted(max_length, "characters"))
        return Rendering(None, (_too_long(field, message, max_length),))
    template = PlaceholderTemplate(text)
    problems = tuple(_placeholder_problems(field, template, values))
    if problems:
        return Rendering(None, problems)
    escaped = {name: escape(values[name]) for name in template.get_identifiers()}
    growth = sum(len(escaped[match["named"]]) - len(match[0]) for match in template.pattern.finditer(text))
    if len(text) + growth > max_length:
        message = sentence("the template with its values is over {limit}", limit=counted(max_length, "characters"))
        return Rendering(None, (_too_long(field, message, max_length),))
    return Rendering(template.substitute(escaped))


def _placeholder_problems(
    field: str, template: PlaceholderTemplate, values: Mapping[str, str]
) -> Iterable[TemplateProblem]:
    for match in template.pattern.finditer(template.template):
        if match["named"] is None:
            line, column = _line_and_column(template.template, match.start())
            message = sentence(
                "line {line}, column {column}: two braces have to enclose a name, as in {example}",
                line=line,
                column=column,
                example="{{ name }}",
            )
            yield TemplateProblem((field,), message)
            # What follows may be a consequence of this one.
            return
    for name in template.get_identifiers():
        if name not in values:
            message = sentence("there is no value called {name}", name=name)
            yield TemplateProblem((field,), message, name)


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    """The line and the column of a place in a text."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _too_long(field: str, message: Sentence, max_length: int) -> TemplateProblem:
    return TemplateProblem((field,), message, str(max_length))
