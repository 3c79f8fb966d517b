"""`customer-classes migrate`: one at a time, and never an older program over a newer database."""

from models.database.connection import close, connect, migrate
from models.database.migrating import Age, age_of, alone
from resolvers.use_cases.first_records import make_first_records
from web.cli.running import NEWER, MistakeError, console


def _waits() -> None:
    console.print("Another migrate is running; this one waits for its end.")


async def migrate_alone(url: str) -> None:
    """Bring the tables up to date and make the first records. Raises MistakeError for a database that is newer."""
    async with alone(url, _waits):
        if await age_of(url) is Age.NEWER:
            raise MistakeError(NEWER)
        await migrate(url)
        await connect(url)
        try:
            await make_first_records()
        finally:
            await close()
