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
from resolvers.reading.context import Answer, ReadContext, ReadyValue
from resolvers.reading.dialect import key_parameter
from resolvers.reading.entity import Connection, Entity, Rows, select_rows
from resolvers.reading.global_id import decode, split
from resolvers.reading.lists import ListPlan, lists_below
from resolvers.reading.planning import plan_list, row_builder
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.rows import Build, Child, JsonList
from resolvers.reading.selection import SelectedField
from resolvers.reading.statement import Bindings, Select


@dataclass(frozen=True)
class PlanKey:
    """The key of a plan: the database, the role's schema, and whether its actors may write."""

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
    json_lists: Sequence[JsonList] = ()

    def fetch(self, context: ReadContext, key: int) -> Steps[object]:
        """The row's answer, or None where the actor sees no such row."""
        bindings = Bindings(context.actor, {}, (key,), state=context.state)
        rows = yield self.sql, [bind(bindings) for bind in self.select.binds]
        if not rows:
            return None
        context.has_built_rows |= bool(self.children)
        for list_of_row in self.json_lists:
            list_of_row.count(context, rows[0])
        return self.build(rows, context, *(yield from lists_below(self.children, context, rows)))[0]


@dataclass(frozen=True)
class Planner:
    """Makes plans over a registry of entities, for one database, role and right to write."""

    registry: Mapping[str, Entity]
    plan_key: PlanKey
    records: dict[tuple[str, int], RowPlan] = field(default_factory=dict)
    queries: "dict[int, Plan]" = field(default_factory=dict)

    def record(self, name: str, selected: Sequence[SelectedField]) -> RowPlan:
        """The plan of a row that an answer leads to, made once; `selected` lives as long as the planner."""
        if (name, id(selected)) not in self.records:
            self.records[name, id(selected)] = self.row(self.registry[name], selected)
        return self.records[name, id(selected)]

    def query(self, roots: "Mapping[str, RootField]", selected: Sequence[SelectedField]) -> "Plan":
        """The plan of the root of queries within an answer, made once like that of a record."""
        if id(selected) not in self.queries:
            self.queries[id(selected)] = plan_operation(self, roots, selected, "Query")
        return self.queries[id(selected)]

    def select(self, entity: Entity) -> Select:
        """The start of a statement over an entity's table."""
        key = self.plan_key
        return select_rows(entity, Select(entity.source, key.dialect, key.role, key.may_write))

    def row(self, entity: Entity, selected: Sequence[SelectedField], *, sent: bool = False) -> RowPlan:
        """Plan one row by its key. One that is `sent` unchanged may hold lists as JSON from the database."""
        select = self.select(entity)
        key = key_parameter(self.plan_key.dialect, select.bind(lambda bindings: bindings.parents[0]))
        builder = row_builder(self.registry, select, key if sent else None)
        build = builder.function(entity, selected)
        visible = entity.visible(self.plan_key.role)
        if visible:
            select.conditions.append(visible(select.scope()))
        select.conditions.append(f"t0.id = {key}")
        return RowPlan(entity, select.text(), select, build, builder.children, builder.json_lists)

    def list(self, list_field: Rows | Connection, selected: SelectedField) -> ListPlan:
        """Plan a list at the root."""
        return plan_list(self.registry, self.select(self.registry[list_field.entity]), list_field, selected)


Step = Callable[[ReadContext], Steps[object]]


def _write_down(ready: ReadyValue) -> Step:
    def run(context: ReadContext) -> Steps[object]:
        yield from ()
        return context.ready(ready)

    return run


@dataclass(frozen=True)
class RowField:
    """A root field that answers one row by its `id`, or the row that `key` names for the actor."""

    entity: str
    key: Callable[[Actor], int] | None = None

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan the field for its selection."""
        entity = planner.registry[self.entity]
        plan = planner.row(entity, selected.only(), sent=True)

        def run(context: ReadContext) -> Steps[object]:
            key = (
                self.key(context.actor)
                if self.key
                else decode(selected.arguments(context.variables)["id"], entity.name, "id")
            )
            answer = yield from plan.fetch(context, key)
            return context.missing(entity.name) if answer is None and not selected.null else answer

        return run


@dataclass(frozen=True)
class ListField:
    """A root field that answers a list: whole, or in pages."""

    declaration: Rows | Connection

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan the field for its selection."""
        plan = planner.list(self.declaration, selected)

        def run(context: ReadContext) -> Steps[object]:
            answer = yield from plan.fetch(context, selected.arguments(context.variables), None)
            return answer(0)

        return run


@dataclass(frozen=True)
class NodeField:
    """The root field `node`: a row of whichever entity its id names, among those that the schema shows as a Node."""

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan the field for every selected type."""
        plans = {name: planner.row(planner.registry[name], below, sent=True) for name, below in selected.below.items()}

        def run(context: ReadContext) -> Steps[object]:
            named = split(str(selected.arguments(context.variables)["id"]))
            plan = plans.get(named[0]) if named else None
            return (yield from plan.fetch(context, named[1])) if plan and named else None

        return run


class RootField(Protocol):
    """A root field, which plans a step for its selection."""

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan the field for its selection."""


@dataclass(frozen=True)
class Plan:
    """The steps of one operation by response key, in order; a text is its own answer."""

    selected: Sequence[SelectedField]
    steps: Mapping[str, Step | str]

    def run(self, context: ReadContext) -> Steps[dict[str, object]]:
        """Run every step; an argument that can't be used breaks its field and no other."""
        data: dict[str, object] = {}
        for key, step in self.steps.items():
            if isinstance(step, str):
                data[key] = step
                continue
            try:
                data[key] = yield from step(context)
            except BadArgumentError as error:
                data[key] = context.invalid_argument(error)
        return data

    def answer(self, context: ReadContext) -> Steps[Answer]:
        """Run every step and settle what has no value. Raises AnswerTooLongError."""
        answer = context.settle((yield from self.run(context)), self.selected)
        context.count_bytes(answer.data)
        return answer


def plan_operation(
    planner: Planner, roots: Mapping[str, RootField], selected: Sequence[SelectedField], type_name: str
) -> Plan:
    """Plan the root fields of a query."""
    steps: dict[str, Step | str] = {}
    for root_field in selected:
        if root_field.name == "__typename":
            steps[root_field.key] = type_name
        elif isinstance(root_field.ready, ReadyValue):
            steps[root_field.key] = _write_down(root_field.ready)
        else:
            steps[root_field.key] = roots[root_field.name].step(planner, root_field)
    return Plan(selected, steps)
