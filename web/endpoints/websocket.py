"""GraphQL over a WebSocket: the protocol `graphql-transport-ws`, as clients of subscriptions speak it.

The legacy protocol `graphql-ws` is not spoken. Who asks is looked up again for each operation, so a revoked token or an
ended session is refused on a connection that is open already.
"""

import asyncio
from collections.abc import Mapping
from contextlib import suppress

import orjson
import structlog
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from resolvers.actor import new_request_id
from resolvers.identity.lookup import Credential, Identity, Proof
from schema.api.execution import Request
from schema.api.problems import RequestErrorCode, RequestProblemError, formatted
from web.backend import Backend
from web.http.answers import NO_STORE, Answer, RefusedError, error_body
from web.http.body import json_object
from web.http.concurrency import BoundedExecution
from web.http.graphql_request import request_from
from web.http.identity import address, check_origin, credential
from web.http.open_counts import OpenCounts
from web.http.request_log import deadline, internal_error, outage_answer
from web.observability.logs import request_id

log = structlog.get_logger("websocket")

PROTOCOL = "graphql-transport-ws"
INIT_SECONDS = 3.0
OPERATIONS_AT_ONCE = 10
DISCONNECTED = (WebSocketDisconnect, RuntimeError)
"""Errors of sending on a connection that the client, or another operation, has ended: nobody is left to answer."""

CONNECTIONS_OF_USER = 10
"""In one server process; a browser needs one for each window."""

REASON_BYTES = 123
"""Room in a frame that closes a WebSocket, beside its code."""

TRY_AGAIN_LATER = 1013
BAD_REQUEST, UNAUTHORIZED, FORBIDDEN = 4400, 4401, 4403
INIT_TIMEOUT, DUPLICATE_OPERATION, TOO_MANY = 4408, 4409, 4429


class _ClosedError(Exception):
    """The connection ends, with a code of the protocol and a reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason.encode()[:REASON_BYTES].decode(errors="ignore")


class WebSocketEndpoint:
    """The ASGI application behind `/graphql` for WebSockets."""

    def __init__(self, backend: Backend, execution: BoundedExecution) -> None:
        self._backend = backend
        self._execution = execution
        self._connections: OpenCounts[int] = OpenCounts()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection until either side ends it."""
        socket = WebSocket(scope, receive, send)
        if PROTOCOL not in scope["subprotocols"]:
            message = f"GraphQL over a WebSocket is spoken by the subprotocol {PROTOCOL}."
            await _deny(socket, Answer(400, error_body(message, RequestErrorCode.BAD_USER_INPUT)))
            return
        presented = credential(dict(scope["headers"]), scope, self._backend.settings)
        try:
            if presented is None or presented.proof is Proof.SESSION:
                check_origin(dict(scope["headers"]), scope, self._backend.settings)
        except RefusedError as refusal:
            await _deny(socket, refusal.answer)
            return
        await socket.accept(PROTOCOL)
        connection = _Connection(self._backend, self._execution, socket, presented, self._connections)
        try:
            await connection.serve()
        except _ClosedError as closed:
            with suppress(*DISCONNECTED):
                await socket.close(closed.code, closed.reason)
        except DISCONNECTED:
            pass
        finally:
            connection.end()


async def _deny(socket: WebSocket, answer: Answer) -> None:
    """Answer a handshake that becomes no connection, as every other refusal is answered."""
    name, value = NO_STORE
    headers = {name.decode(): value.decode(), "content-type": answer.media_type.decode()}
    response = Response(answer.body, answer.status, headers)
    await socket.send_denial_response(response)


class _Connection:
    """One open connection and the operations that run on it."""

    def __init__(
        self,
        backend: Backend,
        execution: BoundedExecution,
        socket: WebSocket,
        presented: Credential | None,
        connections: OpenCounts[int],
    ) -> None:
        self._backend = backend
        self._execution = execution
        self._socket = socket
        self._credential = presented
        self._connections = connections
        self._user_id: int | None = None
        self._running: dict[str, asyncio.Task[None]] = {}

    async def serve(self) -> None:
        """Greet, then answer message after message."""
        try:
            async with asyncio.timeout(INIT_SECONDS):
                message = await self._message()
        except TimeoutError:
            raise _ClosedError(INIT_TIMEOUT, "Connection initialisation timeout") from None
        if message.get("type") != "connection_init":
            raise _ClosedError(UNAUTHORIZED, "Unauthorized")
        self._take_token(message.get("payload"))
        identity = await self._greeted()
        if identity is None:
            raise _ClosedError(FORBIDDEN, "Forbidden")
        if self._connections[identity.user_id] >= CONNECTIONS_OF_USER:
            raise _ClosedError(TOO_MANY, f"{CONNECTIONS_OF_USER} connections of this user are open")
        self._user_id = identity.user_id
        self._connections[identity.user_id] += 1
        await self._socket.send_text('{"type":"connection_ack"}')
        while True:
            await self._handle(await self._message())

    async def _greeted(self) -> Identity | None:
        try:
            return await self._backend.identities.find(self._credential, deadline())
        except Exception as error:
            answer = outage_answer(error)
            if answer is None:
                raise
            log.warning("the database doesn't serve", reason=answer.reason)
            raise _ClosedError(TRY_AGAIN_LATER, "The database doesn't serve at the moment") from error

    def end(self) -> None:
        """End what is running; writes go on to their end by themselves."""
        for task in self._running.values():
            task.cancel()
        if self._user_id is not None:
            self._connections.release(self._user_id)
            self._user_id = None

    def _take_token(self, payload: object) -> None:
        # A page can't set headers on a WebSocket, so a portal's token may come with the greeting.
        authorization = payload.get("authorization") if isinstance(payload, Mapping) else None
        if isinstance(authorization, str) and authorization.lower().startswith("bearer "):
            self._credential = Credential(Proof.TOKEN, authorization[7:].strip())

    async def _message(self) -> Mapping[str, object]:
        received = await self._socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1000), received.get("reason"))
        try:
            return json_object(received.get("text") or "", "message")
        except RefusedError:
            raise _ClosedError(BAD_REQUEST, "Invalid message") from None

    async def _handle(self, message: Mapping[str, object]) -> None:
        match message.get("type"):
            case "ping":
                await self._socket.send_text('{"type":"pong"}')
            case "pong":
                pass
            case "subscribe":
                self._subscribe(message.get("id"), message.get("payload"))
            case "complete":
                task = self._running.pop(str(message.get("id")), None)
                if task:
                    task.cancel()
            case "connection_init":
                raise _ClosedError(TOO_MANY, "Too many initialisation requests")
            case _:
                raise _ClosedError(BAD_REQUEST, "Invalid message")

    def _subscribe(self, operation_id: object, payload: object) -> None:
        if not isinstance(operation_id, str) or not isinstance(payload, Mapping):
            raise _ClosedError(BAD_REQUEST, "Invalid message")
        try:
            request = request_from(payload)
        except RefusedError:
            raise _ClosedError(BAD_REQUEST, "Invalid message") from None
        if operation_id in self._running:
            raise _ClosedError(DUPLICATE_OPERATION, f"Subscriber for {operation_id} already exists")
        if len(self._running) >= OPERATIONS_AT_ONCE:
            raise _ClosedError(TOO_MANY, "Too many operations")
        self._running[operation_id] = asyncio.create_task(self._run(operation_id, request))

    async def _run(self, operation_id: str, request: Request) -> None:
        """Answer an operation; a query or a write gives one answer, then completes."""
        identifier, until = new_request_id(), deadline()
        # All lines of this task are about the operation, and no longer about the handshake.
        request_id.set(identifier)
        try:
            identity = await self._backend.identities.find(self._credential, until)
            if identity is None:
                with suppress(*DISCONNECTED):
                    await self._socket.close(UNAUTHORIZED, "Unauthorized")
                return
            actor = identity.actor(address(self._socket.scope), identifier)
            answer = await self._execution.run(request, actor, until)
        except RequestProblemError as problem:
            if problem.reason:
                log.warning("the database doesn't serve", reason=problem.reason)
            await self._send("error", operation_id, formatted(problem.errors, problem.code))
        except Exception as error:  # whatever it is, the client gets its id and the log the rest
            failure = outage_answer(error)
            if failure is None:
                log.exception("an operation failed")
                failure = internal_error(identifier)
            else:
                log.warning("the database doesn't serve", reason=failure.reason)
            await self._send("error", operation_id, orjson.loads(failure.body)["errors"])
        else:
            with self._execution.answering(actor):
                await self._send("next", operation_id, answer)
                await self._send("complete", operation_id)
        finally:
            # After `complete`, the id may be another operation's.
            if self._running.get(operation_id) is asyncio.current_task():
                del self._running[operation_id]

    async def _send(self, kind: str, operation_id: str, payload: object = None) -> None:
        message: dict[str, object] = {"id": operation_id, "type": kind}
        if payload is not None:
            message["payload"] = payload
        with suppress(*DISCONNECTED):
            await self._socket.send_text(orjson.dumps(message).decode())
