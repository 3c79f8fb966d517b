"""Observation of requests: an id, a log line and the metrics of each.

The id is ours: the audit log groups the rows of one write by it, so nobody else may choose it. An id that a client
sends stands beside it in the log.

It stands around everything else, so an exception that nobody expected ends here: logged with the request's id, and
answered with that id and nothing else.
"""

import logging
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime

import orjson
import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from models.database.outage import NO_ANSWER, outage_of
from models.database.readers import ReadTimeoutError
from resolvers.actor import new_request_id
from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode, unavailable
from web.http.answers import (
    JSON_TYPE,
    RETRY_AFTER,
    Answer,
    DisconnectedError,
    Headers,
    RefusedError,
    error_body,
    send_answer,
)
from web.http.identity import HttpErrorCode, address
from web.observability import metrics
from web.observability.lines import Lines, Soon
from web.observability.logs import request_id
from web.settings import LogFormat, Settings

KEY = "customer_classes.observed"
NOBODY_ANSWERED = 499
"""The status that the log shows for a client that went away, as nginx does."""

NO_SNIFFING = (b"x-content-type-options", b"nosniff")
"""No browser takes an answer for anything but what its media type says, whatever somebody has put into it."""

_SANE_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")
_NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]{0,63}", re.ASCII)
LONGEST_PATH = 200
"""Characters of a path that the log shows; a request's head may be a few hundred times as long."""

_log = structlog.get_logger("request")


@dataclass(slots=True)
class Observed:
    """Notes of endpoints about a request, for the log and the metrics.

    `until` is its one deadline, by the monotonic clock: for finding out who asks, and for all that is done then.
    """

    request_id: str
    until: float
    client_request_id: str = ""
    status: int = 0
    code: str = ""
    user_name: str = ""
    operation: str = ""
    reason: str = ""

    def note(self, answer: Answer) -> None:
        """Note an answer's code and reason for the log and the metrics."""
        self.code, self.reason = answer.code, answer.reason


def shown_name(operation_name: str | None) -> str:
    """An operation's name as the log shows it: as GraphQL writes one, and not much longer than people do."""
    return operation_name if operation_name and _NAME.fullmatch(operation_name) else ""


def observed(scope: Scope) -> Observed:
    """The notes of a request, where an endpoint adds to the log and the metrics."""
    notes: Observed = scope[KEY]
    return notes


def deadline() -> float:
    """Until when what begins now has to be answered, by the monotonic clock."""
    return time.monotonic() + LIMITS.deadline_seconds


def _observed(scope: Scope) -> Observed:
    notes = scope[KEY] = Observed(new_request_id(), deadline())
    for name, value in scope["headers"]:
        if name == b"x-request-id" and _SANE_ID.fullmatch(value):
            notes.client_request_id = str(value, "ascii")
    request_id.set(notes.request_id)
    return notes


def _further(notes: Observed) -> Headers:
    """The headers that every answer has."""
    return ((b"x-request-id", notes.request_id.encode()), NO_SNIFFING)


def _refusing_as_http(further: Headers, send: Send) -> Send:
    """Sends to a WebSocket whose refused handshake is answered as other requests are.

    The router closes what has no address; the server would make a plain text of that.
    """
    accepted = False

    async def send_refusal(message: Message) -> None:
        nonlocal accepted
        accepted = accepted or message["type"] == "websocket.accept"
        if message["type"] == "websocket.http.response.start":
            message["headers"] = [*message["headers"], *further]
        elif message["type"] == "websocket.close" and not accepted:
            body = error_body("There is nothing at this address.", HttpErrorCode.NOT_FOUND)
            headers = [*further, (b"content-type", JSON_TYPE), (b"content-length", b"%d" % len(body))]
            await send({"type": "websocket.http.response.start", "status": 404, "headers": headers})
            message = {"type": "websocket.http.response.body", "body": body, "more_body": False}
        await send(message)

    return send_refusal


async def _answer_failure(error: Exception, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer a request that failed, unless its answer has begun: the client gets its id, and the log the rest."""
    notes = observed(scope)
    answer = error.answer if isinstance(error, RefusedError) else outage_answer(error)
    if answer is None:
        _log.error("failed", path=scope["path"][:LONGEST_PATH], exc_info=error)
        answer = internal_error(notes.request_id)
    notes.note(answer)
    if not notes.status:
        await send_answer(receive, send, answer)
    notes.status = answer.status


class AnsweredFailures:
    """A layer below one that adds to answers: it adds to those of failures, too, as they are sent through it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and answer it where it fails."""
        try:
            await self._app(scope, receive, send)
        except Exception as error:
            if scope["type"] != "http" or isinstance(error, DisconnectedError):
                raise
            await _answer_failure(error, scope, receive, send)


class Observation:
    """The outermost layer of the application."""

    def __init__(self, app: ASGIApp, lines: Lines, settings: Settings) -> None:
        self._app = app
        self._lines = lines
        self._as_json = settings.log_format is LogFormat.JSON
        self._level = logging.getLevelNamesMapping()[settings.log_level]
        self._soon = Soon(self._hand_over)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, and tell of it."""
        if scope["type"] == "websocket":
            await self._app(scope, receive, _refusing_as_http(_further(_observed(scope)), send))
            return
        if scope["type"] != "http":
            try:
                await self._app(scope, receive, send)
            finally:
                # The life of the application has ended, and its loop is about to.
                self._soon.do()
            return
        notes = _observed(scope)
        further = _further(notes)

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                notes.status = message["status"]
                message["headers"] = [*message["headers"], *further]
            await send(message)

        started = time.perf_counter()
        metrics.begin()
        self._soon.ask()
        try:
            await self._app(scope, receive, send_with_id)
        except DisconnectedError:
            notes.status = NOBODY_ANSWERED
        except Exception as error:  # noqa: BLE001  # whatever it is, it is answered
            await _answer_failure(error, scope, receive, send_with_id)
        finally:
            metrics.end()
        seconds = time.perf_counter() - started
        metrics.observe(scope["path"], notes.status, notes.code, seconds)
        self._tell(scope, notes, seconds)
        self._soon.ask()

    def _tell(self, scope: Scope, notes: Observed, seconds: float) -> None:
        """Write the request's one line: through the log as usual for people, and straight to the stream as JSON."""
        level = logging.WARNING if notes.reason else logging.INFO
        if level < self._level:
            return
        line: dict[str, object] = {
            "method": scope["method"],
            "path": scope["path"][:LONGEST_PATH],
            "status": notes.status,
            "milliseconds": round(seconds * 1000, 2),
            "address": address(scope),
        }
        if notes.client_request_id:
            line["client_request_id"] = notes.client_request_id
        if notes.code:
            line["code"] = notes.code
        if notes.reason:
            line["reason"] = notes.reason
        if notes.user_name:
            line["user"] = notes.user_name
        if notes.operation:
            line["operation"] = notes.operation
        if not self._as_json:
            _log.log(level, "request", **line)
            return
        line["event"] = "request"
        line["level"] = "warning" if notes.reason else "info"
        line["timestamp"] = datetime.now(UTC)
        line["request_id"] = notes.request_id
        self._lines.add(orjson.dumps(line, option=orjson.OPT_UTC_Z | orjson.OPT_APPEND_NEWLINE))

    def _hand_over(self) -> None:
        self._lines.flush()
        metrics.note_log_failures(self._lines.take_failures())
        metrics.hand_over()


def outage_answer(error: BaseException) -> Answer | None:
    """The answer for an unavailable database; None for any other fault.

    It is no fault of ours, so the log has a line of it with its reason, and no traceback.
    """
    if isinstance(error, ReadTimeoutError):
        code, message, reason = RequestErrorCode.TIMEOUT, "The database took too long to answer; try again.", NO_ANSWER
    else:
        outage = outage_of(error)
        if outage is None:
            return None
        refusal = unavailable(outage)
        code, message, reason = refusal.code, refusal.errors[0].message, outage.for_operators
    return Answer(503, error_body(message, code), headers=RETRY_AFTER, code=code, reason=reason)


def internal_error(identifier: str) -> Answer:
    """The answer for an internal error."""
    code = RequestErrorCode.INTERNAL_SERVER_ERROR
    message = f"Something went wrong here; the request is {identifier}."
    return Answer(500, error_body(message, code, {"requestId": identifier}), code=code)
