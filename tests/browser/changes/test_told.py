"""Messages to users: saved records, records in the way, hidden parts of a log, and amounts with their currency."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.changes.test_editing import box
from tests.browser.classes.test_class_editor import class_of
from tests.browser.conftest import Browse
from tests.browser.records.test_customers import class_in
from tests.browser.records.test_records import customer_by_itself, written
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]


def test_a_save_is_told_with_its_version_and_its_customers_politely(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    customer = customer_by_itself(server, "Told of")
    document = "query($id: ID!) { customer(id: $id) { customerClass { id } } }"
    edited = server.ask("admin", document, {"id": customer}).json()["data"]["customer"]["customerClass"]["id"]
    administrator.open(f"/classes/{edited}/Overview")
    box(page, "Description").fill("Told")
    page.keyboard.press("Control+s")

    expect(page.locator("[aria-live=polite]").get_by_text("Saved. Version 2, 1 customer", exact=True)).to_be_visible()


def test_of_forty_in_the_way_ten_are_named_and_the_rest_is_counted(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    crowded = class_in(server, "Crowded", None)
    currency = server.ask("admin", "{ currencies { id } }").json()["data"]["currencies"][0]["id"]
    for number in range(40):
        input = {"name": f"Crowd {number}", "currency": currency, "customerClass": crowded}
        written(server, "customer", input, "customer")
    administrator.open(f"/classes/{crowded}/Overview")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete").click()
    dialog = page.get_by_role("dialog")

    expect(dialog).to_contain_text("40 customers are on this class")
    expect(dialog.get_by_role("listitem")).to_have_count(10)
    expect(dialog).to_contain_text("and 30 more.")


def test_amounts_of_a_class_stand_with_its_currency_in_review_conflict_and_log(browse: Browse) -> None:
    visit = browse("admin")
    page, server = visit.page, visit.server
    edited = class_of(server, "Amounts")
    visit.open(f"/classes/{edited}/RegularInvoices")
    page.locator("[data-path=collectionThreshold]").fill("1234.5")
    page.get_by_role("button", name="Review").click()
    expect(page.get_by_role("table", name="Changes")).to_contain_text("EUR\u00a01,234.50")
    page.keyboard.press("Escape")

    theirs = {"finances": {"regularInvoices": {"collectionThreshold": "7"}}}
    written(server, "customerClass", {"id": edited, "expectedVersion": 1, **theirs}, "customerClass")
    page.keyboard.press("Control+s")
    disputed = page.get_by_role("dialog").get_by_role("table", name="Changed by both")
    expect(disputed).to_contain_text("EUR\u00a01,234.50")
    expect(disputed).to_contain_text("EUR\u00a07.00")
    page.keyboard.press("Escape")

    visit.open("/audit")
    expect(page.get_by_role("row", name="Collection threshold").first).to_contain_text("EUR\u00a07.00")


def test_keys_are_called_as_they_are_on_a_german_keyboard(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    visit.open("/classes/CustomerClass:2/Overview")
    expect(visit.page.get_by_role("button", name=re.compile("^Speichern"))).to_contain_text("Strg")
    visit.page.get_by_role("heading", level=1).click()
    visit.page.keyboard.press("?")
    expect(visit.page.get_by_role("dialog")).to_contain_text("Strg")
    assert "Ctrl" not in visit.page.locator("body").inner_text()
