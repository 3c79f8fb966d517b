"""Greeting that `serve` prints: the server's address, and the demo's sign-ins where the demo is served."""

from models.database.migrating import age_behind
from models.database.open_readers import open_reader
from models.database.readers import Reader, ReadTimeoutError
from web.cli.running import check_age
from web.demo.operator import PASSWORD, USERS
from web.settings import Settings

ASKING_SECONDS = 5.0


def sign_ins() -> list[str]:
    """The demo's users with what they are, and their password."""
    return [
        "Demo sign-ins: " + ", ".join(f"{user.user_name} ({user.display_name})" for user in USERS),
        f"Their password: {PASSWORD}",
    ]


async def has_demo(reader: Reader) -> bool:
    """Whether every user of the demo is in the database, as far as it tells in time."""
    names = ", ".join(f"'{user.user_name}'" for user in USERS)
    statement = f'SELECT COUNT(*) FROM "user" WHERE user_name IN ({names})'  # noqa: S608  # our own constants
    try:
        rows = await reader.fetch((statement, ()), ASKING_SECONDS)
    except ReadTimeoutError:
        # Nobody is kept from being served by what is only said.
        return False
    return rows[0][0] == len(USERS)


async def welcome(settings: Settings) -> list[str]:
    """The lines to print. Raises MistakeError where there is no database that this program can serve."""
    reader = await open_reader(settings.database)
    try:
        check_age(await age_behind(reader, ASKING_SECONDS))
        demo = await has_demo(reader)
    finally:
        await reader.close()
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    address = f"http://{host}:{settings.port}"
    lines = [f"Customer Classes: {address}   GraphiQL: {address}/graphiql   GraphQL: {address}/graphql"]
    return [*lines, *(sign_ins() if demo else ())]
