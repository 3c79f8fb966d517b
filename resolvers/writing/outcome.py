"""The answer of a write, and its form in the idempotency record."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any

import orjson

from models.declaration.described import TypeName
from models.sentence import Sentence
from resolvers.drafts.values import typed
from resolvers.drafts.warning import WriteWarning
from resolvers.errors import ERROR_TYPES, FieldChange, Reference, UserError


@dataclass(frozen=True)
class ItemResult:
    """The result of one of several items."""

    id: Annotated[str, "The item's id as it was sent.", TypeName("ID")]
    record: Annotated[Reference | None, "The record, where it is still there."] = None
    user_errors: Annotated[tuple[UserError, ...], "Why nothing was done with this item; empty on success."] = ()


@dataclass(frozen=True)
class Outcome:
    """Outcome of a write: what it changed, or why it changed nothing.

    `record` is the written record. A secret is shown this once: it is never kept, so a replayed answer has none.
    """

    record: Reference | None = None
    changes: Annotated[tuple[FieldChange, ...], "Every changed property; under `validateOnly` what would change."] = ()
    affected_customers: Annotated[
        int,
        "How many customers the change affects: those on the class, those assigned or deleted, or the one that is "
        "saved or whose account is saved. 0 for records that classes refer to.",
    ] = 0
    results: Annotated[
        tuple[ItemResult, ...],
        "The result of each item, in the order of the input. An item with errors keeps no other from being done; where "
        "`userErrors` has any, none is.",
    ] = ()
    user_errors: Annotated[
        tuple[UserError, ...],
        "All errors of the input, together; empty unless all was refused. Those of single items are in `results`.",
    ] = ()
    warnings: Annotated[
        tuple[WriteWarning, ...],
        "What the write brings that is allowed and probably not meant; nothing that was so before.",
    ] = ()
    left_out: Annotated[
        tuple[FieldChange, ...],
        "The settings of the source that the copy can't have, with their values there and in the copy; see `leaveOut`.",
    ] = ()
    approval_request: Annotated[
        Reference | None, "The request that was kept in place of the write, where approval was asked for."
    ] = None
    approval_requests: Annotated[
        tuple[Reference, ...], "The requests that were kept, one for each class, where approval was asked for."
    ] = ()
    secret: Annotated[
        str | None,
        "What to send as `Authorization: Bearer …`, shown this once and kept nowhere; null under `validateOnly`, and "
        "in an answer that is given again.",
    ] = None
    replayed: Annotated[bool, "Whether this is an earlier answer to the same idempotency key."] = False

    @property
    def is_refusal(self) -> bool:
        """Whether nothing was done: an error of the whole, or of every item."""
        return bool(self.user_errors) or (bool(self.results) and all(result.user_errors for result in self.results))


def refusal(*errors: UserError) -> Outcome:
    """An outcome that did nothing."""
    return Outcome(user_errors=errors)


def with_errors(outcome: Outcome, errors: Iterable[UserError]) -> Outcome:
    """The refusal of a whole write for these errors, if there are any, beside those that it has and its items have."""
    errors = (*errors, *outcome.user_errors)
    if not errors:
        return outcome
    results = tuple(replace(result, record=None) for result in outcome.results)
    refused = replace(outcome, record=None, approval_request=None, approval_requests=(), results=results)
    return replace(refused, user_errors=errors)


def of_customer(key: int, changes: tuple[FieldChange, ...]) -> Outcome:
    """The outcome of a write to one customer, which touches that one alone, and nobody where nothing changes (R-18)."""
    return Outcome(Reference("Customer", key), changes, affected_customers=1 if changes else 0)


def to_json(outcome: Outcome) -> str:
    """The outcome as it is kept under an idempotency key."""
    stored = asdict(replace(outcome, secret=None))
    for result, item in zip(outcome.results, stored["results"], strict=True):
        for error, values in zip(result.user_errors, item["user_errors"], strict=True):
            values[KIND] = type(error).__name__
            values[MADE_OF] = [error.template, error.values]
    return orjson.dumps(stored, default=str).decode()


KIND = "kind"
"""Where a stored error has the name of its type; several types have the same fields."""

MADE_OF = "made_of"
"""Where a stored error has its sentence's template and values; answers that were kept before have neither."""

_ERRORS = {error.__name__: error for error in ERROR_TYPES}


def from_json(text: str) -> Outcome:
    """The outcome that was kept, marked as replayed; items have errors in what was written in part."""
    stored = orjson.loads(text)
    errors = [tuple(_error(error) for error in item.pop("user_errors")) for item in stored["results"]]
    outcome = replace(typed(Outcome, stored), replayed=True)
    results = zip(outcome.results, errors, strict=True)
    return replace(outcome, results=tuple(replace(item, user_errors=against) for item, against in results))


def _error(stored: Mapping[str, Any]) -> UserError:
    template, values = stored.get(MADE_OF) or (stored["message"], ())
    message = Sentence.again(stored["message"], template, tuple(values))
    return typed(_ERRORS[stored[KIND]], {**stored, "message": message})
