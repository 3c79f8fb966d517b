"""On PostgreSQL a read proves by the way that who asks is who it was: nothing is told where somebody changed it."""

import asyncio
import random
from collections.abc import AsyncIterator, Iterator, Sequence

import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.database.readers import Reader, Row, Statement, Steps
from models.records.user import User
from resolvers.identity.lookup import Credential, Identities
from tests.databases import PostgreSQLTemplate, postgresql_clone
from tests.server.http.test_kept_identities import (
    CHANGES,
    SECONDS,
    SESSION,
    TOKEN,
    State,
    found,
    make_user,
    other_process,
    write_when_told,
)

RENAMED = 400
NAME: Statement = ('SELECT display_name FROM "user" WHERE user_name = $1', ("ada",))
NOBODY: Statement = ('SELECT display_name FROM "user" WHERE user_name = $1', ("nobody",))


@pytest.fixture
def postgresql_url(postgresql_template: PostgreSQLTemplate) -> Iterator[str]:
    """A database of its own: on SQLite a look at the file tells as much."""
    EXECUTOR_CACHE.clear()
    with postgresql_clone(postgresql_template) as url:
        yield url


@pytest.fixture
async def postgresql_database(postgresql_url: str) -> AsyncIterator[str]:
    """The same, open, with one user."""
    await connect(postgresql_url)
    await make_user()
    yield postgresql_url
    await close()


def steps_of(*statements: Statement) -> Steps[list[Sequence[Row]]]:
    """A plan that runs some statements."""
    answers: list[Sequence[Row]] = []
    for statement in statements:
        rows = yield statement
        answers.append(rows)
    return answers


async def proves(identities: Identities, reader: Reader, credential: Credential, *statements: Statement) -> bool:
    """Whether a read proves who is expected by a credential; its rows are those that it gives by itself."""
    assumed = identities.expected(credential)
    assert assumed is not None
    alone = await reader.read(lambda: steps_of(*statements), SECONDS)
    rows = await reader.read(lambda: steps_of(*statements), SECONDS, assumed)
    assert [[tuple(row) for row in record] for record in rows] == [[tuple(row) for row in one] for one in alone]
    return assumed.holds


@pytest.mark.parametrize("statements", [(NAME,), (NAME, NAME)], ids=["one statement", "several"])
async def test_a_read_proves_who_asks_until_another_process_has_changed_it(
    postgresql_database: str, statements: tuple[Statement, ...]
) -> None:
    # Given a user that is known by a token and by a session
    chance, state = random.Random(5), State()  # noqa: S311  # which change comes next
    reader = await open_reader(postgresql_database)
    identities = Identities(reader)
    known = dict.fromkeys((TOKEN, SESSION), state.role)
    for credential in known:
        assert await found(identities, credential)
    proved = []
    with other_process(write_when_told, postgresql_database) as other:
        for _ in range(CHANGES):
            # When something is changed there
            name = state.changed(chance)
            other.send((state, name))
            assert await asyncio.to_thread(other.recv)
            for credential in known:
                # Then a read proves it, just where it is so still
                holds = await proves(identities, reader, credential, *statements)
                assert holds == (state.expected(credential.proof) is known[credential]), (name, state)
                proved.append(holds)
                if identity := await found(identities, credential):
                    known[credential] = identity.role
    assert set(proved) == {True, False}
    await reader.close()


async def test_what_gives_no_row_proves_nothing(postgresql_database: str) -> None:
    reader = await open_reader(postgresql_database)
    identities = Identities(reader)
    assert identities.expected(TOKEN) is None
    assert await found(identities, TOKEN)

    assert not await proves(identities, reader, TOKEN, NOBODY)
    assert not await proves(identities, reader, TOKEN, NOBODY, NAME)
    assert await proves(identities, reader, TOKEN, NAME, NOBODY)
    await reader.close()


async def test_a_proof_is_of_the_very_state_that_is_read(postgresql_database: str) -> None:
    # Given somebody who renames the user now and then
    chance = random.Random(7)  # noqa: S311  # how long it takes until the next time

    async def rename() -> None:
        for number in range(RENAMED):
            await User.all().update(display_name=str(number))
            await asyncio.sleep(chance.uniform(0, 0.01))

    reader = await open_reader(postgresql_database)
    identities = Identities(reader)
    renaming, proved = asyncio.create_task(rename()), []
    while not renaming.done():
        assert await found(identities, TOKEN)
        assumed = identities.expected(TOKEN)
        assert assumed is not None
        # When the name is read by whoever had it when they were looked up
        ((name,),) = (await reader.read(lambda: steps_of(NAME), SECONDS, assumed))[0]
        # Then it is proved just where it is that name
        assert assumed.holds == (name == assumed.identity.display_name)
        proved.append(assumed.holds)
    await renaming
    assert set(proved) == {True, False}
    await reader.close()
