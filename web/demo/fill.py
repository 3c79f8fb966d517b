"""Writing the demo into an empty database, in batches: from a dozen classes to a million."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from models.choices.users import UserRole
from models.customer_class import CustomerClass
from models.reference import BusinessModel, Currency
from models.reseller import Reseller
from resolvers.accounts import create_user
from resolvers.panels import PANELS
from web.demo.operator import CLASSES, CUSTOMERS, PASSWORD, RESELLERS, USERS, DemoClass, customer_name
from web.demo.reference import fill_reference_lists

BATCH = 10_000
"""Rows written at once."""

BEGAN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
"""When the demo's first class was made; each later one a second after the one before."""

Progress = Callable[[str, int, int], None]
"""Told what is being written, how many rows of how many."""


async def is_empty() -> bool:
    """Whether nobody has made a class yet."""
    return not await CustomerClass.exists()


async def fill(classes: int, customers: int, progress: Progress) -> None:
    """Fill an empty database; the rows depend on the numbers alone."""
    await fill_reference_lists()
    currencies = {one.code: one.id for one in await Currency.all()}
    models = {one.code: one.id for one in await BusinessModel.all()}
    count = max(len(RESELLERS), min(10_000, classes // 100))
    async with in_transaction() as connection:
        await _insert(connection, "reseller", RESELLER_COLUMNS, _resellers(count, currencies), count, progress)
        resellers = [one[0] for one in await Reseller.all().order_by("id").values_list("id")]
        total = max(classes, len(CLASSES))
        rows = _classes(total, resellers, currencies, models)
        await _insert(connection, "customer_class", CLASS_COLUMNS, rows, total, progress)
        for panel in PANELS:
            if panel.place and not panel.is_list:
                table = panel.model._meta.db_table
                # The columns' declared defaults are the database's own.
                await connection.execute_query(
                    f'INSERT INTO "{table}" (customer_class_id) SELECT id FROM customer_class'  # noqa: S608
                )
        first = (await CustomerClass.all().order_by("id").first()) or CustomerClass()
        people = max(customers, len(resellers))
        found = _customers(people, first.id, resellers, currencies)
        await _insert(connection, "customer", CUSTOMER_COLUMNS, found, people, progress)
        for name, shown, role, number in USERS:
            reseller = None if number is None else RESELLERS[number][0]
            await create_user(name, PASSWORD, UserRole(role), display_name=shown, reseller_name=reseller)


RESELLER_COLUMNS = ("name", "name_key", "currency_id", "version", "created_at", "updated_at")
CLASS_COLUMNS = (
    *("name", "name_key", "description", "business_model_id", "currency_id", "managed_by_id", "shared_with_resellers"),
    *("is_default", "version", "created_at", "created_by", "updated_at", "updated_by"),
)
CUSTOMER_COLUMNS = (
    *("name", "name_key", "type", "currency_id", "reseller_id", "customer_class_id"),
    *("version", "created_at", "updated_at"),
)


async def _insert(
    connection: BaseDBAsyncClient,
    table: str,
    columns: Sequence[str],
    rows: Iterator[tuple[object, ...]],
    total: int,
    progress: Progress,
) -> None:
    """Insert rows in batches, in the form of each database."""
    sqlite = connection.capabilities.dialect == "sqlite"
    marks = ", ".join("?" if sqlite else f"${number + 1}" for number in range(len(columns)))
    statement = f'INSERT INTO "{table}" ({", ".join(columns)}) VALUES ({marks})'  # noqa: S608
    written = 0
    batch: list[list[object]] = []
    for row in rows:
        batch.append([value.isoformat(sep=" ") if sqlite and isinstance(value, datetime) else value for value in row])
        if len(batch) == BATCH or written + len(batch) == total:
            await connection.execute_many(statement, batch)
            written += len(batch)
            batch = []
            progress(table.replace("_", " "), written, total)


def _resellers(count: int, currencies: dict[str, int]) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        name, currency = RESELLERS[number] if number < len(RESELLERS) else (f"Reseller {number + 1:06}", "EUR")
        yield name, name.casefold(), currencies[currency], 1, BEGAN, BEGAN


def _demo_class(number: int, resellers: int) -> DemoClass:
    """The operator's own classes first; beyond them one of each thousand is shared and half are some reseller's."""
    if number < len(CLASSES):
        return CLASSES[number]
    shared = number % 1000 == 0
    reseller = None if shared or number % 2 else number // 2 % resellers
    return DemoClass(f"Class {number + 1:07}", "One of many.", currency="EUR", shared=shared, reseller=reseller)


def _classes(
    count: int, resellers: Sequence[int], currencies: dict[str, int], models: dict[str, int]
) -> Iterator[tuple[object, ...]]:
    for number in range(count):
        one = _demo_class(number, len(resellers))
        made = BEGAN + timedelta(seconds=number)
        yield (
            one.name,
            one.name.casefold(),
            one.description,
            models[one.business_model],
            currencies[one.currency] if one.currency else None,
            None if one.reseller is None else resellers[one.reseller],
            one.shared,
            number == 0,
            1,
            made,
            "demo",
            made,
            "demo",
        )


def _customers(
    count: int, first_class: int, resellers: Sequence[int], currencies: dict[str, int]
) -> Iterator[tuple[object, ...]]:
    """Each reseller as a customer, then customers: four of five direct, the others the three resellers' in turn."""
    names = [one.name for one in CLASSES]

    def class_id(name: str) -> int:
        return first_class + names.index(name)

    direct = ("Retail", "Retail prepaid", "Small business", "Large business", "Fibre access", "Default customer class")
    of_resellers = (("Alpha retail", "EUR"), ("Reseller dollars", "USD"), ("Charlie prepaid", "EUR"))
    for number in range(count):
        if number < len(resellers):
            name, currency = RESELLERS[number] if number < len(RESELLERS) else (f"Reseller {number + 1:06}", "EUR")
            kind, reseller = "RESELLER", resellers[number]
            chosen = "Reseller dollars" if currency == "USD" else "Reseller standard"
        elif number % 5 == 0:
            which = number // 5 % 3
            name, kind, reseller = customer_name(number), "RETAIL", resellers[which]
            chosen, currency = of_resellers[which]
        else:
            name, kind, reseller = customer_name(number), "RETAIL", None
            chosen, currency = ("Wholesale", "USD") if number % 20 == 1 else (direct[number % len(direct)], "EUR")
        yield name, name.casefold(), kind, currencies[currency], reseller, class_id(chosen), 1, BEGAN, BEGAN


__all__ = ["CUSTOMERS", "fill", "is_empty"]
