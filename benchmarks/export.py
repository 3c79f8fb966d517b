"""Saves beside an export of a long audit log: how much longer they take than alone, in turns.

.venv/bin/python -m benchmarks.export [rows]
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from tortoise.connection import get_connection

from tests.databases import outside_pytest
from tests.running import Server, running_server

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""
COLUMNS = (
    "at, user_id, user_name, realm, reseller_id, address, action, entity_type, entity_id, entity_name, entity_version, "
    "panel, property, before, after, reason, request_id, for_administrators, salt, seal, hash"
)
LONG = 100_000
"""Rows whose export takes so long that one turn tells enough."""

EXPORTING = """
import sys, urllib.request
request = urllib.request.Request(sys.argv[1], headers={"authorization": "Bearer " + sys.argv[2]})
with urllib.request.urlopen(request) as answer:
    print(sum(iter(lambda: len(answer.read(65536)), 0)), flush=True)
"""


@dataclass
class Saves:
    """How long each save took, in seconds: alone, and beside an export."""

    alone: list[float] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)
    exports_seconds: list[float] = field(default_factory=list)

    @property
    def ratio(self) -> float:
        """How many times as long the middle one takes beside an export."""
        return median(self.beside) / median(self.alone)

    def told(self) -> str:
        """The figures."""
        lines = [
            f"{name}: {len(seconds)} saves, p50 {median(seconds) * 1000:.1f} ms, "
            f"p99 {quantile(seconds, 0.99) * 1000:.1f} ms"
            for name, seconds in (("alone", self.alone), ("beside an export", self.beside))
        ]
        exports = ", ".join(f"{exports_second:.1f}" for exports_second in self.exports_seconds)
        return "\n".join([*lines, f"ratio {self.ratio:.2f}, exports took {exports} s"])


def quantile(seconds: list[float], share: float) -> float:
    """Quantile of measured values."""
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))]


async def lengthen_log(rows: int) -> None:
    """Repeat the log's last row; nobody could verify it any more."""
    await get_connection("default").execute_query(
        f"INSERT INTO audit_record (id, {COLUMNS}) "  # our own constants
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) "
        f"SELECT a.id + n.i, {COLUMNS} FROM n, audit_record a WHERE a.id = (SELECT last_id FROM audit_head)"
    )
    await get_connection("default").execute_query("UPDATE audit_head SET last_id = (SELECT max(id) FROM audit_record)")


@contextmanager
def exporting(server: Server, saves: Saves) -> Iterator["subprocess.Popen[bytes]"]:
    """An export by another process, which is waited for."""
    began = time.perf_counter()
    address = f"{server.url}/audit-log.csv"
    process = subprocess.Popen(
        [sys.executable, "-c", EXPORTING, address, server.tokens["auditor"]], stdout=subprocess.PIPE
    )
    try:
        yield process
    finally:
        output, _ = process.communicate()
        assert process.returncode == 0
        assert int(output) > 0
        saves.exports_seconds.append(time.perf_counter() - began)


def measure(server: Server, rows: int, turns: int = 3) -> Saves:
    """Save alone, then beside an export, in turns."""
    server.on_database(lengthen_log(rows))
    saves = Saves()
    version = 1
    for _ in range(turns):
        with exporting(server, saves) as process:
            time.sleep(0.3)
            while process.poll() is None:
                version = _save(server, version, saves.beside)
        until = time.perf_counter() + saves.exports_seconds[-1]
        while time.perf_counter() < until:
            version = _save(server, version, saves.alone)
    return saves


def _save(server: Server, version: int, taken: list[float]) -> int:
    input = {"id": "CustomerClass:2", "expectedVersion": version, "description": f"Save {version}"}
    began = time.perf_counter()
    answer = server.ask("admin", SAVE, {"input": input})
    taken.append(time.perf_counter() - began)
    saved: int = answer.json()["data"]["customerClassSave"]["customerClass"]["version"]
    return saved


def main() -> None:
    """Measure with 200,000 rows, or as many as are asked for, on SQLite."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    folder = tempfile.TemporaryDirectory(prefix="customer-classes-")
    with outside_pytest(), folder as path, running_server(Path(path) / "demo.db") as server:
        print(measure(server, rows, turns=3 if rows < LONG else 1).told())


if __name__ == "__main__":
    main()
