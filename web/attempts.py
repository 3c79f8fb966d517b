"""Slowing down who guesses passwords: by user name and by network address, without locking anyone out for good.

An attempt counts when it begins, so that many at once don't get in beside each other; the right password takes it back.
Each server process keeps its own account.
"""

import math
import time
from collections import OrderedDict
from dataclasses import dataclass

FREE_ATTEMPTS = 5
"""Failures in a row of one user that cost nothing; people mistype."""

FREE_ATTEMPTS_OF_ADDRESS = 25
"""The same for a network address, which a whole office may share."""

LONGEST_WAIT_SECONDS = 300
FORGOTTEN_AFTER_SECONDS = 3600
REMEMBERED = 10_000
"""Names and addresses that are remembered; the longest unseen is forgotten first."""


@dataclass(slots=True)
class _Failures:
    count: int = 0
    last: float = -math.inf
    until: float = -math.inf


class Attempts:
    """The sign-ins of one server process that failed, or are under way."""

    def __init__(self) -> None:
        self._failures: OrderedDict[tuple[str, str], _Failures] = OrderedDict()

    def begin(self, user_name: str, address: str) -> int:
        """Begin an attempt, or answer how many whole seconds it has to wait, in which case it does not count."""
        now = time.monotonic()
        found = [(self._found(key, now), free) for key, free in _keys(user_name, address)]
        wait = max(failures.until - now for failures, _ in found)
        if wait > 0:
            return math.ceil(wait)
        for failures, free in found:
            failures.count += 1
            failures.last = now
            if failures.count > free:
                failures.until = now + min(2.0 ** (failures.count - free), LONGEST_WAIT_SECONDS)
        return 0

    def succeeded(self, user_name: str, address: str) -> None:
        """Forget the user's failures, and of the address this attempt: an account of one's own wipes nothing else."""
        user, whole_address = (key for key, _ in _keys(user_name, address))
        self._failures.pop(user, None)
        failures = self._failures.get(whole_address)
        if failures is not None:
            failures.count -= 1
            failures.until = -math.inf

    def _found(self, key: tuple[str, str], now: float) -> _Failures:
        failures = self._failures.get(key)
        if failures is None or now - failures.last > FORGOTTEN_AFTER_SECONDS:
            failures = self._failures[key] = _Failures()
        self._failures.move_to_end(key)
        if len(self._failures) > REMEMBERED:
            self._failures.popitem(last=False)
        return failures


def _keys(user_name: str, address: str) -> tuple[tuple[tuple[str, str], int], ...]:
    return (("user", user_name), FREE_ATTEMPTS), (("address", address), FREE_ATTEMPTS_OF_ADDRESS)
