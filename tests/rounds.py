"""How often the tests of faults do what they do: a few times with all tests, and as often as asked with `make faults`.

What each did is printed for `make faults`; pytest keeps it to itself otherwise.
"""

import os
import sys
from typing import Final

RACE_ROUNDS: Final = int(os.environ.get("RACE_ROUNDS", "20"))
"""Rounds of each race of writes."""

FAULT_ROUNDS: Final = int(os.environ.get("FAULT_ROUNDS", "1"))
"""How many times as many kills, clients that go away, operations, cuts and restarts as with all tests."""


def longest_seconds(seconds: float) -> float:
    """The timeout of a test that takes so long at most with all tests."""
    return seconds * max(1, FAULT_ROUNDS)


def report(what: str) -> None:
    """Print a figure of what was done, for whoever asked for it."""
    sys.stdout.write(f"\nfigure: {what}\n")
    sys.stdout.flush()
