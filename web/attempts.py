"""Slowing down who guesses passwords: by user name and by network address, without locking anyone out for good."""

import time
from collections import OrderedDict
from dataclasses import dataclass

FREE_ATTEMPTS = 5
"""Failures in a row that cost nothing; people mistype."""

LONGEST_WAIT_SECONDS = 300
REMEMBERED = 10_000
"""Names and addresses that are remembered; the longest unseen is forgotten first."""


@dataclass
class _Failures:
    count: int = 0
    until: float = 0.0


class Attempts:
    """The failed sign-ins of one server process."""

    def __init__(self) -> None:
        self._failures: OrderedDict[str, _Failures] = OrderedDict()

    def wait_seconds(self, *keys: str) -> int:
        """How long the next attempt has to wait, in whole seconds; 0 when it need not."""
        now = time.monotonic()
        return max(
            (
                int(self._failures[key].until - now) + 1
                for key in keys
                if key in self._failures and self._failures[key].until > now
            ),
            default=0,
        )

    def failed(self, *keys: str) -> None:
        """Note a failure: from the sixth on each doubles the wait."""
        for key in keys:
            found = self._failures.setdefault(key, _Failures())
            self._failures.move_to_end(key)
            found.count += 1
            if found.count > FREE_ATTEMPTS:
                wait = min(2 ** (found.count - FREE_ATTEMPTS), LONGEST_WAIT_SECONDS)
                found.until = time.monotonic() + wait
        while len(self._failures) > REMEMBERED:
            self._failures.popitem(last=False)

    def succeeded(self, *keys: str) -> None:
        """Forget the failures."""
        for key in keys:
            self._failures.pop(key, None)
