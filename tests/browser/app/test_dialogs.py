"""Every dialog on a phone and on a short screen: its buttons are in sight, and nothing covers the field in focus."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.app.test_layout import COVERED, size
from tests.browser.axe import settle
from tests.browser.changes.test_editing import box
from tests.browser.classes.test_class_editor import class_of
from tests.browser.records.test_customers import class_in
from tests.browser.records.test_records import written
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

SIZES = [(1280, 800), (390, 844)]


def is_at_hand(page: Page, *buttons: str) -> None:
    """The open dialog has these buttons in sight, fits on the screen, and covers no field that has the focus."""
    dialog = page.get_by_role("dialog")
    for name in buttons:
        expect(dialog.get_by_role("button", name=name, exact=True)).to_be_in_viewport(ratio=0.99)
    settle(page)
    assert dialog.evaluate("one => one.scrollWidth <= document.documentElement.clientWidth")
    for _ in range(10):
        page.keyboard.press("Tab")
        assert not page.evaluate(COVERED)
        for name in buttons:
            expect(dialog.get_by_role("button", name=name, exact=True)).to_be_in_viewport(ratio=0.99)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_dialogs_of_a_class_are_at_hand(administrator: Visit, width: int, height: int) -> None:
    page, server = size(administrator, width, height), administrator.server
    edited = class_of(server, f"Dialogs at {width}")
    administrator.open("/classes")
    page.get_by_role("button", name="New customer class").click()
    is_at_hand(page, "Save", "Save and edit details", "Save and add a copy")

    administrator.open(f"/classes/{edited}/Overview")
    page.get_by_role("button", name="Clone").click()
    is_at_hand(page, "Clone", "Cancel")
    page.keyboard.press("Escape")

    # Many changes, so that the review is longer than the screen.
    administrator.open(f"/classes/{edited}/NotificationTypes")
    for number in range(12):
        page.get_by_role("checkbox", name=re.compile("by email$")).nth(number).click()
    page.get_by_role("link", name="Overview").click() if width > 1000 else page.get_by_label(
        "Panel of the class"
    ).select_option("Overview")
    box(page, "Description").fill("Mine")
    page.get_by_role("button", name="Review").click()
    expect(page.get_by_role("table", name="Changes")).to_be_visible()
    is_at_hand(page, "Save", "Keep editing")
    page.keyboard.press("Escape")

    written(server, "customerClass", {"id": edited, "expectedVersion": 1, "description": "Theirs"}, "customerClass")
    page.keyboard.press("Control+s")
    expect(page.get_by_role("dialog", name="Someone else changed this class")).to_be_visible()
    is_at_hand(page, "Apply my choices", "Keep editing")


def whole(page: Page) -> None:
    """The open dialog has its last button in sight, is no wider than the screen, and covers no field with the focus."""
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    settle(page)
    expect(dialog.get_by_role("button").last).to_be_in_viewport(ratio=0.99)
    assert dialog.evaluate("one => one.scrollWidth <= document.documentElement.clientWidth")
    for _ in range(10):
        page.keyboard.press("Tab")
        assert not page.evaluate(COVERED)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_dialogs_in_the_menus_of_a_class_are_at_hand(administrator: Visit, width: int, height: int) -> None:
    page, server = size(administrator, width, height), administrator.server
    used = class_of(server, f"Menus at {width}")
    currency = server.ask("admin", "{ currencies { id code } }").json()["data"]["currencies"]
    euro = next(one["id"] for one in currency if one["code"] == "EUR")
    for number in range(12):
        given = {"name": f"Menu {width} {number}", "currency": euro, "customerClass": used}
        written(server, "customer", given, "customer")
    administrator.open(f"/classes/{used}/Overview")
    for item in ("Delete", "Assign customers"):
        page.get_by_role("button", name="More actions").click()
        page.get_by_role("menuitem", name=item).click()
        whole(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)

    box(page, "Description").fill("Later")
    page.keyboard.press("Alt+ArrowDown")
    page.get_by_role("menuitem", name="Save on a date…").click()
    changes = page.get_by_role("dialog", name="Save on a date").get_by_role("table", name="Changes")
    # Whatever is between the screen's sides is seen, the new value before all.
    expect(changes.get_by_role("cell", name="Later", exact=True)).to_be_in_viewport(ratio=0.99)
    whole(page)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_dialog_that_erases_is_at_hand(administrator: Visit, width: int, height: int) -> None:
    page, server = size(administrator, width, height), administrator.server
    forgotten = class_in(server, f"Erased at {width}", None, rightToBeForgotten={"removePersonalData": True})
    currency = server.ask("admin", "{ currencies { id } }").json()["data"]["currencies"][0]["id"]
    input: dict[str, object] = {"name": f"Erased at {width}", "currency": currency, "customerClass": forgotten}
    id = written(server, "customer", input, "customer")
    administrator.open(f"/records/customers/{id}")
    page.get_by_role("button", name="Terminate…").click()
    is_at_hand(page, "Terminate", "Cancel")
    page.get_by_role("dialog").get_by_role("button", name="Terminate", exact=True).click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Remove personal data…").click()
    is_at_hand(page, "Remove permanently", "Cancel")


OPENED = [
    ("/classes/CustomerClass:5/Overview", "Make default…"),
    ("/classes/CustomerClass:5/History?a=1&b=now", "Put back…"),
    ("/classes?name=re", "Save this view…"),
    ("/planned", "Another date…"),
    ("/planned", "Cancel…"),
    ("/planned", "Approve…"),
    ("/planned", "Reject…"),
    ("/records/resellers/Reseller:1", "Close…"),
    ("/records/users/User:3", "Disable…"),
    ("/records/users/User:3", "New token"),
]
"""Buttons of the demo that open a dialog, and where they stand."""


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_other_dialog_is_at_hand(administrator: Visit, width: int, height: int) -> None:
    page = size(administrator, width, height)
    for address, button in OPENED:
        administrator.open(address)
        settle(page)
        page.get_by_role("button", name=button, exact=True).first.click()
        whole(page)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)
