"""Bearer tokens: expiry, revocation and disabled users take effect with the next request."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from models.records.user import ApiToken
from tests.running import Server
from web.cli.credentials import change_user, create_token, revoke_token
from web.demo.operator import PASSWORD


def ask(server: Server, authorization: str) -> httpx.Response:
    headers = {"authorization": authorization}
    return httpx.post(f"{server.url}/graphql", json={"query": "{ viewer { userName } }"}, headers=headers)


def test_a_token_acts_for_its_user_until_it_is_revoked(server: Server) -> None:
    number, secret = server.on_database(create_token("alpha", "portal"))
    assert ask(server, f"Bearer {secret}").json()["data"] == {"viewer": {"userName": "alpha"}}
    server.on_database(revoke_token(number))
    assert ask(server, f"Bearer {secret}").status_code == httpx.codes.UNAUTHORIZED


def test_an_expired_token_is_refused(server: Server) -> None:
    async def make() -> str:
        number, secret = await create_token("alpha", "portal")
        await ApiToken.filter(id=number).update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
        return secret

    assert ask(server, f"Bearer {server.on_database(make())}").status_code == httpx.codes.UNAUTHORIZED


def test_a_disabled_user_is_shut_out_at_once(server: Server) -> None:
    token = f"Bearer {server.tokens['bravo']}"
    assert ask(server, token).status_code == httpx.codes.OK
    server.on_database(change_user("bravo", disabled=True))
    assert ask(server, token).status_code == httpx.codes.UNAUTHORIZED
    server.on_database(change_user("bravo", disabled=False))
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


def test_users_of_a_closed_reseller_are_shut_out_at_once_and_let_in_once_it_is_open(server: Server) -> None:
    """R-72: tokens, sessions and sign-ins; those of other resellers aren't touched."""
    sign_in = {"userName": "charlie", "password": PASSWORD}
    session = httpx.post(f"{server.url}/session", json=sign_in).cookies
    _, secret = server.on_database(create_token("charlie", "portal"))

    def signed_in() -> list[int]:
        by_session = httpx.post(f"{server.url}/graphql", json={"query": "{ viewer { userName } }"}, cookies=session)
        again = httpx.post(f"{server.url}/session", json=sign_in)
        return [one.status_code for one in (ask(server, f"Bearer {secret}"), by_session, again)]

    assert signed_in() == [httpx.codes.OK] * 3
    for write, version, expected in (("Close", 1, httpx.codes.UNAUTHORIZED), ("Reopen", 2, httpx.codes.OK)):
        input = f'{{id: "Reseller:3", expectedVersion: {version}}}'
        answer = server.ask(
            "admin", f"mutation {{ done: reseller{write}(input: {input}) {{ userErrors {{ code }} }} }}"
        )
        assert answer.json()["data"]["done"]["userErrors"] == []
        assert signed_in() == [expected] * 3
        assert ask(server, f"Bearer {server.tokens['alpha']}").status_code == httpx.codes.OK
