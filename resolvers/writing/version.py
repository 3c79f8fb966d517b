"""The record that an input names, at the version that it names, if the actor may change it (R-11, R-12, R-46)."""

from dataclasses import dataclass

from models.database.work_rows import rows_of
from models.declaration.access import Role
from models.sentence import Word, sentence
from resolvers.actor import Actor
from resolvers.drafts.lookup import RowLock, find
from resolvers.drafts.record import Record
from resolvers.drafts.values import Input, Values
from resolvers.errors import (
    ConflictError,
    PermissionDeniedError,
    Reference,
    UserError,
    UserErrorCode,
    ValidationError,
    input_path,
    no_such,
)
from resolvers.reading.dialect import dialect, key_parameter, parameter
from resolvers.writing.changed_since import changed_since


@dataclass(frozen=True)
class Target:
    """A record that is about to be changed, locked: its key, its version, and the values of its own row."""

    key: int
    version: int
    values: Values

    @classmethod
    def of(cls, row: Values) -> "Target":
        """The target whose row was found, with its `id`."""
        return cls(row["id"], row["version"], {name: value for name, value in row.items() if name != "id"})


def read_only_error(record: Record, actor: Actor, values: Values, path: tuple[str, ...]) -> UserError | None:
    """The refusal of a change by an actor that sees the record: a reseller changes its own only."""
    locked = record.locked_reason(values) if record.locked_reason else None
    if locked:
        return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, locked, path)
    if actor.schema_role is Role.ADMINISTRATOR or record.viewers_write:
        return None
    if record.owner is not None and values[record.owner] == actor.reseller_id:
        return None
    message = sentence(
        "This {record} belongs to the administrator and is read-only.", record=Word(record.title, record.title)
    )
    code, message = record.read_only or (UserErrorCode.READ_ONLY_RECORD, message)
    return PermissionDeniedError(code, message, path)


async def denial_of(record: Record, actor: Actor, values: Values, path: tuple[str, ...]) -> UserError | None:
    """The refusal of a change as above, or because the record's owner is closed (R-73).

    That is read once the record is locked: on PostgreSQL, a statement that waits for a lock reads what is beside the
    row as it was before, and the owner may have been closed meanwhile.
    """
    denial = read_only_error(record, actor, values, path)
    if denial or record.closed_owner is None or record.owner is None or values[record.owner] is None:
        return denial
    key = key_parameter(dialect(), parameter(dialect(), 1))
    closed = f"SELECT id FROM reseller WHERE id = {key} AND closed_at IS NOT NULL"
    if not await rows_of(closed, [values[record.owner]]):
        return None
    return PermissionDeniedError(UserErrorCode.READ_ONLY_RECORD, record.closed_owner, path)


async def changeable(record: Record, actor: Actor, id: object) -> Target | UserError:
    """The record that a global id names, locked, at whichever version it is; the error where it can't be changed."""
    path = input_path("id")
    row = await find(record.entity(), id, actor, RowLock.CHANGE)
    if row is None:
        return no_such(record.title, path)
    return await denial_of(record, actor, row, path) or Target.of(row)


async def lookup_target(record: Record, actor: Actor, input: Input) -> Target | UserError:
    """The record that an input's `id` names; only an error of the whole where it can't be changed."""
    target = await changeable(record, actor, input.get("id"))
    if isinstance(target, UserError):
        return target
    expected = input.get("expected_version")
    if expected is None:
        message = sentence("A change names the version that it is made to.")
        return ValidationError(UserErrorCode.REQUIRED, message, input_path("expected_version"))
    return await version_conflict(record, actor, target.key, target.version, expected) or target


async def version_conflict(
    record: Record, actor: Actor, key: int, version: int, expected: object
) -> ConflictError | None:
    """The error of a change that was made to another version than the present one."""
    return None if expected == version else await conflict_error(record, actor, key, version, expected)


async def conflict_error(record: Record, actor: Actor, key: int, version: int, expected: object) -> ConflictError:
    """The error where the record is at another version than the input's."""
    return ConflictError(
        UserErrorCode.VERSION_CONFLICT,
        sentence(
            "The {record} was changed since version {expected}; it is now version {version}.",
            record=record.word,
            expected=expected,
            version=version,
        ),
        input_path("expected_version"),
        current_version=version,
        current=Reference(record.entity().name, key),
        changed_since=await changed_since(actor, record.entity().name, key, expected),
    )
