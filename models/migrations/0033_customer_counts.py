"""How many customers are on each class, kept by the database with every write of one, and an index in that order.

In a table of its own: a class's row has an index for each order of its lists, all of which PostgreSQL would write anew
with each count, and it is locked by whoever relies on the class. PostgreSQL counts a statement at a time, since many
updates of one row in one transaction lead through all of them, and in the order of classes, in which nobody waits in a
circle. The table has no model, since nothing but the database writes it.
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

TABLE: Final = (
    """CREATE TABLE customer_count (
  customer_class_id INTEGER NOT NULL PRIMARY KEY REFERENCES customer_class (id) ON DELETE CASCADE,
  customers BIGINT NOT NULL CHECK (customers >= 0)
)""",
    """INSERT INTO customer_count (customer_class_id, customers)
SELECT c.id, (SELECT COUNT(*) FROM customer u WHERE u.customer_class_id = c.id) FROM customer_class c""",
    "CREATE UNIQUE INDEX customer_count_by_number ON customer_count (customers, customer_class_id)",
)

OF_SQLITE: Final = (
    """CREATE TRIGGER customer_count_of_class AFTER INSERT ON customer_class BEGIN
  INSERT INTO customer_count (customer_class_id, customers) VALUES (NEW.id, 0);
END""",
    """CREATE TRIGGER customer_count_of_made AFTER INSERT ON customer BEGIN
  UPDATE customer_count SET customers = customers + 1 WHERE customer_class_id = NEW.customer_class_id;
END""",
    """CREATE TRIGGER customer_count_of_deleted AFTER DELETE ON customer BEGIN
  UPDATE customer_count SET customers = customers - 1 WHERE customer_class_id = OLD.customer_class_id;
END""",
    """CREATE TRIGGER customer_count_of_moved AFTER UPDATE OF customer_class_id ON customer
WHEN OLD.customer_class_id <> NEW.customer_class_id BEGIN
  UPDATE customer_count SET customers = customers - 1 WHERE customer_class_id = OLD.customer_class_id;
  UPDATE customer_count SET customers = customers + 1 WHERE customer_class_id = NEW.customer_class_id;
END""",
)


def _counted(name: str, event: str, tables: str, moved: str) -> str:
    """The function and the trigger of one kind of statement; `moved` has a row for each customer who comes or goes."""
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT key, SUM(number) AS number FROM ({moved}) moved GROUP BY key HAVING SUM(number) <> 0 ORDER BY key
  LOOP
    UPDATE customer_count SET customers = customers + one.number WHERE customer_class_id = one.key;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER {name} AFTER {event} ON customer REFERENCING {tables}
  FOR EACH STATEMENT EXECUTE FUNCTION {name}();
"""


MADE: Final = "SELECT customer_class_id AS key, 1 AS number FROM made"
GONE: Final = "SELECT customer_class_id AS key, -1 AS number FROM gone"

OF_POSTGRESQL: Final = (
    """
CREATE FUNCTION customer_count_of_class() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO customer_count (customer_class_id, customers) VALUES (NEW.id, 0);
  RETURN NULL;
END $$;
CREATE TRIGGER customer_count_of_class AFTER INSERT ON customer_class
  FOR EACH ROW EXECUTE FUNCTION customer_count_of_class();
"""
    + _counted("customer_count_of_made", "INSERT", "NEW TABLE AS made", MADE)
    + _counted("customer_count_of_deleted", "DELETE", "OLD TABLE AS gone", GONE)
    + _counted("customer_count_of_moved", "UPDATE", "OLD TABLE AS gone NEW TABLE AS made", f"{GONE} UNION ALL {MADE}")
)


async def count_customers(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Count who is there, and have the database go on counting."""
    sqlite = editor.DIALECT == "sqlite"
    for statement in (*TABLE, *(OF_SQLITE if sqlite else ())):
        await editor.client.execute_query(statement)
    if not sqlite:
        await editor.client.execute_script(OF_POSTGRESQL)


class Migration(migrations.Migration):
    """The table with its counts, and the triggers that keep them."""

    dependencies = [("models", "0030_language_of_a_customer")]

    initial = False

    operations = [ops.RunPython(count_customers)]
