"""Warnings of a save: what is allowed and probably not meant, in the review and after a save without one (R-57)."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import violations
from tests.browser.conftest import Browse
from tests.browser.records.test_customers import class_in
from tests.browser.records.test_records import written
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]

THRESHOLD = (
    "Collection threshold: A customer who pays all but an amount within the threshold stays limited or suspended, "
    "without a reminder."
)


def warned(visit: Visit, title: str = "Is this intended?") -> Locator:
    """The warnings that are told, as the items of their list."""
    return visit.page.get_by_role("status").filter(has_text=title).get_by_role("listitem")


def suspending(server: Server, name: str) -> str:
    """The id of a new class that suspends while its invoices are not paid."""
    regular = {"useRegularInvoices": True, "suspendDaysAfterDue": 45}
    finances = {"statistics": {"generateStatistics": True}, "regularInvoices": regular}
    return class_in(server, name, None, finances=finances)


def test_a_review_warns_and_the_save_is_done_all_the_same(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    administrator.open(f"/classes/{suspending(server, 'Warned in a review')}/RegularInvoices")
    page.locator("[data-path=collectionThreshold]").fill("5")
    page.get_by_role("button", name="Review").click()

    expect(warned(administrator)).to_have_text([THRESHOLD])
    assert violations(page) == []
    page.get_by_role("dialog").get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    # What was seen in the review isn't told again.
    expect(warned(administrator)).to_have_count(0)


def test_a_save_without_a_review_warns_after_it_until_the_next_one(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    administrator.open(f"/classes/{suspending(server, 'Warned after a save')}/RegularInvoices")
    page.locator("[data-path=collectionThreshold]").fill("5")
    page.keyboard.press("Control+s")

    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    expect(warned(administrator)).to_have_text([THRESHOLD])
    assert violations(page) == []
    page.get_by_role("switch", name="Restore on partial payment").click()
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 3")).to_be_visible()
    expect(warned(administrator)).to_have_count(0)


def test_warnings_are_told_in_german(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    visit.open(f"/classes/{class_in(visit.server, 'Warned in German', None)}/Taxation")
    visit.page.get_by_role("switch", name="Steuern erheben").click()
    visit.page.keyboard.press("Control+s")

    message = "Verfahren: Nichts wird besteuert: Kein Verfahren berechnet die Steuern."
    expect(warned(visit, "Ist das beabsichtigt?")).to_have_text([message])


def test_a_customer_whose_template_goes_with_its_tax_method_is_told_of(administrator: Visit) -> None:
    """R-32."""
    page, server = administrator.page, administrator.server
    of_class = class_in(server, "Taxed otherwise", None)
    currency = server.ask("admin", "{ currencies { id } }").json()["data"]["currencies"][0]["id"]
    input: dict[str, object] = {"name": "Taxed otherwise", "currency": currency, "customerClass": of_class}
    customer = written(server, "customer", input, "customer")
    administrator.open(f"/records/customers/{customer}")
    page.get_by_role("combobox", name="Tax method").click()
    page.get_by_role("option", name="Fixed VAT").click()
    page.keyboard.press("Control+s")

    expect(warned(administrator, "Are these intended?")).to_have_count(2)
