"""A cache between requests, within a budget of bytes that no request exceeds.

What is asked once makes way for what is asked again: new entries live in a quarter of the budget, and an entry that was
asked for meanwhile moves to the rest. So a stream of ever new documents drops itself and nothing of the others'.

Every request looks something up here, and few keep something. So finding an entry takes no lock and orders nothing: it
only marks the entry, and what is marked is spared once when room is made.
"""

import threading
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")

NEW_SHARE = 4
"""The part of the budget that entries share which were asked for once: one in this many."""

LARGEST_SHARE = 8
"""Share of the budget, as its divisor, above which an entry is used once and dropped."""


@dataclass(slots=True, eq=False)
class _Entry(Generic[Value]):
    """A value, its weight, and whether it was used since it was kept or last spared."""

    value: Value
    weight_bytes: int
    is_used: bool = False


class Cache(Generic[Value]):
    """Cached values by key, each with its weight in bytes; the least used are evicted first."""

    def __init__(self, budget_bytes: int) -> None:
        self.budget_bytes = budget_bytes
        self.weight_bytes = 0
        self._entries: dict[Hashable, _Entry[Value]] = {}
        self._new: OrderedDict[Hashable, int] = OrderedDict()
        self._reused: OrderedDict[Hashable, int] = OrderedDict()
        """The keys with their weights, in the order in which they have to make room."""
        self._new_bytes = 0
        # Plans are made and run by several threads.
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, key: Hashable) -> Value | None:
        """The value that is kept under a key."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        entry.is_used = True
        return entry.value

    def put(self, key: Hashable, value: Value, weight_bytes: int) -> None:
        """Keep a value, unless it is too large to be worth what would be dropped for it."""
        if weight_bytes > self.budget_bytes // LARGEST_SHARE:
            return
        with self._lock:
            self._drop(key)
            self._entries[key] = _Entry(value, weight_bytes)
            self._new[key] = weight_bytes
            self._new_bytes += weight_bytes
            self.weight_bytes += weight_bytes
            self._make_room()

    def clear(self) -> None:
        """Drop everything."""
        with self._lock:
            self._entries.clear()
            self._new.clear()
            self._reused.clear()
            self.weight_bytes = self._new_bytes = 0

    def _drop(self, key: Hashable) -> None:
        if self._entries.pop(key, None) is None:
            return
        weight = self._new.pop(key, None)
        if weight is None:
            weight = self._reused.pop(key)
        else:
            self._new_bytes -= weight
        self.weight_bytes -= weight

    def _make_room(self) -> None:
        while self._new_bytes > self.budget_bytes // NEW_SHARE:
            self._make_way(self._new)
        room = self.budget_bytes - self.budget_bytes // NEW_SHARE
        while self.weight_bytes - self._new_bytes > room:
            self._make_way(self._reused)

    def _make_way(self, queue: OrderedDict[Hashable, int]) -> None:
        """Evict the first entry of a queue, or move it to the end of the other queue where it was asked for."""
        key, weight = next(iter(queue.items()))
        entry = self._entries[key]
        if not entry.is_used:
            self._drop(key)
            return
        entry.is_used = False
        del queue[key]
        if queue is self._new:
            self._new_bytes -= weight
        self._reused[key] = weight
