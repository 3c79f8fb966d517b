"""A reader that keeps what it is asked, so that a test sees the statements of a request, and how they are run."""

from collections.abc import Callable, Sequence

from models.database.readers import Assumption, Reader, Result, Row, RowsAtRevision, Statement, Steps, is_pause


class RecordingReader:
    """A reader that keeps the statements of the plans that it runs."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.statements: list[Statement] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self.reader, name)

    async def read(
        self,
        steps: Callable[[], Steps[Result]],
        deadline_seconds: float,
        assumed: Assumption | None = None,
        user_id: int = 0,
    ) -> Result:
        """Run a plan as the reader does."""

        def recorded() -> Steps[Result]:
            plan, rows = steps(), None
            try:
                statement = next(plan)
                while True:
                    if not is_pause(statement):
                        self.statements.append(statement)
                    rows = yield statement
                    statement = plan.send(rows)
            except StopIteration as ended:
                result: Result = ended.value
                return result

        return await self.reader.read(recorded, deadline_seconds, assumed, user_id)

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """The rows of one statement."""
        self.statements.append(statement)
        return await self.reader.fetch(statement, deadline_seconds)

    async def fetch_at_revision(self, statement: Statement, deadline_seconds: float) -> RowsAtRevision:
        """The rows of one statement, and the revision that they are of."""
        self.statements.append(statement)
        return await self.reader.fetch_at_revision(statement, deadline_seconds)
