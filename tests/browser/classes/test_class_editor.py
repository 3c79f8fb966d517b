"""A class in the editor: several panels at once, another editor meanwhile, and leaving with changes."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def class_of(server: Server, name: str) -> str:
    """The id of a new class of that name, a copy of Retail."""
    answer = server.ask(
        "admin",
        'mutation($name: String!) { customerClassClone(input: {id: "CustomerClass:2", name: $name}) '
        "{ customerClass { id } } }",
        {"name": name},
    )
    return str(answer.json()["data"]["customerClassClone"]["customerClass"]["id"])


def settings_of(server: Server, class_id: str) -> dict[str, object]:
    """Read the settings of a class that the tests below change."""
    answer = server.ask(
        "admin",
        "query($id: ID!) { customerClass(id: $id) { version description sharedWithResellers "
        "finances { statistics { suspendOnInsufficientFunds } } webSelfCare { brandName } } }",
        {"id": class_id},
    )
    customer_class: dict[str, object] = answer.json()["data"]["customerClass"]
    return customer_class


def describe(page: Page, text: str) -> None:
    """Enter a description in the overview."""
    page.get_by_role("link", name="Overview").click()
    page.get_by_role("textbox", name="Description").fill(text)


def test_three_panels_are_reviewed_and_saved_at_once(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Three panels")
    administrator.open(f"/classes/{edited}/Statistics")
    page.get_by_role("switch", name="Suspend on insufficient funds").click()
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Web self-care").click()
    page.get_by_role("textbox", name="Brand name").fill("Our own")
    describe(page, "Edited in three panels.")
    expect(page.get_by_text("3 changes")).to_be_visible()
    page.get_by_role("button", name="Review").click()
    rows = page.get_by_role("table", name="Changes").get_by_role("row")
    expect(rows).to_have_count(4)
    expect(page.get_by_role("dialog")).to_contain_text("Edited in three panels.")
    page.get_by_label("Reason").fill("Agreed with sales")
    page.get_by_role("dialog").get_by_role("button", name="Save").click()

    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    assert settings_of(server, edited) == {
        "version": 2,
        "description": "Edited in three panels.",
        "sharedWithResellers": False,
        "finances": {"statistics": {"suspendOnInsufficientFunds": True}},
        "webSelfCare": {"brandName": "Our own"},
    }
    page.get_by_role("link", name="Audit log").first.click()
    expect(page.get_by_text("Agreed with sales")).to_be_visible()


def test_two_editors_of_one_class_lose_nothing(browse: Browse, administrator: Visit) -> None:
    server = administrator.server
    edited = class_of(server, "Two editors")
    mine, theirs = administrator.page, browse("admin")
    administrator.open(f"/classes/{edited}/Overview")
    describe(mine, "Mine")
    mine.get_by_role("navigation", name="Panels").get_by_role("link", name="Statistics").click()
    mine.get_by_role("switch", name="Suspend on insufficient funds").click()
    theirs.open(f"/classes/{edited}/WebSelfCare")
    theirs.page.get_by_role("textbox", name="Brand name").fill("Theirs")
    describe(theirs.page, "Theirs")
    theirs.page.keyboard.press("Control+s")
    expect(theirs.page.get_by_text("Saved. Version 2")).to_be_visible()

    mine.keyboard.press("Control+s")
    dialog = mine.get_by_role("dialog", name="Someone else changed this class")
    expect(dialog.get_by_role("table", name="Changed by both").get_by_role("row")).to_have_count(2)
    dialog.get_by_role("radio", name="Description: theirs").check()
    dialog.get_by_role("button", name="Apply my choices").click()
    mine.keyboard.press("Control+s")

    expect(mine.get_by_text("Saved. Version 3")).to_be_visible()
    assert settings_of(server, edited) == {
        "version": 3,
        "description": "Theirs",
        "sharedWithResellers": False,
        "finances": {"statistics": {"suspendOnInsufficientFunds": True}},
        "webSelfCare": {"brandName": "Theirs"},
    }


def test_leaving_asks_while_there_are_changes(administrator: Visit) -> None:
    page = administrator.page
    edited = class_of(administrator.server, "Left behind")
    administrator.open(f"/classes/{edited}/Overview")
    describe(page, "Not saved")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Customer classes").click()
    page.get_by_role("dialog").get_by_role("button", name="Stay here").click()
    expect(page.get_by_role("textbox", name="Description")).to_have_value("Not saved")
    page.get_by_role("link", name="Customer Classes", exact=True).first.click()
    page.get_by_role("dialog").get_by_role("button", name="Leave").click()
    expect(page).to_have_url(re.compile(r"/classes$"))
    assert settings_of(administrator.server, edited)["version"] == 1


def test_the_bar_tells_of_a_save_for_a_while_and_then_that_nothing_changed(administrator: Visit) -> None:
    page = administrator.page
    edited = class_of(administrator.server, "Told for a while")
    page.clock.install()
    administrator.open(f"/classes/{edited}/Overview")
    describe(page, "Saved")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    expect(page.get_by_text("Nothing changed")).to_have_count(0)

    page.clock.fast_forward("00:11")

    expect(page.get_by_text("Nothing changed")).to_be_visible()
    expect(page.get_by_text("Saved. Version 2")).to_have_count(0)
