"""Where the focus is after a dialog, and after what disappears under it: never at the page's beginning."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle
from tests.browser.classes.test_class_editor import class_of
from tests.browser.records.test_collection import customer_of
from tests.browser.records.test_customers import class_in
from tests.browser.records.test_saved_views import bar, save
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def escape(page: Page) -> None:
    """Close the open dialog by its key."""
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_dialog_gives_the_focus_back_to_what_opened_it(administrator: Visit) -> None:
    page = administrator.page
    administrator.open(f"/classes/{class_of(administrator.server, 'Focused')}/RegularInvoices")
    settle(page)
    clone = page.get_by_role("button", name="Clone", exact=True)
    clone.click()
    escape(page)
    expect(clone).to_be_focused()

    # A key opens it from wherever one stands.
    link = page.get_by_role("link", name="Taxation", exact=True)
    link.focus()
    page.keyboard.press("c")
    escape(page)
    expect(link).to_be_focused()

    # A menu that is gone stands for what opened it.
    page.get_by_label("Collection threshold").fill("7")
    more = page.get_by_role("button", name="More ways to save")
    more.click()
    page.get_by_role("menuitem", name=re.compile("^Save on a date")).click()
    escape(page)
    expect(more).to_be_focused()
    page.get_by_role("button", name=re.compile("^Signed in as")).click()
    page.get_by_role("menuitem", name="Preferences").click()
    escape(page)
    expect(page.get_by_role("button", name=re.compile("^Signed in as"))).to_be_focused()


def test_a_row_of_a_list_has_the_focus_again_after_its_dialog(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    row = page.get_by_role("link", name="Wholesale", exact=True)
    row.focus()
    page.keyboard.press("c")
    escape(page)
    expect(row).to_be_focused()


def test_a_view_that_is_saved_has_the_focus(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes?name=wh")
    settle(page)
    save(page, "Focused view")
    expect(bar(page).get_by_role("button", name="Focused view", exact=True)).to_be_focused()


def test_the_next_setting_has_the_focus_of_one_that_is_taken_away(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    class_id = class_in(server, "With settings in focus", "EUR", webSelfCare={"twoFactor": False})
    id = customer_of(server, "In focus", class_id, overrides={"twoFactor": True, "purgeAfterMonths": 6})
    administrator.open(f"/records/customers/{id}")
    settings = page.get_by_role("table", name="Own settings")
    page.get_by_role("switch", name="Own only").click()
    expect(settings.get_by_role("rowheader")).to_have_count(2)
    first = settings.get_by_role("combobox").first
    second = settings.get_by_role("row").nth(2).get_by_role("combobox").first
    name = second.get_attribute("aria-label") or ""
    first.focus()
    page.keyboard.press("Delete")
    expect(settings.get_by_role("rowheader")).to_have_count(1)
    expect(settings.get_by_role("combobox", name=name, exact=True)).to_be_focused()
    page.keyboard.press("Delete")
    expect(settings.get_by_role("rowheader")).to_have_count(0)
    expect(page.get_by_role("switch", name="Own only")).to_be_focused()


def test_escape_answers_the_question_on_top_and_leaves_the_dialog_below(administrator: Visit) -> None:
    # given: a reason typed into a review, over which somebody is asked whether to leave
    page = administrator.page
    class_of(administrator.server, "Asked over a review")
    administrator.open("/classes?name=Asked+over+a+review")
    page.get_by_role("link", name="Asked over a review", exact=True).click()
    page.get_by_role("textbox", name="Description").fill("Later")
    page.keyboard.press("Alt+ArrowDown")
    page.get_by_role("menuitem", name="Save on a date…").click()
    review = page.get_by_role("dialog", name="Save on a date")
    reason = review.get_by_role("textbox", name="Reason")
    reason.fill("Agreed in October")
    page.evaluate("history.back()")
    question = page.get_by_role("dialog", name="Leave without saving?")
    expect(question).to_be_visible()

    # when
    page.keyboard.press("Escape")

    # then
    expect(question).to_have_count(0)
    expect(reason).to_have_value("Agreed in October")

    # when
    page.keyboard.press("Escape")

    # then
    expect(review).to_have_count(0)
    expect(page.get_by_role("textbox", name="Description")).to_have_value("Later")
