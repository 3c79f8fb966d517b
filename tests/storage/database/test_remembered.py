"""Facts remembered of statements: of so many, for so long, the oldest forgotten first."""

import pytest

from models.database import remembered
from models.database.remembered import REMEMBERED_STATEMENTS, RememberedStatements


def test_the_oldest_statement_makes_room_for_a_new_one() -> None:
    slow = RememberedStatements()
    for number in range(REMEMBERED_STATEMENTS):
        slow.add(f"SELECT {number}")
    # One that is added again is the newest
    slow.add("SELECT 0")

    slow.add("SELECT 'one more'")

    known = [number for number in range(REMEMBERED_STATEMENTS) if f"SELECT {number}" in slow]
    assert known == [0, *range(2, REMEMBERED_STATEMENTS)]
    assert "SELECT 'one more'" in slow


def test_a_statement_may_try_again_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = RememberedStatements()
    slow.add("SELECT 1")
    assert "SELECT 1" in slow

    monkeypatch.setattr(remembered, "REMEMBERED_SECONDS", 0.0)
    slow.add("SELECT 1")
    assert "SELECT 1" not in slow
