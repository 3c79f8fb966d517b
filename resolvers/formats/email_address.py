"""Format of an email address: an addr-spec of RFC 5322 without its quoted and obsolete forms (R-42)."""

from collections.abc import Iterable
from functools import lru_cache

import email_validator

from models.sentence import sentence
from resolvers.errors import UserError, input_path, malformed

# Mail inside an operator's own network goes to such names; whether mail gets anywhere is not asked.
email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()


LONGEST_ADDRESS = 254
"""Characters of the longest address that mail knows."""


def is_address(text: str) -> bool:
    """Whether a text is an address and nothing else: no line break that would begin another header, no second one."""
    # What is kept has a length: an entry of a list may be as long as a request.
    return len(text) <= LONGEST_ADDRESS and _is_address(text)


# Each save of a class looks at its addresses.
@lru_cache(maxsize=1000)
def _is_address(text: str) -> bool:
    try:
        address = email_validator.validate_email(
            text, allow_smtputf8=False, check_deliverability=False, globally_deliverable=False, strict=True
        )
    except email_validator.EmailNotValidError:
        return False
    # A domain in other letters than ours is written in its ASCII form: two may look the same.
    return text.isascii() and "." in address.domain


def address_problem(value: str | None, path: tuple[str, ...]) -> Iterable[UserError]:
    """Error of an email address, if any; null and empty stand for the inherited default and are valid."""
    if value and not is_address(value):
        yield malformed(sentence("This is not an email address such as billing@example.com."), value[:80], path)


def address_list_problems(values: Iterable[str], *prefix: str | int) -> Iterable[UserError]:
    """Errors of the addresses of a list, each at its place in it."""
    for number, value in enumerate(values):
        yield from address_problem(value or " ", input_path(*prefix, number))
