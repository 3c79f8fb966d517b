"""Copies of other tables' values in a class's own row, indexed, that lists of classes are ordered and filtered by."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

KEEP = """
UPDATE customer_class SET
business_model_name = (SELECT m.name FROM business_model m WHERE m.id = customer_class.business_model_id),
currency_code = COALESCE((SELECT c.code FROM currency c WHERE c.id = customer_class.currency_id), ''),
manager_key = COALESCE((SELECT r.name_key FROM reseller r WHERE r.id = customer_class.managed_by_id), ''),
invoicing_preference = COALESCE((
    SELECT CASE WHEN r.use_regular_invoices THEN
        CASE WHEN o.invoice_template_id IS NOT NULL THEN 'REGULAR_AND_OUT_OF_TURN' ELSE 'REGULAR' END
        WHEN o.invoice_template_id IS NOT NULL THEN 'OUT_OF_TURN' ELSE 'NONE' END
    FROM regular_invoices r JOIN out_of_turn_invoices o ON o.customer_class_id = r.customer_class_id
    WHERE r.customer_class_id = customer_class.id
), 'NONE'),
taxation_method = COALESCE((
    SELECT CASE WHEN t.assess_taxes THEN t.method ELSE 'NONE' END FROM taxation t
    WHERE t.customer_class_id = customer_class.id
), 'NONE')
"""

ORDERS = ("business_model_name", "currency_code", "manager_key", "invoicing_preference", "taxation_method")
FILTERS = ("business_model_id", "currency_id", "invoicing_preference", "taxation_method")
"""What a list is narrowed to one value of, then ordered by name."""


CUSTOMER_ORDERS = ("type", "created_at", "updated_at")


async def keep_and_index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Keep what is there already, and make the indexes."""
    await editor.client.execute_query(KEEP)
    statements = [
        *(f"INDEX customer_class_by_{column} ON customer_class ({column}, id)" for column in ORDERS),
        *(f"INDEX customer_class_of_{column} ON customer_class ({column}, name_key, id)" for column in FILTERS),
        *(
            f"INDEX customer_class_shared_by_{column} ON customer_class ({column}, id) WHERE shared_with_resellers"
            for column in ORDERS
            if column != "manager_key"
        ),
        *(f"INDEX customer_by_{column} ON customer ({column}, id)" for column in CUSTOMER_ORDERS),
    ]
    for statement in statements:
        await editor.client.execute_query(f"CREATE {statement}")


class Migration(migrations.Migration):
    """The columns with their values, and the indexes."""

    dependencies = [("models", "0012_approvals")]

    initial = False

    operations = [
        ops.AddField("CustomerClass", "business_model_name", fields.CharField(db_default="", max_length=80)),
        ops.AddField("CustomerClass", "currency_code", fields.CharField(db_default="", max_length=3)),
        ops.AddField("CustomerClass", "invoicing_preference", fields.CharField(db_default="NONE", max_length=40)),
        ops.AddField("CustomerClass", "manager_key", fields.CharField(db_default="", max_length=384)),
        ops.AddField("CustomerClass", "taxation_method", fields.CharField(db_default="NONE", max_length=40)),
        ops.RunPython(keep_and_index),
    ]
