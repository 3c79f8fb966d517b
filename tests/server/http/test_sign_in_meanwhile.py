"""A sign-in whose password is replaced, or whose user is disabled, while it is being verified: it opens no session."""

import asyncio
from collections.abc import Mapping

import httpx
import pytest
from tortoise.transactions import in_transaction

from models.records.user import Session, User
from resolvers.identity.credentials import end_sessions, hash_password
from tests.running import Server
from web.demo.operator import PASSWORD

OTHER_PASSWORD = "another long password"
VERIFIED_SECONDS = 1.5
"""Long enough for a sign-in that waits for nobody."""


def sign_in(server: Server, user_name: str, password: str = PASSWORD) -> httpx.Response:
    return httpx.post(f"{server.url}/session", json={"userName": user_name, "password": password})


async def signed_in_meanwhile(server: Server, user_name: str, changes: Mapping[str, object]) -> httpx.Response:
    """The answer to a sign-in that was verified before a change of its user was committed."""
    async with in_transaction():
        await User.filter(user_name=user_name).update(**changes)
        await end_sessions((await User.get(user_name=user_name)).id)
        signing_in = asyncio.create_task(asyncio.to_thread(sign_in, server, user_name))
        await asyncio.sleep(VERIFIED_SECONDS)
        assert not signing_in.done()
    return await signing_in


@pytest.mark.parametrize(("user_name", "change"), [("beate", "password"), ("auditor", "disabled")])
def test_what_was_verified_before_a_change_opens_no_session_after_it(
    server: Server, user_name: str, change: str
) -> None:
    async def meanwhile() -> tuple[httpx.Response, int]:
        changes = {"password_hash": await hash_password(OTHER_PASSWORD)} if change == "password" else {"disabled": True}
        answer = await signed_in_meanwhile(server, user_name, changes)
        return answer, await Session.filter(user_id=(await User.get(user_name=user_name)).id).count()

    answer, sessions = server.on_database(meanwhile())

    assert (answer.status_code, sessions) == (httpx.codes.UNAUTHORIZED, 0)
    assert answer.json()["errors"][0]["extensions"]["code"] == "SIGN_IN_FAILED"
    assert "set-cookie" not in answer.headers
    if change == "password":
        assert sign_in(server, user_name, OTHER_PASSWORD).status_code == httpx.codes.OK
