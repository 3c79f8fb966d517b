"""Preferences of a user: set in the menu of the user, kept by the server, and followed by lists."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.app.test_layout import PHONE_WIDTH, size
from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def preferences(page: Page) -> None:
    """Open the dialog by the menu of the user."""
    page.get_by_role("button", name=re.compile("Signed in as|Angemeldet als")).click()
    page.get_by_role("menuitem", name=re.compile("Preferences|Einstellungen")).click()


def set_to(page: Page, **switches: bool) -> None:
    """Set switches by the first word of their names, and close the dialog once the server has them."""
    preferences(page)
    dialog = page.get_by_role("dialog")
    for word, on in switches.items():
        switch = dialog.get_by_role("switch", name=re.compile(f"^{word}", re.IGNORECASE))
        if switch.is_checked() != on:
            with page.expect_response("**/graphql"):
                switch.set_checked(on)
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


@pytest.mark.parametrize(("user", "width"), [("admin", 1280), ("alpha", PHONE_WIDTH), ("auditor", 1280)])
def test_preferences_are_set_in_the_menu_of_the_user(browse: Browse, user: str, width: int) -> None:
    visit = browse(user)
    size(visit, width, 844)
    visit.open("/classes")
    settle(visit.page)
    preferences(visit.page)
    dialog = visit.page.get_by_role("dialog")
    expect(dialog.get_by_role("switch", name="Load lists at once")).to_be_checked()
    sentence = "Kept in this browser" if user == "auditor" else "Kept on the server"
    expect(dialog).to_contain_text(sentence)
    assert violations(visit.page) == []
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_list_waits_for_a_search_and_opens_the_only_result(browse: Browse) -> None:
    # given somebody who wants lists to wait, and the only result opened
    visit = browse("alpha")
    page = visit.page
    visit.open("/classes")
    settle(page)
    set_to(page, load=False, open=True)

    # when a list is opened, then it waits, on another machine too
    other = browse("alpha")
    other.open("/portal/records/customers")
    expect(other.page.get_by_text("Nothing is loaded yet")).to_be_visible()
    assert violations(other.page) == []
    expect(other.page.get_by_role("row")).to_have_count(0)

    # and shows all when it is asked to
    other.page.get_by_role("button", name="Show all").click()
    expect(other.page.get_by_role("row").nth(2)).to_be_visible()

    # when a search finds one class, then that is opened
    visit.open("/classes")
    expect(page.get_by_text("Nothing is loaded yet")).to_be_visible()
    page.get_by_role("searchbox", name="Name").fill("alpha r")
    expect(page).to_have_url(re.compile(r"/classes/CustomerClass(:|%3A)\d+/Overview"))
    expect(page.get_by_role("heading", name="Alpha retail", level=1)).to_be_visible()

    # and the way back leads to the list, which stays
    page.go_back()
    expect(page.get_by_role("link", name="Alpha retail")).to_be_visible()
    settle(page)
    expect(page).to_have_url(re.compile(r"/classes\?name="))

    set_to(page, load=True, open=False)
    page.get_by_role("searchbox", name="Name").fill("alpha re")
    expect(page).to_have_url(re.compile(r"name=alpha(%20|\+)re"))
    settle(page)
    expect(page.get_by_role("link", name="Alpha retail")).to_be_visible()


def test_what_a_read_only_administrator_prefers_stays_in_the_browser(read_only_administrator: Visit) -> None:
    page = read_only_administrator.page
    read_only_administrator.open("/classes")
    settle(page)
    preferences(page)
    page.get_by_role("switch", name="Load lists at once").uncheck()
    page.keyboard.press("Escape")
    page.reload()
    expect(page.get_by_text("Nothing is loaded yet")).to_be_visible()
