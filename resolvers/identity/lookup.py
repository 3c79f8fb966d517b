"""Looking up the user of a credential: one indexed statement, and on SQLite none while nothing was written.

It tells the revision of the database, too: for what else is kept as long as nothing is written.

What was found is kept with the revision of the database that was read before it, and counts as long as the revision is
still that one: whatever was committed since, by this process or another one, has moved it. So a revoked token, a
disabled user, an ended session and users of a closed reseller are refused with the next request. That time passes is no
write, so the end of a session or token is kept too.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from models.choices.users import UserRole
from models.database.readers import Reader, Revision
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.identity.credentials import secret_hash
from resolvers.reading.cache import Cache
from resolvers.reading.dialect import comparable, instant_in, parameter

_SELECTED: Final = "u.id, u.user_name, u.role, u.reseller_id, u.display_name, s.expires_at"
_SESSION = (
    'FROM session s JOIN "user" u ON u.id = s.user_id LEFT JOIN reseller r ON r.id = u.reseller_id '
    "WHERE s.secret_hash = {0} AND s.expires_at > {1} AND NOT u.disabled AND r.closed_at IS NULL"
)
_TOKEN = (
    'FROM api_token s JOIN "user" u ON u.id = s.user_id LEFT JOIN reseller r ON r.id = u.reseller_id '  # noqa: S105
    "WHERE s.secret_hash = {0} AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > {1}) "
    "AND NOT u.disabled AND r.closed_at IS NULL"
)
_IS_AS_EXPECTED: Final = (
    " AND u.id = {2} AND u.user_name = {3} AND u.role = {4} AND u.reseller_id IS NOT DISTINCT FROM {5}"
    " AND u.display_name = {6}"
)
"""Whether the user is still the one that was found before."""

KEPT_BYTES: Final = 1024 * 1024
BYTES_OF_IDENTITY: Final = 2500
"""Weight of one that is kept, at most, with its key, measured; names have a bound of their own."""

NEVER: Final = float("inf")


class Proof(StrEnum):
    """Kind of a credential, by which its user is looked up."""

    SESSION = _SESSION
    TOKEN = _TOKEN


class Credential(NamedTuple):
    """The secret that a request brought along."""

    proof: Proof
    secret: str


@dataclass(frozen=True, slots=True)
class Identity:
    """A signed-in user, and until when what proves it holds, in seconds of the system's clock.

    `revision` is that of the database in which that is so, where it can be told.
    """

    user_id: int
    user_name: str
    role: UserRole
    reseller_id: int | None
    display_name: str
    until: float = NEVER
    revision: Revision | None = None

    @property
    def user(self) -> tuple[int, str, str, int | None, str]:
        """All that is known of the user."""
        return self.user_id, self.user_name, self.role.value, self.reseller_id, self.display_name

    def actor(self, address: str, request_id: str) -> Actor:
        """The user as the actor of one request that comes from an address."""
        return Actor(self.user_id, self.user_name, self.role, self.reseller_id, address, request_id)


@dataclass(slots=True)
class Expected:
    """The user that was found by a credential before, to be proved by the statement of a read that is sent anyway.

    On PostgreSQL only a round trip tells that it is so still. Nothing is told to anybody before that.
    """

    identity: Identity
    values: Sequence[object]
    sql: str
    holds: bool = False

    def cell(self, first: int) -> str:
        """A cell that is NULL where the user isn't that one (any more)."""
        return _numbered(self.sql, first, len(self.values))

    def is_of(self, identity: Identity) -> bool:
        """Whether the user that was found is this one."""
        return self.identity.user == identity.user


@lru_cache
def _numbered(sql: str, first: int, count: int) -> str:
    return sql.format(*(parameter("postgresql", first + number) for number in range(count)))


class Identities:
    """Finds users in one database by what they prove themselves with, and keeps those that were found."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        dialect = reader.dialect
        self._statements = {
            proof: f"SELECT {_SELECTED}, {reader.revision_column} "
            + proof.value.format(parameter(dialect, 1), parameter(dialect, 2))
            for proof in Proof
        }
        self._proofs = {proof: f"(SELECT TRUE {proof.value}{_IS_AS_EXPECTED})" for proof in Proof}
        self.cache: Cache[Identity] = Cache(KEPT_BYTES)

    async def find(self, presented: Credential | None, until: float) -> Identity | None:
        """The user whose credential this is, or None where it proves nothing (any more).

        Raises ReadTimeoutError where that isn't known `until` then, by the monotonic clock, and
        DatabaseUnavailableError.
        """
        if presented is None:
            return None
        key = _key(presented)
        identity = self._kept(key)
        if identity is not None:
            return identity
        _, stored_hash = key
        identity = await self._look_up(presented.proof, stored_hash, until)
        if identity is not None:
            self.cache.put(key, identity, BYTES_OF_IDENTITY)
        return identity

    def kept(self, presented: Credential | None) -> Identity | None:
        """The user that was found by this credential, where nothing was written since. Raises DatabaseUnavailableError.

        On PostgreSQL nobody is: only a statement tells what was written.
        """
        return None if presented is None else self._kept(_key(presented))

    def _kept(self, key: tuple[bool, str]) -> Identity | None:
        revision = self._reader.revision()
        if revision is None:
            return None
        cached = self.cache.get(key)
        if cached is not None and cached.revision == revision and time.time() < cached.until:
            return cached
        return None

    def expected(self, presented: Credential | None) -> Expected | None:
        """The user whose credential this was before, where a read has to prove that it still is."""
        if presented is None or self._reader.dialect != "postgresql":
            return None
        key = _key(presented)
        identity, (_, stored_hash) = self.cache.get(key), key
        if identity is None:
            return None
        return Expected(identity, (stored_hash, datetime.now(UTC), *identity.user), self._proofs[presented.proof])

    async def _look_up(self, proof: Proof, stored_hash: str, until: float) -> Identity | None:
        dialect = self._reader.dialect
        values = (stored_hash, comparable(dialect, Kind.DATETIME, datetime.now(UTC)))
        statement = self._statements[proof], values
        rows, revision = await self._reader.fetch_at_revision(statement, until - time.monotonic())
        for user_id, user_name, role, reseller_id, display_name, expires_at, _ in rows:
            assert isinstance(user_id, int)
            assert reseller_id is None or isinstance(reseller_id, int)
            holds_until = _seconds(expires_at)
            return Identity(
                user_id, str(user_name), UserRole(str(role)), reseller_id, str(display_name), holds_until, revision
            )
        return None


def _key(presented: Credential) -> tuple[bool, str]:
    """Key of a credential's user: whether it is a token, and the hash of its secret."""
    # The hash of an enumeration's member would be worked out in Python each time.
    return presented.proof is Proof.TOKEN, secret_hash(presented.secret)


def _seconds(expires_at: object) -> float:
    """The moment of a column as seconds of the system's clock."""
    if expires_at is None:
        return NEVER
    return instant_in(expires_at).timestamp()
