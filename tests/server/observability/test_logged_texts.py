"""Texts that strangers choose, in the log: none moves a terminal's cursor, and none that may be secret is there."""

from pathlib import Path

import httpx
from websockets.sync.client import connect

from tests.running import running_server
from web.endpoints.websocket import PROTOCOL


def test_a_path_writes_no_escapes_to_the_terminal(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log, log_format="console") as server:
        httpx.get(f"{server.url}/%1b]0;owned%07%c2%9b2J%e2%80%ae%C3%BC")
        httpx.get(f"{server.url}/owned%0d%0afake")
    escapes, line_break = (line for line in log.read_text().splitlines() if "owned" in line)
    assert r"/\x1b]0;owned\x07\x9b2J\u202eü" in escapes
    assert "fake" in line_break


def test_a_websockets_line_has_no_query_and_its_messages_are_not_compressed(tmp_path: Path) -> None:
    """Compressing 5 MB kept everybody waiting for a tenth of a second."""
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log) as server:
        url = server.url.replace("http", "ws", 1) + "/graphql?token=secret"
        with connect(url, subprotocols=[PROTOCOL], compression="deflate") as client:  # type: ignore[list-item]
            assert client.protocol.extensions == []
    assert '"WebSocket /graphql' in log.read_text().replace('\\"', '"')
    assert "secret" not in log.read_text()


def test_no_value_of_a_statement_is_in_the_most_detailed_log(tmp_path: Path) -> None:
    """Tortoise tells its statements with their values at that level: names of customers among them."""
    log = tmp_path / "log"
    input = {"name": "Told to nobody", "customerClass": "CustomerClass:1", "currency": "Currency:1"}
    with running_server(tmp_path / "demo.db", log=log, log_level="DEBUG") as server:
        mutation = "mutation($input: CustomerSaveInput!) { customerSave(input: $input) { customer { id } } }"
        assert server.ask("admin", mutation, {"input": input}).json()["data"]["customerSave"]["customer"]
    assert '"/graphql"' in log.read_text()
    assert "Told to nobody" not in log.read_text()
