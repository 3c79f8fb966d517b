"""From rows to an answer: for each statement one function, generated once with its plan.

The source of that function contains response keys that graphql-core validated as names, type names of our declarations
and places in a row, and nothing else; values come from rows at run time.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from models.database.readers import Row, Steps
from resolvers.reading.context import ReadContext
from resolvers.reading.dialect import NAMES_IN_SOURCE, conversion
from resolvers.reading.entity import Column, Connection, Entity, Expression, Field, Group, Identity, Link, OneOf, Rows
from resolvers.reading.joins import ObjectScope, join_link, of_row
from resolvers.reading.json_rows import BETWEEN_ROWS, JsonRows
from resolvers.reading.page_cell import can_write_page, page_cell
from resolvers.reading.personal import PersonalValue
from resolvers.reading.selection import Arguments, SelectedField, objects_in
from resolvers.reading.statement import Select

Places = Mapping[int, int] | None
"""In how many places of the answer the list of each parent stands, by its key; None where each stands in one."""

Build = Callable[..., list[object]]
"""From the rows of a statement, the `ReadContext` that they are read for, and a function for each child that gives a
parent's list, to the objects."""


class ListBelow(Protocol):
    """The plan of a list below rows (see `lists.ListPlan`)."""

    def fetch(
        self, context: ReadContext, arguments: Arguments, parents: Sequence[int] | None, places: Places = None
    ) -> Steps[Callable[[int], object]]:
        """Run the list for some parents; gives a parent's answer by its key."""


@dataclass
class Child:
    """A list below the rows of a statement, and where in a row its parent's key stands."""

    plan: ListBelow
    selected: SelectedField
    key_index: int


@dataclass(frozen=True)
class JsonList:
    """A list as JSON in a cell of a row: the cell's index, and how many of its rows the price counted."""

    cell: int
    most: int
    objects: int

    def count(self, context: ReadContext, row: Row) -> None:
        """Count the rows beyond. Raises TooManyObjectsError."""
        context.count_beyond((str(row[self.cell]).count(BETWEEN_ROWS) + 1 - self.most) * self.objects)


@dataclass
class RowBuilder:
    """Builds the function from one statement's rows to objects; adds columns, joins and children as they are selected.

    `key` is the bound key of the one row that the statement finds, where the lists below it may be cells of that row.
    """

    select: Select
    registry: Mapping[str, Entity]
    list_plan: Callable[[Rows | Connection, SelectedField], ListBelow]
    key: str | None = None
    children: list[Child] = field(default_factory=list)
    json_lists: list[JsonList] = field(default_factory=list)

    def function(self, entity: Entity, selected: Sequence[SelectedField]) -> Build:
        """The function from rows to the objects of an entity."""
        return self.compile(f"[{self.entity_source(entity, 't0', selected)} for r in rows]")

    def compile(self, expression: str) -> Build:
        """A function of rows and children from the source of its result."""
        names = "".join(f", c{number}" for number in range(len(self.children)))
        code = compile(f"lambda rows, context{names}: {expression}", "<plan>", "eval")
        built: Build = eval(code, {"__builtins__": {}, "PersonalValue": PersonalValue, **NAMES_IN_SOURCE})  # noqa: S307
        return built

    def row_source(self, entity: Entity, selected: Sequence[SelectedField]) -> tuple[str, int | None]:
        """The source of the object of a page's row, and the cell in which the database writes it, if it does."""
        cell = self._json_cell(entity, selected)
        return self.entity_source(entity, "t0", selected) if cell is None else f"context.json(r[{cell}])", cell

    def _json_cell(self, entity: Entity, selected: Sequence[SelectedField]) -> int | None:
        """The place of the cell in which the database writes a row's object, or None where it doesn't.

        PostgreSQL takes longer to write many rows than it takes to read them and Python to write them.
        """
        if self.select.dialect != "sqlite" or not self.is_json(entity, selected):
            return None
        return self.select.column(self._json.row(entity, "t0", selected))

    def is_json(self, entity: Entity, selected: Sequence[SelectedField]) -> bool:
        """Whether the database writes the objects of an entity as JSON itself."""
        return self._json.can_write(entity.fields, selected)

    @property
    def _json(self) -> JsonRows:
        return JsonRows(self.registry, self.select)

    def entity_source(self, entity: Entity, alias: str, selected: Sequence[SelectedField]) -> str:
        """The source of a dict of an entity's chosen fields."""
        return self._object(of_row(entity, alias), selected)

    def _object(self, at: ObjectScope, selected: Sequence[SelectedField]) -> str:
        parts = []
        for member in selected:
            value = (
                repr(at.type_name) if member.name == "__typename" else self._value(at, at.fields[member.name], member)
            )
            parts.append(f"{member.key!r}: {value}")
        return f"{{{', '.join(parts)}}}"

    def _cell(self, sql: str) -> str:
        return f"r[{self.select.column(sql)}]"

    def _value(self, at: ObjectScope, field: Field, selected: SelectedField) -> str:
        scope = self.select.scope(at.alias)
        match field:
            case Identity():
                return f'f"{at.entity.name}:{{{self._cell(f"{at.row_alias}.id")}}}"'
            case Column(column, declaration):
                cell = self._cell(f'{at.alias}."{column}"')
                return conversion(self.select.dialect, declaration.kind, declaration.null, cell)
            case Expression():
                cell = self._cell(field.sql(scope))
                value = conversion(self.select.dialect, field.kind, field.null, cell)
                if field.personal is None:
                    return value
                origin = self._cell(field.personal(scope))
                return f"({value} if {origin} is None else PersonalValue({value}, {origin}))"
            case Link():
                return self._link(field, field.sql(scope), selected)
            case Group():
                return self._object(at.of_group(self.select, field), selected.only())
            case OneOf():
                which, source = self._cell(field.sql(scope)), "None"
                for word, group in field.options.items():
                    option = self._object(at.of_group(self.select, group), selected.below[group.type_name])
                    source = f"({option} if {which} == {str(word)!r} else {source})"
                return source
            case Rows(computed=None) if (
                self.key and at.row_alias == "t0" and self.is_json(self.registry[field.entity], selected.only())
            ):
                position = self.select.column(self._json.list(field, self.key, selected.only()))
                self.json_lists.append(JsonList(position, field.most, objects_in(selected.only())))
                return f"context.json(r[{position}])"
            case Connection() if self.key and at.row_alias == "t0" and can_write_page(self._json, field, selected):
                return f"context.json(r[{self.select.column(page_cell(self._json, field, selected))}])"
            case Rows() | Connection():
                key = self.select.column(f"{at.row_alias}.id")
                self.children.append(Child(self.list_plan(field, selected), selected, key))
                return f"c{len(self.children) - 1}(r[{key}])"

    def _link(self, field: Link, reference: str, selected: SelectedField) -> str:
        target = self.registry[field.entity]
        alias = join_link(self.select, target, reference)
        present = self._cell(f"{alias}.id")
        absent = "None" if field.null else f"context.missing({target.name!r})"
        return f"({self.entity_source(target, alias, selected.only())} if {present} is not None else {absent})"


def key_of(row: Row, index: int) -> int:
    """A row's key, for the children below it."""
    key: Any = row[index]
    return int(key)
