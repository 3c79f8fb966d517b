"""Cursors of pages: where a page ended, by the values that the list is ordered by.

A page starts after a place in the order, not after a number of rows, so rows neither repeat nor vanish while others are
added, and the ten-thousandth page costs what the first one does.
"""

import base64
from collections.abc import Sequence
from functools import cache

import orjson

from models.declaration.declaration import Kind
from models.declaration.instants import read_instant
from resolvers.reading.dialect import LARGEST_INTEGER, NUL, comparable, key_parameter, row_number
from resolvers.reading.entity import Order
from resolvers.reading.global_id import LARGEST
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.statement import Bind, Bindings, Select

OrderBy = tuple[tuple[str, bool], ...]
"""Names of orders, each with whether it descends."""


def encode(values: Sequence[object]) -> str:
    """The cursor of a row, from its order's values and its id."""
    return base64.urlsafe_b64encode(orjson.dumps(values, default=str)).decode()


def decode(text: object, orders: Sequence[Order], dialect: str) -> list[object]:
    """The values that a cursor holds. Raises BadArgumentError for one that this list did not give, in this order."""
    try:
        *values, key = orjson.loads(base64.b64decode(str(text), altchars=b"-_", validate=True))
        return [
            *(_comparable(dialect, order.kind, value) for order, value in zip(orders, values, strict=True)),
            _comparable(dialect, Kind.INTEGER, key),
        ]
    except (ValueError, TypeError) as error:
        raise BadArgumentError("This is not a cursor of this list in this order.", "after") from error


def _comparable(dialect: str, kind: Kind, value: object) -> object:
    """A value of a cursor in the form in which the database compares it. Raises ValueError for one of another kind."""
    if kind is Kind.INTEGER:
        if type(value) is not int or abs(value) > LARGEST:
            raise ValueError(value)
        return value
    if not isinstance(value, str) or NUL in value:
        raise ValueError(value)
    if kind is not Kind.DATETIME:
        return value
    # SQLite keeps a blank in the place of the T.
    return comparable(dialect, kind, read_instant(value.replace(" ", "T", 1)))


@cache
def _value(position: int) -> Bind:
    def value(bindings: Bindings) -> object:
        return bindings.cursor[position]

    return value


@cache
def _next_key(step: int) -> Bind:
    def value(bindings: Bindings) -> object:
        key = bindings.cursor[-1]
        assert isinstance(key, int)
        return max(-LARGEST_INTEGER, min(key + step, LARGEST_INTEGER))

    return value


def parameters_of(select: Select, kinds: Sequence[Kind], key: Bind | None = None) -> list[str]:
    """The bound values of a cursor, of the kinds of its orders, and the key last, or what stands for it."""
    parameters = []
    for position, kind in enumerate((*kinds, Kind.INTEGER)):
        parameter = select.bind(key if key and position == len(kinds) else _value(position))
        parameters.append(key_parameter(select.dialect, parameter) if kind is Kind.INTEGER else parameter)
    return parameters


def after(expressions: Sequence[str], kinds: Sequence[Kind], descends: Sequence[bool], select: Select) -> str:
    """The condition for rows that come after a cursor: by expressions of these kinds, and the key last."""
    is_one_way = len(set(descends)) == 1
    if is_one_way and select.dialect != "sqlite":
        # From the next key on, which are the same rows: PostgreSQL expects as many rows as have more than the value, so
        # behind a cursor amid a value that most rows have it expected none, and sorted all of them.
        values = parameters_of(select, kinds, _next_key(-1 if descends[0] else 1))
        return f"({', '.join(expressions)}) {'<=' if descends[0] else '>='} ({', '.join(values)})"
    parameters = parameters_of(select, kinds)
    if is_one_way:
        # A row value uses the index that the list is read along.
        parameters[-1] = row_number(select.dialect, parameters[-1])
        return f"({', '.join(expressions)}) {'<' if descends[0] else '>'} ({', '.join(parameters)})"
    alternatives = []
    for position, expression in enumerate(expressions):
        equal = [f"{expressions[before]} = {parameters[before]}" for before in range(position)]
        beyond = f"{expression} {'<' if descends[position] else '>'} {parameters[position]}"
        alternatives.append(f"({' AND '.join([*equal, beyond])})")
    return f"({' OR '.join(alternatives)})"
