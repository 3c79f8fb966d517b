"""Assigning more customers than the policy says: the dialog asks how to go on, and another administrator approves."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_history import copy_of_retail
from tests.browser.conftest import Browse
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

POLICY = "{ approvalPolicy { version } }"
SET = "mutation($input: ApprovalPolicySetInput!) { approvalPolicySet(input: $input) { userErrors { message } } }"
MADE = """mutation($input: CustomerSaveInput!) {
  customerSave(input: $input) { customer { id } userErrors { message } }
}"""
WORDS = {
    "en-GB": (
        "Assign a class…",
        "Customer class",
        "Comment for the approver",
        "Ask for approval",
        "Approve",
        "Requests for approval",
    ),
    "de-DE": (
        "Klasse zuweisen…",
        "Kundenklasse",
        "Kommentar für die Freigabe",
        "Freigabe beantragen",
        "Freigeben",
        "Anträge auf Freigabe",
    ),
}
ON = "query($id: ID!) { customerClass(id: $id) { usage { customerCount } } }"


def set_number(server: Server, above: int | None) -> None:
    """Have more customers than this need approval."""
    version = server.ask("admin", POLICY).json()["data"]["approvalPolicy"]["version"]
    input: dict[str, object] = {"panels": [], "customersAbove": above, "approval": "BREAK_GLASS", "reason": "Test"}
    answer = server.ask("admin", SET, {"input": {"expectedVersion": version, **input}}).json()
    assert answer["data"]["approvalPolicySet"]["userErrors"] == []


@pytest.mark.parametrize("language", list(WORDS))
def test_customers_that_are_assigned_at_once_wait_for_approval(browse: Browse, language: str) -> None:
    # given: two customers, of whom one may be assigned by one administrator
    assign, class_label, comment, ask, approve, listed = WORDS[language]
    author, approver = browse("admin", language=language), browse("beate", language=language)
    page, server = author.page, author.server
    name = f"Together {language}"
    class_id = copy_of_retail(server, f"For both {language}")
    customers = server.ask("admin", "{ customers(first: 100) { nodes { currency { id code } } } }").json()
    currencies = [node["currency"] for node in customers["data"]["customers"]["nodes"]]
    currency = next(one["id"] for one in currencies if one["code"] == "EUR")
    for number in (1, 2):
        customer = {"name": f"{name} {number}", "currency": currency, "customerClass": "CustomerClass:2"}
        answer = server.ask("admin", MADE, {"input": customer}).json()["data"]["customerSave"]
        assert answer["userErrors"] == []
    set_number(server, 1)
    try:
        # when: both are chosen, and assigned
        author.open(f"/records/customers?name={name.replace(' ', '%20')}")
        settle(page)
        for number in (1, 2):
            page.get_by_role("checkbox", name=f"{name} {number}").check()
        page.get_by_role("button", name=assign).click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_role("combobox", name=class_label).fill(f"For both {language}")
        page.get_by_role("option", name=f"For both {language}").click()
        page.keyboard.press("Enter")

        # then: it says why that isn't done, and asks
        expect(dialog.get_by_role("radio", name=ask)).to_be_checked()
        settle(page)
        assert violations(page) == []
        dialog.get_by_label(comment).fill("New terms")
        dialog.get_by_role("button", name=ask).click()
        expect(dialog.get_by_role("status")).to_contain_text("2")
        assert server.ask("admin", ON, {"id": class_id}).json()["data"]["customerClass"]["usage"]["customerCount"] == 0

        # when: the other one looks at it
        approver.open(f"/planned?class={class_id}")
        settle(approver.page)
        entry = approver.page.get_by_role("list", name=listed).get_by_role("listitem").first
        entry.get_by_role("button", expanded=False).first.click()
        expect(entry).to_contain_text(f"{name} 2")
        settle(approver.page)
        assert violations(approver.page) == []
        entry.get_by_role("button", name=approve).click()
        review = approver.page.get_by_role("dialog")
        expect(review).to_contain_text(f"{name} 1")
        settle(approver.page)
        assert violations(approver.page) == []
        review.get_by_role("button", name=approve).click()
        expect(review).to_have_count(0)

        # then
        assert server.ask("admin", ON, {"id": class_id}).json()["data"]["customerClass"]["usage"]["customerCount"] == 2
    finally:
        set_number(server, None)
