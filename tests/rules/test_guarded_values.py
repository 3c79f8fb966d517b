"""Values that were refused are out of the rules' reach, however a rule reads them."""

from collections.abc import Callable

import pytest

from resolvers.drafts.rules import GuardedValueError, GuardedValues

VALUES = GuardedValues({"refused": 1, "accepted": 2}, ["refused"])


@pytest.mark.parametrize("read", [lambda: VALUES["refused"], lambda: VALUES.get("refused")], ids=["item", "get"])
def test_a_refused_value_is_not_read(read: Callable[[], int | None]) -> None:
    with pytest.raises(GuardedValueError):
        read()


def test_what_was_accepted_is_read_as_ever() -> None:
    assert (VALUES["accepted"], VALUES.get("accepted"), VALUES.get("another"), VALUES.get("another", 3)) == (
        2,
        2,
        None,
        3,
    )
