"""Planning one list: what was chosen of its rows becomes a statement and the functions that make the answer."""

from collections.abc import Mapping, Sequence

from resolvers.reading.entity import Connection, Entity, Rows
from resolvers.reading.list_statement import ListQuery
from resolvers.reading.lists import ListPlan
from resolvers.reading.page_answer import COUNTED, ConnectionField
from resolvers.reading.rows import RowBuilder
from resolvers.reading.selection import SelectedField, objects_in
from resolvers.reading.statement import Select


def plan_list(
    registry: Mapping[str, Entity],
    select: Select,
    found: Rows | Connection,
    selected: SelectedField,
) -> ListPlan:
    """Plan a whole list or a connection of an entity, with all that is chosen below it."""
    entity = registry[found.entity]
    builder = row_builder(registry, select)
    if isinstance(found, Rows):
        belongs = (lambda scope: f'{scope.alias}."{found.foreign}"') if found.foreign else None
        build = builder.function(entity, selected.only())
        return ListPlan(
            ListQuery(entity, select, belongs),
            found.order,
            build,
            children=builder.children,
            most=found.most,
            objects=objects_in(selected.only()),
        )
    sources = [(one, *_source(builder, entity, one)) for one in selected.only()]
    # Compiled last: every function takes all children, and the last source may still have added one.
    members = tuple(
        ConnectionField(
            one.key,
            one.name,
            builder.compile(f"[{source} for r in rows]") if source else None,
            one.only() if one.below and one.name != "nodes" else (),
            cell,
        )
        for one, source, cell in sources
    )
    return ListPlan(
        ListQuery(entity, select, found.belongs, found.only, found.among),
        default_first=found.default_first,
        members=members,
        json=_is_json(members),
        children=builder.children,
    )


def row_builder(registry: Mapping[str, Entity], select: Select, key: str | None = None) -> RowBuilder:
    """What the rows of a statement are made into, with the lists below them planned alike."""

    def nested(below: Rows | Connection, selected: SelectedField) -> ListPlan:
        inner = Select(registry[below.entity].source, select.dialect, select.role, select.may_write)
        return plan_list(registry, inner, below, selected)

    return RowBuilder(select, registry, nested, key)


def _is_json(members: Sequence[ConnectionField]) -> bool:
    """Whether the database writes a page's objects itself, and rows are asked for at all."""
    return not COUNTED.issuperset(member.name for member in members) and all(
        member.cell is not None for member in members if member.build
    )


def _source(builder: RowBuilder, entity: Entity, member: SelectedField) -> tuple[str | None, int | None]:
    """The source of what a part of a page has of each row, if anything, and the cell that the database writes it in."""
    if member.name == "nodes":
        return builder.row_source(entity, member.only())
    return (_edge_source(builder, entity, member.only()) if member.name == "edges" else None), None


def _edge_source(builder: RowBuilder, entity: Entity, selected: Sequence[SelectedField]) -> str:
    """The source of an edge; its cursors are filled in once the page is cut, and keep their place in the answer."""

    def value(one: SelectedField) -> str:
        if one.name == "node":
            return builder.row_source(entity, one.only())[0]
        return "None" if one.name == "cursor" else repr(f"{entity.name}Edge")

    return f"{{{', '.join(f'{one.key!r}: {value(one)}' for one in selected)}}}"
