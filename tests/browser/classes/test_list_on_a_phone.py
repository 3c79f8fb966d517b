"""The list on a phone, where columns have no heads: its order is chosen by name."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.app.test_layout import PHONE_WIDTH, size
from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit, texts

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def test_the_order_of_classes_is_chosen_and_kept_in_the_address(administrator: Visit) -> None:
    page = size(administrator, PHONE_WIDTH, 844)
    administrator.open("/classes")
    settle(page)
    names = page.get_by_role("table", name="Customer classes").get_by_role("link")
    expect(names.first).to_have_text("Alpha retail")
    page.get_by_role("button", name="Order", exact=True).click()
    expect(page.get_by_role("menuitemradio", name="Name")).to_be_checked()
    expect(page.get_by_role("menuitemradio", name="Ascending")).to_be_checked()
    assert violations(page) == []

    page.get_by_role("menuitemradio", name="Descending").click()
    expect(names.first).to_have_text("Wholesale")
    # The menu stays: by which column is chosen beside in which direction.
    page.get_by_role("menuitemradio", name="Customers").click()
    expect(names.last).to_have_text("Any currency")

    page.reload()
    expect(names.last).to_have_text("Any currency")
    page.get_by_role("button", name="Order", exact=True).click()
    expect(page.get_by_role("menuitemradio", name="Customers")).to_be_checked()
    expect(page.get_by_role("menuitemradio", name="Descending")).to_be_checked()


def test_the_order_of_records_is_chosen_with_a_keyboard(administrator: Visit) -> None:
    page = size(administrator, PHONE_WIDTH, 844)
    administrator.open("/records/custom-taxes")
    settle(page)
    names = page.locator(".app-list-name a")
    ascending = texts(names)
    assert len(ascending) > 1
    page.get_by_role("button", name="Order", exact=True).press("Enter")
    page.get_by_role("menuitemradio", name="Descending").press("Enter")
    expect(names).to_have_text(ascending[::-1])


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_filters_order_and_columns_stand_in_one_line_and_views_in_another(browse: Browse, language: str) -> None:
    visit = browse("admin", language=language)
    page = size(visit, PHONE_WIDTH, 844)
    visit.open("/classes?order=CURRENCY")
    settle(page)
    search = page.get_by_role("search")
    tops = search.locator("> div > button").evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
    assert len(tops) == 3
    assert len(set(tops)) == 1
    expect(search.get_by_role("navigation")).to_be_visible()
    assert search.evaluate("one => one.clientHeight") <= 144
    # and how names are compared is among the filters
    search.locator("> div > button").first.click()
    search.get_by_label("Name comparison" if language == "en-GB" else "Namensvergleich").select_option("startsWith")
    expect(page).to_have_url(re.compile("match=startsWith"))


def test_a_desk_orders_by_the_heads_of_columns_alone(administrator: Visit) -> None:
    page = size(administrator, 1280, 800)
    administrator.open("/classes")
    settle(page)
    expect(page.get_by_role("button", name="Name", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Order", exact=True)).to_have_count(0)
