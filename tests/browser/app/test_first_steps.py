"""First steps of a person: sign in and look at the classes."""

import pytest
from playwright.sync_api import Error, expect

from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def test_an_administrator_signs_in_and_sees_every_class(visit: Visit) -> None:
    visit.sign_in("admin")
    for name in ("Default customer class", "Alpha retail", "Bravo business"):
        expect(visit.page.get_by_text(name, exact=True).first).to_be_visible()


def test_a_wrong_password_is_told_and_lets_nobody_in(visit: Visit) -> None:
    visit.open("/")
    visit.page.get_by_label("User name").fill("admin")
    visit.page.locator("input[type=password]").fill("not the password")
    visit.page.get_by_role("button", name="Sign in").click()
    expect(visit.page.get_by_role("alert").first).to_be_visible()
    expect(visit.page.get_by_text("Alpha retail")).to_have_count(0)


@pytest.mark.parametrize("address", ["http://example.com/", "http://192.0.2.1/"])
def test_no_other_host_can_be_reached(visit: Visit, address: str) -> None:
    """Premise of all these tests: neither another name nor another address is connected to."""
    # Once in a page: Chromium doesn't end one that has failed to open two addresses, one after the other.
    with pytest.raises(Error, match="ERR_NAME_NOT_RESOLVED"):
        visit.page.goto(address)
    assert visit.outside == [address]
    visit.outside.clear()
