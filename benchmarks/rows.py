"""Which rows the queries ask for: found in the database once, so that the requests are the same for every server."""

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.functions import Count

from models.audit.class_version import CustomerClassVersionPart
from models.audit.log import AuditRecord
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from resolvers.panels.all_panels import PANELS

MOST = 1000
"""Different requests of a query."""

TOGETHER = 100
"""Customers that are assigned at once."""


@dataclass(frozen=True)
class Rows:
    """Keys, and the places in the order of a list where pages begin.

    `kept` are classes whose first version keeps all panels.
    """

    classes: Sequence[int]
    kept: Sequence[int]
    names: Sequence[tuple[str, int]]
    entries: Sequence[tuple[int, int]]
    customers: Sequence[tuple[str, int]]
    saved: int
    assigned: Sequence[int]
    assigned_to: tuple[int, int]


async def find_rows() -> Rows:
    """The rows to ask for, in the database that is open."""
    names = await CustomerClass.all().order_by("name_key", "id").values_list("name_key", "id")
    customers = await Customer.all().order_by("name_key", "id").values_list("name_key", "id")
    entries = await AuditRecord.all().order_by("-id").values_list("id", flat=True)
    # Classes that anybody may be on, and customers that are no reseller's.
    direct = await CustomerClass.filter(managed_by_id=None, shared_with_resellers=False, currency__code="EUR").order_by(
        "id"
    )
    assigned = Customer.filter(reseller_id=None, currency__code="EUR").order_by("id").limit(TOGETHER)
    return Rows(
        classes=sorted(key for _, key in names)[:MOST],
        kept=await _kept_whole(),
        names=_spread(names, 50),
        entries=[(key, key) for key in _spread(entries, 100)],
        customers=_spread(customers, 50),
        saved=direct[2].id,
        assigned=await assigned.values_list("id", flat=True),  # type: ignore[arg-type]
        assigned_to=(direct[-1].id, direct[-2].id),
    )


async def _kept_whole() -> list[int]:
    """The classes that the demo made by hand: their first version keeps each panel."""
    kept = CustomerClassVersionPart.filter(version=1).annotate(panels=Count("id")).group_by("customer_class_id")
    whole = kept.filter(panels=len(PANELS)).order_by("customer_class_id")
    return [int(str(key)) for key in await whole.values_list("customer_class_id", flat=True)]


def _spread(rows: Sequence, page: int) -> list:  # type: ignore[type-arg]
    """Places with a whole page after them, spread over the list."""
    usable = rows[: max(1, len(rows) - page - 1)]
    return list(usable[:: max(1, len(usable) // MOST)])[:MOST]
