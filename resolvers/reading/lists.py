"""The plan of one list: whole lists and pages, at the root or below the rows of another statement.

However many parents a list is asked for, it is one statement (and one more for `totalCount`, unless the database writes
the page: then it is one with it).
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Final

from models.database.readers import Row, Statement, Steps
from resolvers.reading import cursor, list_statement
from resolvers.reading.cache import Cache
from resolvers.reading.context import Broken, ReadContext
from resolvers.reading.entity import PAGE_MAXIMUM, Computed, ComputedValues
from resolvers.reading.filters import FilterShape, shape_and_values, weight_bytes
from resolvers.reading.list_statement import ListQuery, PageKey, Parents
from resolvers.reading.page_answer import COUNTED, BuiltPage, ConnectionField, json_page, page_answer
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.rows import Build, Child, Places, key_of
from resolvers.reading.selection import Arguments
from resolvers.reading.statement import Bindings

STATEMENTS: Final[Cache[list_statement.Statement]] = Cache(4 * 1024 * 1024)
"""The statements of all lists, one for each shape of filter and order that was asked."""

BYTES_OF_STATEMENT: Final = 1000
BYTES_OF_CHARACTER: Final = 2
"""Weight of a statement, and of each character of it with what is bound to it; that of its filter's shape is added."""

_numbers: Final = count()

NONE, ONE, MANY = range(3)
"""How many parents a list is asked for: it decides the statement. One and none are told apart by a condition only."""


def _how_many(parents: Parents) -> int:
    return NONE if parents is None else min(len(parents), MANY)


def _bound(statement: list_statement.Statement, bindings: Bindings) -> Statement:
    sql, binds = statement
    return sql, [bind(bindings) for bind in binds]


@dataclass
class ListPlan:
    """A list, its statements so far, and the functions that make its rows into the answer.

    A whole list has its `order` and a `build`, a page has `members`. `json` says that the database writes every object
    of a page itself. Of a whole list `most` rows were counted beforehand in each place where it stands, each with its
    `objects`; its rows may be `computed`.
    """

    query: ListQuery
    order: str = ""
    build: Build | None = None
    default_first: int = 0
    members: tuple[ConnectionField, ...] = ()
    json: bool = False
    children: list[Child] = field(default_factory=list)
    most: int = 1
    objects: int = 1
    computed: Computed | None = None
    number: int = field(default_factory=lambda: next(_numbers))

    def fetch(
        self, context: ReadContext, arguments: Arguments, parents: Sequence[int] | None, places: Places = None
    ) -> Steps[Callable[[int], object]]:
        """Run the list for some parents, or once at the root (parents None). Returns a function from a parent's key.

        Raises BadArgumentError for arguments that no list can be found by.
        """
        if self.build:
            return (yield from self._whole(self.build, context, parents, places))
        return (yield from self._pages(context, arguments, parents, places))

    def _statement(
        self, key: object, make: Callable[[], list_statement.Statement], shape: FilterShape = ()
    ) -> list_statement.Statement:
        statement = STATEMENTS.get((self.number, key))
        if statement is None:
            statement = make()
            weight = BYTES_OF_STATEMENT + BYTES_OF_CHARACTER * len(statement[0]) + weight_bytes(shape)
            STATEMENTS.put((self.number, key), statement, weight)
        return statement

    def _whole(
        self, build: Build, context: ReadContext, parents: Parents, places: Places
    ) -> Steps[Callable[[int], object]]:
        statement = self._statement(_how_many(parents), lambda: self.query.whole(self.order, parents))
        values = ComputedValues(context.state)
        if self.computed:
            values = yield from self.computed.values(context, self.query.select.dialect, parents or ())
        rows = yield _bound(statement, Bindings(context.actor, {}, parents or (), state=values.state))
        standing = _standing(rows, places)
        found = len(rows) if standing is None else sum(standing)
        lists = len(parents or (0,)) if places is None else sum(places.values())
        context.count_beyond((found - self.most * lists) * self.objects)
        objects = build(rows, context, *(yield from lists_below(self.children, context, rows, standing)))
        if parents is None:
            written = context.written(objects)
            return lambda _key: written
        if len(parents) == 1:
            return lambda key: None if key in values.unknown else objects
        groups: dict[int, list[object]] = {}
        for row, made in zip(rows, objects, strict=True):
            groups.setdefault(key_of(row, len(row) - 1), []).append(made)
        return lambda key: None if key in values.unknown else groups.get(key, ())

    def _order(self, arguments: Arguments) -> cursor.OrderBy:
        value = arguments.get("order_by")
        if not (isinstance(value, Sequence) and value):
            return self.query.entity.default_order
        by = tuple(
            (str(order["field"]), str(order.get("direction") or "ASC") == "DESC")
            for order in value
            if isinstance(order, Mapping)
        )
        if len({name for name, _ in by}) != len(by):
            raise BadArgumentError("A list is ordered by a field once.", "orderBy")
        return by

    def _pages(
        self, context: ReadContext, arguments: Arguments, parents: Parents, places: Places
    ) -> Steps[Callable[[int], object]]:
        first = arguments.get("first", self.default_first)
        if not isinstance(first, int) or not 1 <= first <= PAGE_MAXIMUM:
            raise BadArgumentError(f"A page holds 1 to {PAGE_MAXIMUM} rows.", "first")
        entity, dialect = self.query.entity, self.query.select.dialect
        shape: FilterShape = ()
        filters: Sequence[object] = ()
        where = arguments.get("where")
        if where and isinstance(where, Mapping):
            shape, filters = shape_and_values(entity, where, dialect)
        by = self._order(arguments)
        value, position = arguments.get("after"), None
        if value is not None:
            position = cursor.decode(value, [entity.orders[name] for name, _ in by], dialect)
        # PostgreSQL plans each page of a large table anew where it isn't told the LIMIT, which it takes for a tenth of
        # all rows. Of a filter it is to plan anew, by the values.
        is_told = dialect == "postgresql" and parents is None and not shape
        page = PageKey(shape, by, position is not None, first + 1 if is_told else 0)
        bindings = Bindings(context.actor, arguments, parents or (), filters, position or (), first + 1, context.state)
        if self.json and (parents is None or len(parents) == 1):
            answer = yield from self._json_page(page, bindings, parents, context)
            return lambda _key: answer
        return (yield from self._built_pages(page, bindings, parents, context, places))

    @cached_property
    def _is_counted(self) -> bool:
        return any(member.name == "total_count" for member in self.members)

    @cached_property
    def _has_cursors(self) -> bool:
        return any(member.has_cursors for member in self.members)

    def _json_page(
        self, page: PageKey, bindings: Bindings, parents: Parents, context: ReadContext
    ) -> Steps[dict[str, object]]:
        counted, cursors = self._is_counted, self._has_cursors
        statement = self._statement(
            (page, "written", _how_many(parents)),
            lambda: self.query.json_page(page, parents, counted=counted, cursors=cursors),
            page.shape,
        )
        (row,) = yield _bound(statement, bindings)
        json_of_page = json_page(row, bindings.first - 1, context, counted=counted, cursors=cursors)
        return page_answer(self.query.entity.name, self.members, json_of_page, page.after)

    def _built_pages(
        self, page: PageKey, bindings: Bindings, parents: Parents, context: ReadContext, places: Places
    ) -> Steps[Callable[[int], object]]:
        how_many = _how_many(parents)
        only = parents[0] if parents else 0
        counts: dict[int, int] = {}
        rows: Sequence[Row] = ()
        if self._is_counted:
            key: object = ("count", page.shape, how_many)
            statement = self._statement(key, lambda: self.query.count(page.shape, parents), page.shape)
            counted = yield _bound(statement, bindings)
            counts = {key_of(row, 1) if how_many == MANY else only: key_of(row, 0) for row in counted}
        if any(member.name not in COUNTED for member in self.members):
            statement = self._statement((page, how_many), lambda: self.query.page(page, parents), page.shape)
            rows = yield _bound(statement, bindings)
        groups: dict[int, Sequence[int]] = {only: range(len(rows))}
        if how_many == MANY:
            numbers: dict[int, list[int]] = {}
            for number, row in enumerate(rows):
                numbers.setdefault(key_of(row, len(row) - 1), []).append(number)
            groups = {**numbers}
        shown = rows
        if self.children:
            # The row more, which tells whether another page follows, stands nowhere, and neither does what is below it.
            shown = [rows[number] for group in groups.values() for number in group[: bindings.first - 1]]
        below = yield from lists_below(self.children, context, shown, _standing(shown, places))
        built = {member.key: member.build(rows, context, *below) for member in self.members if member.build}
        cursor_cells = slice(len(self.query.select.columns), -1 if how_many == MANY else None)

        def answer(key: int) -> object:
            shown = groups.get(key, ())
            write = context.written if parents is None else None
            made = BuiltPage(rows, shown, bindings.first - 1, counts.get(key, 0), built, cursor_cells, write)
            return page_answer(self.query.entity.name, self.members, made, page.after)

        return answer


def _standing(rows: Sequence[Row], places: Places) -> Sequence[int] | None:
    """In how many places of the answer each row of some parents' lists stands; None where each stands in one."""
    if places is None:
        return None
    if len(places) == 1:
        return [*places.values()] * len(rows)
    return [places[key_of(row, len(row) - 1)] for row in rows]


def lists_below(
    children: Sequence[Child], context: ReadContext, rows: Sequence[Row], standing: Sequence[int] | None = None
) -> Steps[list[Callable[[int], object]]]:
    """Run the lists below some rows, each once, wherever it stands: a row in as many places as `standing` says.

    Returns for each a function from a row's key to its list or placeholder.
    """
    lists: list[Callable[[int], object]] = []
    for child in children:
        keys = [key_of(row, child.key_index) for row in rows if row[child.key_index] is not None]
        parents = list(dict.fromkeys(keys))
        if not parents:
            lists.append(_always(None))
            continue
        places: Places = Counter(keys) if len(parents) < len(keys) else None
        if standing is not None:
            places = _places(rows, child.key_index, standing)
        try:
            arguments = child.selected.arguments(context.variables)
            lists.append((yield from child.plan.fetch(context, arguments, parents, places)))
        except BadArgumentError as error:
            lists.append(_always(context.invalid_argument(error)))
    return lists


def _places(rows: Sequence[Row], key_index: int, standing: Sequence[int]) -> Places:
    """In how many places of the answer the list of each parent stands, below rows that stand in several."""
    places = Counter[int]()
    for row, times in zip(rows, standing, strict=True):
        if row[key_index] is not None:
            places[key_of(row, key_index)] += times
    return places


def _always(answer: Broken | None) -> Callable[[int], object]:
    return lambda _key: answer
