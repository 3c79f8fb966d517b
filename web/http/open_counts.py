"""How many things each sender has open: requests of a user, connections of an address. What has none is not kept."""

from collections import Counter
from typing import TypeVar

Key = TypeVar("Key")


class OpenCounts(Counter[Key]):
    """Counts by sender, 0 for one that has nothing open; `counts[key] += 1` opens one."""

    def release(self, key: Key) -> None:
        """Close one, and forget a sender that has no more: strangers choose the keys."""
        self[key] -= 1
        if not self[key]:
            del self[key]
