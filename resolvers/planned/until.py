"""Finding what is planned of a class until an instant, as far as its reader may know, in the order of its due."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

import orjson
from tortoise.connection import get_connection

from models.choices.audit import AuditRealm
from models.choices.planned_change import PlannedChangeState
from models.database.readers import Row, Statement, Steps
from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.approvals.coverage import customers_sql, panels_covered
from resolvers.approvals.policy import POLICY_SQL, policy_in
from resolvers.planned.kept_input import references_in, settings_of
from resolvers.planned.prediction import Path, Planned
from resolvers.planned.references import records_in, there_statement
from resolvers.reading.dialect import comparable, dialect, key_parameter, list_value, one_of, parameter


@cache
def _text(database: str, role: Role, *, without: bool) -> str:
    numbers = iter(range(1, 9))

    def bound() -> str:
        return parameter(database, next(numbers))

    conditions = [
        f"p.customer_class_id = {key_parameter(database, bound())}",
        f"p.state = '{PlannedChangeState.PLANNED}'",
        f"p.apply_at <= {bound()}",
        *([f"p.reseller_id = {bound()}"] if role is Role.RESELLER else []),
        *([f"p.id <> {bound()}"] if without else []),
    ]
    return (
        "SELECT p.id, p.apply_at, p.user_id, p.user_name, p.realm, p.input, "
        "p.approval_request_id IS NOT NULL OR p.without_approval, v.path, v.base, v.before "
        "FROM planned_change p LEFT JOIN planned_property v ON v.planned_change_id = p.id "
        f"WHERE {' AND '.join(conditions)} ORDER BY p.apply_at, p.id, v.id"
    )


def _planned(database: str, actor: Actor, key: int, until: datetime, without: int | None) -> Statement:
    role = actor.schema_role
    own = [actor.reseller_id] if role is Role.RESELLER else []
    values = [key, comparable(database, Kind.DATETIME, until), *own, *([] if without is None else [without])]
    return _text(database, role, without=without is not None), values


def touched_statement(database: str, keys: Iterable[int]) -> Statement:
    """The statement that finds which properties of their classes others have changed since changes were planned."""
    # Where SQLite may choose, it begins with the log, which has all that was ever done.
    text = (
        "SELECT DISTINCT p.id, a.panel, a.property FROM planned_change p CROSS JOIN audit_record a "
        f"WHERE {one_of(database, 'p.id', parameter(database, 1), Kind.LINK)} "
        "AND a.entity_type = 'CustomerClass' AND a.entity_id = p.customer_class_id "
        "AND a.entity_version > p.class_version AND (a.user_id IS NULL OR a.user_id <> p.user_id)"
    )
    return text, [list_value(list(keys))]


def touched_in(rows: Iterable[Sequence[object]]) -> dict[int, frozenset[Path]]:
    """The properties that such a statement rows_by_change, by the key of the planned change."""
    touched: dict[int, frozenset[Path]] = {}
    for key, panel, name in rows:
        path = (*filter(None, str(panel).split(".")), str(name))
        touched[int(str(key))] = touched.get(int(str(key)), frozenset()) | {path}
    return touched


def read_planned(
    database: str, actor: Actor, key: int, until: datetime, without: int | None = None
) -> Steps[list[Planned]]:
    """The changes that are planned of a class until an instant; a reseller knows of what its own users planned.

    `without` is a planned change that isn't asked for.
    """
    rows = yield _planned(database, actor, key, until, without)
    if not rows:
        return []
    rows_by_change: dict[int, list[Row]] = {}
    for row in rows:
        rows_by_change.setdefault(int(str(row[0])), []).append(row)
    touched = touched_in((yield touched_statement(database, rows_by_change)))
    covered: frozenset[str] = frozenset()
    policy = policy_in((yield POLICY_SQL, []))
    if policy.in_force:
        ((customers,),) = yield customers_sql(database), [key]
        covered = panels_covered(policy, int(str(customers)))
    planned = [
        _one(of_change, touched.get(number, frozenset()), covered) for number, of_change in rows_by_change.items()
    ]
    references = {one.key: references_in(one.settings) for one in planned}
    named: set[tuple[str, int]] = set().union(*references.values())
    there = records_in((yield there_statement(database, named))) if named else named
    return [replace(one, lacks_records=not references[one.key] <= there) for one in planned]


async def planned_until(actor: Actor, key: int, until: datetime, without: int | None = None) -> list[Planned]:
    """The same within the transaction of a write."""
    steps = read_planned(dialect(), actor, key, until, without)
    try:
        text, values = next(steps)
        while True:
            _, rows = await get_connection("default").execute_query(text, list(values))
            text, values = steps.send([tuple(row) for row in rows])
    except StopIteration as end:
        planned: list[Planned] = end.value
        return planned


def _one(rows: Sequence[Row], touched: frozenset[Path], covered: frozenset[str]) -> Planned:
    first: Any = rows[0]
    key, apply_at, user_id, user_name, realm, kept, exempt = first[:7]
    at = apply_at if isinstance(apply_at, datetime) else datetime.fromisoformat(apply_at)
    role = Role.RESELLER if realm == AuditRealm.RESELLER else Role.ADMINISTRATOR
    values: Any = {_path(path): frozenset((base, before)) for *_, path, base, before in rows if path is not None}
    unapproved = frozenset() if exempt or role is Role.RESELLER else covered
    return Planned(key, at, user_id, user_name, role, settings_of(kept), values, touched, unapproved)


def _path(cell: object) -> Path:
    path: Any = orjson.loads(cell) if isinstance(cell, str | bytes) else cell
    return tuple(path)
