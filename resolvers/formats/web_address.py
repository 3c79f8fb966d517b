"""Addresses on the web as settings hold them: https, with a host and nothing that could lead elsewhere."""

import re
from collections.abc import Iterable
from ipaddress import AddressValueError, IPv4Address
from urllib.parse import urlsplit

from models.sentence import sentence
from resolvers.errors import UserError, malformed

_HOST = re.compile(
    r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE | re.ASCII
)
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_FORBIDDEN = re.compile(r"[\s\x00-\x1f\x7f\"<>\\^`{|}]")


def web_address_problem(value: object, path: tuple[str, ...]) -> Iterable[UserError]:
    """Error of an https address, if any; a user name would make it look like the address of another host."""
    if not _is_web_address(str(value)):
        yield malformed(sentence("An address begins with https:// and names a host."), str(value), path)


def _is_web_address(text: str) -> bool:
    if _FORBIDDEN.search(text):
        return False
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return False
    return (
        parts.scheme == "https"
        # The split makes small letters of some that only look like ours, such as the Kelvin sign.
        and parts.netloc.isascii()
        and "@" not in parts.netloc
        and (port is None or port > 0)
        and not parts.netloc.endswith(":")
        and parts.hostname is not None
        and _is_host(parts.hostname)
    )


def _is_host(host: str) -> bool:
    if _HOST.fullmatch(host) is None:
        return False
    # Browsers take a host whose last part is a number for an IPv4 address, and open no other (URL standard, 3.5).
    if _NUMBER.fullmatch(host.rpartition(".")[2]):
        try:
            IPv4Address(host)
        except AddressValueError:
            return False
    return True
