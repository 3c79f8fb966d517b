"""GraphQL over a WebSocket, through a real server."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from tests.running import Server

PROTOCOL = Subprotocol("graphql-transport-ws")


@asynccontextmanager
async def connected(server: Server, user: str | None) -> AsyncIterator[ClientConnection]:
    async with connect(f"{server.url.replace('http', 'ws')}/graphql", subprotocols=[PROTOCOL]) as socket:
        payload = {"authorization": f"Bearer {server.tokens[user]}"} if user else {}
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        yield socket


async def received(socket: ClientConnection) -> dict[str, object]:
    message: dict[str, object] = json.loads(await socket.recv())
    return message


async def test_an_operation_gets_its_answer_and_completes(server: Server) -> None:
    async with connected(server, "alpha") as socket:
        assert await received(socket) == {"type": "connection_ack"}
        await socket.send('{"type": "ping"}')
        assert await received(socket) == {"type": "pong"}
        query = {"query": "{ viewer { userName } }"}
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": query}))
        assert await received(socket) == {
            "id": "1",
            "type": "next",
            "payload": {"data": {"viewer": {"userName": "alpha"}}, "extensions": {"cost": 1, "fields": 2}},
        }
        assert await received(socket) == {"id": "1", "type": "complete"}


async def test_an_id_is_free_again_when_its_operation_has_ended_well_or_badly(server: Server) -> None:
    async with connected(server, "alpha") as socket:
        await received(socket)
        for query, kinds in [("{ viewer { userName } }", ["next", "complete"]), ("{ nothing }", ["error"])] * 2:
            await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": {"query": query}}))
            assert [(await received(socket))["type"] for _ in kinds] == kinds


async def test_a_reseller_meets_its_own_schema_here_too(server: Server) -> None:
    async with connected(server, "alpha") as socket:
        await received(socket)
        query = {"query": "{ customerClasses { nodes { managedBy { name } } } }"}
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": query}))
        refused = await received(socket)
        assert refused["type"] == "error"
        assert "managedBy" in str(refused["payload"])


@pytest.mark.parametrize("identifier", ["1", "x" * 500, "\N{GRINNING FACE}" * 40])
async def test_an_operation_that_runs_already_ends_the_connection_with_its_code(
    server: Server, identifier: str
) -> None:
    """The sample was an id longer than the frame that closes a connection: it closed without a code."""
    document = "{ customerClasses(first: 50) { nodes { usage { customers(first: 50) { nodes { name } } } } } }"
    async with connected(server, "admin") as socket:
        await received(socket)
        with suppress(ConnectionClosed):
            # What is answered may come before the end, and one that has ended frees its id: a busy machine may need
            # several rounds until one is asked for while another runs. No answer is one that was kept.
            for number in range(50):
                query = f"query Round{number} {document}"
                message = json.dumps({"id": identifier, "type": "subscribe", "payload": {"query": query}})
                for _ in range(20):
                    await socket.send(message)
                for _ in range(20):
                    while (await received(socket))["type"] != "complete":
                        pass
        assert socket.close_code == 4409
        assert (socket.close_reason or "").startswith(f"Subscriber for {identifier[:20]}")


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        (["{"], 4400),
        (['{"type": "nothing"}'], 4400),
        (['{"type": "connection_init"}'], 4429),
        (['{"type": "subscribe", "id": "1"}'], 4400),
    ],
)
async def test_a_message_against_the_protocol_ends_the_connection(
    server: Server, messages: list[str], code: int
) -> None:
    async with connected(server, "admin") as socket:
        await received(socket)
        for message in messages:
            await socket.send(message)
        with pytest.raises(ConnectionClosed):
            await received(socket)
        assert socket.close_code == code


async def test_nobody_is_greeted_without_a_credential_and_who_says_nothing_is_left(server: Server) -> None:
    async with connected(server, None) as socket:
        with pytest.raises(ConnectionClosed):
            await received(socket)
        assert socket.close_code == 4403
    async with connect(f"{server.url.replace('http', 'ws')}/graphql", subprotocols=[PROTOCOL]) as silent:
        with pytest.raises(ConnectionClosed):
            await received(silent)
        assert silent.close_code == 4408


@pytest.mark.parametrize(
    ("path", "protocol", "origin", "status", "code"),
    [
        ("/graphql", "graphql-ws", None, 400, "BAD_USER_INPUT"),
        ("/graphql", PROTOCOL, "https://elsewhere.example", 403, "ORIGIN_REFUSED"),
        ("/elsewhere", PROTOCOL, None, 404, "NOT_FOUND"),
    ],
)
async def test_a_refused_handshake_is_answered_as_every_other_request(
    server: Server, path: str, protocol: str, origin: str | None, status: int, code: str
) -> None:
    """The sample was a text of the server's own, without `nosniff` and without a reason."""
    headers = {"Origin": origin} if origin else {}
    with pytest.raises(InvalidStatus) as refused:
        await connect(
            f"{server.url.replace('http', 'ws')}{path}",
            subprotocols=[Subprotocol(protocol)],
            additional_headers=headers,
        )

    answer = refused.value.response
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-request-id"]
    (error,) = json.loads(answer.body)["errors"]
    assert error["extensions"]["code"] == code


async def test_the_legacy_protocol_and_other_sites_are_refused(server: Server) -> None:
    address = f"{server.url.replace('http', 'ws')}/graphql"
    with pytest.raises(InvalidStatus):
        await connect(address, subprotocols=[Subprotocol("graphql-ws")])
    with pytest.raises(InvalidStatus):
        await connect(address, subprotocols=[PROTOCOL], additional_headers={"Origin": "https://elsewhere.example"})
