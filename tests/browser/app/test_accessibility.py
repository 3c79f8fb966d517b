"""axe finds nothing on any page, in either theme, and none is wider than a phone. Of the portal `test_portal` tells."""

import pytest

from tests.browser.axe import settle, violations
from tests.browser.crawl import follow, pages
from tests.browser.narrow import wider_than_a_phone
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]


def test_no_page_of_an_administrator_has_a_violation_or_is_wider_than_a_phone(administrator: Visit) -> None:
    begin = ("/", "/classes/CustomerClass:2/Overview")
    found = [
        f"{address} {one}"
        for address in pages(administrator, *begin)
        for one in (*violations(administrator.page), *wider_than_a_phone(administrator))
    ]
    assert found == []


def test_the_sign_in_has_no_violation(visit: Visit) -> None:
    visit.open("/")
    visit.page.get_by_label("User name").wait_for()
    assert violations(visit.page) == []
    visit.page.get_by_role("button", name="Sign in").click()
    visit.page.get_by_text("Enter your user name.").wait_for()
    assert violations(visit.page) == []


def test_the_palette_and_the_list_of_keys_have_no_violation(administrator: Visit) -> None:
    administrator.open("/")
    settle(administrator.page)
    administrator.page.keyboard.press("Control+k")
    administrator.page.get_by_role("dialog").wait_for()
    assert violations(administrator.page) == []
    administrator.page.keyboard.press("Escape")
    administrator.page.get_by_role("dialog").wait_for(state="hidden")
    administrator.page.keyboard.press("?")
    administrator.page.get_by_role("dialog").wait_for()
    assert violations(administrator.page) == []


OF_AN_OPEN_LIST = (" region at ", " scrollable-region-focusable at ")
"""Rules that an open list can't follow: it is at the end of the page, and moved through by its field's arrow keys."""


def test_no_open_list_of_choices_has_a_violation(administrator: Visit) -> None:
    """On the line that Enter takes, too: a choice with an explanation, a searched one, several, a menu."""
    page = administrator.page
    administrator.open("/classes/CustomerClass:5/Statistics")
    settle(page)
    found = []
    for panel, name in (
        ("Statistics", "Send statistics"),
        ("Statistics", "xDR columns"),
        ("RegularInvoices", "Invoice template"),
        ("RegularInvoices", "Document locale"),
        ("WebSelfCare", "Time zone"),
    ):
        follow(administrator, f"/classes/CustomerClass:5/{panel}")
        page.get_by_role("combobox", name=name, exact=True).click()
        chosen = page.get_by_role("option").first
        chosen.wait_for()
        page.keyboard.press("ArrowDown")
        page.locator("[data-combobox-selected]").wait_for()
        found += [f"{name}: {one}" for one in violations(page) if not any(rule in one for rule in OF_AN_OPEN_LIST)]
        page.keyboard.press("Escape")
    follow(administrator, "/classes/CustomerClass:5/RegularInvoices")
    page.get_by_role("spinbutton", name="Net").or_(page.get_by_label("Net", exact=True)).first.fill("31")
    page.get_by_role("button", name="More ways to save").click()
    page.get_by_role("menuitem", name="Save on a date…").wait_for()
    found += [f"save: {one}" for one in violations(page) if not any(rule in one for rule in OF_AN_OPEN_LIST)]
    assert found == []
