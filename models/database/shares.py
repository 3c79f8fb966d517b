"""Shares of what reads wait for, threads or connections: one user has some of them at a time, and others find one free.

A read that finds none waits for one of its own user's to end. How long, its deadline says.
"""

import asyncio
from weakref import WeakValueDictionary


def share_of(places: int) -> int:
    """How many of so many places one user may have: three quarters, and one at least."""
    return max(1, places * 3 // 4)


class Shares:
    """Shares of so many places, one for each user; a share is kept as long as somebody has a part of it."""

    def __init__(self, places: int) -> None:
        self._most = share_of(places)
        self._shares: WeakValueDictionary[int, asyncio.Semaphore] = WeakValueDictionary()

    def of(self, user_id: int) -> asyncio.Semaphore:
        """The share of a user, to be entered while a place is held."""
        share = self._shares.get(user_id)
        if share is None:
            share = self._shares[user_id] = asyncio.Semaphore(self._most)
        return share
