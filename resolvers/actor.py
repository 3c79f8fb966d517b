"""Who acts: the identity that every use case and every read is given."""

import os
from collections import deque
from dataclasses import dataclass
from typing import Final

from models.choices.users import UserRole
from models.declaration.access import Role

_ID_BYTES: Final = 8
_IDS_AT_ONCE: Final = 256
_ids: deque[str] = deque()
"""Ids that nobody has yet."""

# A process that is forked would give the same ones as its parent.
os.register_at_fork(after_in_child=_ids.clear)


@dataclass(frozen=True, slots=True)
class Actor:
    """A signed-in user, as the session or the token says, never as the input says (R-47).

    `address` is the network address of the request; `request_id` groups the audit rows of one save.
    """

    user_id: int
    user_name: str
    role: UserRole
    reseller_id: int | None = None
    address: str = ""
    request_id: str = ""

    @property
    def schema_role(self) -> Role:
        """Whose schema the actor sees: both kinds of administrators see the administrator's."""
        return Role.RESELLER if self.role is UserRole.RESELLER else Role.ADMINISTRATOR

    @property
    def may_write(self) -> bool:
        """A read-only administrator changes nothing, on any path (R-45)."""
        return self.role is not UserRole.READ_ONLY_ADMINISTRATOR


def new_request_id() -> str:
    """An id for a request, or for what is done without one: nobody may tell by it which of the two it was.

    It is the system's randomness, so that nobody tells one by others; taken for many at once, since it is a call of it.
    """
    if not _ids:
        random = os.urandom(_ID_BYTES * _IDS_AT_ONCE).hex()
        _ids.extend(random[start : start + 2 * _ID_BYTES] for start in range(0, len(random), 2 * _ID_BYTES))
    return _ids.popleft()
