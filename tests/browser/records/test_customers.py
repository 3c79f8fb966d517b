"""A new customer takes over its class's currency, and shows what it inherits before anything is saved."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.changes.test_editing import box
from tests.browser.conftest import Browse
from tests.browser.records.test_records import choose, heading, written
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def class_in(server: Server, name: str, currency: str | None, **panels: object) -> str:
    """A class that is charged in a currency, or in none."""
    listed = server.ask("admin", "{ currencies { id code } businessModels { id } }").json()["data"]
    ids = {one["code"]: one["id"] for one in listed["currencies"]}
    values = {"name": name, "businessModel": listed["businessModels"][0]["id"], **panels}
    if currency:
        values["currency"] = ids[currency]
    return written(server, "customerClass", values, "customerClass")


def pick_class(page: Page, name: str) -> None:
    """Choose the class of the customer by its name."""
    picker = page.get_by_role("combobox", name="Customer class", exact=True)
    picker.fill(name)
    page.get_by_role("option", name=name, exact=True).click()


def test_a_new_customer_takes_over_the_currency_of_its_class_and_shows_what_it_inherits(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    class_in(
        server,
        "In zloty",
        "PLN",
        webSelfCare={"twoFactor": True},
        rightToBeForgotten={
            "removePersonalData": True,
            "removalMode": "AFTER_STORAGE_PERIOD",
            "storagePeriodMonths": 18,
        },
    )
    class_in(server, "In dollars", "USD")
    class_in(server, "In any currency", None)
    administrator.open("/records/customers/new")
    currency = page.get_by_role("combobox", name="Currency", exact=True)
    setting = page.get_by_role("row").filter(has=page.get_by_text("Two-factor authentication", exact=True))
    removal = page.get_by_role("row").filter(has=page.get_by_text("Purge after", exact=True))

    choose(page, "Currency", "EUR")
    pick_class(page, "In zloty")
    expect(currency).to_have_value("PLN")
    expect(currency).to_be_disabled()
    expect(page.get_by_text("Taken from the class In zloty.")).to_be_visible()
    expect(setting.get_by_role("combobox")).to_have_value("Inherit (from the selected class: on)")
    expect(setting).to_contain_text("of the class")
    expect(removal).to_contain_text("18 months")

    # Another class is as free to choose as before.
    pick_class(page, "In dollars")
    expect(currency).to_have_value("USD")
    expect(setting.get_by_role("combobox")).to_have_value("Inherit (from the selected class: off)")
    pick_class(page, "In any currency")
    expect(currency).to_be_enabled()
    pick_class(page, "In zloty")
    box(page, "Name").fill("Zloty customer")
    page.keyboard.press("Control+s")
    expect(heading(page, "Zloty customer")).to_be_visible()
    expect(page.locator("[data-path=currency] dd")).to_contain_text("PLN")

    document = '{ customers(where: {name: {eq: "Zloty customer"}}) { nodes { currency { code } } } }'
    assert server.ask("admin", document).json()["data"]["customers"]["nodes"] == [{"currency": {"code": "PLN"}}]


def test_errors_of_the_server_are_told_in_german_and_in_nothing_else(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    page, server = visit.page, visit.server
    written(server, "invoiceTemplate", {"name": "Vergeben"}, "invoiceTemplate")
    visit.open("/records/invoice-templates/new")
    box(page, "Name").fill("Vergeben")
    page.keyboard.press("Control+s")
    sentence = "Ein anderer Eintrag dieser Art (Rechnungsvorlage) hat hier schon denselben Wert (Name)."
    expect(page.get_by_text(sentence, exact=True)).to_be_visible()

    used = written(server, "invoiceTemplate", {"name": "Benutzt"}, "invoiceTemplate")
    class_in(server, "Benutzt eine Vorlage", None, finances={"regularInvoices": {"invoiceTemplate": used}})
    visit.open(f"/records/invoice-templates/{used}")
    page.get_by_role("button", name="Weitere Aktionen").click()
    page.get_by_role("menuitem", name="Löschen…").click()
    expect(page.get_by_role("dialog")).to_contain_text("In Benutzung durch 1 Kundenklasse.")
    assert "In use" not in page.get_by_role("dialog").inner_text()
