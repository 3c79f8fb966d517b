"""Texts that lists are ordered by, by their characters alone on PostgreSQL, and an index of the keys of user names.

A database of PostgreSQL orders texts as a language does, unless a column says otherwise, as those of names do. A list of
classes by their resellers, and one of calendars, had another order than on SQLite, where "Østfold" stands behind "Zenith".
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

COLUMNS: Final = {
    "customer_class": {
        "business_model_name": 80,
        "currency_code": 3,
        "manager_key": 384,
        "invoicing_preference": 40,
        "taxation_method": 40,
    },
    "customer": {"type": 40},
    "currency": {"code": 3},
    "calendar": {"name_key": 384},
    "user": {"user_name_key": 384},
    "saved_view": {"list_name": 40, "name_key": 384},
}
"""The tables with the columns, and how many characters these have."""

WITHOUT_TRIGGER: Final = """DO $$
DECLARE made text;
BEGIN
  SELECT pg_get_triggerdef(oid) INTO made FROM pg_trigger
    WHERE tgname = 'reseller_customer_count_of_moved' AND tgrelid = 'customer'::regclass;
  DROP TRIGGER reseller_customer_count_of_moved ON customer;
  {alter};
  EXECUTE made;
END $$"""
"""A column stays as it is while a trigger looks at it."""


def alterations() -> list[str]:
    """The statements that give each column its collation."""
    statements = []
    for table, columns in COLUMNS.items():
        types = (f'ALTER COLUMN {name} TYPE varchar({length}) COLLATE "C"' for name, length in columns.items())
        alter = f'ALTER TABLE "{table}" {", ".join(types)}'
        statements.append(WITHOUT_TRIGGER.format(alter=alter) if table == "customer" else alter)
    return statements


async def order_by_character(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Change the columns, and make the index."""
    sqlite = editor.DIALECT == "sqlite"
    for statement in () if sqlite else alterations():
        await editor.client.execute_script(statement)
    columns = "user_name_key" if sqlite else "user_name_key, id"
    await editor.client.execute_query(f'CREATE INDEX user_by_name ON "user" ({columns})')


class Migration(migrations.Migration):
    """The columns, and the index."""

    dependencies = [("models", "0041_values_of_kept_options")]

    initial = False

    operations = [ops.RunPython(order_by_character)]
