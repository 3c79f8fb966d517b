from models.declaration.checks import AddCheck
from tortoise import migrations
from tortoise.migrations import operations as ops
from orjson import loads
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields


class Migration(migrations.Migration):
    dependencies = [("models", "0010_planned_change_order")]

    initial = False

    operations = [
        ops.AddField(
            model_name="OutOfTurnInvoices",
            name="auto_charge_on",
            field=fields.CharField(db_default="ISSUE", max_length=40),
        ),
        ops.AddField(
            model_name="OutOfTurnInvoices",
            name="auto_charge_payment_method",
            field=fields.BooleanField(db_default=False),
        ),
        ops.AddField(
            model_name="OutOfTurnInvoices",
            name="auto_charge_retry_days_after_due",
            field=fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
        ),
        ops.AddField(
            model_name="RegularInvoices",
            name="auto_charge_on",
            field=fields.CharField(db_default="ISSUE", max_length=40),
        ),
        ops.AddField(
            model_name="RegularInvoices",
            name="auto_charge_retry_days_after_due",
            field=fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
        ),
        AddCheck(
            "OutOfTurnInvoices",
            "out_of_turn_invoices_auto_charge_on_check",
            "\"auto_charge_on\" IN ('ISSUE', 'DUE_DATE')",
        ),
        AddCheck(
            "RegularInvoices", "regular_invoices_auto_charge_on_check", "\"auto_charge_on\" IN ('ISSUE', 'DUE_DATE')"
        ),
    ]
