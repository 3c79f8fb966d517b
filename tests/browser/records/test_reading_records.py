"""The page of a record: read as facts by whoever can't edit it, and edited under a head as that of a class."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.crawl import follow
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

KINDS = {
    "customers": "Customer",
    "accounts": "Account",
    "resellers": "Reseller",
    "users": "User",
    "invoice-templates": "InvoiceTemplate",
    "tax-plugins": "TaxPlugin",
    "custom-taxes": "CustomTax",
    "calendars": "Calendar",
    "fraud-traffic-profiles": "FraudTrafficProfile",
    "destination-group-sets": "DestinationGroupSet",
    "destination-groups": "DestinationGroup",
    "notification-sets": "NotificationSet",
    "custom-fields": "CustomFieldDefinition",
    "measured-parameters": "MeasuredParameter",
    "services": "Service",
}
CONTROLS = "main :is(input, select, textarea)[data-path], main :is(input, select, textarea)[disabled]"
"""Fields of a form, and whatever looks as if it could be used and can't be."""


def fact(visit: Visit, term: str) -> str:
    """Text of the fact beside a term."""
    row = visit.page.locator("dl > div").filter(has=visit.page.get_by_role("term").get_by_text(term, exact=True))
    return row.get_by_role("definition").inner_text()


def test_a_read_only_administrator_reads_facts_of_every_kind_of_record(read_only_administrator: Visit) -> None:
    page = read_only_administrator.page
    read_only_administrator.open("/records/services")
    settle(page)
    for kind, type_name in KINDS.items():
        follow(read_only_administrator, f"/records/{kind}/{type_name}:1")
        expect(page.get_by_role("note").filter(has_text="You can view everything and change nothing.")).to_be_visible()
        assert (kind, page.locator(CONTROLS).count()) == (kind, 0)
        assert page.get_by_role("term").count() > 0, kind
        expect(page.get_by_role("button", name="Print", exact=True)).to_have_count(1)
        expect(page.get_by_role("button", name="Save")).to_have_count(0)
        # nobody reads a password
        expect(page.get_by_role("term").get_by_text("Password", exact=True)).to_have_count(0)
        assert (kind, violations(page) if kind in ("customers", "notification-sets") else []) == (kind, [])


UNSAID = """() => [...document.querySelectorAll('main :is(input, select, textarea)[disabled]')]
  .filter(one => one.checkVisibility() && !one.closest('section')?.querySelector(':scope > [role=note]')
    && !one.closest('.mantine-InputWrapper-root, .mantine-Switch-root')?.querySelector('.app-help + *'))
  .map(one => one.dataset.path ?? one.ariaLabel)"""
"""Controls that can't be used, and don't say which other field makes them so."""


def test_what_nobody_can_change_any_more_is_a_fact_among_the_fields(administrator: Visit) -> None:
    page = administrator.page
    page.set_viewport_size({"width": 1280, "height": 800})
    administrator.open("/records/services")
    settle(page)
    for kind, type_name in KINDS.items():
        follow(administrator, f"/records/{kind}/{type_name}:1")
        assert (kind, page.evaluate(UNSAID)) == (kind, [])
        assert (kind, violations(page) if kind in ("users", "calendars") else []) == (kind, [])
    follow(administrator, "/records/services/Service:1")
    assert fact(administrator, "Code") == "VOICE_CALLS"
    follow(administrator, "/records/accounts/Account:1")
    expect(page.locator("[data-path=customer] dd").get_by_role("link")).to_be_visible()
    # A new one has a control there, and facts are aligned with it.
    follow(administrator, "/records/services/new")
    code = page.get_by_role("textbox", name="Code").bounding_box()
    follow(administrator, "/records/services/Service:1")
    told = page.locator("[data-path=code] dd").bounding_box()
    assert code
    assert told
    assert abs(code["x"] - told["x"]) <= 1


@pytest.mark.parametrize("width", [390, 1280])
def test_a_reseller_reads_what_only_the_operator_sets_as_facts_among_fields(reseller: Visit, width: int) -> None:
    page = reseller.page
    page.set_viewport_size({"width": width, "height": 844})
    own = reseller.server.ask(
        "alpha", '{ customerClasses(where: {name: {eq: "Alpha retail"}}) { nodes { id } } }'
    ).json()["data"]["customerClasses"]["nodes"][0]["id"]
    reseller.open(f"/portal/classes/{own}/WebSelfCare")
    settle(page)
    for panel, path, told in (
        ("WebSelfCare", "apiTokenAccess", "No"),
        ("WebSelfCare", "selfCareUrl", "Not set"),
        ("RegularInvoices", "invoiceNumberSequence", "Environment"),
    ):
        follow(reseller, f"/portal/classes/{own}/{panel}")
        value = page.locator(f"main dl [data-path={path}] dd")
        expect(value).to_contain_text(told, ignore_case=True)
        assert (panel, page.evaluate(UNSAID)) == (panel, [])
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    settle(page)
    assert violations(page) == []


def test_a_reseller_reads_the_texts_of_a_set_that_the_operator_shares(reseller: Visit) -> None:
    page = reseller.page
    reseller.open("/portal/records/notification-sets/NotificationSet:1")
    expect(page.get_by_role("note").filter(has_text="Shared by the administrator - read-only.")).to_be_visible()
    page.get_by_role("button", name="Low balance").click()
    assert fact(reseller, "Subject") == "Your balance is low"
    expect(page.get_by_role("radio", name="German")).to_have_count(1)
    assert page.locator(CONTROLS).count() == 0
    settle(page)
    assert violations(page) == []


def test_what_saves_a_record_stays_in_sight_and_its_labels_stand_beside_its_fields(administrator: Visit) -> None:
    page = administrator.page
    page.set_viewport_size({"width": 1280, "height": 800})
    administrator.open("/records/customers/Customer:11")
    settle(page)
    save = page.get_by_role("button", name="Save")
    at = save.bounding_box()
    assert at
    assert at["y"] < 108
    page.get_by_role("heading", name="Right to be forgotten").scroll_into_view_if_needed()
    assert save.bounding_box() == at
    beside = page.get_by_role("region", name="Custom fields").locator(".mantine-InputWrapper-root").first
    label, field = (beside.locator(one).bounding_box() for one in ("label", "input"))
    assert label
    assert field
    assert label["x"] + label["width"] <= field["x"]
    assert abs(label["y"] - field["y"]) < 8
    # and on a phone it is at the thumb
    page.set_viewport_size({"width": 390, "height": 844})
    thumb = save.bounding_box()
    assert thumb
    assert thumb["y"] > 760
