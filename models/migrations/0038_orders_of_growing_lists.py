"""Indexes for what lists that grow without end are ordered by, or looked up by: accounts, planned changes, the log.

On SQLite each index ends with the row's number, and is not to name it (see 0035).
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

PLACE: Final = "(CASE state WHEN 'FAILED' THEN 0 WHEN 'PLANNED' THEN 1 WHEN 'APPLIED' THEN 2 ELSE 3 END)"

INDEXES: Final = {
    "account_by_created_at": ("account", "created_at"),
    "account_of_blocked": ("account", "blocked, name_key"),
    "planned_change_by_planned_at": ("planned_change", "planned_at"),
    "planned_change_by_place": ("planned_change", PLACE),
    "reseller_by_created_at": ("reseller", "created_at"),
    "audit_record_of_user": ("audit_record", "user_name"),
    "audit_record_of_request": ("audit_record", "request_id"),
}


async def make_indexes(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make them in the form of the database."""
    key = "" if editor.DIALECT == "sqlite" else ", id"
    for name, (table, columns) in INDEXES.items():
        await editor.client.execute_query(f"CREATE INDEX {name} ON {table} ({columns}{key})")


class Migration(migrations.Migration):
    """The indexes."""

    dependencies = [("models", "0037_customer_counts_of_resellers")]

    initial = False

    operations = [ops.RunPython(make_indexes)]
