"""Settings as they are saved, read within a query as its actor sees them, in the form that effects are made from."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from models.database.readers import Steps
from models.declaration.declaration import Kind
from models.records.customer_class import CustomerClass
from resolvers.errors import NotFoundError
from resolvers.panels.all_panels import PANELS
from resolvers.previews.preview import not_found
from resolvers.reading.context import ReadContext
from resolvers.reading.entity import Column, Entity, Field, Group, Link, Rows, column_sql, declared_columns
from resolvers.reading.global_id import split
from resolvers.reading.plan import Planner
from resolvers.reading.selection import SelectedField
from resolvers.visibility import visible_classes
from resolvers.writing.load import default_state
from resolvers.writing.lookup import key_in
from resolvers.writing.panel import Panel
from resolvers.writing.values import State

CURRENCY: Final = "currency"
"""Where a class's currency stands among the values that are read of it."""


def whole(fields: Mapping[str, Field], registry: Mapping[str, Entity]) -> tuple[SelectedField, ...]:
    """A selection of every stored value: columns, the ids that links hold, and the same of groups and lists."""
    selected: list[SelectedField] = []
    for name, found in fields.items():
        match found:
            case Column():
                selected.append(SelectedField(name, name))
            case Link():
                selected.append(SelectedField(name, name, below={found.entity: (SelectedField("id", "id"),)}))
            case Group():
                selected.append(SelectedField(name, name, below={found.type_name: whole(found.fields, registry)}))
            case Rows():
                below = whole(registry[found.entity].fields, registry)
                selected.append(SelectedField(name, name, below={found.entity: below}))
            case _:
                continue
    return tuple(selected)


def plain_values(fields: Mapping[str, Field], answer: object, registry: Mapping[str, Entity]) -> dict[str, object]:
    """The values of an answer to such a selection: decimals, days and keys instead of their written forms."""
    assert isinstance(answer, Mapping)
    return {name: _plain(fields[name], value, registry) for name, value in answer.items()}


def _plain(found: Field, value: object, registry: Mapping[str, Entity]) -> object:
    if value is None:
        return None
    match found:
        case Column(_, declaration):
            read = _PLAIN.get(declaration.kind)
            return read(str(value)) if read else value
        case Link():
            return _key(value)
        case Group():
            return plain_values(found.fields, value, registry)
        case Rows():
            assert isinstance(value, Sequence)
            return [plain_values(registry[found.entity].fields, row, registry) for row in value]
    raise TypeError(f"{found} is not stored")


_PLAIN: Final[Mapping[Kind, Callable[[str], object]]] = {
    Kind.DECIMAL: Decimal,
    Kind.DATE: date.fromisoformat,
    Kind.DATETIME: datetime.fromisoformat,
}


def _key(answer: object) -> int:
    assert isinstance(answer, Mapping)
    found = split(str(answer["id"]))
    assert found is not None
    return found[1]


class SavedRow:
    """A row of an entity with all that is stored of it; made once with a plan, and read for each request."""

    def __init__(self, planner: Planner, entity: Entity, what: str) -> None:
        self._entity = entity
        self._what = what
        self._registry = {**planner.registry, entity.name: entity}
        self._plan = Planner(self._registry, planner.plan_key).row(entity, whole(entity.fields, self._registry))

    def read(self, context: ReadContext, id: object, *path: str) -> Steps[dict[str, object] | NotFoundError]:
        """The row that a global id names; `path` leads to the argument."""
        key = key_in(id, self._entity.name)
        return not_found(self._what, *path) if key is None else (yield from self.read_key(context, key, *path))

    def read_key(self, context: ReadContext, key: int, *path: str) -> Steps[dict[str, object] | NotFoundError]:
        """The row of a key."""
        answer = yield from self._plan.fetch(context, key)
        return not_found(self._what, *path) if answer is None else self._values(answer)

    def _values(self, answer: object) -> dict[str, object]:
        return plain_values(self._entity.fields, answer, self._registry)


class SavedClass:
    """Some panels of a customer class, and its currency."""

    def __init__(self, planner: Planner, *panels: str) -> None:
        self._panels = [panel for panel in PANELS if panel.name in panels]
        currency = planner.registry["Currency"]
        fields: dict[str, Field] = {
            CURRENCY: Link("SavedCurrency", "", column_sql("currency_id"), null=True),
            **{panel.name: _flat(panel) for panel in self._panels},
        }
        entity = Entity("SavedClass", CustomerClass, fields, visible=visible_classes)
        self._registry = {**planner.registry, "SavedClass": entity, "SavedCurrency": currency}
        selected = [one for one in whole(fields, self._registry) if one.name != CURRENCY]
        code_and_units = SelectedField(
            CURRENCY,
            CURRENCY,
            below={"SavedCurrency": (SelectedField("code", "code"), SelectedField("minor_units", "minor_units"))},
            null=True,
        )
        self._fields = fields
        self._plan = Planner(self._registry, planner.plan_key).row(entity, (code_and_units, *selected))

    def read(self, context: ReadContext, id: object) -> Steps[State | NotFoundError]:
        """The panels of the class that an id names; those of a new class where none is given.

        The class's currency stands among them, as its code and its minor units; empty where it is not set.
        """
        if id is None:
            return {CURRENCY: {}, **default_state(self._panels)}
        key = key_in(id, "CustomerClass")
        answer = None if key is None else (yield from self._plan.fetch(context, key))
        if answer is None:
            return not_found("customer class", "classId")
        assert isinstance(answer, Mapping)
        stored = {name: value for name, value in answer.items() if name != CURRENCY}
        values = plain_values(self._fields, stored, self._registry)
        state: dict[str, object] = {CURRENCY: answer[CURRENCY] or {}, **values}
        return state


def _flat(panel: Panel) -> Field:
    """A panel's stored values by the panel's name, wherever it stands in the class."""
    if panel.is_list:
        return Rows(panel.type_name, panel.description, "customer_class_id", "t0.id")
    return Group(panel.type_name, panel.description, declared_columns(panel.model), panel.model._meta.db_table)
