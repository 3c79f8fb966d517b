"""The columns that an xDR export has, and to whom it is sent."""

from tortoise import migrations
from tortoise.migrations import operations as ops
from orjson import loads
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields


class Migration(migrations.Migration):
    dependencies = [("models", "0016_calendars")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Statistics",
            name="xdr_columns",
            field=fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
        ),
        ops.AddField(
            model_name="Statistics",
            name="xdr_recipients",
            field=fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads),
        ),
    ]
