"""Names of classes at an instant to come: which classes have a part in who has one then (R-85).

A name that another class has now is free once that class is planned to have another one, and one that is free now may
be planned for another class already.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from models.choices.planned_change import PlannedChangeState
from models.database.work_rows import rows_of
from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.declaration.texts import name_key
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.planned.prediction import Place
from resolvers.reading.dialect import dialect, instant_in, key_parameter, list_value, one_of, parameter


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


@dataclass(frozen=True)
class NamedClass:
    """A class by its names: the one that it has, and those that it is planned to get, each with its place among all."""

    present: str
    planned: Sequence[tuple[Place, str]] = ()

    def has(self, names: Collection[str], before: Place) -> bool:
        """Whether it has one of some names now, or is planned to get one before a place."""
        return self.present in names or any(name in names for place, name in self.planned if place < before)

    def name_at(self, before: Place) -> str:
        """The name that it has at a place, if all goes as planned."""
        return next((name for place, name in reversed(self.planned) if place < before), self.present)

    def is_renamed(self, before: Place) -> bool:
        """Whether it is planned to get a name before a place."""
        return bool(self.planned) and self.planned[0][0] < before


@dataclass(frozen=True)
class RenamedClasses:
    """The classes of a manager that are planned to get a name, by key, and which of them have a part in each name."""

    by_key: Mapping[int, NamedClass]
    by_name: Mapping[str, Collection[int]]

    def with_any(self, names: Collection[str]) -> dict[int, NamedClass]:
        """Those that have one of some names now, or are planned to get it."""
        return {key: self.by_key[key] for name in names for key in self.by_name.get(name, ())}


@dataclass
class PlannedNames:
    """The names that are planned, as far as a reader may know: found once for each manager of the classes of a list.

    They may be tens of thousands, and each class that is foreseen asks for them.
    """

    reader: Actor
    _found: dict[object, RenamedClasses] = field(default_factory=dict)

    async def of(self, owner: object) -> RenamedClasses:
        """The classes of a manager that are planned to get a name."""
        if owner not in self._found:
            self._found[owner] = await _planned_names(self.reader, owner)
        return self._found[owner]


async def _planned_names(reader: Actor, owner: object) -> RenamedClasses:
    database = dialect()
    name = "json_extract(p.input, '$.name')" if database == "sqlite" else "p.input::json ->> 'name'"
    values: list[object] = []
    # Settings that have a name, be it of something within a panel.
    conditions = [f"p.state = '{PlannedChangeState.PLANNED}'", "p.input LIKE '%\"name\":%'"]
    conditions.append(_of_owner(database, "c.managed_by_id", owner, values))
    if reader.schema_role is Role.RESELLER:
        values.append(reader.reseller_id or 0)
        conditions.append(f"p.reseller_id = {parameter(database, len(values))}")
    text = (
        f"SELECT c.id, c.name_key, p.id, p.apply_at, {name} "
        "FROM planned_change p JOIN customer_class c ON c.id = p.customer_class_id "
        f"WHERE {' AND '.join(conditions)} ORDER BY p.apply_at, p.id"
    )
    present, planned = dict[int, str](), dict[int, list[tuple[Place, str]]]()
    for key, has, change, at, gets in await rows_of(text, values):
        if gets:
            present[int(str(key))] = str(has)
            planned.setdefault(int(str(key)), []).append(((instant_in(at), int(str(change))), name_key(str(gets))))
    by_key = {key: NamedClass(present[key], names) for key, names in planned.items()}
    by_name: dict[str, set[int]] = {}
    for key, one in by_key.items():
        for each in (one.present, *(name for _, name in one.planned)):
            by_name.setdefault(each, set()).add(key)
    return RenamedClasses(by_key, by_name)


async def present_names(owner: object, names: Collection[str]) -> dict[int, NamedClass]:
    """The classes of a manager that have one of some names now, by key."""
    database = dialect()
    values: list[object] = [list_value(sorted(names))]
    conditions = [one_of(database, "name_key", parameter(database, 1), Kind.TEXT)]
    conditions.append(_of_owner(database, "managed_by_id", owner, values))
    text = f"SELECT id, name_key FROM customer_class WHERE {' AND '.join(conditions)}"
    return {int(str(key)): NamedClass(str(name)) for key, name in await rows_of(text, values)}


def _of_owner(database: str, column: str, owner: object, values: list[object]) -> str:
    """The condition that a class is a manager's, or the operator's own."""
    if owner is None:
        return f"{column} IS NULL"
    values.append(owner)
    return f"{column} = {key_parameter(database, parameter(database, len(values)))}"
