"""Applying planned changes that are due: exactly once, in order, as those who planned them.

Whichever process comes first applies a change: the change and its state are written in one transaction, which begins by
locking both. A change is validated again: what is refused, or would overwrite what somebody else has set since, fails
with what is wrong, and changes nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

import orjson
from tortoise.connection import get_connection
from tortoise.expressions import Q

from models.audit.planned_change import PlannedChange, PlannedChangeRefusal
from models.choices.planned_change import PlannedChangeState
from models.choices.users import UserRole
from models.database.inserting import insert_all
from models.database.outage import DatabaseUnavailableError
from models.database.readers import Statement
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

APPLYING_SECONDS: Final = 10.0
"""How long one change may take; one that takes longer is taken back, and tried again later."""

MAX_BATCH: Final = 100
"""Changes that are looked up together."""

SYSTEM: Final = Actor(0, "planned changes", UserRole.ADMINISTRATOR)
"""Who has changes applied; each is made by the one who planned it."""


@dataclass
class Round:
    """The count of one round: how many changes were applied and failed, and which ones it couldn't get through."""

    applied: int = 0
    failed: int = 0
    faults: list[tuple[int, Exception]] = field(default_factory=list)


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


async def apply_due() -> Round:
    """Apply what is due, one after the other. Raises DatabaseUnavailableError, and WriteTimeoutError."""
    done, last, stuck = Round(), None, set[int]()
    while True:
        text, values = due_statement(dialect(), clock.now(), last)
        _, rows = await get_connection("default").execute_query(text, list(values))
        for row in rows:
            key, at, customer_class = int(row["id"]), instant_in(row["apply_at"]), int(row["customer_class_id"])
            last = at, key
            if customer_class in stuck:
                continue
            try:
                outcome = await APPLY_PLANNED(SYSTEM, {"key": key}, APPLYING_SECONDS)
            except (DatabaseUnavailableError, WriteTimeoutError):
                raise
            except Exception as fault:  # noqa: BLE001  # whatever it is, the other classes' changes are applied
                done.faults.append((key, fault))
                stuck.add(customer_class)
                continue
            states = [change.after for change in outcome.changes]
            done.applied += states.count(PlannedChangeState.APPLIED)
            done.failed += states.count(PlannedChangeState.FAILED)
        if len(rows) < MAX_BATCH:
            return done


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
