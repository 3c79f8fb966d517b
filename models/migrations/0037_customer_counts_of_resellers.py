"""How many customers each reseller has, kept by the database as those of classes are (0033), and an index in that order.

A reseller's own record as a customer is none of them. PostgreSQL counts a statement at a time, after the counts of the
classes, since triggers of one event run in the order of their names: so nobody waits in a circle. A customer's reseller
is fixed; who changes it by hand changes a row at a time.
"""

from typing import Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

COUNTED: Final = "{0}.reseller_id IS NOT NULL AND {0}.type <> 'RESELLER'"
"""Whether a row of customers is counted."""

TABLE: Final = (
    """CREATE TABLE reseller_customer_count (
  reseller_id INTEGER NOT NULL PRIMARY KEY REFERENCES reseller (id) ON DELETE CASCADE,
  customers BIGINT NOT NULL CHECK (customers >= 0)
)""",
    f"""INSERT INTO reseller_customer_count (reseller_id, customers)
SELECT r.id, (SELECT COUNT(*) FROM customer u WHERE u.reseller_id = r.id AND {COUNTED.format("u")}) FROM reseller r""",
)

CHANGE: Final = "UPDATE reseller_customer_count SET customers = customers {0} 1 WHERE reseller_id = {1}.reseller_id"
MOVED: Final = "OLD.reseller_id IS {} NEW.reseller_id OR OLD.type <> NEW.type"

OF_SQLITE: Final = (
    "CREATE INDEX reseller_customer_count_by_number ON reseller_customer_count (customers)",
    """CREATE TRIGGER reseller_customer_count_of_reseller AFTER INSERT ON reseller BEGIN
  INSERT INTO reseller_customer_count (reseller_id, customers) VALUES (NEW.id, 0);
END""",
    f"""CREATE TRIGGER reseller_customer_count_of_made AFTER INSERT ON customer WHEN {COUNTED.format("NEW")} BEGIN
  {CHANGE.format("+", "NEW")};
END""",
    f"""CREATE TRIGGER reseller_customer_count_of_deleted AFTER DELETE ON customer WHEN {COUNTED.format("OLD")} BEGIN
  {CHANGE.format("-", "OLD")};
END""",
    f"""CREATE TRIGGER reseller_customer_count_of_moved AFTER UPDATE OF reseller_id, type ON customer
WHEN {MOVED.format("NOT")} BEGIN
  {CHANGE.format("-", "OLD")} AND {COUNTED.format("OLD")};
  {CHANGE.format("+", "NEW")} AND {COUNTED.format("NEW")};
END""",
)


def _counted(name: str, event: str, table: str, sign: str) -> str:
    """The function and the trigger of one kind of statement, whose rows are in a table."""
    return f"""
CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  FOR one IN SELECT moved.reseller_id AS key, COUNT(*) AS number FROM moved WHERE {COUNTED.format("moved")}
    GROUP BY moved.reseller_id ORDER BY moved.reseller_id
  LOOP
    UPDATE reseller_customer_count SET customers = customers {sign} one.number WHERE reseller_id = one.key;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER {name} AFTER {event} ON customer REFERENCING {table} TABLE AS moved
  FOR EACH STATEMENT EXECUTE FUNCTION {name}();
"""


OF_POSTGRESQL: Final = (
    """
CREATE INDEX reseller_customer_count_by_number ON reseller_customer_count (customers, reseller_id);
CREATE FUNCTION reseller_customer_count_of_reseller() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO reseller_customer_count (reseller_id, customers) VALUES (NEW.id, 0);
  RETURN NULL;
END $$;
CREATE TRIGGER reseller_customer_count_of_reseller AFTER INSERT ON reseller
  FOR EACH ROW EXECUTE FUNCTION reseller_customer_count_of_reseller();
"""
    + _counted("reseller_customer_count_of_made", "INSERT", "NEW", "+")
    + _counted("reseller_customer_count_of_deleted", "DELETE", "OLD", "-")
    + f"""
CREATE FUNCTION reseller_customer_count_of_moved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  {CHANGE.format("-", "OLD")} AND {COUNTED.format("OLD")};
  {CHANGE.format("+", "NEW")} AND {COUNTED.format("NEW")};
  RETURN NULL;
END $$;
CREATE TRIGGER reseller_customer_count_of_moved AFTER UPDATE OF reseller_id, type ON customer
  FOR EACH ROW WHEN ({MOVED.format("DISTINCT FROM")}) EXECUTE FUNCTION reseller_customer_count_of_moved();
"""
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

    dependencies = [("models", "0036_customers_of_linked_records")]

    initial = False

    operations = [ops.RunPython(count_customers)]
