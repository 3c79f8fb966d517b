"""Finding what is planned of a class until an instant, as far as its reader may know, in the order of its due."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import orjson

from models.choices.approval import ApprovalChoice
from models.choices.planned_change import PlannedChangeState
from models.database.readers import Row, Statement
from models.database.work_rows import rows_of
from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.approvals.coverage import APPROVAL, APPROVED, TOUCHED, Approved
from resolvers.drafts.values import Input
from resolvers.planned.kept_input import settings_of
from resolvers.planned.prediction import Path, Planned
from resolvers.reading.dialect import comparable, dialect, instant_in, key_parameter, list_value, one_of, parameter

_SELECTED = (
    "SELECT p.id, p.apply_at, p.user_id, p.user_name, p.reseller_id, p.reason, p.input, "
    "p.approval_request_id, p.approved_by, p.without_approval, p.together, v.path, v.base, v.before "
    "FROM planned_change p LEFT JOIN planned_property v ON v.planned_change_id = p.id "
)

_TOGETHER: Final = 10
"""Where the word of those that were planned together stands among the cells."""


def touched_statement(database: str, keys: Iterable[int]) -> Statement:
    """The statement that finds which properties of their classes others have changed since changes were planned.

    And whether whoever planned the change has changed the property after them.
    """
    of_planner = "MAX(CASE WHEN l.user_id = p.user_id THEN l.version END)"
    of_others = "MAX(CASE WHEN l.user_id IS NULL OR l.user_id <> p.user_id THEN l.version END)"
    # The log of a class is gone through once for all that is planned of it: whether it was changed after a plan, the
    # last version of a property by each user says. Where SQLite may choose, it begins with the log, which is long.
    text = (
        "WITH planned AS (SELECT p.id, p.user_id, p.customer_class_id, p.class_version FROM planned_change p "
        f"WHERE {one_of(database, 'p.id', parameter(database, 1), Kind.LINK)}), "
        "latest AS (SELECT a.entity_id, a.panel, a.property, a.user_id, MAX(a.entity_version) AS version FROM "
        "(SELECT customer_class_id, MIN(class_version) AS version FROM planned GROUP BY customer_class_id) c "
        "CROSS JOIN audit_record a WHERE a.entity_type = 'CustomerClass' AND a.entity_id = c.customer_class_id "
        "AND a.entity_version > c.version GROUP BY a.entity_id, a.panel, a.property, a.user_id) "
        f"SELECT p.id, l.panel, l.property, {of_planner} > {of_others} FROM planned p "
        "JOIN latest l ON l.entity_id = p.customer_class_id AND l.version > p.class_version "
        f"GROUP BY p.id, l.panel, l.property HAVING {of_others} IS NOT NULL"
    )
    return text, [list_value(list(keys))]


def touched_in(rows: Iterable[Sequence[object]]) -> dict[int, dict[Path, bool]]:
    """The properties that such a statement found, by the key of the planned change."""
    touched: dict[int, dict[Path, bool]] = {}
    for key, panel, name, again in rows:
        path = (*filter(None, str(panel).split(".")), str(name))
        touched.setdefault(int(str(key)), {})[path] = bool(again)
    return touched


async def planned_until(actor: Actor, key: int, until: datetime, without: int | None = None) -> list[Planned]:
    """The changes that are planned of a class until an instant; a reseller knows of what its own users planned.

    `without` is a planned change that isn't asked for.
    """
    database = dialect()
    values: list[object] = [key, comparable(database, Kind.DATETIME, until)]
    conditions = [
        f"p.customer_class_id = {key_parameter(database, parameter(database, 1))}",
        f"p.state = '{PlannedChangeState.PLANNED}'",
        f"p.apply_at <= {parameter(database, 2)}",
    ]
    own = ("p.reseller_id =", (actor.reseller_id or 0) if actor.schema_role is Role.RESELLER else None)
    for condition, value in (own, ("p.id <>", without)):
        if value is not None:
            values.append(value)
            conditions.append(f"{condition} {parameter(database, len(values))}")
    return await _found(conditions, values)


async def planned_change(key: int) -> Planned:
    """The change that is planned, by its key."""
    (planned,) = await _found([f"p.id = {parameter(dialect(), 1)}"], [key])
    return planned


async def _found(conditions: Iterable[str], values: Sequence[object]) -> list[Planned]:
    text = f"{_SELECTED}WHERE {' AND '.join(conditions)} ORDER BY p.apply_at, p.id, v.id"
    rows_by_change: dict[int, list[Row]] = {}
    for row in await rows_of(text, values):
        rows_by_change.setdefault(int(str(row[0])), []).append(tuple(row))
    if not rows_by_change:
        return []
    touched = touched_in(await rows_of(*touched_statement(dialect(), rows_by_change)))
    classes = await classes_together({str(rows[0][_TOGETHER]) for rows in rows_by_change.values()})
    return [
        _one(rows, touched.get(key, {}), classes.get(str(rows[0][_TOGETHER]), frozenset()))
        for key, rows in rows_by_change.items()
    ]


async def classes_together(words: Collection[str]) -> dict[str, frozenset[int]]:
    """The classes that each of some writes planned a change of; what was cancelled is no part of it any more."""
    database = dialect()
    text = (
        "SELECT o.together, o.customer_class_id FROM planned_change o "
        f"WHERE {one_of(database, 'o.together', parameter(database, 1), Kind.TEXT)} "
        f"AND o.state <> '{PlannedChangeState.CANCELLED}'"
    )
    classes: dict[str, frozenset[int]] = {}
    for word, key in await rows_of(text, [list_value(sorted(words))]):
        classes[str(word)] = classes.get(str(word), frozenset()) | {int(str(key))}
    return classes


def _one(rows: Sequence[Row], touched: Mapping[Path, bool], classes: frozenset[int]) -> Planned:
    first: Any = rows[0]
    key, apply_at, user_id, user_name, reseller_id, reason, kept, *approval = first[:_TOGETHER]
    values: Any = {_path(path): frozenset((base, before)) for *_, path, base, before in rows if path is not None}
    settings = settings_of(kept)
    said = {TOUCHED: classes, **_approval(*approval)}
    return Planned(key, instant_in(apply_at), user_id, user_name, reseller_id, reason, said, settings, values, touched)


def _approval(request: int | None, approved_by: str, without_approval: object) -> Input:
    """The fields of a save's input about the approval that a planned change has."""
    if request is not None:
        return {APPROVED: Approved(request, approved_by)}
    return {APPROVAL: ApprovalChoice.BREAK_GLASS} if without_approval else {}


def _path(cell: object) -> Path:
    path: Any = orjson.loads(cell) if isinstance(cell, str | bytes) else cell
    return tuple(path)
