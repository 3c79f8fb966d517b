"""Values that are an option which an older release took out of its list, since another one looks like it.

They stayed on the option that was gone, and neither a field nor a customer with such a value could be saved.
"""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

from models.declaration.kept_options import choose_kept_options


async def choose(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Choose the option that was kept."""
    await choose_kept_options(editor.client)


class Migration(migrations.Migration):
    """The values of lists, each one of its options."""

    dependencies = [("models", "0040_values_that_are_none")]

    initial = False

    operations = [ops.RunPython(choose)]
