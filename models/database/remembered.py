"""Facts about statements, learnt when they were run and kept for the next time; they may be dropped at any time."""

import time
from collections import OrderedDict
from typing import Final

REMEMBERED_SECONDS: Final = 60.0
"""How long something is taken to be true of a statement; then it may try again, since other values may change it."""

REMEMBERED_STATEMENTS: Final = 1000


class RememberedStatements:
    """The texts of which something is true, each by its hash, which is all that is kept of it."""

    def __init__(self) -> None:
        self._until: OrderedDict[int, float] = OrderedDict()

    def add(self, sql: str) -> None:
        """Remember it of a text."""
        key = hash(sql)
        self._until[key] = time.monotonic() + REMEMBERED_SECONDS
        self._until.move_to_end(key)
        if len(self._until) > REMEMBERED_STATEMENTS:
            self._until.popitem(last=False)

    def __contains__(self, sql: str) -> bool:
        if not self._until:
            return False
        until = self._until.get(hash(sql))
        return until is not None and until > time.monotonic()
