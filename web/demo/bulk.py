"""Classes, resellers and customers beyond the operator's own, in batches: as many as one likes, for measuring."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice

from tortoise.backends.base.client import BaseDBAsyncClient

from models.database.inserting import insert_sql
from models.declaration.texts import name_key
from resolvers.drafts.stored_rows import Table, stored_rows
from resolvers.panels.all_panels import PANELS
from resolvers.records.class_list_columns import kept_columns
from resolvers.versions.keep import PART_COLUMNS, VERSION_COLUMNS
from resolvers.versions.state_json import panel_json
from web.demo.people import person

BATCH = 2000
"""Rows of one statement: PostgreSQL counts the customers of each class once for all of them."""

BEGAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
"""When the first of them was made; each later one a second after the one before."""

Progress = Callable[[str, int, int], None]
"""Told what is being written, how many rows of how many."""

RESELLER_COLUMNS = ("name", "name_key", "currency_id", "version", "created_at", "updated_at")
CLASS_COLUMNS = (
    *("name", "name_key", "description", "business_model_id", "currency_id", "managed_by_id", "shared_with_resellers"),
    *("is_default", "version", "created_at", "created_by", "updated_at", "updated_by"),
)
CUSTOMER_COLUMNS = (
    *("name", "name_key", "type", "currency_id", "reseller_id", "customer_class_id"),
    *("version", "created_at", "updated_at"),
)
Row = tuple[object, ...]


async def insert(
    connection: BaseDBAsyncClient,
    table: str,
    columns: Sequence[str],
    rows: Iterator[Row],
    total: int,
    progress: Progress,
) -> None:
    """Insert rows in batches, in the form of each database."""
    sqlite = connection.capabilities.dialect == "sqlite"
    inserted = 0
    while batch := list(islice(rows, BATCH)):
        values = [
            value.isoformat(sep=" ") if sqlite and isinstance(value, datetime) else value
            for row in batch
            for value in row
        ]
        await connection.execute_query(
            insert_sql(f'"{table}"', tuple(columns), len(batch), "?" if sqlite else "$"), values
        )
        inserted += len(batch)
        progress(table.replace("_", " "), inserted, total)


async def fill_panels(connection: BaseDBAsyncClient, progress: Progress) -> None:
    """A row in every panel of each class that has none, with the columns' declared defaults, which the database has."""
    panels = [panel for panel in PANELS if panel.path and not panel.is_list]
    for number, panel in enumerate(panels, start=1):
        table = panel.model._meta.db_table
        await connection.execute_query(
            f'INSERT INTO "{table}" (customer_class_id) SELECT c.id FROM customer_class c '  # noqa: S608
            f'WHERE NOT EXISTS (SELECT 1 FROM "{table}" p WHERE p.customer_class_id = c.id)'
        )
        progress("panel", number, len(panels))


def resellers(count: int, first: int, currency: int) -> Iterator[Row]:
    """Resellers by number from `first` on."""
    for number in range(first, first + count):
        name = f"Reseller {number + 1:06}"
        yield name, name_key(name), currency, 1, BEGAN, BEGAN


def classes(
    count: int, first: int, reseller_keys: Sequence[int], currency: int, business_models: Sequence[int]
) -> Iterator[Row]:
    """Classes by number from `first` on: one of each thousand is shared, and half are some reseller's."""
    for number in range(first, first + count):
        shared = number % 1000 == 0
        manager = None if shared or number % 2 else reseller_keys[number // 2 % len(reseller_keys)]
        name, made = f"Class {number + 1:07}", BEGAN + timedelta(seconds=number)
        model = business_models[number % len(business_models)]
        yield (
            *(name, name_key(name), "One of many.", model, currency, manager, shared),
            *(False, 1, made, "demo", made, "demo"),
        )


def customers(
    count: int,
    first: int,
    class_keys: dict[str, int],
    reseller_keys: dict[str, int],
    currencies: dict[str, int],
) -> Iterator[Row]:
    """Customers by number from `first` on, as the operator's own are spread."""
    for number in range(first, first + count):
        customer = person(number)
        reseller = reseller_keys[customer.reseller] if customer.reseller else None
        name = f"{customer.name} ({number + 1})"
        yield (
            *(
                name,
                name_key(name),
                "RETAIL",
                currencies[customer.currency],
                reseller,
                class_keys[customer.customer_class],
            ),
            *(1, BEGAN, BEGAN),
        )


def own_records(first: int, keys: Sequence[int], customer_class: int, currency: int) -> Iterator[Row]:
    """The records as customers of the resellers by number from `first` on."""
    for number, key in enumerate(keys, start=first):
        name = f"Reseller {number + 1:06}"
        yield name, name_key(name), "RESELLER", currency, key, customer_class, 1, BEGAN, BEGAN


async def keep_list_columns(connection: BaseDBAsyncClient) -> None:
    """Keep in each class what its lists are ordered by, once its panels are there."""
    await connection.execute_query(f"{kept_columns()} WHERE business_model_name = ''")


async def keep_versions(connection: BaseDBAsyncClient, total: int, progress: Progress) -> None:
    """Keep the version of each class that has none kept: the class's own row, and lists that a new class has rows in.

    Of the other panels nothing is kept, which reads as the values of a new class.
    """
    root, last, done = Table(PANELS[0].model, "id"), 0, 0
    lists = [panel.name for panel in PANELS if panel.default_rows]
    while True:
        _, unkept = await connection.execute_query(
            f"SELECT c.id FROM customer_class c WHERE c.id > {last:d} "  # noqa: S608
            "AND NOT EXISTS (SELECT 1 FROM class_version v WHERE v.customer_class_id = c.id) "
            f"ORDER BY c.id LIMIT {BATCH}"
        )
        if not unkept:
            return
        stored = (await stored_rows({root: [row["id"] for row in unkept]}))[root]
        last, done = max(stored), done + len(stored)
        rows = {key: row for key, (row,) in stored.items()}
        versions = [
            (key, row["version"], row["updated_at"], "demo", "ADMIN", "CREATE", "") for key, row in rows.items()
        ]
        parts: list[Row] = [
            (key, PANELS[0].name, 1, panel_json(PANELS[0], {PANELS[0].name: row})) for key, row in rows.items()
        ]
        parts += [(key, name, 1, "[]") for key in rows for name in lists]
        await insert(connection, "class_version", VERSION_COLUMNS, iter(versions), len(versions), _untold)
        await insert(connection, "class_version_part", PART_COLUMNS, iter(parts), len(parts), _untold)
        progress("class version", done, total)


def _untold(*_progress: object) -> None:
    """Parts of what is told as a whole."""
