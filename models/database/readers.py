"""Connections for reading, apart from the writer's: a reader never waits for a running transaction.

A plan is a generator that yields statements and is sent their rows, so it doesn't know which database runs it, nor
whether that happens inline, in a thread or over a network. Every statement of one plan sees the same state.
"""

from collections.abc import Callable, Generator, Sequence
from typing import Final, NamedTuple, Protocol, TypeAlias, TypeVar

Row = Sequence[object]
Statement = tuple[str, Sequence[object]]
Result = TypeVar("Result")

Steps = Generator[Statement, Sequence[Row], Result]

Revision: TypeAlias = int | tuple[int, str]
"""Mark of a state of a database: as long as it is the same, so is every row that is read."""

ANSWER_BYTES: Final = 5 * 2**20
"""Largest answer to one request: a kilobyte for each object that it may ask for."""


def pause(work: str) -> Statement:
    """Pause of a plan in the midst of long work between its statements, at which a reader lets others have their turn.

    Nothing is asked. `work` is its kind: where one took long, others are taken to do so, too.
    """
    return "", (work,)


def is_pause(statement: Statement) -> bool:
    """Whether a plan pauses instead of asking."""
    return not statement[0]


class ReadTimeoutError(Exception):
    """A read took longer than its deadline allows."""


class AnswerTooLongError(Exception):
    """The answer would have more bytes than one answer may have."""


class RowsAtRevision(NamedTuple):
    """The rows of a statement, and the revision that they are of, or of a later one; None where that can't be told."""

    rows: Sequence[Row]
    revision: Revision | None


class Assumption(Protocol):
    """An assumption that a read is made on, and that its own statement proves, if it can."""

    holds: bool
    """Whether a read has proved it, of the very state that it read."""

    values: Sequence[object]
    """Values that the proof binds."""

    def cell(self, first: int) -> str:
        """The SQL of the proof's one cell, whose parameters are numbered from there on; NULL is no proof."""


class Reader(Protocol):
    """Runs the statements of a plan on one snapshot of the database.

    `revision_column` is what a statement selects last of each row so that `fetch_at_revision` can tell its revision.
    Of the reads that run at a time, those of one `user_id` are so many at most that others have room beside them.
    """

    dialect: str
    revision_column: str

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,
        user_id: int = 0,
    ) -> Result:
        """Run a plan. Raises ReadTimeoutError past the deadline, AnswerTooLongError and DatabaseUnavailableError."""

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """The rows of one statement, which is a snapshot by itself. Raises as `read` does."""

    async def fetch_at_revision(self, statement: Statement, deadline_seconds: float) -> RowsAtRevision:
        """The rows of one statement that selects the `revision_column` last. Raises as `read` does."""

    def revision(self) -> Revision | None:
        """Revision of the database: it differs after any commit; None where only a round trip can tell.

        Raises DatabaseUnavailableError.
        """

    async def close(self) -> None:
        """Give the connections back."""
