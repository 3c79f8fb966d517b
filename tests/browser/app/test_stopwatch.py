"""How much the most frequent work takes: find a class by a part of its name, change VAT and a reminder, review, save.

The page itself counts. An action of the mouse is a press, a turn of the wheel, or a text typed in one field; by
keyboard each key counts, Ctrl and letters of a text too.
"""

import sys
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

MOST_ACTIONS = 12
MOST_KEYS = 40

COUNT = """() => {
  const counts = window.counts = { presses: 0, turns: 0, texts: 0, keys: 0 }
  let typedIn = null
  addEventListener('pointerdown', () => { counts.presses++; typedIn = null }, true)
  addEventListener('wheel', () => { counts.turns++ }, true)
  addEventListener('keydown', ({ target }) => {
    counts.keys++
    if (target !== typedIn) counts.texts++
    typedIn = target
  }, true)
}"""

ASKED = """{ customerClass(id: "CustomerClass:7") { version finances {
  taxation { parameters { ... on FixedVat { vatRate } } } regularInvoices { notifyDueInAdvanceDays }
} } }"""


def counts(page: Page) -> dict[str, int]:
    """Counts of the user's input that the page keeps."""
    counted: dict[str, int] = page.evaluate("counts")
    return counted


def settings(visit: Visit) -> tuple[str, list[int]]:
    """The VAT rate and the reminders of the class."""
    finances = visit.server.ask("admin", ASKED).json()["data"]["customerClass"]["finances"]
    return finances["taxation"]["parameters"]["vatRate"], finances["regularInvoices"]["notifyDueInAdvanceDays"]


def begun(visit: Visit) -> Page:
    """The list of classes, from which is counted."""
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    visit.open("/classes")
    settle(visit.page)
    visit.page.evaluate(COUNT)
    return visit.page


def test_vat_and_a_reminder_are_changed_by_mouse_in_twelve_actions(
    administrator: Visit, record_property: Callable[[str, object], None]
) -> None:
    # given
    rate, reminders = settings(administrator)
    assert (rate, 10 in reminders) == ("19", False)
    page = begun(administrator)
    panels = page.get_by_role("navigation", name="Panels")

    def type_over(field: Locator, text: str) -> None:
        field.click()
        page.keyboard.press("Control+a")
        page.keyboard.type(text)

    # when
    page.get_by_role("searchbox", name="Name").click()
    page.keyboard.type("re acc")
    expect(page.get_by_role("table", name="Customer classes").get_by_role("link")).to_have_text(["Fibre access"])
    page.get_by_role("link", name="Fibre access", exact=True).click()
    panels.get_by_role("link", name="Taxation", exact=True).click()
    type_over(page.get_by_label("VAT rate"), "20")
    panels.get_by_role("link", name="Regular invoices", exact=True).click()
    page.get_by_role("textbox", name="Notify due in advance").click()
    page.keyboard.type("10")
    page.get_by_role("button", name="Review", exact=True).click()
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("20")
    dialog.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_text("Saved. Version")).to_be_visible()
    # then
    seen = counts(page)
    actions = seen["presses"] + seen["turns"] + seen["texts"]
    sys.stdout.write(f"by mouse: {actions} actions ({seen})\n")
    record_property("actions", actions)
    assert settings(administrator) == ("20", [*reminders, 10])
    assert actions <= MOST_ACTIONS


def test_vat_and_a_reminder_are_changed_by_keyboard_in_forty_keys(
    administrator: Visit, record_property: Callable[[str, object], None]
) -> None:
    # given
    _, reminders = settings(administrator)
    assert 5 not in reminders
    page = begun(administrator)

    def stand_in(words: str, field: Locator) -> None:
        page.keyboard.press("Control+k")
        expect(page.get_by_role("dialog").get_by_role("textbox")).to_be_focused()
        page.keyboard.type(words)
        page.keyboard.press("Enter")
        expect(field).to_be_focused()

    # when: Enter takes the first class that is found, without waiting for the list
    page.keyboard.press("/")
    page.keyboard.type("re acc")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Fibre access", level=1)).to_be_visible()
    stand_in("vat", page.get_by_label("VAT rate"))
    page.keyboard.type("21")
    stand_in("remi", page.get_by_role("textbox", name="Notify due in advance"))
    page.keyboard.type("5")
    page.keyboard.press("Enter")
    page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("21")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved. Version")).to_be_visible()
    # then
    seen = counts(page)
    sys.stdout.write(f"by keyboard: {seen['keys']} keys ({seen})\n")
    record_property("keys", seen["keys"])
    assert settings(administrator) == ("21", [*reminders, 5])
    assert (seen["presses"], seen["turns"]) == (0, 0)
    assert seen["keys"] <= MOST_KEYS
