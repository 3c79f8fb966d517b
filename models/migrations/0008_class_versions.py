"""The versions of classes, with the present one of each class that is there."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final

import orjson
from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps
from tortoise.models import Model

from models.declaration.decimals import plain_decimal
from models.declaration.new_tables import CompleteTables

PANELS: Final = {
    "general_info": ("CustomerClass", "id"),
    "statistics": ("Statistics", "customer_class_id"),
    "regular_invoices": ("RegularInvoices", "customer_class_id"),
    "out_of_turn_invoices": ("OutOfTurnInvoices", "customer_class_id"),
    "taxation": ("Taxation", "customer_class_id"),
    "fixed_vat": ("FixedVat", "customer_class_id"),
    "custom_taxation": ("CustomTaxation", "customer_class_id"),
    "gst_malaysia": ("GstMalaysia", "customer_class_id"),
    "generic_vat_gst": ("GenericVatGst", "customer_class_id"),
    "suretax": ("Suretax", "customer_class_id"),
    "applied_taxes": ("AppliedTax", "customer_class_id"),
    "web_self_care": ("WebSelfCare", "customer_class_id"),
    "right_to_be_forgotten": ("RightToBeForgotten", "customer_class_id"),
    "measured_services": ("MeasuredService", "customer_class_id"),
    "fraud_protection": ("FraudProtection", "customer_class_id"),
    "custom_fields": ("CustomFieldSetting", "customer_class_id"),
    "email_addresses": ("EmailAddresses", "customer_class_id"),
    "notification_types": ("NotificationTypes", "customer_class_id"),
    "notification_flags": ("NotificationFlag", "customer_class_id"),
}
"""The panels as they are at this migration: the model of each, and the column that tells whose a row is."""

CLASSES_AT_ONCE: Final = 500


async def keep_present_versions(apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Keep each class as it is now, as the version that it has."""
    run, last = editor.client.execute_query, 0
    while True:
        _, classes = await run(
            f"SELECT id, version, updated_at, updated_by FROM customer_class WHERE id > {last:d} "
            f"ORDER BY id LIMIT {CLASSES_AT_ONCE}"
        )
        if not classes:
            return
        first, last = classes[0]["id"], classes[-1]["id"]
        await run(
            "INSERT INTO class_version (customer_class_id, version, at, user_name, realm, action, reason) "
            "SELECT id, version, updated_at, updated_by, 'SYSTEM', 'UPDATE', '' FROM customer_class "
            f"WHERE id BETWEEN {first:d} AND {last:d}"
        )
        versions = {row["id"]: row["version"] for row in classes}
        for part, (name, owner) in PANELS.items():
            await _keep_part(editor, apps.get_model("models", name), part, owner, versions)


async def _keep_part(
    editor: BaseSchemaEditor, model: type[Model], part: str, owner: str, versions: Mapping[int, int]
) -> None:
    """Keep one panel of some classes."""
    is_list = owner == "customer_class_id" and "id" in model._meta.fields_map
    _, found = await editor.client.execute_query(
        f'SELECT * FROM "{model._meta.db_table}" WHERE {owner} BETWEEN {min(versions):d} AND {max(versions):d}'
        f"{' ORDER BY id' if is_list else ''}"
    )
    states: dict[int, object] = {key: [] for key in versions} if is_list else {}
    for row in found:
        values = _values(model, row)
        kept = states.get(row[owner])
        if isinstance(kept, list):
            kept.append(values)
        else:
            states[row[owner]] = values
    rows = [[key, part, versions[key], orjson.dumps(state).decode()] for key, state in states.items()]
    marks = "?, ?, ?, ?" if editor.client.capabilities.dialect == "sqlite" else "$1, $2, $3, $4"
    await editor.client.execute_many(
        f"INSERT INTO class_version_part (customer_class_id, part, version, state) VALUES ({marks})", rows
    )


def _values(model: type[Model], row: Mapping[str, object]) -> dict[str, object]:
    """The settings of a row by the names that code has for them: a link without its `_id`."""
    values: dict[str, object] = {}
    for name, field in model._meta.fields_map.items():
        if isinstance(field, fields.relational.ForeignKeyFieldInstance) or name in LEFT_OUT:
            continue
        link = name.removesuffix("_id")
        values[link if link in model._meta.fields_map else name] = _plain(field, row[name])
    return values


LEFT_OUT: Final = frozenset(
    {"id", "name_key", "customer_class", "customer_class_id"}
    | {"version", "created_at", "created_by", "updated_at", "updated_by"}
)
"""Columns that are no settings."""


def _plain(field: object, value: object) -> object:
    """A cell as the state of a version has it."""
    if value is None:
        return None
    match field:
        case fields.BooleanField():
            return bool(value)
        case fields.JSONField():
            return orjson.loads(value) if isinstance(value, str | bytes) else value
        case fields.DecimalField():
            return plain_decimal(Decimal(str(value)))
        case fields.DatetimeField():
            return value.isoformat() if isinstance(value, datetime) else str(value).replace(" ", "T")
        case fields.DateField():
            return value.isoformat() if isinstance(value, date) else value
        case _:
            return value


class Migration(migrations.Migration):
    """The tables, and what they hold of the classes that are there."""

    dependencies = [("models", "0007_longer_logged_values")]

    initial = False

    operations = [
        ops.CreateModel(
            name="CustomerClassVersion",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("customer_class_id", fields.IntField()),
                ("version", fields.IntField(db_default=1)),
                ("at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("user_name", fields.CharField(db_default="", max_length=128)),
                ("realm", fields.CharField(db_default="", max_length=16)),
                ("action", fields.CharField(db_default="UPDATE", max_length=40)),
                ("reason", fields.CharField(db_default="", max_length=1000)),
            ],
            options={
                "table": "class_version",
                "app": "models",
                "unique_together": (("customer_class_id", "version"),),
                "constraints": [
                    CheckConstraint(check='"version" BETWEEN 1 AND 2147483647', name="class_version_version_check"),
                    CheckConstraint(
                        check="\"action\" IN ('CREATE', 'UPDATE', 'DELETE', 'CLONE', 'SHARE', 'UNSHARE', 'READ', 'ERASE')",
                        name="class_version_action_check",
                    ),
                ],
                "pk_attr": "id",
                "table_description": "One version of a class: who made it, when, why and by which kind of write.",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="CustomerClassVersionPart",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("customer_class_id", fields.IntField()),
                ("part", fields.CharField(max_length=64)),
                ("version", fields.IntField()),
                ("state", fields.TextField(unique=False)),
            ],
            options={
                "table": "class_version_part",
                "app": "models",
                "unique_together": (("customer_class_id", "part", "version"),),
                "pk_attr": "id",
                "table_description": "A panel as a version left it: its values by column, or the rows of its list, as JSON.",
            },
            bases=["Model"],
        ),
        CompleteTables("CustomerClassVersion"),
        ops.RunPython(keep_present_versions),
    ]
