"""Planning one list: its selection becomes a statement and the functions that build the answer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from resolvers.reading.entity import Connection, Entity, Rows, select_rows
from resolvers.reading.list_statement import ListQuery
from resolvers.reading.lists import ListPlan
from resolvers.reading.page_answer import COUNTED, ConnectionField
from resolvers.reading.rows import RowBuilder
from resolvers.reading.selection import SelectedField, objects_in
from resolvers.reading.statement import Select


def plan_list(
    registry: Mapping[str, Entity],
    select: Select,
    list_field: Rows | Connection,
    selected: SelectedField,
) -> ListPlan:
    """Plan a whole list or a connection of an entity, with everything selected below it."""
    entity = registry[list_field.entity]
    builder = row_builder(registry, select)
    if isinstance(list_field, Rows):
        belongs = (lambda scope: f'{scope.alias}."{list_field.foreign}"') if list_field.foreign else None
        source, _ = builder.row_source(entity, selected.only())
        build = builder.compile(f"[{source} for r in rows]")
        return ListPlan(
            ListQuery(entity, select, belongs),
            list_field.order,
            build,
            children=builder.children,
            most=list_field.most,
            computed=list_field.computed,
            objects=objects_in(selected.only()),
        )
    sources = [(member, *_source(builder, entity, member)) for member in selected.only()]
    # Compiled last: every function takes all children, and the last source may still have added one.
    members = tuple(
        ConnectionField(
            member.key,
            member.name,
            builder.compile(f"[{source} for r in rows]") if source else None,
            member.only() if member.below and member.name != "nodes" else (),
            cell,
        )
        for member, source, cell in sources
    )
    return ListPlan(
        ListQuery(entity, select, list_field.belongs, list_field.only, list_field.among),
        default_first=list_field.default_first,
        members=members,
        json=_is_json(select.dialect, members),
        children=builder.children,
    )


def row_builder(registry: Mapping[str, Entity], select: Select, key: str | None = None) -> RowBuilder:
    """The builder of objects from a statement's rows; the lists below them are planned the same way."""

    def nested(below: Rows | Connection, selected: SelectedField) -> ListPlan:
        entity = registry[below.entity]
        if isinstance(below, Rows) and below.computed:
            entity = replace(entity, over=below.computed.over)
        return plan_list(registry, select_rows(entity, select), below, selected)

    return RowBuilder(select, registry, nested, key)


def _is_json(dialect: str, members: Sequence[ConnectionField]) -> bool:
    """Whether SQLite writes a page as one row: every object of it, where rows are asked for at all."""
    return (
        dialect == "sqlite"
        and not COUNTED.issuperset(member.name for member in members)
        and all(member.cell is not None for member in members if member.build)
    )


def _source(builder: RowBuilder, entity: Entity, member: SelectedField) -> tuple[str | None, int | None]:
    """The Python source of a connection field's object of each row, if any, and the cell with its JSON, if any."""
    if member.name == "nodes":
        return builder.row_source(entity, member.only())
    return (_edge_source(builder, entity, member.only()) if member.name == "edges" else None), None


def _edge_source(builder: RowBuilder, entity: Entity, selected: Sequence[SelectedField]) -> str:
    """The Python source of an edge; cursors are filled in once the page is cut, at their position in the answer."""

    def value(field: SelectedField) -> str:
        if field.name == "node":
            return builder.row_source(entity, field.only())[0]
        return "None" if field.name == "cursor" else repr(f"{entity.name}Edge")

    return f"{{{', '.join(f'{field.key!r}: {value(field)}' for field in selected)}}}"
