"""A class as it was that referred to what is gone: the record is named where the form has nothing."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_history import DELETE, TEMPLATE, copy_of_retail, save
from tests.browser.conftest import Browse

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("en", "Deleted since, and empty here:", "Regular invoices › Invoice template: Gone for good"),
        ("de-DE", "Seither gelöscht und hier leer:", "Rechnungsvorlage: Gone for good"),
    ],
)
def test_what_was_deleted_since_is_named_above_the_panel(
    browse: Browse, language: str, sentence: str, name: str
) -> None:
    # given: a template that the class had at version 2, and that is gone
    visit = browse("admin", language=language)
    page, server = visit.page, visit.server
    class_id = copy_of_retail(server, f"Had a template ({language})")
    answer = server.ask("admin", TEMPLATE, {"input": {"name": "Gone for good"}}).json()
    template = answer["data"]["invoiceTemplateSave"]["invoiceTemplate"]["id"]
    for version, one in ((1, template), (2, None)):
        save(server, class_id, version, finances={"regularInvoices": {"invoiceTemplate": one}})
    assert server.ask("admin", DELETE, {"ids": [template]}).json()["data"]["invoiceTemplateDelete"]["userErrors"] == []

    # when
    visit.open(f"/classes/{class_id}/RegularInvoices?version=2")
    settle(page)

    # then
    note = page.get_by_role("note").filter(has_text=sentence)
    expect(note).to_contain_text(name)
    assert violations(page) == []
    visit.open(f"/classes/{class_id}/RegularInvoices?version=1")
    settle(page)
    expect(page.get_by_role("note").first).not_to_contain_text(sentence)
