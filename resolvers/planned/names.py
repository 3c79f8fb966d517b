"""Names of classes at an instant to come: which classes have a part in who has one then (R-85).

A name that another class has now is free once that class is planned to have another one, and one that is free now may
be planned for another class already.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import orjson

from models.choices.planned_change import PlannedChangeState
from models.database.work_rows import rows_of
from models.declaration.declaration import Kind
from models.declaration.texts import name_key
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.dialect import comparable, dialect, list_value, one_of, parameter


@dataclass(frozen=True)
class PlannedName:
    """A name that a class gets: within which manager's classes it is unique, and its folded form."""

    owner: object
    key: str


def planned_name(draft: Draft) -> PlannedName | None:
    """The name that a draft gives its class; None where that stays as it is."""
    name = draft.row["name"]
    return None if name == draft.row_before["name"] else PlannedName(draft.row["managed_by"], name_key(name))


def taken_then(name: object) -> UserError:
    """The error of a name that another class has at the instant."""
    message = sentence("Another class will have this name then.")
    return ValidationError(UserErrorCode.NAME_TAKEN, message, input_path("name"), actual=str(name))


async def classes_with(names: Collection[PlannedName], until: datetime) -> list[int]:
    """The classes that have any of some names now, or are planned to get one until an instant."""
    if not names:
        return []
    database, keys = dialect(), list_value(sorted({name.key for name in names}))
    among = one_of(database, "name_key", parameter(database, 1), Kind.TEXT)
    named = f"SELECT id, name_key, managed_by_id FROM customer_class WHERE {among}"
    # Settings that have a name, be it of something within a panel.
    waiting = (
        "SELECT c.id, p.input, c.managed_by_id "
        "FROM planned_change p JOIN customer_class c ON c.id = p.customer_class_id "
        f"WHERE p.state = '{PlannedChangeState.PLANNED}' AND p.apply_at <= {parameter(database, 1)} "
        "AND p.input LIKE '%\"name\":%'"
    )
    found = [(key, str(name), owner) for key, name, owner in await rows_of(named, [keys])]
    planned = await rows_of(waiting, [comparable(database, Kind.DATETIME, until)])
    found += [(key, name_key(_name_in(str(input))), owner) for key, input, owner in planned]
    return sorted({int(str(key)) for key, name, owner in found if PlannedName(owner, name) in names})


def _name_in(kept: str) -> str:
    return str(orjson.loads(kept).get("name") or "")
