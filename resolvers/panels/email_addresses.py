"""Notifications, email addresses: the panel's place, and that its addresses are addresses (domain 8.2, R-42)."""

from collections.abc import Iterable
from typing import Final

from models.declaration.texts import TextForm, text_problem
from models.panels.email_addresses import EmailAddresses
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.formats.email_address import address_list_problems, address_problem

PATH: Final = ("notifications", "email_addresses")


def addresses_are_addresses(draft: Draft) -> Iterable[UserError]:
    """R-42: what is written into a header is one address, without a line break."""
    values = draft.values("email_addresses")
    for column in ("from_address", "reply_to"):
        yield from address_problem(values[column], input_path(*PATH, column))
    yield from address_list_problems(values["bcc"], *PATH, "bcc")


def name_is_one_line(draft: Draft) -> Iterable[UserError]:
    """R-42: a line break in the name would begin another header."""
    name = draft.values("email_addresses")["from_name"]
    problem = text_problem(str(name), TextForm.NAME) if name else None
    if problem:
        yield ValidationError(UserErrorCode.INVALID, problem, input_path(*PATH, "from_name"))


def name_needs_its_address(draft: Draft) -> Iterable[UserError]:
    """A name beside the system's own address would say that the system's mail comes from somebody else."""
    values = draft.values("email_addresses")
    if values["from_name"] and not values["from_address"]:
        message = sentence('A name needs the "From" address that it stands beside.')
        yield ValidationError(UserErrorCode.REQUIRED, message, input_path(*PATH, "from_address"))


EMAIL_ADDRESSES = Panel(
    name="email_addresses",
    path=PATH,
    description="The addresses that notifications are sent with.",
    model=EmailAddresses,
    rules=(addresses_are_addresses, name_is_one_line, name_needs_its_address),
)
