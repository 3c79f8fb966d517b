"""Which customers and accounts each kept answer tells of, and indexes by which an erasure finds what it takes away."""

import json
from collections.abc import Iterator

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

# The owner of an account is short; what is long stands in rows of other properties.
INDEXES = """
CREATE INDEX answered_record_of_entity ON answered_record (entity_type, entity_id, answer_id);
CREATE INDEX answered_record_of_answer ON answered_record (answer_id);
CREATE INDEX audit_record_owner_after ON audit_record (after, entity_id)
  WHERE entity_type = 'Account' AND property = 'customer' AND panel = '';
CREATE INDEX audit_record_owner_before ON audit_record (before, entity_id)
  WHERE entity_type = 'Account' AND property = 'customer' AND panel = '';
"""
ERASABLE = ("Customer", "Account")
LONGEST_NUMBER = 18
BATCH = 1000


def told(value: object) -> Iterator[tuple[str, int]]:
    """The customers and accounts in an answer, as references and as ids of items."""
    if isinstance(value, list):
        for inner in value:
            yield from told(inner)
    elif isinstance(value, dict):
        if value.get("entity") in ERASABLE and isinstance(value.get("key"), int):
            yield value["entity"], value["key"]
        kind, _, number = str(value.get("id")).partition(":")
        if kind in ERASABLE and number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER:
            yield kind, int(number)
        for inner in value.values():
            yield from told(inner)


async def tell(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Fill the table for the answers that are kept already."""
    sqlite = editor.DIALECT == "sqlite"
    first, second, third = ("?1", "?2", "?3") if sqlite else ("$1", "$2", "$3")
    find = f"SELECT id, answer FROM idempotency_record WHERE id > {first} ORDER BY id LIMIT {BATCH}"
    fill = f"INSERT INTO answered_record (answer_id, entity_type, entity_id) VALUES ({first}, {second}, {third})"
    last = 0
    while True:
        _, rows = await editor.client.execute_query(find, [last])
        for row in rows:
            last = row["id"]
            for entity, key in sorted(set(told(json.loads(row["answer"])))):
                await editor.client.execute_query(fill, [last, entity, key])
        if len(rows) < BATCH:
            break
    for statement in INDEXES.split(";\n"):
        if statement.strip():
            await editor.client.execute_query(statement)


class Migration(migrations.Migration):
    """The table, what it holds of the answers that are there, and the indexes."""

    dependencies = [("models", "0004_list_entries")]

    initial = False

    operations = [
        ops.CreateModel(
            name="AnsweredRecord",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                (
                    "answer",
                    fields.ForeignKeyField(
                        "models.IdempotencyRecord",
                        source_field="answer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("entity_type", fields.CharField(max_length=16)),
                ("entity_id", fields.BigIntField()),
            ],
            options={
                "table": "answered_record",
                "app": "models",
                "pk_attr": "id",
                "table_description": "A customer or an account that an answer tells of, by which the answer is found when that is erased (R-35).",
            },
            bases=["Model"],
        ),
        ops.RunPython(tell),
    ]
