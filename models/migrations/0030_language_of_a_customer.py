"""The language that a customer is notified in; null where it is that of its class."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops


class Migration(migrations.Migration):
    """The column."""

    dependencies = [("models", "0029_language_of_notification_texts")]

    initial = False

    operations = [ops.AddField("Customer", "language", fields.CharField(null=True, max_length=12))]
