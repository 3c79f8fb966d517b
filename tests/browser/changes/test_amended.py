"""Amending a request or a planned change: it opens with its values; a void request is made again."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.changes.test_approvals import decided, opened, read_class, requested, requests_of, set_policy
from tests.browser.changes.test_planned import THEN, plan, planned_of
from tests.browser.classes.test_history import OF_ALPHA, copy_of_retail, save, version_of
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


@pytest.fixture(autouse=True)
def under_a_policy(server: Server) -> None:
    """Changes of the self-care panel need approval."""
    set_policy(server, ["WEB_SELF_CARE"])


def states_of(server: Server, class_id: str) -> list[object]:
    """States of the requests about a class, newest first."""
    return [request["state"] for request in requests_of(server, class_id)]


def test_what_came_back_is_opened_with_its_values_and_asked_for_amended(browse: Browse) -> None:
    # given: a request that another administrator has sent back
    author, other = browse("admin"), browse("beate")
    server, page = author.server, author.page
    class_id = copy_of_retail(server, "Came back with values")
    requested(server, class_id, webSelfCare={"brandName": "Asked brand"}, description="And beside.")
    decided(other, class_id, "Send back", "A shorter name, please")

    # when: its author opens the class, and from its banner what was asked for, by keyboard
    author.open(f"/classes/{class_id}/WebSelfCare")
    settle(page)
    banner = page.get_by_role("region", name="Waiting for approval")
    banner.get_by_role("link", name="Change…").focus()
    page.keyboard.press("Enter")

    # then: the class has it as edits, in both panels
    notice = page.get_by_role("region", name="Change what was entered")
    expect(notice).to_contain_text("You are changing your request. Sent back by beate: “A shorter name, please”")
    expect(page.get_by_text("2 changes")).to_be_visible()
    expect(page.get_by_role("textbox", name="Description")).to_have_value("And beside.")
    settle(page)
    assert violations(page) == []
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Web self-care").click()
    brand = page.get_by_role("textbox", name="Brand name")
    expect(brand).to_have_value("Asked brand")

    # when: it is amended and asked for again
    brand.fill("Short")
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("Short")
    dialog.get_by_label("Comment for the approver").fill("Shorter")
    page.keyboard.press("Enter")

    # then: one request waits, in place of the other, and nothing is entered any more
    expect(page.get_by_text("Asked for approval")).to_be_visible()
    expect(notice).to_have_count(0)
    assert states_of(server, class_id) == ["IN_REVIEW", "WITHDRAWN"]
    assert read_class(server, class_id)["version"] == 1


def test_a_request_in_review_is_amended_in_its_place_or_left_as_it_is(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Amended in review")
    requested(server, class_id, webSelfCare={"brandName": "First brand"})
    opened(administrator, class_id).get_by_role("link", name="Change…").click()
    notice = page.get_by_role("region", name="Change what was entered")
    expect(page.get_by_text("1 change", exact=True)).to_be_visible()

    # when: it is left, and opened again
    notice.get_by_role("button", name="Leave it as it is").click()
    expect(page.get_by_text("Nothing changed")).to_be_visible()
    expect(notice).to_have_count(0)
    opened(administrator, class_id).get_by_role("link", name="Change…").click()
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Web self-care").click()
    brand = page.get_by_role("textbox", name="Brand name")
    expect(brand).to_have_value("First brand")
    brand.fill("Second brand")
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("Second brand")
    dialog.get_by_label("Comment for the approver").press("Enter")

    # then
    expect(page.get_by_text("Asked for approval")).to_be_visible()
    assert states_of(server, class_id) == ["IN_REVIEW", "WITHDRAWN"]


def test_a_void_request_is_asked_for_again_unless_the_same_was_changed(administrator: Visit) -> None:
    # given: somebody has saved something else meanwhile
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Void and again")
    requested(server, class_id, webSelfCare={"brandName": "Once more"})
    save(server, class_id, 1, description="Beside.")
    entry = opened(administrator, class_id)
    expect(entry).to_contain_text("It can no longer be approved")

    # when
    entry.get_by_role("button", name="Ask again…").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Ask again: Void and again")
    expect(dialog.get_by_role("table")).to_contain_text("Once more")
    settle(page)
    assert violations(page) == []
    dialog.get_by_role("button", name="Ask again").click()

    # then
    expect(dialog).to_have_count(0)
    expect(entry).to_contain_text("Waits for approval")
    assert states_of(server, class_id) == ["IN_REVIEW", "WITHDRAWN"]

    # when: somebody has changed the same
    save(server, class_id, 2, user="beate", webSelfCare={"brandName": "Theirs"}, approval="BREAK_GLASS", reason="x")
    opened(administrator, class_id).get_by_role("button", name="Ask again…").click()

    # then: both values are told
    expect(dialog).to_contain_text("This was changed since it was asked for.")
    expect(dialog.get_by_role("table", name="Other values than when it was asked for")).to_contain_text("Theirs")
    settle(page)
    assert violations(page) == []


def test_what_is_planned_is_opened_with_its_values_and_its_panel_is_marked(administrator: Visit) -> None:
    # given: two changes, the second over the first
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Planned and amended")
    plan(server, class_id, THEN, description="From July on.")

    # when: the class is opened
    administrator.open(f"/classes/{class_id}/Taxation")
    panels = page.get_by_role("navigation", name="Panels")

    # then: the panel says when it changes, in words
    overview = panels.get_by_role("link", name="Overview")
    expect(overview.get_by_role("img", name="changes on 1 Jul 2031, 00:00")).to_be_visible()
    expect(panels.get_by_role("link", name="Taxation").get_by_role("img")).to_have_count(0)

    # when: it is opened from there
    page.get_by_role("region", name="Planned").get_by_role("link", name="Change…").click()
    description = page.get_by_role("textbox", name="Description")
    expect(description).to_have_value("From July on.")
    expect(page.get_by_role("region", name="Change what was entered")).to_contain_text("planned for 1 Jul 2031, 00:00")
    settle(page)
    assert violations(page) == []
    description.fill("From August on.")
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog", name="Save on a date")
    expect(dialog.get_by_role("textbox", name="Time")).to_have_value("00:00")
    dialog.get_by_role("textbox", name="Date").fill("2031-08-01")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("From August on.")
    dialog.get_by_role("button", name="Plan").click()

    # then: it is the same planned change, with other values on another date
    expect(page.get_by_text(re.compile(r"^Planned for 1 Aug 2031, 00:00"))).to_be_visible()
    (after,) = planned_of(server, class_id)
    assert (after["state"], after["applyAt"]) == ("PLANNED", "2031-07-31T22:00:00+00:00")
    assert after["properties"] == [{"path": ["description"], "after": '"From August on."'}]

    # and: nothing is entered any more, and the address opens nothing
    banner = page.get_by_role("region", name="Planned", exact=True)
    expect(banner).to_contain_text("1 Aug 2031")
    expect(page).to_have_url(re.compile(r"/Overview$"))
    settle(page)
    expect(page.get_by_text("1 change", exact=True)).to_have_count(0)
    expect(page.get_by_role("region", name="Change what was entered")).to_have_count(0)

    # when: it is opened again from there
    banner.get_by_role("link", name="Change…").click()

    # then: it is as it was planned just now
    expect(page.get_by_role("region", name="Change what was entered")).to_contain_text("planned for 1 Aug 2031, 00:00")
    expect(description).to_have_value("From August on.")


def test_another_date_under_a_policy_is_asked_for(administrator: Visit) -> None:
    # given: something planned without a policy
    page, server = administrator.page, administrator.server
    set_policy(server, [])
    class_id = copy_of_retail(server, "Moved under a policy")
    plan(server, class_id, THEN, webSelfCare={"brandName": "In July"}, reason="Launch")
    set_policy(server, ["WEB_SELF_CARE"])

    # when: somebody moves it
    administrator.open(f"/planned?class={class_id}")
    page.get_by_role("list", name="Planned changes").get_by_role("button", name="Another date…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Date").fill("2031-08-01")
    page.keyboard.press("Enter")

    # then: it can be asked for
    expect(dialog).to_contain_text("Changes of Web self-care need the approval of a second administrator.")
    dialog.get_by_role("button", name="Ask for approval").click()
    expect(dialog).to_have_count(0)
    entry = opened(administrator, class_id)
    expect(entry).to_contain_text("1 Aug 2031, 00:00")
    (kept,) = planned_of(server, class_id)
    assert (kept["state"], kept["applyAt"]) == ("PLANNED", "2031-06-30T22:00:00+00:00")
    assert states_of(server, class_id) == ["IN_REVIEW"]


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_a_reseller_amends_what_it_planned_on_a_phone(browse: Browse, server: Server, language: str) -> None:
    visit = browse("alpha", language=language)
    visit.page.set_viewport_size({"width": 390, "height": 844})
    plan(server, OF_ALPHA, THEN, user="alpha", description=f"Planned in {language}.")
    newest = planned_of(server, OF_ALPHA, user="alpha")[-1]
    assert newest["state"] == "PLANNED"
    visit.open("/portal/planned")
    settle(visit.page)
    words = {"en-GB": "Change…", "de-DE": "Ändern…"}
    visit.page.get_by_role("link", name=words[language]).last.click()
    notice = {"en-GB": "Change what was entered", "de-DE": "Eingegebenes ändern"}
    expect(visit.page.get_by_role("region", name=notice[language])).to_be_visible()
    settle(visit.page)
    assert violations(visit.page) == []
    fits = visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert fits


def test_a_class_is_looked_at_as_it_was_and_put_back_while_what_is_planned_is_amended(administrator: Visit) -> None:
    # given: a planned change that is opened with its values, of which one is taken back
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "Put back while amended")
    save(server, class_id, 1, description="Saved once.")
    save(server, class_id, 2, description="Saved twice.")
    statistics = {"statistics": {"closeDelayHours": 23}}
    plan(server, class_id, THEN, description="From July on.", finances=statistics)
    administrator.open(f"/classes/{class_id}/Overview")
    page.get_by_role("region", name="Planned").get_by_role("link", name="Change…").click()
    expect(page.get_by_text("2 changes")).to_be_visible()
    description = page.get_by_role("textbox", name="Description")
    description.fill("Saved twice.")
    expect(page.get_by_text("1 change", exact=True)).to_be_visible()
    panels = page.get_by_role("navigation", name="Panels")

    # when: an earlier version is looked at, and now again
    panels.get_by_role("link", name="History").click()
    page.get_by_role("link", name="Version 1", exact=True).click()
    expect(page.get_by_role("note")).to_contain_text("Version 1 of")
    page.get_by_role("link", name="Back to now").click()

    # then: what was taken back stays so
    notice = page.get_by_role("region", name="Change what was entered")
    expect(notice).to_contain_text("planned for 1 Jul 2031, 00:00")
    settle(page)
    expect(description).to_have_value("Saved twice.")
    expect(page.get_by_text("1 change", exact=True)).to_be_visible()

    # when: the class is put back, and what is entered is saved
    panels.get_by_role("link", name="History").click()
    page.get_by_role("button", name="Put back…").click()
    dialog = page.get_by_role("dialog", name="Put back to version 2")
    expect(dialog.get_by_role("table", name="Changes")).to_be_visible()  # pressed before it is seen, nothing is saved
    dialog.get_by_role("button", name="Put back", exact=True).click()
    expect(page.get_by_text("Saved. Version 4")).to_be_visible()
    expect(notice).to_be_visible()
    page.keyboard.press("Control+s")

    # then: it is planned for its date, as before
    dialog = page.get_by_role("dialog", name="Save on a date")
    expect(dialog.get_by_role("table", name="Changes").get_by_role("row")).to_have_count(2)
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("23 hours")
    dialog.get_by_role("button", name="Plan").click()
    expect(page.get_by_text(re.compile(r"^Planned for 1 Jul 2031, 00:00"))).to_be_visible()
    (after,) = planned_of(server, class_id)
    assert (after["state"], after["applyAt"]) == ("PLANNED", "2031-06-30T22:00:00+00:00")
    assert after["properties"] == [{"path": ["finances", "statistics", "closeDelayHours"], "after": "23"}]
    assert version_of(server, class_id) == 4
