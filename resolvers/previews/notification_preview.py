"""Preview of a notification: a saved template of a set, or one being edited, with example or entered values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Final

from iso4217 import Currency as Iso4217

from models.choices.notifications import NotificationType
from models.database.readers import Steps
from models.declaration.described import Bounds, TypeName
from models.sentence import sentence
from resolvers.billing import notification_preview as billing
from resolvers.billing.notification_language import template_in
from resolvers.billing.notification_preview import NotificationPreview
from resolvers.billing.notification_values import EXAMPLE_VALUES, example_values
from resolvers.drafts.defaults import default_values
from resolvers.drafts.values import State, Values, typed
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError, camel, no_such
from resolvers.formats.language_tag import language_tag_problem
from resolvers.previews.arguments import Edited, EditedColumns, PreviewInput
from resolvers.previews.preview import Compute, Preview, PreviewResult, rejected
from resolvers.previews.rounding import USUAL_MINOR_UNITS
from resolvers.previews.saved import SavedRecord
from resolvers.reading.plan import Planner
from resolvers.records.notification_set import NOTIFICATION_SET, NOTIFICATION_SET_RECORD, TEMPLATES

MOST_VALUES: Final = len(EXAMPLE_VALUES)
LONGEST_VALUE: Final = 10_000

_TEXTS: Final = EditedColumns(
    "NotificationTextsInput",
    "The texts of a template as they are being edited; what is absent is as it is saved.",
    {name: TEMPLATES.declarations()[name] for name in ("subject", "body", "body_is_html", "sms_text")},
)


@dataclass(frozen=True)
class NotificationValue:
    """The value of a placeholder, instead of its example."""

    name: Annotated[str, f"The placeholder's name: {', '.join(EXAMPLE_VALUES)}."]
    value: Annotated[str, f"The value, at most {LONGEST_VALUE} characters.", Bounds(most=LONGEST_VALUE)]


@dataclass(frozen=True, kw_only=True)
class NotificationPreviewArguments:
    """Which texts, and with what in place of their placeholders."""

    notification_set_id: Annotated[
        str | None, "The set whose saved template is used; absent: none.", TypeName("ID")
    ] = None
    type: Annotated[NotificationType | None, "Which template of the set."] = None
    language: Annotated[
        str | None, "The customer's language: its texts, else those of its main language. Absent: the class's."
    ] = None
    default_language: Annotated[
        str | None, "The class's default language, whose texts come next. Absent: those in en, else the set's oldest."
    ] = None
    template: Annotated[Edited, "Texts that are not saved yet, laid over the saved ones.", _TEXTS] = None
    values: Annotated[
        tuple[NotificationValue, ...],
        f"Values instead of the examples, at most {MOST_VALUES}.",
        Bounds(most=MOST_VALUES),
    ] = ()


def _plan(planner: Planner) -> Compute:
    sets = SavedRecord(planner, NOTIFICATION_SET, "notification set", NOTIFICATION_SET_RECORD.panels)

    def compute(input: PreviewInput[NotificationPreviewArguments]) -> Steps[PreviewResult]:
        arguments, errors = input.arguments, input.errors
        state = yield from sets.read(input.context, arguments.notification_set_id, "notificationSetId")
        language_problems = list(_language_problems(arguments))
        # The texts of a language that is none are looked for nowhere.
        known = replace(arguments, language=None, default_language=None) if language_problems else arguments
        saved = state if isinstance(state, NotFoundError) else _saved_texts(state, known)
        if isinstance(saved, NotFoundError):
            return rejected(saved)
        texts = input.laid_over(saved.texts, "template", arguments.template, _TEXTS)
        errors[:0] = [*language_problems, *_name_problems(arguments.values[:MOST_VALUES])]
        if errors:
            return rejected(*errors)
        given = {value.name: value.value for value in arguments.values}
        places = _minor_units(given.get("currency", EXAMPLE_VALUES["currency"]))
        template = typed(billing.NotificationTemplate, {name: value or None for name, value in texts.items()})
        preview = replace(
            billing.preview_notification(
                template,
                {**example_values(saved.email_language, places), **given},
                in_sms={**example_values(saved.sms_language, places), **given},
            ),
            email_language=saved.email_language if template.body else None,
            sms_language=saved.sms_language if template.sms_text else None,
        )
        # A preview shows what can be rendered, beside what is wrong with the rest.
        problems = tuple(
            ValidationError(
                UserErrorCode.INVALID,
                problem.message.whole,
                ("template", *(camel(name) for name in problem.path)),
                problem.limit,
            )
            for problem in preview.problems
        )
        return PreviewResult(preview, problems)

    return compute


def _minor_units(currency: str) -> int:
    """The decimal places of a currency's amounts; the usual ones of what is no code of ISO 4217."""
    try:
        places = Iso4217(currency).exponent
    except ValueError:
        places = None
    return USUAL_MINOR_UNITS if places is None else places


@dataclass(frozen=True)
class _Saved:
    """The saved texts that a preview starts from, and the languages that they are in."""

    texts: Values
    email_language: str | None
    sms_language: str | None


def _saved_texts(state: State, arguments: NotificationPreviewArguments) -> _Saved | NotFoundError:
    """R-86: the email and the text message, each in its language; what is edited is of one language.

    Texts that are only being edited start from the columns' defaults.
    """
    rows = [row for row in state[TEMPLATES.name] if row["type"] == arguments.type]
    wanted = arguments.language, arguments.default_language
    if arguments.template is not None:
        edited = [row for row in rows if row["language"] == arguments.language] if arguments.language else rows
        row = next(iter(edited), None)
        language = arguments.language or (str(row["language"]) if row else None)
        return _Saved(row or default_values(_TEXTS.declarations), language, language)
    if not rows:
        missing = no_such("template in this set", ("type",))
        return missing if arguments.notification_set_id else _Saved(default_values(_TEXTS.declarations), None, None)
    email = template_in(rows, "body", *wanted) or rows[0]
    sms = template_in(rows, "sms_text", *wanted) or rows[0]
    return _Saved({**email, "sms_text": sms["sms_text"]}, str(email["language"]), str(sms["language"]))


def _language_problems(arguments: NotificationPreviewArguments) -> Iterator[UserError]:
    for name in ("language", "default_language"):
        value = getattr(arguments, name)
        yield from language_tag_problem(value, (camel(name),)) if value is not None else ()


def _name_problems(values: Sequence[NotificationValue]) -> list[UserError]:
    errors: list[UserError] = []
    names: set[str] = set()
    for number, value in enumerate(values):
        path = ("values", str(number), "name")
        if value.name not in EXAMPLE_VALUES:
            errors.append(ValidationError(UserErrorCode.NOT_FOUND, sentence("There is no value of this name."), path))
        if value.name in names:
            message = sentence("This value appears twice.")
            errors.append(ValidationError(UserErrorCode.DUPLICATE, message, path))
        names.add(value.name)
    return errors


NOTIFICATION_PREVIEW = Preview(
    "What a notification looks like: a template of a set, or one that is being edited, with examples in place.",
    NotificationPreviewArguments,
    NotificationPreview,
    _plan,
    beside="What can be rendered of a template is in the answer, beside the errors of the rest.",
)
