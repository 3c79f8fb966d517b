"""Preview of a notification: subject, body and SMS text of a template with its values in place.

Values come from customers and are made safe for where they go: characters of HTML can't open a tag in a body, and
nothing can begin a new line, and thereby a new header, in a subject.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape as escape_html
from typing import Annotated, Final

from models.sentence import sentence
from resolvers.billing.notification_template import Rendering, TemplateProblem, render

MAX_SUBJECT_LENGTH: Final = 500
MAX_BODY_LENGTH: Final = 200_000
MAX_SMS_LENGTH: Final = 1_600
"""Ten messages of 160 characters, which is where networks stop joining them."""

# All control characters, and the two separators of Unicode that count as line ends.
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# The same in a text of several lines, where tabs and line feeds are at home.
_UNPRINTABLE_IN_LINES: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class NotificationTemplate:
    """The texts of a notification with their placeholders. A text that is None isn't sent."""

    subject: str | None = None
    body: str | None = None
    sms_text: str | None = None
    body_is_html: bool = False


@dataclass(frozen=True, slots=True)
class NotificationPreview:
    """The rendered texts. An HTML body is the operator's own HTML with escaped values: show it without scripts."""

    subject: Annotated[str | None, "The subject; null where there is none, or where it can't be rendered."]
    body: Annotated[str | None, "The text of the email; null where there is none, or where it can't be rendered."]
    sms_text: Annotated[str | None, "The text message; null where there is none, or where it can't be rendered."]
    email_language: Annotated[str | None, "The language of the email; null where there is none."] = None
    sms_language: Annotated[str | None, "The language of the text message; null where there is none."] = None
    # Why a text can't be rendered, of all texts together.
    problems: tuple[TemplateProblem, ...] = ()


def preview_notification(
    template: NotificationTemplate, values: Mapping[str, str], *, in_sms: Mapping[str, str] | None = None
) -> NotificationPreview:
    """The template rendered with `values`, which it names in its placeholders; `in_sms`: those of another language.

    An HTML body is the operator's own HTML with escaped values in it: whoever shows it has to keep it from running
    scripts all the same.
    """
    in_body = _in_html if template.body_is_html else _in_lines
    subject = _subject(template.subject, values)
    body = render("body", template.body, values, max_length=MAX_BODY_LENGTH, escape=in_body)
    of_sms = values if in_sms is None else in_sms
    sms_text = render("sms_text", template.sms_text, of_sms, max_length=MAX_SMS_LENGTH, escape=_in_lines)
    problems = (*subject.problems, *body.problems, *sms_text.problems)
    return NotificationPreview(subject.text, body.text, sms_text.text, problems=problems)


def _subject(text: str | None, values: Mapping[str, str]) -> Rendering:
    if text is not None and _UNPRINTABLE.search(text):
        message = sentence("a subject is one line, without line breaks or control characters")
        return Rendering(None, (TemplateProblem(("subject",), message),))
    return render("subject", text, values, max_length=MAX_SUBJECT_LENGTH, escape=_in_one_line)


def _in_one_line(value: str) -> str:
    return _UNPRINTABLE.sub(" ", value)


def _in_lines(value: str) -> str:
    return _UNPRINTABLE_IN_LINES.sub("", value)


def _in_html(value: str) -> str:
    return escape_html(_in_lines(value))
