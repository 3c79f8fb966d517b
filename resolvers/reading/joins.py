"""The joins by which a row's statement reads what stands beside the row: a panel's table, a linked row."""

from resolvers.reading.entity import Entity
from resolvers.reading.statement import Select


def join_panel(select: Select, table: str, row_alias: str) -> str:
    """The alias of a panel's table: one join, however many fields are chosen from it."""
    join = f' LEFT JOIN "{table}" {row_alias}_{table} ON {row_alias}_{table}.customer_class_id = {row_alias}.id'
    if join not in select.joins:
        select.joins.append(join)
    return f"{row_alias}_{table}"


def join_link(select: Select, target: Entity, reference: str) -> str:
    """The alias of a linked row, whose cells are all NULL where there is none that the actor may see."""
    alias = select.new_alias()
    visible = target.visible(select.role)
    rule = f" AND {visible(select.scope(alias))}" if visible else ""
    select.joins.append(f" LEFT JOIN {target.source} {alias} ON {alias}.id = {reference}{rule}")
    return alias
