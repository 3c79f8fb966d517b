"""Editing that can go wrong: typing during a slow save, numbers in two languages, a copy for somebody else, logs."""

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.classes.test_class_editor import class_of
from tests.browser.conftest import Browse
from tests.browser.held import Held
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def box(page: Page | Locator, name: str) -> Locator:
    """A field to type into, by its label."""
    return page.get_by_role("textbox", name=name, exact=True)


def value_of(server: Server, class_id: str, fields: str) -> dict[str, object]:
    """Read stored fields of a class."""
    answer = server.ask("admin", f"query($id: ID!) {{ customerClass(id: $id) {{ {fields} }} }}", {"id": class_id})
    customer_class: dict[str, object] = answer.json()["data"]["customerClass"]
    return customer_class


def test_a_changed_field_says_what_it_was_and_goes_back_to_it(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Back and forth")
    administrator.open(f"/classes/{edited}/Overview")
    description = box(page, "Description")
    description.fill("First")
    expect(page.get_by_text("was Private customers, invoiced each month.", exact=True)).to_be_visible()

    # when it is saved, and changed again
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    expect(page.get_by_text("was Private customers, invoiced each month.", exact=True)).to_have_count(0)
    description.fill("Second")
    expect(page.get_by_text("was First", exact=True)).to_be_visible()
    page.get_by_role("button", name="Undo the change").click()

    # then nothing is changed, and whoever was there goes on there
    expect(description).to_have_value("First")
    expect(description).to_be_focused()
    expect(page.get_by_text("Nothing changed")).to_be_visible()
    expect(page.get_by_text("was First", exact=True)).to_have_count(0)


def test_every_button_of_a_changed_class_is_read_whole_on_a_phone_in_german(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    page = visit.page
    page.set_viewport_size({"width": 390, "height": 844})
    visit.open(f"/classes/{class_of(visit.server, 'On the phone')}/Overview")
    box(page, "Beschreibung").fill("Anders")

    for name in ("Verwerfen", "Prüfen", "Klonen", "Speichern"):
        label = page.get_by_role("button", name=name, exact=True).locator(".mantine-Button-label")
        assert label.evaluate("one => one.scrollWidth <= one.clientWidth"), name


def test_text_typed_while_a_class_is_saved_stays_and_is_saved_next(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Typed meanwhile")
    administrator.open(f"/classes/{edited}/Overview")
    slow = Held(page, "customerClassSave")
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    page.keyboard.type(" and second")
    slow.release_oldest()

    expect(page.get_by_text("Saved. Version 2, 0 customers")).to_be_visible()
    expect(box(page, "Description")).to_have_value("First and second")
    expect(box(page, "Description")).to_be_focused()
    expect(page.get_by_text("1 change", exact=True)).to_be_visible()
    assert value_of(server, edited, "description") == {"description": "First"}
    page.keyboard.press("Control+s")
    slow.release_oldest()
    expect(page.get_by_text("Saved. Version 3, 0 customers")).to_be_visible()
    assert value_of(server, edited, "description version") == {"description": "First and second", "version": 3}


def test_a_second_save_during_a_save_waits_and_is_in_no_conflict_with_itself(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Saved twice")
    administrator.open(f"/classes/{edited}/Overview")
    slow = Held(page, "customerClassSave")
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    page.keyboard.type(" and second")
    page.keyboard.press("Control+s")
    slow.release_oldest()
    slow.release_oldest()

    expect(page.get_by_text("Saved. Version 3, 0 customers")).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert value_of(server, edited, "description version") == {"description": "First and second", "version": 3}


def test_another_panel_entered_into_during_a_save_keeps_what_was_entered(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Panels meanwhile")
    administrator.open(f"/classes/{edited}/Overview")
    slow = Held(page, "customerClassSave")
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Web self-care").click()
    box(page, "Brand name").fill("Our own")
    slow.release_oldest()

    expect(page.get_by_text("Saved. Version 2, 0 customers")).to_be_visible()
    expect(box(page, "Brand name")).to_have_value("Our own")
    page.keyboard.press("Control+s")
    slow.release_oldest()
    expect(page.get_by_text("Saved. Version 3, 0 customers")).to_be_visible()
    assert value_of(server, edited, "description webSelfCare { brandName }") == {
        "description": "First",
        "webSelfCare": {"brandName": "Our own"},
    }


def test_text_typed_while_a_record_is_saved_stays_and_is_saved_next(administrator: Visit) -> None:
    page = administrator.page
    response = administrator.server.ask(
        "admin",
        'mutation { serviceSave(input: {name: "Slow", code: "SLOW"}) { service { id } } }',
    )
    id = response.json()["data"]["serviceSave"]["service"]["id"]
    administrator.open(f"/records/services/{id}")
    slow = Held(page, "serviceSave")
    box(page, "Description").fill("First")
    page.keyboard.press("Control+s")
    page.keyboard.type(" and second")
    page.keyboard.press("Control+s")
    page.keyboard.type(" and third")
    slow.release_oldest()
    slow.release_oldest()

    expect(page.get_by_text("Saved. Version 3")).to_be_visible()
    expect(box(page, "Description")).to_have_value("First and second and third")
    expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize(
    ("language", "plain", "understood", "typed", "refused"),
    [("en-GB", "1234.5", "= 1,234.5", "1,234.50", "12,5"), ("de-DE", "1234,5", "= 1.234,5", "1.234,50", "12.5")],
)
def test_numbers_are_read_by_the_readers_language(
    browse: Browse, language: str, plain: str, understood: str, typed: str, refused: str
) -> None:
    visit = browse("admin", language=language)
    page, server = visit.page, visit.server
    edited = class_of(server, f"Numbers {language}")
    visit.open(f"/classes/{edited}/RegularInvoices")
    amount = page.locator("[data-path=collectionThreshold]")
    amount.fill(plain)
    expect(page.get_by_text(understood, exact=True)).to_be_visible()
    amount.fill(typed)
    expect(amount).to_have_value(typed)
    page.keyboard.press("Control+s")
    expect(page.get_by_text(re.compile("(Saved|Gespeichert). Version 2"))).to_be_visible()
    stored = value_of(server, edited, "finances { regularInvoices { collectionThreshold } }")
    assert stored == {"finances": {"regularInvoices": {"collectionThreshold": "1234.5"}}}

    amount.fill(refused)
    page.keyboard.press("Control+s")
    expect(amount).to_have_attribute("aria-invalid", "true")
    expect(amount).to_have_value(refused)
    assert value_of(server, edited, "version") == {"version": 2}


def test_an_error_in_another_panel_is_led_to_and_counted(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Wrong elsewhere")
    administrator.open(f"/classes/{edited}/Statistics")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.post_data or ""))
    precision = page.locator("[data-path=roundingPrecision]")
    precision.fill("5000")
    page.get_by_role("link", name="Overview").click()
    box(page, "Description").fill("Right here")
    page.keyboard.press("Control+s")

    expect(page).to_have_url(re.compile("/Statistics$"))
    expect(precision).to_be_focused()
    expect(precision).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("navigation", name="Panels").get_by_role("img", name="1 error")).to_be_visible()
    assert [text for text in sent if "customerClassSave" in text] == []


def test_a_value_that_the_server_cannot_read_is_told_at_its_field(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Misread")
    administrator.open(f"/classes/{edited}/Statistics")
    precision = page.locator("[data-path=roundingPrecision]")
    precision.fill("4")
    page.get_by_role("link", name="Overview").click()
    read, unread = '"roundingPrecision":4', '"roundingPrecision":4.5'

    def spoil(route: Route) -> None:
        body = route.request.post_data or ""
        if "customerClassSave" in body:
            assert read in body
        route.continue_(post_data=body.replace(read, unread))

    page.route("**/graphql", spoil)
    page.keyboard.press("Control+s")

    expect(page).to_have_url(re.compile("/Statistics$"))
    expect(precision).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_text("The server can’t read this value.").first).to_be_visible()
    assert "Variable" not in page.locator("body").inner_text()


def test_a_class_of_a_reseller_is_cloned_without_what_another_one_does_not_have(
    administrator: Visit,
) -> None:
    page, server = administrator.page, administrator.server
    response = server.ask(
        "alpha",
        'mutation { invoiceTemplateSave(input: {name: "Alpha only", locale: "de"}) { invoiceTemplate { id } } }',
    )
    template = response.json()["data"]["invoiceTemplateSave"]["invoiceTemplate"]["id"]
    answer = server.ask(
        "alpha",
        "mutation($template: ID!) { customerClassSave(input: {"
        'name: "Of Alpha", businessModel: "BusinessModel:1", currency: "Currency:1", '
        "finances: {regularInvoices: {invoiceTemplate: $template}}}) { customerClass { id } userErrors { message } } }",
        {"template": template},
    )
    own = answer.json()["data"]["customerClassSave"]["customerClass"]["id"]
    administrator.open(f"/classes/{own}/Overview")
    page.get_by_role("button", name="Clone").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("combobox", name="Managed by")).to_have_value("Alpha Telecom")
    expect(dialog.get_by_role("button", name="Clone", exact=True)).to_be_enabled()
    dialog.get_by_role("combobox", name="Managed by").click()
    page.get_by_role("option", name="Bravo").first.click()
    left = dialog.get_by_role("table", name="Left out")
    expect(left).to_contain_text("Invoice template")
    expect(left).to_contain_text("Alpha only")
    expect(dialog.get_by_role("switch", name="Share with resellers")).to_be_disabled()
    dialog.get_by_label("Name of the copy").fill("For Bravo")
    dialog.get_by_role("button", name="Clone without these").click()

    expect(page.get_by_role("heading", level=1, name="For Bravo")).to_be_visible()
    page.get_by_role("link", name="Audit log").last.click()
    expect(page.get_by_role("row", name="Copied from")).to_contain_text("Of Alpha")


def test_the_log_of_lists_names_the_row_and_the_property(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    edited = class_of(server, "Log of lists")
    parameter = server.ask("admin", "{ measuredParameters(first: 1) { nodes { id name } } }").json()
    named = parameter["data"]["measuredParameters"]["nodes"][0]
    for version, free in ((1, 0), (2, 7)):
        answer = server.ask(
            "admin",
            "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { message } } }",
            {
                "input": {
                    "id": edited,
                    "expectedVersion": version,
                    "measuredServices": [
                        {"measuredParameter": named["id"], "chargeBasedOn": "NONE", "itemsFreeOfCharge": free}
                    ],
                }
            },
        )
        assert answer.json()["data"]["customerClassSave"]["userErrors"] == []
    administrator.open(f"/classes/{edited}/NotificationTypes")
    flag = page.get_by_role("checkbox", name=re.compile("by email$")).nth(1)
    type_ = str(flag.get_attribute("aria-label")).removesuffix(" by email")
    flag.click()
    page.get_by_role("button", name="Review").click()
    reviewed = page.get_by_role("table", name="Changes").get_by_role("row").nth(1)
    expect(reviewed).to_contain_text(f"Email: {type_}")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Discard").click()
    page.get_by_role("link", name="Audit log").last.click()
    row = page.get_by_role("row", name=re.compile(f"Items free of charge: {re.escape(named['name'])}"))
    expect(row).to_contain_text("7")
