"""The data that are measured over: the demo, larger, every class with lists, and a token for its administrator."""

from pathlib import Path

from tortoise.connection import get_connection

from models.database.connection import close, connect, migrate
from web.cli.credentials import create_token
from web.demo.fill import fill

CUSTOMERS = 1000
PATTERNS = (2, 3, 4, 5, 6, 7)
"""Classes of the demo that have lists."""

LISTS = {
    "measured_service": "measured_parameter_id, charge_based_on, price_per_item, items_free_of_charge, service_id, "
    "rate_code",
    "custom_field_setting": "custom_field_id, enabled",
    "notification_flag": "type, email, sms",
    "applied_tax": "custom_tax_id",
}


async def prepared(
    address: str | Path, classes: int, customers: int = CUSTOMERS, *, lists: bool = False
) -> tuple[str, str]:
    """A database of that many classes, a SQLite file for a path. Gives its address and a token.

    `lists` gives each class what a class of the demo has; else the many classes are as if made new.
    """
    url = f"sqlite:///{address}" if isinstance(address, Path) else address
    await migrate(url)
    await connect(url)
    try:
        await fill(classes, customers, lambda _what, _written, _total: None)
        if lists:
            await _fill_lists()
        _, secret = await create_token("admin", "benchmark")
    finally:
        await close()
    return url, secret


async def _fill_lists() -> None:
    patterns = " ".join(f"WHEN {number} THEN {key}" for number, key in enumerate(PATTERNS))
    for table, columns in LISTS.items():
        await get_connection("default").execute_query(
            f"INSERT INTO {table} (customer_class_id, {columns}) SELECT c.id, {columns} "  # our own names
            f"FROM customer_class c JOIN {table} s ON s.customer_class_id = CASE c.id % {len(PATTERNS)} {patterns} END "
            f"WHERE NOT EXISTS (SELECT 1 FROM {table} o WHERE o.customer_class_id = c.id) ORDER BY c.id, s.id"
        )
