"""Following the links of what is about to be written: each leads to a row that its actor may refer to (R-47)."""

from collections.abc import Iterable, Sequence

from resolvers.actor import Actor
from resolvers.applying import Path
from resolvers.catalogue import ENTITIES
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.finding import row_values, visible_keys
from resolvers.panel import Values
from resolvers.reading.entity import Entity
from resolvers.records import RECORDS

LinkTo = tuple[str, int, Path]
"""The entity and the key that a link leads to, and the path of its input."""


async def follow_links(
    actor: Actor, before: Sequence[LinkTo], after: Sequence[LinkTo]
) -> tuple[dict[str, dict[int, Values]], dict[Path, UserError]]:
    """The rows that links lead to, by entity and key; by its path an error for each new link to nothing in sight.

    A link that was there before stays, even where the actor doesn't see its row.
    """
    kept = {(entity, key) for entity, key, _ in before}
    rows: dict[str, dict[int, Values]] = {}
    errors: dict[Path, UserError] = {}
    for entity in dict.fromkeys(entity for entity, _, _ in after):
        keys = [key for found, key, _ in after if found == entity]
        rows[entity] = await _referred_rows(ENTITIES[entity], keys)
        seen = await visible_keys(ENTITIES[entity], keys, actor)
        errors |= {
            path: ValidationError(UserErrorCode.NOT_FOUND, "There is no such record.", input_path(*path))
            for found, key, path in after
            if found == entity and (key not in rows[entity] or (key not in seen and (entity, key) not in kept))
        }
    return rows, errors


async def _referred_rows(entity: Entity, keys: Iterable[int]) -> dict[int, Values]:
    """The values of referred rows by key, for the rules to look at; a record's lists stand among them by name."""
    wanted = sorted(set(keys))
    stored = await entity.model.filter(id__in=wanted).values() if wanted else []
    rows: dict[int, dict[str, object]] = {row["id"]: row_values(entity.model, row) for row in stored}
    for panel in (panel for record in RECORDS if record.entity() is entity for panel in record.lists):
        below = await panel.model.filter(**{f"{panel.parent}_id__in": list(rows)}).order_by("id").values()
        for key, values in rows.items():
            values[panel.name] = [row_values(panel.model, one) for one in below if one[f"{panel.parent}_id"] == key]
    return dict(rows)
