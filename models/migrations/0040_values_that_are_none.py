"""Rows of customers' and accounts' values that had none, and values of personal fields at those who are erased.

A value that was taken away left a row, which kept its field from ever being deleted. A field that became a personal one
after a customer was erased left the customer its value, which nothing could remove any more.
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

_PERSONAL: Final = "custom_field_id IN (SELECT id FROM custom_field_definition WHERE contains_personal_data)"
_ERASED: Final = "SELECT id FROM customer WHERE erased_at IS NOT NULL"

_ACCOUNTS_OF_ERASED: Final = f"SELECT id FROM account WHERE customer_id IN ({_ERASED})"

STATEMENTS: Final = (
    "DELETE FROM customer_field_value WHERE value IS NULL OR value = ''",
    "DELETE FROM account_field_value WHERE value IS NULL OR value = ''",
    f"DELETE FROM customer_field_value WHERE {_PERSONAL} AND customer_id IN ({_ERASED})",
    f"DELETE FROM account_field_value WHERE {_PERSONAL} AND account_id IN ({_ACCOUNTS_OF_ERASED})",
)


async def delete_values(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Delete them."""
    for statement in STATEMENTS:
        await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    """The tables of values without them."""

    dependencies = [("models", "0039_names_beside_customer_counts")]

    initial = False

    operations = [ops.RunPython(delete_values)]
