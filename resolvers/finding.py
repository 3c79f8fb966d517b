"""Finding the records that a write names, as its actor may see them; what can't be seen is not there (R-12, R-47)."""

from collections.abc import Iterable

from tortoise.connection import get_connection
from tortoise.models import Model

from models.columns import Kind, declaration_of
from resolvers.actor import Actor
from resolvers.panel import Values
from resolvers.reading.dialect import list_value, one_of
from resolvers.reading.entity import Entity
from resolvers.reading.global_id import split
from resolvers.reading.statement import Bindings, Select


def key_in(given: object, entity: str) -> int | None:
    """The key that a global id names, or None where it is no id of that entity."""
    found = split(given) if isinstance(given, str) else None
    return found[1] if found and found[0] == entity else None


def row_values(model: type[Model], row: Values) -> dict[str, object]:
    """A row's declared values by the declared names: a link's value is the key that it holds."""
    values: dict[str, object] = {}
    for name, field in model._meta.fields_map.items():
        declaration = declaration_of(field)
        if declaration is not None and not name.endswith("_id"):
            values[name] = row[f"{name}_id" if declaration.kind is Kind.LINK else name]
    return values


async def visible_keys(entity: Entity, keys: Iterable[int], actor: Actor) -> set[int]:
    """Those of the keys whose rows the actor may see."""
    wanted = sorted(set(keys))
    if not wanted:
        return set()
    connection = get_connection("default")
    dialect = "sqlite" if connection.capabilities.dialect == "sqlite" else "postgresql"
    select = Select(entity.source, dialect, actor.schema_role, actor.may_write, columns=["t0.id"])
    parameter = select.bind(lambda bindings: list_value(dialect, bindings.parents))
    select.conditions.append(one_of(dialect, "t0.id", parameter, Kind.LINK))
    visible = entity.visible(actor.schema_role)
    if visible:
        select.conditions.append(visible(select.scope()))
    bindings = Bindings(actor, {}, wanted)
    rows = await connection.execute_query_dict(select.text(), [bind(bindings) for bind in select.binds])
    return {row["id"] for row in rows}


async def find(entity: Entity, given: object, actor: Actor) -> dict[str, object] | None:
    """The values of the row that a global id names, with its `id`; None where the actor sees no such row."""
    key = key_in(given, entity.name)
    if key is None or key not in await visible_keys(entity, [key], actor):
        return None
    rows = await entity.model.filter(id=key).values()
    return {"id": key, **row_values(entity.model, rows[0])} if rows else None
