"""Who somebody is, is kept as long as nothing was written, and no longer: others write, from another process too."""

import asyncio
import gc
import random
import time
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.transactions import in_transaction

from models.choices.users import UserRole
from models.database.address import sqlite_path
from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.database.readers import Row, Statement
from models.database.sqlite_reading import SqliteReader
from models.declaration.texts import name_key
from models.records.user import ApiToken, Session, User
from resolvers.identity.credentials import secret_hash
from resolvers.identity.lookup import BYTES_OF_IDENTITY, Credential, Identities, Identity, Proof
from tests.databases import sqlite_copy
from tests.processes import FORKS

CHANGES = 200
LOOKS = 3000
SECONDS = 30.0
FAR = timedelta(days=1)
PAST = timedelta(seconds=-1)
TOKEN = Credential(Proof.TOKEN, "cct_token")
SESSION = Credential(Proof.SESSION, "session")


@dataclass
class State:
    """Last written state of the one user, its token and its session."""

    disabled: bool = False
    role: UserRole = UserRole.ADMINISTRATOR
    revoked: bool = False
    token_ended: bool = False
    session: bool = True
    session_ended: bool = False

    def expected(self, proof: Proof) -> UserRole | None:
        """The role that a credential acts with, if it proves anything."""
        holds = not (self.revoked or self.token_ended)
        if proof is Proof.SESSION:
            holds = self.session and not self.session_ended
        return self.role if holds and not self.disabled else None

    def changed(self, chance: random.Random) -> str:
        """Change one thing; what it is called."""
        name = chance.choice([*self.__dataclass_fields__])
        if name == "role":
            self.role = chance.choice([UserRole.ADMINISTRATOR, UserRole.READ_ONLY_ADMINISTRATOR])
        else:
            setattr(self, name, not getattr(self, name))
        return name

    async def write(self, name: str) -> None:
        """Write what was changed."""
        now = datetime.now(UTC)
        async with in_transaction():
            match name:
                case "disabled" | "role":
                    await User.all().update(disabled=self.disabled, role=self.role)
                case "revoked":
                    await ApiToken.all().update(revoked_at=now if self.revoked else None)
                case "token_ended":
                    await ApiToken.all().update(expires_at=now + PAST if self.token_ended else None)
                case _:
                    await Session.all().delete()
                    if self.session:
                        await self._sign_in(now)

    async def _sign_in(self, now: datetime) -> None:
        user = await User.get()
        until = now + (PAST if self.session_ended else FAR)
        await Session.create(secret_hash=secret_hash(SESSION.secret), user_id=user.id, created_at=now, expires_at=until)


async def make_user() -> None:
    """A user with a token and a session."""
    now = datetime.now(UTC)
    user = await User.create(
        user_name="ada",
        user_name_key=name_key("ada"),
        display_name="0",
        role=UserRole.ADMINISTRATOR,
        created_at=now,
        updated_at=now,
    )
    await ApiToken.create(user=user, name="portal", secret_hash=secret_hash(TOKEN.secret), created_at=now)
    await State().write("session")


def write_when_told(url: str, pipe: Connection) -> None:
    """In a process of its own: write each state that is told, and say when it is committed."""

    async def run() -> None:
        await connect(url)
        while message := pipe.recv():
            state, name = message
            await state.write(name)
            pipe.send(True)
        await close()

    asyncio.run(run())


def write_on(url: str, pipe: Connection) -> None:
    """In a process of its own: write ever larger numbers until told to stop, and tell those that are committed."""

    async def run() -> None:
        await connect(url)
        number = 0
        while not pipe.poll():
            number += 1
            await User.all().update(display_name=str(number))
            pipe.send(number)
        await close()

    asyncio.run(run())


@contextmanager
def other_process(work: Callable[[str, Connection], None], url: str) -> Iterator[Connection]:
    """Another process that writes, and the end of the line to it."""
    ours, theirs = FORKS.Pipe()
    process = FORKS.Process(target=work, args=(url, theirs))
    process.start()
    # Where the other process fails, whoever waits for its word is told.
    theirs.close()
    try:
        yield ours
    finally:
        ours.send(None)
        process.join(SECONDS)
        assert process.exitcode == 0


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Identities]:
    """The users of a database, as a server finds and keeps them."""
    reader = await open_reader(url)
    yield Identities(reader)
    await reader.close()


async def found(identities: Identities, credential: Credential) -> Identity | None:
    return await identities.find(credential, time.monotonic() + SECONDS)


@pytest.mark.parametrize("seed", range(2))
async def test_whatever_another_process_wrote_counts_for_the_very_next_request(database: str, seed: int) -> None:
    # Given a user that is known by a token and by a session
    await make_user()
    chance, state = random.Random(seed), State()  # noqa: S311  # which change comes next
    async with opened(database) as identities:
        with other_process(write_when_told, database) as other:
            for _ in range(CHANGES):
                # When something is changed, here or there
                name = state.changed(chance)
                if chance.random() < 0.3:
                    await state.write(name)
                else:
                    other.send((state, name))
                    assert await asyncio.to_thread(other.recv)
                # Then the next request knows, and those after it
                for credential in (TOKEN, SESSION, TOKEN, SESSION):
                    identity = await found(identities, credential)
                    assert (identity.role if identity else None) == state.expected(credential.proof), (name, state)


async def test_nobody_is_as_they_were_before_what_is_already_committed(database: str) -> None:
    # Given another process that writes all the time
    await make_user()
    async with opened(database) as identities:
        with other_process(write_on, database) as other:
            committed, looked = await asyncio.to_thread(other.recv), 0
            until = time.monotonic() + SECONDS
            while looked < LOOKS and time.monotonic() < until:
                while other.poll():
                    committed = other.recv()
                # When it is asked who somebody is
                identity = await found(identities, TOKEN)
                # Then it is no state from before the last one that is known to be committed
                assert identity is not None
                assert int(identity.display_name) >= committed
                looked += 1
            assert committed > 1


class CountingReader(SqliteReader):
    """Counts the statements that find users."""

    statements = 0

    async def fetch(self, statement: Statement, deadline_seconds: float) -> Sequence[Row]:
        """The rows of one statement."""
        self.statements += 1
        return await super().fetch(statement, deadline_seconds)


@pytest.fixture
async def counting(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[CountingReader]:
    """A reader of a SQLite database with one user: PostgreSQL keeps nothing."""
    EXECUTOR_CACHE.clear()
    url = sqlite_copy(sqlite_template, tmp_path)
    await connect(url)
    await make_user()
    reader = CountingReader(sqlite_path(url))
    yield reader
    await reader.close()
    await close()


async def test_who_is_known_is_not_looked_up_again_until_something_is_written(counting: CountingReader) -> None:
    identities = Identities(counting)
    for _ in range(3):
        assert await found(identities, TOKEN)
    assert counting.statements == 1
    await User.all().update(display_name="Another")
    again = await found(identities, TOKEN)
    assert again
    assert again.display_name == "Another"
    assert counting.statements == 2


async def test_who_is_known_is_told_long_after_the_last_read_of_the_database(counting: CountingReader) -> None:
    """The limits of the last read held for all looks at the revision after it, of which each counted a bit."""
    identities = Identities(counting)
    assert await identities.find(TOKEN, time.monotonic() + 0.2)
    await asyncio.sleep(0.3)
    for _ in range(10_000):
        assert await found(identities, TOKEN)
    assert counting.statements == 1


async def test_a_credential_that_is_kept_ends_at_its_moment_without_any_write(counting: CountingReader) -> None:
    await ApiToken.all().update(expires_at=datetime.now(UTC) + timedelta(seconds=0.5))
    identities = Identities(counting)
    assert await found(identities, TOKEN)
    await asyncio.sleep(0.6)
    assert await found(identities, TOKEN) is None


async def test_what_proves_nothing_is_not_kept_and_what_is_kept_weighs_as_little_as_it_says(
    counting: CountingReader,
) -> None:
    identities = Identities(counting)
    for number in range(100):
        assert await found(identities, Credential(Proof.TOKEN, f"guess {number}")) is None
    assert len(identities.cache) == 0
    # Given users with the longest names that there may be
    user = await User.get()
    await User.all().update(user_name="𝕒" * 64, display_name="𝕒" * 128)
    now = datetime.now(UTC)
    await ApiToken.bulk_create(
        ApiToken(
            user_id=user.id, name="portal", secret_hash=secret_hash(str(number)), created_at=now, expires_at=now + FAR
        )
        for number in range(500)
    )
    gc.collect()
    tracemalloc.start()
    for number in range(500):
        assert await found(identities, Credential(Proof.TOKEN, str(number)))
    gc.collect()
    weight, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(identities.cache) <= identities.cache.budget_bytes / BYTES_OF_IDENTITY
    assert weight <= len(identities.cache) * BYTES_OF_IDENTITY
