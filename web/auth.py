"""Who sends a request: the cookie of a session or a bearer token, looked up anew for each request.

One indexed statement on the primary database finds the user, so a revoked token, a disabled user and an expired session
are refused at once. A bearer token is sent on purpose; a cookie is sent by the browser whoever asks for it, so with a
cookie the request must come from our own pages or from an allowed origin.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from starlette.types import Scope

from models.choices.users import UserRole
from models.columns import Kind
from models.reading import Reader
from resolvers.accounts import secret_hash
from resolvers.actor import Actor
from resolvers.reading.dialect import comparable
from schema.problems import RequestErrorCode
from web.backend import Backend
from web.http import refuse

COOKIE = "customer_classes_session"
SECURE_COOKIE = f"__Host-{COOKIE}"
"""Under this name a browser takes a cookie over HTTPS and for this host only."""

IDENTITY_SECONDS = 5.0

_SESSION = (
    'SELECT u.id, u.user_name, u.role, u.reseller_id, u.display_name FROM session s JOIN "user" u ON u.id = s.user_id '
    "WHERE s.secret_hash = {0} AND s.expires_at > {1} AND NOT u.disabled"
)
_TOKEN = (
    'SELECT u.id, u.user_name, u.role, u.reseller_id, u.display_name FROM api_token s JOIN "user" u ON u.id = '  # noqa: S105
    "s.user_id WHERE s.secret_hash = {0} AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > {1}) "
    "AND NOT u.disabled"
)
_PARAMETERS = {"sqlite": ("?", "?"), "postgresql": ("$1", "$2")}


class HttpErrorCode(StrEnum):
    """Refusals of this layer that have no code among GraphQL's."""

    ORIGIN_REFUSED = "ORIGIN_REFUSED"
    SIGN_IN_FAILED = "SIGN_IN_FAILED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"


class Proof(StrEnum):
    """What a request proves its sender's identity with, and the statement that looks it up."""

    SESSION = _SESSION
    TOKEN = _TOKEN


_STATEMENTS = {
    (dialect, proof): proof.value.format(*parameters) for dialect, parameters in _PARAMETERS.items() for proof in Proof
}


@dataclass(frozen=True, slots=True)
class Credential:
    """The secret that a request brought along."""

    proof: Proof
    secret: str


@dataclass(frozen=True, slots=True)
class Identity:
    """A signed-in user."""

    user_id: int
    user_name: str
    role: UserRole
    reseller_id: int | None
    display_name: str

    def actor(self, scope: Scope, request_id: str) -> Actor:
        """The user as the actor of one request."""
        return Actor(self.user_id, self.user_name, self.role, self.reseller_id, address(scope), request_id)


def address(scope: Scope) -> str:
    """The network address that a request comes from, as far as trusted proxies tell it."""
    client = scope.get("client")
    return client[0] if client else ""


def cookie_secret(cookies: str, scope: Scope) -> str | None:
    """The session's secret among the cookies of a request."""
    wanted = {SECURE_COOKIE} if scope["scheme"] in {"https", "wss"} else {SECURE_COOKIE, COOKIE}
    for cookie in cookies.split(";"):
        name, _, value = cookie.strip().partition("=")
        if name in wanted:
            return value
    return None


def credential(headers: Mapping[bytes, bytes], scope: Scope) -> Credential | None:
    """The credential of a request; a bearer token goes before a cookie."""
    authorization = headers.get(b"authorization")
    if authorization is not None:
        scheme, _, secret = authorization.decode("latin-1").partition(" ")
        return Credential(Proof.TOKEN, secret.strip()) if scheme.lower() == "bearer" else None
    cookies = headers.get(b"cookie")
    if cookies is None:
        return None
    kept = cookie_secret(cookies.decode("latin-1"), scope)
    return Credential(Proof.SESSION, kept) if kept else None


async def identify(reader: Reader, given: Credential | None) -> Identity | None:
    """The user whose credential this is, or None where it proves nothing (any more)."""
    if given is None:
        return None
    statement = _STATEMENTS[reader.dialect, given.proof]
    values = (secret_hash(given.secret), comparable(reader.dialect, Kind.DATETIME, datetime.now(UTC)))
    rows = await reader.fetch((statement, values), IDENTITY_SECONDS)
    for user_id, user_name, role, reseller_id, display_name in rows:
        assert isinstance(user_id, int)
        assert reseller_id is None or isinstance(reseller_id, int)
        return Identity(user_id, str(user_name), UserRole(str(role)), reseller_id, str(display_name))
    return None


async def signed_in(
    backend: Backend, headers: Mapping[bytes, bytes], scope: Scope, *, lingers: bool = False
) -> Identity:
    """Who sends a request. Raises RefusedError where nobody is signed in, or another site makes a browser send it."""
    given = credential(headers, scope)
    if given is not None and given.proof is Proof.SESSION:
        check_origin(headers, backend.settings.allowed_origins)
    identity = await identify(backend.primary, given)
    if identity is None:
        message, challenge = "Sign in, or send a valid token.", ((b"www-authenticate", b"Bearer"),)
        refuse(401, RequestErrorCode.UNAUTHENTICATED, message, headers=challenge, lingers=lingers)
    return identity


def check_origin(headers: Mapping[bytes, bytes], allowed: tuple[str, ...]) -> None:
    """Refuse what another site makes a signed-in user's browser send. Raises RefusedError."""
    origin = headers.get(b"origin")
    if origin is not None:
        text = origin.decode("latin-1")
        if text in allowed or text.partition("://")[2] == headers.get(b"host", b"").decode("latin-1"):
            return
    elif headers.get(b"sec-fetch-site", b"same-origin") in {b"same-origin", b"none"}:
        # Scripts outside a browser send neither header; a browser sends an Origin with each POST, and with a GET
        # of another site's page its Sec-Fetch-Site.
        return
    refuse(403, HttpErrorCode.ORIGIN_REFUSED, "This origin may not act for a signed-in user.")
