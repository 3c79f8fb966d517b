"""The index by which the log of a class is found from one of its versions on, however long its log is."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


async def make_index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make it for classes alone: nothing else is asked for by its versions."""
    await editor.client.execute_query(
        "CREATE INDEX audit_record_of_class_version ON audit_record (entity_id, entity_version) "
        "WHERE entity_type = 'CustomerClass'"
    )


class Migration(migrations.Migration):
    """The index."""

    dependencies = [("models", "0022_versions_of_a_class")]

    initial = False

    operations = [ops.RunPython(make_index)]
