"""Connections for reading, apart from the writer's: a reader never waits for a running transaction.

A plan is a generator that yields statements and is sent their rows, so it doesn't know which database runs it, nor
whether that happens inline, in a thread or over a network. Every statement of one plan sees the same state.
"""

from collections.abc import Callable, Generator, Sequence
from typing import Final, Protocol, TypeVar

Row = Sequence[object]
Statement = tuple[str, Sequence[object]]
Result = TypeVar("Result")

Steps = Generator[Statement, Sequence[Row], Result]

ANSWER_BYTES: Final = 5 * 2**20
"""What one request may be answered at most: a kilobyte for each object that it may ask for."""


class ReadTimeoutError(Exception):
    """A read took longer than its deadline allows."""


class AnswerTooLongError(Exception):
    """What is asked for would have more bytes than one answer may have."""


class Reader(Protocol):
    """Runs the statements of a plan on one snapshot of the database."""

    dialect: str

    async def read(self, steps: Callable[[], Steps[Result]], deadline_seconds: float) -> Result:
        """Run a plan. Raises ReadTimeoutError past the deadline, AnswerTooLongError and DatabaseUnavailableError."""

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """The rows of one statement, which is a snapshot by itself. Raises as `read` does."""

    def revision(self) -> int | None:
        """A number that is another one once anybody has committed anything, or None where only a round trip can tell.

        Raises DatabaseUnavailableError.
        """

    async def close(self) -> None:
        """Give the connections back."""
