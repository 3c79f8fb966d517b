"""How long a run takes is known beforehand, and can be bounded."""

import pytest

from benchmarks.comparison import Turns

WHOLE = Turns(warm_up_seconds=10, rounds=5, seconds=5)


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (60, WHOLE),
        (49, WHOLE),
        (30, Turns(6, 5, 3)),
        (10, Turns(2, 5, 1)),
        (5, Turns(1, 2, 1)),
        (1, Turns(0, 1, 1)),
    ],
)
def test_a_run_of_84_pairs_takes_no_longer_than_asked(minutes: int, expected: Turns) -> None:
    turns = WHOLE.within(minutes * 60, 84)

    assert turns == expected
    assert turns.seconds_of_each * 84 <= max(minutes * 60, 84)
