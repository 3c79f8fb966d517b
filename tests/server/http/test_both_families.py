"""A server that listens to IPv4 and IPv6 by one socket: IPv4 addresses are those that settings name."""

import json
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import uvicorn
from websockets.sync.client import connect

from tests.running import Server, running_server
from web.endpoints.websocket import PROTOCOL
from web.http.addresses import unmapped

SENDER = "203.0.113.7"
PASSED_ON = {"x-forwarded-for": SENDER}
LOG = "{ auditLog(first: 20) { nodes { entityName address } } }"


def save(name: str) -> str:
    """A document that makes a service."""
    input = f'{{name: "{name}", code: "{name.upper()}"}}'
    return f"mutation {{ serviceSave(input: {input}) {{ userErrors {{ message }} }} }}"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("::FFFF:c000:207", "192.0.2.7"),
        ("0:0:0:0:0:ffff:192.0.2.7", "192.0.2.7"),
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:ffff::7", "2001:db8:ffff::7"),
        ("::ffff:0:192.0.2.7", "::ffff:0:192.0.2.7"),
        ("::ffff:unknown", "::ffff:unknown"),
        ("", ""),
    ],
)
def test_an_address_of_ipv4_within_one_of_ipv6_is_told_as_itself(address: str, expected: str) -> None:
    assert unmapped(address) == expected


def serve_as_one_of_several() -> None:
    """Have the only process serve as each of several does: by a socket that was bound before it began."""

    def run(*arguments: Any, **named: Any) -> None:  # noqa: ANN401  # uvicorn's own
        config = uvicorn.Config(*arguments, **named)
        uvicorn.Server(config).run([config.bind_socket()])

    uvicorn.run = run


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose socket takes both families, as one of several processes has it."""
    try:
        socket.create_server(("::", 0), family=socket.AF_INET6, dualstack_ipv6=True).close()
    except (OSError, ValueError) as missing:
        pytest.skip(f"there is no IPv6 here: {missing}")
    path = tmp_path_factory.mktemp("server") / "demo.db"
    networks, proxies = '["127.0.0.0/8"]', '["127.0.0.1"]'
    with running_server(
        path, first=serve_as_one_of_several, host="::", metrics_networks=networks, trusted_proxies=proxies
    ) as running:
        yield running


def test_a_network_that_may_read_figures_reads_them(server: Server) -> None:
    assert httpx.get(f"{server.url}/metrics").status_code == httpx.codes.OK


def test_a_proxy_is_believed_whom_it_speaks_for(server: Server) -> None:
    token = {"authorization": f"Bearer {server.tokens['admin']}"}
    # Given a write that a proxy passes on over HTTP, and one over a WebSocket
    saved = httpx.post(f"{server.url}/graphql", json={"query": save("Requested")}, headers=token | PASSED_ON)
    assert saved.json()["data"] == {"serviceSave": {"userErrors": []}}
    url = server.url.replace("http", "ws", 1) + "/graphql"
    opening = connect(url, subprotocols=[PROTOCOL], additional_headers=token | PASSED_ON)  # type: ignore[list-item]
    with opening as client:
        client.send('{"type":"connection_init"}')
        assert client.recv(10) == '{"type":"connection_ack"}'
        payload = {"query": save("Subscribed")}
        client.send(json.dumps({"type": "subscribe", "id": "1", "payload": payload}))
        assert json.loads(client.recv(10))["payload"]["data"] == {"serviceSave": {"userErrors": []}}
    # Then the log has the address of whoever sent it
    rows = server.ask("admin", LOG).json()["data"]["auditLog"]["nodes"]
    addresses = {row["entityName"]: row["address"] for row in rows}
    assert (addresses["Requested"], addresses["Subscribed"]) == (SENDER, SENDER)
