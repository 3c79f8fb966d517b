"""Why something was done to a customer on a day: answered on the customer's page, in at most four clicks."""

import sys

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.records.test_customers import class_in
from tests.browser.records.test_records import field, heading, written
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

COUNTED = "() => { window.clicks = 0; document.addEventListener('click', () => { window.clicks += 1 }, true) }"
# Issued on 1 September 2026 and due on the 22nd: 16 days later it is Thursday 8 October, which is a holiday here.
TERMS = {
    "useRegularInvoices": True,
    "invoiceDueRule": "NET",
    "netValue": 21,
    "notifyDueInAdvanceDays": [7],
    "suspendDaysAfterDue": 16,
    "notifySuspensionInAdvanceDays": [3],
    "autoChargePaymentMethod": False,
    "autoChargeOn": "DUE_DATE",
}


def customer_of(server: Server, name: str, class_id: str, **values: object) -> str:
    """A customer in euros on a class."""
    listed = server.ask("admin", "{ currencies { id code } }").json()["data"]["currencies"]
    euro = next(one["id"] for one in listed if one["code"] == "EUR")
    values = {"name": name, "customerClass": class_id, "currency": euro, **values}
    return written(server, "customer", values, "customer")


def suspending(server: Server, name: str) -> str:
    """A shared class that suspends those who don't pay, by a calendar with a holiday."""
    feast: dict[str, object] = {"name": f"{name} days", "holidays": [{"day": "2026-10-08", "name": "Feast of the net"}]}
    calendar = written(server, "calendar", feast, "calendar")
    statistics = {"generateStatistics": True, "calendar": calendar}
    finances = {"regularInvoices": TERMS, "statistics": statistics}
    return class_in(server, name, "EUR", sharedWithResellers=True, finances=finances)


def clicks(page: Page) -> int:
    """How often something was clicked."""
    return int(page.evaluate("window.clicks"))


def test_why_a_customer_was_suspended_takes_at_most_four_clicks(administrator: Visit) -> None:
    """R-77: passing; from the customer's page to the setting itself."""
    page, server = administrator.page, administrator.server
    id = customer_of(server, "Late payer", suspending(server, "Suspending"))
    administrator.open(f"/records/customers/{id}")
    expect(heading(page, "Late payer")).to_be_visible()
    page.evaluate(COUNTED)
    part = page.get_by_role("region", name="Collection", exact=True)

    field(part, "What happened on").click()
    page.keyboard.type("09/10/2026")

    expect(part.locator("[data-step=SUSPENSION]")).to_have_text(
        "Services suspended on 9 Oct 2026: 16 days after the due date of 22 Sept 2026, "
        "from Suspend days after due (Regular invoices) in class Suspending; "
        "moved from 8 Oct 2026 to the next working day: Feast of the net."
    )
    expect(part).to_contain_text("About the invoice of 1 Sept 2026, which is due on 22 Sept 2026.")
    assert clicks(page) == 1

    part.get_by_role("button", name="Show all its steps").click()
    steps = part.get_by_role("list", name="Steps of the invoice").locator("[data-step]")
    expect(steps).to_have_text(
        [
            (
                "Reminder: due soon on 15 Sept 2026: 7 days before the due date of 22 Sept 2026, "
                "from Notify due in advance (Regular invoices) in class Suspending."
            ),
            (
                "Notice: suspension on 6 Oct 2026: 3 days before the suspension on 9 Oct 2026, "
                "from Notify suspension in advance (Regular invoices) in class Suspending."
            ),
            (
                "Services suspended on 9 Oct 2026: 16 days after the due date of 22 Sept 2026, "
                "from Suspend days after due (Regular invoices) in class Suspending; "
                "moved from 8 Oct 2026 to the next working day: Feast of the net."
            ),
        ]
    )
    settle(page)
    assert violations(page) == []

    part.get_by_role("link", name="Suspend days after due (Regular invoices)").first.click()
    expect(page.locator("main [data-path=suspendDaysAfterDue]")).to_be_focused()
    expect(page.locator("main [data-path=suspendDaysAfterDue]")).to_have_value("16")
    sys.stdout.write(f"why suspended: {clicks(page)} clicks\n")
    assert clicks(page) == 3


def test_a_customers_own_setting_is_the_reason_and_is_led_to(administrator: Visit) -> None:
    """R-19, R-77: passing."""
    page, server = administrator.page, administrator.server
    own = {"autoChargePaymentMethod": True}
    id = customer_of(server, "Charged", suspending(server, "Charging nobody"), overrides=own)
    administrator.open(f"/records/customers/{id}")
    part = page.get_by_role("region", name="Collection", exact=True)

    field(part, "What happened on").fill("22/09/2026")
    step = part.locator("[data-step=AUTO_CHARGE]")
    expect(step).to_have_text(
        "Payment method charged on 22 Sept 2026: on the due date, "
        "from the customer’s own setting Auto charge payment method."
    )
    step.get_by_role("button").click()
    expect(page.get_by_role("combobox", name="Auto charge payment method", exact=True)).to_be_focused()

    field(part, "What happened on").fill("23/09/2026")
    expect(part).to_contain_text(
        "Nothing is done about a regular invoice on Wednesday, 23 September 2026, even where none is paid."
    )


def test_a_reseller_reads_it_of_its_own_customers_in_german(browse: Browse) -> None:
    """R-77: passing; in the portal."""
    visit = browse("alpha", language="de-DE")
    page, server = visit.page, visit.server
    class_id = suspending(server, "Sperrend")
    listed = server.ask("alpha", "{ currencies { id code } }").json()["data"]["currencies"]
    euro = next(one["id"] for one in listed if one["code"] == "EUR")
    saved = server.ask(
        "alpha",
        "mutation($input: CustomerSaveInput!) { customerSave(input: $input) { customer { id } } }",
        {"input": {"name": "Säumig", "customerClass": class_id, "currency": euro}},
    ).json()["data"]["customerSave"]
    visit.open(f"/portal/records/customers/{saved['customer']['id']}")
    part = page.get_by_role("region", name="Mahnverlauf", exact=True)

    field(part, "Was geschah am").fill("09.10.2026")

    expect(part.locator("[data-step=SUSPENSION]")).to_have_text(
        "Dienste gesperrt am 09.10.2026: 16 Tage nach der Fälligkeit am 22.09.2026, "
        "laut Dienste sperren nach Fälligkeit (Regelmäßige Rechnungen) in der Klasse Sperrend; "
        "vom 08.10.2026 auf den nächsten Arbeitstag verschoben: Feast of the net."
    )
    part.get_by_role("link", name="Dienste sperren nach Fälligkeit (Regelmäßige Rechnungen)").click()
    expect(page.get_by_role("heading", level=1, name="Sperrend")).to_be_visible()
