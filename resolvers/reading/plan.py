"""The plan of an operation: one step for each root field, made once and kept with its document.

A step is a generator of statements (see `models.database.readers`), so the whole plan runs on one snapshot. What a root
field is served by is declared in `resolvers.registry`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from models.database.readers import Steps
from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.reading.asking import Answer, Asking, Written
from resolvers.reading.dialect import key_parameter
from resolvers.reading.entity import Connection, Entity, Rows
from resolvers.reading.global_id import decode, split
from resolvers.reading.lists import ListPlan, lists_below
from resolvers.reading.planning import plan_list, shape_of
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.rows import Build, Child, WrittenList
from resolvers.reading.selection import Chosen
from resolvers.reading.statement import Bindings, Select


@dataclass(frozen=True)
class Situation:
    """For whom plans are made: the database, the role's schema, and whether the actors write at all."""

    dialect: str
    role: Role
    may_write: bool


@dataclass(frozen=True)
class RowPlan:
    """One row of an entity by its key, as the actor may see it."""

    entity: Entity
    sql: str
    select: Select
    build: Build
    children: Sequence[Child]
    written_lists: Sequence[WrittenList] = ()

    def fetch(self, asking: Asking, key: int) -> Steps[object]:
        """The row's answer, or None where the actor sees no such row."""
        bindings = Bindings(asking.actor, {}, (key,))
        rows = yield self.sql, [bind(bindings) for bind in self.select.binds]
        if not rows:
            return None
        for list_of_row in self.written_lists:
            list_of_row.count(asking, rows[0])
        return self.build(rows, asking.missing, *(yield from lists_below(self.children, asking, rows)))[0]


@dataclass(frozen=True)
class Planner:
    """Makes plans over a catalogue of entities, for one situation."""

    catalogue: Mapping[str, Entity]
    situation: Situation
    records: dict[tuple[str, int], RowPlan] = field(default_factory=dict)
    queries: "dict[int, Plan]" = field(default_factory=dict)

    def record(self, name: str, chosen: Sequence[Chosen]) -> RowPlan:
        """The plan of a row that an answer leads to, made once; `chosen` lives as long as the planner."""
        found = self.records.get((name, id(chosen)))
        if found is None:
            found = self.records[name, id(chosen)] = self.row(self.catalogue[name], chosen)
        return found

    def query(self, roots: "Mapping[str, RootField]", chosen: Sequence[Chosen]) -> "Plan":
        """The plan of the root of queries within an answer, made once like that of a record."""
        found = self.queries.get(id(chosen))
        if found is None:
            found = self.queries[id(chosen)] = plan_operation(self, roots, chosen, "Query")
        return found

    def select(self, entity: Entity) -> Select:
        """The start of a statement over an entity's table."""
        return Select(entity.source, self.situation.dialect, self.situation.role, self.situation.may_write)

    def row(self, entity: Entity, chosen: Sequence[Chosen], *, sent: bool = False) -> RowPlan:
        """Plan one row by its key. One that is `sent` as it is found may hold lists that the database wrote as JSON."""
        select = self.select(entity)
        key = key_parameter(self.situation.dialect, select.bind(lambda bindings: bindings.parents[0]))
        shape = shape_of(self.catalogue, select, key if sent and self.situation.dialect == "sqlite" else None)
        build = shape.function(entity, chosen)
        visible = entity.visible(self.situation.role)
        if visible:
            select.conditions.append(visible(select.scope()))
        select.conditions.append(f"t0.id = {key}")
        return RowPlan(entity, select.text(), select, build, shape.children, shape.written_lists)

    def list(self, found: Rows | Connection, chosen: Chosen) -> ListPlan:
        """Plan a list at the root."""
        return plan_list(self.catalogue, self.select(self.catalogue[found.entity]), found, chosen)


Step = Callable[[Asking], Steps[object]]


def _write_down(found: Written) -> Step:
    def run(asking: Asking) -> Steps[object]:
        yield from ()
        return asking.written(found)

    return run


@dataclass(frozen=True)
class RowField:
    """A root field that answers one row by its `id`, or the row that `key` names for the actor."""

    entity: str
    key: Callable[[Actor], int] | None = None

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for what was chosen."""
        entity = planner.catalogue[self.entity]
        plan = planner.row(entity, chosen.only(), sent=True)

        def run(asking: Asking) -> Steps[object]:
            key = (
                self.key(asking.actor)
                if self.key
                else decode(chosen.arguments(asking.variables)["id"], entity.name, "id")
            )
            answer = yield from plan.fetch(asking, key)
            return asking.missing(entity.name) if answer is None and not chosen.null else answer

        return run


@dataclass(frozen=True)
class ListField:
    """A root field that answers a list: whole, or in pages."""

    found: Rows | Connection

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for what was chosen."""
        plan = planner.list(self.found, chosen)

        def run(asking: Asking) -> Steps[object]:
            answer = yield from plan.fetch(asking, chosen.arguments(asking.variables), None)
            return answer(0)

        return run


@dataclass(frozen=True)
class NodeField:
    """The root field `node`: a row of whichever entity its id names, among those that the schema shows as a Node."""

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for every type that was chosen from."""
        plans = {name: planner.row(planner.catalogue[name], below, sent=True) for name, below in chosen.below.items()}

        def run(asking: Asking) -> Steps[object]:
            found = split(str(chosen.arguments(asking.variables)["id"]))
            plan = plans.get(found[0]) if found else None
            return (yield from plan.fetch(asking, found[1])) if plan and found else None

        return run


class RootField(Protocol):
    """A root field: whatever can be planned for what was chosen of it."""

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for what was chosen."""


@dataclass(frozen=True)
class Plan:
    """The steps of one operation, by response key, in order; a text stands for itself."""

    chosen: Sequence[Chosen]
    steps: Mapping[str, Step | str]

    def run(self, asking: Asking) -> Steps[dict[str, object]]:
        """Run every step; an argument that can't be used breaks its field and no other."""
        data: dict[str, object] = {}
        for key, step in self.steps.items():
            if isinstance(step, str):
                data[key] = step
                continue
            try:
                data[key] = yield from step(asking)
            except BadArgumentError as error:
                data[key] = asking.refused(error)
        return data

    def answer(self, asking: Asking) -> Steps[Answer]:
        """Run every step and settle what has no value."""
        return asking.settle((yield from self.run(asking)), self.chosen)


def plan_operation(planner: Planner, roots: Mapping[str, RootField], chosen: Sequence[Chosen], type_name: str) -> Plan:
    """Plan the root fields of a query."""
    steps: dict[str, Step | str] = {}
    for one in chosen:
        if one.name == "__typename":
            steps[one.key] = type_name
        elif isinstance(one.written, Written):
            steps[one.key] = _write_down(one.written)
        else:
            steps[one.key] = roots[one.name].step(planner, one)
    return Plan(chosen, steps)
