"""The plan of one list: whole lists and pages, at the root or below the rows of another statement.

However many parents a list is asked for, it is one statement (and one more for `totalCount`): with one parent a plain
LIMIT, with several a window that numbers the rows of each.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from models.columns import Kind
from models.reading import Row, Statement, Steps
from resolvers.reading import cursor
from resolvers.reading.asking import Asking, Broken
from resolvers.reading.dialect import key_parameter, keys, list_value, one_of
from resolvers.reading.entity import Entity, Order, Scope, Sql
from resolvers.reading.filters import condition, shape_and_values
from resolvers.reading.parts import count_of_parts, page_of_parts
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.rows import Build, Child, key_of
from resolvers.reading.selection import Arguments, Chosen
from resolvers.reading.statement import Bind, Bindings, Select

PAGE_MAXIMUM = 100
"""Rows that a page holds at most."""

STATEMENTS_KEPT = 256
"""Statements kept for one list: one for each shape of filter and order that was asked."""


NONE, ONE, SEVERAL = range(3)
"""How many parents a list is asked for: it decides the statement. One and none are told apart by a condition only."""


def _how_many(parents: Sequence[int] | None) -> int:
    return NONE if parents is None else min(len(parents), SEVERAL)


def _bound(statement: tuple[str, list[Bind]], bindings: Bindings) -> Statement:
    sql, binds = statement
    return sql, [bind(bindings) for bind in binds]


def _first(bindings: Bindings) -> object:
    return bindings.first


@dataclass(frozen=True)
class Part:
    """One response key of a connection and what it is made of."""

    key: str
    name: str
    build: Build | None = None
    chosen: Sequence[Chosen] = ()


@dataclass
class ListPlan:
    """A list, its statement so far, and the functions that make its rows into the answer."""

    entity: Entity
    dialect: str
    select: Select
    belongs: Sql | None
    order: str | None
    default_first: int
    only: Sql | None = None
    among: Callable[[Scope, str], str] | None = None
    build: Build | None = None
    parts: tuple[Part, ...] | None = None
    children: list[Child] = field(default_factory=list)
    statements: dict[object, tuple[str, list[Bind]]] = field(default_factory=dict)

    def fetch(
        self, asking: Asking, arguments: Arguments, parents: Sequence[int] | None
    ) -> Steps[Callable[[int], object]]:
        """Run the list for some parents, or once at the root (parents None). Gives a parent's answer by its key.

        Raises BadArgumentError for arguments that no list can be found by.
        """
        if self.parts is None:
            return (yield from self._whole(asking, parents))
        return (yield from self._pages(asking, arguments, parents))

    def _statement(self, key: object, make: Callable[[], tuple[str, list[Bind]]]) -> tuple[str, list[Bind]]:
        found = self.statements.get(key)
        if found is None:
            if len(self.statements) >= STATEMENTS_KEPT:
                self.statements.clear()
            found = self.statements[key] = make()
        return found

    def _whole(self, asking: Asking, parents: Sequence[int] | None) -> Steps[Callable[[int], object]]:
        def make() -> tuple[str, list[Bind]]:
            select, parent = self._belonging(self.select.copy(), parents)
            select.columns = [*select.columns, *([parent] if parent else [])]
            return select.text(f" ORDER BY {self.order}"), select.binds

        statement = self._statement(_how_many(parents), make)
        rows = yield _bound(statement, Bindings(asking.actor, {}, parents or ()))
        assert self.build is not None
        objects = self.build(rows, asking.missing, *(yield from lists_below(self.children, asking, rows)))
        if parents is None or len(parents) == 1:
            return lambda _key: objects
        groups: dict[int, list[object]] = {}
        for row, made in zip(rows, objects, strict=True):
            groups.setdefault(key_of(row, len(row) - 1), []).append(made)
        return lambda key: groups.get(key, ())

    def _belonging(self, select: Select, parents: Sequence[int] | None) -> tuple[Select, str | None]:
        """The statement restricted to the rows that the actor sees, of the parents.

        With several parents there comes with it the expression that tells to which of them a row belongs.
        """
        visible = self.entity.visible(select.role)
        if visible:
            select.conditions.append(visible(select.scope()))
        if self.only:
            select.conditions.append(self.only(select.scope()))
        if parents is None or (self.belongs is None and self.among is None):
            return select, None
        if len(parents) == 1:
            key = key_parameter(self.dialect, select.bind(lambda bindings: bindings.parents[0]))
            belongs = self.among(select.scope(), key) if self.among else f"{self._parent(select)} = {key}"
            select.conditions.append(belongs)
            return select, None
        parameter = select.bind(lambda bindings: list_value(self.dialect, bindings.parents))
        if self.among:
            # First, so that SQLite may begin with the parents and look up what is among them.
            select.joins.insert(0, f" JOIN {keys(self.dialect, parameter)} parent ON TRUE")
            select.conditions.append(self.among(select.scope(), "parent.value"))
            return select, "parent.value"
        parent = self._parent(select)
        select.conditions.append(one_of(self.dialect, parent, parameter, Kind.LINK))
        return select, parent

    def _parent(self, select: Select) -> str:
        assert self.belongs is not None
        return self.belongs(select.scope())

    def _orders(self, arguments: Arguments) -> tuple[cursor.OrderBy, list[Order]]:
        given = arguments.get("order_by")
        by: cursor.OrderBy = self.entity.default_order
        if isinstance(given, Sequence) and given:
            by = tuple(
                (str(one["field"]), str(one.get("direction") or "ASC") == "DESC")
                for one in given
                if isinstance(one, Mapping)
            )
            if len({name for name, _ in by}) != len(by):
                raise BadArgumentError("A list is ordered by a field once.", "orderBy")
        return by, [self.entity.orders[name] for name, _ in by]

    def _pages(
        self, asking: Asking, arguments: Arguments, parents: Sequence[int] | None
    ) -> Steps[Callable[[int], object]]:
        first = arguments.get("first", self.default_first)
        if not isinstance(first, int) or not 1 <= first <= PAGE_MAXIMUM:
            raise BadArgumentError(f"A page holds 1 to {PAGE_MAXIMUM} rows.", "first")
        where = arguments.get("where")
        shape, filters = shape_and_values(self.entity, where if isinstance(where, Mapping) else {}, self.dialect)
        by, orders = self._orders(arguments)
        given = arguments.get("after")
        place = None if given is None else cursor.decode(given, orders, self.dialect)
        bindings = Bindings(asking.actor, arguments, parents or (), filters, place or (), first + 1)
        how_many = _how_many(parents)
        only = parents[0] if parents else 0
        counts: dict[int, int] = {}
        rows: Sequence[Row] = ()
        assert self.parts is not None
        if any(part.name == "total_count" for part in self.parts):
            key: object = ("count", shape, how_many)
            statement = self._statement(key, lambda: self._count(shape, parents))
            counted = yield _bound(statement, bindings)
            counts = {key_of(row, 1) if how_many == SEVERAL else only: key_of(row, 0) for row in counted}
        if any(part.name not in {"total_count", "__typename"} for part in self.parts):
            key = (shape, by, place is not None, how_many)
            statement = self._statement(key, lambda: self._page(shape, by, orders, place is not None, parents))
            rows = yield _bound(statement, bindings)
        below = yield from lists_below(self.children, asking, rows)
        built = {part.key: part.build(rows, asking.missing, *below) for part in self.parts if part.build}
        groups: dict[int, Sequence[int]] = {only: range(len(rows))}
        if how_many == SEVERAL:
            numbers: dict[int, list[int]] = {}
            for number, row in enumerate(rows):
                numbers.setdefault(key_of(row, len(row) - 1), []).append(number)
            groups = {**numbers}
        cursor_cells = slice(len(self.select.columns), -1 if how_many == SEVERAL else None)

        def page(key: int) -> object:
            return self._assemble(
                groups.get(key, ()), first, place is not None, counts.get(key, 0), rows, built, cursor_cells
            )

        return page

    def _parts(self, parents: Sequence[int] | None) -> tuple[Sql, ...]:
        """The parts in which a list at the root is found, where it is not found as a whole."""
        return self.entity.parts(self.select.role) if parents is None and self.only is None else ()

    def _narrow(self, select: Select, shape: tuple[object, ...]) -> None:
        if shape:
            select.conditions.append(condition(self.entity, shape, select))

    def _count(self, shape: tuple[object, ...], parents: Sequence[int] | None) -> tuple[str, list[Bind]]:
        # Without the joins of the row's links: PostgreSQL refuses a parameter that nothing uses.
        bare = Select(self.select.source, self.dialect, self.select.role, self.select.may_write)
        parts = self._parts(parents)
        if parts:
            return count_of_parts(bare, parts, lambda arm: self._narrow(arm, shape)), bare.binds
        select, parent = self._belonging(bare, parents)
        self._narrow(select, shape)
        select.columns = ["COUNT(*)", *([parent] if parent else [])]
        return select.text(f" GROUP BY {parent}" if parent else ""), select.binds

    def _page(
        self,
        shape: tuple[object, ...],
        by: cursor.OrderBy,
        orders: Sequence[Order],
        after: bool,
        parents: Sequence[int] | None,
    ) -> tuple[str, list[Bind]]:
        expressions = [*(order.sql(self.select.scope()) for order in orders), "t0.id"]
        descends = [*(descending for _, descending in by), by[-1][1] if by else False]

        def ordered(values: Sequence[str]) -> str:
            return ", ".join(f"{sql}{' DESC' if down else ''}" for sql, down in zip(values, descends, strict=True))

        def narrow(select: Select) -> None:
            self._narrow(select, shape)
            if after:
                select.conditions.append(cursor.after(expressions, descends, select))

        parts = self._parts(parents)
        order = ordered(expressions)
        if parts:
            select = self.select.copy()
            found = page_of_parts(select, parts, expressions, ordered, narrow, select.bind(_first))
            select.conditions.append(f"t0.id IN ({found})")
            select.columns = [*select.columns, *expressions]
            return select.text(f" ORDER BY {order}"), select.binds
        select, parent = self._belonging(self.select.copy(), parents)
        narrow(select)
        # Repeated expressions are fine here: behind the row's own columns stand the cursor's, at the end the parent.
        select.columns = [*select.columns, *expressions, *([parent] if parent else [])]
        limit = select.bind(_first)
        if parent is None:
            return select.text(f" ORDER BY {order} LIMIT {limit}"), select.binds
        ends = len(select.columns)
        select.columns = [f"{sql} AS x{number}" for number, sql in enumerate(select.columns)]
        select.columns.append(f"ROW_NUMBER() OVER (PARTITION BY {parent} ORDER BY {order}) AS place")
        names = ", ".join(f"x{number}" for number in range(ends))
        return f"SELECT {names} FROM ({select.text()}) numbered WHERE place <= {limit} ORDER BY place", select.binds

    def _assemble(
        self,
        numbers: Sequence[int],
        first: int,
        after: bool,
        count: int,
        rows: Sequence[Row],
        built: Mapping[str, Sequence[object]],
        cursor_cells: slice,
    ) -> dict[str, object]:
        shown = numbers[:first]

        def place(number: int) -> str:
            return cursor.encode(list(rows[number][cursor_cells]))

        answer: dict[str, object] = {}
        assert self.parts is not None
        for part in self.parts:
            match part.name:
                case "nodes":
                    answer[part.key] = [built[part.key][number] for number in shown]
                case "edges":
                    answer[part.key] = [built[part.key][number] for number in shown]
                    cursors = [one.key for one in part.chosen if one.name == "cursor"]
                    if cursors:
                        for number in shown:
                            edge = built[part.key][number]
                            assert isinstance(edge, dict)
                            edge.update(dict.fromkeys(cursors, place(number)))
                case "page_info":
                    answer[part.key] = {
                        one.key: _page_info(one.name, shown, len(numbers) > first, after, place) for one in part.chosen
                    }
                case "total_count":
                    answer[part.key] = count
                case _:
                    answer[part.key] = f"{self.entity.name}Connection"
        return answer


def _page_info(name: str, shown: Sequence[int], more: bool, after: bool, place: Callable[[int], str]) -> object:
    match name:
        case "has_next_page":
            return more
        case "has_previous_page":
            return after
        case "start_cursor":
            return place(shown[0]) if shown else None
        case "end_cursor":
            return place(shown[-1]) if shown else None
        case _:
            return "PageInfo"


def lists_below(children: Sequence[Child], asking: Asking, rows: Sequence[Row]) -> Steps[list[Callable[[int], object]]]:
    """Run the lists below some rows. Gives for each a function from a row's key to its list, or to why it has none."""
    found: list[Callable[[int], object]] = []
    for child in children:
        keys = list(dict.fromkeys(key_of(row, child.key_index) for row in rows if row[child.key_index] is not None))
        if not keys:
            found.append(_nothing)
            continue
        try:
            found.append((yield from child.plan.fetch(asking, child.chosen.arguments(asking.variables), keys)))
        except BadArgumentError as error:
            found.append(_always(asking.refused(error)))
    return found


def _nothing(_key: int) -> object:
    return None


def _always(broken: Broken) -> Callable[[int], object]:
    return lambda _key: broken
