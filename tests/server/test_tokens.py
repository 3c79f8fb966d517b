"""Bearer tokens: expiry, revocation and disabled users take effect with the next request."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import TypeVar

import httpx
import pytest

from models.database import close, connect
from resolvers.accounts import create_token, find_user, revoke_token, set_disabled
from tests.running import Server

Answered = TypeVar("Answered")


def on_database(server: Server, work: Coroutine[None, None, Answered]) -> Answered:
    async def connected() -> Answered:
        await connect(server.database)
        try:
            return await work
        finally:
            await close()

    return asyncio.run(connected())


def ask(server: Server, authorization: str) -> httpx.Response:
    headers = {"authorization": authorization}
    return httpx.post(f"{server.url}/graphql", json={"query": "{ viewer { userName } }"}, headers=headers)


def test_a_token_acts_for_its_user_until_it_is_revoked(server: Server) -> None:
    async def make() -> tuple[int, str]:
        made = await create_token(await find_user("alpha"), "portal", None)
        return made.id, made.secret

    number, secret = on_database(server, make())
    assert ask(server, f"Bearer {secret}").json()["data"] == {"viewer": {"userName": "alpha"}}
    assert on_database(server, revoke_token(number)) is True
    assert ask(server, f"Bearer {secret}").status_code == httpx.codes.UNAUTHORIZED


def test_an_expired_token_is_refused(server: Server) -> None:
    async def make() -> str:
        return (await create_token(await find_user("alpha"), "portal", timedelta(seconds=-1))).secret

    assert ask(server, f"Bearer {on_database(server, make())}").status_code == httpx.codes.UNAUTHORIZED


def test_a_disabled_user_is_shut_out_at_once(server: Server) -> None:
    async def disable(*, disabled: bool) -> None:
        await set_disabled(await find_user("bravo"), disabled=disabled)

    token = f"Bearer {server.tokens['bravo']}"
    assert ask(server, token).status_code == httpx.codes.OK
    on_database(server, disable(disabled=True))
    assert ask(server, token).status_code == httpx.codes.UNAUTHORIZED
    on_database(server, disable(disabled=False))
    assert ask(server, token).status_code == httpx.codes.OK


@pytest.mark.parametrize(
    "authorization", ["Bearer", "Bearer cct_foreign", "Basic YWRtaW46YWRtaW4=", "cct", "Bearer cct_a b"]
)
def test_a_foreign_token_is_refused_without_a_hint(server: Server, authorization: str) -> None:
    refused = ask(server, authorization)
    assert refused.status_code == httpx.codes.UNAUTHORIZED
    assert refused.json() == {
        "errors": [{"message": "Sign in, or send a valid token.", "extensions": {"code": "UNAUTHENTICATED"}}]
    }
