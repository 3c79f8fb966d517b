"""Applying planned changes that are due: exactly once, in order, as those who planned them.

Whichever process comes first applies a change: the change and its state are written in one transaction, which begins by
locking both. A change is validated again: what is refused, or would overwrite what somebody else has set since, fails
with what is wrong, and changes nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final
from uuid import uuid4

import orjson
from tortoise.connection import get_connection
from tortoise.expressions import Q

from models.audit.planned_change import PlannedChange, PlannedChangeRefusal, PlannedProperty
from models.choices.approval import ApprovalChoice
from models.choices.planned_change import PlannedChangeState
from models.choices.users import UserRole
from models.database.inserting import insert_all
from models.database.outage import DatabaseUnavailableError
from models.database.readers import Statement
from models.declaration.declaration import Kind
from models.records.user import User
from models.sentence import sentence
from resolvers import clock
from resolvers.actor import Actor
from resolvers.approvals.coverage import APPROVAL, APPROVED, Approved
from resolvers.approvals.request import IN_REVIEW
from resolvers.audit.log import AuditedChange
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.load import load_state
from resolvers.drafts.record import SAVE
from resolvers.drafts.values import Input
from resolvers.errors import (
    ConflictError,
    FieldChange,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    input_path,
)
from resolvers.panels.all_panels import PANELS
from resolvers.planned.kept_input import settings_of
from resolvers.planned.prediction import Expected, Path, overwritten
from resolvers.planned.until import touched_in, touched_statement
from resolvers.reading.dialect import comparable, dialect, parameter
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CLASS_RECORD
from resolvers.use_cases.plan_change import settle_planned
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome
from resolvers.writing.save import Change, validate, write
from resolvers.writing.use_case import UseCase, WriteTimeoutError
from resolvers.writing.version import Target, changeable

APPLYING_SECONDS: Final = 10.0
"""How long one change may take; one that takes longer is taken back, and tried again later."""

MAX_BATCH: Final = 100
"""Changes that are looked up together."""

LONGEST_MESSAGE: Final = 4000
SYSTEM: Final = Actor(0, "planned changes", UserRole.ADMINISTRATOR)
"""Who has changes applied; each is made by the one who planned it."""


@dataclass(frozen=True)
class Failure:
    """Why a change fails; with a conflict, the values that were planned and that are there now."""

    error: UserError
    planned: str | None = None
    present: str | None = None


@dataclass
class Round:
    """The count of one round: how many changes were applied and failed, and which ones it couldn't get through."""

    applied: int = 0
    failed: int = 0
    faults: list[tuple[int, Exception]] = field(default_factory=list)


def due_statement(database: str, now: datetime, after: tuple[datetime, int] | None = None) -> Statement:
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
    text = f"SELECT {', '.join(due_and_late)}, ({failed}), ({IN_REVIEW})"
    return text, [comparable(database, Kind.DATETIME, one) for one in (now, late)]


async def apply_due() -> Round:
    """Apply what is due, one after the other. Raises DatabaseUnavailableError, and WriteTimeoutError."""
    done, last, stuck = Round(), None, set[int]()
    while True:
        text, values = due_statement(dialect(), clock.now(), last)
        _, rows = await get_connection("default").execute_query(text, list(values))
        for row in rows:
            key, at, customer_class = int(row["id"]), _instant(row["apply_at"]), int(row["customer_class_id"])
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


def _instant(cell: object) -> datetime:
    return cell if isinstance(cell, datetime) else datetime.fromisoformat(str(cell))


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
    # No word and no number in it: a reseller reads it in the log of its class, and not that the operator planned.
    actor, denial = await acting(planned.user_id, planned.user_name, planned.reseller_id, uuid4().hex)
    failures = [Failure(denial)] if denial else []
    version = None
    if not failures:
        applied = await _save(actor, planned)
        failures, version = (applied, None) if isinstance(applied, list) else ([], applied)
    state = PlannedChangeState.FAILED if failures else PlannedChangeState.APPLIED
    await insert_all(list(_rows(key, failures)))
    await settle_planned(actor, [key], state, planned.reason, version)
    return Outcome(Reference("PlannedChange", key), (FieldChange(("state",), planned.state, state.value),))


async def _others_first(planned: PlannedChange) -> bool:
    """Whether another change of the class is due before."""
    earlier = Q(apply_at__lt=planned.apply_at) | Q(apply_at=planned.apply_at, id__lt=planned.id)
    of_class = PlannedChange.filter(customer_class_id=planned.customer_class_id)
    return await of_class.filter(earlier, state=PlannedChangeState.PLANNED.value).exists()


async def acting(
    user_id: int, user_name: str, reseller_id: int | None, request_id: str
) -> tuple[Actor, UserError | None]:
    """Who wanted a change before, as the user is now, and the refusal of one who may not make it any more."""
    user = await User.get_or_none(id=user_id)
    role = UserRole(user.role) if user else UserRole.READ_ONLY_ADMINISTRATOR
    reseller = user.reseller_id if user else None  # type: ignore[attr-defined]  # the key of the link
    actor = Actor(user_id, user_name, role, reseller, "", request_id)
    may = user is not None and not user.disabled and actor.may_write and reseller == reseller_id
    if may:
        return actor, None
    message = sentence("The user who planned this is disabled or may no longer change the class.")
    return actor, PermissionDeniedError(UserErrorCode.PLANNER_NOT_PERMITTED, message, input_path())


def _approval(planned: PlannedChange) -> dict[str, object]:
    """The approval that a planned change has: somebody's, or that it goes without."""
    if planned.approval_request_id is not None:
        return {APPROVED: Approved(planned.approval_request_id, planned.approved_by)}
    return {APPROVAL: ApprovalChoice.BREAK_GLASS} if planned.without_approval else {}


async def _save(actor: Actor, planned: PlannedChange) -> list[Failure] | int:
    """Change the class as a save does; answers the version that it has then, or why it isn't changed."""
    target = await changeable(CLASS_RECORD, actor, encode("CustomerClass", planned.customer_class_id))
    if isinstance(target, UserError):
        return [Failure(target)]
    before = await load_state(PANELS, target.key, target.values)
    settings = settings_of(planned.input)
    applied = apply_parts(PANELS, before, settings, actor.schema_role, new=False)
    input = {**settings, "reason": planned.reason, **_approval(planned)}
    validated = await validate(Change(CLASS_RECORD, actor, target, before, applied, input, SAVE))
    failures = [
        *map(Failure, validated.errors),
        *_conflicts(await _expected(planned), await _touched(planned), validated.changes, target),
    ]
    if failures:
        return failures
    if not validated.changes:
        return target.version
    outcome = await write(replace(validated, changes=[_planned_by(planned), *validated.changes]))
    assert not outcome.user_errors, "the class is locked"
    return target.version + 1


async def _expected(planned: PlannedChange) -> Expected:
    rows = await PlannedProperty.filter(planned_change_id=planned.id)
    values: Any = {tuple(row.path): frozenset((row.base, row.before)) for row in rows}
    expected: Expected = values
    return expected


async def _touched(planned: PlannedChange) -> frozenset[Path]:
    text, values = touched_statement(dialect(), [planned.id])
    _, rows = await get_connection("default").execute_query(text, list(values))
    return touched_in(tuple(row) for row in rows).get(planned.id, frozenset())


def _conflicts(
    expected: Expected, touched: frozenset[Path], changes: list[AuditedChange], target: Target
) -> Iterator[Failure]:
    for one in overwritten(expected, touched, changes):
        message = sentence("Somebody else has changed this since the change was planned.")
        current = Reference("CustomerClass", target.key)
        error = ConflictError(UserErrorCode.VERSION_CONFLICT, message, one.change.path, target.version, current)
        hidden = one.for_administrators
        yield Failure(error, *((None, None) if hidden else (one.change.after, one.change.before)))


def _planned_by(planned: PlannedChange) -> AuditedChange:
    """The mark of a planned change in the log; a reseller knows of what its own users planned alone."""
    origin = {"plannedChange": encode("PlannedChange", planned.id), "userName": planned.user_name}
    change = FieldChange(("plannedBy",), None, orjson.dumps(origin).decode())
    return AuditedChange(change, for_administrators=planned.reseller_id is None)


def _rows(key: int, failures: list[Failure]) -> Iterator[PlannedChangeRefusal]:
    for one in failures:
        error = one.error
        yield PlannedChangeRefusal(
            planned_change_id=key,
            code=error.code.value,
            message=str(error.message)[:LONGEST_MESSAGE],
            template=error.template,
            values=list(error.values),
            path=list(error.path),
            planned=one.planned,
            present=one.present,
        )


APPLY_PLANNED = UseCase("planned_change_apply", _apply)
