"""Approvals by a second administrator: asked for, approved, sent back, rejected, void, and gone without."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_history import copy_of_retail, save, version_of
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

POLICY = "{ approvalPolicy { version panels customersAbove } }"
SET = """mutation($input: ApprovalPolicySetInput!) {
  approvalPolicySet(input: $input) { userErrors { message } }
}"""
ASK = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { approvalRequest { id } userErrors { message } }
}"""
SEEN = """query($id: ID!) { customerClass(id: $id) { version webSelfCare { brandName }
  versions(first: 1) { nodes { userName reason approvedBy withoutApproval } }
  approvalRequests(first: 10) { nodes { state reason decisions { userName decision comment } } }
} }"""


def set_policy(server: Server, panels: list[str]) -> None:
    """Have changes of these panels need approval, and no others."""
    policy = server.ask("admin", POLICY).json()["data"]["approvalPolicy"]
    input = {"panels": panels, "customersAbove": None, "approval": "BREAK_GLASS", "reason": "Test"}
    answer = server.ask("admin", SET, {"input": {"expectedVersion": policy["version"], **input}}).json()
    assert answer["data"]["approvalPolicySet"]["userErrors"] == []


@pytest.fixture(autouse=True)
def under_a_policy(server: Server) -> None:
    """Changes of the self-care panel need approval."""
    set_policy(server, ["WEB_SELF_CARE"])


def read_class(server: Server, class_id: str) -> dict[str, object]:
    """Read the brand and the newest version of a class."""
    customer_class = server.ask("admin", SEEN, {"id": class_id}).json()["data"]["customerClass"]
    return {
        "version": customer_class["version"],
        "brand": customer_class["webSelfCare"]["brandName"],
        "newest": customer_class["versions"]["nodes"][0],
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
    class_id = copy_of_retail(server, "Asked by keyboard")
    entered(administrator, class_id, "New brand")

    # when
    page.keyboard.press("Control+s")

    # then: the review says why that isn't done, and what it would do
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog).to_contain_text("A second administrator has to approve this")
    expect(dialog).to_contain_text("Changes of Web self-care need the approval of a second administrator.")
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
    assert read_class(server, class_id)["version"] == 1

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
    (kept,) = requests_of(server, class_id)
    assert (kept["state"], kept["reason"]) == ("WITHDRAWN", "As agreed with marketing")


def test_another_administrator_approves_what_was_asked_for(browse: Browse) -> None:
    # given
    author, approver = browse("admin"), browse("beate")
    page, server = approver.page, approver.server
    class_id = copy_of_retail(server, "Asked and approved")
    asked(author, class_id, "Approved brand", "As agreed with marketing")

    # when: the request is opened
    entry = opened(approver, class_id)
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
    customer_class = read_class(server, class_id)
    assert (customer_class["version"], customer_class["brand"]) == (2, "Approved brand")
    assert customer_class["newest"] == {
        "userName": "admin",
        "reason": "As agreed with marketing",
        "approvedBy": "beate",
        "withoutApproval": False,
    }
    page.get_by_text("Include finished ones").click()
    expect(entry).to_contain_text("Approved by beate on")
    expect(entry).to_contain_text("“Fine”")
    approver.open(f"/classes/{class_id}/History")
    expect(page.get_by_role("list", name="Versions").get_by_role("listitem").first).to_contain_text("approved by beate")
    settle(page)
    assert violations(page) == []


def requested(server: Server, class_id: str, user: str = "admin", **values: object) -> None:
    """Ask for the approval of another brand over the API."""
    input = {"id": class_id, "expectedVersion": version_of(server, class_id), "approval": "ASK", "reason": "Please"}
    save = {"input": {**input, "webSelfCare": {"brandName": "Asked brand"}, **values}}
    answer = server.ask(user, ASK, save).json()["data"]["customerClassSave"]
    assert answer["approvalRequest"], answer


def decided(visit: Visit, class_id: str, button: str, comment: str) -> None:
    """Send back or reject the newest request of a class, as a person does: not without a word."""
    opened(visit, class_id).get_by_role("button", name=f"{button}…").click()
    dialog = visit.page.get_by_role("dialog")
    dialog.get_by_role("button", name=button).click()
    expect(dialog).to_contain_text("This is needed.")
    dialog.get_by_label("Comment").fill(comment)
    visit.page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)


def test_a_request_is_sent_back_and_its_author_asks_again(browse: Browse) -> None:
    # given
    author, approver = browse("admin"), browse("beate")
    page, server = author.page, author.server
    class_id = copy_of_retail(server, "Sent back")
    requested(server, class_id)

    # when
    decided(approver, class_id, "Send back", "Spell it with a hyphen")

    # then: whoever asked reads why, where the class is and in the list
    author.open(f"/classes/{class_id}/Overview")
    banner = page.get_by_role("region", name="Waiting for approval")
    expect(banner).to_contain_text("Sent back by beate: “Spell it with a hyphen”")
    settle(page)
    assert violations(page) == []
    expect(opened(author, class_id)).to_contain_text("Sent back by beate on")

    # when: it is asked for again
    asked(author, class_id, "Asked-brand", "With a hyphen")

    # then: one request waits, in place of the other
    assert [request["state"] for request in requests_of(server, class_id)] == ["IN_REVIEW", "WITHDRAWN"]
    expect(banner).to_contain_text("Waiting for approval: asked by admin on")


def test_a_request_is_rejected_and_changes_nothing(browse: Browse) -> None:
    approver = browse("beate")
    page, server = approver.page, approver.server
    class_id = copy_of_retail(server, "Rejected")
    requested(server, class_id)
    decided(approver, class_id, "Reject", "We keep the brand")
    expect(page.get_by_text("Nothing waits for approval.")).to_be_visible()
    (kept,) = requests_of(server, class_id)
    assert (kept["state"], kept["decisions"]) == (
        "REJECTED",
        [{"userName": "beate", "decision": "REJECT", "comment": "We keep the brand"}],
    )
    assert read_class(server, class_id)["version"] == 1
    approver.open(f"/classes/{class_id}/Overview")
    settle(page)
    expect(page.get_by_role("region", name="Waiting for approval")).to_have_count(0)


def test_a_request_over_a_class_that_was_saved_since_is_void(browse: Browse) -> None:
    # given: the dialog of approving is open when somebody else saves the class
    author, approver = browse("admin"), browse("beate")
    page, server = approver.page, approver.server
    class_id = copy_of_retail(server, "Void")
    requested(server, class_id)
    opened(approver, class_id).get_by_role("button", name="Approve…").click()
    dialog = page.get_by_role("dialog", name="Approve: Void")
    expect(dialog.get_by_role("table")).to_contain_text("Asked brand")
    save(server, class_id, 1, description="Saved since.")

    # when
    dialog.get_by_role("button", name="Approve").click()

    # then: it says why not, and so does the list, to both
    expect(dialog).to_contain_text("This can’t be approved as it is")
    expect(dialog).to_contain_text("The class or policy has changed since, so the request is void. Make a new one.")
    assert violations(page) == []
    entry = opened(approver, class_id)
    expect(entry).to_contain_text("the request is about version 1, and the class is now at version 2")
    expect(entry.get_by_role("button", name="Approve…")).to_have_count(0)
    assert violations(page) == []
    own = opened(author, class_id)
    expect(own).to_contain_text("Void")
    expect(own.get_by_role("button", name="Withdraw…")).to_be_visible()
    assert read_class(server, class_id)["brand"] == "Ferntel"


def test_who_goes_without_approval_says_why_and_is_marked(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Without approval")
    entered(administrator, class_id, "Brand of the night")
    page.get_by_role("button", name="Review").click()
    dialog = page.get_by_role("dialog", name="Review the changes")

    # when
    dialog.get_by_role("radio", name="Go without approval").check()
    expect(dialog).to_contain_text("says for good that it went without approval")
    assert violations(page) == []
    dialog.get_by_role("button", name="Go without approval").click()
    expect(dialog).to_contain_text("This is needed.")
    assert read_class(server, class_id)["version"] == 1
    dialog.get_by_label("Reason").fill("The old name is illegal from today")
    page.keyboard.press("Enter")

    # then
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    customer_class = read_class(server, class_id)
    assert (customer_class["brand"], customer_class["newest"]) == (
        "Brand of the night",
        {
            "userName": "admin",
            "reason": "The old name is illegal from today",
            "approvedBy": None,
            "withoutApproval": True,
        },
    )
    administrator.open(f"/classes/{class_id}/History")
    newest = page.get_by_role("list", name="Versions").get_by_role("listitem").first
    expect(newest).to_contain_text("Without approval")
    expect(newest).to_contain_text("Web self-care: Brand name")
    settle(page)
    assert violations(page) == []
