"""Indexes of the customers of each class, reseller and currency in the order of keys: lists in the order of their names.

On SQLite each index ends with the row's number, and is not to name it (see 0035). That of currencies has a condition, true
of every row, that no filter states: SQLite would find the customers of a common currency by it, and sort all of them.
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

INDEXES: Final = {
    "customer_of_class": ("customer_class_id", ""),
    "customer_of_reseller": ("reseller_id", ""),
    "customer_of_currency": ("currency_id", " WHERE currency_id > 0"),
}


async def make_indexes(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make them in the form of the database."""
    key = "" if editor.DIALECT == "sqlite" else ", id"
    for name, (reference, condition) in INDEXES.items():
        await editor.client.execute_query(f"CREATE INDEX {name} ON customer ({reference}{key}){condition}")


class Migration(migrations.Migration):
    """The indexes."""

    dependencies = [("models", "0035_orders_end_with_the_rowid")]

    initial = False

    operations = [ops.RunPython(make_indexes)]
