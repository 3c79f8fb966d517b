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
from resolvers.reading.dialect import keys, list_value, one_of
from resolvers.reading.entity import Connection, Entity, Field, Order, Rows, Scope, Sql
from resolvers.reading.filters import condition, shape_and_values
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.rows import Build, Child, Shape, key_of
from resolvers.reading.selection import Arguments, Chosen
from resolvers.reading.statement import Bind, Bindings, Select

PAGE_MAXIMUM = 100
"""Rows that a page holds at most."""

STATEMENTS_KEPT = 256
"""Statements kept for one list: one for each shape of filter and order that was asked."""


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
            select.columns = [*select.columns, parent or "0"]
            return select.text(f" ORDER BY {self.order}"), select.binds

        statement = self._statement(parents is None, make)
        rows = yield _bound(statement, Bindings(asking.actor, {}, parents or ()))
        assert self.build is not None
        objects = self.build(rows, asking.missing, *(yield from lists_below(self.children, asking, rows)))
        if parents is None:
            return lambda _key: objects
        groups: dict[int, list[object]] = {}
        for row, made in zip(rows, objects, strict=True):
            groups.setdefault(key_of(row, len(row) - 1), []).append(made)
        return lambda key: groups.get(key, ())

    def _belonging(self, select: Select, parents: Sequence[int] | None) -> tuple[Select, str | None]:
        """The statement restricted to the rows that the actor sees, of the parents; and the parent's expression."""
        visible = self.entity.visible(select.role)
        if visible:
            select.conditions.append(visible(select.scope()))
        if self.only:
            select.conditions.append(self.only(select.scope()))
        if parents is None or (self.belongs is None and self.among is None):
            return select, None
        parameter = select.bind(lambda bindings: list_value(self.dialect, bindings.parents))
        if self.among:
            select.joins.append(f" CROSS JOIN {keys(self.dialect, parameter)} parent")
            select.conditions.append(self.among(select.scope(), "parent.value"))
            return select, "parent.value"
        assert self.belongs is not None
        parent = self.belongs(select.scope())
        select.conditions.append(one_of(self.dialect, parent, parameter, Kind.LINK))
        return select, parent

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
        several = parents is not None and len(parents) > 1
        counts: dict[int, int] = {}
        rows: Sequence[Row] = ()
        assert self.parts is not None
        if any(part.name == "total_count" for part in self.parts):
            key: object = ("count", shape, parents is None)
            statement = self._statement(key, lambda: self._count(shape, parents))
            counted = yield _bound(statement, bindings)
            counts = {key_of(row, 0): key_of(row, 1) for row in counted}
        if any(part.name not in {"total_count", "__typename"} for part in self.parts):
            key = (shape, by, place is not None, parents is None, several)
            statement = self._statement(key, lambda: self._page(shape, by, orders, place is not None, parents, several))
            rows = yield _bound(statement, bindings)
        below = yield from lists_below(self.children, asking, rows)
        built = {part.key: part.build(rows, asking.missing, *below) for part in self.parts if part.build}
        ends = len(self.select.columns)
        cursor_from = ends + 1
        groups: dict[int, Sequence[int]]
        if parents is None:
            groups = {0: range(len(rows))}
        else:
            numbers: dict[int, list[int]] = {}
            for number, row in enumerate(rows):
                numbers.setdefault(key_of(row, ends), []).append(number)
            groups = {**numbers}

        def page(key: int) -> object:
            return self._assemble(
                groups.get(key, ()), first, place is not None, counts.get(key, 0), rows, built, cursor_from
            )

        return page

    def _count(self, shape: tuple[object, ...], parents: Sequence[int] | None) -> tuple[str, list[Bind]]:
        # Without the joins of the row's links: PostgreSQL refuses a parameter that nothing uses.
        bare = Select(self.select.source, self.dialect, self.select.role, self.select.may_write)
        select, parent = self._belonging(bare, parents)
        select.conditions.append(condition(self.entity, shape, select))
        select.columns = [parent or "0", "COUNT(*)"]
        return select.text(f" GROUP BY {parent}" if parent else ""), select.binds

    def _page(
        self,
        shape: tuple[object, ...],
        by: cursor.OrderBy,
        orders: Sequence[Order],
        after: bool,
        parents: Sequence[int] | None,
        several: bool,
    ) -> tuple[str, list[Bind]]:
        select, parent = self._belonging(self.select.copy(), parents)
        if shape:
            select.conditions.append(condition(self.entity, shape, select))
        expressions = [*(order.sql(select.scope()) for order in orders), "t0.id"]
        descends = [*(descending for _, descending in by), by[-1][1] if by else False]
        if after:
            select.conditions.append(cursor.after(expressions, descends, select))
        order = ", ".join(f"{sql}{' DESC' if down else ''}" for sql, down in zip(expressions, descends, strict=True))
        # Repeated expressions are fine here: the parent and the cursor stand behind the row's own columns.
        select.columns = [*select.columns, parent or "0", *expressions]
        limit = select.bind(_first)
        if not several:
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
        cursor_from: int,
    ) -> dict[str, object]:
        shown = numbers[:first]

        def place(number: int) -> str:
            return cursor.encode(list(rows[number][cursor_from:]))

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


def _edge_source(shape: Shape, entity: Entity, chosen: Sequence[Chosen]) -> str:
    """The source of an edge; its cursors are filled in once the page is cut, and keep their place in the answer."""

    def value(one: Chosen) -> str:
        if one.name == "node":
            return shape.entity_source(entity, "t0", one.only())
        return "None" if one.name == "cursor" else repr(f"{entity.name}Edge")

    return f"{{{', '.join(f'{one.key!r}: {value(one)}' for one in chosen)}}}"


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


def plan_list(
    catalogue: Mapping[str, Entity],
    select: Select,
    found: Field,
    chosen: Chosen,
    entity: Entity,
) -> ListPlan:
    """Plan a whole list or a connection of an entity, with all that is chosen below it."""

    def nested(_parent: Entity, below: Field, chosen_below: Chosen) -> ListPlan:
        assert isinstance(below, Rows | Connection)
        target = catalogue[below.entity]
        inner = Select(target.source, select.dialect, select.role, select.may_write)
        return plan_list(catalogue, inner, below, chosen_below, target)

    shape = Shape(select, catalogue, nested)
    if isinstance(found, Rows):
        belongs = (lambda scope: f'{scope.alias}."{found.foreign}"') if found.foreign else None
        plan = ListPlan(entity, select.dialect, select, belongs, found.order, 0, children=shape.children)
        plan.build = shape.function(entity, chosen.only())
        return plan
    assert isinstance(found, Connection)
    plan = ListPlan(
        entity,
        select.dialect,
        select,
        found.belongs,
        None,
        found.default_first,
        found.only,
        found.among,
        children=shape.children,
    )
    sources: list[tuple[Chosen, str | None, Sequence[Chosen]]] = []
    for one in chosen.only():
        if one.name == "nodes":
            sources.append((one, shape.entity_source(entity, "t0", one.only()), ()))
        elif one.name == "edges":
            sources.append((one, _edge_source(shape, entity, one.only()), one.only()))
        else:
            sources.append((one, None, one.only() if one.below else ()))
    # Compiled last: every function takes all children, and the last source may still have added one.
    plan.parts = tuple(
        Part(one.key, one.name, shape.compile(f"[{source} for r in rows]") if source else None, below)
        for one, source, below in sources
    )
    return plan
