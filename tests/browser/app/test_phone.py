"""A class on a phone: what a desk has is there too, in sight and as large as a thumb."""

import pytest
from playwright.sync_api import expect

from tests.browser.app.test_layout import PHONE_WIDTH, size
from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

LARGE_BUSINESS = "/classes/CustomerClass:5"
SMALL = """() => [...document.querySelectorAll('.app-editor-facts a, .mantine-Pill-remove')]
  .map(one => [one.innerText || one.parentElement.innerText, one.getBoundingClientRect()])
  .filter(([, { width, height }]) => width < 24 || height < 24).map(([name]) => name)"""


def test_the_palette_is_opened_by_the_magnifier_of_the_head(administrator: Visit) -> None:
    page = size(administrator, PHONE_WIDTH, 844)
    administrator.open("/classes")
    settle(page)
    page.get_by_role("banner").get_by_role("button", name="Search or run a command").click()
    page.get_by_role("dialog").get_by_role("textbox").fill("late fee")
    expect(page.locator("[data-action]").first).to_be_visible()


def test_language_and_theme_are_in_the_menu_of_the_head(administrator: Visit) -> None:
    page = size(administrator, PHONE_WIDTH, 844)
    administrator.open("/classes")
    settle(page)
    expect(page.get_by_role("banner").get_by_role("button", name="Use the dark theme")).to_be_hidden()
    page.get_by_role("banner").get_by_role("button", name="Signed in as").click()
    page.get_by_role("menuitem", name="Use the dark theme").click()
    expect(page.locator("html")).to_have_attribute("data-mantine-color-scheme", "dark")
    page.get_by_role("banner").get_by_role("button", name="Signed in as").click()
    page.get_by_role("menuitem", name="Deutsch").click()
    expect(page.locator("html")).to_have_attribute("lang", "de")


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_the_head_and_the_choice_of_a_panel_are_whole_and_stay_in_sight(browse: Browse, language: str) -> None:
    visit = browse("admin", language=language)
    page = size(visit, PHONE_WIDTH, 844)
    visit.open(f"{LARGE_BUSINESS}/RegularInvoices")
    settle(page)
    assert page.locator(".app-editor-facts").evaluate("line => line.scrollWidth - line.clientWidth") <= 0
    assert page.evaluate(SMALL) == []
    expect(page.locator(".app-panel-select")).to_contain_text("3 von 15" if language == "de-DE" else "3 of 15")
    expect(page.locator(".mantine-Button-root .app-keys").filter(visible=True)).to_have_count(0)
    # when the end of the form is read
    page.mouse.wheel(0, 3000)
    # then
    expect(page.locator(".app-panel-select")).to_be_in_viewport(ratio=0.99)
    assert violations(page) == []


@pytest.mark.parametrize("width", [390, 1280])
def test_a_timeline_tells_its_colours_by_name(administrator: Visit, width: int) -> None:
    page = size(administrator, width, 844)
    administrator.open(f"{LARGE_BUSINESS}/RegularInvoices")
    settle(page)
    if width == PHONE_WIDTH:
        for name in ("Issued", "Due", "Limited", "Suspended", "Closed"):
            expect(page.locator("figure svg").get_by_text(name, exact=True).first).to_be_attached()
        expect(page.get_by_role("list", name="Marks above the line")).to_have_text("notice or reminderfeecharge")
    else:
        expect(page.get_by_role("list", name="Colours of the line")).to_have_text(
            "in timeoverduelimitedsuspendedclosed"
        )


def test_a_new_step_is_marked_in_the_picture(administrator: Visit) -> None:
    page = size(administrator, 1280, 900)
    administrator.open(f"{LARGE_BUSINESS}/RegularInvoices")
    settle(page)
    steps = page.get_by_role("table", name="Steps")
    expect(steps.locator("[data-new]")).to_have_count(0)
    page.locator("input[data-path=notifyDueInAdvanceDays]").fill("1")
    page.keyboard.press("Enter")
    expect(steps.locator("[data-new]")).to_have_count(1)
    expect(steps.locator("[data-new]")).to_contain_text("Reminder: due soon")
    expect(steps.locator("[data-new]")).to_contain_text("new")
    # and the day of issue is chosen
    page.get_by_role("textbox", name="Issued on").fill("2027-03-01")
    expect(steps.get_by_role("row").first).to_contain_text("1 Mar 2027")
    settle(page)
    assert violations(page) == []


def test_a_class_is_printed_as_facts(administrator: Visit) -> None:
    page = size(administrator, 1280, 900)
    administrator.open(f"{LARGE_BUSINESS}/Overview")
    settle(page)
    page.emulate_media(media="print")
    name = page.locator("input[data-path=name]")
    assert name.evaluate("box => getComputedStyle(box).borderTopColor") == "rgba(0, 0, 0, 0)"
    expect(page.locator(".mantine-InputWrapper-required").filter(visible=True)).to_have_count(0)
    expect(page.locator(".mantine-Switch-track").filter(visible=True)).to_have_count(0)
    expect(page.get_by_text("Resellers don’t see it")).to_be_visible()
