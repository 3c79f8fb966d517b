"""Filters and orders by name, without regard to case, the same for all entities with a name."""

from collections.abc import Mapping
from typing import Final

from models.declaration.access import READ_ONLY, Access
from models.declaration.declaration import Kind
from resolvers.reading.entity import Filter, LinkedName, Order, Scope, column_sql

BY_NAME: Final = Filter(Kind.TEXT, "The name, without regard to case.", column_sql("name_key"), fold=True)

NAME_OR_CREATION: Final[Mapping[str, Order]] = {
    "NAME": Order("By name.", column_sql("name_key")),
    "CREATED_AT": Order("By creation.", column_sql("created_at"), kind=Kind.DATETIME),
}

NAME_FIRST: Final = (("NAME", False),)
"""The order of a list of named entities where none is asked for."""


def by_name_of(description: str, linked: LinkedName, access: Access = READ_ONLY) -> Order:
    """The order by the name of a linked row, or an empty text: a cursor can hold no null."""
    name = f"SELECT o.{linked.name} FROM {linked.table} o WHERE o.id"

    def name_of(scope: Scope) -> str:
        return f"COALESCE(({name} = {linked.reference(scope)}), '')"

    return Order(description, name_of, access, linked=linked)
