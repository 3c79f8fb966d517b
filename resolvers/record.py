"""Saving and deleting the records that classes refer to and are used by: one use case over a record's declaration.

A record is a row with a name, a version and, for most, an owner; some have lists of rows of their own (the thresholds
of a fraud profile). Its columns, their limits and its visibility are declared where it is read; here stand its rules.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tortoise import Tortoise
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.access import Role
from models.choices.audit import AuditAction
from models.columns import Declaration, declaration_of
from resolvers.actor import Actor
from resolvers.applying import Path, apply_input, default_values
from resolvers.audit import Audited, AuditedChange, write_audit
from resolvers.changes import changed_properties
from resolvers.errors import (
    ConflictError,
    FieldChange,
    InUseError,
    NotFoundError,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
)
from resolvers.finding import find, referred_rows, row_values, visible_keys
from resolvers.outcome import ItemResult, Outcome, refusal
from resolvers.panel import Panel, Values
from resolvers.reading.entity import Entity
from resolvers.rows import apply_rows, changed_rows, store_rows
from resolvers.write import Input, UseCase

AT_ONCE = 100
"""Items of one write at most."""


@dataclass(frozen=True)
class RecordDraft:
    """A record as it will be if the save goes through: what its rules judge.

    `lists` holds the rows of its lists by their names, `referred_rows` the rows that links lead to.
    """

    actor: Actor
    key: int | None
    before: Values
    after: Values
    lists: Mapping[str, Sequence[Values]]
    referred_rows: Mapping[str, Mapping[int, Values]]

    def referred(self, entity: str, key: object) -> Values:
        """The values of a row that a link leads to."""
        assert isinstance(key, int)
        return self.referred_rows[entity][key]


RecordRule = Callable[[RecordDraft], Iterable[UserError]]
Written = Callable[[RecordDraft, int, Input], Awaitable[list[UserError]]]


@dataclass(frozen=True)
class Record:
    """What can be saved and deleted by itself.

    Args:
        name: its name in snake case, which names its writes: `invoice_template` is saved by `invoiceTemplateSave`.
        entity: where it is read, with its table and its visibility.
        title: what people call it, in a sentence.
        owner: the column with the reseller whose own it is; None where only administrators have such records.
        lists: lists of rows of its own: their names, and how they are declared.
        rules: what it must keep to beyond the limits of its columns.
        written: what else a save writes in its transaction.
        extra: input fields beyond its columns, by name: the type and the description.
        deletable: whether it can be deleted at all.
    """

    name: str
    entity: Callable[[], Entity]
    title: str
    owner: str | None = None
    lists: tuple[Panel, ...] = ()
    rules: tuple[RecordRule, ...] = ()
    written: Written | None = None
    extra: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    deletable: bool = True

    def declarations(self) -> dict[str, Declaration]:
        """The declared columns by name."""
        found = ((name, declaration_of(column)) for name, column in self.entity().model._meta.fields_map.items())
        return {name: one for name, one in found if one is not None and not name.endswith("_id")}


def _hidden(record: Record, path: tuple[str, ...]) -> NotFoundError:
    return NotFoundError(UserErrorCode.NOT_FOUND, f"There is no such {record.title}.", path)


def _read_only(record: Record, actor: Actor, found: Values) -> bool:
    if actor.schema_role is Role.ADMINISTRATOR:
        return False
    return record.owner is None or found[record.owner] != actor.reseller_id


async def _editable(record: Record, actor: Actor, given: Input) -> dict[str, object] | UserError:
    found = await find(record.entity(), given.get("id"), actor)
    if found is None:
        return _hidden(record, input_path("id"))
    if _read_only(record, actor, found):
        message = f"This {record.title} belongs to the administrator and is read-only."
        return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, input_path("id"))
    expected, version = given.get("expected_version"), found["version"]
    if expected is None:
        message = "A change names the version that it is made to."
        return ValidationError(UserErrorCode.REQUIRED, message, input_path("expected_version"))
    if expected != version:
        assert isinstance(version, int) and isinstance(found["id"], int)
        return _conflict(record, found["id"], version, expected)
    return found


def _conflict(record: Record, key: int, version: int, expected: object) -> ConflictError:
    return ConflictError(
        UserErrorCode.VERSION_CONFLICT,
        f"The {record.title} was changed since version {expected}; it is now version {version}.",
        input_path("expected_version"),
        current_version=version,
        current=Reference(record.entity().name, key),
    )


async def _name_taken(record: Record, values: Values, but: int | None) -> list[UserError]:
    model = record.entity().model
    if "name_key" not in model._meta.fields_map:
        return []
    owner = {f"{record.owner}_id": values[record.owner]} if record.owner else {}
    same = model.filter(name_key=str(values["name"]).casefold(), **owner)
    if await (same if but is None else same.exclude(id=but)).exists():
        message = f"Another {record.title} has this name."
        return [ValidationError(UserErrorCode.NAME_TAKEN, message, input_path("name"), actual=str(values["name"]))]
    return []


async def _referred(
    record: Record, actor: Actor, before: Values, after: Values, lists: Mapping[str, Sequence[Values]]
) -> tuple[dict[str, dict[int, Values]], list[UserError]]:
    """The rows that links lead to, and an error for each link to nothing that the actor sees."""
    from resolvers.catalogue import ENTITIES

    links: list[tuple[str | None, object, Path, bool]] = [
        (found.target, after[name], (name,), after[name] == before[name])
        for name, found in record.declarations().items()
    ]
    for panel in record.lists:
        for number, row in enumerate(lists[panel.name]):
            links += [
                (found.target, row[name], (panel.name, number, name), False)
                for name, found in panel.declarations().items()
            ]
    rows: dict[str, dict[int, Values]] = {}
    errors: list[UserError] = []
    for target, key, path, kept in links:
        if target is None or not isinstance(key, int):
            continue
        entity = ENTITIES[target]
        known = rows.setdefault(target, {})
        if key not in known:
            known.update(await referred_rows(entity, [key]))
        if key not in known or not (kept or await visible_keys(entity, [key], actor)):
            errors.append(ValidationError(UserErrorCode.NOT_FOUND, "There is no such record.", input_path(*path)))
    return rows, errors


async def _lists(
    record: Record, actor: Actor, key: int | None, given: Input
) -> tuple[dict[str, list[Values]], dict[str, list[Values]], list[UserError]]:
    """The rows of the record's lists before and after an input."""
    before: dict[str, list[Values]] = {}
    after: dict[str, list[Values]] = {}
    errors: list[UserError] = []
    for panel in record.lists:
        stored = await panel.model.filter(**{f"{panel.parent}_id": key}).order_by("id").values() if key else []
        before[panel.name] = [row_values(panel.model, row) for row in stored]
        rows = given.get(panel.name)
        after[panel.name] = list(before[panel.name])
        if isinstance(rows, Sequence):
            after[panel.name], problems = apply_rows(panel, before[panel.name], rows, actor.schema_role)
            errors += problems
    return before, after, errors


async def _save(record: Record, actor: Actor, given: Input) -> Outcome:
    declarations = record.declarations()
    existing: dict[str, object] | None = None
    if given.get("id") is not None:
        found = await _editable(record, actor, given)
        if isinstance(found, UserError):
            return refusal(found)
        existing = found
    key = existing["id"] if existing else None
    assert key is None or isinstance(key, int)
    before: dict[str, object] = dict(existing) if existing else default_values(declarations)
    before.pop("id", None)
    if existing is None and actor.schema_role is Role.RESELLER:
        if record.owner is None:
            return refusal(_hidden(record, input_path()))
        before[record.owner] = actor.reseller_id
    applied = apply_input(declarations, before, given, (), actor.schema_role, new=existing is None)
    old_lists, lists, errors = await _lists(record, actor, key, given)
    errors = [*applied.errors, *errors]
    rows, unknown = await _referred(record, actor, before, applied.values, lists)
    draft = RecordDraft(actor, key, before, applied.values, lists, rows)
    if not errors and not unknown:
        errors += [error for rule in record.rules for error in rule(draft)]
    errors += unknown
    if applied.values.get("name"):
        errors += await _name_taken(record, applied.values, key)
    told = list(changed_properties(declarations, before if existing else None, applied.values, ()))
    for panel in record.lists:
        told += changed_rows(panel, old_lists[panel.name], lists[panel.name], (panel.name,))
    if errors:
        return Outcome(changes=_shown(told, actor), user_errors=tuple(errors))
    return await _write(record, draft, existing, old_lists, told, given)


async def _write(
    record: Record,
    draft: RecordDraft,
    existing: Values | None,
    old_lists: Mapping[str, list[Values]],
    told: list[AuditedChange],
    given: Input,
) -> Outcome:
    """Write a judged record, its version and its audit rows; an unchanged save writes nothing (R-44)."""
    entity, now = record.entity(), datetime.now(UTC)
    columns = _columns(record, draft.after)
    if existing is None:
        row = entity.model(**columns, version=1, created_at=now, updated_at=now)
        await row.save(force_create=True)
        key, version, action = int(row.pk), 1, AuditAction.CREATE
    else:
        assert draft.key is not None and isinstance(existing["version"], int)
        key, version, action = draft.key, existing["version"] + 1, AuditAction.UPDATE
        if not told and not record.written:
            return Outcome(Reference(entity.name, key))
        if told:
            same = entity.model.filter(id=key, version=existing["version"])
            if not await same.update(**columns, version=version, updated_at=now):
                return refusal(_conflict(record, key, version, existing["version"]))
    for panel in record.lists:
        await store_rows(panel, key, old_lists[panel.name], draft.lists[panel.name])
    errors = await record.written(draft, key, given) if record.written else []
    if errors:
        return refusal(*errors)
    reason = given.get("reason")
    audited = Audited(entity.name, key, str(draft.after.get("name", "")), version)
    await write_audit(draft.actor, action, audited, told, str(reason) if reason else None)
    return Outcome(Reference(entity.name, key), _shown(told, draft.actor))


def _columns(record: Record, values: Values) -> dict[str, object]:
    """The row's columns; what every save writes anyway is left to it."""
    written = {
        f"{name}_id" if declaration.target else name: values[name]
        for name, declaration in record.declarations().items()
        if name not in {"version", "created_at", "updated_at"}
    }
    if "name_key" in record.entity().model._meta.fields_map:
        written["name_key"] = str(values["name"]).casefold()
    return written


def _shown(told: Sequence[AuditedChange], actor: Actor) -> tuple[FieldChange, ...]:
    return tuple(one.change for one in told if actor.schema_role is Role.ADMINISTRATOR or not one.for_administrators)


def _referring(target: type[Model]) -> list[tuple[type[Model], str]]:
    """Every column that refers to a table's rows and keeps them from being deleted (R-48)."""
    found: list[tuple[type[Model], str]] = []
    for model in Tortoise.apps.get_models_iterable() if Tortoise.apps else ():
        for name, column in model._meta.fields_map.items():
            if (
                isinstance(column, ForeignKeyFieldInstance)
                and column.related_model is target
                and column.on_delete == "RESTRICT"
            ):
                found.append((model, f"{name}_id"))
    return found


async def _users(target: type[Model], key: int) -> list[str]:
    """Who uses a row, as a phrase for each table: "3 fraud protection settings"."""
    phrases = []
    for model, column in _referring(target):
        count = await model.filter(**{column: key}).count()
        if count:
            phrases.append(f"{count} {model._meta.db_table.replace('_', ' ')} record{'s' if count > 1 else ''}")
    return phrases


async def _delete(record: Record, actor: Actor, given: Input) -> Outcome:
    ids = given["ids"]
    assert isinstance(ids, Sequence)
    if not 1 <= len(ids) <= AT_ONCE:
        message = f"1 to {AT_ONCE} records are deleted at once."
        return refusal(ValidationError(UserErrorCode.TOO_LONG, message, input_path("ids"), limit=str(AT_ONCE)))
    reason = given.get("reason")
    results = [
        await _delete_one(record, actor, one, input_path("ids", number), str(reason) if reason else None)
        for number, one in enumerate(ids)
    ]
    return Outcome(results=tuple(results))


async def _delete_one(
    record: Record, actor: Actor, given: object, path: tuple[str, ...], reason: str | None
) -> ItemResult:
    entity = record.entity()
    found = await find(entity, given, actor)
    error: UserError | None = None
    if found is None:
        return ItemResult(str(given), user_errors=(_hidden(record, path),))
    key, version = found["id"], found["version"]
    assert isinstance(key, int) and isinstance(version, int)
    users = await _users(entity.model, key)
    if _read_only(record, actor, found):
        message = f"This {record.title} belongs to the administrator and is read-only."
        error = PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, message, path)
    elif users:
        # How many others use a record of the administrators' is nothing for a reseller to know.
        told = ", ".join(users) if actor.schema_role is Role.ADMINISTRATOR or record.owner else "others"
        error = InUseError(UserErrorCode.IN_USE, f"In use by {told}.", path, record=Reference(entity.name, key))
    if error:
        return ItemResult(str(given), Reference(entity.name, key), (error,))
    await entity.model.filter(id=key).delete()
    declarations = record.declarations()
    blank: dict[str, object] = dict.fromkeys(declarations)
    gone = [
        AuditedChange(FieldChange(one.change.path, one.change.after, None), one.for_administrators)
        for one in changed_properties(declarations, blank, found, ())
    ]
    await write_audit(
        actor, AuditAction.DELETE, Audited(entity.name, key, str(found.get("name", "")), version), gone, reason
    )
    return ItemResult(str(given))


def save_record(record: Record) -> UseCase:
    """The use case that creates and changes a record."""
    return UseCase(f"{record.name}_save", lambda actor, given: _save(record, actor, given))


def delete_records(record: Record) -> UseCase:
    """The use case that deletes records that nothing refers to (R-48)."""
    return UseCase(f"{record.name}_delete", lambda actor, given: _delete(record, actor, given))
