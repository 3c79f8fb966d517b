"""Credentials of users: their passwords, sessions and the secrets of their tokens.

A password is kept as an argon2id hash. Secrets that we make ourselves (of sessions and tokens) are long and random, so
their SHA-256 is enough; it is also what they are found by.
"""

import asyncio
import hashlib
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import hash_secret_raw
from tortoise.transactions import in_transaction

from models.database.by_key import delete_some
from models.database.work_rows import rows_of
from models.declaration.texts import name_key
from models.records.reseller import Reseller
from models.records.user import Session, User
from resolvers.reading.dialect import dialect, key_parameter, parameter

Made = TypeVar("Made")

LONGEST_USER_NAME = 64
SHORTEST_PASSWORD, LONGEST_PASSWORD = 8, 256
"""Characters. The upper bound keeps a sign-in from hashing megabytes."""

TOKEN_PREFIX = "cct_"  # noqa: S105  # the mark by which scanners tell a token that leaked into a repository
SECRET_BYTES = 32
PASSWORDS_AT_A_TIME = 2
"""Each hash takes 64 MiB and a core for some 50 ms, so a flood of sign-ins waits instead of taking the memory."""

HASH_OF_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$u85peYBGQaWwScQmyx+3gw$m9bPVHykYyHedx6IboBLT75Yc/jNM6ttE/Cayfsr+tk"
"""Hash that a password is compared with where there is no user, so that it takes as long: no password matches it."""

_hasher = PasswordHasher()
_hashing: Final = ThreadPoolExecutor(PASSWORDS_AT_A_TIME, thread_name_prefix="password")
"""Threads that do nothing else, so that nobody waits with a sign-in for what others read."""


class AccountError(Exception):
    """An account can't be made or changed as asked; the message says why."""


def secret_hash(secret: str) -> str:
    """Hash of a secret that we made: it alone is kept, and the secret is found by it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def is_fit_password(password: str) -> bool:
    """Whether a password is neither too short nor too long."""
    return SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD


def is_fit_user_name(user_name: str) -> bool:
    """Whether a name can be signed in with: printable, and with no blank at its ends, which nobody would see."""
    return 1 <= len(user_name) <= LONGEST_USER_NAME and user_name.isprintable() and user_name == user_name.strip()


async def _beside(work: Callable[[], Made]) -> Made:
    return await asyncio.get_running_loop().run_in_executor(_hashing, work)


async def hash_password(password: str) -> str:
    """The argon2id hash to keep. Raises AccountError for a password that is too short or too long."""
    if not is_fit_password(password):
        raise AccountError(f"A password has {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters.")
    return await _beside(lambda: _hasher.hash(password))


async def fingerprint(password: str, purpose: str) -> str:
    """Fingerprint of a password for one purpose: the same for equal passwords, and as slow to guess from as a hash."""
    salt = hashlib.sha256(purpose.encode()).digest()
    cost = (_hasher.time_cost, _hasher.memory_cost, _hasher.parallelism, _hasher.hash_len, _hasher.type)
    return (await _beside(lambda: hash_secret_raw(password.encode(), salt, *cost))).hex()


def _matches(password_hash: str, password: str) -> bool:
    try:
        return _hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


async def is_password_of(user: User | None, password: str) -> bool:
    """Whether a password is the user's; takes as long where there is no such user.

    The hash that it was verified by is in the user that was given, for `open_session`.
    """
    password_hash = (user.password_hash if user else "") or HASH_OF_NOBODY
    matches = await _beside(lambda: _matches(password_hash, password))
    if not (user and user.password_hash and matches):
        return False
    if not _hasher.check_needs_rehash(password_hash):
        return True
    hashed_anew = await hash_password(password)
    if await User.filter(id=user.id, password_hash=password_hash).update(password_hash=hashed_anew):
        user.password_hash = hashed_anew
        return True
    # Meanwhile it was hashed anew by another sign-in, or there is another password.
    await user.refresh_from_db(fields=["password_hash"])
    return await is_password_of(user, password)


async def user_of(user_name: str) -> User | None:
    """The user of a name, however it is written: in other letter cases, or composed otherwise."""
    return await User.get_or_none(user_name_key=name_key(user_name)) if user_name else None


async def is_shut_out(user: User) -> bool:
    """Whether the user can't sign in: it is disabled, or its reseller is closed (R-72)."""
    return user.disabled or await Reseller.filter(id=user.reseller_id, closed_at__isnull=False).exists()  # type: ignore[attr-defined]  # the key of the link


async def find_user(user_name: str) -> User:
    """The user of a name. Raises AccountError where there is none."""
    user = await user_of(user_name)
    if user is None:
        raise AccountError(f"There is no user {user_name!r}.")
    return user


async def end_sessions(user_id: int) -> None:
    """Sign a user out everywhere."""
    await Session.filter(user_id=user_id).delete()


def new_secret() -> str:
    """The secret of a token, with its mark."""
    return TOKEN_PREFIX + secrets.token_urlsafe(SECRET_BYTES)


@cache
def _as_verified(database: str) -> str:
    """The statement that finds a user who may still sign in with the verified password, and keeps it so."""
    one, password_hash = key_parameter(database, parameter(database, 1)), parameter(database, 2)
    lock = " FOR SHARE" if database == "postgresql" else ""
    return f'SELECT id FROM "user" WHERE id = {one} AND password_hash = {password_hash} AND NOT disabled{lock}'


async def open_session(user: User, hours: float) -> str | None:
    """Begin a session; answers the secret of its cookie. Some sessions past their end are swept away on the way.

    None where the user has another password than the verified one by now, or is disabled: whoever does that ends the
    sessions that there are, and waits for this one, or is waited for.
    """
    secret = secrets.token_urlsafe(SECRET_BYTES)
    now = datetime.now(UTC)
    async with in_transaction():
        if not await rows_of(_as_verified(dialect()), (user.id, user.password_hash)):
            return None
        await delete_some(Session.filter(expires_at__lt=now))
        await Session.create(
            secret_hash=secret_hash(secret), user_id=user.id, created_at=now, expires_at=now + timedelta(hours=hours)
        )
    return secret


async def close_session(secret: str) -> None:
    """End a session at once."""
    async with in_transaction():
        await Session.filter(secret_hash=secret_hash(secret)).delete()
