"""Calendars of non-working days with their holidays, and the one that a class may have."""

from models.declaration.new_tables import CompleteTables
from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps


INDEXES = """
CREATE UNIQUE INDEX calendar_name ON calendar (COALESCE(managed_by_id, 0), name_key);
CREATE INDEX calendar_by_name ON calendar (name_key, id);
CREATE UNIQUE INDEX holiday_key ON holiday (calendar_id, day);
CREATE INDEX statistics_calendar ON statistics (calendar_id)
"""


async def index(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Keep names and days apart, and find who has a calendar; names sort by code point on both databases."""
    if editor.DIALECT == "postgresql":
        await editor.client.execute_query('ALTER TABLE calendar ALTER COLUMN name_key TYPE varchar(384) COLLATE "C"')
    for statement in INDEXES.split(";\n"):
        await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    dependencies = [("models", "0015_closed_resellers")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Calendar",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("name", fields.CharField(max_length=128)),
                ("name_key", fields.CharField(max_length=384)),
                ("description", fields.CharField(db_default="", max_length=1000)),
                (
                    "managed_by",
                    fields.ForeignKeyField(
                        "models.Reseller",
                        source_field="managed_by_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("version", fields.IntField(db_default=1)),
                ("created_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("updated_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("monday", fields.BooleanField(db_default=False)),
                ("tuesday", fields.BooleanField(db_default=False)),
                ("wednesday", fields.BooleanField(db_default=False)),
                ("thursday", fields.BooleanField(db_default=False)),
                ("friday", fields.BooleanField(db_default=False)),
                ("saturday", fields.BooleanField(db_default=True)),
                ("sunday", fields.BooleanField(db_default=True)),
            ],
            options={
                "table": "calendar",
                "app": "models",
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="calendar_version_check")
                ],
                "pk_attr": "id",
                "table_description": "The non-working days of an operator: days of the week, and holidays. Services are limited on none of them.",
            },
            bases=["ManagedRecord"],
        ),
        ops.CreateModel(
            name="Holiday",
            fields=[
                ("id", fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "calendar",
                    fields.ForeignKeyField(
                        "models.Calendar",
                        source_field="calendar_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("day", fields.DateField()),
                ("name", fields.CharField(max_length=128)),
            ],
            options={
                "table": "holiday",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A single day off, with its name.",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Statistics",
            name="calendar",
            field=fields.ForeignKeyField(
                "models.Calendar",
                source_field="calendar_id",
                null=True,
                db_constraint=True,
                to_field="id",
                related_name=False,
                on_delete=OnDelete.RESTRICT,
            ),
        ),
        CompleteTables("Calendar"),
        ops.RunPython(index),
    ]
