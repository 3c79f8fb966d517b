"""The panels of a class: each opens from its address, is edited and saved, and shows what its settings come to."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle, violations
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

SATURDAY = 5

PANELS = {
    "Overview": "Overview",
    "Statistics": "Statistics",
    "RegularInvoices": "Regular invoices",
    "OutOfTurnInvoices": "Out-of-turn invoices",
    "Taxation": "Taxation",
    "WebSelfCare": "Web self-care",
    "RightToBeForgotten": "Right to be forgotten",
    "MeasuredServices": "Measured services",
    "FraudProtection": "Fraud protection",
    "CustomFields": "Custom fields",
    "EmailAddresses": "Email addresses",
    "NotificationTypes": "Notification types",
}

FORMS = tuple(panel for panel in PANELS if panel != "Overview")
"""The panels with settings."""


def class_id(server: Server, name: str) -> str:
    """The id of a class of the demo."""
    query = "query ($name: String!) { customerClasses(where: { name: { eq: $name } }) { nodes { id } } }"
    answer = server.ask("admin", query, {"name": name}).json()
    return str(answer["data"]["customerClasses"]["nodes"][0]["id"])


def settings(server: Server, name: str, selection: str) -> object:
    """Read stored settings of a class."""
    query = f"query ($id: ID!) {{ customerClass(id: $id) {{ {selection} }} }}"
    return server.ask("admin", query, {"id": class_id(server, name)}).json()["data"]["customerClass"]


def add_template(server: Server, name: str) -> None:
    """Make an invoice template of the administrators'."""
    mutation = (
        "mutation ($input: InvoiceTemplateSaveInput!) { invoiceTemplateSave(input: $input) { userErrors { code } } }"
    )
    answer = server.ask("admin", mutation, {"input": {"name": name, "kind": "ANY"}}).json()
    assert answer["data"]["invoiceTemplateSave"]["userErrors"] == []


def add_class(server: Server, name: str, **panels: object) -> None:
    """Make a class on which nothing is set but what every class has, and `panels` by their input's names."""
    models = server.ask("admin", "{ businessModels { id } }").json()["data"]["businessModels"]
    mutation = "mutation ($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { code } } }"
    answer = server.ask("admin", mutation, {"input": {"name": name, "businessModel": models[0]["id"], **panels}}).json()
    assert answer["data"]["customerClassSave"]["userErrors"] == []


def open_panel(visit: Visit, name: str, panel: str) -> None:
    """Go to a panel by its address, and wait until its form is there."""
    visit.open(f"/classes/{class_id(visit.server, name)}/{panel}")
    expect(visit.page.get_by_role("heading", level=2, name=PANELS[panel], exact=True)).to_be_visible()
    expect(visit.page.locator("[data-path]").first).to_be_visible()


def go_to(page: Page, panel: str) -> None:
    """Open another panel of the class, by its name in the list of panels."""
    page.get_by_role("navigation", name="Panels").get_by_role("link", name=PANELS[panel]).click()
    expect(page.get_by_role("heading", level=2, name=PANELS[panel], exact=True)).to_be_visible()
    expect(page.locator("[data-path]").first).to_be_visible()


def field(page: Page, name: str) -> Locator:
    """A control by the name of its field."""
    return page.locator(f"input[data-path='{name}']")


@pytest.mark.parametrize("panel", PANELS)
def test_a_panel_opens_from_its_address_and_changes_nothing(administrator: Visit, panel: str) -> None:
    open_panel(administrator, "Retail", panel)

    expect(administrator.page.get_by_role("alert")).to_have_count(0)
    expect(administrator.page.get_by_text("Nothing changed")).to_be_visible()


def test_what_was_changed_in_three_panels_is_saved_together(administrator: Visit, server: Server) -> None:
    # given changes in three panels, one of them chosen from what the server finds
    page = administrator.page
    add_template(server, "Office invoice")
    open_panel(administrator, "Small business", "Statistics")
    field(page, "permanentTerminationAfterDays").fill("45")
    go_to(page, "WebSelfCare")
    field(page, "brandName").fill("Office phone")
    go_to(page, "OutOfTurnInvoices")
    field(page, "invoiceTemplate").fill("office")
    page.get_by_role("option", name="Office invoice").click()

    # when they are saved
    page.keyboard.press("Control+s")

    # then the server has all of them
    expect(page.get_by_text("Saved. Version")).to_be_visible()
    stored = settings(
        server,
        "Small business",
        "finances { statistics { permanentTerminationAfterDays } outOfTurnInvoices { invoiceTemplate { name } } } "
        "webSelfCare { brandName }",
    )
    assert stored == {
        "finances": {
            "statistics": {"permanentTerminationAfterDays": 45},
            "outOfTurnInvoices": {"invoiceTemplate": {"name": "Office invoice"}},
        },
        "webSelfCare": {"brandName": "Office phone"},
    }


def test_fraud_protection_is_unavailable_without_a_currency_and_says_why(administrator: Visit) -> None:
    page = administrator.page

    open_panel(administrator, "Any currency", "FraudProtection")

    expect(page.get_by_text("Fraud protection is unavailable")).to_be_visible()
    expect(page.locator(".app-field-reasons")).to_have_text("Unavailable: the currency of the class is not set.")
    expect(field(page, "fraudTrafficProfile")).to_be_disabled()


def test_a_row_that_the_browser_sends_keeps_the_page(administrator: Visit) -> None:
    """To the browser a row is a form of its own, which it sends by reloading the page."""
    page = administrator.page
    administrator.open("/classes/CustomerClass:5/CustomFields")
    settle(page)
    page.evaluate("document.body.dataset.before = 'sent'")
    page.locator("[data-row] form").first.evaluate("form => form.requestSubmit()")
    settle(page)
    expect(page.locator("body")).to_have_attribute("data-before", "sent")
    expect(page).to_have_url(re.compile(r"/CustomFields$"))


def test_the_timeline_is_drawn_anew_from_terms_that_are_not_saved(administrator: Visit, server: Server) -> None:
    # given regular invoices that nothing follows
    page = administrator.page
    add_class(server, "Bare timeline")
    open_panel(administrator, "Bare timeline", "RegularInvoices")
    page.get_by_label("Use regular invoices").check(force=True)
    timeline = page.get_by_role("figure", name="An unpaid invoice")
    expect(timeline.get_by_text("Nothing happens if the invoice isn’t paid")).to_be_visible()

    # when services are to be suspended on a working day, and customers told before
    today = datetime.now(ZoneInfo("Europe/Berlin"))
    days = next(days for days in range(20, 23) if (today + timedelta(days=days)).weekday() < SATURDAY)
    field(page, "suspendDaysAfterDue").fill(str(days))
    field(page, "notifySuspensionInAdvanceDays").fill("5")
    page.keyboard.press("Enter")

    # then the steps show at their days, and nothing is saved
    expect(timeline.get_by_role("row").filter(has_text="Services suspended")).to_contain_text(f"+{days}")
    notice = timeline.get_by_role("row").filter(has_text="Notice: suspension")
    expect(notice).to_contain_text(f"+{days - 5}")
    kept = settings(server, "Bare timeline", "finances { regularInvoices { suspendDaysAfterDue } }")
    assert kept == {"finances": {"regularInvoices": {"suspendDaysAfterDue": None}}}


def test_a_setting_without_effect_is_disabled_and_says_why(administrator: Visit, server: Server) -> None:
    page = administrator.page
    add_class(server, "Remembering")
    open_panel(administrator, "Remembering", "RightToBeForgotten")
    period = field(page, "storagePeriodMonths")
    expect(period).to_be_disabled()
    expect(page.locator(".app-field-reasons")).to_have_text("Personal data is not removed.")

    page.get_by_label("Remove personal data").check(force=True)
    expect(period).to_be_disabled()
    expect(page.locator(".app-field-reasons")).to_have_text("Personal data is removed immediately.")
    field(page, "removalMode").click()
    page.get_by_role("option", name="After storage period").click()

    expect(period).to_be_enabled()


def test_what_the_server_refuses_stands_at_its_field(administrator: Visit, server: Server) -> None:
    page = administrator.page
    open_panel(administrator, "Wholesale", "WebSelfCare")
    field(page, "logoUrl").fill("http://example.com/logo.png")

    page.keyboard.press("Control+s")

    expect(page.get_by_text("An address begins with https:// and names a host.").first).to_be_visible()
    expect(field(page, "logoUrl")).to_have_attribute("aria-invalid", "true")
    assert settings(server, "Wholesale", "webSelfCare { logoUrl }") == {"webSelfCare": {"logoUrl": None}}


def test_a_zone_and_a_language_are_chosen_from_lists_that_are_searched(administrator: Visit, server: Server) -> None:
    page = administrator.page
    open_panel(administrator, "Wholesale", "WebSelfCare")
    selection = "webSelfCare { timeZone defaultLanguage }"
    assert settings(server, "Wholesale", selection) == {"webSelfCare": {"timeZone": "UTC", "defaultLanguage": "en"}}
    expect(field(page, "defaultLanguage")).to_have_value("English (en)")

    field(page, "timeZone").fill("new york")
    page.get_by_role("option", name="America/New_York").click()
    field(page, "defaultLanguage").fill("brazil")
    page.get_by_role("option").first.click()
    expect(field(page, "defaultLanguage")).to_have_value(re.compile(r"\(pt-BR\)$"))
    assert violations(page) == []

    # A language that the list lacks is chosen by its tag; what is none leaves what was chosen.
    field(page, "defaultLanguage").fill("az-Cyrl-AZ")
    page.get_by_role("option").first.click()
    field(page, "timeZone").fill("Mars/Olympus")
    expect(page.get_by_text("Nothing found.")).to_be_visible()
    page.keyboard.press("Tab")
    expect(field(page, "timeZone")).to_have_value("America/New_York")
    page.keyboard.press("Control+s")

    expect(page.get_by_text("Saved. Version")).to_be_visible()
    chosen = {"timeZone": "America/New_York", "defaultLanguage": "az-Cyrl-AZ"}
    assert settings(server, "Wholesale", selection) == {"webSelfCare": chosen}


def test_the_terms_of_regular_invoices_are_copied(administrator: Visit, server: Server) -> None:
    # given terms of regular invoices that are not saved, and a template of out-of-turn ones
    page = administrator.page
    add_template(server, "Fibre invoice")
    open_panel(administrator, "Fibre access", "RegularInvoices")
    page.get_by_label("Use regular invoices").check(force=True)
    field(page, "terminateDaysAfterDue").fill("90")
    go_to(page, "OutOfTurnInvoices")
    field(page, "invoiceTemplate").click()
    page.get_by_role("option", name="Fibre invoice").click()

    # when they are copied
    page.get_by_role("button", name="Copy the terms of regular invoices").click()

    # then they are entered, for the person to save
    expect(field(page, "terminateDaysAfterDue")).to_have_value("90")
    expect(page.get_by_text("Copied, not saved yet.")).to_be_visible()


def test_a_tax_is_worked_out_while_its_method_is_chosen(administrator: Visit) -> None:
    page = administrator.page
    open_panel(administrator, "Retail prepaid", "Taxation")
    page.get_by_label("Assess taxes").check(force=True)
    field(page, "method").click()
    page.get_by_role("option", name="Fixed VAT").click()

    field(page, "vatRate").fill("20")

    picture = page.get_by_role("figure", name="Tax on a charge")
    expect(picture.get_by_role("img")).to_have_accessible_name("Net EUR 100.00 and tax EUR 20.00 are EUR 120.00")


def test_a_notification_type_is_switched_by_category(administrator: Visit, server: Server) -> None:
    page = administrator.page
    sets = server.ask("admin", "{ notificationSets { nodes { id name } } }").json()["data"]["notificationSets"]["nodes"]
    texts = next(one["id"] for one in sets if one["name"] == "Standard texts")
    add_class(server, "Silent", notifications={"types": {"notificationSet": texts}})
    open_panel(administrator, "Silent", "NotificationTypes")

    page.get_by_label("Payments: all by SMS").check()
    page.keyboard.press("Control+s")

    expect(page.get_by_text("Saved. Version")).to_be_visible()
    query = "query ($id: ID!) { customerClass(id: $id) { notifications { types { flags { type sms } } } } }"
    answer = server.ask("admin", query, {"id": class_id(server, "Silent")}).json()
    flags = answer["data"]["customerClass"]["notifications"]["types"]["flags"]
    assert {flag["type"] for flag in flags if flag["sms"]} == {"PAYMENT_RECEIVED", "PAYMENT_FAILED"}
