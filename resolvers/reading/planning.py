"""Planning one list: what was chosen of its rows becomes a statement and the functions that make the answer."""

from collections.abc import Mapping, Sequence

from resolvers.reading.entity import Connection, Entity, Field, Rows
from resolvers.reading.lists import ListPlan, Part
from resolvers.reading.rows import Shape
from resolvers.reading.selection import Chosen
from resolvers.reading.statement import Select


def plan_list(
    catalogue: Mapping[str, Entity],
    select: Select,
    found: Field,
    chosen: Chosen,
    entity: Entity,
) -> ListPlan:
    """Plan a whole list or a connection of an entity, with all that is chosen below it."""

    def nested(_parent: Entity, below: Field, chosen_below: Chosen) -> ListPlan:
        assert isinstance(below, Rows | Connection)
        target = catalogue[below.entity]
        inner = Select(target.source, select.dialect, select.role, select.may_write)
        return plan_list(catalogue, inner, below, chosen_below, target)

    shape = Shape(select, catalogue, nested)
    if isinstance(found, Rows):
        belongs = (lambda scope: f'{scope.alias}."{found.foreign}"') if found.foreign else None
        plan = ListPlan(entity, select.dialect, select, belongs, found.order, 0, children=shape.children)
        plan.build = shape.function(entity, chosen.only())
        return plan
    assert isinstance(found, Connection)
    plan = ListPlan(
        entity,
        select.dialect,
        select,
        found.belongs,
        None,
        found.default_first,
        found.only,
        found.among,
        children=shape.children,
    )
    sources: list[tuple[Chosen, str | None, Sequence[Chosen]]] = []
    for one in chosen.only():
        if one.name == "nodes":
            sources.append((one, shape.row_source(entity, one.only()), ()))
        elif one.name == "edges":
            sources.append((one, _edge_source(shape, entity, one.only()), one.only()))
        else:
            sources.append((one, None, one.only() if one.below else ()))
    # Compiled last: every function takes all children, and the last source may still have added one.
    plan.parts = tuple(
        Part(one.key, one.name, shape.compile(f"[{source} for r in rows]") if source else None, below)
        for one, source, below in sources
    )
    return plan


def _edge_source(shape: Shape, entity: Entity, chosen: Sequence[Chosen]) -> str:
    """The source of an edge; its cursors are filled in once the page is cut, and keep their place in the answer."""

    def value(one: Chosen) -> str:
        if one.name == "node":
            return shape.row_source(entity, one.only())
        return "None" if one.name == "cursor" else repr(f"{entity.name}Edge")

    return f"{{{', '.join(f'{one.key!r}: {value(one)}' for one in chosen)}}}"
