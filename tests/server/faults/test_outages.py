"""A server whose database is taken away: what it answers meanwhile, and that it serves again afterwards."""

import shutil
import sqlite3
import time
from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server
from web.endpoints.health import SAME_ANSWER_SECONDS

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""
GIVEN = {"id": "CustomerClass:2", "expectedVersion": 1, "description": "Saved"}


DELETED = "The database file was deleted or replaced while it was open; the server has to be restarted."


def ready(server: Server) -> tuple[int, str]:
    """Status and reason of `/readyz`."""
    answer = httpx.get(f"{server.url}/readyz", timeout=3)
    return answer.status_code, answer.json().get("reason", "")


def test_a_write_lock_that_another_process_holds_is_told_and_outlived(tmp_path: Path) -> None:
    """The save is answered at its deadline, readiness says why within two seconds, and the next save goes through."""
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log) as server:
        other = sqlite3.connect(tmp_path / "demo.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        answer = server.ask("admin", SAVE, {"input": GIVEN})
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        assert ready(server) == (503, "No write could begin within 1.8 seconds.")
        other.execute("ROLLBACK")
        other.close()
        saved = server.ask("admin", SAVE, {"input": GIVEN})
        assert saved.json()["data"]["customerClassSave"]["customerClass"] == {"version": 2}
    assert "Traceback" not in log.read_text()


@pytest.mark.parametrize("is_replaced", [False, True])
def test_a_deleted_or_replaced_database_file_acknowledges_no_write(tmp_path: Path, is_replaced: bool) -> None:
    log, file = tmp_path / "log", tmp_path / "demo.db"
    with running_server(file, log=log) as server:
        assert ready(server) == (200, "")
        shutil.copy(file, tmp_path / "copy.db")
        file.unlink()
        if is_replaced:
            (tmp_path / "copy.db").rename(file)
        time.sleep(SAME_ANSWER_SECONDS + 0.1)
        assert ready(server) == (503, DELETED)
        answer = server.ask("admin", SAVE, {"input": GIVEN})
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "1")
        assert answer.json()["errors"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"
    lines = log.read_text()
    assert DELETED in lines
    assert "Traceback" not in lines
