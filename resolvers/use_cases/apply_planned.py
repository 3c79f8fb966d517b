"""Applying planned changes that are due: exactly once, in order, as those who planned them.

Whichever process comes first applies a change: the change and its state are written in one transaction, which begins by
locking both. A change is validated again: what is refused, or would overwrite what somebody else has set since, fails
with what is wrong, and changes nothing. One that can't be applied, for a fault of ours or for a lock that somebody
keeps, holds up those behind it of its own class alone.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

import orjson
from tortoise.expressions import Q

from models.audit.planned_change import PlannedChange, PlannedChangeRefusal
from models.choices.planned_change import PlannedChangeState
from models.choices.users import UserRole
from models.database.inserting import insert_all
from models.database.outage import DatabaseUnavailableError
from models.database.readers import ReadTimeoutError, Statement
from models.database.work_rows import present_connection
from models.declaration.declaration import Kind
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.request import in_review_sql
from resolvers.audit.log import AuditedChange
from resolvers.drafts.values import Input
from resolvers.errors import (
    FieldChange,
    Reference,
)
from resolvers.planned.prediction import Failure
from resolvers.planned.refusal import refusal_columns
from resolvers.planned.until import planned_change
from resolvers.reading.dialect import comparable, dialect, instant_in, parameter
from resolvers.reading.global_id import encode
from resolvers.use_cases.change_planned import settle_planned
from resolvers.use_cases.judge_planned import judge
from resolvers.writing.change import Validated
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome
from resolvers.writing.use_case import UseCase, WriteTimeoutError
from resolvers.writing.write import write

APPLYING_SECONDS: Final = 12.0
"""How long one change may take; one that takes longer is taken back, and tried again later.

It is longer than a writer waits for SQLite's write lock, so that a lock which keeps all of them waiting shows as that.
"""

LOOKING_SECONDS: Final = 10.0
"""How long a look at what is due may take."""

MOST_HELD_UP: Final = 3
"""Classes of one round whose changes may take too long; after so many it ends, and the next one begins with others."""

HOLD_UPS: Final = (WriteTimeoutError, DatabaseUnavailableError)
"""Faults that are nobody's mistake and may pass, as opposed to ours."""

MAX_BATCH: Final = 100
"""Changes that are looked up together."""

SYSTEM: Final = Actor(0, "planned changes", UserRole.ADMINISTRATOR)
"""Who has changes applied; each is made by the one who planned it."""


@dataclass
class Round:
    """The count of one round: how many changes were applied and failed, and which ones it couldn't get through.

    The first of them is in the way of those behind it of its class, which is `stuck`. Classes are `held_up` where it
    took too long: in the next round they come last, in this order. Too many of them cut a round short, as does the loss
    of the database. What it got `through` waits no more, whether this round settled it or another process did.
    """

    applied: int = 0
    failed: int = 0
    through: set[int] = field(default_factory=set)
    faults: list[tuple[int, Exception]] = field(default_factory=list)
    stuck: set[int] = field(default_factory=set)
    held_up: list[int] = field(default_factory=list)
    is_cut_short: bool = False


def due_statement(database: str, now: datetime, after: tuple[datetime, int] | None) -> Statement:
    """The statement that finds changes that are due, in their order, from one of them on."""
    at = comparable(database, Kind.DATETIME, now)
    text = (
        "SELECT id, apply_at, customer_class_id FROM planned_change "
        f"WHERE state = '{PlannedChangeState.PLANNED}' AND apply_at <= {parameter(database, 1)}"
    )
    order = f"ORDER BY apply_at, id LIMIT {MAX_BATCH}"
    if after is None:
        return f"{text} {order}", [at]
    first, key = comparable(database, Kind.DATETIME, after[0]), after[1]
    return f"{text} AND (apply_at, id) > ({parameter(database, 2)}, {parameter(database, 3)}) {order}", [at, first, key]


def waiting_statement(database: str, now: datetime, late: datetime) -> Statement:
    """The statement that counts what is due, was due at an earlier instant already, has failed, and is in review."""
    due = "SELECT COUNT(*) FROM planned_change WHERE state = '{}'"
    planned, failed = due.format(PlannedChangeState.PLANNED), due.format(PlannedChangeState.FAILED)
    until = f"({planned} AND apply_at <= {{}})"
    due_and_late = (until.format(parameter(database, number)) for number in (1, 2))
    text = f"SELECT {', '.join(due_and_late)}, ({failed}), ({in_review_sql(database)})"
    return text, [comparable(database, Kind.DATETIME, instant) for instant in (now, late)]


async def apply_due(held_up: Sequence[int] = (), done: Round | None = None) -> Round:
    """Apply what is due, one after the other; of classes that an earlier round found held up, after all others.

    The count is kept in `done`, which tells of a round that has no end, too.

    Raises DatabaseUnavailableError where the database is lost, or lets nobody write, and ReadTimeoutError where it
    doesn't even tell what is due.
    """
    done = done or Round()
    try:
        await _apply_in_order(held_up, done)
    except BaseException:
        done.is_cut_short = True
        raise
    return done


async def _apply_in_order(held_up: Sequence[int], done: Round) -> None:
    behind: dict[int, list[int]] = {customer_class: [] for customer_class in held_up}
    async for key, customer_class in _due():
        if customer_class in behind:
            behind[customer_class].append(key)
            continue
        await _apply_in_round(key, customer_class, done)
        if done.is_cut_short:
            break
    untried = list(behind)
    while untried and not done.is_cut_short:
        customer_class = untried.pop(0)
        for key in behind[customer_class]:
            await _apply_in_round(key, customer_class, done)
    done.held_up[:0] = untried


async def _due() -> AsyncIterator[tuple[int, int]]:
    """The changes that are due, in their order, each with its class. Raises ReadTimeoutError."""
    last = None
    while True:
        text, values = due_statement(dialect(), clock.now(), last)
        try:
            async with asyncio.timeout(LOOKING_SECONDS):
                _, rows = await present_connection().execute_query(text, list(values))
        except TimeoutError:
            raise ReadTimeoutError from None
        for row in rows:
            last = instant_in(row["apply_at"]), int(row["id"])
            yield int(row["id"]), int(row["customer_class_id"])
        if len(rows) < MAX_BATCH:
            return


async def _apply_in_round(key: int, customer_class: int, done: Round) -> None:
    """Apply one change, unless another one of its class is in the way, and count it."""
    if customer_class in done.stuck:
        return
    try:
        outcome = await APPLY_PLANNED(SYSTEM, {"key": key}, APPLYING_SECONDS)
    except Exception as fault:  # whatever it is, the other classes' changes are applied
        if isinstance(fault, DatabaseUnavailableError) and not fault.of_rows:
            raise
        done.faults.append((key, fault))
        done.stuck.add(customer_class)
        if isinstance(fault, HOLD_UPS):
            done.held_up.append(customer_class)
            done.is_cut_short = len(done.held_up) >= MOST_HELD_UP
        return
    done.through.add(key)
    states = [change.after for change in outcome.changes]
    done.applied += states.count(PlannedChangeState.APPLIED)
    done.failed += states.count(PlannedChangeState.FAILED)


def told(fault: Exception) -> str:
    """A fault in words for operators."""
    if isinstance(fault, WriteTimeoutError):
        return f"it took more than {APPLYING_SECONDS:g} seconds, which it may have waited for somebody else's lock"
    return fault.for_operators if isinstance(fault, DatabaseUnavailableError) else repr(fault)


async def _apply(_actor: Actor, input: Input) -> Outcome:
    """Apply one change, or have it fail; does nothing where it isn't planned any more, or not due."""
    key = input["key"]
    change = await PlannedChange.get_or_none(id=key)
    if change is None:
        return Outcome()
    changed = [("PlannedChange", key), ("CustomerClass", change.customer_class_id)]
    await lock([("User", change.user_id)], changed)
    planned = await PlannedChange.get(id=key)
    if planned.state != PlannedChangeState.PLANNED or planned.apply_at > clock.now() or await _others_first(planned):
        return Outcome()
    judged = await judge(await planned_change(key), planned.customer_class_id)
    version = await _save(judged.validated, planned) if judged.validated and not judged.failures else None
    state = PlannedChangeState.FAILED if judged.failures else PlannedChangeState.APPLIED
    await insert_all(list(_rows(key, judged.failures)))
    await settle_planned(judged.actor, [key], state, planned.reason, version)
    return Outcome(Reference("PlannedChange", key), (FieldChange(("state",), planned.state, state.value),))


async def _others_first(planned: PlannedChange) -> bool:
    """Whether another change of the class is due before."""
    earlier = Q(apply_at__lt=planned.apply_at) | Q(apply_at=planned.apply_at, id__lt=planned.id)
    of_class = PlannedChange.filter(customer_class_id=planned.customer_class_id)
    return await of_class.filter(earlier, state=PlannedChangeState.PLANNED.value).exists()


async def _save(validated: Validated, planned: PlannedChange) -> int:
    """Change the class as a save does; answers the version that it has then."""
    if not validated.changes:
        return validated.version
    outcome = await write(replace(validated, changes=[_planned_by(planned), *validated.changes]))
    assert not outcome.user_errors, "the class is locked"
    return validated.version + 1


def _planned_by(planned: PlannedChange) -> AuditedChange:
    """The mark of a planned change in the log; a reseller knows of what its own users planned alone."""
    origin = {"plannedChange": encode("PlannedChange", planned.id), "userName": planned.user_name}
    change = FieldChange(("plannedBy",), None, orjson.dumps(origin).decode())
    return AuditedChange(change, for_administrators=planned.reseller_id is None)


def _rows(key: int, failures: Iterable[Failure]) -> Iterator[PlannedChangeRefusal]:
    return (PlannedChangeRefusal(planned_change_id=key, **refusal_columns(failure)) for failure in failures)


APPLY_PLANNED = UseCase("planned_change_apply", _apply)
