"""Who sends a request: the cookie of a session or a bearer token, looked up anew for each request.

One indexed statement on the primary database finds the user, so a revoked token, a disabled user and an expired session
are refused at once. A bearer token is sent on purpose; a cookie is sent by the browser whoever asks for it, so with a
cookie the request must come from our own pages or from an allowed origin.
"""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from starlette.types import Scope

from models.choices.users import UserRole
from models.database.readers import Reader
from models.declaration.declaration import Kind
from resolvers.actor import Actor
from resolvers.identity.credentials import secret_hash
from resolvers.reading.dialect import comparable
from schema.api.problems import RequestErrorCode
from web.backend import Backend
from web.http.answers import refuse
from web.settings import Settings

COOKIE = "customer_classes_session"
SECURE_COOKIE = f"__Host-{COOKIE}"
"""Under this name a browser takes a cookie over HTTPS and for this host only."""

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


def is_secure(scope: Scope, settings: Settings) -> bool:
    """Whether the browser speaks HTTPS, to us or to a proxy: what `secure_cookie` says where the proxy doesn't."""
    return settings.secure_cookie or scope["scheme"] in {"https", "wss"}


def cookie_name(*, secure: bool) -> str:
    """The one name under which the session's cookie is set, and taken.

    Another site of the same domain can set a cookie of the plain name, and none of the secure one.
    """
    return SECURE_COOKIE if secure else COOKIE


def cookie_secret(headers: Mapping[bytes, bytes], *, secure: bool) -> str | None:
    """The session's secret among the cookies of a request."""
    wanted = cookie_name(secure=secure)
    for cookie in headers.get(b"cookie", b"").decode("latin-1").split(";"):
        name, _, value = cookie.strip().partition("=")
        if name == wanted:
            return value or None
    return None


def credential(headers: Mapping[bytes, bytes], scope: Scope, settings: Settings) -> Credential | None:
    """The credential of a request; a bearer token goes before a cookie."""
    authorization = headers.get(b"authorization")
    if authorization is not None:
        scheme, _, secret = authorization.decode("latin-1").partition(" ")
        return Credential(Proof.TOKEN, secret.strip()) if scheme.lower() == "bearer" else None
    if b"cookie" not in headers:
        return None
    kept = cookie_secret(headers, secure=is_secure(scope, settings))
    return Credential(Proof.SESSION, kept) if kept else None


def own_origin(headers: Mapping[bytes, bytes], *, secure: bool) -> str:
    """The origin of our own pages as a browser writes it, which names no default port."""
    scheme, default_port = ("https", ":443") if secure else ("http", ":80")
    return f"{scheme}://{headers.get(b'host', b'').decode('latin-1').lower().removesuffix(default_port)}"


async def identify(reader: Reader, presented: Credential | None, until: float) -> Identity | None:
    """The user whose credential this is, or None where it proves nothing (any more).

    Raises ReadTimeoutError where that isn't known `until` then, by the monotonic clock, and DatabaseUnavailableError.
    """
    if presented is None:
        return None
    statement = _STATEMENTS[reader.dialect, presented.proof]
    values = (secret_hash(presented.secret), comparable(reader.dialect, Kind.DATETIME, datetime.now(UTC)))
    rows = await reader.fetch((statement, values), until - time.monotonic())
    for user_id, user_name, role, reseller_id, display_name in rows:
        assert isinstance(user_id, int)
        assert reseller_id is None or isinstance(reseller_id, int)
        return Identity(user_id, str(user_name), UserRole(str(role)), reseller_id, str(display_name))
    return None


async def signed_in(
    backend: Backend, headers: Mapping[bytes, bytes], scope: Scope, until: float, *, lingers: bool = False
) -> Identity:
    """Who sends a request. Raises RefusedError where nobody is signed in, or another site makes a browser send it."""
    presented = credential(headers, scope, backend.settings)
    if presented is not None and presented.proof is Proof.SESSION:
        check_origin(headers, scope, backend.settings)
    identity = await identify(backend.primary, presented, until)
    if identity is None:
        message, challenge = "Sign in, or send a valid token.", ((b"www-authenticate", b"Bearer"),)
        refuse(401, RequestErrorCode.UNAUTHENTICATED, message, headers=challenge, lingers=lingers)
    return identity


def check_origin(headers: Mapping[bytes, bytes], scope: Scope, settings: Settings) -> None:
    """Refuse what another site makes a signed-in user's browser send. Raises RefusedError.

    Our own pages have our scheme, host and port: a page that was read over HTTP may have been written by anybody on the
    way, and acts for nobody over HTTPS.
    """
    origin = headers.get(b"origin")
    if origin is not None:
        text = origin.decode("latin-1")
        if text in settings.allowed_origins or text == own_origin(headers, secure=is_secure(scope, settings)):
            return
    elif headers.get(b"sec-fetch-site", b"same-origin") in {b"same-origin", b"none"}:
        # Scripts outside a browser send neither header; a browser sends an Origin with each POST, and with a GET
        # of another site's page its Sec-Fetch-Site.
        return
    refuse(403, HttpErrorCode.ORIGIN_REFUSED, "This origin may not act for a signed-in user.")
