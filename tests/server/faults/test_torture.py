"""Whoever works beside a user that sends the worst documents: how long they wait, and what the server keeps of it."""

from pathlib import Path

import pytest

from benchmarks.hostile import KINDS
from benchmarks.pauses import pauses, watched
from benchmarks.torture import MIB, torture
from tests.running import running_server

SECONDS = 8
MOST_WAITING_MILLISECONDS = 250
MOST_COLLECTING_MILLISECONDS = 50
"""Of the processor's time, for the longest collection of garbage, which everybody waits for."""

MOST_MEMORY_BYTES = 300 * MIB
TAKEN = frozenset(KINDS) - {"invalid"}


@pytest.mark.alone
def test_nobody_waits_for_the_worst_documents_of_another_user(tmp_path: Path) -> None:
    kept_pauses = tmp_path / "pauses.json"
    with running_server(tmp_path / "demo.db", first=watched(kept_pauses)) as server:
        seen = torture(server, 10_000, SECONDS)
        measured = pauses(kept_pauses)

    report = seen.told()
    assert seen.quantile(0.99) < MOST_WAITING_MILLISECONDS, report
    assert seen.memory_bytes < MOST_MEMORY_BYTES, report
    assert measured.collection_ms < MOST_COLLECTING_MILLISECONDS, measured
    # What is refused at once would be no torture.
    assert {kind for kind, code in seen.answers if code == "answered"} == TAKEN, report
