"""A customer's own settings: only those are listed on demand, and a key takes one away."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Browse
from tests.browser.records.test_collection import customer_of
from tests.browser.records.test_customers import class_in
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]


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
