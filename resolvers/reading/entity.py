"""Entity declarations: the types that can be read, and the source of each field's value.

Most fields come from the declarations of a table's columns; what is computed names the SQL expression that serves it.
A field needs no resolver: the plan reads these declarations.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tortoise.models import Model

from models.choices.choice import Choice
from models.database.readers import Steps
from models.declaration.access import EVERYONE, READ_ONLY, Access, Role
from models.declaration.declaration import Declaration, Kind, declarations_of
from resolvers.reading.context import ReadContext
from resolvers.reading.statement import Bind, Select, SqlScope

Scope = SqlScope
Sql = Callable[[Scope], str]

PAGE_MAXIMUM = 100
"""Rows that a page of a list holds at most."""


@dataclass(frozen=True)
class Column:
    """A value of the row itself."""

    column: str
    declaration: Declaration


@dataclass(frozen=True)
class Identity:
    """The row's global id, `TypeName:number`."""

    description: str = "Globally unique id."
    access: Access = READ_ONLY


@dataclass(frozen=True)
class Expression:
    """A value computed in SQL from the row, such as a count.

    A text that can be personal data of a customer has `personal`: the SQL of the key of the customer, the id of the
    record and that of the custom field, with blanks between, and NULL wherever nothing personal is shown. `longest`
    bounds a text in characters, where it is known.
    """

    kind: Kind
    description: str
    sql: Sql
    null: bool = False
    access: Access = READ_ONLY
    choice: type[Choice] | None = None
    personal: Sql | None = None
    longest: int | None = None


@dataclass(frozen=True)
class Link:
    """Another row, referred to by a column or an expression; null where the actor may not see it."""

    entity: str
    description: str
    sql: Sql
    null: bool
    access: Access = EVERYONE


@dataclass(frozen=True)
class Group:
    """Fields in an object of their own: those of the same row, or those of a panel's table joined by the row's id."""

    type_name: str
    description: str
    fields: Mapping[str, "Field"]
    table: str | None = None
    access: Access = READ_ONLY


@dataclass(frozen=True)
class OneOf:
    """One of several groups, each a type of its own: the one that an expression names; null where it names none."""

    type_name: str
    description: str
    sql: Sql
    options: Mapping[str, Group]
    access: Access = READ_ONLY


@dataclass(frozen=True)
class ComputedValues:
    """The values that rows are made of, for the state of the read; the list of a parent that is `unknown` is null."""

    state: Mapping[str, object]
    unknown: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Computed:
    """Rows that are computed within the read, and that no table holds.

    `values` gives what they are made of, for the keys of those that they are below; `over` makes a statement over
    their table one over these values, which it finds in the state of the read.
    """

    values: Callable[[ReadContext, str, Sequence[int]], Steps[ComputedValues]]
    over: Callable[[Select], None]


@dataclass(frozen=True)
class Rows:
    """A list of rows of another table that refer to this one, whole and in a fixed order.

    `most` is how many rows one such list is expected to have, for the cost of a request before it is run; rows beyond
    are counted when they are read. Rows that are `computed` have the type of others, and not their table; only such a
    list may be `null`.
    """

    entity: str
    description: str
    foreign: str
    order: str
    access: Access = READ_ONLY
    most: int = 25
    computed: Computed | None = None
    null: bool = False


@dataclass(frozen=True)
class Connection:
    """Pages of rows of another entity: those that `belongs` to this row, or all that the actor sees at the root.

    `belongs` is an SQL expression over the listed entity's row that gives the parent's id. Where a row can belong to
    several parents, `among` is the condition instead: over the row and the SQL of a parent's id. It may bind integers
    that the list `takes` as arguments beside those of every list, each by its name and what it says.
    """

    entity: str
    description: str
    belongs: Sql | None = None
    default_first: int = 50
    access: Access = READ_ONLY
    only: Sql | None = None
    among: Callable[[Scope, str], str] | None = None
    takes: tuple[tuple[str, str], ...] = ()


Field = Column | Identity | Expression | Link | Group | OneOf | Rows | Connection


@dataclass(frozen=True)
class Filter:
    """Something that a list can be filtered by: a kind of value and the SQL expression that gives it.

    `fold` compares keys of names, against an expression that is one. An index that `finds` the rows of the expression's
    values has those of one value in some orders, by their names, and in any other order they are sorted; `finds` is
    None without an index, whose rows a list passes on its way. A link `decides` the value of the order by its
    name, which is a column of its table.
    """

    kind: Kind
    description: str
    sql: Sql
    access: Access = READ_ONLY
    choice: type[Choice] | None = None
    fold: bool = False
    target: str | None = None
    finds: frozenset[str] | None = None
    decides: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class LinkedName:
    """The name of a linked row, by an index of which the linked rows are found in order, and from each the rows.

    `reference` gives the linked row's key as the index of the rows has it, whose next part is their own key; `indexed`
    is the condition of that index. The names may stand in a table `beside` that of the linked rows, with their `key`,
    of which `linking` is the condition for those that any row leads to.
    """

    table: str
    name: str
    reference: Sql
    beside: str = ""
    key: str = "id"
    linking: str = "TRUE"
    null: bool = False
    indexed: Sql = lambda _scope: "TRUE"


@dataclass(frozen=True)
class Order:
    """Something that a list can be ordered by; the expression is never null, so that a cursor can hold it.

    `key` is the row's key as the index of the order has it, where that is an index of another table. Rows in the order
    of a `linked` name are found from the linked rows on, where all of them are listed.
    """

    description: str
    sql: Sql
    access: Access = READ_ONLY
    kind: Kind = Kind.TEXT
    key: Sql = lambda scope: f"{scope.alias}.id"
    linked: LinkedName | None = None


@dataclass(frozen=True, eq=False)
class Entity:
    """A type of the schema that rows of one table answer.

    `visible` says which rows an actor of a role may see, as a condition; None is every row. Every list, child, count,
    link and `node` goes through it. Where that condition is one of several that exclude each other, `parts` gives them:
    an index finds the rows of each in the order of a list, and of the condition as a whole none does. `query` is the
    SELECT whose rows are read where no table holds them; its columns are called as the model's. `over` makes a
    statement over the table one over kept values.
    """

    name: str
    model: type[Model]
    fields: Mapping[str, Field]
    visible: Callable[[Role], Sql | None] = lambda _role: None
    filters: Mapping[str, Filter] = field(default_factory=dict)
    orders: Mapping[str, Order] = field(default_factory=dict)
    default_order: tuple[tuple[str, bool], ...] = ()
    query: str | None = None
    parts: Callable[[Role], tuple[Sql, ...]] = lambda _role: ()
    over: Callable[[Select], None] | None = None

    @property
    def source(self) -> str:
        """The FROM clause: the table, or the query in place of one."""
        return f"({self.query})" if self.query else f'"{self.model._meta.db_table}"'


def select_rows(entity: Entity, like: Select, binds: list[Bind] | None = None) -> Select:
    """The start of a statement over an entity's rows, for the database and the role of another one."""
    select = Select(entity.source, like.dialect, like.role, like.may_write, binds=[] if binds is None else binds)
    if entity.over:
        entity.over(select)
    return select


def filter_of(expression: Expression) -> Filter:
    """The filter by the value of an expression that rows also show."""
    return Filter(expression.kind, expression.description, expression.sql, expression.access, expression.choice)


def access_of(field: Field) -> Access:
    """Who may read a field."""
    return field.declaration.access if isinstance(field, Column) else field.access


def column_sql(column: str) -> Sql:
    """The expression of a column of the row."""
    return lambda scope: f'{scope.alias}."{column}"'


def declared_columns(model: type[Model], *, without: tuple[str, ...] = ()) -> dict[str, Column | Link]:
    """A field for every column that the model declares, in the order of the model, by name in snake case."""
    return {
        name: Link(
            declaration.target, declaration.description, column_sql(f"{name}_id"), declaration.null, declaration.access
        )
        if declaration.target
        else Column(name, declaration)
        for name, declaration in declarations_of(model).items()
        if name not in without
    }


def declared_filters(model: type[Model], *names: str) -> dict[str, Filter]:
    """Filters over declared columns and links of the model."""
    filters: dict[str, Filter] = {}
    for name in names:
        declaration = declarations_of(model)[name]
        access = Access(declaration.access.read, frozenset(), declaration.access.sentence)
        sql = column_sql(f"{name}_id" if declaration.kind is Kind.LINK else name)
        filters[name] = Filter(
            declaration.kind, declaration.description, sql, access, declaration.choice, target=declaration.target
        )
    return filters
