"""Names, decimals and custom values that are there already, in the form in which they are kept from now on.

A name whose new key is another's already, or that has nothing to be seen, gets another one; each is told of.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.schema_editor.base import BaseSchemaEditor
from tortoise.migrations.schema_generator.state_apps import StateApps

from models.declaration.decimals import canonical, plain_decimal, read_decimal
from models.declaration.instants import read_instant, utc_text
from models.declaration.texts import TextForm, name_key, text_problem, tidy

log = logging.getLogger(__name__)

BATCH: Final = 1000
LONGEST_NAME: Final = 128
LONGEST_KEY: Final = 384


@dataclass(frozen=True)
class Named:
    """A table with names that are unique within some columns."""

    table: str
    within: tuple[str, ...] = ()
    name: str = "name"

    @property
    def longest(self) -> int:
        """Characters of a name."""
        return 64 if self.table == "user" else LONGEST_NAME


NAMED: Final = (
    Named("customer_class", ("managed_by_id",)),
    Named("reseller"),
    Named("customer", ("reseller_id",)),
    Named("account", ("customer_id",)),
    Named("user", name="user_name"),
    Named("invoice_template", ("managed_by_id",)),
    Named("custom_tax", ("managed_by_id",)),
    Named("fraud_traffic_profile", ("managed_by_id",)),
    Named("notification_set", ("managed_by_id",)),
    Named("custom_field_definition", ("managed_by_id", "object")),
    Named("tax_plugin"),
    Named("service"),
    Named("measured_parameter"),
    Named("destination_group_set"),
    Named("destination_group", ("destination_group_set_id",)),
)

DECIMALS: Final = (
    ("statistics", "round_up_to_nearest"),
    ("custom_tax", "rate"),
    ("regular_invoices", "collection_threshold"),
    ("regular_invoices", "late_payment_fee_value"),
    ("regular_invoices", "late_payment_fee_minimum"),
    ("regular_invoices", "reactivation_fee"),
    ("regular_invoices", "minimum_invoice_amount"),
    ("out_of_turn_invoices", "collection_threshold"),
    ("out_of_turn_invoices", "late_payment_fee_value"),
    ("out_of_turn_invoices", "late_payment_fee_minimum"),
    ("out_of_turn_invoices", "reactivation_fee"),
    ("fixed_vat", "vat_rate"),
    ("generic_vat_gst", "rate"),
    ("gst_malaysia", "rate"),
    ("measured_service", "price_per_item"),
    ("customer_metric", "price_per_item"),
    ("fraud_traffic_profile", "spending_threshold"),
    ("custom_field_definition", "minimum"),
    ("custom_field_definition", "maximum"),
)
VALUES: Final = ("customer_field_value", "account_field_value")
CUSTOM: Final[dict[str, Callable[[str], str]]] = {
    "NUMBER": lambda value: plain_decimal(read_decimal(value)),
    "DATE_TIME": lambda value: utc_text(read_instant(value)),
}


@dataclass(frozen=True)
class Database:
    """The statements of the database at hand."""

    editor: BaseSchemaEditor

    async def run(self, text: str, *values: object) -> Sequence[Sequence[Any]]:
        """Run a statement whose parameters are question marks; answers its rows."""
        if self.editor.DIALECT != "sqlite":
            first, *others = text.split("?")
            text = first + "".join(f"${number}{part}" for number, part in enumerate(others, 1))
        _, rows = await self.editor.client.execute_query(text, list(values))
        return [tuple(row) if not hasattr(row, "values") else tuple(row.values()) for row in rows]


def seen(name: str, longest: int, instead: str) -> str:
    """A name as it may be: without what nobody sees, and not longer once its ligatures are written out."""
    kept = name
    while text_problem(tidy(kept, TextForm.NAME), TextForm.NAME):
        clean = "".join(one for one in kept if one == " " or text_problem(f"a{one}a", TextForm.NAME) is None)
        if clean == kept:
            kept = instead
        kept = clean or instead
    kept = tidy(kept, TextForm.NAME)[:longest].rstrip() or instead
    while len(name_key(kept)) > LONGEST_KEY:
        kept = kept[: len(kept) // 2].rstrip() or instead
    return kept


async def _mend_names(database: Database, found: Named) -> None:
    last = 0
    key = f"{found.name}_key"
    columns = ", ".join(("id", found.name, key, *found.within))
    while True:
        rows = await database.run(
            f'SELECT {columns} FROM "{found.table}" WHERE id > ? ORDER BY id LIMIT {BATCH}',
            last,
        )
        for number, name, kept_key, *within in rows:
            clean = name if text_problem(name, TextForm.NAME) is None and tidy(name, TextForm.NAME) == name else None
            if clean is None or len(name_key(name)) > LONGEST_KEY:
                clean = seen(name, found.longest, f"{found.table.replace('_', ' ').capitalize()} {number}")
            if clean != name or name_key(clean) != kept_key:
                await _rename(database, found, number, name, clean, within)
        if len(rows) < BATCH:
            return
        last = rows[-1][0]


async def _rename(
    database: Database, found: Named, number: int, name: str, clean: str, within: Sequence[object]
) -> None:
    key = f"{found.name}_key"
    scope = "".join(
        f" AND {column} IS NULL" if value is None else f" AND {column} = ?"
        for column, value in zip(found.within, within, strict=True)
    )
    wanted, copy = clean, 1
    while await database.run(
        f'SELECT 1 FROM "{found.table}" WHERE {key} = ? AND id <> ?{scope}',
        name_key(wanted),
        number,
        *(value for value in within if value is not None),
    ):
        copy += 1
        mark = f" ({copy})"
        wanted = f"{clean[: found.longest - len(mark)].rstrip()}{mark}"
    await database.run(
        f'UPDATE "{found.table}" SET {found.name} = ?, {key} = ? WHERE id = ?',
        wanted,
        name_key(wanted),
        number,
    )
    if wanted != name:
        log.warning(
            "%s %s was called %a and is called %a now: names that look alike are one", found.table, number, name, wanted
        )


async def _mend_decimals(database: Database, table: str, column: str) -> None:
    for (text,) in await database.run(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL"):
        try:
            kept = plain_decimal(canonical(Decimal(text)))
        except (ValueError, InvalidOperation):
            log.warning("%s.%s holds %a, which is no decimal", table, column, text)
            continue
        if kept != text:
            await database.run(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", kept, text)


async def _mend_custom_values(database: Database, table: str, column: str, key: str) -> None:
    for kind, write in CUSTOM.items():
        last = 0
        while True:
            rows = await database.run(
                f"SELECT id, {column} FROM {table} WHERE id > ? AND {column} IS NOT NULL AND {column} <> '' AND {key} IN "
                f"(SELECT id FROM custom_field_definition WHERE type = '{kind}') ORDER BY id LIMIT {BATCH}",
                last,
            )
            for number, value in rows:
                try:
                    kept = write(value)
                except ValueError:
                    continue
                if kept != value:
                    await database.run(f"UPDATE {table} SET {column} = ? WHERE id = ?", kept, number)
            if len(rows) < BATCH:
                break
            last = rows[-1][0]


async def mend(_apps: StateApps, editor: BaseSchemaEditor) -> None:
    """Bring what is there into its form. PostgreSQL keeps decimals as numbers, which have one form."""
    database = Database(editor)
    for found in NAMED:
        await _mend_names(database, found)
    await database.run("CREATE UNIQUE INDEX user_name_key ON \"user\" (user_name_key) WHERE user_name_key <> ''")
    if editor.DIALECT == "sqlite":
        for table, column in DECIMALS:
            await _mend_decimals(database, table, column)
    for table in VALUES:
        await _mend_custom_values(database, table, "value", "custom_field_id")
    await _mend_custom_values(database, "custom_field_definition", "default_value", "id")


class Migration(migrations.Migration):
    """A key for the names of users, and every value in its one form."""

    dependencies = [("models", "0002_limits")]

    operations = [
        ops.AddField("User", "user_name_key", fields.CharField(max_length=LONGEST_KEY, db_default="")),
        ops.RunPython(mend),
    ]
