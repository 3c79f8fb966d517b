"""Rows that the database writes as JSON itself: a cell for a row or a list, which goes into the answer as it is.

Handing a cell to Python costs as much as finding it, and a row of the audit log has sixteen. Where rows are nothing but
values, and links that lead somewhere, none of them has to become a Python object.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from models.declaration.access import Role
from resolvers.reading.dialect import joined_rows, json_object, json_value
from resolvers.reading.entity import Column, Entity, Expression, Field, Group, Identity, Link, OneOf, Rows
from resolvers.reading.joins import join_link, join_panel
from resolvers.reading.selection import SelectedField
from resolvers.reading.statement import Select

MOST_FIELDS: Final = 50
"""Functions take 100 arguments in both databases, unless they were built otherwise: two for each field."""

BETWEEN_ROWS: Final = ",\n"
"""What stands between two rows of a list: JSON as well, and found in no row, where a line break is escaped."""


def in_one_row(dialect: str, columns: int) -> str:
    """The SQL of columns `x0`, `x1`, …, each of them joined over all rows in their order."""
    return "".join(f", {joined_rows(dialect, f'x{number}', BETWEEN_ROWS)}" for number in range(columns))


@dataclass(frozen=True)
class JsonRows:
    """What the database can write of the entities of a registry, for one role."""

    registry: Mapping[str, Entity]
    role: Role

    def can_write(self, fields: Mapping[str, Field], selected: Sequence[SelectedField]) -> bool:
        """Whether an object of these fields needs no more than its row and the rows that are joined to it."""
        return len(selected) <= MOST_FIELDS and all(
            one.name == "__typename" or self._can_write_field(fields[one.name], one) for one in selected
        )

    def _can_write_field(self, found: Field, selected: SelectedField) -> bool:
        match found:
            case Identity() | Column():
                return True
            case Expression():
                # Whose a personal value is, is looked up in the answer.
                return found.personal is None
            case Link():
                target = self.registry[found.entity]
                # A row that must be there and may be hidden is a fault to tell of. Otherwise the foreign key has it.
                leads_somewhere = found.null or target.visible(self.role) is None
                return leads_somewhere and self.can_write(target.fields, selected.only())
            case Group():
                return self.can_write(found.fields, selected.only())
            case OneOf():
                options = found.options.values()
                return all(self.can_write(option.fields, selected.below[option.type_name]) for option in options)
            case _:
                return False

    def row(self, select: Select, entity: Entity, alias: str, selected: Sequence[SelectedField]) -> str:
        """The SQL of a row as a JSON object, with the joins that it needs."""
        return self._object(select, entity.name, entity, entity.fields, alias, alias, selected)

    def list(self, select: Select, found: Rows, key: str, selected: Sequence[SelectedField]) -> str:
        """The SQL of all rows below the row of a bound key as a JSON array, with its values bound to `select`."""
        target = self.registry[found.entity]
        inner = Select(target.source, select.dialect, select.role, select.may_write, binds=select.binds)
        inner.columns = [f"{self.row(inner, target, 't0', selected)} AS x0"]
        visible = target.visible(self.role)
        conditions = [visible(inner.scope())] if visible else []
        inner.conditions = [*conditions, f't0."{found.foreign}" = {key}']
        rows = inner.text(f" ORDER BY {found.order}")
        joined = joined_rows(select.dialect, "x0", BETWEEN_ROWS)
        return f"(SELECT '[' || COALESCE({joined}, '') || ']' FROM ({rows}) list)"

    def _object(
        self,
        select: Select,
        type_name: str,
        entity: Entity,
        fields: Mapping[str, Field],
        alias: str,
        row_alias: str,
        selected: Sequence[SelectedField],
    ) -> str:
        members: list[str] = []
        for one in selected:
            if one.name == "__typename":
                value = f"'{type_name}'"
            else:
                value = self._value(select, entity, fields[one.name], alias, row_alias, one)
            # A response key is a name of GraphQL: letters, digits and underscores.
            members.append(f"'{one.key}', {value}")
        return json_object(select.dialect, members)

    def _value(
        self, select: Select, entity: Entity, found: Field, alias: str, row_alias: str, selected: SelectedField
    ) -> str:
        match found:
            case Identity():
                return f"'{entity.name}:' || {row_alias}.id"
            case Column(column, declaration):
                return json_value(select.dialect, declaration.kind, f'{alias}."{column}"')
            case Expression():
                return json_value(select.dialect, found.kind, found.sql(select.scope(alias)))
            case Link():
                target = self.registry[found.entity]
                linked = join_link(select, target, found.sql(select.scope(alias)))
                return f"CASE WHEN {linked}.id IS NOT NULL THEN {self.row(select, target, linked, selected.only())} END"
            case Group():
                return self._group(select, entity, found, alias, row_alias, selected.only())
            case OneOf():
                options = " ".join(
                    f"WHEN '{word}' THEN "
                    f"{self._group(select, entity, group, alias, row_alias, selected.below[group.type_name])}"
                    for word, group in found.options.items()
                )
                return f"CASE {found.sql(select.scope(alias))} {options} END"
            case _:
                raise LookupError(f"no database writes {entity.name}.{selected.name}")

    def _group(
        self,
        select: Select,
        entity: Entity,
        found: Group,
        alias: str,
        row_alias: str,
        selected: Sequence[SelectedField],
    ) -> str:
        inner = join_panel(select, found.table, row_alias) if found.table else alias
        return self._object(select, found.type_name, entity, found.fields, inner, row_alias, selected)
