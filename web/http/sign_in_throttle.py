"""Throttling sign-ins against guessing: by user name and network together, and by network with any name.

Whoever knows a name can fail with it as often as they like: its owner signs in from elsewhere as if nothing were.
An attempt counts when it begins, so that many at once don't get in beside each other; the right password takes it back.
Each server process keeps its own account.
"""

import hashlib
import ipaddress
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from web.http.addresses import unmapped

FREE_ATTEMPTS = 5
"""Failures in a row with one user's name from one network that cost nothing; people mistype."""

FREE_ATTEMPTS_OF_NETWORK = 25
"""The same for a network with any names, which a whole office may share."""

LONGEST_WAIT_SECONDS = 300
FORGOTTEN_AFTER_SECONDS = 3600
REMEMBERED = 10_000
"""Names and networks that are remembered; the longest unseen is forgotten first."""

IPV6_NETWORK_BITS = 64
"""Network that one customer of a provider has at least, and takes another address of for each attempt."""

Key = tuple[str, bytes]
"""A network, and a digest of a user's name, which may be of any length; for the network as a whole it is empty."""


@dataclass(slots=True)
class _Failures:
    count: int = 0
    last: float = -math.inf
    until: float = -math.inf


class SignInThrottle:
    """Failed and pending sign-ins of one server process. `clock` is a monotonic clock in seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures: OrderedDict[Key, _Failures] = OrderedDict()

    def begin(self, user_name: str, address: str) -> int:
        """Begin an attempt, or answer how many whole seconds it has to wait, in which case it does not count."""
        now = self._clock()
        keys = _keys(user_name, address)
        wait = max(self._failures[key].until - now if key in self._failures else 0 for key, _ in keys)
        if wait > 0:
            # Nothing is remembered of it either: what is refused pushes nobody else out.
            return math.ceil(wait)
        for key, free in keys:
            failures = self._failures_of(key, now)
            failures.count += 1
            failures.last = now
            if failures.count > free:
                failures.until = now + min(2.0 ** (failures.count - free), LONGEST_WAIT_SECONDS)
        return 0

    def succeeded(self, user_name: str, address: str) -> None:
        """Forget the user's failures, and of the network this attempt: an account of one's own wipes nothing else."""
        user, whole_network = (key for key, _ in _keys(user_name, address))
        self._failures.pop(user, None)
        failures = self._failures.get(whole_network)
        if failures is not None:
            failures.count -= 1
            failures.until = -math.inf

    def take_back(self, user_name: str, address: str) -> None:
        """Forget an attempt of which nobody knows whether it failed, since the database didn't tell."""
        for key, _ in _keys(user_name, address):
            failures = self._failures.get(key)
            if failures is not None:
                failures.count -= 1
                # Whatever wait there was before had passed when the attempt began.
                failures.until = -math.inf

    def _failures_of(self, key: Key, now: float) -> _Failures:
        failures = self._failures.get(key)
        if failures is None or now - failures.last > FORGOTTEN_AFTER_SECONDS:
            failures = self._failures[key] = _Failures()
        self._failures.move_to_end(key)
        if len(self._failures) > REMEMBERED:
            self._failures.popitem(last=False)
        return failures


def _keys(user_name: str, address: str) -> tuple[tuple[Key, int], ...]:
    network = network_of(address)
    name = hashlib.sha256(user_name.encode(errors="surrogatepass")).digest()
    return ((network, name), FREE_ATTEMPTS), ((network, b""), FREE_ATTEMPTS_OF_NETWORK)


def network_of(address: str) -> str:
    """The network that an address stands for: itself, or of IPv6 the part that one customer has to itself."""
    try:
        parsed = ipaddress.ip_address(unmapped(address))
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((int(parsed), IPV6_NETWORK_BITS), strict=False))
    return str(parsed)
