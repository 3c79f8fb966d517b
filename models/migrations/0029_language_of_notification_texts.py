"""Notification texts in several languages: what is there is in the language that a class has by default."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


async def index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Let a set have a type once in each language."""
    await editor.client.execute_query("DROP INDEX notification_template_key")
    await editor.client.execute_query(
        "CREATE UNIQUE INDEX notification_template_key ON notification_template (notification_set_id, type, language)"
    )


class Migration(migrations.Migration):
    dependencies = [("models", "0026_log_of_a_version")]

    initial = False

    operations = [
        ops.AddField("NotificationTemplate", "language", fields.CharField(db_default="en", max_length=12)),
        ops.RunPython(index),
    ]
