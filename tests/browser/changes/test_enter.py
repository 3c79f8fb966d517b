"""Enter that is pressed while something still loads is carried out once it is there; a held key confirms nothing."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.changes.test_editing import box, value_of
from tests.browser.classes.test_class_editor import class_of
from tests.browser.held import Held
from tests.browser.records.test_records import customer_by_itself, heading, written
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def class_in(server: Server, name: str, currency: str | None, **panels: object) -> str:
    """A class that is charged in a currency, or in none."""
    listed = server.ask("admin", "{ currencies { id code } businessModels { id } }").json()["data"]
    ids = {one["code"]: one["id"] for one in listed["currencies"]}
    values = {"name": name, "businessModel": listed["businessModels"][0]["id"], **panels}
    if currency:
        values["currency"] = ids[currency]
    return written(server, "customerClass", values, "customerClass")


def dialog_of(page: Page) -> Locator:
    """The dialog that is open."""
    return page.get_by_role("dialog")


def test_a_class_is_cloned_by_enter_while_it_is_asked_what_the_copy_can_not_have(administrator: Visit) -> None:
    page = administrator.page
    source = class_of(administrator.server, "Cloned at once")
    administrator.open(f"/classes/{source}/Overview")
    kept = Held(page, "validateOnly")
    page.get_by_role("button", name="Clone").click()
    expect(page.get_by_label("Name of the copy")).to_be_focused()
    page.keyboard.type("Copied at once")
    page.keyboard.press("Enter")
    kept.release()

    expect(heading(page, "Copied at once")).to_be_visible()


def test_a_copy_that_lacks_something_is_made_once_that_was_seen(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    template = 'mutation { invoiceTemplateSave(input: {name: "Theirs alone"}) { invoiceTemplate { id } } }'
    own = server.ask("alpha", template).json()["data"]["invoiceTemplateSave"]["invoiceTemplate"]["id"]
    save = (
        'mutation($template: ID!) { customerClassSave(input: {name: "Lacking", businessModel: "BusinessModel:1", '
        "finances: {regularInvoices: {invoiceTemplate: $template}}}) { customerClass { id } } }"
    )
    source = server.ask("alpha", save, {"template": own}).json()["data"]["customerClassSave"]["customerClass"]["id"]
    administrator.open(f"/classes/{source}/Overview")
    page.get_by_role("button", name="Clone").click()
    manager = dialog_of(page).get_by_role("combobox", name="Managed by")
    dry_run = Held(page, "validateOnly")
    search = Held(page, "ClassManagers")
    manager.fill("bravo")
    # Once for what is typed, whose search is under way, and once for the copy.
    page.keyboard.press("Enter")
    search.release()
    expect(manager).to_have_value(re.compile("^Bravo"))
    dialog_of(page).get_by_label("Name of the copy").fill("Lacking, of Bravo")
    page.keyboard.press("Enter")
    dry_run.release()
    expect(dialog_of(page).get_by_role("table", name="Left out")).to_contain_text("Theirs alone")
    page.keyboard.press("Enter")

    expect(heading(page, "Lacking, of Bravo")).to_be_visible()


def test_a_class_is_made_while_its_choices_are_loading(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    kept = Held(page, "ClassChoices")
    page.get_by_role("button", name="New customer class").click()
    name = box(dialog_of(page), "Name")
    expect(name).to_be_focused()
    page.keyboard.type("Made at once")
    page.keyboard.press("Enter")
    model = dialog_of(page).get_by_label("Business model")
    expect(model).to_have_attribute("aria-invalid", "true")
    kept.release()
    model.select_option(index=1)
    name.focus()
    page.keyboard.press("Enter")

    expect(dialog_of(page)).to_have_count(0)
    expect(page.get_by_role("link", name="Made at once").first).to_be_visible()


def test_a_review_is_confirmed_by_enter_while_it_is_made(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Reviewed at once")
    administrator.open(f"/classes/{edited}/Overview")
    box(page, "Description").fill("After")
    kept = Held(page, "validateOnly")
    page.get_by_role("button", name="Review").click()
    kept.wait()
    expect(box(dialog_of(page), "Reason")).to_be_focused()
    page.keyboard.type("Agreed")
    page.keyboard.press("Enter")
    expect(dialog_of(page)).to_be_visible()
    kept.release()

    expect(page.get_by_text("Saved. Version 2, 0 customers")).to_be_visible()
    expect(dialog_of(page)).to_have_count(0)
    assert value_of(server, edited, "description") == {"description": "After"}
    page.get_by_role("link", name="Audit log").last.click()
    expect(page.get_by_text("Agreed")).to_be_visible()


def test_a_deletion_is_confirmed_by_enter_while_it_is_asked_what_is_in_the_way(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    id = written(server, "service", {"name": "Deleted at once", "code": "AT_ONCE"}, "service")
    administrator.open(f"/records/services/{id}")
    kept = Held(page, "validateOnly")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete…").click()
    kept.wait()
    expect(box(dialog_of(page), "Reason")).to_be_focused()
    page.keyboard.type("Sold no more")
    page.keyboard.press("Enter")
    kept.release()

    expect(heading(page, "Services")).to_be_visible()
    gone = server.ask("admin", "query($id: ID!) { node(id: $id) { id } }", {"id": id}).json()
    assert gone["data"]["node"] is None


def test_customers_are_found_and_assigned_by_enter_while_they_are_searched_for(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    customer = customer_by_itself(server, "Assigned at once")
    other = class_in(server, "For those at once", None)
    administrator.open(f"/classes/{other}/Overview")
    kept = Held(page, "AssignableCustomers")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Assign customers").click()
    expect(dialog_of(page).get_by_role("combobox", name="Customers")).to_be_focused()
    page.keyboard.type("Assigned at")
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    kept.release()
    expect(dialog_of(page).get_by_role("button", name="Assign 1 customer")).to_be_visible()
    page.keyboard.press("Enter")

    expect(dialog_of(page).get_by_role("status")).to_contain_text("1 done")
    response = server.ask("admin", "query($id: ID!) { customer(id: $id) { customerClass { id } } }", {"id": customer})
    assert response.json()["data"]["customer"]["customerClass"] == {"id": other}


def test_chosen_customers_get_a_class_by_enter_while_it_is_searched_for(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    customer = customer_by_itself(server, "Moved at once")
    other = class_in(server, "Moved to at once", None)
    administrator.open("/records/customers?name=Moved%20at%20once")
    page.get_by_label("Select Moved at once").check()
    page.get_by_role("button", name="Assign a class…").click()
    picker = dialog_of(page).get_by_role("combobox", name="Customer class")
    expect(picker).to_be_focused()
    kept = Held(page, "choices")
    page.keyboard.type("Moved to at")
    page.keyboard.press("Enter")
    # Whoever goes on at once has chosen all the same.
    page.keyboard.press("Tab")
    kept.release()
    expect(picker).to_have_value("Moved to at once")
    picker.focus()
    # Once for the list, which is open there, and once for the dialog.
    page.keyboard.press("Enter")
    expect(picker).to_have_value("Moved to at once")
    page.keyboard.press("Enter")

    expect(dialog_of(page)).to_have_count(0)
    response = server.ask("admin", "query($id: ID!) { customer(id: $id) { customerClass { id } } }", {"id": customer})
    assert response.json()["data"]["customer"]["customerClass"] == {"id": other}


def test_a_reference_of_a_new_record_is_chosen_by_enter_while_it_is_searched_for(administrator: Visit) -> None:
    page = administrator.page
    class_of(administrator.server, "Of a new customer")
    administrator.open("/records/customers/new")
    picker = page.get_by_role("combobox", name="Customer class", exact=True)
    kept = Held(page, "choices")
    picker.fill("of a new cust")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    kept.release()

    expect(picker).to_have_value("Of a new customer")


def test_personal_data_is_removed_by_enter_and_once(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    forgotten = class_in(server, "Forgotten at once", None, rightToBeForgotten={"removePersonalData": True})
    currency = server.ask("admin", "{ currencies { id } }").json()["data"]["currencies"][0]["id"]
    named = "Removed  at once"
    input: dict[str, object] = {"name": named, "currency": currency, "customerClass": forgotten}
    customer = written(server, "customer", input, "customer")
    administrator.open(f"/records/customers/{customer}")
    page.get_by_role("button", name="Terminate…").click()
    expect(box(dialog_of(page), "Reason")).to_be_focused()
    page.keyboard.type("Left")
    page.keyboard.press("Enter")
    expect(dialog_of(page)).to_have_count(0)
    ask = page.get_by_role("button", name="Remove personal data…")
    kept = Held(page, "removed")
    page.reload()
    expect(ask).to_be_disabled()
    kept.release()
    ask.click()
    confirm = dialog_of(page).get_by_label(re.compile("to continue$"))
    confirm.fill("Removed at once")
    written_once = Held(page, "customerErase")
    page.keyboard.press("Enter")
    written_once.wait()
    page.keyboard.press("Enter")
    page.wait_for_timeout(100)
    assert len(written_once.kept) == 1
    written_once.release()

    expect(page.get_by_text(re.compile("Personal data was removed on"))).to_be_visible()


def test_a_token_is_made_and_a_user_disabled_by_enter(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    input: dict[str, object] = {
        "userName": "by-enter",
        "displayName": "By Enter",
        "password": "A long enough one 1",
        "role": "READ_ONLY_ADMINISTRATOR",
    }
    id = written(server, "user", input, "user")
    administrator.open(f"/records/users/{id}")
    page.get_by_role("button", name="New token").click()
    expect(box(dialog_of(page), "Name")).to_be_focused()
    page.keyboard.type("For a portal")
    page.keyboard.press("Enter")
    expect(box(dialog_of(page), "Secret")).to_be_visible()
    dialog_of(page).get_by_role("button", name="I have saved it").click()
    page.get_by_role("button", name="Disable…").click()
    expect(box(dialog_of(page), "Reason")).to_be_focused()
    page.keyboard.press("Enter")

    expect(dialog_of(page)).to_have_count(0)
    expect(page.get_by_role("button", name="Disable…")).to_have_count(0)


def test_a_held_enter_opens_a_dialog_and_confirms_nothing_in_it(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    id = class_of(server, "Kept by a held key")
    administrator.open(f"/classes/{id}/Overview")
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete").focus()
    page.keyboard.down("Enter")
    expect(box(dialog_of(page), "Reason")).to_be_focused()
    for _ in range(5):
        page.keyboard.down("Enter")
    page.keyboard.up("Enter")
    expect(dialog_of(page).get_by_role("button", name="Delete")).to_be_visible()
    page.keyboard.press("Enter")

    expect(heading(page, "Customer classes")).to_be_visible()


def test_a_class_is_opened_from_the_palette_by_enter_while_it_is_searched_for(administrator: Visit) -> None:
    page = administrator.page
    class_of(administrator.server, "Opened at once")
    administrator.open("/classes")
    expect(heading(page, "Customer classes")).to_be_visible()
    kept = Held(page, "PaletteMatches")
    page.keyboard.press("Control+k")
    expect(dialog_of(page).get_by_role("textbox")).to_be_focused()
    page.keyboard.type("opened at")
    page.keyboard.press("Enter")
    kept.release()

    expect(heading(page, "Opened at once")).to_be_visible()
