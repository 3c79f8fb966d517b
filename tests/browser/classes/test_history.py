"""The history of a class: a version is looked at, two are compared, and a panel is put back, by whoever may."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SAVE = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { message } } }"
CLONE = """mutation($input: CustomerClassCloneInput!) {
  customerClassClone(input: $input) { customerClass { id } userErrors { message } }
}"""
ASSIGN = """mutation($input: CustomerClassAssignInput!) {
  customerClassAssign(input: $input) { userErrors { message } results { userErrors { message } } }
}"""
TEMPLATE = """mutation($input: InvoiceTemplateSaveInput!) {
  invoiceTemplateSave(input: $input) { invoiceTemplate { id } userErrors { message } }
}"""
DELETE = "mutation($ids: [ID!]!) { invoiceTemplateDelete(input: {ids: $ids}) { userErrors { message } } }"

OF_ALPHA = "CustomerClass:11"
SHARED_WITH_ALPHA = "CustomerClass:9"


def copy_of_retail(server: Server, name: str) -> str:
    """The id of a new class, which is at version 1."""
    answer = server.ask("admin", CLONE, {"input": {"id": "CustomerClass:2", "name": name}}).json()
    return str(answer["data"]["customerClassClone"]["customerClass"]["id"])


def save(server: Server, class_id: str, version: int, user: str = "admin", **values: object) -> None:
    """Make the next version of a class."""
    input = {"id": class_id, "expectedVersion": version, **values}
    answer = server.ask(user, SAVE, {"input": input}).json()
    assert answer["data"]["customerClassSave"]["userErrors"] == []


def version_of(server: Server, class_id: str, user: str = "admin") -> int:
    """The version that a class has."""
    answer = server.ask(user, "query($id: ID!) { customerClass(id: $id) { version } }", {"id": class_id}).json()
    return int(answer["data"]["customerClass"]["version"])


def saved_twice(server: Server, name: str) -> str:
    """A class at version 3: statistics and a brand were changed, and then the description."""
    class_id = copy_of_retail(server, name)
    statistics = {"statistics": {"suspendOnInsufficientFunds": True, "closeDelayHours": 17}}
    save(server, class_id, 1, finances=statistics, webSelfCare={"brandName": "Our own"}, reason="Agreed in March")
    save(server, class_id, 2, description="Saved twice.")
    return class_id


def open_history(visit: Visit, class_id: str, search: str = "", app: str = "") -> Page:
    """The history of a class, once all of it is there."""
    visit.open(f"{app}/classes/{class_id}/History{search}")
    settle(visit.page)
    return visit.page


def test_a_panel_is_put_back_to_the_first_version_and_its_customer_has_that_value(administrator: Visit) -> None:
    # given: a class that was saved twice, with a customer that follows it
    page, server = administrator.page, administrator.server
    class_id = saved_twice(server, "Put back by panel")
    customers = server.ask("admin", "{ customers(first: 100) { nodes { id currency { code } } } }").json()
    customer = next(node for node in customers["data"]["customers"]["nodes"] if node["currency"]["code"] == "EUR")["id"]
    input = {"customerClassId": class_id, "customerIds": [customer]}
    assigned = server.ask("admin", ASSIGN, {"input": input}).json()["data"]["customerClassAssign"]
    assert (assigned["userErrors"], assigned["results"][0]["userErrors"]) == ([], [])
    value = "query($id: ID!) { customer(id: $id) { settings { suspendOnInsufficientFunds { value source } } } }"

    # when: version 1 is looked at
    open_history(administrator, class_id)
    page.get_by_role("link", name="Version 1", exact=True).click()
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Statistics").click()

    # then: it is there as it was, nothing of it can be entered, and its address leads there again
    expect(page.get_by_role("note")).to_contain_text("Version 1 of")
    page.reload()
    settle(page)
    expect(page).to_have_url(re.compile(r"/Statistics\?version=1$"))
    expect(page.get_by_role("definition").filter(has_text="17 hours")).to_have_count(0)
    expect(page.get_by_role("button", name="Save")).to_have_count(0)
    assert violations(page) == []
    page.get_by_role("link", name="Back to now").click()
    expect(page.get_by_label("Close delay")).to_have_value("17")

    # when: it is compared with now
    open_history(administrator, class_id, "?a=1&b=now")

    # then: what differs stands by panel, with both values in words
    table = page.get_by_role("table", name="Differences")
    expect(page.get_by_text("4 settings differ in 3 panels")).to_be_visible()
    row = table.get_by_role("row", name="Close delay")
    expect(row.get_by_role("cell").nth(2)).to_have_text("17 hours")
    expect(table.get_by_role("row", name="Suspend on insufficient funds")).to_contain_text("NoYes")

    # when: one panel is put back
    table.get_by_role("checkbox", name="Statistics").check()
    page.get_by_role("button", name="Put back…").click()
    dialog = page.get_by_role("dialog", name="Put back to version 1")
    expect(dialog.get_by_role("table", name="Changes").get_by_role("row")).to_have_count(3)
    expect(dialog).to_contain_text("1 customer is affected")
    assert violations(page) == []
    dialog.get_by_label("Reason").fill("Not agreed after all")
    dialog.get_by_role("button", name="Put back", exact=True).click()

    # then: that is version 4, which the list has, and the customer has what the panel had
    expect(page.get_by_text("Saved. Version 4, 1 customer")).to_be_visible()
    expect(page.get_by_role("link", name="Now, version 4")).to_be_visible()
    first = page.get_by_role("list", name="Versions").get_by_role("listitem").first
    expect(first).to_contain_text("Put back to version 1.")
    expect(first).to_contain_text("“Not agreed after all”")
    answer = server.ask("admin", value, {"id": customer}).json()["data"]["customer"]["settings"]
    assert answer["suspendOnInsufficientFunds"] == {"value": False, "source": "CLASS"}
    brand = "query($id: ID!) { customerClass(id: $id) { version description webSelfCare { brandName } } }"
    assert server.ask("admin", brand, {"id": class_id}).json()["data"]["customerClass"] == {
        "version": 4,
        "description": "Saved twice.",
        "webSelfCare": {"brandName": "Our own"},
    }


def test_two_versions_are_chosen_by_the_arrow_keys_and_the_way_back_leads_there(administrator: Visit) -> None:
    page = administrator.page
    class_id = saved_twice(administrator.server, "By keyboard")
    open_history(administrator, class_id)
    # the version before and now, as long as nobody chose
    expect(page.get_by_role("radio", name="Version 2 as A")).to_be_checked()
    expect(page.get_by_role("radio", name="Version 3 as B")).to_be_checked()
    page.get_by_role("radio", name="Version 2 as A").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="Version 1 as A")).to_be_checked()
    expect(page.get_by_role("radio", name="Version 1 as A")).to_be_focused()
    expect(page).to_have_url(re.compile(r"History\?a=1$"))
    page.get_by_role("radio", name="Version 3 as B").focus()
    page.keyboard.press("ArrowDown")
    expect(page).to_have_url(re.compile(r"a=1&b=2$"))
    expect(page.get_by_role("heading", name="Version 1 beside Version 2")).to_be_visible()
    page.get_by_role("button", name="Swap A and B").click()
    expect(page.get_by_role("heading", name="Version 2 beside Version 1")).to_be_visible()
    page.get_by_role("link", name="Open version 2").click()
    expect(page.get_by_role("note")).to_contain_text("Version 2 of")
    page.go_back()
    expect(page.get_by_role("heading", name="Version 2 beside Version 1")).to_be_visible()


def test_what_was_entered_meanwhile_stays_over_what_is_put_back(administrator: Visit) -> None:
    # given: something is entered, and somebody else saves after the history was opened
    page, server = administrator.page, administrator.server
    class_id = saved_twice(server, "Entered meanwhile")
    administrator.open(f"/classes/{class_id}/Overview")
    page.get_by_role("textbox", name="Description").fill("Entered and not saved.")
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="History").click()
    page.get_by_role("radio", name="Version 1 as A").check()
    save(server, class_id, 3, webSelfCare={"brandName": "Of somebody else"})

    # when: the class is put back
    page.get_by_role("button", name="Put back…").click()
    dialog = page.get_by_role("dialog", name="Put back to version 1")

    # then: both are said, and what is shown is upon the newer version
    expect(dialog).to_contain_text("It is at version 4 now.")
    expect(dialog).to_contain_text("1 change that you entered is not saved yet.")
    expect(dialog.get_by_role("row", name="Brand name")).to_contain_text("Of somebody else")
    dialog.get_by_role("button", name="Put back", exact=True).click()
    expect(page.get_by_text("Saved. Version 5")).to_be_visible()
    page.get_by_role("navigation", name="Panels").get_by_role("link", name="Overview").click()
    expect(page.get_by_role("textbox", name="Description")).to_have_value("Entered and not saved.")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 6")).to_be_visible()


def test_what_cannot_come_back_is_said_by_its_name(administrator: Visit) -> None:
    # given: a version with a template that was deleted since
    page, server = administrator.page, administrator.server
    class_id = copy_of_retail(server, "With a template that is gone")
    template = server.ask("admin", TEMPLATE, {"input": {"name": "Soon gone"}}).json()
    template_id = template["data"]["invoiceTemplateSave"]["invoiceTemplate"]["id"]
    save(server, class_id, 1, finances={"regularInvoices": {"invoiceTemplate": template_id}})
    save(server, class_id, 2, finances={"regularInvoices": {"invoiceTemplate": None}})
    assert (
        server.ask("admin", DELETE, {"ids": [template_id]}).json()["data"]["invoiceTemplateDelete"]["userErrors"] == []
    )

    # when
    open_history(administrator, class_id)
    page.get_by_role("button", name="Put back…").click()

    # then
    dialog = page.get_by_role("dialog", name="Put back to version 2")
    expect(dialog.get_by_role("alert")).to_contain_text("Regular invoices, Invoice template")
    expect(dialog.get_by_role("alert")).not_to_contain_text("finances.")
    expect(dialog.get_by_role("button", name="Put back", exact=True)).to_have_count(0)
    assert version_of(server, class_id) == 3


def test_a_class_is_compared_with_another_one_and_what_held_on_a_day_is_opened(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    class_id = saved_twice(server, "Like Retail")
    open_history(administrator, class_id, "?with=CustomerClass:2")
    expect(page.get_by_role("heading", name="Now beside Retail")).to_be_visible()
    expect(page.get_by_role("table", name="Differences").get_by_role("row", name="Name Like Retail")).to_contain_text(
        "Like RetailRetail"
    )
    assert violations(page) == []
    # what is now is not put back to itself
    expect(page.get_by_role("button", name="Put back…")).to_have_count(0)
    page.get_by_label("What held on").fill("2020-03-03")
    page.get_by_role("button", name="Open", exact=True).click()
    expect(page.get_by_text("No version is kept from before the end of 3 Mar 2020.")).to_be_visible()


def test_the_class_to_compare_with_is_found_by_its_name(administrator: Visit) -> None:
    page = administrator.page
    class_id = copy_of_retail(administrator.server, "Compared by name")
    open_history(administrator, class_id)
    page.get_by_role("combobox", name="Compare with another class").fill("Large")
    page.get_by_role("option", name="Large business").click()
    expect(page.get_by_role("heading", name="Now beside Large business")).to_be_visible()


def test_a_class_that_was_never_changed_has_this_version_only(administrator: Visit) -> None:
    page = administrator.page
    class_id = copy_of_retail(administrator.server, "Never changed")
    open_history(administrator, class_id)
    expect(page.get_by_role("heading", name="Only this version yet")).to_be_visible()
    assert violations(page) == []
    administrator.open(f"/classes/{class_id}/Taxation?version=7")
    expect(page.get_by_role("heading", name="There is no version 7 of this class")).to_be_visible()


def test_a_read_only_administrator_compares_and_puts_nothing_back(
    read_only_administrator: Visit, server: Server
) -> None:
    class_id = saved_twice(server, "Only read")
    page = open_history(read_only_administrator, class_id, "?a=1&b=now")
    expect(page.get_by_text("4 settings differ in 3 panels")).to_be_visible()
    expect(page.get_by_role("button", name="Put back…")).to_have_count(0)
    expect(page.get_by_role("table", name="Differences").get_by_role("checkbox")).to_have_count(0)


def test_a_reseller_has_the_history_of_its_own_classes_and_of_no_shared_one(reseller: Visit) -> None:
    page, server = reseller.page, reseller.server
    version = version_of(server, OF_ALPHA, "alpha")
    save(server, OF_ALPHA, version, "alpha", description="Changed by Alpha.")
    save(server, OF_ALPHA, version + 1, "admin", description="Changed by an administrator.")
    open_history(reseller, OF_ALPHA, app="/portal")
    # who of the administrators that was is nobody's business
    expect(page.get_by_role("list", name="Versions")).not_to_contain_text("admin,")
    page.get_by_role("button", name="Put back…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("row", name="Description")).to_contain_text("Changed by Alpha.")
    assert violations(page) == []
    dialog.get_by_role("button", name="Put back", exact=True).click()
    expect(page.get_by_role("link", name=f"Now, version {version + 3}")).to_be_visible()

    reseller.open(f"/portal/classes/{SHARED_WITH_ALPHA}/Overview")
    settle(page)
    panels = page.get_by_role("navigation", name="Panels")
    expect(panels.get_by_role("link", name="Customers")).to_be_visible()
    expect(panels.get_by_role("link", name="History")).to_have_count(0)


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_the_history_fits_on_a_phone(browse: Browse, server: Server, language: str) -> None:
    visit = browse("admin", language=language)
    visit.page.set_viewport_size({"width": 390, "height": 844})
    open_history(visit, "CustomerClass:5")
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations(visit.page) == []
