"""The builder of one SELECT: its columns, joins and conditions, with every value bound to a numbered parameter.

SQL is composed as text, since both databases take numbered parameters (`?1`, `$1`), row values and window functions in
the same form; what differs between them stands in `dialect`. Names come from our own declarations only.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from models.declaration.access import Role
from resolvers.actor import Actor
from resolvers.reading.dialect import parameter
from resolvers.reading.problem import TooManyJoinsError
from resolvers.reading.selection import Arguments

MOST_JOINS: Final = 60
"""SQLite joins 64 tables at most, among them the row's own, those of rules, a list's parents and the count that it is
ordered by; PostgreSQL has the same answers."""


@dataclass(slots=True)
class Bindings:
    """The values of one request that statements bind: its actor, arguments, parents, filters and cursor."""

    actor: Actor
    arguments: Arguments
    parents: Sequence[int] = ()
    filters: Sequence[object] = ()
    cursor: Sequence[object] = ()
    first: int = 0
    state: Mapping[str, Any] = field(default_factory=dict)
    """Kept values by the names of the parts, for a statement that reads those in place of tables."""


Bind = Callable[[Bindings], object]


@dataclass
class Select:
    """A SELECT over one table, to which plans add columns, joins and conditions; a column is added once.

    `source` is what stands in FROM: the table, or a query in place of one. `tables` make the queries that stand for the
    tables of the row's panels, where there are any, and bind what these read; `placed` are those that were made.
    """

    source: str
    dialect: str
    role: Role
    may_write: bool
    columns: list[str] = field(default_factory=list)
    joins: list[str] = field(default_factory=list)
    conditions: list[str] = field(default_factory=list)
    binds: list[Bind] = field(default_factory=list)
    aliases: int = 0
    tables: "Mapping[str, Callable[[Select], str]]" = field(default_factory=dict)
    placed: dict[str, str] = field(default_factory=dict)

    def column(self, sql: str) -> int:
        """The index of a selected expression in the row."""
        if sql not in self.columns:
            self.columns.append(sql)
        return self.columns.index(sql)

    def bind(self, value: Bind) -> str:
        """A parameter, numbered in the form of the database."""
        self.binds.append(value)
        return parameter(self.dialect, len(self.binds))

    def scope(self, alias: str = "t0") -> "SqlScope":
        """The scope of a table in this statement, for expressions over it."""
        return SqlScope(alias, self)

    def new_alias(self) -> str:
        """An alias for one more joined table."""
        self.aliases += 1
        return f"t{self.aliases}"

    def join(self, join: str) -> None:
        """Join one more table. Raises TooManyJoinsError."""
        if len(self.joins) >= MOST_JOINS:
            raise TooManyJoinsError(f"A row leads to at most {MOST_JOINS} others, counted for each list and its links.")
        self.joins.append(join)

    def join_once(self, join: str) -> None:
        """Join a table unless it is joined already. Raises TooManyJoinsError."""
        if join not in self.joins:
            self.join(join)

    def join_panel(self, table: str, row_alias: str, key: str) -> str:
        """The alias of a panel of the class of a key: one join for a row, however much is read of the panel."""
        alias = f"{row_alias}_{table}"
        join = f" LEFT JOIN {self.panel_table(table, row_alias)} {alias} ON {alias}.customer_class_id = {key}"
        self.join_once(join)
        return alias

    def panel_table(self, table: str, row_alias: str) -> str:
        """SQL source of a panel of a row: its table, or a sub-query in its place for the statement's own row."""
        if row_alias != "t0" or table not in self.tables:
            return f'"{table}"'
        if table not in self.placed:
            self.placed[table] = self.tables[table](self)
        return self.placed[table]

    def copy(self) -> "Select":
        """The same statement, to be finished in another way."""
        columns, joins, conditions, binds = [*self.columns], [*self.joins], [*self.conditions], [*self.binds]
        return replace(self, columns=columns, joins=joins, conditions=conditions, binds=binds, placed=dict(self.placed))

    def text(self, tail: str = "") -> str:
        """The finished statement."""
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        # A row that nothing is read of still counts as one, and SQLite has no row without a cell.
        columns = ", ".join(self.columns) or "NULL"
        return f"SELECT {columns} FROM {self.source} t0{''.join(self.joins)}{where}{tail}"


@dataclass(frozen=True)
class SqlScope:
    """The scope of an SQL expression: the alias of its table in a statement, and the binding of the actor."""

    alias: str
    select: Select

    @property
    def role(self) -> Role:
        """The role that the plan is for."""
        return self.select.role

    @property
    def may_write(self) -> bool:
        """Whether the plan is for actors who change something at all."""
        return self.select.may_write

    @property
    def is_kept(self) -> bool:
        """Whether the row is read from kept values, as it was."""
        return self.alias == "t0" and bool(self.select.tables)

    def reseller(self) -> str:
        """A bound parameter with the actor's reseller."""
        return self.select.bind(lambda bindings: bindings.actor.reseller_id)

    def user(self) -> str:
        """A bound parameter with the actor's user."""
        return self.select.bind(lambda bindings: bindings.actor.user_id)

    def panel_table(self, table: str) -> str:
        """SQL source of a panel of the row."""
        return self.select.panel_table(table, self.alias)

    def within(self, alias: str) -> "SqlScope":
        """The same statement at another table."""
        return SqlScope(alias, self.select)

    def panel_of_class(self, table: str) -> str:
        """The alias of a panel of the class that the row refers to, joined to it."""
        return self.select.join_panel(table, self.alias, f"{self.alias}.customer_class_id")
