from models.declaration.new_tables import CompleteTables
from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint


class Migration(migrations.Migration):
    dependencies = [("models", "0020_preferences_of_users")]

    initial = False

    operations = [
        ops.CreateModel(
            name="SavedView",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "user",
                    fields.ForeignKeyField(
                        "models.User",
                        source_field="user_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("list_name", fields.CharField(max_length=40)),
                ("name", fields.CharField(max_length=64)),
                ("name_key", fields.CharField(max_length=384)),
                ("search", fields.CharField(max_length=4000)),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "saved_view",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="saved_view_version_check")
                ],
                "pk_attr": "id",
                "table_description": "Filters, columns and order of a list, under a name.",
            },
            bases=["Model"],
        ),
        CompleteTables("SavedView"),
        # Beside the models: Tortoise loses the indexes of a table that it makes again on SQLite for its checks.
        ops.RunSQL("CREATE UNIQUE INDEX saved_view_name ON saved_view (user_id, list_name, name_key)"),
    ]
