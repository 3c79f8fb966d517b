"""Planned changes of classes, found by what is due and by class."""

from models.declaration.new_tables import CompleteTables
from tortoise import migrations
from tortoise.migrations import operations as ops
from orjson import loads
from tortoise.fields.base import OnDelete
from tortoise.fields.data import JSON_DUMPS
from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

INDEXES = """
CREATE INDEX planned_change_due ON planned_change (apply_at, id) WHERE state = 'PLANNED';
CREATE INDEX planned_change_failed ON planned_change (id) WHERE state = 'FAILED';
CREATE INDEX planned_change_of_class ON planned_change (customer_class_id, apply_at);
CREATE INDEX planned_change_by_date ON planned_change (apply_at, id);
CREATE INDEX planned_property_of_change ON planned_property (planned_change_id, id);
CREATE INDEX planned_change_refusal_of_change ON planned_change_refusal (planned_change_id, id)
"""


async def make_indexes(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Make the indexes by which they are found."""
    for statement in INDEXES.split(";\n"):
        await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    """The tables, with their indexes."""

    dependencies = [("models", "0008_class_versions")]

    initial = False

    operations = [
        ops.CreateModel(
            name="PlannedChange",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("customer_class_id", fields.IntField()),
                ("together", fields.CharField(db_default="", max_length=32)),
                ("apply_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("state", fields.CharField(db_default="PLANNED", max_length=40)),
                ("planned_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("user_id", fields.IntField()),
                ("user_name", fields.CharField(db_default="", max_length=128)),
                ("realm", fields.CharField(db_default="", max_length=16)),
                ("reseller_id", fields.IntField(null=True)),
                ("reason", fields.CharField(db_default="", max_length=1000)),
                ("class_version", fields.IntField(db_default=1)),
                ("settled_at", fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
                ("applied_version", fields.IntField(null=True)),
                ("version", fields.IntField(db_default=1)),
                ("input", fields.TextField(unique=False)),
            ],
            options={
                "table": "planned_change",
                "app": "models",
                "constraints": [
                    CheckConstraint(
                        check="\"state\" IN ('PLANNED', 'APPLIED', 'FAILED', 'CANCELLED')",
                        name="planned_change_state_check",
                    ),
                    CheckConstraint(
                        check='"class_version" BETWEEN 1 AND 2147483647', name="planned_change_class_version_check"
                    ),
                    CheckConstraint(
                        check='"applied_version" BETWEEN 1 AND 2147483647', name="planned_change_applied_version_check"
                    ),
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="planned_change_version_check"),
                ],
                "pk_attr": "id",
                "table_description": "A change of one class that is applied at an instant, as whoever planned it.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PlannedChangeRefusal",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "planned_change",
                    fields.ForeignKeyField(
                        "models.PlannedChange",
                        source_field="planned_change_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("code", fields.CharField(db_default="", max_length=40)),
                ("message", fields.CharField(db_default="", max_length=4000)),
                ("template", fields.CharField(db_default="", max_length=2000)),
                ("values", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("path", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("planned", fields.CharField(null=True, max_length=500000)),
                ("present", fields.CharField(null=True, max_length=500000)),
            ],
            options={
                "table": "planned_change_refusal",
                "app": "models",
                "pk_attr": "id",
                "table_description": "Why a planned change has failed: what a save would have answered as a user error.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="PlannedProperty",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "planned_change",
                    fields.ForeignKeyField(
                        "models.PlannedChange",
                        source_field="planned_change_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("path", fields.JSONField(default=list, db_default="[]", encoder=JSON_DUMPS, decoder=loads)),
                ("before", fields.CharField(null=True, max_length=500000)),
                ("after", fields.CharField(null=True, max_length=500000)),
                ("base", fields.TextField(null=True, unique=False)),
            ],
            options={
                "table": "planned_property",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A property that a planned change sets. `base` is its value in the class when it was planned, as JSON.",
            },
            bases=["Model"],
        ),
        CompleteTables("PlannedChange"),
        ops.RunPython(make_indexes),
    ]
