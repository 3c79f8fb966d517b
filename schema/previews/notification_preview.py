"""The words of a notification's preview: its texts with values in them."""

from models.choices.notifications import NotificationType
from resolvers.billing.notification_values import NOTIFICATION_VALUES
from resolvers.previews.notification_preview import LONGEST_VALUE, MOST_VALUES, TEXT_COLUMNS
from resolvers.records.notification_set import TEMPLATES
from schema.previews.preview import answer_type, edited_input, plain_input, preview_field
from schema.types.builder import argument, register_enum

edited_input(
    "NotificationTextsInput",
    "The texts of a template as they are being edited; what is absent is as it is saved.",
    TEMPLATES.declarations(),
    TEXT_COLUMNS,
)
plain_input(
    "NotificationValueInput",
    "What stands in place of a placeholder, instead of its example.",
    {
        "name": ("str", f"The placeholder's name: {', '.join(value.name for value in NOTIFICATION_VALUES)}."),
        "value": ("str", f"The value, at most {LONGEST_VALUE} characters."),
    },
)
answer_type(
    "NotificationPreview",
    "The rendered texts. An HTML body is the operator's own HTML with escaped values: show it without scripts.",
    {
        "subject": ("str | None", "The subject; null where there is none, or where it can't be rendered."),
        "body": ("str | None", "The text of the email; null where there is none, or where it can't be rendered."),
        "sms_text": ("str | None", "The text message; null where there is none, or where it can't be rendered."),
    },
)
FIELD = preview_field(
    "NotificationPreview",
    "What a notification looks like: a template of a set, or one that is being edited, with examples in place.",
    [
        argument("notification_set_id", "ID | None", "The set whose saved template is used; absent: none."),
        argument("type", f"{register_enum(NotificationType)} | None", "Which template of the set."),
        argument(
            "template", "NotificationTextsInput | None", "Texts that are not saved yet, laid over the saved ones."
        ),
        argument(
            "values", "list[NotificationValueInput] | None", f"Values instead of the examples, at most {MOST_VALUES}."
        ),
    ],
    beside="What can be rendered of a template is in the answer, beside the errors of the rest.",
)
