"""Values of custom fields that are one of a list: each becomes the option that was kept of those alike."""

import json
from typing import Final

from tortoise.backends.base.client import BaseDBAsyncClient

from models.declaration.list_entries import Entry, entry_key
from models.declaration.texts import TextForm, tidy

_COLUMNS: Final = (
    ("customer_field_value", "value", "custom_field_id"),
    ("account_field_value", "value", "custom_field_id"),
    ("custom_field_definition", "default_value", "id"),
)


async def choose_kept_options(client: BaseDBAsyncClient) -> None:
    """Choose for each value, and each default value, the option that looks like it; a value that none is like stays."""
    first, second, third = ("?", "?", "?") if client.capabilities.dialect == "sqlite" else ("$1", "$2", "$3")
    _, fields = await client.execute_query("SELECT id, options FROM custom_field_definition WHERE type = 'LIST'")
    for field in fields:
        listed = json.loads(field["options"]) if isinstance(field["options"], str) else field["options"]
        options = {entry_key(Entry.NAME, option): option for option in listed}
        for table, column, key in _COLUMNS:
            values = f"SELECT DISTINCT {column} AS value FROM {table} WHERE {column} IS NOT NULL AND {key} = {first}"
            _, rows = await client.execute_query(values, [field["id"]])
            for value in [row["value"] for row in rows if row["value"] not in listed]:
                option = tidy(value, TextForm.NAME)
                option = options.get(entry_key(Entry.NAME, option), option)
                if option != value:
                    change = f"UPDATE {table} SET {column} = {first} WHERE {column} = {second} AND {key} = {third}"
                    await client.execute_query(change, [option, value, field["id"]])
