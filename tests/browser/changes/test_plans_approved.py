"""Plans under a policy: on a date, or of several classes, they wait for approval, and each leads to its request."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.changes.test_approvals import entered, opened, read_class, requests_of, under_a_policy
from tests.browser.changes.test_planned import THEN
from tests.browser.classes.test_history import copy_of_retail
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

__all__ = ["under_a_policy"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

PLAN = """mutation($input: CustomerClassPlanInput!) {
  customerClassPlan(input: $input) { plannedChange { id version } userErrors { message }
    results { userErrors { message } } } }"""
CHANGE = """mutation($input: CustomerClassPlanChangeInput!) {
  customerClassPlanChange(input: $input) { approvalRequest { id } userErrors { message } } }"""
CANCEL = "mutation($ids: [ID!]!) { customerClassPlanCancel(input: { ids: $ids }) { userErrors { message } } }"


def test_a_change_on_a_date_waits_for_approval_and_is_planned_then(browse: Browse) -> None:
    # given
    author, approver = browse("admin"), browse("beate")
    page, server = author.page, author.server
    class_id = copy_of_retail(server, "On a date")
    entered(author, class_id, "Brand of July")
    page.get_by_role("button", name="More ways to save").click()
    page.get_by_role("menuitem", name="Save on a date…").click()
    dialog = page.get_by_role("dialog", name="Save on a date")
    dialog.get_by_role("textbox", name="Date").fill("1/7/2031")

    # when
    expect(dialog).to_contain_text("A second administrator has to approve this")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("Brand of July")
    dialog.get_by_label("Comment for the approver").fill("For the campaign")
    dialog.get_by_role("button", name="Ask for approval").click()

    # then
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("region", name="Waiting for approval")).to_contain_text("On 1 Jul 2031, 00:00:")
    entry = opened(approver, class_id)
    entry.get_by_role("button", name="Approve…").click()
    review = approver.page.get_by_role("dialog")
    expect(review).to_contain_text("It is planned for 1 Jul 2031, 00:00, as a change by admin.")
    expect(review.get_by_role("table")).to_contain_text("Brand of July")
    review.get_by_role("button", name="Approve").click()
    planned = approver.page.get_by_role("list", name="Planned changes").get_by_role("listitem")
    expect(planned).to_contain_text("Brand of July")
    expect(planned).to_contain_text("approved by beate")
    assert read_class(server, class_id)["version"] == 1


def test_a_plan_of_several_classes_is_asked_for_and_each_request_is_one_click_away(administrator: Visit) -> None:
    # given: the same for two classes, of which one was chosen beside the other
    page, server = administrator.page, administrator.server
    one, other = copy_of_retail(server, "Asked together one"), copy_of_retail(server, "Asked together two")
    entered(administrator, one, "Brand of both")
    page.get_by_role("button", name="More ways to save").click()
    page.get_by_role("menuitem", name="Save on a date…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Date").fill("1/7/2031")
    picker = dialog.get_by_label("The same for another class")
    picker.fill("Asked together two")
    # The classes that were listed before are there until the search is answered.
    settle(page)
    page.get_by_role("option", name="Asked together two").click()
    expect(dialog.get_by_role("button", name="Leave out Asked together two")).to_be_visible()

    # when
    dialog.get_by_label("Comment for the approver").fill("For the campaign")
    dialog.get_by_role("button", name="Ask for approval").click()

    # then: a request for each, and the way to it
    expect(dialog).to_contain_text("Approval asked for: 2, 0 refused")
    links = dialog.get_by_role("link", name="See the request about")
    expect(links).to_have_count(2)
    settle(page)
    assert violations(page) == []
    dialog.get_by_role("link", name="See the request about Asked together two").click()
    requests = page.get_by_role("list", name="Requests for approval").get_by_role("listitem")
    expect(requests).to_have_count(1)
    expect(requests).to_contain_text("Brand of both")
    expect(requests).to_contain_text("Asked together two")
    assert [[request["state"] for request in requests_of(server, id)] for id in (one, other)] == [["IN_REVIEW"]] * 2


def planned(server: Server, class_id: str, at: datetime, approval: str) -> dict[str, Any]:
    """Plan another brand over the API, without approval or asking for it; answers the payload."""
    input = {"ids": [class_id], "applyAt": at.isoformat(), "approval": approval, "reason": "Test"}
    answer = server.ask("admin", PLAN, {"input": {**input, "webSelfCare": {"brandName": "On its day"}}}).json()
    payload: dict[str, Any] = answer["data"]["customerClassPlan"]
    assert [payload["userErrors"], *(one["userErrors"] for one in payload["results"])] == [[], []]
    return payload


def test_a_request_whose_date_has_passed_is_asked_for_again_on_another(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Too late")
    due = datetime.now(UTC) + timedelta(seconds=2)
    planned(server, class_id, due, "ASK")
    time.sleep(max(0, (due - datetime.now(UTC)).total_seconds()) + 0.1)
    entry = opened(administrator, class_id)
    expect(entry).to_contain_text("It can no longer be approved. Ask again with another date.")
    entry.get_by_role("button", name="Ask again…").click()
    dialog = page.get_by_role("dialog", name="Ask again: Too late")
    dialog.get_by_role("textbox", name="Date").fill("1/7/2031")
    dialog.get_by_role("textbox", name="Time").fill("0")
    expect(dialog.get_by_role("table")).to_contain_text("On its day")
    settle(page)
    assert violations(page) == []
    dialog.get_by_role("button", name="Ask again").click()
    expect(dialog).to_have_count(0)
    expect(entry).to_contain_text("Waits for approval")
    expect(entry).to_contain_text("1 Jul 2031, 00:00")


def test_who_approves_what_was_cancelled_meanwhile_is_told_that_it_is_void(browse: Browse) -> None:
    # given: approval of another date is asked for, and what is planned is cancelled once the approver has seen that
    approver = browse("beate")
    page, server = approver.page, approver.server
    class_id = copy_of_retail(server, "Cancelled meanwhile")
    change = planned(server, class_id, THEN, "BREAK_GLASS")["plannedChange"]
    later = {"applyAt": (THEN + timedelta(days=1)).isoformat(), "approval": "ASK", "reason": "Later"}
    asked = server.ask("admin", CHANGE, {"input": {"id": change["id"], "expectedVersion": change["version"], **later}})
    assert asked.json()["data"]["customerClassPlanChange"]["userErrors"] == []
    entry = opened(approver, class_id)
    expect(entry).to_contain_text("Waits for approval")
    server.ask("admin", CANCEL, {"ids": [change["id"]]})

    # when
    entry.get_by_role("button", name="Approve…").click()
    dialog = page.get_by_role("dialog", name="Approve: Cancelled meanwhile")

    # then
    expect(dialog).to_contain_text("The planned change was applied, has failed or was cancelled since")
    expect(dialog.get_by_role("button", name="Approve")).to_have_count(0)
    settle(page)
    assert violations(page) == []
    assert [request["state"] for request in requests_of(server, class_id)] == ["VOID"]
