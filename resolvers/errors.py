"""User errors of writes as values, each with a stable code and the path of the input value.

    UserError
    ├── ValidationError      a value that is out of its limits, or against a rule
    ├── ConflictError        the record was changed since it was read (R-46)
    ├── InUseError           others still use the record (R-10, R-15, R-48)
    ├── NotFoundError        no such record for this actor (R-12: what may not be seen answers the same)
    ├── PermissionDeniedError  visible, and read-only for this actor (R-11)
    └── IdempotencyError     the key was used for another input

Exceptions are for faults of ours and for callers that must not get this far at all (NotPermittedError).
"""

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Annotated, Final

from models.choices.choice import Choice
from models.declaration.decimals import plain_decimal
from models.sentence import Sentence, Word, counted, sentence


class UserErrorCode(Choice):
    """Why a write was refused. The list only grows; a code never changes its meaning."""

    REQUIRED = "REQUIRED", "A value is needed here."
    TOO_LONG = "TOO_LONG", "The text or list is longer than its limit."
    TOO_SMALL = "TOO_SMALL", "The number is below its limit."
    TOO_LARGE = "TOO_LARGE", "The number is above its limit."
    TOO_PRECISE = "TOO_PRECISE", "The number has more decimal places than can be kept."
    INVALID = "INVALID", "The value does not have the form that is needed here."
    DUPLICATE = "DUPLICATE", "The same entry appears twice."
    NAME_TAKEN = "NAME_TAKEN", "Another record of the same manager has this name, with or without the same case."
    READ_ONLY_FIELD = "READ_ONLY_FIELD", "The field is set at creation and never changes."
    READ_ONLY_CLASS = "READ_ONLY_CLASS", "The class is shared by an administrator and read-only here."
    READ_ONLY_RECORD = "READ_ONLY_RECORD", "The record can't be changed by this user, or by anybody as it is."
    CURRENCY_REQUIRED = "CURRENCY_REQUIRED", "This needs a class with a currency."
    CURRENCY_MISMATCH = "CURRENCY_MISMATCH", "The currencies differ."
    STATISTICS_REQUIRED = "STATISTICS_REQUIRED", "Regular invoices need statistics to be generated."
    AUTO_CHARGE_REQUIRED = "AUTO_CHARGE_REQUIRED", "A separate invoice needs automatic charging."
    OUT_OF_ORDER = "OUT_OF_ORDER", "The steps of the collection don't follow each other."
    NOT_AVAILABLE = "NOT_AVAILABLE", "The value does not go together with another setting."
    IN_USE = "IN_USE", "Others still use the record."
    SHARED_IN_USE = "SHARED_IN_USE", "Resellers still use the class, so it stays shared."
    SHARING_NOT_AVAILABLE = "SHARING_NOT_AVAILABLE", "Only a class that administrators manage can be shared."
    DEFAULT_PROTECTED = "DEFAULT_PROTECTED", "The default class can't be deleted."
    VERSION_CONFLICT = "VERSION_CONFLICT", "The record was changed since it was read."
    NOT_FOUND = "NOT_FOUND", "There is no such record."
    NOT_ASSIGNABLE = "NOT_ASSIGNABLE", "The class can't be assigned to this customer."
    IDEMPOTENCY_KEY_REUSED = "IDEMPOTENCY_KEY_REUSED", "The key was used before with another input."
    NOT_TERMINATED = "NOT_TERMINATED", "The customer is not terminated."
    RETENTION_NOT_OVER = "RETENTION_NOT_OVER", "The storage period has not passed."
    CHANNEL_NOT_SUPPORTED = "CHANNEL_NOT_SUPPORTED", "The notification can't be sent that way."
    PROFILE_NOT_ACTIVE = "PROFILE_NOT_ACTIVE", "A draft fraud profile can't be assigned."
    MANDATORY_FIELD = "MANDATORY_FIELD", "The custom field needs a value."
    CODE_TAKEN = "CODE_TAKEN", "Another record has this code."
    REMOVAL_NOT_ENABLED = "REMOVAL_NOT_ENABLED", "Neither the class nor the customer provides for removal."
    ALREADY_ERASED = "ALREADY_ERASED", "The personal data was removed before."
    MASK_PROTECTED = "MASK_PROTECTED", "A user for whom personal data is masked can't take the mask off."
    NOT_PLANNED = "NOT_PLANNED", "The planned change was applied, has failed or was cancelled before."
    NOT_IN_THE_FUTURE = "NOT_IN_THE_FUTURE", "The instant has passed."
    NOT_IN_THE_PAST = "NOT_IN_THE_PAST", "The instant has yet to come."
    NOTHING_CHANGES = "NOTHING_CHANGES", "The class would be as it is."
    PLANNER_NOT_PERMITTED = (
        "PLANNER_NOT_PERMITTED",
        "The user who planned the change is disabled or may no longer make it.",
    )
    APPROVAL_REQUIRED = "APPROVAL_REQUIRED", "The write needs the approval of a second administrator."
    OWN_REQUEST = "OWN_REQUEST", "The requester can't decide on the request, only withdraw it."
    NOT_OWN_REQUEST = "NOT_OWN_REQUEST", "Only the requester can withdraw the request."
    REQUEST_VOID = "REQUEST_VOID", "What the request is about has changed since it was made, so the request is void."
    REQUEST_SETTLED = "REQUEST_SETTLED", "The request was decided or withdrawn before, or went back to who asked."
    REQUEST_LATE = "REQUEST_LATE", "The instant for which the request asks has passed."
    OWN_ACCESS = "OWN_ACCESS", "Administrators can't remove their own access."


ADMINISTRATORS_CODES: Final = frozenset(
    {
        UserErrorCode.OWN_ACCESS,
        UserErrorCode.APPROVAL_REQUIRED,
        UserErrorCode.OWN_REQUEST,
        UserErrorCode.NOT_OWN_REQUEST,
        UserErrorCode.REQUEST_VOID,
        UserErrorCode.REQUEST_SETTLED,
        UserErrorCode.REQUEST_LATE,
    }
)
"""Codes that no reseller is ever answered, and whose schema doesn't have."""


class NotPermittedError(Exception):
    """A caller got to a use case that it has no permission for; the schemas keep users from it (R-45)."""


@dataclass(frozen=True)
class Reference:
    """A record that an answer leads to; it is read, as far as its reader may see it, when the answer is written."""

    entity: str
    key: int


@dataclass(frozen=True)
class FieldChange:
    """One changed property of a record."""

    path: Annotated[tuple[str, ...], "The property's path on the record."]
    before: Annotated[str | None, "The value before, as JSON; null where there was none."]
    after: Annotated[str | None, "The value after, as JSON; null where there is none."]


@dataclass(frozen=True)
class UserError:
    """Why a write was refused: a stable code, a sentence, and the whole path of the input.

    `property_path` leads to the property on the record where the input doesn't give its value: of what is put back,
    copied or approved.
    """

    code: UserErrorCode
    message: Sentence
    path: tuple[str, ...]
    property_path: tuple[str, ...] | None = field(default=None, kw_only=True)

    @property
    def template(self) -> str:
        """The sentence with a name in braces for each of its values."""
        return self.message.template

    @property
    def values(self) -> tuple[str, ...]:
        """The values of the sentence, in the order of their names."""
        return self.message.values


@dataclass(frozen=True)
class ValidationError(UserError):
    """A value that is out of range, or breaks a rule."""

    limit: Annotated[str | None, "The limit that the value breaks."] = None
    actual: Annotated[str | None, "The value that was sent."] = None


@dataclass(frozen=True)
class ConflictError(UserError):
    """The record was changed since it was read; nothing is overwritten, and the caller decides how to merge."""

    current_version: Annotated[int, "The record's present version."] = 0
    current: Annotated[Reference | None, "The record as it is now."] = None
    changed_since: Annotated[
        tuple[FieldChange, ...],
        "What was changed since the version that the write names: of very many properties, those that were first.",
    ] = ()


@dataclass(frozen=True)
class InUseError(UserError):
    """Others still use the record."""

    record: Annotated[Reference | None, "The record; the usage of a customer class lists all its customers."] = None
    used_by: Annotated[tuple[Reference, ...], "Who uses it: the first ten, of those that the viewer sees."] = ()


@dataclass(frozen=True)
class NotFoundError(UserError):
    """There is no such record."""


@dataclass(frozen=True)
class PermissionDeniedError(UserError):
    """The record can be read and not changed."""


@dataclass(frozen=True)
class IdempotencyError(UserError):
    """The idempotency key can't be used for this write."""


ERROR_TYPES: tuple[type[UserError], ...] = (
    ValidationError,
    ConflictError,
    InUseError,
    NotFoundError,
    PermissionDeniedError,
    IdempotencyError,
)


@lru_cache(maxsize=4096)
def camel(name: str) -> str:
    """A name of ours as the schema writes it: `net_value` is `netValue`."""
    head, *tail = name.split("_")
    return head + "".join(word.capitalize() for word in tail)


def input_path(*names: str | int) -> tuple[str, ...]:
    """The whole path of an input value, as the sender wrote it, from names of ours and list indexes."""
    return ("input", *(camel(str(name)) for name in names))


def no_such(title: str, path: tuple[str, ...]) -> NotFoundError:
    """The error for a record that doesn't exist, or that the actor may not see (R-12)."""
    message = sentence("There is no such {record}.", record=Word(title, title))
    return NotFoundError(UserErrorCode.NOT_FOUND, message, path)


def error_at(path: tuple[str, ...], error: UserError) -> UserError:
    """An error of a value that the input doesn't give, at the field that brings the value."""
    _, *of_record = error.path
    return replace(error, path=path, property_path=error.property_path or tuple(of_record) or None)


def value_needed(path: tuple[str, ...]) -> ValidationError:
    """The error for a missing value."""
    return ValidationError(UserErrorCode.REQUIRED, sentence("A value is needed."), path)


def malformed(message: Sentence, actual: str, path: tuple[str, ...]) -> ValidationError:
    """The error for a text in an invalid format."""
    return ValidationError(UserErrorCode.INVALID, message, path, actual=actual)


Number = int | Decimal


def out_of_bounds(
    number: Number, least: Number | None, most: Number | None, path: tuple[str, ...], unit: str = ""
) -> ValidationError | None:
    """The error for a number below its minimum or above its maximum; the sentence says the one that it breaks."""
    if least is not None and number < least:
        bound, code = _plain(least), UserErrorCode.TOO_SMALL
        message = sentence("At least {least}.", least=counted(bound, unit) if unit else bound)
    elif most is not None and number > most:
        bound, code = _plain(most), UserErrorCode.TOO_LARGE
        message = sentence("At most {limit}.", limit=counted(bound, unit) if unit else bound)
    else:
        return None
    return ValidationError(code, message, path, bound, _plain(number))


def _plain(number: Number) -> str:
    return plain_decimal(number) if isinstance(number, Decimal) else str(number)


def day_out_of_range(day: date, earliest: date, latest: date | None, path: tuple[str, ...]) -> ValidationError | None:
    """The error for a day before the earliest or after the latest one; the sentence says the one that it breaks."""
    if day < earliest:
        bound, code = earliest.isoformat(), UserErrorCode.TOO_SMALL
        message = sentence("Not before {limit}.", limit=bound)
    elif latest is not None and day > latest:
        bound, code = latest.isoformat(), UserErrorCode.TOO_LARGE
        message = sentence("Not after {limit}.", limit=bound)
    else:
        return None
    return ValidationError(code, message, path, bound, day.isoformat())


def too_precise(places: int, actual: str, path: tuple[str, ...]) -> ValidationError:
    """The error for a number with too many decimal places."""
    message = sentence("At most {limit}.", limit=counted(places, "decimal places"))
    return ValidationError(UserErrorCode.TOO_PRECISE, message, path, str(places), actual)


def too_long(length: int, most: int, things: str, path: tuple[str, ...]) -> ValidationError:
    """The error for a text or a list longer than its limit."""
    message = sentence("At most {limit}.", limit=counted(most, things))
    return ValidationError(UserErrorCode.TOO_LONG, message, path, str(most), str(length))
