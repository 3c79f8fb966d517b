"""An export of the audit log whose client leaves with another request waiting behind it: no failure of the server."""

import json
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.running import running_server
from tests.server.endpoints.test_export_cut_off import LOGGED_SECONDS, begun, lengthen

LATER_SECONDS = 0.5
"""Long enough for the other request to be read, and for the buffers to be full."""


def lines_of_exports(log: Path) -> list[dict[str, Any]]:
    """The log's lines about exports; they are written a moment after the client is gone."""
    until = time.monotonic() + LOGGED_SECONDS
    while True:
        lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        told = [line for line in lines if line.get("path") == "/audit-log.csv"]
        if told or time.monotonic() > until:
            return told
        time.sleep(0.05)


def test_a_client_that_leaves_an_export_with_a_request_behind_it_is_no_failure(tmp_path: Path) -> None:
    """The request that came last was told that nobody is there, and the export failed where it wrote on."""
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log) as server:
        server.on_database(lengthen())
        with closing(begun(server, server.tokens["admin"])) as connection:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n")
            time.sleep(LATER_SECONDS)
        told = lines_of_exports(log)

    assert [(line["event"], line["level"], line.get("status")) for line in told] == [("request", "info", 200)]
    assert "error" not in {json.loads(line)["level"] for line in log.read_text(encoding="utf-8").splitlines()}
