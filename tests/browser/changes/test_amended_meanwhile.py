"""Amending a planned change while its class, or the change itself, becomes another one: no setting is lost."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.changes.test_planned import THEN, plan, planned_of
from tests.browser.classes.test_history import copy_of_retail, save
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

CHANGE = """mutation($input: CustomerClassPlanChangeInput!) {
  customerClassPlanChange(input: $input) { userErrors { message } } }"""
CLOSED_LATER = {"path": ["finances", "statistics", "closeDelayHours"], "after": "23"}
IDS = "query($id: ID!) { customerClass(id: $id) { plannedChanges(first: 50) { nodes { id version } } } }"


def test_what_an_earlier_planned_change_replaces_stays_set_through_a_class_that_is_put_back(
    administrator: Visit,
) -> None:
    # given: a planned change, and a later one that sets back the description that an earlier version had
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Summer and back")
    save(server, class_id, 1, description="Standard.")
    save(server, class_id, 2, description="Spring.")
    plan(server, class_id, THEN, description="Summer.")
    later = THEN + timedelta(days=150)
    plan(server, class_id, later, description="Standard.", finances={"statistics": {"closeDelayHours": 23}})
    administrator.open(f"/planned?class={class_id}")
    entries = page.get_by_role("list", name="Planned changes").get_by_role("listitem")
    entries.filter(has_text="27 Nov 2031").get_by_role("link", name="Change…").click()
    expect(page.get_by_text("2 changes")).to_be_visible()

    # when: the class is put back to that version
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="History").click()
    page.get_by_role("button", name="Put back…").click()
    dialog = page.get_by_role("dialog", name="Put back to version 2")
    expect(dialog.get_by_role("table", name="Changes")).to_be_visible()  # pressed before it is seen, nothing is saved
    dialog.get_by_role("button", name="Put back", exact=True).click()
    expect(page.get_by_text("Saved. Version 4")).to_be_visible()

    # then: both settings are still entered, and planned
    expect(page.get_by_text("2 changes")).to_be_visible()
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Save on a date")
    expect(dialog.get_by_role("table", name="Changes").get_by_role("row")).to_have_count(3)
    dialog.get_by_role("button", name="Plan").click()
    expect(page.get_by_text(re.compile(r"^Planned for 27 Nov 2031"))).to_be_visible()
    after = sorted(str(one["properties"]) for one in planned_of(server, class_id))
    assert after == [
        str([{"path": ["description"], "after": '"Standard."'}, CLOSED_LATER]),
        str([{"path": ["description"], "after": '"Summer."'}]),
    ]


def test_what_somebody_else_made_of_a_planned_change_is_told_and_saved_over(administrator: Visit) -> None:
    # given: a planned change that is opened, and moved by somebody else meanwhile
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Moved while amended")
    plan(server, class_id, THEN, description="From July on.")
    administrator.open(f"/classes/{class_id}/Overview")
    page.get_by_role("region", name="Planned").get_by_role("link", name="Change…").click()
    description = page.get_by_role("textbox", name="Description")
    expect(description).to_have_value("From July on.")
    description.fill("Mine.")
    answer = server.ask("admin", IDS, {"id": class_id}).json()["data"]["customerClass"]
    (planned,) = answer["plannedChanges"]["nodes"]
    moved = {"id": planned["id"], "expectedVersion": planned["version"], "applyAt": "2031-07-31T22:00:00Z"}
    changed = server.ask("beate", CHANGE, {"input": moved}).json()["data"]["customerClassPlanChange"]
    assert changed["userErrors"] == []

    # when: it is saved, which is refused
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Save on a date")
    expect(dialog).to_contain_text("The planned change was changed since version 1")
    page.keyboard.press("Escape")

    # then: it is told as it is now, and what is entered stays
    notice = page.get_by_role("region", name="Change what was entered")
    expect(notice).to_contain_text("You are changing what beate planned for 1 Aug 2031, 00:00.")
    expect(notice).to_contain_text("It was changed since you opened it.")
    expect(description).to_have_value("Mine.")
    settle(page)
    assert violations(page) == []

    # when: it is saved over that
    page.keyboard.press("Control+s")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("Mine.")
    dialog.get_by_role("button", name="Plan").click()

    # then
    expect(page.get_by_text(re.compile(r"^Planned for 1 Aug 2031, 00:00"))).to_be_visible()
    expect(notice).to_have_count(0)
    (after,) = planned_of(server, class_id)
    assert (after["state"], after["applyAt"]) == ("PLANNED", "2031-07-31T22:00:00+00:00")
    assert after["properties"] == [{"path": ["description"], "after": '"Mine."'}]


def test_another_planned_change_takes_the_place_of_the_one_that_is_open(administrator: Visit) -> None:
    # given: two planned changes, the later one of which is opened
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "One after the other")
    plan(server, class_id, THEN, description="Summer.")
    later = THEN + timedelta(days=150)
    plan(server, class_id, later, description="Autumn.", finances={"statistics": {"closeDelayHours": 23}})
    administrator.open(f"/planned?class={class_id}")
    entries = page.get_by_role("list", name="Planned changes").get_by_role("listitem")
    entries.filter(has_text="27 Nov 2031").get_by_role("link", name="Change…").click()
    description = page.get_by_role("textbox", name="Description")
    expect(description).to_have_value("Autumn.")

    # when: the first one is opened in its place, and leaving is not meant
    change = page.get_by_role("region", name="Planned", exact=True).get_by_role("link", name="Change…")
    change.click()
    leave = page.get_by_role("dialog", name="Leave without saving?")
    leave.get_by_role("button", name="Stay here").click()

    # then
    expect(leave).to_have_count(0)
    expect(description).to_have_value("Autumn.")
    notice = page.get_by_role("region", name="Change what was entered")
    expect(notice).to_contain_text("27 Nov 2031")

    # when: it is opened all the same
    change.click()
    leave.get_by_role("button", name="Leave", exact=True).click()

    # then: it has its own setting alone
    expect(notice).to_contain_text("1 Jul 2031")
    expect(description).to_have_value("Summer.")

    # when: another value is entered, and planned
    description.fill("High summer.")
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Save on a date")
    expect(dialog.get_by_role("table", name="Changes").get_by_role("row")).to_have_count(2)
    dialog.get_by_role("button", name="Plan").click()
    expect(page.get_by_text(re.compile(r"^Planned for 1 Jul 2031, 00:00"))).to_be_visible()

    # then: the later one is planned as it was
    after = {str(one["applyAt"])[:10]: one["properties"] for one in planned_of(server, class_id)}
    assert after == {
        "2031-06-30": [{"path": ["description"], "after": '"High summer."'}],
        "2031-11-27": [{"path": ["description"], "after": '"Autumn."'}, CLOSED_LATER],
    }
