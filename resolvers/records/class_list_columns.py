"""Copies of other tables' values, kept in a class's own row, that lists of classes are ordered and filtered by.

An index has one table's columns only: a list in the order of another table's values reads all classes, however short
its pages are. So each write of these values keeps them beside the name, where an index has the order
(docs/decisions/0188-what-class-lists-keep.md).
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from models.database.by_key import write_by_key
from models.declaration.texts import name_key
from resolvers.drafts.values import State
from resolvers.reading.dialect import dialect, parameter

Source = Callable[[str], str]
"""Where a panel's table is read: the table itself, or what it held at another moment."""


def of_panel(source: str, key: str, expression: str, absent: str) -> str:
    """A value of the panel `p` of a class, in a place where the panel itself isn't read."""
    return f"COALESCE((SELECT {expression} FROM {source} p WHERE p.customer_class_id = {key}), {absent})"


def invoicing_preference(source: Source, key: str) -> str:
    """Which invoices the customers of a class get."""
    regular = of_panel(source("regular_invoices"), key, "p.use_regular_invoices", "FALSE")
    # Out-of-turn invoices have no switch: choosing a template turns them on (domain 3.3).
    out_of_turn = of_panel(source("out_of_turn_invoices"), key, "p.invoice_template_id IS NOT NULL", "FALSE")
    return (
        f"CASE WHEN {regular} THEN CASE WHEN {out_of_turn} THEN 'REGULAR_AND_OUT_OF_TURN' ELSE 'REGULAR' END "
        f"WHEN {out_of_turn} THEN 'OUT_OF_TURN' ELSE 'NONE' END"
    )


def taxation_method(source: Source, key: str) -> str:
    """How the taxes of a class are calculated; none while taxation is off."""
    return of_panel(source("taxation"), key, "CASE WHEN p.assess_taxes THEN p.method ELSE 'NONE' END", "'NONE'")


COLUMNS: Final[Mapping[str, str]] = {
    "business_model_name": "(SELECT m.name FROM business_model m WHERE m.id = customer_class.business_model_id)",
    "currency_code": "(SELECT c.code FROM currency c WHERE c.id = customer_class.currency_id)",
    "manager_key": "(SELECT r.name_key FROM reseller r WHERE r.id = customer_class.managed_by_id)",
    "invoicing_preference": invoicing_preference(str, "customer_class.id"),
    "taxation_method": taxation_method(str, "customer_class.id"),
}
"""Each column with the SQL of its value, as a sub-query of the row `customer_class`; NULL is kept as an empty text."""

_OF_PANELS: Final = frozenset({"regular_invoices", "out_of_turn_invoices", "taxation"})
"""The panels that values come from; all else that they come from is chosen when the class is made."""


def kept_columns() -> str:
    """The statement that keeps the values of all rows of `customer_class`; a WHERE may follow."""
    cells = ", ".join(f"{name} = COALESCE({sql}, '')" for name, sql in COLUMNS.items())
    return f"UPDATE customer_class SET {cells}"


@cache
def _of_one_class(database: str) -> str:
    return f"{kept_columns()} WHERE id = {parameter(database, 1)}"


async def keep_list_columns(key: int, before: State | None, after: State) -> None:
    """Keep what lists show of a class that is new, or of which one of the panels is written that it comes from."""
    if before is None or any(before[name] != after[name] for name in _OF_PANELS & before.keys()):
        await write_by_key(_of_one_class(dialect()), [key])


@cache
def _of_one_reseller(database: str) -> str:
    key, reseller = parameter(database, 1), parameter(database, 2)
    return f"UPDATE customer_class SET manager_key = {key} WHERE managed_by_id = {reseller}"


async def keep_manager_key(key: int, before: State | None, after: State) -> None:
    """Keep what the classes of a reseller that is renamed are ordered by."""
    name = after["reseller"]["name"]
    if before is not None and name != before["reseller"]["name"]:
        await write_by_key(_of_one_reseller(dialect()), [name_key(name), key])
