"""The trigger that lets the log lose what is personal compares rows as they are: a JSON of both cost most of an erasure.

SQLite's compares columns already.
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

ERASE_ONLY: Final = """
CREATE OR REPLACE FUNCTION audit_record_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kept audit_record := NEW;
BEGIN
  kept.salt := OLD.salt;
  kept.entity_name := OLD.entity_name;
  kept.before := OLD.before;
  kept.after := OLD.after;
  kept.reason := OLD.reason;
  IF OLD.salt IS NOT NULL AND NEW.salt IS NULL AND OLD.entity_type IN ('Customer', 'Account')
    AND NEW.entity_name = '' AND NEW.before IS NULL AND NEW.after IS NULL AND NEW.reason = ''
    AND kept IS NOT DISTINCT FROM OLD
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'audit records are append-only';
END $$;
"""


async def compare_rows(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Replace the function of the trigger."""
    if editor.DIALECT != "sqlite":
        await editor.client.execute_script(ERASE_ONLY)


class Migration(migrations.Migration):
    """The trigger's function."""

    dependencies = [("models", "0042_orders_by_character")]

    initial = False

    operations = [ops.RunPython(compare_rows)]
