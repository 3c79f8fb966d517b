"""The index by which a class's versions are found, where it was lost: on SQLite, when 0008 made the table again."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


async def make_index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make it under the name that it has where the table is made now; PostgreSQL never lost it."""
    if editor.client.capabilities.dialect == "sqlite":
        await editor.client.execute_query(
            "CREATE UNIQUE INDEX IF NOT EXISTS uid_class_versi_custome_d42e38 "
            "ON class_version (customer_class_id, version)"
        )


class Migration(migrations.Migration):
    """The index."""

    dependencies = [("models", "0021_saved_views")]

    initial = False

    operations = [ops.RunPython(make_index)]
