"""Scalars beyond GraphQL's own: exact decimals as strings, instants and days as RFC 3339 writes them."""

from datetime import date, datetime
from decimal import Decimal
from typing import NewType

import strawberry
from graphql import GraphQLError, IntValueNode, StringValueNode, ValueNode
from strawberry.types.scalar import ScalarDefinition

from models.declaration.decimals import plain_decimal, read_decimal
from models.declaration.instants import read_day, read_instant

DecimalText = NewType("DecimalText", Decimal)
Moment = NewType("Moment", datetime)
Day = NewType("Day", date)


def _decimal(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise GraphQLError('A decimal is given as a string such as "12.50".')
    try:
        return read_decimal(str(value))
    except ValueError as error:
        raise GraphQLError('A decimal is given as a string such as "12.50".') from error


def _decimal_literal(node: ValueNode, _variables: object = None) -> Decimal:
    if not isinstance(node, StringValueNode | IntValueNode):
        raise GraphQLError('A decimal is given as a string such as "12.50".')
    return _decimal(node.value)


def _moment(value: object) -> datetime:
    try:
        return read_instant(value if isinstance(value, str) else "")
    except ValueError as error:
        message = 'An instant is given as RFC 3339 writes it, with its offset from UTC: "2026-03-31T12:00:00Z".'
        raise GraphQLError(message) from error


def _day(value: object) -> date:
    try:
        return read_day(value if isinstance(value, str) else "")
    except ValueError as error:
        raise GraphQLError('A day is given as RFC 3339 writes it: "2026-03-31".') from error


SCALARS: dict[object, ScalarDefinition] = {
    DecimalText: strawberry.scalar(
        name="Decimal",
        description='An exact decimal number, sent as a string such as "12.5".',
        serialize=plain_decimal,
        parse_value=_decimal,
        parse_literal=_decimal_literal,
    ),
    Moment: strawberry.scalar(
        name="DateTime",
        description='An instant as RFC 3339 writes it, answered in UTC, such as "2026-03-31T12:00:00+00:00".',
        serialize=str,
        parse_value=_moment,
    ),
    Day: strawberry.scalar(
        name="Date",
        description='A calendar day as RFC 3339 writes it, such as "2026-03-31".',
        serialize=str,
        parse_value=_day,
    ),
}
