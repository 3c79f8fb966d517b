"""Pages of a filtered list in an order that no index has with the filter, such as classes of a currency by change.

Of few rows the quickest way is to find all of them by the filter's index and to sort them; of many, to walk along the
index of the order past those that the filter leaves out. SQLite doesn't know how many there are: it keeps no figures,
finds all by the filter, and sorted half a million rows for each page. So the statement looks how many rows each
condition has that an index finds, up to a bound, and one of its arms runs (docs/decisions/0319-few-rows-are-sorted.md).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from resolvers.reading.entity import Entity, select_rows
from resolvers.reading.filters import FilterShape, conditions, decided_values
from resolvers.reading.statement import Bind, Select

MOST_SORTED: Final = 500
"""Rows that are sorted for a page; of more a walk along the order finds its fifty sooner, where they are spread."""

MOST_FOUND: Final = 3
"""Conditions of one filter whose rows are looked for; others are checked of each row."""

PASSED: Final = {False: frozenset({"gt", "gte"}), True: frozenset({"lt", "lte"})}
"""Bounds that a cursor has passed, by whether the list descends."""

NOT_SET: Final = ("is_null", True)
ONE_VALUE: Final = frozenset({("eq", None), ("is", True)})
RANGE: Final = frozenset({"eq", "gt", "gte", "lt", "lte", "starts_with"})


class Ways(NamedTuple):
    """Parts of a filter, by their numbers: whose rows are found and sorted, and which of them the order's index has."""

    found: tuple[int, ...]
    served: frozenset[int]


def is_prepared(entity: Entity) -> bool:
    """Whether the filters of an entity tell what an index finds."""
    return any(filter.finds is not None for filter in entity.filters.values())


def along(entity: Entity, shape: FilterShape, order: str, select: Select) -> frozenset[int]:
    """The numbers of the parts of a filter that bound what the list is ordered by."""
    # Nothing is bound or joined by asking.
    select = replace(select, joins=[], binds=[])
    ordered_by = entity.orders[order].sql(select.scope())

    def bounds(part: object) -> bool:
        assert isinstance(part, tuple)
        name, below = part
        filter = entity.filters.get(name)
        if filter is None or filter.finds is None or not {operator for operator, _ in below} <= RANGE:
            return False
        return filter.sql(select.scope()) == ordered_by

    return frozenset(number for number, part in enumerate(shape) if bounds(part))


def ways(entity: Entity, shape: FilterShape, order: str, select: Select) -> Ways:
    """How the rows of a filter may be found in an order."""
    found: list[int] = []
    served = set(along(entity, shape, order, select))
    for number, part in enumerate(shape):
        assert isinstance(part, tuple)
        name, below = part
        filter = entity.filters.get(name)
        # What isn't set is one more value to SQLite's index, and to PostgreSQL's no value that stands in order.
        is_unset = select.dialect == "sqlite" and below == (NOT_SET,)
        is_one = is_unset or (len(below) == 1 and below[0] in ONE_VALUE)
        is_decided = filter and order in filter.decides and {operator for operator, _ in below} in ({"eq"}, {"one_of"})
        if filter and filter.finds is not None and (is_decided or (is_one and order in filter.finds)):
            served.add(number)
        if number not in served and _is_found(entity, part, select):
            found.append(number)
    return Ways(tuple(found[:MOST_FOUND]), frozenset(served))


def _is_found(entity: Entity, part: object, select: Select) -> bool:
    """Whether an index finds the rows of a part; of alternatives each has to be found, in the table itself."""
    assert isinstance(part, tuple)
    name, below = part
    if name == "or":
        # What stands in another table is joined, and then no index has a part in the alternatives.
        bare = replace(select, joins=[], binds=[])
        return all(any(_is_found(entity, one, bare) for one in shape) for shape in below) and not bare.joins
    filter = entity.filters.get(name)
    if filter is None or filter.finds is None:
        return False
    filter.sql(select.scope())
    return below in ((NOT_SET,), (("is", True),)) or {operator for operator, _ in below} <= RANGE | {"one_of"}


@dataclass(frozen=True)
class FilteredPage:
    """A page of a filtered list in one order.

    `expressions` makes what the list is ordered by in a statement, the key last, `ordered` an ORDER BY of it, and
    `begin` adds the cursor, if the page begins `after` one, to the statement.
    """

    entity: Entity
    shape: FilterShape
    order: str
    expressions: Callable[[Select], list[str]]
    ordered: Callable[[Sequence[str]], str]
    begin: Callable[[Select, Sequence[str]], None]
    after: bool
    descends: bool

    def narrow(self, select: Select, limit: str) -> str:
        """Narrow the statement of the page's rows, and bind to it what that takes. Gives its LIMIT, if it has one."""
        found, served = ways(self.entity, self.shape, self.order, self._bare(select))
        if found:
            select.conditions.append(f"t0.id IN ({self._keys(select, found, served, limit)})")
            return ""
        self._narrow(select, self.expressions(select), served)
        return f" LIMIT {limit}"

    def _keys(self, select: Select, found: Sequence[int], served: frozenset[int], limit: str) -> str:
        """The SQL of the keys of the page."""
        few: list[str] = []
        arms: list[str] = []
        many: list[str] = []
        for number in found:
            rows = self._bare(select, select.binds)
            rows.columns = ["t0.id AS id"]
            rows.conditions = conditions(self.entity, self.shape, rows, number)
            few.append(f"few{number} AS MATERIALIZED ({rows.text(f' LIMIT {MOST_SORTED + 1}')})")
            few.append(f"number{number} AS MATERIALIZED (SELECT COUNT(*) AS rows FROM few{number})")
        for number in found:
            sorted_rows = self._bare(select, select.binds)
            sorted_rows.conditions = [f"t0.id IN (SELECT id FROM few{number})"]
            is_few = f"{_count(number)} <= {MOST_SORTED}"
            arms.append(self._arm(sorted_rows, frozenset(), [*many, is_few], limit))
            many.append(f"{_count(number)} > {MOST_SORTED}")
        arms.append(self._arm(self._bare(select, select.binds), served, many, limit))
        keys = " UNION ALL ".join(f"SELECT x1 FROM ({rows}) way{number}" for number, rows in enumerate(arms))
        return f"WITH {', '.join(few)} {keys}"

    def _bare(self, select: Select, binds: list[Bind] | None = None) -> Select:
        return select_rows(self.entity, select, binds)

    def _arm(self, arm: Select, served: frozenset[int], runs: Sequence[str], limit: str) -> str:
        """One way to the page, which has rows where it `runs`: where all of these conditions hold, which ask no row."""
        by = self.expressions(arm)
        arm.columns = [f"{sql} AS x{number}" for number, sql in enumerate(by)]
        self._narrow(arm, by, served)
        if arm.dialect != "sqlite":
            # It looks at these once, and plans for a page only where it sees the number.
            arm.conditions += runs
        else:
            # It would look at these for each row, and with a LIMIT of none it reads no row.
            limit = f"CASE WHEN {' AND '.join(runs)} THEN {limit} ELSE 0 END"
        return arm.text(f" ORDER BY {self.ordered(by)} LIMIT {limit}")

    def _narrow(self, arm: Select, by: Sequence[str], served: frozenset[int]) -> None:
        """Add the filter and the cursor, so that rows are found by nothing but the parts that are served."""
        bounds = along(self.entity, self.shape, self.order, arm) if self.after else ()
        passed = dict.fromkeys(bounds, PASSED[self.descends])
        end = (">=" if self.descends else "<=") if self.after else None
        for number, condition in enumerate(conditions(self.entity, self.shape, arm, passed=passed)):
            if number not in served:
                # No index is looked for by what is true of a comparison.
                arm.conditions.append(f"({condition}) IS TRUE")
                continue
            decided = decided_values(self.entity, self.shape, arm, number, self.order, end)
            arm.conditions += [f"({condition}) IS TRUE", f"{by[0]} {decided}"] if decided else [condition]
        self.begin(arm, by)


def _count(number: int) -> str:
    return f"(SELECT rows FROM number{number})"
