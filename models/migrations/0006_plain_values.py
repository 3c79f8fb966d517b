"""Indexes by which the log's values of a custom field are found, and those of personal fields taken out of it."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

INDEXES = """
CREATE INDEX audit_record_field_changed ON audit_record (panel)
  WHERE entity_type IN ('Customer', 'Account') AND property = 'value';
CREATE INDEX audit_record_field_given ON audit_record (property)
  WHERE entity_type IN ('Customer', 'Account') AND panel = 'customFields';
"""
PLAIN = (
    "entity_type IN ('Customer', 'Account') AND salt IS NOT NULL AND COALESCE(after, before) <> '\"***\"' "
    "AND (property = 'value' AND panel = 'customFields.' || {field} OR panel = 'customFields' AND property = {field})"
)


async def conceal(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Take out what was logged before a field became a personal one; answers that are kept show no more either."""
    for index in INDEXES.split(";\n"):
        if index.strip():
            await editor.client.execute_query(index)
    _, fields = await editor.client.execute_query("SELECT id FROM custom_field_definition WHERE contains_personal_data")
    for row in fields:
        field = f"'CustomFieldDefinition:{row['id']:d}'"
        plain = PLAIN.format(field=field)
        await editor.client.execute_query(
            "DELETE FROM idempotency_record WHERE id IN (SELECT a.answer_id FROM answered_record a "
            f"JOIN (SELECT entity_type, entity_id FROM audit_record WHERE {plain}) r "
            "ON a.entity_type = r.entity_type AND a.entity_id = r.entity_id) "
            f"AND answer LIKE '%\"' || {field} || '\"%'"
        )
        await editor.client.execute_query(
            "UPDATE audit_record SET salt = NULL, entity_name = '', before = NULL, after = NULL, reason = '' "
            f"WHERE {plain}"
        )


class Migration(migrations.Migration):
    """The indexes, and the log without plain values of personal fields."""

    dependencies = [("models", "0005_answered_records")]

    initial = False

    operations = [ops.RunPython(conceal)]
