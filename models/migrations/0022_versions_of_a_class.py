"""The index by which a class's versions are found on SQLite, where it was lost when the table was made again."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


async def make_index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make what PostgreSQL has as the table's constraint."""
    if editor.client.capabilities.dialect == "sqlite":
        await editor.client.execute_query(
            "CREATE UNIQUE INDEX class_version_of_class ON class_version (customer_class_id, version)"
        )


class Migration(migrations.Migration):
    """The index."""

    dependencies = [("models", "0021_saved_views")]

    initial = False

    operations = [ops.RunPython(make_index)]
