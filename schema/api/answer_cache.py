"""A cache of serialized answers, for queries that are repeated while nothing is written.

An answer is kept under all that it depends on: who asks, the request as it was sent, and the revision of the database
that was known before it was read. That of a request is known before its answer is looked for, so no answer is older
than what was committed when the request came in. Once the revision is another one, it never is the earlier one again:
all that is kept is dropped.

Whether an answer may be kept at all is said by the execution (`Answered.lasts`). A request is kept as its bytes, so
documents, variables and names that differ in anything differ here. Kept is the answer to a request that was asked
before, since most never are again: of those, nothing is remembered but a number.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

from models.choices.users import UserRole
from models.database.readers import Revision
from resolvers.actor import Actor
from resolvers.reading.cache import Cache

KEPT_BYTES: Final = 24 * 1024 * 1024
BYTES_OF_ENTRY: Final = 800
"""Weight of an answer that is kept, beside its own bytes and those of its request, measured."""

REQUESTS_REMEMBERED: Final = 10_000
"""Of how many different requests it is known that they were asked, before all is forgotten; some 90 bytes each."""


@dataclass(frozen=True, slots=True)
class EncodedAnswer:
    """An answer as it is sent, and the name of the operation that it is the answer of."""

    body: bytes
    operation: str = ""


Key: TypeAlias = tuple[int, str, UserRole, int | None, str, bytes]
"""Who asks, in all that rows and schemas depend on; by which method; and the body or the query string that was sent.

Of an actor, only the address and the request's id are left out: they are for the log.
"""


class AnswerCache:
    """The answers that one server process keeps of one database, all of one revision."""

    def __init__(self, budget_bytes: int = KEPT_BYTES) -> None:
        self._cache: Cache[EncodedAnswer] = Cache(budget_bytes)
        self._revision: Revision | None = None
        self._requests: set[int] = set()

    @property
    def weight_bytes(self) -> int:
        """Weight of all kept answers in bytes."""
        return self._cache.weight_bytes

    def get(self, key: Key, revision: Revision | None) -> EncodedAnswer | None:
        """The answer to a request that came in at a revision, where it is kept."""
        if revision is None:
            return None
        if revision != self._revision:
            self._cache.clear()
            self._revision = revision
            return None
        return self._cache.get(key)

    def is_repeated(self, key: Key) -> bool:
        """Whether a request was asked before, so that its answer may be kept."""
        return hash(key) in self._requests

    def note(self, key: Key) -> None:
        """Note that a request was asked."""
        if len(self._requests) >= REQUESTS_REMEMBERED:
            self._requests.clear()
        self._requests.add(hash(key))

    def put(self, key: Key, revision: Revision | None, body: bytes, operation: str) -> None:
        """Keep an answer that was read after that revision was known, unless another one is known by now."""
        if revision is None or revision != self._revision:
            return
        number = hash(key)
        if number in self._requests:
            self._cache.put(key, EncodedAnswer(body, operation), len(body) + len(key[-1]) + BYTES_OF_ENTRY)
            return
        self.note(key)


def key_of(actor: Actor, method: str, content: bytes) -> Key:
    """Key of the answer to a request of an actor."""
    return actor.user_id, actor.user_name, actor.role, actor.reseller_id, method, content
