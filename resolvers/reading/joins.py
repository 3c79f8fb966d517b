"""The joins by which a row's statement reads what stands beside the row: a panel's table, a linked row."""

from typing import Final

from resolvers.reading.entity import Entity
from resolvers.reading.problem import TooManyJoinsError
from resolvers.reading.statement import Select

MOST_JOINS: Final = 60
"""SQLite joins 64 tables at most, its own row's and those of rules among them; PostgreSQL has the same answers."""


def _join(select: Select, join: str) -> None:
    if len(select.joins) >= MOST_JOINS:
        raise TooManyJoinsError(f"A row leads to at most {MOST_JOINS} others, counted for each list and its links.")
    select.joins.append(join)


def join_panel(select: Select, table: str, row_alias: str) -> str:
    """The alias of a panel's table: one join, however many fields are chosen from it."""
    join = f' LEFT JOIN "{table}" {row_alias}_{table} ON {row_alias}_{table}.customer_class_id = {row_alias}.id'
    if join not in select.joins:
        _join(select, join)
    return f"{row_alias}_{table}"


def join_link(select: Select, target: Entity, reference: str) -> str:
    """The alias of a linked row, whose cells are all NULL where there is none that the actor may see."""
    alias = select.new_alias()
    visible = target.visible(select.role)
    rule = f" AND {visible(select.scope(alias))}" if visible else ""
    _join(select, f" LEFT JOIN {target.source} {alias} ON {alias}.id = {reference}{rule}")
    return alias
