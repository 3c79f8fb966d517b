"""Small screens and short ones: what one works with is within reach, and nothing covers it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

PHONE_WIDTH = 390
RETAIL = "/classes/CustomerClass:2"
RAIL_FROM = 768
WORDS_FROM = 1440

COVERED = """() => {
  const field = document.activeElement
  if (!field.closest('main, [role=dialog]')) return false
  const { left, top, width, height } = field.getBoundingClientRect()
  const bars = [...document.querySelectorAll("*")]
    .filter(one => ["sticky", "fixed"].includes(getComputedStyle(one).position)
    && !one.contains(field) && !one.matches('.app-panels, .app-picture'))
  const drawn = [top + 1, top + height / 2, top + height - 1].map(y => document.elementFromPoint(left + width / 2, y))
  return bars.some(one => drawn.some(other => one.contains(other)))
}"""
"""Whether a bar is drawn over the field that has the focus; one below a dialog covers nothing in it."""


def size(visit: Visit, width: int, height: int) -> Page:
    """The page in a window of that size."""
    visit.page.set_viewport_size({"width": width, "height": height})
    return visit.page


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_a_class_is_edited_on_a_phone(browse: Browse, language: str) -> None:
    # given
    visit = browse("admin", language=language)
    page = size(visit, PHONE_WIDTH, 844)
    visit.open(f"{RETAIL}/RegularInvoices")
    settle(page)
    # then: the form has the width of the screen, and nothing goes beyond it
    assert page.locator("form, [data-path]").first.evaluate("field => field.getBoundingClientRect().width") > 250
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE_WIDTH
    assert violations(page) == []
    # when: another panel is chosen
    page.get_by_label("Bereich der Klasse" if language == "de-DE" else "Panel of the class").select_option("Overview")
    # then
    page.wait_for_url("**/Overview")
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE_WIDTH


@pytest.mark.parametrize("width", [767, 768, 769, 1439, 1440])
def test_a_panel_is_there_at_each_width_at_which_the_layout_changes(administrator: Visit, width: int) -> None:
    page = size(administrator, width, 900)
    administrator.open(f"{RETAIL}/RegularInvoices")
    settle(page)
    is_phone = width < RAIL_FROM
    # then: the panels are in one place, the form has room beside or below them
    expect(page.get_by_label("Panel of the class")).to_be_visible(visible=is_phone)
    expect(page.get_by_role("navigation", name="Panels")).to_be_visible(visible=not is_phone)
    field = page.get_by_role("combobox", name="Invoice template").bounding_box()
    assert field
    assert field["width"] > 150
    assert field["x"] + field["width"] < width
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    # and so is the navigation: for a thumb, as a rail, in words
    navigation = page.locator(".app-navigation").bounding_box()
    expect(page.get_by_role("button", name="Navigation")).to_be_visible(visible=is_phone)
    if not is_phone:
        assert navigation
        assert navigation["width"] == (216 if width >= WORDS_FROM else 52)


@pytest.mark.parametrize("width", [767, 768])
def test_a_list_has_columns_where_it_is_on_no_phone(administrator: Visit, width: int) -> None:
    page = size(administrator, width, 900)
    administrator.open("/classes")
    settle(page)
    expect(page.get_by_role("columnheader", name="Currency")).to_have_count(int(width >= RAIL_FROM))


def test_a_dialog_on_a_short_screen_keeps_its_buttons_in_sight(administrator: Visit) -> None:
    page = size(administrator, 1280, 800)
    administrator.open("/classes")
    settle(page)
    page.get_by_role("button", name="New customer class").click()
    dialog = page.get_by_role("dialog")
    for height in (800, 560):
        size(administrator, 1280, height)
        for name in ("Save", "Save and edit details", "Save and add a copy"):
            expect(dialog.get_by_role("button", name=name, exact=True)).to_be_in_viewport(ratio=0.99)
    # whoever comes to a field by keyboard sees it, above the buttons
    dialog.get_by_label("Name").focus()
    for _ in range(8):
        page.keyboard.press("Tab")
        assert not page.evaluate(COVERED)


def test_the_save_bar_covers_neither_the_field_in_focus_nor_the_last_panel(administrator: Visit) -> None:
    page = size(administrator, 1280, 800)
    administrator.open(f"{RETAIL}/RegularInvoices")
    settle(page)
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Audit log").scroll_into_view_if_needed()
    last = page.get_by_role("navigation", name="Panels").get_by_role("link", name="Audit log").bounding_box()
    assert last
    assert last["y"] + last["height"] <= 800
    page.locator("[data-path] input, input[data-path]").first.focus()
    for _ in range(30):
        page.keyboard.press("Tab")
        assert not page.evaluate(COVERED)


def test_a_filter_follows_the_way_back(administrator: Visit) -> None:
    page = administrator.page
    for path, label in (("/classes", "Name"), ("/records/customers", "Name"), ("/audit", "User")):
        administrator.open(path)
        settle(page)
        field = page.get_by_role("search").get_by_label(label, exact=True) if path != "/classes" else None
        field = field or page.get_by_role("searchbox", name=label)
        field.fill("a")
        page.wait_for_url("**=a")
        # when: back, with the cursor still in the field
        page.go_back()
        # then
        expect(field).to_have_value("")


@pytest.mark.parametrize(
    ("language", "time"),
    [("en-GB", r"^\d\d:\d\d:\d\d (CET|CEST|GMT[+]\d)$"), ("de-DE", r"^\d\d:\d\d:\d\d (MEZ|MESZ)$")],
)
def test_the_log_tells_times_to_the_second_with_their_zone(browse: Browse, language: str, time: str) -> None:
    visit = browse("admin", language=language)
    visit.open("/audit")
    settle(visit.page)
    written = visit.page.locator("time").first.inner_text()
    assert visit.page.evaluate("([text, form]) => new RegExp(form).test(text)", [written, time]), written
