"""What is known of a request from outside: its id, one line in the log, its share of the metrics.

It stands around everything else, so an exception that nobody expected ends here: logged with the request's id, and
answered with that id and nothing else.
"""

import re
import secrets
import time
from contextvars import ContextVar
from dataclasses import dataclass

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schema.problems import RequestErrorCode
from web import metrics
from web.auth import address
from web.http import Answer, DisconnectedError, error_body, send_answer

KEY = "customer_classes.observed"
NOBODY_ANSWERED = 499
"""The status that the log shows for a client that went away, as nginx does."""

_SANE_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_log = structlog.get_logger("request")

request_id: ContextVar[str] = ContextVar("request_id", default="")


@dataclass(slots=True)
class Observed:
    """What the endpoints tell of a request beside its answer."""

    request_id: str
    status: int = 0
    code: str = ""
    user_name: str = ""
    operation: str = ""


def observed(scope: Scope) -> Observed:
    """Where an endpoint notes what log and metrics should tell."""
    found: Observed = scope[KEY]
    return found


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _SANE_ID.fullmatch(value):
            return str(value, "ascii")
    return secrets.token_hex(8)


class Observation:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and tell of it."""
        if scope["type"] != "http":
            if scope["type"] == "websocket":
                scope[KEY] = Observed(_request_id(scope))
                request_id.set(scope[KEY].request_id)
            await self._app(scope, receive, send)
            return
        seen = scope[KEY] = Observed(_request_id(scope))
        request_id.set(seen.request_id)
        id_header = (b"x-request-id", seen.request_id.encode())

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
                message["headers"] = [*message["headers"], id_header]
            await send(message)

        started = time.perf_counter()
        metrics.IN_FLIGHT.inc()
        try:
            await self._app(scope, receive, send_with_id)
        except DisconnectedError:
            seen.status = NOBODY_ANSWERED
        except Exception:  # noqa: BLE001  # whatever it is, the client gets its id and the log the rest
            _log.exception("failed", path=scope["path"])
            seen.code = RequestErrorCode.INTERNAL_SERVER_ERROR
            if not seen.status:
                await send_answer(receive, send_with_id, internal_error(seen.request_id))
            seen.status = 500
        finally:
            metrics.IN_FLIGHT.dec()
        seconds = time.perf_counter() - started
        metrics.observe(scope["path"], seen.status, seen.code, seconds)
        _log.info(
            "request",
            method=scope["method"],
            path=scope["path"],
            status=seen.status,
            milliseconds=round(seconds * 1000, 2),
            address=address(scope),
            **({"code": seen.code} if seen.code else {}),
            **({"user": seen.user_name} if seen.user_name else {}),
            **({"operation": seen.operation} if seen.operation else {}),
        )


def internal_error(identifier: str) -> Answer:
    """What a client is told of a fault of ours."""
    code = RequestErrorCode.INTERNAL_SERVER_ERROR
    message = f"Something went wrong here; the request is {identifier}."
    return Answer(500, error_body(message, code, {"requestId": identifier}), code=code)
