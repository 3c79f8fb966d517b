"""GraphQL over HTTP as its specification says: the public audit, for both roles."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.running import Server, running_server

pytestmark = pytest.mark.interface

CHECKS = 61


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over the demo on SQLite."""
    with running_server(tmp_path_factory.mktemp("server") / "demo.db") as running:
        yield running


@pytest.mark.parametrize("user", ["admin", "auditor", "alpha"])
def test_every_check_of_the_audit_passes(server: Server, user: str) -> None:
    audited = subprocess.run(
        ["node", "audit.mjs", f"{server.url}/graphql"],
        cwd=Path(__file__).parent,
        env={**os.environ, "TOKEN": server.tokens[user]},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    checks = json.loads(audited.stdout)
    assert [check for check in checks if check["status"] != "ok"] == []
    assert len(checks) == CHECKS
