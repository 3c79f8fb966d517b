"""Following the references of what is about to be written: each leads to a row that its actor may refer to (R-47)."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.lookup import visible_keys
from resolvers.drafts.reach import Reach
from resolvers.drafts.stored_rows import Table, stored_rows
from resolvers.drafts.values import Path, State, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.records.all_records import RECORDS
from resolvers.registry import ENTITIES
from resolvers.writing.locking import lock

_CLOSED = sentence("The reseller is closed: nothing new is made for it.")


def links_in(reach: Reach, state: State) -> Iterator[tuple[str, str, str, int, Path]]:
    """Every link that a save reaches: the part, the column, the entity, the key, and the path of its input."""
    for panel in reach.record.panels:
        links = [link for link in panel.links if reach.has(panel.name, link[0])]
        if not links:
            continue
        if panel.is_list:
            for number, row in enumerate(state[panel.name]):
                for name, target in links:
                    if row[name]:
                        yield panel.name, name, target, row[name], (*panel.path, number, name)
        else:
            row = state[panel.name]
            for name, target in links:
                if row[name]:
                    yield panel.name, name, target, row[name], panel.column_path(name)


async def follow_references(
    actor: Actor, reach: Reach, before: State, after: State
) -> tuple[dict[str, dict[int, Values]], list[UserError], dict[str, set[str]]]:
    """The rows that links lead to by entity and key, an error for each new link out of sight, and their columns.

    A link that was there before stays, even where the actor doesn't see its row. All rows are kept as they are from now
    on, so that what the rules read is still so when the links are written.
    """
    links = list(links_in(reach, after))
    if not links:
        return {}, [], {}
    kept = {(entity, key) for _, _, entity, key, _ in links_in(reach, before)}
    await lock(relied_on={(entity, key) for _, _, entity, key, _ in links})
    referred: dict[str, set[int]] = {}
    for _, _, entity, key, _ in links:
        referred.setdefault(entity, set()).add(key)
    visible = {
        entity: await visible_keys(ENTITIES[entity], (key for key in keys if (entity, key) not in kept), actor)
        for entity, keys in referred.items()
    }
    # A row out of sight is one that isn't there, for whatever is made of these.
    rows = {
        entity: {key: row for key, row in stored.items() if key in visible[entity] or (entity, key) in kept}
        for entity, stored in (await _referred_rows(referred)).items()
    }
    errors: list[UserError] = []
    lost: dict[str, set[str]] = {}
    for part, column, entity, key, path in links:
        if key not in rows[entity]:
            errors.append(
                ValidationError(UserErrorCode.NOT_FOUND, sentence("There is no such record."), input_path(*path))
            )
            lost.setdefault(part, set()).add(column)
        elif (entity, key) not in kept and rows[entity][key].get("closed_at") is not None:
            # a reseller is the only record that can be closed.
            errors.append(ValidationError(UserErrorCode.NOT_AVAILABLE, _CLOSED, input_path(*path)))
    return rows, errors, lost


async def _referred_rows(referred: Mapping[str, Iterable[int]]) -> dict[str, dict[int, Values]]:
    """The values of referred rows by entity and key, for the rules to read; a record's lists stand among them."""
    own = {entity: Table(ENTITIES[entity].model, "id") for entity in referred}
    lists = {entity: _lists_of(entity) for entity in referred}
    tables = {own[entity]: keys for entity, keys in referred.items()}
    tables |= {table: referred[entity] for entity, below in lists.items() for table in below.values()}
    stored = await stored_rows(tables)
    return {
        entity: {
            key: {**row, **{name: stored[table].get(key, []) for name, table in lists[entity].items()}}
            for key, (row,) in stored[own[entity]].items()
        }
        for entity in referred
    }


@cache
def _lists_of(entity: str) -> dict[str, Table]:
    """The lists of a record by their names."""
    records = (record for record in RECORDS if record.entity().name == entity)
    return {panel.name: panel.table for record in records for panel in record.parts}
