"""What is kept for the next request: within a budget of bytes, whatever is asked and however often.

What is asked once makes way for what is asked again: new entries live in a quarter of the budget, and an entry that is
asked for a second time moves to the rest. So a stream of ever new documents drops itself and nothing of the others'.
"""

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")

NEW_SHARE = 4
"""The part of the budget that entries share which were asked for once: one in this many."""

LARGEST_SHARE = 8
"""What weighs more than one in this many of the budget is used once and dropped."""


class Kept(Generic[Value]):
    """Values by their keys, each with its weight in bytes, the longest unused dropped first."""

    def __init__(self, budget_bytes: int) -> None:
        self.budget_bytes = budget_bytes
        self.weight_bytes = 0
        self._new: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()
        self._new_bytes = 0
        self._asked_again: OrderedDict[Hashable, tuple[Value, int]] = OrderedDict()
        # Plans are run by several threads.
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._new) + len(self._asked_again)

    def get(self, key: Hashable) -> Value | None:
        """The value that is kept under a key."""
        with self._lock:
            found = self._asked_again.get(key)
            if found is not None:
                self._asked_again.move_to_end(key)
                return found[0]
            found = self._new.pop(key, None)
            if found is None:
                return None
            self._new_bytes -= found[1]
            self._asked_again[key] = found
            self._make_room()
            return found[0]

    def put(self, key: Hashable, value: Value, weight_bytes: int) -> None:
        """Keep a value, unless it is too large to be worth what would be dropped for it."""
        if weight_bytes > self.budget_bytes // LARGEST_SHARE:
            return
        with self._lock:
            self._drop(key)
            self._new[key] = (value, weight_bytes)
            self._new_bytes += weight_bytes
            self.weight_bytes += weight_bytes
            self._make_room()

    def clear(self) -> None:
        """Drop everything."""
        with self._lock:
            self._new.clear()
            self._asked_again.clear()
            self.weight_bytes = self._new_bytes = 0

    def _drop(self, key: Hashable) -> None:
        found = self._new.pop(key, None)
        if found is not None:
            self._new_bytes -= found[1]
        else:
            found = self._asked_again.pop(key, None)
        if found is not None:
            self.weight_bytes -= found[1]

    def _make_room(self) -> None:
        while self._new_bytes > self.budget_bytes // NEW_SHARE:
            _, (_, weight) = self._new.popitem(last=False)
            self._new_bytes -= weight
            self.weight_bytes -= weight
        room = self.budget_bytes - self.budget_bytes // NEW_SHARE
        while self.weight_bytes - self._new_bytes > room:
            _, (_, weight) = self._asked_again.popitem(last=False)
            self.weight_bytes -= weight
