"""The key of a class's name beside the count of its customers, and an index of those that have any in that order.

Customers in the order of their classes' names are found from the classes on (0036): by this index none is looked up that
has nobody, however many classes there are. A trigger keeps the name, as others keep the count (0033).
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

FILL: Final = """UPDATE customer_count SET name_key =
  (SELECT c.name_key FROM customer_class c WHERE c.id = customer_count.customer_class_id)"""

INDEX: Final = "CREATE INDEX customer_count_by_name ON customer_count (name_key, customer_class_id) WHERE customers > 0"

OF_SQLITE: Final = (
    "ALTER TABLE customer_count ADD COLUMN name_key VARCHAR(384) NOT NULL DEFAULT ''",
    FILL,
    INDEX,
    "DROP TRIGGER customer_count_of_class",
    """CREATE TRIGGER customer_count_of_class AFTER INSERT ON customer_class BEGIN
  INSERT INTO customer_count (customer_class_id, customers, name_key) VALUES (NEW.id, 0, NEW.name_key);
END""",
    """CREATE TRIGGER customer_count_of_renamed AFTER UPDATE OF name_key ON customer_class
WHEN OLD.name_key <> NEW.name_key BEGIN
  UPDATE customer_count SET name_key = NEW.name_key WHERE customer_class_id = NEW.id;
END""",
)

OF_POSTGRESQL: Final = f"""
ALTER TABLE customer_count ADD COLUMN name_key varchar(384) COLLATE "C" NOT NULL DEFAULT '';
{FILL};
{INDEX};
CREATE OR REPLACE FUNCTION customer_count_of_class() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO customer_count (customer_class_id, customers, name_key) VALUES (NEW.id, 0, NEW.name_key);
  RETURN NULL;
END $$;
CREATE FUNCTION customer_count_of_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE customer_count SET name_key = NEW.name_key WHERE customer_class_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER customer_count_of_renamed AFTER UPDATE OF name_key ON customer_class
  FOR EACH ROW WHEN (OLD.name_key <> NEW.name_key) EXECUTE FUNCTION customer_count_of_renamed();
"""


async def keep_names(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Keep the names that are there, and have the database go on keeping them."""
    if editor.DIALECT != "sqlite":
        await editor.client.execute_script(OF_POSTGRESQL)
        return
    for statement in OF_SQLITE:
        await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    """The column with its values, its index, and the triggers that keep it."""

    dependencies = [("models", "0038_orders_of_growing_lists")]

    initial = False

    operations = [ops.RunPython(keep_names)]
