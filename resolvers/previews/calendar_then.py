"""The working days of a class as they were when a day began: of its calendar, by the audit log.

Calendars keep no versions, and one that no class has any more can be deleted. The log outlives them, and tells each
change of theirs from the first on (0309).
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, Final

import orjson

from models.choices.audit import AuditAction
from models.database.readers import Row, Statement, Steps, pause
from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.billing.working_days import WorkingDays
from resolvers.drafts.values import State
from resolvers.panels.all_panels import PANELS
from resolvers.previews.collected import Collected
from resolvers.reading.context import ReadContext
from resolvers.reading.dialect import comparable, key_parameter, parameter
from resolvers.records.calendar import CALENDAR, DAYS_OF_WEEK, HOLIDAYS

MOST_CHANGES: Final = 20_000
"""Changed properties of one calendar that are followed: its thousand holidays, twenty times over."""

CHANGES_AT_ONCE: Final = 1000
"""Changes that are gone through at a stretch."""

_MOVED: Final = ("limit_service_days_after_due", "suspend_days_after_due")
"""The terms whose steps wait for a working day; others follow these, or don't wait (R-74)."""


def calendar_then(
    context: ReadContext, database: str, collected: Collected, instant: datetime
) -> Steps[WorkingDays | None]:
    """Read the working days of a class at an instant; None where they are not known, or not for this reader.

    They are the present ones where the calendar hasn't been changed since, or moves no step. A reseller reads the past
    of its own classes alone (R-12).
    """
    state, calendar = collected.state, collected.calendar
    key = state["statistics"]["calendar"]
    if key is None or not _moves_steps(state) or (calendar is not None and calendar["updated_at"] <= instant):
        return collected.working_days
    actor = context.actor
    if actor.schema_role is Role.RESELLER and state[PANELS[0].name]["managed_by"] != actor.reseller_id:
        return None
    rows = yield _changes(database, key, instant)
    return None if len(rows) > MOST_CHANGES else (yield from _after(rows))


def _moves_steps(state: State) -> bool:
    terms = state["regular_invoices"]
    return bool(terms["use_regular_invoices"]) and any(terms[name] is not None for name in _MOVED)


def _changes(database: str, calendar: int, instant: datetime) -> Statement:
    """The statement that finds what was changed of a calendar up to an instant, in its order."""
    key = key_parameter(database, parameter(database, 1))
    of_calendar = f"a.entity_type = '{CALENDAR.name}' AND a.entity_id = {key}"
    text = (
        f"SELECT a.action, a.panel, a.property, a.after FROM audit_record a WHERE {of_calendar} "
        f"AND a.at <= {parameter(database, 2)} ORDER BY a.id LIMIT {MOST_CHANGES + 1}"
    )
    return text, [calendar, comparable(database, Kind.DATETIME, instant)]


def _after(rows: Sequence[Row]) -> Steps[WorkingDays | None]:
    """The working days that changes lead to; None where the log doesn't begin with the calendar's creation."""
    is_created, weekend, holidays = False, set[int](), dict[date, str]()
    for number, (action, panel, name, after) in enumerate(rows):
        if number % CHANGES_AT_ONCE == 0:
            yield pause("calendar_then")
        is_created |= action == AuditAction.CREATE
        # A change within a holiday stands below its day.
        part, _, of_day = str(panel).partition(".")
        value: Any = None if after is None else orjson.loads(str(after))
        if part == "weekend":
            (weekend.add if value else weekend.discard)(DAYS_OF_WEEK.index(str(name)))
        elif part == HOLIDAYS.name and value is None:
            holidays.pop(date.fromisoformat(str(name)), None)
        elif part == HOLIDAYS.name:
            holidays[date.fromisoformat(of_day or str(name))] = value if of_day else value["name"]
    return WorkingDays(frozenset(weekend), holidays) if is_created else None
