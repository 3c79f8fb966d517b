"""The log of changes: found by who, what and where, told in the words of the forms, and taken away as a file."""

import csv
import io

import pytest
from playwright.sync_api import expect

from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

SAVE = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { code } } }"


def test_the_log_tells_a_change_in_the_words_of_its_form_and_is_narrowed_and_taken_away(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    response = server.ask(
        "admin",
        "query($name: String) { customerClasses(where: { name: { eq: $name } }) { nodes { id version } } }",
        {"name": "Alpha retail"},
    ).json()["data"]["customerClasses"]["nodes"][0]
    saved = {
        "id": response["id"],
        "expectedVersion": response["version"],
        "reason": "Terms agreed in October",
        "finances": {"regularInvoices": {"invoiceFooter": "Thank you"}, "statistics": {"closeDelayHours": 17}},
    }
    assert server.ask("admin", SAVE, {"input": saved}).json()["data"]["customerClassSave"]["userErrors"] == []

    # when
    administrator.open("/audit")

    # then the newest save comes first, with its reason, its record and what it changed
    expect(page.get_by_text("“Terms agreed in October”")).to_be_visible()
    row = page.get_by_role("row", name="Close delay").first
    expect(row.get_by_role("cell").nth(2)).to_have_text("17 hours")
    expect(page.get_by_role("row", name="Invoice footer").first).to_contain_text("Thank you")

    # when it is narrowed to a panel
    page.get_by_label("Panel").select_option(label="Statistics")

    # then the other panel's change is gone, the address says so, and the file has the same rows
    expect(page.get_by_role("row", name="Invoice footer")).to_have_count(0)
    expect(page).to_have_url(f"{server.url}/audit?panel=finances.statistics")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download as CSV").click()
    rows = list(csv.DictReader(io.StringIO(download.value.path().read_text("utf-8-sig"))))
    assert {record["panel"] for record in rows} == {"finances.statistics"}
    assert (rows[0]["property"], rows[0]["after"]) == ("closeDelayHours", "17")
    assert rows[0]["reason"] == "Terms agreed in October"

    # when nothing is like what is asked for
    page.get_by_label("User").fill("nobody")

    # then that is said, with the way back
    expect(page.get_by_role("heading", name="No changes match the filters")).to_be_visible()
    page.get_by_role("button", name="Clear filters").last.click()
    expect(page).to_have_url(f"{server.url}/audit")
