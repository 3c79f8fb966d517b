"""The joins by which a row's statement reads what stands beside the row: a panel's table, a linked row."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from resolvers.reading.entity import Entity, Field, Group, Scope
from resolvers.reading.statement import Select


@dataclass(frozen=True)
class ObjectScope:
    """The scope of an object's fields: a row of an entity, or a panel's table that is joined to it."""

    entity: Entity
    row_alias: str
    type_name: str
    fields: Mapping[str, Field]
    alias: str

    def of_group(self, select: Select, group: Group) -> "ObjectScope":
        """The scope of the fields of a group of this object; joins the panel's table where the group has one."""
        alias = select.join_panel(group.table, self.row_alias, f"{self.row_alias}.id") if group.table else self.alias
        return replace(self, type_name=group.type_name, fields=group.fields, alias=alias)


def of_row(entity: Entity, alias: str) -> ObjectScope:
    """The scope of an entity's own fields."""
    return ObjectScope(entity, alias, entity.name, entity.fields, alias)


def join_count(scope: Scope, table: str, reference: str) -> str:
    """The alias of a row's kept count: lists are found by its index, which a sub-query of each row has no use for."""
    alias = f"{scope.alias}_customers"
    join = f" JOIN {table} {alias} ON {alias}.{reference} = {scope.alias}.id"
    if join not in scope.select.joins:
        # The order is known when the list is read, too late to refuse a table: there is room for it beside MOST_JOINS.
        scope.select.joins.append(join)
    return alias


def join_link(select: Select, target: Entity, reference: str) -> str:
    """The alias of a linked row, whose cells are all NULL where there is none that the actor may see."""
    alias = select.new_alias()
    visible = target.visible(select.role)
    rule = f" AND {visible(select.scope(alias))}" if visible else ""
    select.join(f" LEFT JOIN {target.source} {alias} ON {alias}.id = {reference}{rule}")
    return alias
