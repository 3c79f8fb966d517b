"""Indexes of the list of planned changes: what failed first, by state, and of one reseller."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

PLACE = "(CASE state WHEN 'FAILED' THEN 0 WHEN 'PLANNED' THEN 1 WHEN 'APPLIED' THEN 2 ELSE 3 END)"

INDEXES = f"""
CREATE INDEX planned_change_failures_first ON planned_change ({PLACE}, apply_at, id);
CREATE INDEX planned_change_by_state ON planned_change (state, apply_at, id);
CREATE INDEX planned_change_of_reseller ON planned_change (reseller_id, apply_at, id);
CREATE INDEX planned_change_of_reseller_failures_first ON planned_change (reseller_id, {PLACE}, apply_at, id)
"""


async def make_indexes(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make the indexes by which pages of the list are found."""
    for statement in INDEXES.split(";\n"):
        await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    """The indexes."""

    dependencies = [("models", "0009_planned_changes")]

    initial = False

    operations = [ops.RunPython(make_indexes)]
