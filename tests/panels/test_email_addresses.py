"""Email addresses: addresses only, and nothing that would begin another header (R-42)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolvers.formats.email_address import is_address
from resolvers.panels.email_addresses import EMAIL_ADDRESSES
from tests.factories.world import World
from tests.panels.drafts import broken, code_and_path, draft

PATH = "input.notifications.emailAddresses."
GOOD = ("a@b.co", "billing+eu@mail.example.com", "o'neil@example.org", f"{'x' * 64}@example.com")
BAD = (
    "billing",
    "@example.com",
    "a@b",
    "a@b..co",
    ".a@b.co",
    "a.@b.co",
    "a b@c.co",
    "a@b.co\nBcc: all@example.com",
    "a@b.co\r\n",
    "a@b.co, c@d.co",
    "Billing <a@b.co>",
    '"a b"@c.co',
    "a@-b.co",
    "ä@b.co",
    f"{'x' * 65}@example.com",
    f"a@{'b' * 63}.{'c' * 63}.{'d' * 63}.{'e' * 63}.com",
)


@pytest.mark.parametrize("address", GOOD)
def test_an_address_is_taken(address: str) -> None:
    """R-42."""
    assert broken(EMAIL_ADDRESSES, draft({"email_addresses": {"from_address": address, "reply_to": address}})) == []


@pytest.mark.parametrize("address", BAD)
def test_anything_else_is_refused_at_its_place(address: str) -> None:
    """R-42."""
    values = {"from_address": address, "reply_to": address, "bcc": ["a@b.co", address]}

    problems = broken(EMAIL_ADDRESSES, draft({"email_addresses": values}))

    assert code_and_path(problems) == [("INVALID", PATH + name) for name in ("fromAddress", "replyTo", "bcc.1")]
    assert problems[0].message == "This is not an email address such as billing@example.com."


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_is_the_inherited_default(nothing: str | None) -> None:
    """R-42."""
    assert broken(EMAIL_ADDRESSES, draft({"email_addresses": {"from_address": nothing, "reply_to": nothing}})) == []


@given(st.text(), st.sampled_from("\r\n\x00\x85\u2028 ,;<>"), st.text())
def test_no_address_holds_a_separator(before: str, separator: str, after: str) -> None:
    """R-42."""
    assert not is_address(before + separator + after)


@pytest.mark.parametrize(("name", "taken"), [("Billing Größe", True), ("Billing\nBcc: x", False), ("a\x00", False)])
def test_a_name_is_one_line(name: str, taken: bool) -> None:
    """R-42."""
    problems = broken(EMAIL_ADDRESSES, draft({"email_addresses": {"from_name": name, "from_address": "a@b.co"}}))

    assert code_and_path(problems) == ([] if taken else [("INVALID", PATH + "fromName")])


def test_a_name_needs_the_address_that_it_stands_beside() -> None:
    problems = broken(EMAIL_ADDRESSES, draft({"email_addresses": {"from_name": "Billing"}}))

    assert code_and_path(problems) == [("REQUIRED", PATH + "fromAddress")]


async def test_addresses_are_read_as_they_were_saved(world: World) -> None:
    values = {"fromName": "Billing", "fromAddress": "a@b.co", "replyTo": "c@d.co", "bcc": ["e@f.co"]}
    input = {"id": world.norths, "expectedVersion": 1, "notifications": {"emailAddresses": values}}

    await world.north.done("customerClassSave", input)

    read = "query($id: ID!) { customerClass(id: $id) { notifications { emailAddresses {\n"
    read += "fromName fromAddress replyTo bcc } } } }"
    data = await world.north.ask(read, id=world.norths)
    assert data["customerClass"]["notifications"]["emailAddresses"] == values
