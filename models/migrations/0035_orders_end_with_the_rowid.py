"""Indexes of orders whose values repeat, without the key on SQLite: each of its indexes ends with the row's number.

Where an index names the key, SQLite compares only the first part of a cursor `(column, id) > (?, ?)` with the index and
walks past all rows of an equal value: half of a million classes for the taxation method. PostgreSQL needs it named.
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

OF_CLASSES: Final = (
    "business_model_name",
    "currency_code",
    "manager_key",
    "invoicing_preference",
    "taxation_method",
    "created_at",
    "updated_at",
)
OF_SHARED_CLASSES: Final = ("business_model_name", "currency_code", "invoicing_preference", "taxation_method")
OF_CUSTOMERS: Final = ("type", "created_at", "updated_at")

NAMED_OTHERWISE: Final = {"created_at": "creation", "updated_at": "update"}
"""What the index of a class's moment is called by."""


def indexes() -> list[tuple[str, str]]:
    """Each index by its name, with what it is over."""
    return [
        *(
            (f"customer_class_by_{NAMED_OTHERWISE.get(column, column)}", f"customer_class ({column})")
            for column in OF_CLASSES
        ),
        *(
            (f"customer_class_shared_by_{column}", f"customer_class ({column}) WHERE shared_with_resellers")
            for column in OF_SHARED_CLASSES
        ),
        *((f"customer_by_{column}", f"customer ({column})") for column in OF_CUSTOMERS),
        ("customer_count_by_number", "customer_count (customers)"),
    ]


async def make_again(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make them again on SQLite."""
    if editor.DIALECT != "sqlite":
        return
    for name, over in indexes():
        await editor.client.execute_query(f"DROP INDEX {name}")
        await editor.client.execute_query(f"CREATE INDEX {name} ON {over}")


class Migration(migrations.Migration):
    """The indexes."""

    dependencies = [("models", "0034_changes_planned_together")]

    initial = False

    operations = [ops.RunPython(make_again)]
