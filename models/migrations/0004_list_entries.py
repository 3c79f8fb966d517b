"""Lists of addresses, networks, options and masks that are there already, and time zones, as they are kept from now on."""

import json
import logging
from typing import Any, Final

from tortoise import migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

from models.declaration.kept_options import choose_kept_options
from models.declaration.list_entries import Entry, entry_key, kept_entry

log = logging.getLogger(__name__)

LISTS: Final = (
    ("email_addresses", "customer_class_id", "bcc", Entry.ADDRESS),
    ("notification_template", "id", "bcc", Entry.ADDRESS),
    ("web_self_care", "customer_class_id", "allowed_networks", Entry.NETWORK),
    ("custom_field_definition", "id", "options", Entry.NAME),
    ("custom_field_definition", "id", "masks", Entry.MASK),
    ("custom_tax", "id", "services", Entry.LINE),
    ("suretax", "customer_class_id", "exemption_codes", Entry.LINE),
)
NO_ZONES: Final = ("localtime", "Factory", "posixrules")


def mended(entry: Entry, entries: list[str]) -> list[str]:
    """The entries as they are kept, each once and none empty."""
    found: dict[str, str] = {}
    for text in entries:
        kept = kept_entry(entry, text)
        if kept:
            found.setdefault(entry_key(entry, kept), kept)
    return list(found.values())


async def mend(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Bring what is there into its form, and tell of what is dropped."""
    first, second = ("?", "?") if editor.DIALECT == "sqlite" else ("$1", "$2")

    async def run(text: str, *values: object) -> list[tuple[Any, ...]]:
        _, rows = await editor.client.execute_query(text, list(values))
        return [tuple(row.values()) if hasattr(row, "values") else tuple(row) for row in rows]

    for table, key, column, entry in LISTS:
        for number, cell in await run(f"SELECT {key}, {column} FROM {table}"):
            entries = json.loads(cell) if isinstance(cell, str) else cell
            kept = mended(entry, entries)
            if kept != entries:
                change = f"UPDATE {table} SET {column} = {first} WHERE {key} = {second}"
                await run(change, json.dumps(kept), number)
            if len(kept) < len(entries):
                dropped = len(entries) - len(kept)
                log.warning("%s %s: %d entries of %s stood there twice or empty", table, number, dropped, column)
    for zone in NO_ZONES:
        for (number,) in await run(f"SELECT customer_class_id FROM web_self_care WHERE time_zone = {first}", zone):
            log.warning("customer class %s has the time zone UTC now: browsers know no %s", number, zone)
        await run(f"UPDATE web_self_care SET time_zone = 'UTC' WHERE time_zone = {first}", zone)
    await choose_kept_options(editor.client)


class Migration(migrations.Migration):
    """Every entry of a list in its one form, and each once."""

    dependencies = [("models", "0003_values")]

    operations = [ops.RunPython(mend)]
