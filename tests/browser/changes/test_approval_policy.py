"""Policy of approvals: the page that sets it, requests beyond saves, and users who see neither."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.changes.test_approvals import (
    POLICY,
    opened,
    read_class,
    requested,
    requests_of,
    set_policy,
    under_a_policy,
)
from tests.browser.classes.test_history import copy_of_retail, save
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

__all__ = ["under_a_policy"]


def test_putting_back_and_sharing_are_asked_for_too(administrator: Visit) -> None:
    # given: every change of every class needs approval
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Put back with approval")
    save(server, class_id, 1, description="Second.")
    set_policy(server, panels=["GENERAL_INFO"])

    # when: the class is put back
    administrator.open(f"/classes/{class_id}/History?a=1&b=%22now%22")
    page.get_by_role("button", name="Put back").first.click()
    dialog = page.get_by_role("dialog", name="Put back to version 1")
    expect(dialog).to_contain_text("A second administrator has to approve this")
    dialog.get_by_label("Comment for the approver").fill("It was better before")
    dialog.get_by_role("button", name="Ask for approval").click()

    # then
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("Asked for approval")).to_be_visible()
    banner = page.get_by_role("region", name="Waiting for approval")
    expect(banner).to_contain_text("Second.")

    # when: the switch of sharing is used, in the overview
    page.get_by_role("link", name="Overview").first.click()
    page.get_by_role("switch", name="Share with resellers").click()
    sharing = page.get_by_role("dialog", name="Share with resellers")
    sharing.get_by_label("Comment for the approver").fill("For everybody")
    settle(page)
    assert violations(page) == []
    sharing.get_by_role("button", name="Ask for approval").click()

    # then
    expect(banner).to_contain_text("and 1 more request")
    expect(page.get_by_role("switch", name="Share with resellers")).not_to_be_checked()
    assert [request["state"] for request in requests_of(server, class_id)] == ["IN_REVIEW", "IN_REVIEW"]
    assert read_class(server, class_id)["version"] == 2


def test_the_policy_is_set_on_its_page_and_asking_for_less_needs_approval(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    administrator.open("/classes")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Approval policy").click()
    # The navigation lies over the page while the pointer is in it.
    page.mouse.move(900, 700)
    settle(page)
    expect(page.get_by_role("checkbox", name="Web self-care")).to_be_checked()
    assert violations(page) == []

    # when: it asks for more
    page.get_by_role("checkbox", name="Taxation").check()
    page.get_by_role("switch", name="Every change of a class with many customers").check()
    page.get_by_label("More customers than").fill("500")
    page.get_by_role("button", name="Save").click()

    # then
    expect(page.get_by_text("Saved. Version")).to_be_visible()
    expect(page.get_by_role("button", name="Save")).to_be_disabled()
    policy = server.ask("admin", POLICY).json()["data"]["approvalPolicy"]
    assert (set(policy["panels"]), policy["customersAbove"]) == ({"WEB_SELF_CARE", "TAXATION"}, 500)
    settle(page)
    assert violations(page) == []

    # when: it asks for less
    page.get_by_role("checkbox", name="Taxation").uncheck()
    page.get_by_role("button", name="Save").click()
    dialog = page.get_by_role("dialog", name="Change the policy")
    expect(dialog).to_contain_text("To ask for approval less often needs the approval of a second administrator.")
    dialog.get_by_label("Comment for the approver").fill("Tax changes are routine")
    settle(page)
    assert violations(page) == []
    dialog.get_by_role("button", name="Ask for approval").click()

    # then: it waits, in the list too
    expect(page.get_by_text("The policy stays as it is until another administrator has approved")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Taxation")).to_be_checked()
    assert server.ask("admin", POLICY).json()["data"]["approvalPolicy"]["version"] == policy["version"]
    administrator.open("/planned")
    entry = page.get_by_role("list", name="Requests for approval").get_by_role("listitem").first
    expect(entry).to_contain_text("Approval policy")
    expect(entry).to_contain_text("Tax changes are routine")


def test_a_read_only_administrator_sees_requests_and_the_policy_and_changes_neither(
    read_only_administrator: Visit,
) -> None:
    page, server = read_only_administrator.page, read_only_administrator.server
    class_id = copy_of_retail(server, "Only read")
    requested(server, class_id)
    entry = opened(read_only_administrator, class_id)
    expect(entry).to_contain_text("Asked by admin on")
    expect(entry.get_by_role("button", name="Approve…")).to_have_count(0)
    read_only_administrator.open("/policy")
    settle(page)
    expect(page.get_by_role("checkbox", name="Web self-care")).to_be_disabled()
    expect(page.get_by_role("button", name="Save")).to_have_count(0)
    assert violations(page) == []


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_requests_and_the_policy_fit_on_a_phone(browse: Browse, language: str) -> None:
    visit = browse("beate", language=language)
    page, server = visit.page, visit.server
    class_id = copy_of_retail(server, f"On a phone {language}")
    requested(server, class_id)
    page.set_viewport_size({"width": 390, "height": 844})
    for path in (f"/planned?class={class_id}", "/planned?all=true", "/policy", f"/classes/{class_id}/Overview"):
        visit.open(path)
        settle(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
        assert violations(page) == [], path


def test_the_portal_has_neither_requests_nor_the_policy(reseller: Visit) -> None:
    page = reseller.page
    reseller.open("/portal/planned")
    settle(page)
    expect(page.get_by_role("heading", name="Planned and waiting")).to_be_visible()
    expect(page.get_by_role("heading", name="Requests for approval")).to_have_count(0)
    reseller.open("/portal/policy")
    expect(page).to_have_url(re.compile(r"/portal/classes"))
    expect(page.get_by_role("link", name="Approval policy")).to_have_count(0)
