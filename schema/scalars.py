"""Scalars beyond GraphQL's own: exact decimals as strings, instants and days in ISO 8601."""

from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import NewType

import strawberry
from graphql import GraphQLError, IntValueNode, StringValueNode, ValueNode
from strawberry.types.scalar import ScalarDefinition

DecimalText = NewType("DecimalText", Decimal)
Moment = NewType("Moment", datetime)
Day = NewType("Day", date)

LONGEST = 40
"""Characters of a scalar at most: more digits than any amount has are a mistake or an attack."""


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int) or len(str(value)) > LONGEST:
        raise GraphQLError('A decimal is given as a string such as "12.50".')
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise GraphQLError('A decimal is given as a string such as "12.50".') from error
    if not number.is_finite() or abs(number.adjusted()) > LONGEST:
        raise GraphQLError("A decimal is a finite number.")
    return number


def _decimal_literal(node: ValueNode, _variables: object = None) -> Decimal:
    if not isinstance(node, StringValueNode | IntValueNode):
        raise GraphQLError('A decimal is given as a string such as "12.50".')
    return _decimal(node.value)


def _moment(value: object) -> datetime:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise GraphQLError('An instant is given in ISO 8601, such as "2026-03-31T12:00:00Z".')
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            raise GraphQLError('An instant needs its offset from UTC, such as "Z" or "+02:00".')
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise GraphQLError('An instant is given in ISO 8601, such as "2026-03-31T12:00:00Z".') from error


def _day(value: object) -> date:
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise GraphQLError('A day is given in ISO 8601, such as "2026-03-31".') from error


SCALARS: dict[object, ScalarDefinition] = {
    DecimalText: strawberry.scalar(
        name="Decimal",
        description='An exact decimal number, sent as a string such as "12.5".',
        serialize=str,
        parse_value=_decimal,
        parse_literal=_decimal_literal,
    ),
    Moment: strawberry.scalar(
        name="DateTime",
        description='An instant in ISO 8601, in UTC, such as "2026-03-31T12:00:00+00:00".',
        serialize=str,
        parse_value=_moment,
    ),
    Day: strawberry.scalar(
        name="Date", description='A calendar day in ISO 8601, such as "2026-03-31".', serialize=str, parse_value=_day
    ),
}
