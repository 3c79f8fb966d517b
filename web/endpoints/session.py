"""Signing in and out of the app: a session on the server, and its secret in a cookie that scripts can't read."""

import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

import orjson
from starlette.types import Receive, Scope, Send

from models.database.readers import ReadTimeoutError
from models.database.retry import retried
from models.declaration.texts import name_key
from models.records.user import User
from resolvers.errors import camel
from resolvers.identity.credentials import (
    LONGEST_PASSWORD,
    close_session,
    is_password_of,
    is_shut_out,
    open_session,
    user_of,
)
from resolvers.identity.lookup import Proof
from resolvers.records.user import PREFERRED
from schema.api.problems import RequestErrorCode
from web.backend import Backend
from web.http.answers import NO_STORE, Answer, RefusedError, refuse, send_answer
from web.http.body import check_is_json, json_object, read_body
from web.http.identity import (
    HttpErrorCode,
    address,
    check_origin,
    cookie_name,
    cookie_secret,
    credential,
    is_secure,
)
from web.http.request_log import observed
from web.http.sign_in_throttle import SignInThrottle

Done = TypeVar("Done")

BODY_BYTES = 4096
METHODS = b"GET, POST, DELETE"
NOBODY = orjson.dumps({"viewer": None})


class SessionEndpoint:
    """The ASGI application at `/session`: POST signs in, GET tells who is signed in, if anybody, DELETE signs out."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._throttle = SignInThrottle()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers: dict[bytes, bytes] = dict(scope["headers"])
        try:
            match scope["method"]:
                case "POST":
                    answer = await self._sign_in(scope, headers, receive)
                case "GET" | "HEAD":
                    answer = await self._viewer(scope, headers)
                case "DELETE":
                    answer = await self._sign_out(scope, headers)
                case _:
                    message = "A session knows GET, POST and DELETE."
                    refuse(405, RequestErrorCode.BAD_USER_INPUT, message, headers=((b"allow", METHODS),))
        except RefusedError as refusal:
            answer = refusal.answer
        observed(scope).code = answer.code
        await send_answer(receive, send, answer, NO_STORE)

    async def _sign_in(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive) -> Answer:
        check_origin(headers, scope, self._backend.settings)
        check_is_json(headers)
        body, _ = await read_body(headers, receive, BODY_BYTES)
        sent = json_object(body, "body")
        name, password = sent.get("userName"), sent.get("password")
        if not isinstance(name, str) or not isinstance(password, str) or "\x00" in name:
            refuse(400, RequestErrorCode.BAD_USER_INPUT, "A sign-in has userName and password, both strings.")
        # However a name is written, it is one user's, and that user's attempts are counted.
        key = name_key(name)
        wait_seconds = self._throttle.begin(key, address(scope))
        if wait_seconds:
            refuse(
                429,
                RequestErrorCode.RATE_LIMITED,
                f"Too many sign-ins failed; try again in {wait_seconds} seconds.",
                headers=((b"retry-after", b"%d" % wait_seconds),),
                extensions={"retryAfterSeconds": wait_seconds},
            )
        hours = self._backend.settings.session_hours
        try:
            user = await _in_time(scope, lambda: user_of(name))
            if user is not None:
                # What is no user's name isn't logged: people type passwords there.
                observed(scope).user_name = user.user_name
            matches = await _in_time(scope, lambda: is_password_of(user, password[: LONGEST_PASSWORD + 1]))
            secret: str | None = None
            if matches and user is not None and not await _in_time(scope, partial(is_shut_out, user)):
                secret = await _in_time(scope, partial(open_session, user, hours))
        except BaseException:
            self._throttle.take_back(key, address(scope))
            raise
        if secret is None or user is None:
            refuse(401, HttpErrorCode.SIGN_IN_FAILED, "User name and password don't match.")
        self._throttle.succeeded(key, address(scope))
        cookie = self._cookie(scope, secret, round(hours * 3600))
        earlier = cookie_secret(headers, secure=is_secure(scope, self._backend.settings))
        if earlier:
            # The browser forgets it with the new cookie, and so does the server: nobody else goes on with it.
            await _in_time(scope, lambda: close_session(earlier))
        return Answer(200, _viewer(user), headers=((b"set-cookie", cookie),))

    def _cookie(self, scope: Scope, secret: str, seconds: int) -> bytes:
        secure = is_secure(scope, self._backend.settings)
        name = cookie_name(secure=secure)
        attributes = f"Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{'; Secure' if secure else ''}"
        return f"{name}={secret}; {attributes}".encode()

    async def _viewer(self, scope: Scope, headers: dict[bytes, bytes]) -> Answer:
        sent = credential(headers, scope, self._backend.settings)
        identity = await self._backend.identities.find(sent, observed(scope).until)
        if identity is None:
            if sent is not None and sent.proof is Proof.TOKEN:
                refuse(401, RequestErrorCode.UNAUTHENTICATED, "The token is not valid.")
            # A page asks before anybody signs in: that nobody has is an answer, and no error in the browser's console.
            return Answer(200, NOBODY)
        observed(scope).user_name = identity.user_name
        signed_in = identity.user_name
        user = await _in_time(scope, lambda: user_of(signed_in))
        return Answer(200, _viewer(user) if user else NOBODY)

    async def _sign_out(self, scope: Scope, headers: dict[bytes, bytes]) -> Answer:
        check_origin(headers, scope, self._backend.settings)
        secret = cookie_secret(headers, secure=is_secure(scope, self._backend.settings))
        if secret:
            await _in_time(scope, lambda: close_session(secret))
        return Answer(204, headers=((b"set-cookie", self._cookie(scope, "", 0)),))


async def _in_time(scope: Scope, work: Callable[[], Awaitable[Done]]) -> Done:
    """Do a part of a request until its deadline: it may be done twice. Raises ReadTimeoutError."""
    try:
        return await retried(work, observed(scope).until - time.monotonic())
    except TimeoutError as late:
        raise ReadTimeoutError from late


def _viewer(user: User) -> bytes:
    # The app reads them before its first page, which they change.
    preferences = {camel(name): getattr(user, name) for name in PREFERRED}
    names = {"userName": user.user_name, "displayName": user.display_name, "role": user.role}
    return orjson.dumps({"viewer": {**names, "preferences": preferences}})
