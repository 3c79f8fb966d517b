"""The statements of one list: its rows as a whole, a page of them, and how many there are.

With one parent, or none, a page is a plain LIMIT; with several a window numbers the rows of each parent.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from models.declaration.declaration import Kind
from resolvers.reading import cursor
from resolvers.reading.dialect import key_parameter, keys, list_value, one_of
from resolvers.reading.entity import Entity, LinkedName, Order, Scope, Sql
from resolvers.reading.filters import FilterShape, condition, conditions
from resolvers.reading.json_rows import in_one_array, in_one_row
from resolvers.reading.pages.few_or_many import FilteredPage, along, is_prepared
from resolvers.reading.pages.linked_order import page_of_linked
from resolvers.reading.pages.parts import count_of_parts, page_of_parts
from resolvers.reading.statement import Bind, Bindings, Select

Statement = tuple[str, list[Bind]]
"""A statement and what is bound to it."""

Parents = Sequence[int] | None
"""The keys of the rows that a list is asked below, or None for a list at the root."""


def _first(bindings: Bindings) -> object:
    return bindings.first


class PageKey(NamedTuple):
    """The key of a page's statement, apart from its parents: filter shape, order, and whether it has a cursor.

    `rows` are those that it gives, where the number stands in the statement and isn't bound.
    """

    shape: FilterShape
    by: cursor.OrderBy
    after: bool
    rows: int = 0


@dataclass(frozen=True)
class ListQuery:
    """The rows of a list, and what is selected of each.

    `belongs`, `among` and `only` are those of the list's declaration (see `entity.Connection`); `first` is how many
    rows a page has, and one more where it is to be told whether another one follows.
    """

    entity: Entity
    select: Select
    belongs: Sql | None
    only: Sql | None = None
    among: Callable[[Scope, str], str] | None = None
    first: Bind = _first

    def whole(self, order: str, parents: Parents) -> Statement:
        """All rows in their order; where there are several parents, the parent's key stands at the end of a row."""
        select, parent = self._belonging(self.select.copy(), parents)
        select.columns = [*select.columns, *([parent] if parent else [])]
        return select.text(f" ORDER BY {order}"), select.binds

    def count(self, shape: FilterShape, parents: Parents) -> Statement:
        """How many rows there are; where there are several parents, of each with its key."""
        # Without the joins of the row's links: PostgreSQL refuses a parameter that nothing uses.
        bare = Select(self.select.source, self.select.dialect, self.select.role, self.select.may_write)
        return self.count_in(bare, shape, parents), bare.binds

    def count_in(self, bare: Select, shape: FilterShape, parents: Parents) -> str:
        """The same as the SQL of a statement that has nothing but values bound so far."""
        parts = self._parts(parents)
        if parts:
            return count_of_parts(bare, parts, lambda arm: self._narrow_part(arm, shape))
        select, parent = self._belonging(bare, parents)
        self._narrow(select, shape)
        select.columns = ["COUNT(*)", *([parent] if parent else [])]
        return select.text(f" GROUP BY {parent}" if parent else "")

    def page(self, page: PageKey, parents: Parents) -> Statement:
        """The rows of a page and one more; behind a row's columns stand its cursor's values and its parent's key."""
        select, expressions, parent, limit = self._limited(page, parents)
        order = _ordered(expressions, _descends(page))
        # Repeated expressions are fine here: nothing looks these up by their text.
        select.columns = [*select.columns, *expressions, *([parent] if parent else [])]
        if parent is None:
            return select.text(f" ORDER BY {order}{limit}"), select.binds
        ends = len(select.columns)
        select.columns = [f"{sql} AS x{number}" for number, sql in enumerate(select.columns)]
        select.columns.append(f"ROW_NUMBER() OVER (PARTITION BY {parent} ORDER BY {order}) AS place")
        names = ", ".join(f"x{number}" for number in range(ends))
        last = select.bind(self.first)
        return f"SELECT {names} FROM ({select.text()}) numbered WHERE place <= {last} ORDER BY place", select.binds

    def json_page(self, page: PageKey, parents: Parents, *, counted: bool, cursors: bool) -> Statement:
        """The same page, below one parent or none, as the one row that `page_answer.JsonPage` reads: on SQLite."""
        select, expressions, _, limit = self._limited(page, parents)
        columns = [*select.columns, *([f"json_array({', '.join(expressions)})"] if cursors else [])]
        total = ""
        if counted:
            bare = Select(select.source, select.dialect, select.role, select.may_write, binds=select.binds)
            total = f", ({self.count_in(bare, page.shape, parents)})"
        select.columns = [f"{sql} AS x{number}" for number, sql in enumerate(columns)]
        rows = select.text(f" ORDER BY {_ordered(expressions, _descends(page))}{limit}")
        return f"SELECT COUNT(*){total}{in_one_row(select.dialect, len(columns))} FROM ({rows}) page", select.binds

    def json_nodes(self, page: PageKey, parents: Parents) -> Statement:
        """The rows of a page below one parent, as a JSON array of the one column that is selected."""
        select, expressions, _, limit = self._limited(page, parents)
        select.columns = [f"{select.columns[0]} AS x0"]
        rows = select.text(f" ORDER BY {_ordered(expressions, _descends(page))}{limit}")
        return in_one_array(select.dialect, rows), select.binds

    def _limited(self, page: PageKey, parents: Parents) -> tuple[Select, list[str], str | None, str]:
        """The narrowed statement, what it is ordered by, a row's parent where there are several, and its LIMIT."""
        select, descends = self.select.copy(), _descends(page)
        expressions = self._ordered_by(page, select)

        def narrow_part(arm: Select) -> None:
            self._narrow_part(arm, page.shape, page.by)
            self._begin(page, arm, expressions)

        order = self._few_or_many(page, parents)
        if order:
            filtered = FilteredPage(
                self.entity,
                page.shape,
                order,
                lambda arm: self._ordered_by(page, arm),
                lambda values: _ordered(values, descends),
                lambda arm, by: self._begin(page, arm, by),
                after=page.after,
                descends=descends[0],
            )
            return select, expressions, None, filtered.narrow(select, select.bind(self.first))
        parts = self._parts(parents)
        if parts:
            keys = page_of_parts(
                select,
                parts,
                expressions,
                lambda values: _ordered(values, descends),
                narrow_part,
                select.bind(self.first),
            )
            select.conditions.append(f"t0.id IN ({keys})")
            return select, expressions, None, ""
        linked = self._linked(page, parents)
        if linked:
            keys = page_of_linked(select, linked, descends=descends[0], after=page.after, limit=select.bind(self.first))
            select.conditions.append(f"t0.id IN ({keys})")
            return select, expressions, None, ""
        select, parent = self._belonging(select, parents)
        self._narrow(select, page.shape)
        self._begin(page, select, expressions)
        return select, expressions, parent, f" LIMIT {page.rows or select.bind(self.first)}" if parent is None else ""

    def _begin(self, page: PageKey, select: Select, expressions: Sequence[str]) -> None:
        if page.after:
            kinds = [self.entity.orders[name].kind for name, _ in page.by]
            select.conditions.append(cursor.after(expressions, kinds, _descends(page), select))

    def _ordered_by(self, page: PageKey, select: Select) -> list[str]:
        """The expressions that a page is ordered by, the key last; what they bind is bound to the statement, once.

        The list's own statement is every page's: a value that was bound to it would be one that others don't use,
        which PostgreSQL refuses.
        """
        orders: list[Order] = [self.entity.orders[name] for name, _ in page.by]
        expressions = [order.sql(select.scope()) for order in orders]
        return [*expressions, orders[-1].key(select.scope()) if orders else "t0.id"]

    def _belonging(self, select: Select, parents: Parents) -> tuple[Select, str | None]:
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
            key = key_parameter(select.dialect, select.bind(lambda bindings: bindings.parents[0]))
            belongs = self.among(select.scope(), key) if self.among else f"{self._parent(select)} = {key}"
            select.conditions.append(belongs)
            return select, None
        parameter = select.bind(lambda bindings: list_value(bindings.parents))
        if self.among:
            # First, so that SQLite may begin with the parents and look up what is among them.
            select.joins.insert(0, f" JOIN {keys(select.dialect, parameter)} parent ON TRUE")
            select.conditions.append(self.among(select.scope(), "parent.value"))
            return select, "parent.value"
        parent = self._parent(select)
        select.conditions.append(one_of(select.dialect, parent, parameter, Kind.LINK))
        return select, parent

    def _parent(self, select: Select) -> str:
        assert self.belongs is not None
        return self.belongs(select.scope())

    def _parts(self, parents: Parents) -> tuple[Sql, ...]:
        """The parts in which a list at the root is found, where it is not found as a whole."""
        return self.entity.parts(self.select.role) if parents is None and self.only is None else ()

    def _linked(self, page: PageKey, parents: Parents) -> LinkedName | None:
        """The linked name in whose order all rows are listed; what a filter leaves, which may be few, is sorted."""
        is_all = self._is_of_all(page, parents) and not page.shape
        return self.entity.orders[page.by[0][0]].linked if is_all else None

    def _few_or_many(self, page: PageKey, parents: Parents) -> str | None:
        """The order of a list whose filter has an index without the order; in others both are left to the database."""
        is_filtered = bool(page.shape) and is_prepared(self.entity)
        return page.by[0][0] if is_filtered and self._is_of_all(page, parents) else None

    def _is_of_all(self, page: PageKey, parents: Parents) -> bool:
        """Whether a page is of all rows there are, but for a filter, in one order."""
        is_all = parents is None and self.only is None and not self.entity.visible(self.select.role)
        return is_all and len(page.by) == 1

    def _narrow(self, select: Select, shape: FilterShape) -> None:
        if shape:
            select.conditions.append(condition(self.entity, shape, select))

    def _narrow_part(self, arm: Select, shape: FilterShape, by: cursor.OrderBy = ()) -> None:
        """Narrow a part, which an index finds: without figures SQLite would find a currency's rows of all resellers."""
        ordered = along(self.entity, shape, by[0][0], arm) if by else frozenset()
        for number, one in enumerate(conditions(self.entity, shape, arm)):
            is_left = arm.dialect != "sqlite" or number in ordered
            arm.conditions.append(one if is_left else f"({one}) IS TRUE")


def _descends(page: PageKey) -> list[bool]:
    return [*(descending for _, descending in page.by), page.by[-1][1] if page.by else False]


def _ordered(expressions: Sequence[str], descends: Sequence[bool]) -> str:
    return ", ".join(f"{sql}{' DESC' if down else ''}" for sql, down in zip(expressions, descends, strict=True))
