"""Users, their passwords and their tokens: how they come into being, and how they end.

A password is kept as an argon2id hash. Secrets that we make ourselves (of sessions and tokens) are long and random, so
their SHA-256 is enough; it is also what they are found by.
"""

import asyncio
import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from tortoise.exceptions import IntegrityError

from models.choices.users import UserRole
from models.reseller import Reseller
from models.user import ApiToken, Session, User

SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 256
"""Characters. The upper bound keeps a sign-in from hashing megabytes."""

TOKEN_PREFIX = "cct_"  # noqa: S105  # the mark by which scanners tell a token that leaked into a repository
SECRET_BYTES = 32
PASSWORDS_AT_A_TIME = 2
"""Each hash takes 64 MiB and a core for some 50 ms, so a flood of sign-ins waits instead of taking the memory."""

_hasher = PasswordHasher()
_hash_of_nobody = _hasher.hash(secrets.token_urlsafe(SECRET_BYTES))
_hashing = asyncio.Semaphore(PASSWORDS_AT_A_TIME)


class AccountError(Exception):
    """An account can't be made or changed as asked; the message says why."""


@dataclass(frozen=True)
class NewToken:
    """A token just made. `secret` is shown to its user once and known to nobody afterwards."""

    id: int
    secret: str
    expires_at: datetime | None


def secret_hash(secret: str) -> str:
    """What is kept of a secret that we made, and what it is found by."""
    return hashlib.sha256(secret.encode()).hexdigest()


async def hash_password(password: str) -> str:
    """The argon2id hash to keep. Raises AccountError for a password that is too short or too long."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise AccountError(f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters.")
    async with _hashing:
        return await asyncio.to_thread(_hasher.hash, password)


def _matches(kept: str, password: str) -> bool:
    try:
        return _hasher.verify(kept, password)
    except (VerificationError, InvalidHashError):
        return False


async def is_password_of(user: User | None, password: str) -> bool:
    """Whether a password is the user's; takes as long where there is no such user."""
    kept = user.password_hash if user else _hash_of_nobody
    async with _hashing:
        matches = await asyncio.to_thread(_matches, kept, password)
    if not (user and matches):
        return False
    if _hasher.check_needs_rehash(kept):
        await User.filter(id=user.id).update(password_hash=await hash_password(password))
    return True


async def create_user(
    user_name: str, password: str, role: UserRole, *, display_name: str = "", reseller_name: str | None = None
) -> User:
    """Make a user. Raises AccountError where the name is taken, or role and reseller don't go together."""
    if not user_name.strip() or len(user_name) > 64 or not user_name.isprintable():  # noqa: PLR2004
        raise AccountError("A user name has 1 to 64 printable characters.")
    if (role is UserRole.RESELLER) != (reseller_name is not None):
        raise AccountError("A reseller's user needs a reseller, and nobody else has one.")
    reseller = None
    if reseller_name is not None:
        reseller = await Reseller.get_or_none(name_key=reseller_name.casefold())
        if reseller is None:
            raise AccountError(f"There is no reseller {reseller_name!r}.")
    try:
        return await User.create(
            user_name=user_name,
            display_name=display_name or user_name,
            role=role.value,
            reseller=reseller,
            password_hash=await hash_password(password),
            created_at=datetime.now(UTC),
        )
    except IntegrityError:
        raise AccountError(f"There is a user {user_name!r} already.") from None


async def find_user(user_name: str) -> User:
    """The user of a name. Raises AccountError where there is none."""
    user = await User.get_or_none(user_name=user_name)
    if user is None:
        raise AccountError(f"There is no user {user_name!r}.")
    return user


async def set_password(user: User, password: str) -> None:
    """Give a user another password, and end the sessions that the old one began."""
    await User.filter(id=user.id).update(password_hash=await hash_password(password))
    await Session.filter(user_id=user.id).delete()


async def set_disabled(user: User, *, disabled: bool) -> None:
    """Shut a user out at once, sessions and tokens included, or let it in again."""
    await User.filter(id=user.id).update(disabled=disabled)
    if disabled:
        await Session.filter(user_id=user.id).delete()


async def open_session(user: User, hours: float) -> str:
    """Begin a session; answers the secret of its cookie. Sessions past their end are swept away on the way."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    now = datetime.now(UTC)
    await Session.filter(expires_at__lt=now).delete()
    await Session.create(
        secret_hash=secret_hash(secret), user_id=user.id, created_at=now, expires_at=now + timedelta(hours=hours)
    )
    return secret


async def close_session(secret: str) -> None:
    """End a session at once."""
    await Session.filter(secret_hash=secret_hash(secret)).delete()


async def create_token(user: User, name: str, lasts: timedelta | None) -> NewToken:
    """Make a bearer token that acts for a user until it expires, if ever, or is revoked."""
    secret = TOKEN_PREFIX + secrets.token_urlsafe(SECRET_BYTES)
    now = datetime.now(UTC)
    token = await ApiToken.create(
        secret_hash=secret_hash(secret),
        user_id=user.id,
        name=name,
        created_at=now,
        expires_at=now + lasts if lasts else None,
    )
    return NewToken(token.id, secret, token.expires_at)


async def revoke_token(token_id: int) -> bool:
    """Refuse a token from now on; answers whether there was one to revoke."""
    revoked = await ApiToken.filter(id=token_id, revoked_at=None).update(revoked_at=datetime.now(UTC))
    return revoked > 0
