"""Passwords that were verified while their user was changed: the change counts, on both databases."""

import asyncio
from collections.abc import Mapping

import pytest
from argon2 import PasswordHasher

from models.records.user import Session, User
from resolvers.identity.credentials import hash_password, is_password_of, open_session

PASSWORD, OTHER_PASSWORD = "a long enough password", "another long password"

WEAK = PasswordHasher(time_cost=1, memory_cost=1024)
"""Makes hashes that are to be made anew."""

pytestmark = pytest.mark.usefixtures("world")


async def user_with(password_hash: str) -> User:
    """An administrator of the world with a hash, as a sign-in has read it."""
    await User.filter(id=1).update(password_hash=password_hash)
    return await User.get(id=1)


async def test_a_hash_that_is_made_anew_takes_no_other_password_back() -> None:
    # Given a sign-in that has read a hash from before, and another password since
    user = await user_with(WEAK.hash(PASSWORD))
    replaced = await user_with(await hash_password(OTHER_PASSWORD))
    # When the sign-in is verified
    matches = await is_password_of(user, PASSWORD)
    # Then the other password stays the only one
    assert not matches
    assert (await User.get(id=1)).password_hash == replaced.password_hash


async def test_who_signs_in_twice_at_once_with_a_hash_from_before_gets_both_sessions() -> None:
    first, second = await user_with(WEAK.hash(PASSWORD)), await User.get(id=1)

    assert all(await asyncio.gather(is_password_of(first, PASSWORD), is_password_of(second, PASSWORD)))
    assert first.password_hash == second.password_hash == (await User.get(id=1)).password_hash
    assert await open_session(first, 1)
    assert await open_session(second, 1)


@pytest.mark.parametrize("changes", [{"password_hash": "another"}, {"disabled": True}], ids=["password", "disabled"])
async def test_a_session_is_opened_for_the_user_that_was_verified(changes: Mapping[str, object]) -> None:
    user = await user_with(await hash_password(PASSWORD))
    assert await is_password_of(user, PASSWORD)
    await User.filter(id=1).update(**changes)

    assert await open_session(user, 1) is None
    assert not await Session.exists()
