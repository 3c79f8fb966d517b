"""The read context of one request: the actor, its variables, and the fields that have no value.

A field without a value leaves a `Broken` in its place, so that the rest of the answer is made as usual. Only where
there is one, the answer is settled afterwards as GraphQL says: null stands in the nearest nullable field around it.
"""

from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

import orjson

from models.database.readers import AnswerTooLongError
from resolvers import clock
from resolvers.actor import Actor
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.selection import SelectedField, Variables

Path = tuple[str | int, ...]

BYTES_OF_VALUE: Final = 4
"""Bytes around each value of an answer: quotes, a colon, a comma."""

SHORT_SHARE: Final = 4
"""An answer is short that can have one in this many of the bytes that there may be, or less."""


@dataclass(frozen=True, slots=True)
class Broken:
    """The placeholder of a field without a value: for a bad argument (at the path `argument`), or a fault of ours.

    `too_long` says that there is a value, and that the answer would be too long with it.
    """

    message: str
    argument: tuple[str, ...] = ()
    ours: bool = False
    too_long: bool = False


@dataclass(frozen=True)
class FieldProblem:
    """Why a field has no value, and where in the answer it would be."""

    path: Path
    broken: Broken


@dataclass(frozen=True)
class ReadyValue:
    """A value prepared with the plan, and the problems of fields within it; `length` counts its bytes."""

    value: object
    problems: Sequence[FieldProblem] = ()
    length: int = 0


@dataclass(frozen=True)
class Answer:
    """The answer of a plan: data by response key, or None where null can't stand for a missing value."""

    data: Mapping[str, object] | None
    problems: Sequence[FieldProblem] = ()


@dataclass(frozen=True, slots=True)
class Longest:
    """The bytes that an object can have: those of its own values, and what is `below` it by response key.

    Each entry of that has the rows that are expected there: one for an object that is no list. `once` are the bytes
    with one of each.
    """

    own: int
    below: tuple[tuple[str, int, "Longest"], ...] = ()
    once: int = 0

    def __post_init__(self) -> None:
        """Add up what is asked for each answer."""
        object.__setattr__(self, "once", self.own + sum(inner.once for _, _, inner in self.below))

    def expected(self) -> int:
        """The bytes with the expected rows."""
        return self.own + sum(rows * inner.expected() for _, rows, inner in self.below)

    def found(self, value: object, lengths: Mapping[int, int]) -> int:
        """The bytes with the rows that there are in an object or list; `lengths` has those of JSON by its identity."""
        if isinstance(value, dict):
            return self.own + sum(inner.found(value.get(key), lengths) for key, _, inner in self.below)
        if isinstance(value, list | tuple):
            return sum(self.found(row, lengths) for row in value) if self.below else len(value) * self.own
        return lengths[id(value)] if isinstance(value, orjson.Fragment) else 0


class TooManyObjectsError(Exception):
    """The answer would hold more objects than one request may ask for."""


@dataclass(slots=True)
class ReadContext:
    """The actor, the variables, and the running counts of one request.

    `broken` says whether any field has no value, `beyond` how many objects there were above what lists are expected to
    hold, and `room` how many there may be; `answered_bytes` is how long the answer is so far, and `most_bytes` how long
    it may be. An answer that is `short` can't come near that unless there is something beyond, and isn't counted; where
    its `longest` form is known, another may turn out not to come near it either, with the rows that were found: what
    the database wrote is as long as it is, and of other rows `has_built_rows` tells.
    `depends_on_time` says that the answer depends on when it was asked for.
    `state` has the kept values that a class at a moment is read from. `foresee` foresees a class by what is planned
    of names, its key, and an instant: what that takes is above all reading, so whoever asks for a read brings it along.
    """

    actor: Actor
    variables: Variables
    broken: bool = field(default=False)
    beyond: int = 0
    room: int | None = None
    most_bytes: int | None = None
    short: bool = False
    longest: Longest | None = None
    state: Mapping[str, Any] = field(default_factory=dict)
    foresee: Callable[[Any, int, datetime], Coroutine[Any, Any, Any]] | None = None
    answered_bytes: int = 0
    personal: bool = False
    has_built_rows: bool = False
    depends_on_time: bool = False
    _lengths: dict[int, int] = field(default_factory=dict)
    _read_bytes: int = 0

    def restarted(self) -> "ReadContext":
        """This context reset to before anything was read, for the retry of an interrupted read."""
        self.broken = False
        self.begin_at(0, 0)
        return self

    def now(self) -> datetime:
        """The present instant. What is read asks for it here and nowhere else, so that its answer isn't kept."""
        self.depends_on_time = True
        return clock.now()

    def has_come(self, instant: datetime) -> bool:
        """Whether an instant has come. That it hasn't is so for a while only, and an answer that says so isn't kept."""
        come = instant <= clock.now()
        self.depends_on_time |= not come
        return come

    def begin_at(self, answered_bytes: int, beyond: int) -> None:
        """Start a part of an answer (again, on a retry) after the bytes and objects counted so far."""
        self.beyond = beyond
        self.answered_bytes = self._read_bytes = answered_bytes
        self._lengths = {}

    def json(self, text: str) -> orjson.Fragment:
        """A fragment of JSON from the database. Raises AnswerTooLongError where no answer could hold it."""
        length = _bytes(text)
        self._read_bytes += length
        # A page is read with one row more than it shows.
        if self.most_bytes is not None and self._read_bytes > 2 * self.most_bytes:
            raise AnswerTooLongError
        return self._fragment(text, length)

    def written(self, rows: list[object]) -> object:
        """Rows as the JSON that they become in the answer, whose length is known so; as they are where it isn't yet.

        That is where null may have to stand for a missing value, or whose a personal value is, has to be told.
        """
        if self.broken or self.personal:
            self.has_built_rows = True
            return rows
        text = orjson.dumps(rows)
        return self._fragment(text, len(text))

    def _fragment(self, text: str | bytes, length: int) -> orjson.Fragment:
        fragment = orjson.Fragment(text)
        self._lengths[id(fragment)] = length
        return fragment

    def count_bytes(self, answer: object) -> None:
        """Count the bytes of a part of the answer. Raises AnswerTooLongError once the total is above the limit.

        One value may stand in many places, and a text is counted without what JSON escapes in it.
        """
        if self.most_bytes is None or (self.short and not self.beyond):
            return
        if self.longest:
            written = self.longest.once + sum(self._lengths.values())
            if not self.has_built_rows and written * SHORT_SHARE <= self.most_bytes:
                return
            if self.longest.found(answer, self._lengths) * SHORT_SHARE <= self.most_bytes:
                return
        left: list[Collection[object]] = [(answer,)]
        while left:
            collection = left.pop()
            length = BYTES_OF_VALUE * len(collection)
            if isinstance(collection, dict):
                length += sum(map(len, collection))
            for value in collection.values() if isinstance(collection, dict) else collection:
                if isinstance(value, str):
                    length += _bytes(value)
                elif isinstance(value, dict | list | tuple):
                    left.append(value)
                elif isinstance(value, orjson.Fragment):
                    length += self._lengths[id(value)]
            self.answered_bytes += length
            if self.answered_bytes > self.most_bytes:
                raise AnswerTooLongError

    def count_beyond(self, objects: int) -> None:
        """Count objects above the expected number. Raises TooManyObjectsError above the room for them."""
        if objects > 0:
            self.beyond += objects
            if self.room is not None and self.beyond > self.room:
                raise TooManyObjectsError

    def invalid_argument(self, error: BadArgumentError) -> Broken:
        """The placeholder of a field with an invalid argument."""
        self.broken = True
        return Broken(error.message, error.path)

    def too_long(self, message: str) -> Broken:
        """The placeholder of a value that would make the answer too long."""
        self.broken = True
        return Broken(message, too_long=True)

    def missing(self, entity: str) -> Broken:
        """The placeholder of a missing row that must exist: a fault of ours, never of the sender."""
        self.broken = True
        return Broken(f"a {entity} that must be there is missing", ours=True)

    def ready(self, ready: ReadyValue) -> object:
        """The value that was prepared with the plan, or the value with the problems within it."""
        self._lengths[id(ready.value)] = ready.length
        if not ready.problems:
            return ready.value
        self.broken = True
        return ready

    def settle(self, data: dict[str, object], selected: Sequence[SelectedField]) -> Answer:
        """The answer, with null in place of fields without a value."""
        if not self.broken:
            return Answer(data)
        problems: list[FieldProblem] = []
        try:
            return Answer(_object(data, selected, (), problems), problems)
        except _NothingHereError as nothing:
            return Answer(None, [*problems, nothing.problem])


def _bytes(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode())


class _NothingHereError(Exception):
    """A field that is never null has no value, so what is around it has none either."""

    def __init__(self, problem: FieldProblem) -> None:
        super().__init__(problem.broken.message)
        self.problem = problem


def _settled(value: object, below: Sequence[SelectedField], path: Path, problems: list[FieldProblem]) -> object:
    if isinstance(value, Broken):
        raise _NothingHereError(FieldProblem(path, value))
    if isinstance(value, ReadyValue):
        problems += (FieldProblem((*path, *problem.path), problem.broken) for problem in value.problems)
        return value.value
    if isinstance(value, dict):
        return _object(value, below, path, problems)
    if isinstance(value, list):
        return [_settled(entry, below, (*path, index), problems) for index, entry in enumerate(value)]
    return value


def _object(
    values: Mapping[str, object], selected: Sequence[SelectedField], path: Path, problems: list[FieldProblem]
) -> dict[str, object]:
    # One response key of an interface can come from several types; a valid document makes it null in all or none.
    fields: dict[str, list[SelectedField]] = {}
    for member in selected:
        fields.setdefault(member.key, []).append(member)
    answer: dict[str, object] = {}
    for key, value in values.items():
        same_key = fields[key]
        below = [deeper for field in same_key for inner in field.below.values() for deeper in inner]
        try:
            answer[key] = _settled(value, below, (*path, key), problems)
        except _NothingHereError as nothing:
            if not same_key[0].null:
                raise
            answer[key] = None
            problems.append(nothing.problem)
    return answer
