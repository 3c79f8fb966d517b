"""GraphQL over HTTP, as its specification says: bytes in, an actor and a request out, and the answer back.

Who asks is found out for every request, and a user's requests are counted, also where the answer is kept.

https://graphql.github.io/graphql-over-http/draft/
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Final, NoReturn

import orjson
from starlette.types import Receive, Scope, Send

from models.database.readers import Revision
from resolvers.actor import Actor
from resolvers.identity.lookup import Credential, Expected, Identity
from schema.api.answer_cache import key_of
from schema.api.execution import NotProvenError
from schema.api.problems import NotAQueryError, RequestErrorCode, RequestProblemError, formatted
from web.backend import Backend
from web.http.answers import NO_STORE, RETRY_AFTER, Answer, Headers, RefusedError, refuse, send_answer
from web.http.body import check_is_json, read_body
from web.http.concurrency import BoundedExecution
from web.http.graphql_request import request_from_body, request_from_query_string
from web.http.identity import address, expected, presented, signed_in
from web.http.media_type import GRAPHQL_RESPONSE, JSON, accepted
from web.http.request_log import Observed, observed, shown_name
from web.http.validators import REVALIDATED, validated
from web.observability import metrics

TRY_AGAIN = frozenset({429, 503})
STATUS = {
    RequestErrorCode.UNAUTHENTICATED: 401,
    RequestErrorCode.RATE_LIMITED: 429,
    RequestErrorCode.TIMEOUT: 503,
    RequestErrorCode.UNAVAILABLE: 503,
    RequestErrorCode.INTERNAL_SERVER_ERROR: 500,
}
"""The statuses of refused requests. Any other is a 400, or a 200 for clients that accept plain JSON only: they would
take a 400 for a fault of the transport and not look at the errors."""

METHODS = b"GET, POST"

NOT_COUNTED: Final = nullcontext()
"""Of what was refused, nothing waits to be read."""


class GraphQLEndpoint:
    """The ASGI application at `/graphql`."""

    def __init__(self, backend: Backend, execution: BoundedExecution) -> None:
        self._backend = backend
        self._execution = execution

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        headers: dict[bytes, bytes] = dict(scope["headers"])
        notes = observed(scope)
        media_type = accepted(headers.get(b"accept", b""))
        content_type = (media_type or JSON) + b"; charset=utf-8"
        counted: AbstractContextManager[None] = NOT_COUNTED
        try:
            answer, counted = await self._answer(scope, headers, media_type, receive, notes)
        except RefusedError as refusal:
            answer = refusal.answer
        storing: Headers = (NO_STORE,)
        if answer.lasts and scope["method"] == "GET":
            answer, storing = validated(answer, headers), REVALIDATED
        notes.note(answer)
        with counted:
            await send_answer(receive, send, answer, *storing, media_type=content_type)

    async def _answer(
        self,
        scope: Scope,
        headers: dict[bytes, bytes],
        media_type: bytes | None,
        receive: Receive,
        notes: Observed,
    ) -> tuple[Answer, AbstractContextManager[None]]:
        """The answer, and what counts it as running until it is sent."""
        method = scope["method"]
        if method not in {"POST", "GET"}:
            _refuse_method("GraphQL is asked with POST or GET.", METHODS)
        if media_type is None:
            message = "Answers are application/graphql-response+json or application/json."
            refuse(406, RequestErrorCode.BAD_USER_INPUT, message, lingers=method == "POST")
        lingers = method == "POST"
        credential = presented(headers, scope, self._backend.settings)
        assumed = expected(self._backend, credential)
        identity = assumed.identity if assumed else self._backend.identities.kept(credential)
        if identity is None:
            identity = await self._signed_in(credential, notes, lingers=lingers)
        elif not assumed:
            notes.user_name = identity.user_name
        if method == "GET":
            content = scope["query_string"]
        else:
            try:
                check_is_json(headers)
                content, was_there = await read_body(headers, receive)
            except RefusedError:
                # Whoever isn't signed in is told that, and not what is wrong with the request.
                if assumed:
                    await self._signed_in(credential, notes, lingers=lingers)
                raise
            if not was_there:
                # While it was on its way, its user may have lost its access, or have got another one.
                identity, assumed = await self._signed_in(credential, notes, lingers=False), None
        actor = identity.actor(address(scope), notes.request_id)
        if assumed:
            made = await self._run_on(assumed, method, content, actor, media_type, notes)
            if made is None or not assumed.holds:
                identity = await self._signed_in(credential, notes, lingers=lingers)
            if made is not None and assumed.is_of(identity):
                notes.user_name = identity.user_name
                return made, self._execution.answering(actor)
            actor = identity.actor(address(scope), notes.request_id)
        answer = await self._run(method, content, actor, identity.revision, media_type, notes)
        return answer, self._execution.answering(actor)

    async def _signed_in(self, credential: Credential | None, notes: Observed, *, lingers: bool) -> Identity:
        """Who sends the request, looked up."""
        identity = await signed_in(self._backend, credential, notes.until, lingers=lingers)
        notes.user_name = identity.user_name
        return identity

    async def _run_on(
        self, assumed: Expected, method: str, content: bytes, actor: Actor, media_type: bytes, notes: Observed
    ) -> Answer | None:
        """The answer to who is assumed to ask; None where who asks has to be looked up first.

        That goes for what was asked before, too: it may be kept, which only the look-up's revision tells.
        """
        answers, key = self._backend.answers, key_of(actor, method, content)
        if answers.is_repeated(key):
            return None
        answers.note(key)
        try:
            return await self._run(method, content, actor, None, media_type, notes, assumed)
        except (NotProvenError, RefusedError):
            return None

    async def _run(
        self,
        method: str,
        content: bytes,
        actor: Actor,
        revision: Revision | None,
        media_type: bytes,
        notes: Observed,
        assumed: Expected | None = None,
    ) -> Answer:
        answers = self._backend.answers
        try:
            key = key_of(actor, method, content)
            cached = answers.get(key, revision)
            if cached is not None:
                await self._execution.turn(actor)
                notes.operation = cached.operation
                metrics.note_repeat()
                return Answer(200, cached.body, lasts=True)
            is_get = method == "GET"
            request = request_from_query_string(content) if is_get else request_from_body(content)
            notes.operation = shown_name(request.operation_name)
            answered = await self._execution.answer(request, actor, notes.until, only_queries=is_get, assumed=assumed)
        except NotAQueryError:
            _refuse_method("Only queries are asked with GET.", b"POST")
        except RequestProblemError as problem:
            status = STATUS.get(problem.code, 400 if media_type == GRAPHQL_RESPONSE else 200)
            headers = RETRY_AFTER if status in TRY_AGAIN else ()
            body = orjson.dumps({"errors": formatted(problem.errors, problem.code)})
            return Answer(status, body, headers=headers, code=problem.code, reason=problem.reason)
        body = orjson.dumps(answered.sent)
        if answered.lasts:
            answers.put(key, revision, body, notes.operation)
            metrics.note_answers(answers.weight_bytes)
        return Answer(200, body, code=_code_of_first_error(answered.sent), lasts=answered.lasts)


def _refuse_method(message: str, allowed: bytes) -> NoReturn:
    refuse(405, RequestErrorCode.BAD_USER_INPUT, message, headers=((b"allow", allowed),))


def _code_of_first_error(result: Mapping[str, object]) -> str:
    errors = result.get("errors")
    return str(errors[0]["extensions"]["code"]) if isinstance(errors, list) else ""
