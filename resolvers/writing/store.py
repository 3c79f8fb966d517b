"""Storing what differs between a record before and after, in few statements, each row with its version."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import lru_cache

from tortoise.expressions import F
from tortoise.models import Model

from models.choices.audit import AuditAction
from models.database.by_key import write_by_key
from models.declaration.texts import name_key
from resolvers.actor import Actor
from resolvers.drafts.changes import UNAUDITED
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel, RowKey
from resolvers.drafts.record import NewVersion, Record
from resolvers.drafts.values import State, Values, reason_of
from resolvers.reading.dialect import dialect, parameter


async def store(
    record: Record, draft: Draft, version: int, now: datetime, action: AuditAction = AuditAction.CREATE
) -> int | None:
    """Write a record, a new one where there is no key; answers its key, or None where another write came before.

    `version` is the one that it is stored with, and that is kept of a record with kept versions, whoever writes it.
    """
    key = await _store_row(record, draft, version, now)
    if key is not None and record.list_columns:
        await record.list_columns(key, None if draft.is_new else draft.before, draft.after)
    if key is not None and record.keep:
        made = NewVersion(draft.actor, key, version, now, action, reason_of(draft.input) or "")
        await record.keep(record.panels, made, None if draft.is_new else draft.before, draft.after)
    return key


async def _store_row(record: Record, draft: Draft, version: int, now: datetime) -> int | None:
    """Write what differs in the tables of a record."""
    root, key, before, after = record.root, draft.key, draft.before, draft.after
    new, old = after[root.name], before[root.name]
    changed = {
        name: value for name, value in new.items() if name not in UNAUDITED and (key is None or value != old[name])
    }
    columns = {
        **_columns(record, changed, new),
        **record.secret_columns(draft.input),
        **_stamp(record, draft.actor, now, new=key is None),
        **({"version": version} if "version" in record.declarations() else {}),
    }
    if key is None:
        row = root.model(**columns)
        await row.save(force_create=True)
        made: int = row.pk
        await _store_parts(record.parts, made, None, after)
        return made
    if not await update_by_key(root.model, {"id": key, "version": version - 1}, columns):
        return None
    await _store_parts(record.parts, key, before, after)
    return key


async def store_alike(record: Record, actor: Actor, keys: Collection[int], values: Values, now: datetime) -> None:
    """Give several rows, which are locked, the same values, and each its next version, in one statement."""
    columns = {**record.root.stored(values), **_stamp(record, actor, now, new=False)}
    if "version" in record.declarations():
        columns["version"] = F("version") + 1
    await record.root.model.filter(id__in=list(keys)).update(**columns)


def _columns(record: Record, changed: Values, row: Values) -> dict[str, object]:
    """Changed values by the model's attributes, with the key of a changed name."""
    key = f"{record.label}_key"
    folded = record.label in changed and key in record.root.model._meta.fields_map
    return {**record.root.stored(changed), **({key: name_key(str(row[record.label]))} if folded else {})}


def _stamp(record: Record, actor: Actor, now: datetime, *, new: bool) -> dict[str, object]:
    """Who writes the row and when, in the columns that its table has for it."""
    stamp = {"updated_at": now, "updated_by": actor.user_name}
    stamp |= {"created_at": now, "created_by": actor.user_name} if new else {}
    return {name: value for name, value in stamp.items() if name in record.declarations()}


async def _store_parts(panels: Sequence[Panel], owner: int, before: State | None, after: State) -> None:
    """Write what differs in the tables of a record's further parts; `before` None makes the rows."""
    for panel in panels:
        new, old = after[panel.name], before[panel.name] if before else None
        if before and not panel.differs(before, after):
            continue
        if panel.is_list:
            await _store_list(panel, owner, old or [], new)
        elif old is None:
            await panel.model(**{f"{panel.parent}_id": owner}, **panel.stored(new)).save(force_create=True)
        elif changed := {name: value for name, value in new.items() if value != old[name]}:
            await update_by_key(panel.model, {f"{panel.parent}_id": owner}, panel.stored(changed))


async def _store_list(panel: Panel, owner: int, old: Sequence[Values], new: Sequence[Values]) -> None:
    """Write what differs between the rows of a list before and after."""
    own = {f"{panel.parent}_id": owner}
    *first, last = (panel.attribute(name) for name in panel.keys)
    earlier, later = panel.by_key(old), panel.by_key(new)
    deleted: dict[RowKey, list[object]] = {}
    for key in earlier.keys() - later.keys():
        deleted.setdefault(key[:-1], []).append(key[-1])
    for before, ends in deleted.items():
        alike = dict(zip(first, before, strict=True))
        await panel.model.filter(**own, **alike, **{f"{last}__in": ends}).delete()
    for key, row in later.items():
        if key not in earlier:
            await panel.model(**own, **panel.stored(row)).save(force_create=True)
        elif row != earlier[key]:
            of_row = dict(zip((*first, last), key, strict=True))
            await update_by_key(panel.model, {**own, **of_row}, panel.stored(row))


@lru_cache(512)
def _update(database: str, model: type[Model], columns: tuple[str, ...], keys: tuple[str, ...]) -> str:
    cells = [f'"{name}" = {parameter(database, number)}' for number, name in enumerate((*columns, *keys), 1)]
    condition = " AND ".join(cells[len(columns) :])
    return f'UPDATE "{model._meta.db_table}" SET {", ".join(cells[: len(columns)])} WHERE {condition}'


async def update_by_key(model: type[Model], keys: Values, columns: Mapping[str, object]) -> int:
    """Give the row with some keys its values, by the attributes of its model; how many rows there were, 0 or 1."""
    fields = model._meta.fields_map
    values = [fields[name].to_db_value(value, model) for name, value in (*columns.items(), *keys.items())]
    return await write_by_key(_update(dialect(), model, tuple(columns), tuple(keys)), values)
