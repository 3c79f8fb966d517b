"""The panel: a part of a record, over whose declaration loading, validation, saving and auditing are written once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tortoise.models import Model

from models.declaration.declaration import Declaration, declarations_of
from resolvers.drafts.draft import Draft
from resolvers.drafts.stored_rows import Table
from resolvers.drafts.values import Path, State, Values
from resolvers.drafts.warning import WarningCheck, WarningRule
from resolvers.errors import UserError
from resolvers.reading.entity import Entity, Field, Rows, declared_columns

Rule = Callable[[Draft], Iterable[UserError]]
"""A rule over one or several parts; it answers what breaks it, and nothing where all is well."""


RowKey = tuple[Any, ...]
"""The key of a row of a list: its values in the list's key columns."""


@dataclass(frozen=True)
class ColumnGroup:
    """Columns of a row that stand together in the input. `columns` are by the names that they have there."""

    path: tuple[str, ...]
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Alternatives:
    """Panels of which one counts at a time: a union in the type, a one-of input, and a column that says which.

    Each keeps its values while another one is chosen. An input that names one chooses it.

    Args:
        name: the field under which they stand within their panel, and the last but one part of their places.
        type_name: the name of the union.
        description: what they are.
        column: the column of their panel that chooses.
        panels: each by the word that chooses it; other words of the column choose none.
    """

    name: str
    type_name: str
    description: str
    column: str
    panels: "Mapping[str, Panel]"


@dataclass(frozen=True)
class Panel:
    """A part of a record: one row, or a list of rows.

    Args:
        name: the name in every layer, in snake case.
        path: where the panel stands in the type and in the input, such as ("finances", "statistics").
        description: what the panel is for, in a sentence.
        model: its table.
        keys: for a panel that is a list of rows, the columns that tell the rows of one record apart.
        shown_as: the name of its GraphQL type, where it isn't the model's.
        rules: what its values must keep to, beyond the limits that the columns declare.
        warnings: what of its values is allowed and probably not meant.
        warning_checks: what of their change is, as the database tells.
        computed: fields that are not columns.
        parent: for a list of rows, the link to the row that they belong to.
        below: panels that stand within this one, in its type and in its input.
        alternatives: panels within this one of which one counts at a time.
        default_rows: for a list of rows, those that a new class starts with.
        partial: for a list of rows, whether an input leaves alone the rows that it doesn't name.
        settles: for a list of rows, the form in which a row is kept, given the rows that links lead to.
        says: for a list of rows, whether a row says anything: one that doesn't is as good as none, and isn't kept.
        groups: where its columns stand in the input; together at its place, unless said otherwise.
    """

    name: str
    path: tuple[str, ...]
    description: str
    model: type[Model]
    keys: tuple[str, ...] = ()
    shown_as: str = ""
    rules: tuple[Rule, ...] = ()
    warnings: tuple[WarningRule, ...] = ()
    warning_checks: tuple[WarningCheck, ...] = ()
    computed: Mapping[str, Field] = field(default_factory=dict)
    parent: str = "customer_class"
    below: "tuple[Panel, ...]" = ()
    alternatives: Alternatives | None = None
    default_rows: tuple[Values, ...] = ()
    partial: bool = False
    settles: Callable[[Values, Mapping[str, Mapping[int, Values]]], Values] | None = None
    says: Callable[[Values], bool] | None = None
    groups: tuple[ColumnGroup, ...] = ()

    @property
    def type_name(self) -> str:
        """The name of its GraphQL type."""
        return self.shown_as or self.model.__name__

    @property
    def is_list(self) -> bool:
        """Whether the panel is a list of rows rather than one row."""
        return bool(self.keys)

    @cached_property
    def table(self) -> Table:
        """Where its rows stand, by the key of the record that they belong to."""
        return Table(self.model, f"{self.parent}_id" if self.is_list else self.model._meta.db_pk_column)

    @cached_property
    def links(self) -> tuple[tuple[str, str], ...]:
        """The columns that are links, each with the entity that it leads to."""
        return tuple(
            (name, declaration.target) for name, declaration in self.declarations().items() if declaration.target
        )

    @property
    def inner(self) -> "tuple[Panel, ...]":
        """All panels that stand right within this one."""
        return (*self.below, *(self.alternatives.panels.values() if self.alternatives else ()))

    def row_entity(self) -> Entity:
        """The entity of a list's rows."""
        return Entity(self.type_name, self.model, {**declared_columns(self.model), **self.computed})

    def rows(self, description: str = "") -> Rows:
        """The field under which a list is read."""
        return Rows(self.type_name, description or self.description, f"{self.parent}_id", "t0.id")

    def by_key(self, rows: Iterable[Values]) -> dict[RowKey, Values]:
        """The rows of a list by what tells them apart."""
        return {tuple(row[name] for name in self.keys): row for row in rows}

    def differs(self, before: State, after: State) -> bool:
        """Whether the part differs between two states: a list by its rows, since no order of theirs is kept."""
        old, new = before[self.name], after[self.name]
        return old != new and not (self.is_list and self.by_key(old) == self.by_key(new))

    def declarations(self) -> Mapping[str, Declaration]:
        """The declared columns by name, in the order of the model."""
        return declarations_of(self.model)

    def column_groups(self) -> tuple[ColumnGroup, ...]:
        """The columns as they stand in the input."""
        return self._column_groups

    @cached_property
    def _column_groups(self) -> tuple[ColumnGroup, ...]:
        return self.groups or (ColumnGroup(self.path, {name: name for name in self.declarations()}),)

    def column_path(self, column: str) -> Path:
        """Where a column of the one row stands in the input."""
        return next(
            (*group.path, key)
            for group in self.column_groups()
            for key, name in group.columns.items()
            if name == column
        )

    def attribute(self, name: str) -> str:
        """The attribute of the model that holds a column's value: a link's is its key."""
        return _attribute(name, self.declarations()[name])

    def stored(self, values: Values) -> dict[str, object]:
        """Values by the attributes of the model."""
        declarations = self.declarations()
        return {_attribute(name, declarations[name]): value for name, value in values.items()}


def _attribute(name: str, declaration: Declaration) -> str:
    return f"{name}_id" if declaration.target else name
