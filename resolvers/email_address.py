"""What an e-mail address looks like here: an addr-spec of RFC 5322 without its quoted and obsolete forms (R-42)."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from models.email_addresses import LONGEST_ADDRESS
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path

_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS: Final = re.compile(rf"(?P<local>{_ATOM}(?:\.{_ATOM})*)@{_LABEL}(?:\.{_LABEL})+", re.ASCII)
LONGEST_LOCAL_PART: Final = 64
"""Octets before the @ (RFC 5321, 4.5.3.1.1)."""


def is_address(text: str) -> bool:
    """Whether a text is an address and nothing else: no line break that would begin another header, no second one."""
    found = _ADDRESS.fullmatch(text) if len(text) <= LONGEST_ADDRESS else None
    return found is not None and len(found["local"]) <= LONGEST_LOCAL_PART


def address_problem(value: object, path: tuple[str, ...]) -> Iterable[UserError]:
    """What is against an address; null and empty are the inherited default and fine."""
    if value not in (None, "") and not is_address(str(value)):
        message = "This is not an e-mail address such as billing@example.com."
        yield ValidationError(UserErrorCode.INVALID, message, path, actual=str(value)[:80])


def address_list_problems(values: object, *place: str | int) -> Iterable[UserError]:
    """What is against each address of a list, at its place in it."""
    assert isinstance(values, Sequence)
    for number, value in enumerate(values):
        if not is_address(str(value)):
            message = "This is not an e-mail address such as billing@example.com."
            yield ValidationError(UserErrorCode.INVALID, message, input_path(*place, number), actual=str(value)[:80])
