"""Verifying the audit log: its chain is walked from the first row to the last, and compared with the head (R-44).

Whoever may write to the database can cut off the end of the log together with its head. That shows against a head that
was kept elsewhere.
"""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from models.audit.log import AuditRecord
from models.database.work_rows import present_connection
from resolvers.audit.log import hash_of, is_whole

BATCH = 1000
"""Rows that a walk along the chain reads at a time."""

_HEAD: Final = re.compile(r"([0-9]{1,18}):([0-9a-f]{64})?", re.ASCII)


@dataclass(frozen=True)
class Head:
    """The end of the log: the number of its last row and that row's hash; 0 and nothing where there is none."""

    number: int
    hash: str

    def __str__(self) -> str:
        """As it is kept elsewhere."""
        return f"{self.number}:{self.hash}"


def head_in(text: str) -> Head | None:
    """The head that a text says, or None where it says none."""
    match = _HEAD.fullmatch(text.strip())
    return Head(int(match[1]), match[2] or "") if match else None


@dataclass(frozen=True)
class BrokenLink:
    """Where the chain doesn't hold: the number of the row, and what is wrong there."""

    id: int
    message: str


@dataclass(frozen=True)
class _Extent:
    """The head, None where there is none, and the rows that there are, at one instant."""

    head: Head | None
    first: int | None
    last: int | None
    rows: int


async def _extent() -> _Extent:
    # One statement, so that no write comes between the end that is kept and the last row that is there.
    statement = (
        "SELECT MIN(r.id) AS first, MAX(r.id) AS last, COUNT(r.id) AS number, "
        '(SELECT last_id FROM "audit_head" WHERE id = 1) AS head, (SELECT hash FROM "audit_head" WHERE id = 1) AS hash '
        'FROM "audit_record" r'
    )
    (row,) = await present_connection().execute_query_dict(statement)
    head = None if row["head"] is None else Head(row["head"], row["hash"])
    return _Extent(head, row["first"], row["last"], row["number"])


async def head_of_log() -> Head | None:
    """The end of the log as it is now: to be kept elsewhere."""
    return (await _extent()).head


async def verify(kept: Head | None = None) -> AsyncIterator[BrokenLink | int]:
    """Walk the chain from its beginning; yields the number of rows seen after each batch, and every broken link.

    It walks to where the log ended when it began, so that writes may go on meanwhile. `kept` is a head from elsewhere:
    the log has to go through it.
    """
    there = await _extent()
    head = there.head
    if head is None:
        yield BrokenLink(0, "the log has no head")
    if there.first is not None and there.first < 1:
        yield BrokenLink(there.first, "the row stands before the beginning of the log")
    until = head.number if head else there.last or 0
    number, link, seen, whole = 0, "", 0, True
    while True:
        between = AuditRecord.filter(id__gt=number, id__lte=until)
        records = await between.order_by("id").limit(BATCH)
        for record in records:
            if record.id != number + 1:
                whole = False
                yield BrokenLink(number + 1, "the row is missing")
            elif record.hash != hash_of(record, link) or not is_whole(record):
                whole = False
                yield BrokenLink(record.id, "the row, or the one before it, is not as it was written")
            if kept and record.id == kept.number and record.hash != kept.hash:
                yield BrokenLink(record.id, "the row is not the one at the head that was kept")
            number, link, seen = record.id, record.hash, seen + 1
        yield number
        if len(records) < BATCH:
            break
    if head and ((head.number, head.hash) != (number, link) or (there.last or 0) > number):
        whole = False
        yield BrokenLink(head.number, "the end of the log is not where it was written")
    if whole and (there.first is None or there.first >= 1) and there.rows != seen:
        yield BrokenLink(number, f"the log has {there.rows} rows, and {seen} of them are in the chain")
    if kept and kept.number > number:
        yield BrokenLink(kept.number, "the log ends before the head that was kept")
