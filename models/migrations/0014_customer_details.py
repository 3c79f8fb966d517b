"""Details of a customer: status, tax number, balance control, billing period, exemption and a put-off suspension."""

from models.declaration.checks import AddCheck
from tortoise import migrations
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps
from tortoise.migrations import operations as ops
from tortoise import fields


async def tell_present(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Tell who is terminated already, and that customers have the billing period that their classes have now."""
    await editor.client.execute_query(
        "UPDATE customer SET billing_period = "
        "(SELECT s.billing_period FROM statistics s WHERE s.customer_class_id = customer.customer_class_id)"
    )
    await editor.client.execute_query("UPDATE customer SET status = 'TERMINATED' WHERE terminated_at IS NOT NULL")


class Migration(migrations.Migration):
    dependencies = [("models", "0013_class_list_columns")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Customer",
            name="balance_control",
            field=fields.CharField(db_default="POSTPAID", max_length=40),
        ),
        ops.AddField(
            model_name="Customer",
            name="billing_period",
            field=fields.CharField(db_default="MONTHLY", max_length=40),
        ),
        ops.AddField(
            model_name="Customer",
            name="collection_exempt",
            field=fields.BooleanField(db_default=False),
        ),
        ops.AddField(
            model_name="Customer",
            name="status",
            field=fields.CharField(db_default="ACTIVE", max_length=40),
        ),
        ops.AddField(
            model_name="Customer",
            name="suspension_delayed_to",
            field=fields.DateField(null=True),
        ),
        ops.AddField(
            model_name="Customer",
            name="tax_id",
            field=fields.CharField(null=True, max_length=64),
        ),
        ops.RunPython(tell_present),
        AddCheck("Customer", "customer_status_check", "\"status\" IN ('ACTIVE', 'SUSPENDED', 'TERMINATED')"),
        AddCheck("Customer", "customer_balance_control_check", "\"balance_control\" IN ('POSTPAID', 'PREPAID')"),
        AddCheck(
            "Customer",
            "customer_billing_period_check",
            "\"billing_period\" IN ('DAILY', 'WEEKLY', 'SEMIMONTHLY', 'MONTHLY', 'MONTHLY_ANNIVERSARY', 'THIRTY_DAYS')",
        ),
    ]
