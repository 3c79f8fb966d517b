"""A new password on its way into a save: what is left of it before the transaction, since hashing takes long."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from resolvers.actor import Actor
from resolvers.identity.credentials import fingerprint, hash_password, is_fit_password

PASSWORD: Final = "password"  # noqa: S105  # the input's name


@dataclass(frozen=True)
class NewPassword:
    """A password that was sent, without its text: its hash, None for an unfit one, and a fingerprint.

    The fingerprint stands for it in the hash of an input, by which a retry is told from another write.
    """

    hash: str | None
    fingerprint: str

    def __str__(self) -> str:
        """The fingerprint alone."""
        return self.fingerprint


async def hash_new_password(actor: Actor, input: Mapping[str, Any]) -> Mapping[str, Any]:
    """The input with its password hashed."""
    password = input.get(PASSWORD)
    if not isinstance(password, str):
        return input
    key = input.get("idempotency_key")
    kept = await hash_password(password) if is_fit_password(password) else None
    known_by = await fingerprint(password, f"{actor.user_id} {key}") if kept and isinstance(key, str) else ""
    return {**input, PASSWORD: NewPassword(kept, known_by)}
