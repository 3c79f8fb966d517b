"""Network addresses of senders, in the one form that settings, counts and logs have them in."""

from ipaddress import IPv6Address
from typing import Final

_MAPPED: Final = ":ffff:"
"""Part of every way to write such an address; most others are known by lacking it, without being read."""


def unmapped(address: str) -> str:
    """An IPv4 address as such, where a socket for both families gives it as one of IPv6.

    Which of the two it is depends on how the server listens, and every setting names the address itself.
    """
    if _MAPPED not in address.lower():
        return address
    try:
        mapped = IPv6Address(address).ipv4_mapped
    except ValueError:
        return address
    return address if mapped is None else str(mapped)
