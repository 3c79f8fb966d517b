"""How many things each sender has open: requests of a user, connections of an address. What has none is not kept."""

from typing import TypeVar

Key = TypeVar("Key")


class OpenCounts(dict[Key, int]):
    """Counts by sender, 0 for one that has nothing open; `counts[key] += 1` opens one."""

    def __missing__(self, _key: Key) -> int:
        """Count of a sender that has nothing open."""
        return 0

    def release(self, key: Key) -> None:
        """Close one, and forget a sender that has no more: strangers choose the keys."""
        left = self[key] - 1
        if left:
            self[key] = left
        else:
            del self[key]
