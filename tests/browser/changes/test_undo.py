"""Undoing: a single change in the review of a save, and a save that was made just now."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle, violations
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

TERMS = """query($id: ID!) { customerClass(id: $id) {
  version finances { regularInvoices { netValue notifyDueInAdvanceDays } } } }"""


def terms(server: Server, class_id: str) -> tuple[int, dict[str, Any]]:
    """The version of a class, and two of its terms."""
    found = server.ask("admin", TERMS, {"id": class_id}).json()["data"]["customerClass"]
    return found["version"], found["finances"]["regularInvoices"]


def change_two_terms(page: Page) -> None:
    """Enter another number of days, and another reminder."""
    page.get_by_label("Net", exact=True).fill("31")
    page.get_by_role("textbox", name="Notify due in advance").fill("2")
    page.keyboard.press("Enter")


def test_a_change_is_undone_in_the_review_and_the_save_itself_afterwards(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    version, before = terms(server, "CustomerClass:5")
    administrator.open("/classes/CustomerClass:5/RegularInvoices")
    settle(page)
    change_two_terms(page)
    page.keyboard.press("Control+Enter")
    review = page.get_by_role("dialog")
    changes = review.get_by_role("table", name="Changes")
    expect(changes.get_by_role("row")).to_have_count(3)
    expect(review).to_contain_text("3 of the class’s customers have settings of their own.")
    assert violations(page) == []

    # when one of two is undone
    net = changes.get_by_role("row").filter(has_text=re.compile("^Net"))
    net.get_by_role("button", name="Undo the change").click()
    expect(changes.get_by_role("row")).to_have_count(2)
    expect(changes).to_contain_text("Notify due in advance")
    expect(review.get_by_role("textbox", name="Reason")).to_be_focused()
    review.get_by_role("button", name="Save").click()
    # then the other one alone is saved
    expect(page.get_by_text(f"Saved. Version {version + 1}")).to_be_visible()
    expect(page.get_by_label("Net", exact=True)).to_have_value(str(before["netValue"]))
    days = sorted([*before["notifyDueInAdvanceDays"], 2], reverse=True)
    assert terms(server, "CustomerClass:5") == (version + 1, {**before, "notifyDueInAdvanceDays": days})

    # and when that save is undone, it is reviewed and put back
    page.get_by_role("button", name="Undo…").click()
    putting = page.get_by_role("dialog", name=f"Put back to version {version}")
    expect(putting.get_by_role("table", name="Changes")).to_contain_text("Notify due in advance")
    putting.get_by_role("button", name="Put back").click()
    expect(page.get_by_text(f"Saved. Version {version + 2}")).to_be_visible()
    assert terms(server, "CustomerClass:5") == (version + 2, before)


def test_the_review_closes_with_the_last_change_undone(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    before = terms(server, "CustomerClass:7")
    administrator.open("/classes/CustomerClass:7/RegularInvoices")
    settle(page)
    net = page.get_by_label("Net", exact=True)
    net.fill("31")
    page.keyboard.press("Control+Enter")
    review = page.get_by_role("dialog")
    review.get_by_role("button", name="Undo the change").click()
    expect(review).to_have_count(0)
    expect(page.get_by_text("Nothing changed")).to_be_visible()
    expect(net).to_have_value(str(before[1]["netValue"]))
    assert terms(server, "CustomerClass:7") == before


def test_what_is_planned_was_not_saved_and_is_not_undone(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes/CustomerClass:6/Overview")
    settle(page)
    page.get_by_label("Description").fill("Planned words")
    page.keyboard.press("Control+Enter")
    review = page.get_by_role("dialog")
    review.get_by_text("On a date…").click()
    expect(review.get_by_role("table", name="Changes")).to_contain_text("Planned words")
    review.get_by_role("button", name="Plan", exact=True).click()
    expect(page.get_by_text("Planned for")).to_be_visible()
    expect(page.get_by_role("button", name="Undo…")).to_have_count(0)
