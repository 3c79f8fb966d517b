"""Filters of lists: a `where` argument as conditions of a statement.

The shape of a filter (which fields, which operators) decides the statement and is part of its cache key; the values are
bound. So a list that is filtered by another name runs the same statement.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import count
from types import MappingProxyType
from typing import Final, NamedTuple

from models.declaration.declaration import LONGEST_KEY, Kind
from models.declaration.normal_forms import normal_form
from models.declaration.texts import fold
from resolvers.reading.dialect import (
    NUL,
    by_character,
    comparable,
    contains,
    ends_with,
    key_parameter,
    list_value,
    number,
    one_of,
    switch,
)
from resolvers.reading.entity import Entity, Filter
from resolvers.reading.global_id import decode
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.statement import Bind, Bindings, Select

FilterShape = tuple[object, ...]

MOST_CONDITIONS = 100
DEEPEST = 8
"""Levels of AND, OR and NOT, with as many conditions on each as there may be: both databases read all of them."""

MOST_VALUES = 1000
"""Values of one filter's lists together."""

LONGEST_TEXT = 4000
"""Characters of a text to compare with: four times what a column with a filter holds, which is composed (NFC)."""

LIMITS_IN_WORDS = (
    f"A filter has at most {MOST_CONDITIONS} conditions, those within AND, OR and NOT included, is nested at most "
    f"{DEEPEST} levels deep and lists at most {MOST_VALUES} values."
)

BYTES_OF_TUPLE = 56
LARGEST_CHARACTER = "\U0010ffff"
COMPARISONS = {"eq": "=", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
MANY = frozenset({"and", "or"})
VALUES_OF_OPERATOR = {"is_null": 0, "is": 0, "starts_with": 2}
"""How many values an operator binds, where it isn't one."""


def shape_and_values(entity: Entity, where: Mapping[str, object], dialect: str) -> tuple[FilterShape, list[object]]:
    """The filter's shape, which decides the statement, and the values to bind, in the order of its parameters.

    Raises BadArgumentError for an id of another entity, and for a text that no row can hold.
    """
    _check_size(where)
    values: list[object] = []
    return _shape(entity, where, dialect, values), values


def weight_bytes(shape: FilterShape) -> int:
    """Weight of a shape as a part of a key: a filter of empty lists has a short statement, and no fewer tuples."""
    return BYTES_OF_TUPLE * _tuples(shape)


def _tuples(value: object) -> int:
    return 1 + sum(map(_tuples, value)) if isinstance(value, tuple) else 0


def _check_size(where: Mapping[str, object]) -> None:
    """Check the limits of a filter, which hold on both databases alike. Raises BadArgumentError."""
    conditions = values = 0
    level: list[Mapping[str, object]] = [where]
    for _ in range(DEEPEST + 1):
        below: list[Mapping[str, object]] = []
        for conditions_of_level in level:
            for name, operand in conditions_of_level.items():
                conditions += 1
                if name in MANY and isinstance(operand, Sequence):
                    conditions += len(operand)
                    below += operand
                elif name == "not" and isinstance(operand, Mapping):
                    below.append(operand)
                elif isinstance(operand, Mapping):
                    conditions += max(0, len(operand) - 1)
                    options = operand.get("one_of")
                    values += len(options) if isinstance(options, Sequence) else 0
        if conditions > MOST_CONDITIONS:
            raise BadArgumentError(f"A filter has at most {MOST_CONDITIONS} conditions.", "where")
        if values > MOST_VALUES:
            raise BadArgumentError(f"A filter lists at most {MOST_VALUES} values.", "where")
        if not below:
            return
        level = below
    raise BadArgumentError(f"A filter is nested at most {DEEPEST} levels deep.", "where")


def _shape(entity: Entity, where: Mapping[str, object], dialect: str, values: list[object]) -> FilterShape:
    parts: list[object] = []
    for name, operand in where.items():
        if name == "and" and isinstance(operand, Sequence):
            # All parts of a shape hold, so these are some more of them.
            parts += [part for inner in operand for part in _shape(entity, inner, dialect, values)]
        elif name == "or" and isinstance(operand, Sequence):
            parts.append((name, tuple(_shape(entity, inner, dialect, values) for inner in operand)))
        elif name == "not" and isinstance(operand, Mapping):
            parts.append((name, _shape(entity, operand, dialect, values)))
        elif isinstance(operand, Mapping):
            filter = entity.filters[name]
            parts.append(
                (name, tuple(_operator(filter, name, key, value, dialect, values) for key, value in operand.items()))
            )
    return tuple(parts)


def _operator(
    filter: Filter, name: str, operator: str, value: object, dialect: str, values: list[object]
) -> tuple[str, object]:
    if operator == "is_null" or value is None:
        return ("is_null", value is None or bool(value))

    def plain(value: object) -> object:
        if filter.target:
            return decode(value, filter.target, "where", name, operator)
        if isinstance(value, str) and NUL in value:
            raise BadArgumentError("A text holds no NUL.", "where", name, operator)
        if filter.kind is Kind.TEXT and isinstance(value, str):
            longest, held = (LONGEST_KEY, "name") if filter.fold else (LONGEST_TEXT, "text")
            if len(value) > longest:
                raise BadArgumentError(f"No {held} has more than {longest} characters.", "where", name, operator)
            value = _key(operator, value) if filter.fold else normal_form("NFC", value)
        return comparable(dialect, filter.kind, value)

    if operator == "one_of" and isinstance(value, Sequence):
        values.append(list_value([plain(entry) for entry in value]))
    elif operator == "starts_with":
        beginning = plain(value)
        values.extend((beginning, f"{beginning}{LARGEST_CHARACTER}"))
    elif filter.kind is Kind.BOOLEAN and operator == "eq":
        # Not bound: SQLite finds the few rows of a switch by an index of those alone, which it has to see.
        return ("is", bool(value))
    else:
        values.append(plain(value))
    return (operator, None)


def _key(operator: str, text: str) -> str:
    """The text to search for in name keys; a part of a name keeps the blank at an inner end."""
    key = fold(text)
    match operator:
        case "contains":
            return key
        case "starts_with":
            return key.lstrip()
        case "ends_with":
            return key.rstrip()
        case _:
            return key.strip()


@cache
def _value(position: int) -> Bind:
    """The binding of the value at a position, shared by all statements to keep the cache small."""

    def value(bindings: Bindings) -> object:
        return bindings.filters[position]

    return value


def condition(entity: Entity, shape: FilterShape, select: Select) -> str:
    """The condition of a shape; binds as many values as `shape_and_values` gave with it, in the same order."""
    return _in_brackets(_condition(entity, shape, select, count())).sql


NOTHING: Final[Mapping[int, frozenset[str]]] = MappingProxyType({})


def conditions(
    entity: Entity,
    shape: FilterShape,
    select: Select,
    only: int | None = None,
    passed: Mapping[int, frozenset[str]] = NOTHING,
) -> list[str]:
    """The conditions of the parts of a shape, all of which have to hold; or that of one part, which alone is bound.

    Bounds of a part by operators that a cursor has `passed` are checked, and nothing is found by them: SQLite would
    begin there, and not at the cursor.
    """
    written: list[str] = []
    values = 0
    for place, part in enumerate(shape):
        if only in (None, place):
            bounds = passed.get(place, frozenset())
            written.append(_in_brackets(_condition(entity, (part,), select, count(values), bounds)).sql)
        values += _values((part,))
    return written


def decided_values(
    entity: Entity, shape: FilterShape, select: Select, place: int, order: str, end: str | None
) -> str | None:
    """The comparison that holds in an order for all rows of a part of a shape, if the part decides what they have.

    Behind a cursor only the `end` of these values bounds the rows, by an operator.
    """
    part = shape[place]
    assert isinstance(part, tuple)
    name, below = part
    filter = entity.filters[name]
    if order not in filter.decides:
        return None
    table, column = filter.decides[order]
    parameter = select.bind(_value(sum(_values((before,)) for before in shape[:place])))
    is_one = below == (("eq", None),)
    linked = (
        f"o.id = {key_parameter(select.dialect, parameter)}"
        if is_one
        else one_of(select.dialect, "o.id", parameter, filter.kind)
    )
    if end:
        return f"{end} (SELECT {'MAX' if end == '<=' else 'MIN'}(o.{column}) FROM {table} o WHERE {linked})"
    return f"{'=' if is_one else 'IN'} (SELECT o.{column} FROM {table} o WHERE {linked})"


def _values(shape: FilterShape) -> int:
    """How many values a shape binds."""
    found = 0
    for part in shape:
        assert isinstance(part, tuple)
        name, below = part
        if name == "or":
            found += sum(map(_values, below))
        elif name == "not":
            found += _values(below)
        else:
            found += sum(VALUES_OF_OPERATOR.get(operator, 1) for operator, _ in below)
    return found


class _Written(NamedTuple):
    """A condition in SQL, how deep it is for the parser, and whether it is several with a word between them."""

    sql: str
    depth: int = 0
    is_joined: bool = False


def _condition(
    entity: Entity,
    shape: FilterShape,
    select: Select,
    positions: Iterator[int],
    passed: frozenset[str] = frozenset(),
) -> _Written:
    conditions: list[_Written] = []
    for part in shape:
        assert isinstance(part, tuple)
        name, below = part
        if name == "or":
            conditions.append(_joined("OR", [_condition(entity, inner, select, positions) for inner in below]))
        elif name == "not":
            # A comparison with NULL is unknown, and its negation must not be: what isn't true is false here.
            negated = _condition(entity, below, select, positions)
            conditions.append(_Written(f"({negated.sql}) IS NOT TRUE", negated.depth + 1))
        else:
            conditions.extend(
                _Written(_comparison(entity.filters[name], operator, select, positions, passed)) for operator in below
            )
    return _joined("AND", conditions)


def _joined(word: str, conditions: Sequence[_Written]) -> _Written:
    """Conditions with a word between each two of them, the deepest one first.

    The parser of SQLite has room for 100 symbols that aren't yet part of anything. While it reads the first condition,
    these are the brackets around it, and while it reads another one, all before that and the word, too.
    """
    if not conditions:
        return _Written("FALSE" if word == "OR" else "TRUE")
    if len(conditions) == 1:
        return conditions[0]
    ordered = sorted(map(_in_brackets, conditions), key=lambda one: -one.depth)
    sql = f" {word} ".join(one.sql for one in ordered)
    return _Written(sql, max(ordered[0].depth, ordered[1].depth + 2), is_joined=True)


def _in_brackets(written: _Written) -> _Written:
    """The condition as one that may stand beside others."""
    return _Written(f"({written.sql})", written.depth + 1) if written.is_joined else written


def _comparison(
    filter: Filter, operator: tuple[str, object], select: Select, positions: Iterator[int], passed: frozenset[str]
) -> str:
    name, flag = operator
    expression = filter.sql(select.scope())
    if name == "is_null":
        return f"{expression} IS {'' if flag else 'NOT '}NULL"
    if name == "is":
        return switch(select.dialect, expression, is_on=bool(flag))

    def parameter() -> str:
        return select.bind(_value(next(positions)))

    if filter.kind is Kind.DECIMAL:
        expression = number(select.dialect, expression)
    if filter.target and name == "eq":
        return f"{expression} = {key_parameter(select.dialect, parameter())}"
    if name == "one_of":
        return one_of(select.dialect, expression, parameter(), filter.kind)
    if name == "starts_with":
        expression = by_character(select.dialect, expression)
        low, high = f"{expression} >= {parameter()}", f"{expression} < {parameter()}"
        low, high = (f"({one}) IS TRUE" if by in passed else one for one, by in ((low, "gte"), (high, "lt")))
        return f"({low} AND {high})"
    if name == "contains":
        return contains(select.dialect, expression, parameter())
    if name == "ends_with":
        return ends_with(select.dialect, expression, parameter())
    value = parameter()
    compared = f"{expression} {COMPARISONS[name]} {value}"
    if name == "eq" and passed:
        end = "<=" if "gt" in passed else ">="
        # The cursor is one of these rows: told that all are equal, both databases would begin at the first of them.
        return f"({compared}) IS TRUE AND {expression} {end} {value}"
    return f"({compared}) IS TRUE" if name in passed else compared
