"""Indexes of the shared classes by when they were made and changed, beside those of their other orders.

A reseller's list merges its own classes with the shared ones, which were found in these two orders among all classes.
"""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


async def make_indexes(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make them; on SQLite each index ends with the row's number, and is not to name it (see 0035)."""
    key = "" if editor.DIALECT == "sqlite" else ", id"
    for name, column in (("creation", "created_at"), ("update", "updated_at")):
        await editor.client.execute_query(
            f"CREATE INDEX customer_class_shared_by_{name} ON customer_class ({column}{key}) WHERE shared_with_resellers"
        )


class Migration(migrations.Migration):
    """The indexes."""

    dependencies = [("models", "0043_erasure_of_many_rows")]

    initial = False

    operations = [ops.RunPython(make_indexes)]
