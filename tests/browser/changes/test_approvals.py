"""Approvals by a second administrator: asked for, approved, sent back, rejected, void, and gone without."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_history import copy_of_retail
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

POLICY = "{ approvalPolicy { version panels customersAbove } }"
SET = """mutation($input: ApprovalPolicySetInput!) {
  approvalPolicySet(input: $input) { userErrors { message } }
}"""
SEEN = """query($id: ID!) { customerClass(id: $id) { version webSelfCare { brandName }
  versions(first: 1) { nodes { userName reason approvedBy withoutApproval } }
  approvalRequests(first: 10) { nodes { state reason decisions { userName decision comment } } }
} }"""


@pytest.fixture(autouse=True)
def under_a_policy(server: Server) -> None:
    """Changes of the self-care panel need approval."""
    policy = server.ask("admin", POLICY).json()["data"]["approvalPolicy"]
    given = {"panels": ["WEB_SELF_CARE"], "customersAbove": None, "approval": "BREAK_GLASS", "reason": "Test"}
    answer = server.ask("admin", SET, {"input": {"expectedVersion": policy["version"], **given}}).json()
    assert answer["data"]["approvalPolicySet"]["userErrors"] == []


def seen(server: Server, class_id: str) -> dict[str, object]:
    """What is read of a class: its brand and its newest version."""
    found = server.ask("admin", SEEN, {"id": class_id}).json()["data"]["customerClass"]
    return {
        "version": found["version"],
        "brand": found["webSelfCare"]["brandName"],
        "newest": found["versions"]["nodes"][0],
    }


def requests_of(server: Server, class_id: str) -> list[dict[str, object]]:
    """The requests about a class, newest first."""
    answer = server.ask("admin", SEEN, {"id": class_id}).json()["data"]["customerClass"]
    nodes: list[dict[str, object]] = answer["approvalRequests"]["nodes"]
    return nodes


def entered(visit: Visit, class_id: str, brand: str) -> Page:
    """The page of a class with another brand entered."""
    visit.open(f"/classes/{class_id}/WebSelfCare")
    settle(visit.page)
    visit.page.get_by_role("textbox", name="Brand name").fill(brand)
    return visit.page


def asked(visit: Visit, class_id: str, brand: str, comment: str) -> None:
    """Ask for the approval of another brand, as a person does."""
    page = entered(visit, class_id, brand)
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Review the changes")
    dialog.get_by_label("Comment for the approver").fill(comment)
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("Asked for approval")).to_be_visible()


def opened(visit: Visit, class_id: str) -> Locator:
    """The newest request of a class in the list."""
    visit.open(f"/planned?class={class_id}")
    settle(visit.page)
    return visit.page.get_by_role("list", name="Requests for approval").get_by_role("listitem").first


def test_a_save_that_lacks_approval_is_asked_for_by_keyboard(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    made = copy_of_retail(server, "Asked by keyboard")
    entered(administrator, made, "New brand")

    # when
    page.keyboard.press("Control+s")

    # then: the review says why that isn't done, and what it would do
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog).to_contain_text("A second administrator has to approve this")
    expect(dialog).to_contain_text("Changes of web self care need the approval of a second administrator.")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("New brand")
    expect(dialog.get_by_role("radio", name="Ask for approval")).to_be_checked()
    settle(page)
    assert violations(page) == []

    # when: it is asked for, first without a word
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("This is needed.")
    dialog.get_by_label("Comment for the approver").fill("As agreed with marketing")
    page.keyboard.press("Enter")

    # then: nothing is entered any more, nothing has changed, and it is told that it waits
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("Asked for approval")).to_be_visible()
    banner = page.get_by_role("region", name="Waiting for approval")
    expect(banner).to_contain_text("Waiting for approval: asked by admin on")
    expect(banner).to_contain_text("New brand")
    expect(page.get_by_role("textbox", name="Brand name")).to_have_value("Ferntel")
    settle(page)
    assert violations(page) == []
    assert seen(server, made)["version"] == 1

    # when: who asked looks at it
    banner.get_by_role("link", name="See the request").click()
    own = page.get_by_role("list", name="Requests for approval").get_by_role("listitem")

    # then: somebody else decides
    expect(own).to_contain_text("You asked for this: another administrator decides.")
    expect(own.get_by_role("button", name="Approve…")).to_have_count(0)

    # when: that is taken back
    own.get_by_role("button", name="Withdraw…").click()
    page.get_by_role("dialog", name="Withdraw: Asked by keyboard").get_by_role("button", name="Withdraw").click()

    # then
    expect(page.get_by_text("Nothing waits for approval.")).to_be_visible()
    (kept,) = requests_of(server, made)
    assert (kept["state"], kept["reason"]) == ("WITHDRAWN", "As agreed with marketing")


def test_another_administrator_approves_what_was_asked_for(browse: Browse) -> None:
    # given
    author, approver = browse("admin"), browse("beate")
    page, server = approver.page, approver.server
    made = copy_of_retail(server, "Asked and approved")
    asked(author, made, "Approved brand", "As agreed with marketing")

    # when: the request is opened
    entry = opened(approver, made)
    expect(entry).to_contain_text("Asked by admin on")
    expect(entry).to_contain_text("“As agreed with marketing”")
    entry.get_by_role("button", name="Show what changes").click()
    expect(entry.get_by_role("table")).to_contain_text("Approved brand")
    settle(page)
    assert violations(page) == []
    entry.get_by_role("button", name="Approve…").click()

    # then: what it does now is shown
    review = page.get_by_role("dialog", name="Approve: Asked and approved")
    expect(review).to_contain_text("No customers are affected.")
    expect(review).to_contain_text("It is done at once, as a change by admin.")
    expect(review.get_by_role("table")).to_contain_text("Approved brand")
    settle(page)
    assert violations(page) == []

    # when
    review.get_by_label("Comment").fill("Fine")
    review.get_by_role("button", name="Approve").click()
    expect(review).to_have_count(0)

    # then: the class has it, as a change of who asked, and says who approved it
    expect(page.get_by_text("Nothing waits for approval.")).to_be_visible()
    found = seen(server, made)
    assert (found["version"], found["brand"]) == (2, "Approved brand")
    assert found["newest"] == {
        "userName": "admin",
        "reason": "As agreed with marketing",
        "approvedBy": "beate",
        "withoutApproval": False,
    }
    page.get_by_text("Done ones too").click()
    expect(entry).to_contain_text("Approved by beate on")
    expect(entry).to_contain_text("“Fine”")
    approver.open(f"/classes/{made}/History")
    expect(page.get_by_role("list", name="Versions").get_by_role("listitem").first).to_contain_text("approved by beate")
    settle(page)
    assert violations(page) == []
