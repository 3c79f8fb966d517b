"""Who acts: the identity that every use case and every read is given."""

import random
from dataclasses import dataclass
from typing import Final

from models.choices.users import UserRole
from models.declaration.access import Role

_ID_BITS: Final = 64


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

    It proves nothing, so it needs no randomness of the system, which is a call of it for each request.
    """
    return f"{random.getrandbits(_ID_BITS):016x}"
