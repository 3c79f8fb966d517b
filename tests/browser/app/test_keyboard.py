"""The main walk without a mouse: find a class, edit it, save, share and clone it, and settle a conflict."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

MOST_STOPS = 120


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the focus is where it is wanted: everything has to be reached like that."""
    expect(wanted).to_be_visible()
    for _ in range(MOST_STOPS):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab never comes to {wanted}")


def write(page: Page, text: str) -> None:
    """Replace what is in the focused field."""
    page.keyboard.press("Control+a")
    page.keyboard.type(text)


def test_the_main_walk_is_done_by_keys_alone(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    administrator.open("/classes")
    settle(page)

    # Find.
    page.keyboard.press("/")
    page.keyboard.type("Fibre")
    link = page.get_by_role("link", name="Fibre access", exact=True)
    expect(page.get_by_role("link", name="Wholesale", exact=True)).to_have_count(0)
    tab_to(page, link)
    page.keyboard.press("Enter")
    settle(page)

    # Edit and save.
    tab_to(page, page.get_by_label("Description"))
    write(page, "By keys")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version")).to_be_visible()
    document = '{ customerClass(id: "CustomerClass:7") { version description sharedWithResellers } }'
    saved = server.ask("admin", document).json()["data"]["customerClass"]
    assert saved["description"] == "By keys"

    # Share.
    tab_to(page, page.get_by_role("switch", name="Share with resellers"))
    page.keyboard.press("Space")
    expect(page.get_by_role("switch", name="Share with resellers")).to_be_checked()
    expect(page.get_by_role("switch", name="Share with resellers")).to_be_enabled()
    saved = server.ask("admin", document).json()["data"]["customerClass"]
    assert saved["sharedWithResellers"] is True

    # Conflict: someone else saves meanwhile.
    tab_to(page, page.get_by_label("Description"))
    write(page, "Mine")
    save = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { message } } }"
    theirs = {"id": "CustomerClass:7", "expectedVersion": saved["version"], "description": "Theirs"}
    assert server.ask("admin", save, {"input": theirs}).json()["data"]["customerClassSave"]["userErrors"] == []
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Someone else changed this class")
    expect(dialog).to_be_visible()
    tab_to(page, dialog.get_by_role("radio", name=re.compile("mine")))
    page.keyboard.press("ArrowLeft")
    expect(dialog.get_by_role("radio", name=re.compile("theirs"))).to_be_checked()
    tab_to(page, dialog.get_by_role("button", name="Apply my choices"))
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(page.get_by_label("Description")).to_have_value("Theirs")

    # Clone.
    page.keyboard.press("Escape")
    tab_to(page, page.get_by_role("button", name="Clone", exact=True))
    page.keyboard.press("Enter")
    expect(page.get_by_label("Name of the copy")).to_be_focused()
    write(page, "Fibre by keys")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Fibre by keys")).to_be_visible()
