"""The maximum cost of a request, calculated from its selection: objects, and the values in them.

A page counts as many rows as its `first`, a whole list as many as are expected of it; rows beyond are counted when they
are read. Introspection counts by the length of its answer. Whatever no variable changes is added up once, beforehand.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from resolvers.reading.context import ReadyValue
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.selection import Constant, SelectedField, Variables
from schema.api.limits import INTROSPECTION_BYTES_PER_OBJECT


class Cost(NamedTuple):
    """The maximum number of objects in an answer, and of their values that aren't objects."""

    objects: int = 0
    values: int = 0

    def plus(self, other: "Cost") -> "Cost":
        """The sum of two costs."""
        return Cost(self.objects + other.objects, self.values + other.values)

    def times(self, count: int) -> "Cost":
        """The cost multiplied by a count."""
        return Cost(self.objects * count, self.values * count)

    def or_more(self, other: "Cost") -> "Cost":
        """The maximum of two costs, separately for objects and values."""
        return Cost(max(self.objects, other.objects), max(self.values, other.values))


Price = Cost | Callable[[Variables], Cost]
"""The cost, or what gives it where variables decide the pages' sizes."""

NOTHING = Cost()
OBJECT = Cost(1, 0)
VALUE = Cost(0, 1)
ROWS = frozenset({"nodes", "edges"})


def cost(price: Price, variables: Variables) -> Cost:
    """The cost for given variables."""
    return price if isinstance(price, Cost) else price(variables)


def price(selected: Sequence[SelectedField]) -> Price:
    """The cost of the fields selected of one object, without the object itself."""
    return _together([_field(field) for field in selected], Cost.plus)


def _together(parts: Sequence[Price], combine: Callable[[Cost, Cost], Cost]) -> Price:
    constant = NOTHING
    varying: list[Callable[[Variables], Cost]] = []
    for part in parts:
        if isinstance(part, Cost):
            constant = combine(constant, part)
        else:
            varying.append(part)
    if not varying:
        return constant

    def together(variables: Variables) -> Cost:
        total = constant
        for part in varying:
            total = combine(total, part(variables))
        return total

    return together


def _field(field: SelectedField) -> Price:
    if isinstance(field.ready, ReadyValue):
        return Cost(1 + field.ready.length // INTROSPECTION_BYTES_PER_OBJECT, 0)
    if not field.below:
        return VALUE
    if field.paged:
        return _page(field)
    # Of several types that a value can have, each object has one.
    inside = _together([price(below) for below in field.below.values()], Cost.or_more)
    return _by_arguments(field, inside) if field.sized else _objects(field.most, inside)


def _by_arguments(field: SelectedField, inside: Price) -> Price:
    """The price of a preview whose argument `first` sets the number of its objects."""

    def by_arguments(variables: Variables) -> Cost:
        try:
            first = _first(field.arguments(variables))
        except BadArgumentError:
            return OBJECT
        return OBJECT.plus(cost(inside, variables).times(first))

    return by_arguments


def _objects(count: int, inside: Price) -> Price:
    if isinstance(inside, Cost):
        return OBJECT.plus(inside).times(count)
    return lambda variables: OBJECT.plus(inside(variables)).times(count)


def _page(connection: SelectedField) -> Price:
    rows = [part for part in connection.only() if part.name in ROWS]
    around = price([part for part in connection.only() if part.name not in ROWS])
    row = price(rows)
    arguments = connection.arguments
    if isinstance(row, Cost) and isinstance(around, Cost) and isinstance(arguments, Constant):
        return OBJECT.plus(around).plus(row.times(_first(arguments(None))))

    def page(variables: Variables) -> Cost:
        try:
            first = _first(arguments(variables))
        except BadArgumentError:
            # The field answers nothing but that its arguments can't be used.
            return OBJECT
        if isinstance(row, Cost) and isinstance(around, Cost):
            return Cost(1 + around.objects + row.objects * first, around.values + row.values * first)
        return OBJECT.plus(cost(around, variables)).plus(cost(row, variables).times(first))

    return page


def _first(arguments: object) -> int:
    first = arguments.get("first") if isinstance(arguments, dict) else None
    return first if isinstance(first, int) and first > 0 else 1
