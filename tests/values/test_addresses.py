"""Addresses, codes and languages: ASCII only, whatever else the standard library takes for a letter or a digit."""

import pytest

from resolvers.formats.code import _CODE
from resolvers.formats.email_address import is_address
from resolvers.formats.language_tag import language_tag_problem
from resolvers.formats.web_address import web_address_problem
from resolvers.reading.global_id import split
from resolvers.records.destination_group import _PREFIX

LOOKALIKES = {"k": "\u212a", "s": "\u017f", "a": "\u0430", "1": "\uff11", "2": "\u00b2", "i": "\u0131"}
"""A letter or a digit of ours, and another one that it is easily taken for."""


@pytest.mark.parametrize(("ours", "other"), LOOKALIKES.items())
def test_no_other_letter_or_digit_is_taken_for_one_of_ours(ours: str, other: str) -> None:
    def is_web_address(text: str) -> bool:
        return not list(web_address_problem(text, ()))

    for host in (f"b{ours}nk.example", f"example.c{ours}"):
        assert is_web_address(f"https://{host}/x")
        assert is_address(f"me@{host}")
        assert not is_web_address(f"https://{host.replace(ours, other)}/x")
        assert not is_address(f"me@{host.replace(ours, other)}")
    assert not is_web_address(f"https://example.com:{other}")
    assert not is_address(f"{other}@example.com")
    assert not _CODE.fullmatch(f"A{other}")
    assert not _PREFIX.fullmatch(f"4{other}")
    assert list(language_tag_problem(f"d{other}", ()))
    assert split(f"CustomerClass:{other}") is None


@pytest.mark.parametrize("host", ["portal.example.123", "300.1.1.1", "1.2.3", "10.0.0.0x1f", "example.0x", "010.1.1.1"])
def test_a_host_that_ends_in_a_number_and_is_no_address_opens_nowhere(host: str) -> None:
    assert list(web_address_problem(f"https://{host}/", ()))


@pytest.mark.parametrize("host", ["192.0.2.1", "portal.123.example", "123.example", "example.0xy", "example.x0"])
def test_a_host_with_numbers_before_its_last_part_is_one(host: str) -> None:
    assert not list(web_address_problem(f"https://{host}/", ()))
