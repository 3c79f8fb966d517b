"""Whose credential is taken: what a session or a token proves is true as of each request, on both databases."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from models.choices.users import UserRole
from models.database.open_readers import open_reader
from models.declaration.texts import name_key
from models.records.user import ApiToken, Session, User
from resolvers.identity.credentials import open_session, secret_hash
from resolvers.identity.lookup import Credential, Identities, Proof
from tests.running import Server
from web.demo.operator import PASSWORD

WHO = {"query": "{ viewer { userName } }"}
SECONDS = 5.0
HTTPS = {"x-forwarded-proto": "https"}
"""Header of the proxy that ends TLS; the tests' servers trust this machine's."""


@pytest.fixture
async def identities(database: str) -> AsyncIterator[Identities]:
    """The users of the database, as a server finds and keeps them."""
    opened = await open_reader(database)
    yield Identities(opened)
    await opened.close()


@pytest.fixture
async def user(database: str) -> User:
    """An administrator."""
    now = datetime.now(UTC)
    return await User.create(
        user_name="ada",
        user_name_key=name_key("ada"),
        display_name="Ada",
        role=UserRole.ADMINISTRATOR,
        password_hash="",
        created_at=now,
        updated_at=now,
    )


async def is_known(identities: Identities, proof: Proof, secret: str) -> bool:
    return await identities.find(Credential(proof, secret), time.monotonic() + SECONDS) is not None


async def test_an_expired_session_signs_nobody_in(identities: Identities, user: User) -> None:
    # Given a session that is known
    secret = await open_session(user, 1)
    assert secret
    assert await is_known(identities, Proof.SESSION, secret)
    # When its time is over, by a second
    await Session.all().update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    # Then it is not
    assert not await is_known(identities, Proof.SESSION, secret)


async def test_the_session_of_a_disabled_user_signs_nobody_in(identities: Identities, user: User) -> None:
    secret = await open_session(user, 1)
    assert secret
    assert await is_known(identities, Proof.SESSION, secret)
    await User.all().update(disabled=True)
    assert not await is_known(identities, Proof.SESSION, secret)


@pytest.mark.parametrize("change", ["revoked", "expired", "disabled"])
async def test_a_token_that_no_longer_holds_signs_nobody_in(identities: Identities, user: User, change: str) -> None:
    now = datetime.now(UTC)
    token = await ApiToken.create(user=user, name="portal", secret_hash=secret_hash("secret"), created_at=now)
    assert await is_known(identities, Proof.TOKEN, "secret")
    if change == "disabled":
        await User.all().update(disabled=True)
    else:
        column = "revoked_at" if change == "revoked" else "expires_at"
        await ApiToken.filter(id=token.id).update(**{column: now - timedelta(seconds=1)})
    assert not await is_known(identities, Proof.TOKEN, "secret")
    # And a secret of the one kind proves nothing as the other
    assert not await is_known(identities, Proof.SESSION, "secret")


def signed_in(server: Server, headers: dict[str, str]) -> httpx.Response:
    body = {"userName": "admin", "password": PASSWORD}
    return httpx.post(f"{server.url}/session", json=body, headers=headers)


def asks(server: Server, cookie: str, headers: dict[str, str]) -> int:
    return httpx.post(f"{server.url}/graphql", json=WHO, headers={**headers, "cookie": cookie}).status_code


def test_over_https_only_the_cookie_that_is_bound_to_the_host_is_taken(server: Server) -> None:
    # Given a session of somebody who came over HTTPS
    cookie, *attributes = signed_in(server, HTTPS).headers["set-cookie"].split("; ")
    name, _, secret = cookie.partition("=")
    assert name == "__Host-customer_classes_session"
    assert "Secure" in attributes
    assert asks(server, cookie, HTTPS) == httpx.codes.OK
    # Then its secret is nothing under the name that another site of the domain could set
    plain = f"customer_classes_session={secret}"
    assert asks(server, plain, HTTPS) == httpx.codes.UNAUTHORIZED
    # Nor does a plain one go before the bound one
    assert asks(server, f"customer_classes_session=other; {cookie}", HTTPS) == httpx.codes.OK
    # And without HTTPS there is no bound cookie to take
    assert asks(server, cookie, {}) == httpx.codes.UNAUTHORIZED


def test_signing_in_again_ends_the_session_before(server: Server) -> None:
    # Given a browser that is signed in
    with httpx.Client(base_url=server.url) as browser:
        browser.post("/session", json={"userName": "admin", "password": PASSWORD})
        before = browser.cookies["customer_classes_session"]
        # When it fails to sign in again, then it goes on
        browser.post("/session", json={"userName": "admin", "password": "wrong"})
        assert asks(server, f"customer_classes_session={before}", {}) == httpx.codes.OK
        # When it signs in again
        browser.post("/session", json={"userName": "admin", "password": PASSWORD})
        after = browser.cookies["customer_classes_session"]
    # Then whoever kept the earlier secret has nothing
    assert asks(server, f"customer_classes_session={before}", {}) == httpx.codes.UNAUTHORIZED
    assert asks(server, f"customer_classes_session={after}", {}) == httpx.codes.OK


@pytest.mark.parametrize(
    ("host", "origin", "secure", "allowed"),
    [
        ("billing.example", "https://billing.example", True, True),
        ("billing.example:443", "https://billing.example", True, True),
        ("BILLING.example", "https://billing.example", True, True),
        ("billing.example:8443", "https://billing.example:8443", True, True),
        ("billing.example", "http://billing.example", True, False),
        ("billing.example", "https://billing.example", False, False),
        ("billing.example", "http://billing.example", False, True),
        ("billing.example:8443", "https://billing.example", True, False),
        ("billing.example", "https://billing.example:8443", True, False),
        ("billing.example", "https://elsewhere.example", True, False),
        ("billing.example", "null", True, False),
    ],
)
def test_an_origin_is_its_scheme_host_and_port(
    server: Server, host: str, origin: str, *, secure: bool, allowed: bool
) -> None:
    headers = {**(HTTPS if secure else {}), "host": host, "origin": origin}

    answer = httpx.delete(f"{server.url}/session", headers=headers)

    assert answer.status_code == (httpx.codes.NO_CONTENT if allowed else httpx.codes.FORBIDDEN)
