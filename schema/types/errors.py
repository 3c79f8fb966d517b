"""The words of what a write answers: user errors with code and path, changes, items' results."""

import strawberry

from models.declaration.access import ADMINISTRATOR_READS
from resolvers.errors import UserErrorCode
from schema.types.builder import ENUM_ACCESS, NAMES, make_field, make_type, register_enum

register_enum(UserErrorCode)
ENUM_ACCESS[UserErrorCode.__name__] = {UserErrorCode.OWN_ACCESS.value: ADMINISTRATOR_READS}


@strawberry.interface(description="Why a write was refused; nothing was written.")
class UserError:
    """Why a write was refused; nothing was written."""

    code: UserErrorCode = strawberry.field(description="The reason, as a code that never changes its meaning.")
    message: str = strawberry.field(description="The reason, as a sentence for people.")
    template: str = strawberry.field(
        description="The sentence with the names of its values in braces, for those who tell it in another language."
    )
    values: list[str] = strawberry.field(
        description="The values in the order of their names in the template; what has a code is told by it."
    )
    path: list[str] = strawberry.field(description="The whole path of the input value, list indexes included.")


NAMES["UserError"] = UserError

make_type(
    type("FieldChange", (), {"__doc__": "One changed property of a record."}),
    "FieldChange",
    {
        "path": make_field("list[str]", "The property's path on the record."),
        "before": make_field("str | None", "The value before, as JSON; null where there was none."),
        "after": make_field("str | None", "The value after, as JSON; null where there is none."),
    },
)


class ValidationError(UserError):
    """A value that is out of range, or breaks a rule."""


class ConflictError(UserError):
    """The record was changed since it was read: nothing of either change is lost, and one has to choose."""


class InUseError(UserError):
    """Others still use the record."""


class NotFoundError(UserError):
    """There is no such record."""


class PermissionDeniedError(UserError):
    """The record can be read and not changed."""


class IdempotencyError(UserError):
    """The idempotency key can't be used for this write."""


make_type(
    ValidationError,
    "ValidationError",
    {
        "limit": make_field("str | None", "The limit that the value breaks."),
        "actual": make_field("str | None", "What was given."),
    },
)
make_type(
    ConflictError,
    "ConflictError",
    {
        "current_version": make_field("int", "The record's present version."),
        "current": make_field("Node | None", "The record as it is now."),
        "changed_since": make_field("list[FieldChange]", "What was changed since the version that the write names."),
    },
)
make_type(
    InUseError,
    "InUseError",
    {
        "record": make_field("Node | None", "The record; the usage of a customer class lists all its customers."),
        "used_by": make_field("list[Node]", "Who uses it: the first ten, of those that the viewer sees."),
    },
)
make_type(NotFoundError, "NotFoundError", {})
make_type(PermissionDeniedError, "PermissionDeniedError", {})
make_type(IdempotencyError, "IdempotencyError", {})

ERROR_TYPE_NAMES = (
    "ValidationError",
    "ConflictError",
    "InUseError",
    "NotFoundError",
    "PermissionDeniedError",
    "IdempotencyError",
)

make_type(
    type("ItemResult", (), {"__doc__": "What became of one of several items."}),
    "ItemResult",
    {
        "id": make_field("ID", "The item's id as it was given."),
        "record": make_field("Node | None", "The record, where it is still there."),
        "user_errors": make_field("list[UserError]", "Why nothing was done with this item; empty where it was."),
    },
)
