"""Records that classes refer to: created, changed, merged after a conflict, deleted, or kept and why."""

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]


def heading(page: Page, name: str) -> Locator:
    """The heading of the page."""
    return page.get_by_role("heading", level=1, name=name, exact=True)


def field(page: Page | Locator, name: str) -> Locator:
    """A field to type into, by its label."""
    return page.get_by_role("textbox", name=name, exact=True)


def save(page: Page) -> None:
    """Save what was entered, and wait until it is."""
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved. Version")).to_be_visible()


def choose(page: Page, label: str, option: str) -> None:
    """Choose an option of a list."""
    page.get_by_role("combobox", name=label, exact=True).click()
    page.get_by_role("option", name=option, exact=True).click()


def written(server: Server, write: str, values: dict[str, object], record: str) -> str:
    """The id of a record that an administrator has saved."""
    name = f"{write[0].upper()}{write[1:]}SaveInput"
    answer = server.ask(
        "admin",
        f"mutation($input: {name}!) {{ {write}Save(input: $input) {{ {record} {{ id }} userErrors {{ message }} }} }}",
        {"input": values},
    )
    payload = answer.json()["data"][f"{write}Save"]
    assert payload["userErrors"] == []
    return str(payload[record]["id"])


def customer_by_itself(server: Server, name: str) -> str:
    """The id of a new customer, on a new class on which nothing is set but what every class has."""
    first = server.ask("admin", "{ businessModels { id } currencies { id } }").json()["data"]
    model, currency = first["businessModels"][0]["id"], first["currencies"][0]["id"]
    on = written(server, "customerClass", {"name": f"Class of {name}", "businessModel": model}, "customerClass")
    return written(server, "customer", {"name": name, "currency": currency, "customerClass": on}, "customer")


def test_a_template_is_made_changed_and_found_again_by_its_address(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/records/invoice-templates")
    page.get_by_role("link", name="New invoice template").first.click()

    # when it is saved without what it needs, and then with it
    page.get_by_role("combobox", name="Locale", exact=True).fill("german")
    page.get_by_role("option", name="German (de)", exact=True).click()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("This is needed.")).to_be_visible()
    expect(field(page, "Name")).to_have_attribute("aria-invalid", "true")
    field(page, "Name").fill("Blue template")
    page.get_by_role("button", name="Save").click()
    expect(heading(page, "Blue template")).to_be_visible()

    # and when it is changed
    field(page, "Description").fill("For everyone.")
    save(page)

    # then
    administrator.open("/records/invoice-templates?name=blue&match=contains")
    row = page.get_by_role("row").filter(has_text="Blue template")
    expect(row).to_contain_text("For everyone.")
    expect(row).to_contain_text("Administrator only")


def test_what_is_in_use_stays_and_leads_to_who_uses_it(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    used = written(server, "invoiceTemplate", {"name": "Used template"}, "invoiceTemplate")
    free = written(server, "invoiceTemplate", {"name": "Useless template"}, "invoiceTemplate")
    model = server.ask("admin", "{ businessModels { id } }").json()["data"]["businessModels"][0]["id"]
    finances = {"regularInvoices": {"invoiceTemplate": used}}
    written(
        server,
        "customerClass",
        {"name": "Uses a template", "businessModel": model, "finances": finances},
        "customerClass",
    )
    administrator.open("/records/invoice-templates?name=use")

    # when both are to be deleted
    page.get_by_label("Select Used template").check()
    page.get_by_label("Select Useless template").check()
    page.get_by_role("button", name="Delete…").click()

    # then what can go goes
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("In use by 1 customer class.")
    dialog.get_by_role("button", name="Delete", exact=True).click()
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("row").filter(has_text="Useless template")).to_have_count(0)
    expect(page.get_by_role("row").filter(has_text="Used template")).to_have_count(1)
    gone = server.ask("admin", "query($id: ID!) { node(id: $id) { id } }", {"id": free}).json()
    assert gone["data"]["node"] is None

    # and the other leads to the class
    page.get_by_label("Select Used template").check()
    page.get_by_role("button", name="Delete…").click()
    expect(dialog.get_by_role("button", name="Delete", exact=True)).to_have_count(0)
    dialog.get_by_role("link", name="Uses a template").click()
    expect(heading(page, "Uses a template")).to_be_visible()


def test_a_customer_has_a_setting_of_its_own_and_gives_it_up_again(administrator: Visit, server: Server) -> None:
    page = administrator.page
    customer_by_itself(server, "Almeida Hotel")
    administrator.open("/records/customers?name=Almeida%20Hotel")
    page.get_by_role("link", name="Almeida Hotel", exact=True).click()
    setting = page.get_by_role("row").filter(has=page.get_by_text("Two-factor authentication", exact=True))
    expect(setting.get_by_role("combobox")).to_have_value("Inherit (currently: off)")

    choose(page, "Two-factor authentication", "on")
    save(page)
    expect(setting).to_contain_text("of the customer")

    page.reload()
    expect(setting.get_by_role("combobox")).to_have_value("on")
    choose(page, "Two-factor authentication", "Inherit (currently: off)")
    save(page)
    expect(setting).to_contain_text("of the class")


def test_two_who_change_one_record_decide_where_they_differ(browse: Browse, server: Server) -> None:
    id = written(server, "customTax", {"name": "Disputed", "rate": "1", "description": "Old."}, "customTax")
    mine, theirs = browse("admin"), browse("admin")
    for visit in (mine, theirs):
        visit.open(f"/records/custom-taxes/{id}")
        expect(heading(visit.page, "Disputed")).to_be_visible()

    # given
    field(theirs.page, "Rate").fill("2")
    field(theirs.page, "Description").fill("Theirs.")
    save(theirs.page)

    # when
    field(mine.page, "Rate").fill("3")
    mine.page.get_by_role("button", name="Save").click()
    dialog = mine.page.get_by_role("dialog")
    take_over = dialog.get_by_role("button", name="Apply my choices")
    expect(dialog).to_contain_text("Theirs.")
    expect(take_over).to_be_disabled()
    dialog.get_by_role("radio", name="Rate: mine").check()
    take_over.click()
    save(mine.page)

    # then nothing of either change is lost
    read = server.ask(
        "admin", "query($id: ID!) { node(id: $id) { ... on CustomTax { rate description version } } }", {"id": id}
    )
    assert read.json()["data"]["node"] == {"rate": "3", "description": "Theirs.", "version": 3}


def test_a_token_is_shown_once_works_and_is_revoked(administrator: Visit) -> None:
    page, server = administrator.page, administrator.server
    administrator.open("/records/users")
    page.get_by_role("link", name="bravo", exact=True).click()

    # given
    page.get_by_role("button", name="New token").click()
    dialog = page.get_by_role("dialog")
    field(dialog, "Name").fill("A portal")
    dialog.get_by_role("button", name="Create token").click()
    secret = field(dialog, "Secret").input_value()

    def status() -> int:
        return httpx.post(
            f"{server.url}/graphql",
            json={"query": "{ viewer { userName } }"},
            headers={"authorization": f"Bearer {secret}", "accept": "application/graphql-response+json"},
            timeout=30,
        ).status_code

    assert status() == httpx.codes.OK

    # when
    dialog.get_by_role("button", name="I have saved it").click()
    expect(dialog).to_have_count(0)
    row = page.get_by_role("row").filter(has_text="A portal")
    expect(row).to_contain_text("Accepted")
    assert secret not in page.content()
    row.get_by_role("button", name="Revoke A portal").click()

    # then
    expect(row).to_contain_text("Revoked")
    assert status() == httpx.codes.UNAUTHORIZED


def test_a_reseller_sees_its_own_customers_and_nothing_of_whose_they_are(reseller: Visit) -> None:
    page = reseller.page
    reseller.open("/portal/records/customers")
    expect(heading(page, "Customers")).to_be_visible()
    expect(page.get_by_role("row").nth(1)).to_be_visible()
    assert page.get_by_role("columnheader", name="Reseller", exact=True).count() == 0
    reseller.open("/portal/records/users")
    expect(page.get_by_text("Page not found")).to_be_visible()


def test_a_read_only_administrator_looks_and_changes_nothing(read_only_administrator: Visit, server: Server) -> None:
    page = read_only_administrator.page
    customer = customer_by_itself(server, "Costa Bakery")
    read_only_administrator.open(f"/records/customers/{customer}")
    expect(page.get_by_text("You can view everything and change nothing.")).to_be_visible()
    expect(page.get_by_role("term").get_by_text("Name", exact=True)).to_be_visible()
    assert field(page, "Name").count() == 0
    assert page.get_by_role("button", name="Save").count() == 0
    assert page.get_by_role("button", name="More actions").count() == 0


def test_a_reseller_is_closed_after_what_that_means_and_opened_again(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    page = visit.page
    visit.open("/records/resellers/Reseller:2")
    page.get_by_role("button", name="Schließen…").click()
    dialog = page.get_by_role("dialog", name="Bravo Networks schließen")
    expect(dialog).to_contain_text("Seine Benutzer werden sofort abgemeldet")
    assert violations(page) == []
    dialog.get_by_role("textbox", name="Grund").fill("Out of business")
    dialog.get_by_role("button", name="Wiederverkäufer schließen").click()
    expect(page.get_by_text("Geschlossen am")).to_be_visible()
    response = visit.server.ask(
        "admin", '{ customerClasses(where: {managedBy: {eq: "Reseller:2"}}) { nodes { id } } }', {}
    ).json()
    visit.open(f"/classes/{response['data']['customerClasses']['nodes'][0]['id']}")
    expect(page.get_by_role("note")).to_contain_text("Bravo Networks ist geschlossen")
    expect(page.get_by_role("button", name="Klonen")).to_be_visible()
    settle(page)
    assert violations(page) == []
    page.get_by_role("note").get_by_role("link", name="Bravo Networks").click()
    page.get_by_role("button", name="Wieder öffnen…").click()
    page.get_by_role("dialog").get_by_role("button", name="Wieder öffnen", exact=True).click()
    expect(page.get_by_role("button", name="Schließen…")).to_be_visible()


def test_a_moment_is_typed_as_its_reader_writes_it_and_told_with_its_zone(browse: Browse) -> None:
    # given
    visit = browse("admin", language="de-DE")
    page, server = visit.page, visit.server
    on_class = '{ customers(first: 1, where: {customerClass: {eq: "CustomerClass:7"}}) { nodes { id } } }'
    customer = server.ask("admin", on_class).json()["data"]["customers"]["nodes"][0]["id"]
    theirs = "query($id: ID!) { accounts(first: 1, where: {customer: {eq: $id}}) { nodes { id } } }"
    account = server.ask("admin", theirs, {"id": customer}).json()["data"]["accounts"]["nodes"][0]["id"]
    visit.open(f"/records/accounts/{account}")
    moment = page.get_by_label("Activated at")
    # when what is none is typed
    moment.fill("31.02.2027 14:30")
    expect(page.get_by_text("Geben Sie Datum und Uhrzeit ein, etwa 31.01.2027 14:30.")).to_be_visible()
    # and when it is one
    moment.fill("31.1.2027 14:30")
    expect(page.get_by_text("Sonntag, 31. Januar 2027 um 14:30 MEZ")).to_be_visible()
    page.get_by_role("button", name="Speichern").click()
    expect(page.get_by_text("Gespeichert. Version")).to_be_visible()
    # then
    document = "query($id: ID!) { node(id: $id) { ... on Account { customFields { value } } } }"
    kept = server.ask("admin", document, {"id": account}).json()["data"]["node"]["customFields"]
    assert {"value": "2027-01-31T13:30:00Z"} in kept


def test_a_closed_reseller_is_not_offered(administrator: Visit) -> None:
    # given
    page, server = administrator.page, administrator.server
    document = '{ resellers(where: {name: {eq: "Charlie Mobile"}}) { nodes { id version } } }'
    closed = server.ask("admin", document).json()["data"]["resellers"]["nodes"][0]
    close = "mutation($input: ResellerCloseInput!) { resellerClose(input: $input) { userErrors { message } } }"
    answer = server.ask("admin", close, {"input": {"id": closed["id"], "expectedVersion": closed["version"]}})
    assert answer.json()["data"]["resellerClose"]["userErrors"] == []
    # when something new is given
    administrator.open("/records/customers/new")
    picker = page.get_by_role("combobox", name="Reseller", exact=True)
    picker.fill("l")
    # then
    expect(page.get_by_role("option", name="Alpha Telecom")).to_be_visible()
    expect(page.get_by_role("option", name="Charlie Mobile")).to_have_count(0)
    # and a list is still narrowed down to it
    administrator.open("/records/customers")
    page.get_by_role("combobox", name="Reseller", exact=True).fill("Charlie")
    expect(page.get_by_role("option", name="Charlie Mobile")).to_be_visible()
    # and where it is chosen, it is told to be closed
    of_closed = f'{{ customers(first: 1, where: {{reseller: {{eq: "{closed["id"]}"}}}}) {{ nodes {{ id }} }} }}'
    customer = server.ask("admin", of_closed).json()["data"]["customers"]["nodes"][0]["id"]
    administrator.open(f"/records/customers/{customer}")
    expect(page.locator("[data-path=reseller] dd")).to_contain_text("Charlie Mobile (closed)")
