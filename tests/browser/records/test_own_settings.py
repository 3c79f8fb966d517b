"""A customer's own settings: only those are listed on demand, and a key takes one away."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.records.test_collection import customer_of
from tests.browser.records.test_customers import class_in
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

CUSTOMER_OF_LARGE = '{ customers(first: 1, where: { customerClass: { eq: "CustomerClass:5" } }) { nodes { id } } }'


def test_own_settings_are_listed_alone_and_one_key_takes_one_away(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    class_id = class_in(server, "With own settings", "EUR", webSelfCare={"twoFactor": False})
    own = {"twoFactor": True, "purgeAfterMonths": 6}
    id = customer_of(server, "Own settings", class_id, overrides=own)
    administrator.open(f"/records/customers/{id}")
    settings = page.get_by_role("table", name="Own settings")
    expect(settings.get_by_role("rowheader")).to_have_count(10)

    page.get_by_role("switch", name="Own only").click()
    expect(settings.get_by_role("rowheader")).to_have_count(2)
    page.get_by_role("combobox", name="Two-factor authentication", exact=True).focus()
    page.keyboard.press("Delete")
    expect(settings.get_by_role("rowheader")).to_have_count(1)
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved")).to_be_visible()

    document = f'{{ customer(id: "{id}") {{ overrides {{ twoFactor purgeAfterMonths }} }} }}'
    kept = server.ask("admin", document).json()["data"]["customer"]["overrides"]
    assert kept == {"twoFactor": None, "purgeAfterMonths": 6}


@pytest.mark.parametrize(("language", "inherited"), [("en-GB", "1\u00a0month"), ("de-DE", "1\u00a0Monat")])
def test_one_of_a_unit_is_said_in_the_singular(browse: Browse, language: str, inherited: str) -> None:
    visit = browse("admin", language=language)
    kept = {"removePersonalData": True, "removalMode": "AFTER_STORAGE_PERIOD", "storagePeriodMonths": 1}
    class_id = class_in(visit.server, f"Keeps a month {language}", "EUR", rightToBeForgotten=kept)
    id = customer_of(visit.server, f"Kept a month {language}", class_id)
    visit.open(f"/records/customers/{id}")
    name = "Own settings" if language == "en-GB" else "Eigene Einstellungen"
    expect(visit.page.get_by_role("table", name=name)).to_contain_text(inherited)


def test_a_customer_is_two_screens_and_nothing_on_it_is_cut(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    page.set_viewport_size({"width": 1280, "height": 800})
    id = server.ask("admin", CUSTOMER_OF_LARGE).json()["data"]["customers"]["nodes"][0]["id"]
    administrator.open(f"/records/customers/{id}")
    settle(page)
    assert page.evaluate("document.documentElement.scrollHeight") <= 1640
    cut = (
        page.get_by_role("table", name="Own settings")
        .locator("input")
        .evaluate_all("all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.value)")
    )
    assert cut == []
    # Help comes by the key of all fields, and is heard without it.
    setting = page.get_by_role("combobox", name="Purge after", exact=True)
    expect(setting).to_have_accessible_description(re.compile("How many months after termination"))
    expect(page.get_by_text(re.compile("^How many months after termination"))).to_be_hidden()
    page.keyboard.press("F1")
    expect(page.get_by_text(re.compile("^How many months after termination"))).to_be_visible()
    assert violations(page) == []
