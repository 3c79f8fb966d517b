"""Rows that the database writes as JSON itself: a cell for a row or a list, which goes into the answer as it is.

Handing a cell to Python costs as much as finding it, and a row of the audit log has sixteen. Where rows are nothing but
values, and links that lead somewhere, none of them has to become a Python object.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from resolvers.reading.dialect import joined_rows, json_case, json_id, json_object, json_value, json_word
from resolvers.reading.entity import Column, Entity, Expression, Field, Group, Identity, Link, OneOf, Rows, select_rows
from resolvers.reading.joins import ObjectScope, join_link, of_row
from resolvers.reading.selection import SelectedField
from resolvers.reading.statement import Select

MOST_FIELDS: Final = 49
"""Functions take 100 arguments in both databases, unless they were built otherwise: two for each field, and an end."""

DEEPEST: Final = 5
"""Objects in each other within a row: the parser of SQLite has room for 100 symbols, of which each object takes ten.

Where there are more of them, Python makes the objects, of columns that stand beside each other.
"""

BETWEEN_ROWS: Final = ",\n"
"""Separator of two rows of a list: JSON as well, and found in no row, where a line break is escaped."""


def in_one_row(dialect: str, columns: int) -> str:
    """The SQL of columns `x0`, `x1`, …, each of them joined over all rows in their order."""
    return "".join(f", {joined_rows(dialect, f'x{number}', BETWEEN_ROWS)}" for number in range(columns))


def in_one_array(dialect: str, rows: str) -> str:
    """The SQL of a JSON array of the column `x0` of a statement's rows."""
    joined = joined_rows(dialect, "x0", BETWEEN_ROWS)
    return f"(SELECT '[' || COALESCE({joined}, '') || ']' FROM ({rows}) list)"


@dataclass(frozen=True)
class JsonRows:
    """Selections of a registry's entities that the database can write as JSON, in one statement."""

    registry: Mapping[str, Entity]
    select: Select

    def can_write(self, fields: Mapping[str, Field], selected: Sequence[SelectedField], deepest: int = DEEPEST) -> bool:
        """Whether an object of these fields needs no more than its row and the rows that are joined to it."""
        return (
            deepest >= 0
            and len(selected) <= MOST_FIELDS
            and all(
                field.name == "__typename" or self._can_write_field(fields[field.name], field, deepest - 1)
                for field in selected
            )
        )

    def _can_write_field(self, field: Field, selected: SelectedField, deepest: int) -> bool:
        match field:
            case Identity() | Column():
                return True
            case Expression():
                # Whose a personal value is, is looked up in the answer.
                return field.personal is None
            case Link():
                target = self.registry[field.entity]
                # A row that must be there and may be hidden is a fault to tell of. Otherwise the foreign key has it.
                leads_somewhere = field.null or target.visible(self.select.role) is None
                return leads_somewhere and self.can_write(target.fields, selected.only(), deepest)
            case Group():
                return self.can_write(field.fields, selected.only(), deepest)
            case OneOf():
                options = field.options.values()
                return all(
                    self.can_write(option.fields, selected.below[option.type_name], deepest) for option in options
                )
            case _:
                return False

    def row(self, entity: Entity, alias: str, selected: Sequence[SelectedField]) -> str:
        """The SQL of a row as a JSON object, with the joins that it needs."""
        return self._object(of_row(entity, alias), selected)

    def list(self, rows: Rows, key: str, selected: Sequence[SelectedField]) -> str:
        """The SQL of all rows below the row of a bound key as a JSON array, with its values bound to the statement."""
        target, select = self.registry[rows.entity], self.select
        inner = select_rows(target, select, select.binds)
        inner.columns = [f"{JsonRows(self.registry, inner).row(target, 't0', selected)} AS x0"]
        visible = target.visible(select.role)
        conditions = [visible(inner.scope())] if visible else []
        inner.conditions = [*conditions, f't0."{rows.foreign}" = {key}']
        return in_one_array(select.dialect, inner.text(f" ORDER BY {rows.order}"))

    def _object(self, at: ObjectScope, selected: Sequence[SelectedField]) -> str:
        dialect = self.select.dialect
        # A response key is a name of GraphQL: letters, digits and underscores.
        members = [
            (
                member.key,
                json_word(dialect, at.type_name)
                if member.name == "__typename"
                else self._value(at, at.fields[member.name], member),
            )
            for member in selected
        ]
        return json_object(dialect, members)

    def _value(self, at: ObjectScope, field: Field, selected: SelectedField) -> str:
        select, scope = self.select, self.select.scope(at.alias)
        match field:
            case Identity():
                return json_id(select.dialect, at.entity.name, f"{at.row_alias}.id")
            case Column(column, declaration):
                return json_value(select.dialect, declaration.kind, f'{at.alias}."{column}"')
            case Expression():
                return json_value(select.dialect, field.kind, field.sql(scope))
            case Link():
                target = self.registry[field.entity]
                linked = join_link(select, target, field.sql(scope))
                row = self.row(target, linked, selected.only())
                return json_case(select.dialect, f"WHEN {linked}.id IS NOT NULL THEN {row}")
            case Group():
                return self._object(at.of_group(select, field), selected.only())
            case OneOf():
                options = " ".join(
                    f"WHEN '{word}' THEN {self._object(at.of_group(select, group), selected.below[group.type_name])}"
                    for word, group in field.options.items()
                )
                return json_case(select.dialect, f"{field.sql(scope)} {options}")
            case _:
                raise LookupError(f"no database writes {at.entity.name}.{selected.name}")
