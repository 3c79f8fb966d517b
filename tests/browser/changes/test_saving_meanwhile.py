"""Writes that meet: answers that are slow, several writes of one page, and what is said when one of them is refused."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.changes.test_editing import box, value_of
from tests.browser.classes.test_class_editor import class_of
from tests.browser.conftest import Browse
from tests.browser.held import Held
from tests.browser.records.test_records import choose, customer_by_itself, written
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def test_a_second_save_of_a_class_that_the_server_has_saved_is_in_no_conflict_with_itself(
    administrator: Visit,
) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Answered late")
    administrator.open(f"/classes/{edited}/Overview")
    late = Held(page, "customerClassSave", done=True)
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    late.wait()
    assert value_of(server, edited, "description version") == {"description": "First", "version": 2}
    page.keyboard.type(" and second")
    page.keyboard.press("Control+s")
    page.keyboard.press("Control+s")
    late.release_oldest()
    late.release_oldest()

    expect(page.get_by_text("Saved. Version 3, 0 customers")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(box(page, "Description")).to_have_value("First and second")
    assert value_of(server, edited, "description version") == {"description": "First and second", "version": 3}


def test_a_second_save_of_a_record_that_the_server_has_saved_is_in_no_conflict_with_itself(
    administrator: Visit,
) -> None:
    page, server = administrator.page, administrator.server
    id = written(server, "service", {"name": "Late", "code": "LATE"}, "service")
    administrator.open(f"/records/services/{id}")
    late = Held(page, "serviceSave", done=True)
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    late.wait()
    page.keyboard.type(" and second")
    page.keyboard.press("Control+s")
    page.keyboard.press("Control+s")
    late.release_oldest()
    late.release_oldest()

    expect(page.get_by_text("Saved. Version 3")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(box(page, "Description")).to_have_value("First and second")


def test_a_class_is_shared_by_its_switch_while_a_save_is_under_way(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Shared meanwhile")
    administrator.open(f"/classes/{edited}/Overview")
    late = Held(page, "customerClassSave", done=True)
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    late.wait()
    switch = page.get_by_role("switch", name="Share with resellers")
    switch.click()
    box(page, "Description").fill("Second")
    page.keyboard.press("Control+s")
    late.release_oldest()
    late.release_oldest()

    expect(page.get_by_text("Saved. Version 4, 0 customers")).to_be_visible()
    expect(switch).to_be_checked()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert value_of(server, edited, "description sharedWithResellers version") == {
        "description": "Second",
        "sharedWithResellers": True,
        "version": 4,
    }


def test_a_review_during_a_save_is_in_no_conflict_with_it(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Reviewed meanwhile")
    administrator.open(f"/classes/{edited}/Overview")
    late = Held(page, "customerClassSave", done=True)
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    late.wait()
    page.keyboard.type(" and second")
    page.keyboard.press("Tab")
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("Control+Enter")
    page.wait_for_timeout(200)
    late.release_oldest()
    late.release_oldest()

    dialog = page.get_by_role("dialog", name="Review the changes")
    expect(dialog.get_by_role("table", name="Changes")).to_contain_text("First and second")
    expect(page.get_by_role("dialog")).to_have_count(1)


def test_a_user_is_disabled_while_a_save_is_under_way(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    input: dict[str, object] = {
        "userName": "leaving",
        "displayName": "Leaving",
        "password": "A long enough one 1",
        "role": "READ_ONLY_ADMINISTRATOR",
    }
    id = written(server, "user", input, "user")
    administrator.open(f"/records/users/{id}")
    late = Held(page, "userSave", done=True)
    box(page, "Display name").fill("Leaving soon")
    page.keyboard.press("Control+s")
    late.wait()
    page.get_by_role("button", name="Disable…").click()
    page.get_by_role("dialog").get_by_role("button", name="Disable", exact=True).click()
    page.wait_for_timeout(200)
    late.release_oldest()

    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Disable…")).to_have_count(0)
    expect(box(page, "Display name")).to_have_value("Leaving soon")


def test_a_refusal_does_not_stand_at_a_field_of_a_class_that_was_changed_since(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Refused late")
    administrator.open(f"/classes/{edited}/Overview")
    late = Held(page, "customerClassSave", done=True)
    box(page, "Name").fill("Retail")
    page.keyboard.press("Control+s")
    late.wait()
    box(page, "Name").fill("Of its own name")
    late.release_oldest()
    expect(page.get_by_role("alert")).to_contain_text("Name: ")
    expect(box(page, "Name")).not_to_have_attribute("aria-invalid", "true")
    page.keyboard.press("Control+s")
    late.release_oldest()

    expect(page.get_by_text("Saved. Version 2, 0 customers")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)
    assert value_of(server, edited, "name") == {"name": "Of its own name"}


def test_a_refusal_does_not_stand_at_a_field_of_a_record_that_was_changed_since(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    written(server, "invoiceTemplate", {"name": "Taken", "locale": "en"}, "invoiceTemplate")
    id = written(server, "invoiceTemplate", {"name": "Refused", "locale": "en"}, "invoiceTemplate")
    administrator.open(f"/records/invoice-templates/{id}")
    late = Held(page, "invoiceTemplateSave", done=True)
    box(page, "Name").fill("Taken")
    page.keyboard.press("Control+s")
    late.wait()
    box(page, "Name").fill("Free")
    late.release_oldest()
    expect(page.get_by_role("alert")).to_contain_text("Name: ")
    expect(box(page, "Name")).not_to_have_attribute("aria-invalid", "true")
    page.keyboard.press("Control+s")
    late.release_oldest()
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    expect(page.get_by_role("alert")).to_have_count(0)


def test_a_refusal_is_over_once_its_field_is_mended_in_every_panel(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Mended")
    administrator.open(f"/classes/{edited}/Overview")
    panels = page.get_by_role("navigation", name="Panels")
    box(page, "Name").fill("Retail")
    page.keyboard.press("Control+s")
    expect(panels.get_by_role("img", name="1 error")).to_be_visible()
    box(page, "Name").fill("Mended by hand")
    expect(panels.get_by_role("img", name="1 error")).to_have_count(0)
    panels.get_by_role("link", name="Statistics").click()
    expect(page.get_by_role("heading", level=2, name="Statistics")).to_be_visible()
    panels.get_by_role("link", name="Overview").click()
    expect(box(page, "Name")).to_have_value("Mended by hand")
    expect(box(page, "Name")).not_to_have_attribute("aria-invalid", "true")


def test_both_changes_of_a_list_of_a_class_are_named_by_their_rows(administrator: Visit, browse: Browse) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Lists of both")
    other = browse("admin")
    boxes = {}
    for visit in (administrator, other):
        visit.open(f"/classes/{edited}/NotificationTypes")
        boxes[visit.page] = visit.page.get_by_role("checkbox", name=re.compile(r"by SMS$")).and_(
            visit.page.locator(":not([aria-label*=' all '])")
        )
    theirs, mine = boxes[other.page].nth(0), boxes[page].nth(1)
    names = [str(one.get_attribute("aria-label")).removesuffix(" by SMS") for one in (theirs, mine)]
    theirs.click()
    other.page.keyboard.press("Control+s")
    expect(other.page.get_by_text("Saved. Version 2")).to_be_visible()
    mine.click()
    page.keyboard.press("Control+s")

    row = page.get_by_role("dialog").get_by_role("table", name="Changed by both").get_by_role("row").nth(1)
    cells = row.get_by_role("cell")
    expect(cells.nth(2)).to_contain_text(f"Type: {names[0]}, ")
    expect(cells.nth(3)).to_contain_text(f"Type: {names[1]}, ")
    # A row that nobody changed, or the other one did, would hide the one that matters.
    assert row.inner_text().count("Type: ") <= 6


def test_both_changes_of_a_list_of_a_record_are_named_by_their_rows(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    unchanged = {"type": "CREDIT_LIMIT_WARNING", "smsText": "Unchanged"}
    texts = [unchanged, {"type": "LOW_BALANCE", "smsText": "Before"}]
    id = written(server, "notificationSet", {"name": "Words", "templates": texts}, "notificationSet")
    administrator.open(f"/records/notification-sets/{id}")
    page.get_by_role("button", name=re.compile("^Low balance")).click()
    text = box(page, "SMS text")
    expect(text).to_have_value("Before")
    theirs = [unchanged, {"type": "LOW_BALANCE", "smsText": "Theirs"}]
    written(server, "notificationSet", {"id": id, "expectedVersion": 1, "templates": theirs}, "notificationSet")
    text.fill("Mine")
    page.keyboard.press("Control+s")

    row = page.get_by_role("dialog").get_by_role("table", name="Changed by both").get_by_role("row").nth(1)
    for column, word in enumerate(("Before", "Theirs", "Mine"), 1):
        expect(row.get_by_role("cell").nth(column)).to_contain_text("Type: Low balance")
        expect(row.get_by_role("cell").nth(column)).to_contain_text(word)
    expect(row).not_to_contain_text("Unchanged")


def test_a_number_of_a_customer_s_own_is_cleared_to_enter_another(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    id = customer_by_itself(server, "Numbers of its own")
    administrator.open(f"/records/customers/{id}")
    label = "Purge after"
    page.get_by_role("combobox", name=label, exact=True).click()
    page.get_by_role("option", name="Own value", exact=True).click()
    number = box(page, label)
    number.fill("")
    expect(page.get_by_role("combobox", name=label, exact=True)).to_have_value("Own value")
    page.keyboard.press("Control+s")
    expect(number).to_have_attribute("aria-invalid", "true")
    expect(number).to_be_focused()
    page.keyboard.type("14")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    document = "query($id: ID!) { customer(id: $id) { settings { purgeAfterMonths { value source } } } }"
    stored = server.ask("admin", document, {"id": id}).json()["data"]["customer"]["settings"]
    assert stored == {"purgeAfterMonths": {"value": 14, "source": "CUSTOMER"}}


def test_custom_fields_read_numbers_by_the_readers_language(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    page, server = visit.page, visit.server
    limits = {"minimum": "0.5", "maximum": "9999.75"}
    definition: dict[str, object] = {"name": "Rabatt", "object": "CUSTOMER", "type": "NUMBER", "properties": limits}
    field = written(server, "customFieldDefinition", definition, "customFieldDefinition")
    visit.open(f"/records/custom-fields/{field}")
    given = box(page, "Vorgabewert")
    given.fill("12.5")
    page.keyboard.press("Control+s")
    expect(given).to_have_attribute("aria-invalid", "true")
    expect(given).to_have_value("12.5")
    given.fill("1.234,50")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Gespeichert. Version 2")).to_be_visible()
    document = "query($id: ID!) { node(id: $id) { ... on CustomFieldDefinition { defaultValue } } }"
    assert server.ask("admin", document, {"id": field}).json()["data"]["node"] == {"defaultValue": "1234.5"}

    customer = customer_by_itself(server, "Kundin")
    ask = "query($id: ID!) { customer(id: $id) { customerClass { id version } } }"
    of_class = server.ask("admin", ask, {"id": customer}).json()["data"]["customer"]["customerClass"]
    enabled = {
        "id": of_class["id"],
        "expectedVersion": of_class["version"],
        "customFields": [{"customField": field, "enabled": True}],
    }
    written(server, "customerClass", enabled, "customerClass")
    visit.open(f"/records/customers/{customer}")
    entered = box(page, "Rabatt")
    expect(entered).to_be_visible()
    page.keyboard.press("F1")
    expect(page.get_by_text("Mindestens 0,5. Höchstens 9.999,75.")).to_be_visible()
    entered.fill("12.5")
    page.keyboard.press("Control+s")
    expect(entered).to_have_attribute("aria-invalid", "true")
    entered.fill("12,75")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Gespeichert. Version 2")).to_be_visible()
    document = "query($id: ID!) { customer(id: $id) { customFields { value } } }"
    assert server.ask("admin", document, {"id": customer}).json()["data"]["customer"]["customFields"] == [
        {"value": "12.75"}
    ]


def test_a_default_value_is_entered_in_the_form_of_its_type(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    options: dict[str, object] = {
        "name": "Tier",
        "object": "CUSTOMER",
        "type": "LIST",
        "properties": {"options": ["Gold", "Silver"]},
    }
    field = written(server, "customFieldDefinition", options, "customFieldDefinition")
    administrator.open(f"/records/custom-fields/{field}")
    choose(page, "Default value", "Silver")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    document = "query($id: ID!) { node(id: $id) { ... on CustomFieldDefinition { defaultValue } } }"
    assert server.ask("admin", document, {"id": field}).json()["data"]["node"] == {"defaultValue": "Silver"}


def test_a_class_that_somebody_else_saved_is_shown_as_it_is_and_shared(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Shared after another save")
    administrator.open(f"/classes/{edited}/Overview")
    switch = page.get_by_role("switch", name="Share with resellers")
    expect(switch).to_be_enabled()
    written(server, "customerClass", {"id": edited, "expectedVersion": 1, "description": "Theirs"}, "customerClass")

    # when
    switch.click()

    # then: it is refused, and the class is read again
    dialog = page.get_by_role("dialog", name="Not shared")
    expect(dialog).to_contain_text("The class is shown as it is now. You can try again.")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(box(page, "Description")).to_have_value("Theirs")
    expect(switch).not_to_be_checked()

    # when
    switch.click()

    # then
    expect(switch).to_be_checked()
    assert value_of(server, edited, "description sharedWithResellers version") == {
        "description": "Theirs",
        "sharedWithResellers": True,
        "version": 3,
    }
