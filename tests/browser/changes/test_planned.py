"""Planned changes: saved on a date, seen ahead, listed, changed and cancelled, by whoever may, by keyboard alone."""

import re
import time
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_history import OF_ALPHA, SHARED_WITH_ALPHA, copy_of_retail, save, version_of
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

PLAN = """mutation($input: CustomerClassPlanInput!) {
  customerClassPlan(input: $input) { userErrors { message } results { userErrors { message } } }
}"""
LISTED = """query($id: ID!) { customerClass(id: $id) { description plannedChanges(first: 50) { nodes {
  state applyAt reason customerClass { name } properties { path after } } } } }"""

THEN = datetime(2031, 6, 30, 22, tzinfo=UTC)
"""Midnight of the first of July in the browser's zone."""


def plan(server: Server, class_id: str, at: datetime, user: str = "admin", **values: object) -> None:
    """Plan a change over the API."""
    input = {"ids": [class_id], "applyAt": at.isoformat(), **values}
    answer = server.ask(user, PLAN, {"input": input}).json()
    customer_class_plan = answer["data"]["customerClassPlan"]
    assert (customer_class_plan["userErrors"], customer_class_plan["results"][0]["userErrors"]) == ([], []), (
        customer_class_plan
    )


def planned_of(server: Server, class_id: str, user: str = "admin") -> list[dict[str, object]]:
    """Planned changes of a class, in every state."""
    answer = server.ask(user, LISTED, {"id": class_id}).json()["data"]["customerClass"]
    nodes: list[dict[str, object]] = answer["plannedChanges"]["nodes"]
    return nodes


def entered(visit: Visit, class_id: str, text: str, app: str = "") -> Page:
    """The page of a class with another description entered."""
    visit.open(f"{app}/classes/{class_id}/Overview")
    settle(visit.page)
    visit.page.get_by_role("textbox", name="Description").fill(text)
    return visit.page


def test_a_change_is_saved_on_a_date_by_keyboard_and_seen_ahead(administrator: Visit) -> None:
    # given: a form with something in it
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Planned by keyboard")
    entered(administrator, class_id, "As agreed for July.")

    # when: the menu of the save bar is opened and chosen from, by keys
    page.keyboard.press("Alt+ArrowDown")
    expect(page.get_by_role("menuitem", name="Save on a date…")).to_be_focused()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Save on a date")

    # then: a day that has passed is refused there, and the dialog stays
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("As agreed for July.")
    expect(dialog.get_by_role("radio", name="On a date…")).to_be_checked()
    dialog.get_by_role("textbox", name="Date").fill("01/07/2021")
    expect(dialog).to_contain_text("A change is planned for an instant in the future.")
    dialog.get_by_role("textbox", name="Date").fill("1/7")
    expect(dialog).to_contain_text("Type a date such as")
    dialog.get_by_role("textbox", name="Date").fill("1/7/2031")
    expect(dialog).to_contain_text("Tuesday, 1 July 2031 at 00:00")
    expect(dialog).to_contain_text("CEST")
    settle(page)
    assert violations(page) == []

    # when: the plan is made
    dialog.get_by_label("Reason").fill("Ticket 4812")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)

    # then: nothing is entered any more, nothing was saved, and it is told when it will be
    expect(page.get_by_text("Planned for 1 Jul 2031, 00:00")).to_be_visible()
    expect(page.get_by_role("textbox", name="Description")).not_to_have_value("As agreed for July.")
    (kept,) = planned_of(server, class_id)
    assert (kept["state"], kept["applyAt"], kept["reason"]) == ("PLANNED", THEN.isoformat(), "Ticket 4812")
    assert version_of(server, class_id) == 1
    banner = page.get_by_role("region", name="Planned")
    expect(banner).to_contain_text("On 1 Jul 2031, 00:00:")
    expect(banner).to_contain_text("planned by admin")
    assert violations(page) == []

    # when: the class is looked at as it will be
    banner.get_by_role("link", name="See the class as it will be").click()

    # then: it has that value, is read only, and its panels lead on at that moment
    note = page.get_by_role("note")
    expect(note).to_contain_text("Planned by keyboard as it will be on 1 Jul 2031, 00:00")
    expect(page.get_by_role("definition").filter(has_text="As agreed for July.")).to_be_visible()
    expect(page.get_by_role("button", name="Save")).to_have_count(0)
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Taxation").click()
    expect(note).to_contain_text("1 Jul 2031")
    page.reload()
    settle(page)
    expect(note).to_contain_text("1 Jul 2031")
    assert violations(page) == []

    # when: that is compared with now
    page.get_by_role("link", name="Compare with now").click()

    # then: both values stand beside each other, and what is planned ahead of the versions
    expect(page.get_by_role("heading", name="Now beside 1 Jul 2031, 00:00")).to_be_visible()
    expect(page.get_by_role("table", name="Differences").get_by_role("row", name="Description")).to_contain_text(
        "As agreed for July."
    )
    expect(page.get_by_role("list", name="Planned").get_by_role("listitem")).to_have_count(1)
    settle(page)
    assert violations(page) == []


def test_what_waits_is_moved_and_cancelled_in_the_list(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Moved and cancelled")
    plan(server, class_id, THEN, description="First.", reason="Why")
    administrator.open("/classes")
    page.get_by_role("navigation", name="Main").get_by_role("link", name="Planned and waiting").click()
    entry = page.get_by_role("listitem", name=re.compile("^Moved and cancelled"))
    expect(entry).to_contain_text("Planned by admin: “Why”")

    # when: what changes is opened
    entry.get_by_role("button", name="Show what changes").focus()
    page.keyboard.press("Enter")
    expect(entry.get_by_role("table")).to_contain_text("First.")
    settle(page)
    assert violations(page) == []

    # when: it is moved, first to a day that has passed
    entry.get_by_role("button", name="Another date…").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Date").fill("2020-01-01")
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("A change is planned for an instant in the future.")
    dialog.get_by_role("textbox", name="Date").fill("2 8 2031")
    dialog.get_by_role("textbox", name="Time").fill("6")
    dialog.get_by_label("Reason").fill("Later")
    page.keyboard.press("Enter")
    expect(entry).to_contain_text("2 Aug 2031, 06:00")
    expect(entry).to_contain_text("“Later”")

    # when: the plan is cancelled
    entry.get_by_role("button", name="Cancel…").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_contain_text("Moved and cancelled stays as it is on 2 Aug 2031, 06:00.")
    page.keyboard.press("Enter")

    # then: it waits no more, and is among those that are done
    expect(entry).to_have_count(0)
    page.get_by_text("Include finished ones").click()
    expect(entry).to_contain_text("Cancelled")
    assert [planned_change["state"] for planned_change in planned_of(server, class_id)] == ["CANCELLED"]


def test_a_plan_over_what_somebody_saved_meanwhile_is_decided_first(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Planned over a save")
    entered(administrator, class_id, "Mine.")
    save(server, class_id, 1, description="Theirs.")
    page.get_by_role("button", name="More ways to save").click()
    page.get_by_role("menuitem", name="Save on a date…").click()
    dialog = page.get_by_role("dialog", name="Someone else changed this class")
    expect(dialog).to_contain_text("Theirs.")
    dialog.get_by_role("button", name="Apply my choices").click()
    again = page.get_by_role("dialog", name="Save on a date")
    expect(again.get_by_role("table", name="Changes")).to_contain_text("Theirs.Mine.")
    again.get_by_role("button", name="Plan").click()
    expect(page.get_by_role("region", name="Planned")).to_be_visible()
    assert [planned_change["state"] for planned_change in planned_of(server, class_id)] == ["PLANNED"]


def test_several_classes_get_the_same_and_each_is_told(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    one, other = copy_of_retail(server, "Together one"), copy_of_retail(server, "Together two")
    save(server, other, 1, description="For both.")
    third = copy_of_retail(server, "Together three")
    entered(administrator, one, "For both.")
    page.get_by_role("button", name="More ways to save").click()
    page.get_by_role("menuitem", name="Save on a date…").click()
    dialog = page.get_by_role("dialog")
    for name in ("Together two", "Together three"):
        picker = dialog.get_by_label("The same for another class")
        picker.fill(name)
        # The classes that were listed before are there until the search is answered.
        settle(page)
        page.get_by_role("option", name=name).click()
        expect(dialog.get_by_role("button", name=f"Leave out {name}")).to_be_visible()
    classes = dialog.get_by_role("list", name="Other classes that get the same")
    expect(classes.get_by_role("listitem").first).to_contain_text("The class would be as it is then without this.")
    settle(page)
    assert violations(page) == []
    dialog.get_by_role("button", name="Plan").click()
    expect(dialog).to_contain_text("2 done, 1 refused")
    expect(dialog.get_by_role("link", name="See what is planned of")).to_have_count(2)
    dialog.get_by_role("button", name="Close").last.click()
    assert [len(planned_of(server, class_id)) for class_id in (one, other, third)] == [1, 0, 1]


def test_a_reseller_plans_for_its_own_class_and_sees_why_it_failed(reseller: Visit) -> None:
    # given: what a reseller's user planned falls due over what an administrator saved meanwhile
    page, server = reseller.page, reseller.server
    due = datetime.now(UTC) + timedelta(seconds=2)
    plan(server, OF_ALPHA, due, "alpha", description="Planned by Alpha.")
    save(server, OF_ALPHA, version_of(server, OF_ALPHA), "admin", description="By hand.")
    until = time.monotonic() + 60
    while "FAILED" not in {planned_change["state"] for planned_change in planned_of(server, OF_ALPHA, "alpha")}:
        assert time.monotonic() < until, "it was applied, or never due"
        time.sleep(0.5)

    # when
    reseller.open("/portal/planned")
    settle(page)

    # then: failures stand first, with both values
    first = page.get_by_role("list", name="Planned changes").get_by_role("listitem").first
    expect(first).to_contain_text("Failed")
    row = first.get_by_role("table", name="Somebody else has changed this").get_by_role("row", name="Description")
    expect(row).to_contain_text("Planned by Alpha.By hand.")
    expect(first.get_by_role("button", name="Cancel…")).to_have_count(0)
    expect(page.get_by_role("list", name="Planned changes")).not_to_contain_text("admin")
    assert violations(page) == []

    # when: it plans again in the portal
    entered(reseller, OF_ALPHA, "Once more.", "/portal")
    page.get_by_role("button", name="More ways to save").click()
    page.get_by_role("menuitem", name="Save on a date…").click()
    page.get_by_role("dialog").get_by_role("textbox", name="Date").fill("01/07/2031")
    expect(page.get_by_role("dialog")).to_contain_text("1 July 2031")
    page.get_by_role("dialog").get_by_role("button", name="Plan").click()
    expect(page.get_by_text("Planned for 1 Jul 2031, 00:00")).to_be_visible()
    reseller.open(f"/portal/classes/{SHARED_WITH_ALPHA}/Overview")
    settle(page)
    expect(page.get_by_role("region", name="Planned")).to_have_count(0)


def test_what_will_fail_is_told_before_it_is_due(administrator: Visit) -> None:
    # given: a change over what somebody has saved meanwhile, and one of a name that is taken by now
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Looked ahead")
    plan(server, class_id, THEN, description="Planned.")
    plan(server, class_id, THEN + timedelta(days=1), name="Taken meanwhile")
    plan(server, class_id, THEN + timedelta(days=2), name="Nothing against this")
    copy_of_retail(server, "Taken meanwhile")
    save(server, class_id, 1, "beate", description="By hand.")

    # when
    administrator.open(f"/planned?class={class_id}")
    entries = page.get_by_role("list", name="Planned changes").get_by_role("listitem")
    conflict, taken, fine = (entries.filter(has_text=f"{day} Jul 2031") for day in (1, 2, 3))

    # then: each says what is wrong, with its code, and what can be done
    row = conflict.get_by_role("table", name="Somebody else has changed this").get_by_role("row", name="Description")
    expect(row).to_contain_text("Planned.By hand.")
    expect(conflict).to_contain_text("VERSION_CONFLICT")
    expect(conflict).to_contain_text("Change it over the values that are there now, or cancel it.")
    expect(taken).to_contain_text("Another class will have this name then. NAME_TAKEN")
    expect(taken).to_contain_text("Put this right before it is due, or change or cancel what is planned.")
    expect(fine).to_contain_text("Planned by admin")
    expect(fine).not_to_contain_text("Will fail")
    settle(page)
    assert violations(page) == []

    # when: the history of the class is opened
    administrator.open(f"/classes/{class_id}/History")
    line = page.get_by_role("list", name="Planned", exact=True).get_by_role("listitem")

    # then: it is told there too, and leads to the list
    expect(line.filter(has_text="2 Jul 2031")).to_contain_text("Another class will have this name then.")
    expect(line.filter(has_text="will fail")).to_have_count(2)
    settle(page)
    assert violations(page) == []
    line.filter(has_text="1 Jul 2031").get_by_role("link", name="See what can be done").click()
    expect(conflict).to_contain_text("Will fail")


def test_a_read_only_administrator_sees_what_waits_and_changes_nothing(read_only_administrator: Visit) -> None:
    page = read_only_administrator.page
    read_only_administrator.open("/planned")
    settle(page)
    entries = page.get_by_role("list", name="Planned changes").get_by_role("listitem")
    expect(entries.filter(has_text="VAT is 21 % from January").first).to_be_visible()
    expect(page.get_by_role("button", name="Cancel…")).to_have_count(0)


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_what_waits_fits_on_a_phone(browse: Browse, language: str) -> None:
    visit = browse("admin", language=language)
    visit.page.set_viewport_size({"width": 390, "height": 844})
    for path in ("/planned", "/classes/CustomerClass:2/Overview", "/classes/CustomerClass:2/History"):
        visit.open(path)
        settle(visit.page)
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= 390
        assert violations(visit.page) == []
