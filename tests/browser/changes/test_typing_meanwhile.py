"""Somebody goes on typing while a save is under way: nothing typed is lost, and nobody is taken out of their field."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.changes.test_editing import box
from tests.browser.changes.test_enter import dialog_of
from tests.browser.classes.test_class_editor import class_of
from tests.browser.held import Held
from tests.browser.records.test_records import written
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


@pytest.mark.parametrize("button", ["Save", "Save and add a copy", "Save and edit details"])
def test_text_typed_while_a_new_class_is_saved_stays(administrator: Visit, button: str) -> None:
    page, server = administrator.page, administrator.server
    administrator.open("/classes")
    page.get_by_role("button", name="New customer class").click()
    dialog = dialog_of(page)
    box(dialog, "Name").fill(f"New, {button}")
    dialog.get_by_label("Business model").select_option(index=1)
    kept = Held(page, "customerClassSave")
    dialog.get_by_role("button", name=button, exact=True).click()
    kept.wait()
    box(dialog, "Description").fill("Typed meanwhile")
    kept.release()

    expect(dialog.get_by_role("status")).to_contain_text(f"Created New, {button}.")
    expect(box(dialog, "Description")).to_have_value("Typed meanwhile")
    expect(box(dialog, "Description")).to_be_focused()
    if button == "Save and add a copy":
        expect(box(dialog, "Name")).to_have_value("")
        return
    dialog.get_by_role("button", name=button, exact=True).click()
    expect(dialog).to_have_count(0)
    document = "query($name: String!) { customerClasses(where: {name: {eq: $name}}) { nodes { description version } } }"
    nodes = server.ask("admin", document, {"name": f"New, {button}"}).json()["data"]["customerClasses"]["nodes"]
    assert nodes == [{"description": "Typed meanwhile", "version": 2}]


def test_a_new_class_that_is_refused_takes_nobody_out_of_the_field_they_type_in(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    page.get_by_role("button", name="New customer class").click()
    dialog = dialog_of(page)
    box(dialog, "Name").fill("Retail")
    dialog.get_by_label("Business model").select_option(index=1)
    kept = Held(page, "customerClassSave")
    dialog.get_by_role("button", name="Save", exact=True).click()
    kept.wait()
    box(dialog, "Description").focus()
    page.keyboard.type("Still ")
    kept.release()
    expect(box(dialog, "Name")).to_have_attribute("aria-invalid", "true")
    page.keyboard.type("typing")

    expect(box(dialog, "Description")).to_have_value("Still typing")


@pytest.mark.parametrize("place", ["class", "record"])
def test_a_refused_save_takes_nobody_out_of_the_field_they_type_in(administrator: Visit, place: str) -> None:
    page, server = administrator.page, administrator.server
    if place == "class":
        administrator.open(f"/classes/{class_of(server, 'Refused meanwhile')}/Overview")
        taken, mutation = "Retail", "customerClassSave"
    else:
        taken, mutation = "Taken meanwhile", "invoiceTemplateSave"
        written(server, "invoiceTemplate", {"name": taken}, "invoiceTemplate")
        id = written(server, "invoiceTemplate", {"name": "Refused meanwhile"}, "invoiceTemplate")
        administrator.open(f"/records/invoice-templates/{id}")
    box(page, "Name").fill(taken)
    kept = Held(page, mutation)
    page.keyboard.press("Control+s")
    kept.wait()
    box(page, "Description").focus()
    page.keyboard.type("Still ")
    kept.release()
    expect(box(page, "Name")).to_have_attribute("aria-invalid", "true")
    page.keyboard.type("typing")

    expect(box(page, "Description")).to_have_value(re.compile("^Still typing"))


def test_an_entry_that_is_still_being_typed_is_saved_by_the_keys(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Saved while typing")
    document = "query($id: ID!) { customerClass(id: $id) { finances { regularInvoices { notifyDueInAdvanceDays } } } }"

    def reminders() -> list[int]:
        read = server.ask("admin", document, {"id": edited}).json()["data"]["customerClass"]
        return list(read["finances"]["regularInvoices"]["notifyDueInAdvanceDays"])

    before = reminders()
    assert 12 not in before
    administrator.open(f"/classes/{edited}/RegularInvoices")
    days = page.get_by_role("textbox", name="Notify due in advance")
    days.click()
    page.keyboard.type("12")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version")).to_be_visible()

    assert sorted(reminders()) == sorted([*before, 12])
    expect(days).to_be_focused()
