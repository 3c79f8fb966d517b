"""Pages of the list of classes to measure: each order, each filter and both together, as the declarations have them.

What a filter asks for is found in the data: the value that most classes have, the one that fewest have, and one that
none has.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from graphql import GraphQLInputObjectType, get_named_type

from models.choices.users import UserRole
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.errors import camel
from resolvers.reading.cursor import encode
from resolvers.reading.dialect import instant_in
from resolvers.reading.entity import Entity, Filter
from resolvers.reading.filters import shape_and_values
from resolvers.reading.list_statement import ListQuery, PageKey
from resolvers.reading.statement import Bindings, Select
from resolvers.registry import ENTITIES
from schema.api.role_schema import role_schema
from tests.contract.test_orders import ordered_lists

LIST: Final = "customerClasses"
PAGE: Final = 50
LATE: Final = 1000
"""Number of the late page."""

DOCUMENT: Final = """query Page($where: CustomerClassFilter, $by: [CustomerClassOrder!], $after: String) {
  customerClasses(first: 50, where: $where, orderBy: $by, after: $after) {
    nodes { id name businessModel { id name } currency { id code } version updatedAt usage { customerCount } }
    pageInfo { hasNextPage endCursor }
  }
}"""

NO_KEY: Final = 2**31 - 1
NEVER: Final = datetime(2100, 1, 1, tzinfo=UTC)
NO_NAME: Final = "zz no such class"


class Tables(Protocol):
    """Rows of a database, by a statement with what it binds."""

    dialect: str

    def rows(self, sql: str, values: Sequence[object]) -> Sequence[Sequence[Any]]:
        """The rows of one statement."""


@dataclass(frozen=True)
class Question:
    """A list in an order and by a filter, both as the schema takes them; `order` in snake case for the plan."""

    order: str
    descends: bool = False
    filter: str = ""
    where: Mapping[str, object] = field(default_factory=dict)
    shape: Mapping[str, object] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The filter and the order, in short."""
        return f"{self.filter + ' by ' if self.filter else ''}{self.order}{' DESC' if self.descends else ''}"

    def body(self, after: str | None) -> dict[str, object]:
        """The request for the page that begins at a cursor."""
        by = [{"field": self.order, "direction": "DESC" if self.descends else "ASC"}]
        return {"query": DOCUMENT, "variables": {"where": self.where, "by": by, "after": after}}


@dataclass(frozen=True)
class Lister:
    """The list as an actor sees it in a database."""

    tables: Tables
    actor: Actor

    @property
    def entity(self) -> Entity:
        """The entity of the list."""
        return ENTITIES["CustomerClass"]

    def select(self) -> Select:
        """The start of a statement over the rows."""
        writes = self.actor.role is not UserRole.READ_ONLY_ADMINISTRATOR
        return Select(self.entity.source, self.tables.dialect, self.actor.schema_role, writes)

    def place(self, question: Question, number: int) -> list[object] | None:
        """The values of the cursor behind so many rows, or None where there are fewer."""
        shape, values = shape_and_values(self.entity, question.shape, self.tables.dialect)
        query = ListQuery(self.entity, self.select(), None, first=lambda bindings: bindings.first)
        sql, binds = query.page(PageKey(shape, ((question.order, question.descends),), False), None)
        bound = Bindings(self.actor, {}, filters=values, first=number)
        found = self.tables.rows(
            f"SELECT * FROM ({sql}) page LIMIT 1 OFFSET {number - 1:d}", [bind(bound) for bind in binds]
        )
        return list(found[0]) if found else None

    def cursor(self, question: Question, number: int) -> str | None:
        """The cursor behind so many rows, or None where there are fewer."""
        place = self.place(question, number)
        return encode(place) if place else None

    def values(self, filter: Filter) -> list[Any]:
        """The values of a filter that the rows have, the most frequent first; of texts and moments, one of them."""
        select = self.select()
        visible = self.entity.visible(select.role)
        if visible:
            select.conditions.append(visible(select.scope()))
        sql = filter.sql(select.scope())
        binds = [bind(Bindings(self.actor, {})) for bind in select.binds]
        if filter.kind in (Kind.TEXT, Kind.DATETIME):
            select.columns = [sql]
            return [row[0] for row in self.tables.rows(select.text(f" ORDER BY {sql} LIMIT 1 OFFSET 500"), binds)]
        select.columns = [f"{sql} AS x", "COUNT(*) AS n"]
        return [row[0] for row in self.tables.rows(select.text(f" GROUP BY {sql} ORDER BY n DESC"), binds)]


def orders(actor: Actor) -> Iterator[Question]:
    """Each order, in both directions."""
    (found,) = (one for one in ordered_lists(role_schema(actor.schema_role).graphql_schema) if one.name == LIST)
    for order in found.orders:
        yield from (Question(order, down) for down in (False, True))


def _operands(filter: Filter, lister: Lister) -> Iterator[tuple[str, dict[str, object]]]:
    """Operands of a filter, each with a name: for what most have, what few have, and what none has."""
    values = [value for value in lister.values(filter) if value is not None]
    common, rare = values[0], values[-1]
    if filter.target:
        yield from (
            (word, {"eq": f"{filter.target}:{key}"})
            for word, key in (("common", common), ("rare", rare), ("none", NO_KEY))
        )
        yield "two", {"one_of": [f"{filter.target}:{key}" for key in (common, rare)]}
        yield "not set", {"is_null": True}
    elif filter.kind is Kind.BOOLEAN:
        yield from ((str(value).lower(), {"eq": value}) for value in (True, False))
    elif filter.kind is Kind.DATETIME:
        moment = instant_in(common)
        yield from ((f"{operator} early", {operator: moment}) for operator in ("gte", "lt"))
        yield "never", {"gte": NEVER}
        yield "at", {"eq": moment}
    elif filter.kind is Kind.INTEGER:
        yield from ((word, {"eq": value}) for word, value in (("common", common), ("rare", rare), ("none", NO_KEY)))
        yield "some", {"gte": 1}
    elif filter.choice:
        options = [choice.value for choice in filter.choice]
        none = [value for value in options if value not in values]
        chosen = (("common", [common]), ("second", values[1:2]), ("rare", [rare]), ("none", none[:1]))
        yield from ((word, {"eq": one[0]}) for word, one in chosen if one)
        yield "two", {"one_of": [common, rare]}
    else:
        text = str(common)
        yield from (
            ("eq", {"eq": text}),
            ("begins", {"starts_with": text[: len(text) // 2]}),
            ("begins as none", {"starts_with": NO_NAME}),
            ("ends", {"ends_with": text[-3:]}),
            ("contains", {"contains": text[-4:]}),
            ("contains none", {"contains": NO_NAME}),
        )


def filters(lister: Lister, order: str = "NAME", *, descends: bool = False) -> Iterator[Question]:
    """Each filter with each of its values, in an order."""
    schema = role_schema(lister.actor.schema_role).graphql_schema
    assert schema.query_type is not None
    offered = get_named_type(schema.query_type.fields[LIST].args["where"].type)
    assert isinstance(offered, GraphQLInputObjectType)
    for name, filter in lister.entity.filters.items():
        if camel(name) not in offered.fields:
            continue
        for word, operand in _operands(filter, lister):
            where = {camel(name): {camel(operator): _sent(value) for operator, value in operand.items()}}
            yield Question(order, descends, f"{camel(name)} {word}", where, {name: operand})


def _sent(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
