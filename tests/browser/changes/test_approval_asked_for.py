"""Approval that no policy needs, asked for in the menu beside Save."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.changes.test_approvals import entered, read_class, requests_of, set_policy
from tests.browser.changes.test_planned import planned_of
from tests.browser.classes.test_history import OF_ALPHA, copy_of_retail
from tests.browser.conftest import Browse
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


def test_approval_that_is_not_needed_is_asked_for_in_the_menu_beside_save(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    set_policy(server, [])
    class_id = copy_of_retail(server, "Asked from the menu")
    entered(administrator, class_id, "Looked at first")

    # when: the menu is opened by keyboard, and its second line is chosen
    page.keyboard.press("Alt+ArrowDown")
    expect(page.get_by_role("menuitem", name="Save on a date…")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("menuitem", name="Ask for approval…")).to_be_focused()
    page.keyboard.press("Enter")

    # then: the review shows the change and asks for words, and not how to go on, since nothing needs approval
    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("Looked at first")
    expect(dialog).to_contain_text("It waits under “Planned and waiting”")
    expect(dialog.get_by_role("radio", name="Go without approval")).to_have_count(0)
    settle(page)
    assert violations(page) == []

    # when: it is asked for, first without a word
    dialog.get_by_role("button", name="Ask for approval").click()
    expect(dialog).to_contain_text("This is needed.")
    dialog.get_by_label("Comment for the approver").fill("Please look")
    page.keyboard.press("Enter")

    # then
    expect(dialog).to_have_count(0)
    expect(page.get_by_text("Asked for approval")).to_be_visible()
    expect(page.get_by_role("region", name="Waiting for approval")).to_contain_text("Looked at first")
    assert read_class(server, class_id)["version"] == 1
    (kept,) = requests_of(server, class_id)
    assert (kept["state"], kept["reason"]) == ("IN_REVIEW", "Please look")


@pytest.mark.parametrize(
    ("line", "title", "comment"),
    [
        ("Ask for approval…", "Review the changes", "Comment for the approver"),
        ("Save on a date…", "Save on a date", "Reason"),
    ],
)
def test_the_key_to_save_saves_nothing_from_behind_a_dialog(
    administrator: Visit, line: str, title: str, comment: str
) -> None:
    # given: a reason in a dialog that saves nothing at once
    page, server = administrator.page, administrator.server
    set_policy(server, [])
    class_id = copy_of_retail(server, f"Not at once: {line}")
    entered(administrator, class_id, "Not yet")
    page.keyboard.press("Alt+ArrowDown")
    page.get_by_role("menuitem", name=line).click()
    dialog = page.get_by_role("dialog", name=title)
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("Not yet")
    dialog.get_by_label(comment).fill("For later")

    # when: the page's own key is pressed before the dialog's
    page.keyboard.press("Control+s")
    page.keyboard.press("Enter")

    # then
    expect(dialog).to_have_count(0)
    (kept,) = [*requests_of(server, class_id), *planned_of(server, class_id)]
    assert kept["reason"] == "For later"
    assert read_class(server, class_id)["version"] == 1


def test_the_menu_beside_save_is_told_in_german_and_a_resellers_has_no_approval(browse: Browse) -> None:
    # given: a description that is entered
    german, reseller = browse("admin", language="de-DE"), browse("alpha")
    german.open(f"/classes/{copy_of_retail(german.server, 'Asked in German')}/Overview")
    reseller.open(f"/portal/classes/{OF_ALPHA}/Overview")
    for visit, description in ((german, "Beschreibung"), (reseller, "Description")):
        settle(visit.page)
        visit.page.get_by_role("textbox", name=description).fill("Else")

        # when
        visit.page.keyboard.press("Alt+ArrowDown")

    # then
    expect(german.page.get_by_role("menuitem")).to_have_text(["An einem Datum speichern…", "Freigabe beantragen…"])
    expect(reseller.page.get_by_role("menuitem")).to_have_text(["Save on a date…"])
