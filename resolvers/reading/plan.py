"""The plan of an operation: one step for each root field, made once and kept with its document.

A step is a generator of statements (see `models.reading`), so the whole plan runs on one snapshot. What a root field is
served by is declared in `resolvers.query`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from models.access import Role
from models.reading import Steps
from resolvers.actor import Actor
from resolvers.reading.entity import Connection, Entity, Rows
from resolvers.reading.global_id import decode, split
from resolvers.reading.lists import ListPlan, plan_list
from resolvers.reading.problem import BadArgumentError, MissingRowError
from resolvers.reading.rows import Build, Child
from resolvers.reading.selection import Arguments, Chosen, Variables
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

    def fetch(self, actor: Actor, variables: Variables, key: int) -> Steps[object]:
        """The row's answer, or None where the actor sees no such row."""
        bindings = Bindings(actor, {}, (key,))
        rows = yield self.sql, [bind(bindings) for bind in self.select.binds]
        if not rows:
            return None
        below: list[Callable[[int], object]] = []
        for child in self.children:
            found = rows[0][child.key_index]
            if isinstance(found, int):
                arguments = child.chosen.arguments(variables)
                below.append((yield from child.plan.fetch(actor, variables, arguments, [found])))
            else:
                below.append(lambda _key: None)
        return self.build(rows, *below)[0]


@dataclass(frozen=True)
class Planner:
    """Makes plans over a catalogue of entities, for one situation."""

    catalogue: Mapping[str, Entity]
    situation: Situation

    def select(self, entity: Entity) -> Select:
        """The start of a statement over an entity's table."""
        return Select(entity.table, self.situation.dialect, self.situation.role, self.situation.may_write)

    def row(self, entity: Entity, chosen: Sequence[Chosen]) -> RowPlan:
        """Plan one row by its key."""
        plan = self.list(Rows(entity.name, "", "", "t0.id"), Chosen("", "", below={entity.name: tuple(chosen)}))
        select = plan.select
        visible = entity.visible(self.situation.role)
        if visible:
            select.conditions.append(visible(select.scope()))
        select.conditions.append(f"t0.id = {select.bind(lambda bindings: bindings.parents[0])}")
        assert plan.build is not None
        # A chosen set of constants such as __typename alone selects nothing; the row must still be found.
        select.column("t0.id")
        return RowPlan(entity, select.text(), select, plan.build, plan.children)

    def list(self, found: Rows | Connection, chosen: Chosen) -> ListPlan:
        """Plan a list at the root."""
        entity = self.catalogue[found.entity]
        return plan_list(self.catalogue, self.select(entity), found, chosen, entity)


Step = Callable[[Actor, Variables], Steps[object]]


@dataclass(frozen=True)
class RowField:
    """A root field that answers one row by its `id`, or the row that `key` names for the actor."""

    entity: str
    key: Callable[[Actor], int] | None = None
    null: bool = True

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for what was chosen."""
        entity = planner.catalogue[self.entity]
        plan = planner.row(entity, chosen.only())

        def run(actor: Actor, variables: Variables) -> Steps[object]:
            if self.key:
                return (yield from plan.fetch(actor, variables, self.key(actor)))
            return (
                yield from plan.fetch(actor, variables, decode(chosen.arguments(variables)["id"], entity.name, "id"))
            )

        return run


@dataclass(frozen=True)
class ListField:
    """A root field that answers a list: whole, or in pages."""

    found: Rows | Connection
    null: bool = False

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for what was chosen."""
        plan = planner.list(self.found, chosen)

        def run(actor: Actor, variables: Variables) -> Steps[object]:
            answer = yield from plan.fetch(actor, variables, chosen.arguments(variables), None)
            return answer(0)

        return run


@dataclass(frozen=True)
class NodeField:
    """The root field `node`: a row of whichever entity its id names, among those that the schema shows as a Node."""

    null: bool = True

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for every type that was chosen from."""
        plans = {name: planner.row(planner.catalogue[name], below) for name, below in chosen.below.items()}

        def run(actor: Actor, variables: Variables) -> Steps[object]:
            found = split(str(chosen.arguments(variables)["id"]))
            plan = plans.get(found[0]) if found else None
            return (yield from plan.fetch(actor, variables, found[1])) if plan and found else None

        return run


@dataclass(frozen=True)
class ComputedField:
    """A root field that a function answers; it may read, and its result is rendered as chosen."""

    compute: Callable[[Actor, Arguments], Steps[object]]
    render: Callable[[Planner, Chosen], Callable[[Actor, Variables, object], Steps[object]]]
    null: bool = False

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan the rendering for what was chosen."""
        rendered = self.render(planner, chosen)

        def run(actor: Actor, variables: Variables) -> Steps[object]:
            value = yield from self.compute(actor, chosen.arguments(variables))
            return (yield from rendered(actor, variables, value))

        return run


RootField = RowField | ListField | NodeField | ComputedField


@dataclass(frozen=True)
class FieldProblem:
    """Why a root field has no answer: a bad argument of the sender's (`path` leads to it), or a fault of ours."""

    key: str
    path: tuple[str, ...]
    message: str
    ours: bool = False


@dataclass(frozen=True)
class Answer:
    """What a plan gave: data by response key (None where a field that is never null has none), and what went wrong."""

    data: Mapping[str, object] | None
    problems: Sequence[FieldProblem] = ()


@dataclass(frozen=True)
class Plan:
    """The steps of one operation, by response key, in order."""

    steps: Mapping[str, tuple[Step | str, bool]] = field(default_factory=dict)

    def run(self, actor: Actor, variables: Variables) -> Steps[Answer]:
        """Run every step; a problem nulls its field, or all data where the field is never null."""
        data: dict[str, object] = {}
        problems: list[FieldProblem] = []
        nothing = False
        for key, (step, null) in self.steps.items():
            if isinstance(step, str):
                data[key] = step
                continue
            try:
                data[key] = yield from step(actor, variables)
            except BadArgumentError as error:
                problems.append(FieldProblem(key, error.path, error.message))
            except MissingRowError as error:
                problems.append(FieldProblem(key, (), str(error), ours=True))
            else:
                continue
            data[key] = None
            nothing = nothing or not null
        return Answer(None if nothing else data, problems)


def plan_operation(planner: Planner, roots: Mapping[str, RootField], chosen: Sequence[Chosen], type_name: str) -> Plan:
    """Plan the root fields of a query."""
    return Plan(
        {
            one.key: (type_name, False)
            if one.name == "__typename"
            else (roots[one.name].step(planner, one), roots[one.name].null)
            for one in chosen
        }
    )
