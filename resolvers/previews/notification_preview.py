"""What a notification looks like: a saved template of a set, or one being edited, with example values or given ones."""

from collections.abc import Mapping, Sequence
from typing import Final

from models.database.readers import Steps
from models.sentence import Sentence, sentence
from resolvers.billing.notification_preview import NotificationTemplate, preview_notification
from resolvers.billing.notification_values import EXAMPLE_VALUES
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError, camel
from resolvers.previews.arguments import laid_over, length_problems
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, not_found, refused
from resolvers.previews.saved import SavedRow
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.records.notification_set import NOTIFICATION_SET, TEMPLATES
from resolvers.writing.apply_input import default_values
from resolvers.writing.values import Values

MOST_VALUES: Final = len(EXAMPLE_VALUES)
LONGEST_VALUE: Final = 10_000
TEXT_COLUMNS: Final = ("subject", "body", "body_is_html", "sms_text")


def _prepare(planner: Planner) -> RunPreview:
    sets = SavedRow(planner, NOTIFICATION_SET, "notification set")

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        declarations = {name: TEMPLATES.declarations()[name] for name in TEXT_COLUMNS}
        saved: Values | NotFoundError = default_values(declarations)
        if arguments.get("notification_set_id") is not None:
            found = yield from sets.read(context, arguments["notification_set_id"], "notificationSetId")
            saved = found if isinstance(found, NotFoundError) else _template(found, arguments)
        if isinstance(saved, NotFoundError):
            return refused(saved)
        texts, errors = laid_over(saved, arguments.get("template"), declarations, context.actor.schema_role, "template")
        values, problems = _values(arguments.get("values") or ())
        errors += problems
        if errors:
            return refused(*errors)
        preview = preview_notification(_effect_template(texts), {**EXAMPLE_VALUES, **values})
        # A preview shows what can be rendered, beside what is wrong with the rest.
        return PreviewResult(
            preview, tuple(_problem(problem.message, problem.path, problem.limit) for problem in preview.problems)
        )

    return compute


def _template(notification_set: Values, arguments: Arguments) -> Values | NotFoundError:
    rows = notification_set["templates"]
    wanted = str(arguments.get("type"))
    found = next((row for row in rows if row["type"] == wanted), None)
    if found is None and isinstance(arguments.get("template"), Mapping):
        return default_values({name: TEMPLATES.declarations()[name] for name in TEXT_COLUMNS})
    return not_found("template in this set", "type") if found is None else found


def _values(input: Sequence[Arguments]) -> tuple[dict[str, str], list[UserError]]:
    errors = list(length_problems(input, MOST_VALUES, ("values",)))
    values: dict[str, str] = {}
    for number, one in enumerate(input[:MOST_VALUES]):
        name, value = str(one["name"]), str(one["value"])
        if name not in EXAMPLE_VALUES:
            message = sentence("There is no value of this name.")
            errors.append(ValidationError(UserErrorCode.NOT_FOUND, message, ("values", str(number), "name")))
        if name in values:
            message = sentence("This value stands here twice.")
            errors.append(ValidationError(UserErrorCode.DUPLICATE, message, ("values", str(number), "name")))
        if len(value) > LONGEST_VALUE:
            path = ("values", str(number), "value")
            limits = str(LONGEST_VALUE), str(len(value))
            errors.append(
                ValidationError(
                    UserErrorCode.TOO_LONG, sentence("At most {limit} characters.", limit=LONGEST_VALUE), path, *limits
                )
            )
        values[name] = value
    return values, errors


def _effect_template(texts: Values) -> NotificationTemplate:
    subject, body, sms_text = (str(texts[name]) if texts[name] else None for name in ("subject", "body", "sms_text"))
    return NotificationTemplate(subject, body, sms_text, body_is_html=bool(texts["body_is_html"]))


def _problem(message: Sentence, path: tuple[str, ...], limit: str | None) -> ValidationError:
    return ValidationError(UserErrorCode.INVALID, message.whole, ("template", *(camel(name) for name in path)), limit)


NOTIFICATION_PREVIEW = Preview(_prepare)
