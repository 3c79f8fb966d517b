"""Creating and changing records: one use case over a record's declaration."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from models.access import Role
from models.choices.audit import AuditAction
from models.columns import Declaration
from models.texts import name_key
from resolvers.actor import Actor
from resolvers.applying import Applied, Path, apply_input, default_values
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.changed_since import changed_since
from resolvers.changes import shown_changes
from resolvers.errors import (
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    camel,
    input_path,
)
from resolvers.finding import RowLock, find, key_in, row_values
from resolvers.kept_in_use import KEPT
from resolvers.links import LinkTo, follow_links
from resolvers.mask import sees_masked
from resolvers.outcome import Outcome, of_customer, refusal
from resolvers.panel import Values
from resolvers.record import Beside, Record, RecordDraft
from resolvers.rows import apply_rows, changed_rows, store_rows
from resolvers.soundness import RefusedValueError, SoundValues, judged_by
from resolvers.store_record import changed_columns, store, write_beside
from resolvers.write import Input, UseCase, reason_of


def hidden(record: Record, path: tuple[str, ...]) -> NotFoundError:
    """What is answered of a record that the actor doesn't see, as of one that isn't there (R-12)."""
    return NotFoundError(UserErrorCode.NOT_FOUND, f"There is no such {record.title}.", path)


def read_only(record: Record, actor: Actor, found: Values, path: tuple[str, ...]) -> UserError | None:
    """What keeps an actor from changing a record that it sees: a reseller changes its own only."""
    kept = record.kept_elsewhere(found) if record.kept_elsewhere else None
    if kept:
        return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, kept, path)
    if actor.schema_role is Role.ADMINISTRATOR or record.viewers_write:
        return None
    if record.owner is not None and found[record.owner] == actor.reseller_id:
        return None
    message = f"This {record.title} belongs to the administrator and is read-only."
    return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, path)


async def editable(record: Record, actor: Actor, given: Input) -> dict[str, object] | UserError:
    """The values of the record that an input's `id` names, if the actor may change it at the version that it names."""
    found = await find(record.entity(), given.get("id"), actor, RowLock.CHANGE)
    if found is None:
        return hidden(record, input_path("id"))
    refused = read_only(record, actor, found, input_path("id"))
    if refused:
        return refused
    expected, version = given.get("expected_version"), found["version"]
    if expected is None:
        message = "A change names the version that it is made to."
        return ValidationError(UserErrorCode.REQUIRED, message, input_path("expected_version"))
    if expected != version:
        assert isinstance(version, int) and isinstance(found["id"], int)
        return await conflict(record, actor, found["id"], version, expected)
    return found


async def conflict(record: Record, actor: Actor, key: int, version: int, expected: object) -> ConflictError:
    """What is answered where the record is at another version than the input's (R-46)."""
    return ConflictError(
        UserErrorCode.VERSION_CONFLICT,
        f"The {record.title} was changed since version {expected}; it is now version {version}.",
        input_path("expected_version"),
        current_version=version,
        current=Reference(record.entity().name, key),
        changed_since=await changed_since(actor, record.entity().name, key, expected),
    )


async def _taken(record: Record, values: Values, but: int | None) -> list[UserError]:
    """Names and codes that another record has already."""
    model, declarations = record.entity().model, record.declarations()
    wanted: dict[str, dict[str, object]] = {}
    key = f"{record.label}_key"
    if values.get(record.label) and key in model._meta.fields_map:
        within = (*((record.owner,) if record.owner else ()), *record.unique_within)
        scope = {f"{one}_id" if declarations[one].target else one: values[one] for one in within}
        wanted[record.label] = {key: name_key(str(values[record.label])), **scope}
    wanted |= {one: {one: values[one]} for one in record.unique if values[one]}
    errors: list[UserError] = []
    for column, same in wanted.items():
        others = model.filter(**same)
        if await (others if but is None else others.exclude(id=but)).exists():
            code = UserErrorCode.NAME_TAKEN if column == record.label else UserErrorCode.CODE_TAKEN
            message = f"Another {record.title} has this {column.replace('_', ' ')}."
            errors.append(ValidationError(code, message, input_path(column), actual=str(values[column])))
    return errors


def _links(record: Record, values: Values, lists: Mapping[str, Sequence[Values]]) -> list[LinkTo]:
    """Every link of a record and of its lists: the entity, the key, and the path of its input."""
    rows: list[tuple[Mapping[str, Declaration], Values, Callable[[str], Path]]] = [
        (record.declarations(), values, record.place)
    ]
    for panel in record.lists:
        for number, row in enumerate(lists[panel.name]):
            rows.append((panel.declarations(), row, partial(_place_in_row, panel.name, number)))
    return [
        (found.target, key, place(name))
        for declarations, row, place in rows
        for name, found in declarations.items()
        if found.target and isinstance(key := row[name], int)
    ]


def _place_in_row(panel: str, number: int, column: str) -> Path:
    return (panel, number, column)


async def _lists(
    record: Record, actor: Actor, key: int | None, given: Input
) -> tuple[dict[str, list[Values]], dict[str, list[Values]], dict[str, list[UserError]]]:
    """The rows of the record's lists before and after an input, and what is wrong with them, by the list's name."""
    before: dict[str, list[Values]] = {}
    after: dict[str, list[Values]] = {}
    errors: dict[str, list[UserError]] = {}
    for panel in record.lists:
        stored = await panel.model.filter(**{f"{panel.parent}_id": key}).order_by("id").values() if key else []
        before[panel.name] = [row_values(panel.model, row) for row in stored]
        after[panel.name] = list(before[panel.name])
        if panel.name in given:
            rows = given[panel.name] or []
            assert isinstance(rows, Sequence)
            after[panel.name], errors[panel.name] = apply_rows(panel, before[panel.name], rows, actor.schema_role)
    return before, after, errors


def _apply(record: Record, before: Values, given: Input, role: Role, *, new: bool) -> Applied:
    """Apply an input to the columns, those of each group by the names that they have there."""
    declarations, values = record.declarations(), dict(before)
    errors: list[UserError] = []
    refused: set[str] = set()
    for part in record.parts():
        found: object = given
        for name in part.place:
            found = found.get(name) if isinstance(found, Mapping) else None
        applied = apply_input(
            {key: declarations[column] for key, column in part.columns.items()},
            {key: before[column] for key, column in part.columns.items()},
            found if isinstance(found, Mapping) else {},
            part.place,
            role,
            new=new,
        )
        values |= {part.columns[key]: value for key, value in applied.values.items()}
        errors += applied.errors
        refused |= {part.columns[key] for key in applied.refused}
    return Applied(values, tuple(errors), frozenset(refused))


async def _judge(
    record: Record, draft: RecordDraft, refused: frozenset[str], refused_lists: set[str]
) -> list[UserError]:
    """What is against a record by those of its rules that read no refused column and no list with a refused value."""
    after, rows = SoundValues(draft.after, refused), dict(draft.referred_rows)
    unloaded: set[str] = set()
    for name, load in record.loads.items():
        try:
            rows[name] = await load(after)
        except RefusedValueError:
            unloaded.add(name)
    lists = SoundValues(draft.lists, refused_lists)
    guarded = replace(draft, after=after, lists=lists, referred_rows=SoundValues(rows, unloaded))
    errors = judged_by(record.rules, guarded)
    for check in KEPT.get(record.name, ()) if draft.key is not None else ():
        try:
            errors += await check(guarded)
        except RefusedValueError:
            continue
    return errors


async def save(record: Record, actor: Actor, given: Input) -> Outcome:
    """Create or change a record; called in the transaction of a write."""
    existing: dict[str, object] | None = None
    if record.locks:
        await record.locks(actor, key_in(given.get("id"), record.entity().name), given)
    if given.get("id") is not None:
        found = await editable(record, actor, given)
        if isinstance(found, UserError):
            return refusal(found)
        existing = found
    key = existing["id"] if existing else None
    assert key is None or isinstance(key, int)
    before: dict[str, object] = dict(existing) if existing else default_values(record.declarations())
    before.pop("id", None)
    if existing is None and actor.schema_role is Role.RESELLER:
        if not record.resellers_write:
            return refusal(hidden(record, input_path()))
        if record.owner is not None:
            before[record.owner] = actor.reseller_id
    if existing is None and record.fills:
        given = {**await record.fills(actor, given), **given}
    applied = _apply(record, before, given, actor.schema_role, new=existing is None)
    after = {**applied.values, **(record.follows(before, applied.values) if record.follows else {})}
    old_lists, lists, list_errors = await _lists(record, actor, key, given)
    rows, unknown = await follow_links(actor, _links(record, before, old_lists), _links(record, after, lists))
    for panel in record.lists:
        if panel.settles:
            lists[panel.name] = [panel.settles(row, rows) for row in lists[panel.name]]
    draft = RecordDraft(actor, key, before, after, lists, rows, old_lists, given, await sees_masked(actor))
    errors = [*applied.errors, *chain.from_iterable(list_errors.values()), *unknown.values()]
    refused_lists = {name for name, found in list_errors.items() if found} | {str(path[0]) for path in unknown}
    lost = {column for column in record.declarations() if record.place(column) in unknown}
    errors += await _judge(record, draft, applied.refused | lost, refused_lists)
    errors += await _taken(record, after, key)
    beside = await record.beside(draft) if record.beside else None
    errors += await _against_beside(draft, beside) if beside else []
    told = await _told(record, draft, beside)
    if errors:
        return Outcome(changes=shown_changes(told, actor.schema_role), user_errors=tuple(errors))
    return await _write(record, draft, existing, beside, told, given)


async def _against_beside(draft: RecordDraft, beside: Beside) -> list[UserError]:
    """What is against the row that is written beside; one that is new with its owner stands alone among the owner's."""
    taken = await _taken(beside.record, beside.after, beside.key) if draft.key is not None else []
    return [*beside.errors, *taken]


async def _told(record: Record, draft: RecordDraft, beside: Beside | None) -> list[AuditedChange]:
    """Every change, as the answer and the audit log show it."""
    told = list(changed_columns(record, draft.before if draft.key is not None else None, draft.after))
    for panel in record.lists:
        old, new = draft.lists_before[panel.name], draft.lists[panel.name]
        told += changed_rows(panel, old, new, (camel(panel.name),))
    told += await record.tells(draft) if record.tells else []
    told += beside.told if beside else ()
    return record.conceals(draft, told) if record.conceals else told


async def _write(
    record: Record,
    draft: RecordDraft,
    existing: Values | None,
    beside: Beside | None,
    told: list[AuditedChange],
    given: Input,
) -> Outcome:
    """Write a judged record, its version and its audit rows; an unchanged save writes nothing (R-44)."""
    entity, key, before = record.entity(), draft.key, existing["version"] if existing else 0
    assert isinstance(before, int)
    version = before
    if not told and not record.written and key is not None:
        return Outcome(Reference(entity.name, key))
    if told or key is None:
        version = before + 1
        stored = await store(record, key, draft.after, version)
        if stored is None:
            assert key is not None
            return refusal(await conflict(record, draft.actor, key, version, before))
        key = stored
    assert key is not None
    for panel in record.lists:
        await store_rows(panel, key, draft.lists_before[panel.name], draft.lists[panel.name])
    errors = await record.written(draft, key, given) if record.written else []
    if errors:
        return refusal(*errors)
    own = await write_beside(beside, draft.actor, key, given) if beside else 0
    audited = Audited(entity.name, key, str(draft.after.get(record.label, "")), version)
    await write_audit(
        draft.actor, AuditAction.UPDATE if existing else AuditAction.CREATE, audited, told, reason_of(given)
    )
    shown = shown_changes(told, draft.actor.schema_role)
    if entity.name == "Customer":
        return of_customer(key, shown)
    return Outcome(Reference(entity.name, key), shown, affected_customers=own)


def save_record(record: Record) -> UseCase:
    """The use case that creates and changes a record."""
    return UseCase(f"{record.name}_save", lambda actor, given: save(record, actor, given), record.prepares)
