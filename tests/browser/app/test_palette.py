"""The command palette: what people look for is found by what they call it, and leads to where it is set."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

LARGE_BUSINESS = "/classes/CustomerClass:5"
PREPAID = "/classes/CustomerClass:3"
FIRST_RESULTS = 3


def entries_for(page: Page, text: str) -> Locator:
    """Entries of the palette for a text, from the top."""
    page.keyboard.press("Control+k")
    box = page.get_by_role("dialog").get_by_role("textbox")
    expect(box).to_be_focused()
    page.keyboard.type(text)
    return page.locator("[data-action]")


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [
        ("en-GB", "late fee", "Late payment fee type"),
        ("de-DE", "Säumniszuschlag", "Art der Mahngebühr"),
        ("de-DE", "late fee", "Art der Mahngebühr"),
        ("en-GB", "Kreditkarte", "Auto charge payment method"),
    ],
)
def test_a_setting_is_found_by_what_people_call_it_and_stood_in(
    browse: Browse, language: str, text: str, label: str
) -> None:
    visit = browse("admin", language=language)
    page = visit.page
    visit.open(f"{LARGE_BUSINESS}/Overview")
    settle(page)
    entries = entries_for(page, text)
    first = entries.filter(has_text=label).first
    expect(first).to_be_visible()
    assert entries.all_inner_texts().index(first.inner_text()) < FIRST_RESULTS
    first.click()
    page.wait_for_url("**/RegularInvoices")
    expect(page.get_by_label(label).first).to_be_focused()


def test_a_setting_without_effect_is_in_sight(administrator: Visit) -> None:
    page = administrator.page
    administrator.open(f"{PREPAID}/Overview")
    settle(page)
    entries_for(page, "late fee").filter(has_text="Late payment fee type").first.click()
    field = page.get_by_label("Late payment fee type").first
    expect(field).to_be_disabled()
    expect(field).to_be_in_viewport()


def test_a_setting_without_an_open_class_leads_to_the_choice_of_one_by_keys_alone(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    expect(entries_for(page, "gdpr").first).to_contain_text("Right to be forgotten")
    page.keyboard.press("Enter")
    box = page.get_by_role("dialog").get_by_role("textbox")
    expect(box).to_have_attribute("placeholder", "Right to be forgotten: in which class?")
    expect(page.locator("[data-action]").first).to_be_visible()
    assert violations(page) == []
    page.keyboard.type("small bus")
    expect(page.locator("[data-action]")).to_have_text(["Small business"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/RightToBeForgotten")
    expect(page.get_by_role("heading", name="Small business")).to_be_visible()

    # The class that was open last is the first one that is offered.
    page.get_by_role("link", name="Customer classes").first.click()
    page.wait_for_url("**/classes")
    expect(entries_for(page, "2fa").first).to_contain_text("Two-factor")
    page.keyboard.press("Enter")
    expect(page.locator("[data-action]").first).to_contain_text("Small business")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Two-factor authentication")).to_be_focused()


def test_a_customer_is_found_by_a_part_of_its_name(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    asked_of = "{ customers(first: 1) { nodes { id name } } }"
    customer = administrator.server.ask("admin", asked_of).json()["data"]["customers"]["nodes"][0]
    expect(entries_for(page, customer["name"][2:]).filter(has_text=customer["name"]).first).to_be_visible()
    page.locator("[data-action]").filter(has_text=customer["name"]).first.click()
    expect(page.get_by_role("heading", name=customer["name"])).to_be_visible()


def test_a_reseller_finds_what_its_portal_has(reseller: Visit) -> None:
    page = reseller.page
    reseller.open("/portal/classes")
    settle(page)
    entries = entries_for(page, "partners")
    expect(entries).to_have_count(0)
    page.keyboard.press("Control+a")
    page.keyboard.type("VAT")
    expect(entries.first).to_contain_text("Taxation")


@pytest.mark.parametrize(
    ("language", "text", "label", "field"),
    [
        ("en-GB", "preferences", "Preferences", None),
        ("en-GB", "create class", "New customer class", "Name"),
        ("de-DE", "Klasse anlegen", "Neue Kundenklasse", "Name"),
    ],
)
def test_what_is_done_elsewhere_is_found_and_done(
    browse: Browse, language: str, text: str, label: str, field: str | None
) -> None:
    visit = browse("admin", language=language)
    page = visit.page
    visit.open(f"{LARGE_BUSINESS}/Taxation")
    settle(page)
    expect(entries_for(page, text).first).to_contain_text(label)
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog").filter(has_not=page.locator("[data-action]"))
    expect(dialog.get_by_role("heading").first).to_be_visible()
    if field:
        expect(dialog.get_by_role("textbox", name=field).first).to_be_focused()


def test_a_class_is_chosen_and_cloned_from_any_page(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/audit")
    settle(page)
    expect(entries_for(page, "duplicate").first).to_contain_text("Clone the class")
    page.keyboard.press("Enter")
    box = page.get_by_role("dialog").get_by_role("textbox")
    expect(box).to_have_attribute("placeholder", "Clone the class: in which class?")
    page.keyboard.type("Wholesale")
    expect(page.locator("[data-action]")).to_have_text(["Wholesale"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/Overview")
    expect(page.get_by_role("dialog").get_by_role("button", name="Clone", exact=True)).to_be_visible()
