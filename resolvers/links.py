"""Following the links of what is about to be written: each leads to a row that its actor may refer to (R-47)."""

from collections.abc import Iterable, Mapping, Sequence

from resolvers.actor import Actor
from resolvers.applying import Path
from resolvers.catalogue import ENTITIES
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.finding import visible_keys
from resolvers.locking import lock
from resolvers.panel import Values
from resolvers.reading.entity import Entity
from resolvers.records import RECORDS
from resolvers.stored_rows import Table, stored_rows

LinkTo = tuple[str, int, Path]
"""The entity and the key that a link leads to, and the path of its input."""


async def follow_links(
    actor: Actor, before: Sequence[LinkTo], after: Sequence[LinkTo]
) -> tuple[dict[str, dict[int, Values]], dict[Path, UserError]]:
    """The rows that links lead to, by entity and key; by its path an error for each new link to nothing in sight.

    A link that was there before stays, even where the actor doesn't see its row. All rows are kept as they are from now
    on, so that what the rules judge is still so when the links are written.
    """
    await lock(relied_on={(entity, key) for entity, key, _ in after})
    kept = {(entity, key) for entity, key, _ in before}
    wanted: dict[str, set[int]] = {}
    for entity, key, _ in after:
        wanted.setdefault(entity, set()).add(key)
    seen = {
        entity: await visible_keys(ENTITIES[entity], (key for key in keys if (entity, key) not in kept), actor)
        for entity, keys in wanted.items()
    }
    rows = await _referred_rows(wanted)
    errors: dict[Path, UserError] = {
        path: ValidationError(UserErrorCode.NOT_FOUND, "There is no such record.", input_path(*path))
        for entity, key, path in after
        if key not in rows[entity] or (key not in seen[entity] and (entity, key) not in kept)
    }
    # A row out of sight is one that isn't there, for whatever is made of these.
    visible = {
        entity: {key: row for key, row in found.items() if key in seen[entity] or (entity, key) in kept}
        for entity, found in rows.items()
    }
    return visible, errors


async def _referred_rows(wanted: Mapping[str, Iterable[int]]) -> dict[str, dict[int, Values]]:
    """The values of referred rows by entity and key, for the rules to look at; a record's lists stand among them."""
    lists = {entity: _lists_of(ENTITIES[entity]) for entity in wanted}
    tables = {Table(ENTITIES[entity].model, "id"): keys for entity, keys in wanted.items()}
    tables |= {table: wanted[entity] for entity, below in lists.items() for table in below.values()}
    stored = await stored_rows(tables)
    return {
        entity: {
            key: {**found, **{name: stored[table].get(key, []) for name, table in lists[entity].items()}}
            for key, (found,) in stored[Table(ENTITIES[entity].model, "id")].items()
        }
        for entity in wanted
    }


def _lists_of(entity: Entity) -> dict[str, Table]:
    """The lists of a record by their names."""
    return {
        panel.name: Table(panel.model, f"{panel.parent}_id")
        for record in RECORDS
        if record.entity() is entity
        for panel in record.lists
    }
