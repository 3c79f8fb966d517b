"""Who sends a request: the cookie of a session or a bearer token, which `resolvers.identity.lookup` knows the user of.

A bearer token is sent on purpose; a cookie is sent by the browser whoever asks for it, so with a cookie the request
must come from our own pages or from an allowed origin.
"""

from collections.abc import Mapping

from starlette.types import Scope

from models.choices.choice import Choice
from resolvers.identity.lookup import Credential, Expected, Identity, Proof
from schema.api.problems import RequestErrorCode
from web.backend import Backend
from web.http.addresses import unmapped
from web.http.answers import refuse
from web.settings import Settings

COOKIE = "customer_classes_session"
SECURE_COOKIE = f"__Host-{COOKIE}"
"""Under this name a browser takes a cookie over HTTPS and for this host only."""


class HttpErrorCode(Choice):
    """Refusals of this layer that have no code among GraphQL's."""

    ORIGIN_REFUSED = (
        "ORIGIN_REFUSED",
        "A page of another origin sent the request, or a proxy didn't pass on `Host` or `X-Forwarded-Proto`.",
    )
    SIGN_IN_FAILED = "SIGN_IN_FAILED", "User name and password don't match, or the user can't sign in."
    FORBIDDEN = "FORBIDDEN", "The sender may not read this, or not any more."
    NOT_FOUND = "NOT_FOUND", "There is nothing at this address, or no such customer class."


def address(scope: Scope) -> str:
    """The network address that a request comes from, as far as trusted proxies tell it."""
    client = scope.get("client")
    return unmapped(client[0]) if client else ""


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
    expected_name = cookie_name(secure=secure)
    for cookie in headers.get(b"cookie", b"").decode("latin-1").split(";"):
        name, _, value = cookie.strip().partition("=")
        if name == expected_name:
            return value or None
    return None


def credential(headers: Mapping[bytes, bytes], scope: Scope, settings: Settings) -> Credential | None:
    """The credential of a request; a bearer token goes before a cookie, and other schemes are a proxy's business."""
    authorization = headers.get(b"authorization")
    if authorization is not None:
        scheme, _, secret = authorization.decode("latin-1").partition(" ")
        if scheme.lower() == "bearer":
            return Credential(Proof.TOKEN, secret.strip())
    if b"cookie" not in headers:
        return None
    session_secret = cookie_secret(headers, secure=is_secure(scope, settings))
    return Credential(Proof.SESSION, session_secret) if session_secret else None


def own_origin(headers: Mapping[bytes, bytes], *, secure: bool) -> str:
    """The origin of our own pages as a browser writes it, which names no default port."""
    scheme, default_port = ("https", ":443") if secure else ("http", ":80")
    return f"{scheme}://{headers.get(b'host', b'').decode('latin-1').lower().removesuffix(default_port)}"


def presented(headers: Mapping[bytes, bytes], scope: Scope, settings: Settings) -> Credential | None:
    """The credential of a request. Raises RefusedError where another site makes a browser send it."""
    found = credential(headers, scope, settings)
    if found is not None and found.proof is Proof.SESSION:
        check_origin(headers, scope, settings)
    return found


def expected(backend: Backend, credential: Credential | None) -> Expected | None:
    """Whose credential it is, where a read can prove it by the way; None where it has to be looked up."""
    return backend.identities.expected(credential) if backend.reader is backend.primary else None


async def signed_in(
    backend: Backend, credential: Credential | None, until: float, *, lingers: bool = False
) -> Identity:
    """Whose credential it is. Raises RefusedError where nobody is signed in with it."""
    identity = await backend.identities.find(credential, until)
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
    message = (
        "This origin may not act for a signed-in user. A proxy has to pass on the browser's Host, and "
        "X-Forwarded-Proto; other origins stand in CUSTOMER_CLASSES_ALLOWED_ORIGINS."
    )
    refuse(403, HttpErrorCode.ORIGIN_REFUSED, message)
