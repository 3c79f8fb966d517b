"""GraphQL over HTTP, as its specification says: bytes in, an actor and a request out, and the answer back."""

import re
import secrets
import time
from collections import Counter
from urllib.parse import parse_qsl

import orjson
import structlog
from starlette.types import Receive, Scope, Send

from resolvers.actor import Actor
from schema.execution import Request
from schema.problems import RequestErrorCode, RequestProblemError, formatted
from web.auth import Proof, check_origin, credential, identify
from web.backend import Backend
from web.body import read_body, read_json_object
from web.http import Answer, RefusedError, error_body, refuse, send_answer
from web.metrics import observe

log = structlog.get_logger("graphql")

RESPONSE_TYPE = b"application/graphql-response+json; charset=utf-8"
JSON_TYPE = b"application/json; charset=utf-8"
REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")

STATUS = {
    RequestErrorCode.COST_LIMIT_EXCEEDED: 400,
    RequestErrorCode.TIMEOUT: 503,
    RequestErrorCode.RATE_LIMITED: 429,
}
"""Statuses of refusals other than 400."""


class GraphQLEndpoint:
    """The ASGI application at `/graphql`."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._in_flight: Counter[int] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever goes wrong inside is told to the log, and to the sender by its id alone."""
        began = time.perf_counter()
        headers: dict[bytes, bytes] = dict(scope["headers"])
        given = headers.get(b"x-request-id", b"")
        request_id = given.decode() if REQUEST_ID.fullmatch(given) else secrets.token_hex(8)
        try:
            answer = await self._answer(scope, headers, receive, request_id)
        except RefusedError as refused:
            answer = refused.answer
        except Exception:
            log.exception("a request failed", request_id=request_id)
            message = f"Something went wrong here; the request is {request_id}."
            code = RequestErrorCode.INTERNAL_SERVER_ERROR
            answer = Answer(500, error_body(message, code), _media_type(headers), code=code)
        await send_answer(send, answer, (b"x-request-id", request_id.encode()))
        seconds = time.perf_counter() - began
        observe(answer.status, answer.code, seconds)
        if answer.status >= 400:  # noqa: PLR2004
            log.info(
                "refused", request_id=request_id, status=answer.status, code=answer.code, seconds=round(seconds, 5)
            )

    async def _answer(self, scope: Scope, headers: dict[bytes, bytes], receive: Receive, request_id: str) -> Answer:
        method = scope["method"]
        if method not in {"GET", "POST"}:
            refuse(
                405,
                RequestErrorCode.BAD_USER_INPUT,
                "GraphQL is asked with POST or GET.",
                headers=((b"allow", b"GET, POST"),),
            )
        media_type = _media_type(headers)
        given = credential(headers, scope)
        if given is not None and given.proof is Proof.SESSION:
            check_origin(headers, self._backend.settings.allowed_origins)
        identity = await identify(self._backend.primary, given)
        if identity is None:
            challenge = ((b"www-authenticate", b"Bearer"),)
            refuse(401, RequestErrorCode.UNAUTHENTICATED, "Sign in, or send a valid token.", headers=challenge)
        actor = identity.actor(scope, request_id)
        if method == "POST":
            parameters = read_json_object(await _post_body(headers, receive))
        else:
            parameters = _get_parameters(scope["query_string"])
        request = _request(parameters)
        return await self._run(request, actor, media_type, only_queries=method == "GET")

    async def _run(self, request: Request, actor: Actor, media_type: bytes, *, only_queries: bool) -> Answer:
        if self._in_flight[actor.user_id] >= self._backend.settings.requests_in_flight:
            message = "Too many requests of yours are running; wait for one to end."
            refuse(429, RequestErrorCode.RATE_LIMITED, message, headers=((b"retry-after", b"1"),))
        self._in_flight[actor.user_id] += 1
        try:
            answer = await self._backend.execution.run(request, actor, only_queries=only_queries)
        except RequestProblemError as problem:
            status = STATUS.get(problem.code, 400)
            # A client that knows plain JSON only takes any other status for a fault of the transport.
            if media_type is JSON_TYPE and status == 400:  # noqa: PLR2004
                status = 405 if only_queries and problem.code is RequestErrorCode.BAD_USER_INPUT else 200
            body = orjson.dumps({"errors": formatted(problem.errors, problem.code)})
            return Answer(status, body, media_type, code=problem.code)
        finally:
            self._in_flight[actor.user_id] -= 1
            if not self._in_flight[actor.user_id]:
                del self._in_flight[actor.user_id]
        return Answer(200, orjson.dumps(answer), media_type, code="ERRORS" if "errors" in answer else "")


def _media_type(headers: dict[bytes, bytes]) -> bytes:
    """The type of the answer: GraphQL's own where the client names it, else JSON. Raises RefusedError for neither."""
    accept = headers.get(b"accept", b"").lower()
    if b"application/graphql-response+json" in accept:
        return RESPONSE_TYPE
    if accept and not any(part in accept for part in (b"application/json", b"application/*", b"*/*")):
        message = "Answers are application/graphql-response+json or application/json."
        refuse(406, RequestErrorCode.BAD_USER_INPUT, message)
    return JSON_TYPE


async def _post_body(headers: dict[bytes, bytes], receive: Receive) -> bytes:
    kind, _, parameters = headers.get(b"content-type", b"").lower().partition(b";")
    charset = parameters.partition(b"charset=")[2].strip().strip(b'"')
    if kind.strip() != b"application/json" or charset not in {b"", b"utf-8", b"utf8"}:
        # A form of another site can send the other types without asking; JSON it can't.
        refuse(415, RequestErrorCode.BAD_USER_INPUT, "A request is sent as application/json in UTF-8.")
    return await read_body(headers, receive)


def _get_parameters(query_string: bytes) -> dict[str, object]:
    try:
        pairs: dict[str, object] = dict(parse_qsl(query_string.decode("ascii"), max_num_fields=10, errors="strict"))
        for name in ("variables", "extensions"):
            if name in pairs:
                pairs[name] = orjson.loads(str(pairs[name]))
    except ValueError:
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "The query string has query, operationName and variables as JSON.")
    return pairs


def _request(parameters: dict[str, object]) -> Request:
    query, name = parameters.get("query"), parameters.get("operationName")
    variables, extensions = parameters.get("variables"), parameters.get("extensions")
    if not isinstance(query, str):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "A request has its document in `query`, as a string.")
    if name is not None and not isinstance(name, str):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "`operationName` is a string.")
    if variables is not None and not isinstance(variables, dict):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "`variables` is an object.")
    if extensions is not None and not isinstance(extensions, dict):
        refuse(400, RequestErrorCode.BAD_USER_INPUT, "`extensions` is an object.")
    return Request(query, name, variables or {})
