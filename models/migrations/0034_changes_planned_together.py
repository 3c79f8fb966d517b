"""The index by which the changes that one write planned are found, to count whom all of them touch."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


async def make_index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make it."""
    await editor.client.execute_query("CREATE INDEX planned_change_together ON planned_change (together)")


class Migration(migrations.Migration):
    """The index."""

    dependencies = [("models", "0033_customer_counts")]

    initial = False

    operations = [ops.RunPython(make_index)]
