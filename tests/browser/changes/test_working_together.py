"""Several people on the same classes: conflicts that lose nothing, copies, and what stops an unshare or a deletion."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

LARGE_BUSINESS = "CustomerClass:5"
SHARED_AND_USED = "CustomerClass:9"
SAVED = "Saved. Version"


def stored(server: Server, id: str, selection: str) -> dict[str, object]:
    """Read stored fields of a class."""
    answer = server.ask("admin", f"query($id: ID!) {{ customerClass(id: $id) {{ {selection} }} }}", {"id": id}).json()
    customer_class: dict[str, object] = answer["data"]["customerClass"]
    return customer_class


def open_class(visit: Visit, id: str) -> Page:
    """Open the overview of a class and wait until it is there."""
    visit.open(f"/classes/{id}/Overview")
    settle(visit.page)
    return visit.page


def choose(dialog: Locator, name: str) -> None:
    """Press a button of a dialog."""
    dialog.get_by_role("button", name=name, exact=True).click()


def test_two_browsers_that_edit_the_same_class_end_in_the_conflict_view_and_neither_loses_a_change(
    browse: Browse, server: Server
) -> None:
    # given: both have the same version open, and changed one setting in common and one each
    ann, ben = browse("admin"), browse("admin")
    for visit, text in ((ann, "As Ann says"), (ben, "As Ben says")):
        open_class(visit, LARGE_BUSINESS).get_by_label("Description").fill(text)
    ann.page.get_by_role("navigation", name="Panels").get_by_role("link", name="Statistics").click()
    ann.page.get_by_label("Permanent termination after").fill("41")
    ben.page.get_by_role("navigation", name="Panels").get_by_role("link", name="Web self-care").click()
    ben.page.get_by_label("Brand name").fill("Ben's brand")

    # when: one saves, and then the other
    ann.page.keyboard.press("Control+s")
    expect(ann.page.get_by_text(SAVED)).to_be_visible()
    ben.page.keyboard.press("Control+s")
    dialog = ben.page.get_by_role("dialog", name="Someone else changed this class")
    expect(dialog).to_contain_text("As Ann says")
    expect(dialog).to_contain_text("As Ben says")
    expect(dialog).to_contain_text("41")
    assert violations(ben.page) == []
    assert stored(server, LARGE_BUSINESS, "description")["description"] == "As Ann says"
    choose(dialog, "Apply my choices")
    expect(dialog).to_be_hidden()
    ben.page.keyboard.press("Control+s")
    expect(ben.page.get_by_text(SAVED)).to_be_visible()

    # then
    selection = "description finances { statistics { permanentTerminationAfterDays } } webSelfCare { brandName }"
    assert stored(server, LARGE_BUSINESS, selection) == {
        "description": "As Ben says",
        "finances": {"statistics": {"permanentTerminationAfterDays": 41}},
        "webSelfCare": {"brandName": "Ben's brand"},
    }


def test_a_clone_asks_for_its_name_and_opens(administrator: Visit, server: Server) -> None:
    page = open_class(administrator, "CustomerClass:4")
    page.get_by_role("button", name="Clone", exact=True).click()
    dialog = page.get_by_role("dialog", name="Clone customer class")
    expect(dialog.get_by_label("Name of the copy")).to_be_focused()
    assert violations(page) == []
    dialog.get_by_label("Name of the copy").fill("Retail")
    choose(dialog, "Clone")
    expect(dialog).to_contain_text(re.compile("name", re.IGNORECASE))
    dialog.get_by_label("Name of the copy").fill("Small business abroad")
    choose(dialog, "Clone")

    expect(page.get_by_role("heading", name="Small business abroad")).to_be_visible()
    match = re.search(r"CustomerClass(?::|%3A)\d+", page.url)
    assert match is not None
    copy = stored(server, match[0].replace("%3A", ":"), "name currency { code } usage { customerCount }")
    assert copy == {"name": "Small business abroad", "currency": {"code": "EUR"}, "usage": {"customerCount": 0}}


def test_a_class_is_shared_and_no_longer_shared(administrator: Visit, server: Server) -> None:
    page = open_class(administrator, "CustomerClass:6")
    switch = page.get_by_role("switch", name="Share with resellers")
    switch.click()
    expect(switch).to_be_checked()
    expect(switch).to_be_enabled()
    assert stored(server, "CustomerClass:6", "sharedWithResellers") == {"sharedWithResellers": True}
    switch.click()
    expect(switch).not_to_be_checked()
    expect(switch).to_be_enabled()
    assert stored(server, "CustomerClass:6", "sharedWithResellers") == {"sharedWithResellers": False}


def test_sharing_that_a_reseller_uses_stays_on_and_links_lead_to_who_uses_it(
    administrator: Visit, server: Server
) -> None:
    page = open_class(administrator, SHARED_AND_USED)
    page.get_by_role("switch", name="Share with resellers").click()
    dialog = page.get_by_role("dialog", name="Still shared")
    expect(dialog).to_contain_text(re.compile("resellers? uses? this class"))
    assert violations(page) == []
    assert stored(server, SHARED_AND_USED, "sharedWithResellers") == {"sharedWithResellers": True}

    dialog.get_by_role("link").first.click()
    settle(page)
    expect(page).to_have_url(re.compile("/records/(resellers|customers)/"))


def test_a_class_in_use_is_not_deleted_and_its_customers_are_listed(administrator: Visit, server: Server) -> None:
    page = open_class(administrator, "CustomerClass:3")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete", exact=True).click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("link").first).to_be_visible()
    expect(dialog.get_by_role("button", name="Delete")).to_have_count(0)
    assert violations(page) == []
    assert stored(server, "CustomerClass:3", "name") == {"name": "Retail prepaid"}

    dialog.get_by_role("link").first.click()
    settle(page)
    expect(page).to_have_url(re.compile("/records/customers/"))
