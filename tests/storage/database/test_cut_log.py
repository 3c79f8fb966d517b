"""SQLite's write-ahead log cut off anywhere, as by a power cut: what is left is whole, up to some write."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from models.database.connection import close, connect
from models.database.open_readers import open_reader
from models.records.customer_class import CustomerClass
from resolvers.audit.verify_audit import BrokenLink, verify
from schema.api.execution import Execution
from tests.databases import sqlite_url
from tests.factories.client import Client
from tests.factories.tables import table
from tests.factories.world import ADMIN, UNIVERSAL
from tests.rounds import FAULT_ROUNDS, longest_seconds, report

SAVES = 12
CUTS = 6 * FAULT_ROUNDS
SEED = 20261128

pytestmark = pytest.mark.timeout(longest_seconds(120))


async def test_a_log_that_is_cut_anywhere_leaves_whole_writes(sqlite_world: Path, tmp_path: Path) -> None:
    path, log = tmp_path / "whole.db", tmp_path / "whole.db-wal"
    shutil.copy(sqlite_world, path)
    # Somebody who reads keeps the log from being moved into the file.
    keeper = sqlite3.connect(path, isolation_level=None)
    await connect(sqlite_url(path))
    reader = await open_reader(sqlite_url(path))
    try:
        present = await CustomerClass.all().count()
        client = Client(Execution(reader), ADMIN)
        keeper.execute("BEGIN")
        keeper.execute("SELECT COUNT(*) FROM customer_class").fetchall()
        for number in range(SAVES):
            await client.done("customerClassSave", {"name": f"Save {number}", "businessModel": UNIVERSAL}, "name")
        whole_file, whole_log = path.read_bytes(), log.read_bytes()
    finally:
        await reader.close()
        await close()
        keeper.close()
    chosen = random.Random(SEED)  # noqa: S311  # the same cuts each time
    kept: list[int] = []
    for number in range(CUTS):
        length = len(whole_log) if not number else chosen.randrange(len(whole_log))
        kept.append(await saves_after_cut(tmp_path / f"cut{number}.db", whole_file, whole_log[:length]) - present)
    assert kept[0] == SAVES
    assert all(0 <= count <= SAVES for count in kept)
    assert FAULT_ROUNDS == 1 or len(set(kept)) > 2
    report(f"{CUTS} cuts of the write-ahead log left {min(kept)} to {max(kept)} of {SAVES} saves, none half done")


def write_both(path: Path, file: bytes, log: bytes) -> None:
    """Write a database file and its log."""
    path.write_bytes(file)
    path.with_name(f"{path.name}-wal").write_bytes(log)


async def saves_after_cut(path: Path, file: bytes, log: bytes) -> int:
    """How many classes there are, each of them whole, in a file with what is left of its log."""
    write_both(path, file, log)
    await connect(sqlite_url(path))
    try:
        classes = {str(row["name"]): row["id"] for row in await table("customer_class")}
        panels = {row["customer_class_id"] for row in await table("statistics")}
        logged = {
            row["entity_id"]
            for row in await table("audit_record")
            if row["entity_type"] == "CustomerClass" and row["property"] == "name"
        }
        assert set(classes.values()) <= panels
        assert {key for name, key in classes.items() if name.startswith("Save ")} <= logged
        assert logged <= set(classes.values())
        assert not [result async for result in verify() if isinstance(result, BrokenLink)]
        # What is saved next goes on from there.
        numbers = sorted(int(name.removeprefix("Save ")) for name in classes if name.startswith("Save "))
        assert numbers == list(range(len(numbers)))
        return len(classes)
    finally:
        await close()
