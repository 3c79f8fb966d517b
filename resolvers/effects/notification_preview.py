"""What a notification looks like: subject, body and SMS text of a template with its values in place.

Values come from customers and are made safe for where they go: characters of HTML can't open a tag in a body, and
nothing can begin a new line, and thereby a new header, in a subject.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape as escape_html
from typing import Final

from resolvers.effects.notification_template import Rendering, render
from resolvers.effects.problem import ProblemCode, SettingProblem

MAX_SUBJECT_LENGTH: Final = 500
MAX_BODY_LENGTH: Final = 200_000
MAX_SMS_LENGTH: Final = 1_600
"""Ten messages of 160 characters, which is where networks stop joining them."""

# All control characters, and the two separators of Unicode that count as line ends.
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class NotificationTemplate:
    """The texts of a notification with their placeholders. A text that is None isn't sent."""

    subject: str | None = None
    body: str | None = None
    sms_text: str | None = None
    body_is_html: bool = False


@dataclass(frozen=True, slots=True)
class NotificationPreview:
    """The rendered texts; a text that can't be rendered is None and has its problems, with all the others'."""

    subject: str | None
    body: str | None
    sms_text: str | None
    problems: tuple[SettingProblem, ...] = ()


def preview_notification(template: NotificationTemplate, values: Mapping[str, str]) -> NotificationPreview:
    """The template rendered with `values`. Every problem of every text is reported in one go."""
    subject = _subject(template.subject, values)
    body = _text(
        "body", template.body, values, MAX_BODY_LENGTH, escape_html if template.body_is_html else _without_nul
    )
    sms_text = _text("sms_text", template.sms_text, values, MAX_SMS_LENGTH, _without_nul)
    problems = (*subject.problems, *body.problems, *sms_text.problems)
    return NotificationPreview(subject.text, body.text, sms_text.text, problems)
