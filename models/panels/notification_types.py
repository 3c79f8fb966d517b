"""Notifications, types: what the customers of a class are told, in whose words, and by which channels (domain 8.3)."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.choices.notifications import NotificationType
from models.declaration.columns import boolean, bounded, link, required_choice
from models.panels.panel import PanelRow
from models.records.customer_class import CustomerClass


@bounded()
class NotificationTypes(PanelRow):
    """The texts of the notifications that the customers of this class receive."""

    notification_set = link(
        "NotificationSet",
        "The set with the texts. Null: business-critical notifications are sent by email with built-in texts.",
        null=True,
    )

    class Meta:
        table = "notification_types"


@bounded()
class NotificationFlag(Model):
    """By which channels the customers of a class receive a type of notification."""

    id = fields.IntField(primary_key=True)
    customer_class: fields.ForeignKeyRelation[CustomerClass] = fields.ForeignKeyField(
        "models.CustomerClass", related_name=False, on_delete=OnDelete.CASCADE
    )
    type = required_choice("The event that the notification is about.", NotificationType)
    email = boolean("It is sent by email.", default=False)
    sms = boolean("It is sent by text message.", default=False)

    class Meta:
        table = "notification_flag"
