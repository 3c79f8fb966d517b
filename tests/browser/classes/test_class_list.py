"""The list of classes: what it shows is in its address, and several classes are dealt with at once."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def test_what_the_list_shows_is_in_its_address(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    page.get_by_label("Name comparison").select_option("contains")
    page.get_by_role("searchbox", name="Name").fill("business")
    page.get_by_role("button", name="Filters").click()
    page.get_by_role("combobox", name="Managed by").click()
    page.get_by_role("option", name="Administrator only").click()
    table = page.get_by_role("table", name="Customer classes")
    expect(table.get_by_role("link")).to_have_text(["Large business", "Small business"])
    page.get_by_role("button", name="Name", exact=True).click()
    page.get_by_role("button", name="Name", exact=True).click()
    expect(table.get_by_role("link")).to_have_text(["Small business", "Large business"])

    page.reload()

    expect(table.get_by_role("link")).to_have_text(["Small business", "Large business"])
    expect(page.get_by_role("searchbox", name="Name")).to_have_value("business")


def test_a_class_is_created_and_a_copy_of_what_was_entered(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    page.get_by_role("button", name="New customer class").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Save and add a copy").click()
    expect(dialog.get_by_role("textbox", name="Name")).to_be_focused()
    dialog.get_by_role("textbox", name="Name").fill("Made first")
    dialog.get_by_label("Business model").select_option(label="Universal")
    dialog.get_by_role("button", name="Save and add a copy").click()
    expect(dialog.get_by_role("status")).to_contain_text("Made first")
    dialog.get_by_role("textbox", name="Name").fill("Made second")
    dialog.get_by_role("button", name="Save and edit details").click()

    expect(page).to_have_url(re.compile(r"/classes/[^/]+/Overview"))
    expect(page.get_by_role("heading", name="Made second", level=1)).to_be_visible()


def test_of_several_those_in_use_are_named_and_the_others_are_deleted(administrator: Visit) -> None:
    page = administrator.page
    answer = administrator.server.ask(
        "admin",
        'mutation { customerClassClone(input: {id: "CustomerClass:2", name: "Nobody uses this"}) '
        "{ userErrors { code } } }",
    )
    assert answer.json()["data"]["customerClassClone"]["userErrors"] == []
    administrator.open("/classes")
    for name in ("Nobody uses this", "Retail", "Default customer class"):
        page.get_by_label(f"Select {name}", exact=True).check()
    page.get_by_role("button", name="Delete").click()
    dialog = page.get_by_role("dialog")

    expect(dialog).to_contain_text("customers are on this class")
    expect(dialog).to_contain_text("1 class will be deleted. This can’t be undone.")
    expect(dialog.get_by_role("link").first).to_have_attribute("href", re.compile(r"^/records/customers/"))
    dialog.get_by_role("button", name="Delete").click()
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("link", name="Retail", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Nobody uses this")).to_have_count(0)


def test_read_only_administrators_choose_and_create_nothing(read_only_administrator: Visit) -> None:
    page = read_only_administrator.page
    read_only_administrator.open("/classes")
    expect(page.get_by_role("link", name="Retail", exact=True)).to_be_visible()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    expect(page.get_by_role("button", name="New customer class")).to_have_count(0)
