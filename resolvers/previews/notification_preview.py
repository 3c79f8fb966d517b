"""What a notification looks like: a saved template of a set, or one being edited, with example values or given ones."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from models.choices.notifications import NotificationType
from models.database.readers import Steps
from models.declaration.described import Bounds, TypeName
from models.sentence import sentence
from resolvers.billing import notification_preview as billing
from resolvers.billing.notification_preview import NotificationPreview
from resolvers.billing.notification_values import EXAMPLE_VALUES
from resolvers.drafts.apply_input import default_values
from resolvers.drafts.values import State, Values, typed
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError, camel, no_such
from resolvers.previews.arguments import Edited, EditedColumns, PreviewInput
from resolvers.previews.preview import Compute, Preview, PreviewResult, rejected
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
        saved = state if isinstance(state, NotFoundError) else _template(state, arguments)
        if isinstance(saved, NotFoundError):
            return rejected(saved)
        texts = input.laid_over(saved, "template", arguments.template, _TEXTS)
        errors[:0] = _name_problems(arguments.values[:MOST_VALUES])
        if errors:
            return rejected(*errors)
        values = {**EXAMPLE_VALUES, **{value.name: value.value for value in arguments.values}}
        template = typed(billing.NotificationTemplate, {name: value or None for name, value in texts.items()})
        preview = billing.preview_notification(template, values)
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


def _template(state: State, arguments: NotificationPreviewArguments) -> Values | NotFoundError:
    """The saved texts; those that are only being edited start from the columns' defaults."""
    rows = state[TEMPLATES.name]
    row = next((row for row in rows if row["type"] == arguments.type), None)
    if row is None and (arguments.notification_set_id is None or arguments.template is not None):
        return default_values(_TEXTS.declarations)
    return no_such("template in this set", ("type",)) if row is None else row


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
