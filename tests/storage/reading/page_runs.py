"""How a database ran the statements of a page: by which plan, and whether it read what it shows, or all there is."""

import os
import re
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.database.open_readers import open_reader
from models.database.readers import Statement
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.recording_reader import RecordingReader
from tests.factories.world import ADMIN

STEPS = 100
"""Instructions of SQLite between two looks."""

STEPS_OF_ROW = 2
"""Instructions that a row costs at least which is read and left out."""

INDEX = re.compile(r"(?:INDEX|Scan(?: Backward)? using|Bitmap Index Scan on) (\w+)")
READ = re.compile(r"Scan.*\(actual rows=([\d.]+) loops=(\d+)\)")
LEFT_OUT = re.compile(r"Rows Removed by (?:Filter|Index Recheck): (\d+)")


@dataclass(frozen=True)
class PageRun:
    """The lines of the plans of a page's statements, and about how many rows they read at most."""

    plan: Sequence[str]
    rows_read: int

    def way(self, rows: int) -> str:
        """How a page was found among that many rows: by which index, or by reading all."""
        if self.rows_read >= rows:
            return "all"
        indexes = [found[1] for line in self.plan if (found := INDEX.search(line))]
        # That of the rows, before that of what they lead to, which may be a table of two rows.
        indexes.sort(key=lambda name: not name.startswith("customer_of_"))
        return indexes[0] if indexes else "by the key"


async def page_run(reader: RecordingReader, database: str) -> PageRun:
    """Run the statements that were read once more."""
    statements = [*reader.statements]
    if database.startswith("sqlite"):
        return _of_sqlite(database.removeprefix("sqlite:///"), statements)
    explain = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)"
    plan: list[str] = []
    for sql, values in statements:
        plan += [str(row[-1]) for row in await reader.reader.fetch((f"{explain} {sql}", values), 10)]
    return PageRun(plan, _rows_of_postgresql(plan))


def _of_sqlite(path: str, statements: Sequence[Statement]) -> PageRun:
    plan: list[str] = []
    looks = 0

    def look() -> int:
        nonlocal looks
        looks += 1
        return 0

    with closing(sqlite3.connect(path)) as connection:
        for sql, values in statements:
            plan += [str(row[-1]) for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", list(values))]
        connection.set_progress_handler(look, STEPS)
        for sql, values in statements:
            connection.execute(sql, list(values)).fetchall()
    return PageRun(plan, looks * STEPS // STEPS_OF_ROW)


def _rows_of_postgresql(plan: Sequence[str]) -> int:
    rows, loops = 0.0, 1
    for line in plan:
        if found := READ.search(line):
            loops = int(found[2])
            rows += float(found[1]) * loops
        elif found := LEFT_OUT.search(line):
            rows += int(found[1]) * loops
    return round(rows)


async def ways_found(questions: Iterable[tuple[str, str]], database: str, rows: int) -> dict[str, str]:
    """How the page of each named document is found among that many rows, for an administrator."""
    reader = RecordingReader(await open_reader(database))
    client = Client(Execution(reader), ADMIN)  # type: ignore[arg-type]
    ways: dict[str, str] = {}
    for name, document in questions:
        reader.statements.clear()
        await client.ask(document)
        ways[f"{kind_of(database)}: {name}"] = (await page_run(reader, database)).way(rows)
    await reader.reader.close()
    return ways


def ways_kept(file: Path, database: str, found: dict[str, str]) -> dict[str, str]:
    """How the pages are found by a file, which is written with what was found where UPDATE_LIST_PLANS is set."""
    kind = kind_of(database)
    kept = dict(line.rsplit(" -> ", 1) for line in file.read_text(encoding="utf-8").splitlines())
    if os.environ.get("UPDATE_LIST_PLANS"):
        kept = {name: way for name, way in kept.items() if not name.startswith(kind)} | found
        file.write_text("".join(f"{name} -> {way}\n" for name, way in sorted(kept.items())), encoding="utf-8")
    return {name: way for name, way in kept.items() if name.startswith(kind)}


def kind_of(database: str) -> str:
    """The kind of a database, as the files begin their lines."""
    return "sqlite" if database.startswith("sqlite") else "postgresql"
