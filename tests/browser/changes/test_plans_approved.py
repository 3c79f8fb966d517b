"""Plans under a policy: on a date, or of several classes, they wait for approval, and each leads to its request."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.changes.test_approvals import entered, opened, read_class, requests_of, under_a_policy
from tests.browser.classes.test_history import copy_of_retail
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

__all__ = ["under_a_policy"]

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


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
