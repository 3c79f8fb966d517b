"""What a write answers, and its form in the idempotency record."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

import orjson

from models.sentence import Sentence
from resolvers.errors import ERROR_TYPES, FieldChange, Reference, UserError, UserErrorCode


@dataclass(frozen=True)
class ItemResult:
    """What became of one of several items: its id as it was given, the record, and what was against it."""

    id: str
    record: Reference | None = None
    user_errors: tuple[UserError, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a write did, or why it did nothing.

    `record` is the written record, `changes` every changed property, `affected_customers` how many customers the change
    touches (R-18), `results` the items of a write of several. `replayed` tells an answer that was given before.
    `secret` is shown this once: it is never kept, so a replayed answer has none. `left_out` is what a copy is without.
    """

    record: Reference | None = None
    changes: tuple[FieldChange, ...] = ()
    user_errors: tuple[UserError, ...] = ()
    affected_customers: int = 0
    results: tuple[ItemResult, ...] = ()
    replayed: bool = False
    secret: str | None = None
    left_out: tuple[FieldChange, ...] = ()

    @property
    def refused(self) -> bool:
        """Whether nothing was done: an error of the whole, or of every item."""
        return bool(self.user_errors) or (bool(self.results) and all(one.user_errors for one in self.results))


def refusal(*errors: UserError) -> Outcome:
    """An outcome that did nothing."""
    return Outcome(user_errors=errors)


async def one_customer(_key: int | None, changes: int) -> int:
    """R-18: a save of a customer, or of its account, touches that one alone, and nobody where nothing changes."""
    return 1 if changes else 0


def of_customer(key: int, changes: tuple[FieldChange, ...]) -> Outcome:
    """The outcome of a write to one customer, which touches that one alone, and nobody where nothing changes (R-18)."""
    return Outcome(Reference("Customer", key), changes, affected_customers=1 if changes else 0)


def to_json(outcome: Outcome) -> str:
    """The outcome as it is kept under an idempotency key."""
    stored = asdict(replace(outcome, secret=None))
    for one, item in zip(outcome.results, stored["results"], strict=True):
        for error, values in zip(one.user_errors, item["user_errors"], strict=True):
            values[KIND] = type(error).__name__
            values[MADE_OF] = [error.template, error.values]
    return orjson.dumps(stored, default=str).decode()


KIND = "kind"
"""Where a stored error has the name of its type; several types have the same fields."""

MADE_OF = "made_of"
"""Where a stored error has its sentence's template and values; answers that were kept before have neither."""

_ERRORS = {error.__name__: error for error in ERROR_TYPES}


def from_json(text: str) -> Outcome:
    """The outcome that was kept, marked as replayed."""
    stored = orjson.loads(text)
    outcome = Outcome(
        record=_reference(stored["record"]),
        changes=tuple(_change(one) for one in stored["changes"]),
        affected_customers=stored["affected_customers"],
        left_out=tuple(_change(one) for one in stored.get("left_out", ())),
        results=tuple(
            ItemResult(one["id"], _reference(one["record"]), tuple(_error(error) for error in one["user_errors"]))
            for one in stored["results"]
        ),
    )
    return replace(outcome, replayed=True)


def _reference(stored: Mapping[str, object] | None) -> Reference | None:
    return Reference(str(stored["entity"]), int(str(stored["key"]))) if stored else None


def _change(stored: Mapping[str, object]) -> FieldChange:
    before, after, path = stored["before"], stored["after"], stored["path"]
    assert isinstance(path, list)
    return FieldChange(tuple(path), None if before is None else str(before), None if after is None else str(after))


def _error(stored: Mapping[str, object]) -> UserError:
    """Items' errors are kept with the rest of a partly successful write."""
    kind = _ERRORS[str(stored[KIND])]
    path = stored["path"]
    assert isinstance(path, list)
    plain = {name: value for name, value in stored.items() if name not in {KIND, MADE_OF}}
    text = str(stored["message"])
    made_of = stored.get(MADE_OF)
    template, told = made_of if isinstance(made_of, list) else (text, ())
    values: dict[str, object] = {
        **plain,
        "message": Sentence.again(text, template, tuple(told)),
        "code": UserErrorCode(str(stored["code"])),
        "path": tuple(path),
    }
    for name in ("current", "record"):
        found = values.get(name)
        if isinstance(found, Mapping):
            values[name] = _reference(found)
    used_by = values.get("used_by")
    if isinstance(used_by, list):
        values["used_by"] = tuple(filter(None, map(_reference, used_by)))
    changed = values.get("changed_since")
    if isinstance(changed, list):
        values["changed_since"] = tuple(_change(one) for one in changed)
    return kind(**values)  # type: ignore[arg-type]
