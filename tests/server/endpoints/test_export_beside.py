"""A save beside an export of a long log: it waits for no page of it."""

import pytest

from benchmarks.export import measure, quantile
from tests.running import Server

ROWS = 20_000
MOST_TIMES_AS_LONG = 4
"""About twice is what it takes; the rest is for whatever else the machine does."""

MOST_SECONDS = 1.0


@pytest.mark.alone
def test_a_save_takes_little_longer_beside_an_export(server: Server) -> None:
    saves = measure(server, ROWS)

    assert len(saves.beside) > 10, saves.told()
    assert saves.ratio < MOST_TIMES_AS_LONG, saves.told()
    assert quantile(saves.beside, 0.99) < MOST_SECONDS, saves.told()
