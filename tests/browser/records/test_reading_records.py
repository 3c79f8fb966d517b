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
