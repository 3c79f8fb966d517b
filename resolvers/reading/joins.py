"""The joins by which a row's statement reads what stands beside the row: a panel's table, a linked row."""

from resolvers.reading.entity import Entity
from resolvers.reading.statement import Select


def join_panel(select: Select, table: str, row_alias: str) -> str:
    """The alias of a panel's table, of the class that a row is."""
    return select.join_panel(table, row_alias, f"{row_alias}.id")


def join_link(select: Select, target: Entity, reference: str) -> str:
    """The alias of a linked row, whose cells are all NULL where there is none that the actor may see."""
    alias = select.new_alias()
    visible = target.visible(select.role)
    rule = f" AND {visible(select.scope(alias))}" if visible else ""
    select.join(f" LEFT JOIN {target.source} {alias} ON {alias}.id = {reference}{rule}")
    return alias
