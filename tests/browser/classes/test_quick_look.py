"""A quick look at a class: what is planned, who uses and changed it; and the key that clones a row of the list."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

COUNT = "{ customerClasses { totalCount } }"


def test_it_tells_what_is_planned_who_uses_the_class_and_who_changed_it(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    row = page.get_by_role("row").filter(has=page.get_by_role("link", name="Alpha retail", exact=True))
    expect(row.get_by_role("img", name=re.compile(r"^Changes on 1 Jan 2027"))).to_be_visible()
    wholesale = page.get_by_role("row").filter(has=page.get_by_role("link", name="Wholesale", exact=True))
    expect(wholesale.get_by_role("img", name=re.compile("^Changes on"))).to_have_count(0)

    page.get_by_role("button", name="Quick look at Alpha retail").click()
    look = page.get_by_role("complementary", name="Quick look")
    expect(look).to_contain_text("Alpha Telecom's own customers.")
    expect(look).to_contain_text(re.compile(r"On 1 Jan 2027.*VAT rate 19.% → 21.%"))
    expect(look).to_contain_text("1 customer of 1 reseller")
    expect(look).to_contain_text(re.compile(r"Changed\d+ \w+ \d+, \d\d:\d\d by alpha"))
    assert violations(page) == []


def test_the_row_with_the_focus_or_under_the_look_is_cloned_by_a_key(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    # Without a row there is nothing to clone.
    page.keyboard.press("c")
    expect(page.get_by_role("dialog")).to_have_count(0)

    page.get_by_role("link", name="Retail", exact=True).focus()
    page.keyboard.press("c")
    dialog = page.get_by_role("dialog", name="Clone customer class")
    expect(dialog.get_by_label("Name of the copy")).to_have_value("Retail (copy)")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)

    page.get_by_role("button", name="Quick look at Fibre access").click()
    look = page.get_by_role("complementary", name="Quick look")
    expect(look.get_by_role("heading", name="Fibre access")).to_be_visible()
    page.get_by_role("searchbox").focus()
    page.keyboard.type("c")
    expect(dialog).to_have_count(0)
    page.get_by_role("searchbox").fill("")
    settle(page)
    look.get_by_role("button", name="Clone").click()
    expect(dialog.get_by_label("Name of the copy")).to_have_value("Fibre access (copy)")
    dialog.get_by_label("Name of the copy").fill("Fibre by a look")
    dialog.get_by_role("button", name="Clone").click()
    expect(page.get_by_role("heading", name="Fibre by a look", level=1)).to_be_visible()


def test_who_only_reads_is_offered_no_clone(browse: Browse) -> None:
    visit = browse("auditor")
    page = visit.page
    visit.open("/classes")
    settle(page)
    before = visit.server.ask("admin", COUNT).json()["data"]
    page.get_by_role("button", name="Quick look at Wholesale").click()
    look = page.get_by_role("complementary", name="Quick look")
    expect(look).to_contain_text("Regular invoices")
    expect(look.get_by_role("button", name="Open")).to_be_visible()
    expect(look.get_by_role("button", name="Clone")).to_have_count(0)
    page.keyboard.press("c")
    page.keyboard.press("?")
    keys = page.get_by_role("dialog")
    expect(keys).to_contain_text("Next page")
    expect(keys).not_to_contain_text("Clone the class")
    assert visit.server.ask("admin", COUNT).json()["data"] == before


def test_a_reseller_sees_nothing_planned_of_a_shared_class(browse: Browse) -> None:
    visit = browse("alpha")
    page = visit.page
    visit.open("/portal/classes")
    settle(page)
    expect(page.get_by_role("img", name=re.compile("^Changes on"))).to_have_count(1)
    page.get_by_role("button", name="Quick look at Reseller standard").click()
    look = page.get_by_role("complementary", name="Quick look")
    expect(look).to_contain_text("Regular invoices")
    expect(look).not_to_contain_text("reseller of")
    expect(look).not_to_contain_text(re.compile(r"Changed\d.*:\d\d by "))
    look.get_by_role("button", name="Clone").click()
    expect(page.get_by_role("dialog").get_by_label("Name of the copy")).to_have_value("Reseller standard (copy)")
