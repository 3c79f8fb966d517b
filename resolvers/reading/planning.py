"""Planning one list: what was chosen of its rows becomes a statement and the functions that make the answer."""

from collections.abc import Mapping, Sequence

from resolvers.reading.entity import Connection, Entity, Rows
from resolvers.reading.list_statement import Listed
from resolvers.reading.lists import ListPlan
from resolvers.reading.page_answer import COUNTED, Part
from resolvers.reading.rows import Shape
from resolvers.reading.selection import Chosen, objects_in
from resolvers.reading.statement import Select


def plan_list(
    catalogue: Mapping[str, Entity],
    select: Select,
    found: Rows | Connection,
    chosen: Chosen,
) -> ListPlan:
    """Plan a whole list or a connection of an entity, with all that is chosen below it."""
    entity = catalogue[found.entity]
    shape = shape_of(catalogue, select)
    if isinstance(found, Rows):
        belongs = (lambda scope: f'{scope.alias}."{found.foreign}"') if found.foreign else None
        build = shape.function(entity, chosen.only())
        return ListPlan(
            Listed(entity, select, belongs),
            found.order,
            0,
            build,
            children=shape.children,
            most=found.most,
            objects=objects_in(chosen.only()),
        )
    sources = [(one, *_source(shape, entity, one)) for one in chosen.only()]
    # Compiled last: every function takes all children, and the last source may still have added one.
    parts = tuple(
        Part(
            one.key,
            one.name,
            shape.compile(f"[{source} for r in rows]") if source else None,
            one.only() if one.below and one.name != "nodes" else (),
            cell,
        )
        for one, source, cell in sources
    )
    return ListPlan(
        Listed(entity, select, found.belongs, found.only, found.among),
        None,
        found.default_first,
        parts=parts,
        written=_is_written(select.dialect, parts),
        children=shape.children,
    )


def shape_of(catalogue: Mapping[str, Entity], select: Select, key: str | None = None) -> Shape:
    """What the rows of a statement are made into, with the lists below them planned alike."""

    def nested(below: Rows | Connection, chosen: Chosen) -> ListPlan:
        inner = Select(catalogue[below.entity].source, select.dialect, select.role, select.may_write)
        return plan_list(catalogue, inner, below, chosen)

    return Shape(select, catalogue, nested, key)


def _is_written(dialect: str, parts: Sequence[Part]) -> bool:
    """Whether SQLite writes a page's objects itself, and rows are asked for at all."""
    return (
        dialect == "sqlite"
        and not COUNTED.issuperset(part.name for part in parts)
        and all(part.cell is not None for part in parts if part.build)
    )


def _source(shape: Shape, entity: Entity, part: Chosen) -> tuple[str | None, int | None]:
    """The source of what a part of a page has of each row, if anything, and the cell in which SQLite writes it."""
    if part.name == "nodes":
        cell = shape.written_cell(entity, part.only())
        source = shape.entity_source(entity, "t0", part.only()) if cell is None else f"Fragment(r[{cell}])"
        return source, cell
    return (_edge_source(shape, entity, part.only()) if part.name == "edges" else None), None


def _edge_source(shape: Shape, entity: Entity, chosen: Sequence[Chosen]) -> str:
    """The source of an edge; its cursors are filled in once the page is cut, and keep their place in the answer."""

    def value(one: Chosen) -> str:
        if one.name == "node":
            return shape.row_source(entity, one.only())
        return "None" if one.name == "cursor" else repr(f"{entity.name}Edge")

    return f"{{{', '.join(f'{one.key!r}: {value(one)}' for one in chosen)}}}"
