from models.declaration.checks import AddCheck
from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise import fields


class Migration(migrations.Migration):
    dependencies = [("models", "0017_xdr_export_choices")]

    initial = False

    operations = [
        ops.AddField(
            model_name="User",
            name="density",
            field=fields.CharField(db_default="COMPACT", max_length=40),
        ),
        ops.AddField(
            model_name="User",
            name="load_list_at_once",
            field=fields.BooleanField(db_default=True),
        ),
        ops.AddField(
            model_name="User",
            name="open_only_result",
            field=fields.BooleanField(db_default=False),
        ),
        AddCheck("User", "user_density_check", "\"density\" IN ('COMPACT', 'COMFORTABLE')"),
    ]
