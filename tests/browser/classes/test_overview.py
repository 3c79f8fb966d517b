"""The overview, the first page of a class: every panel as a link with what matters in it, and what was done last."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Request, ViewportSize, expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_class_editor import class_of
from tests.browser.classes.test_panels import PANELS, class_id
from tests.browser.conftest import Browse
from tests.browser.visit import Visit, texts

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

LARGE_BUSINESS = "/classes/CustomerClass:5"
SHARED = "/portal/classes/CustomerClass:9"
OWN = "/portal/classes/CustomerClass:11"
SIZES = (390, 1280, 1920)
WIDE: ViewportSize = {"width": 1920, "height": 1080}


def row(page: Page, title: str) -> Locator:
    """The row of a panel in the overview."""
    return page.locator("ul.app-summaries > li").filter(has=page.get_by_role("link", name=title, exact=True))


def summary(page: Page, title: str) -> str:
    """Summary of a panel in the overview, with ordinary blanks."""
    return re.sub(r"\s+", " ", row(page, title).inner_text())


def changes_logged(visit: Visit, class_id: str) -> int:
    """How many changes the log of a class has."""
    query = "query($id: ID!) { customerClass(id: $id) { auditLog(first: 1) { totalCount } } }"
    answered = visit.server.ask("admin", query, {"id": class_id}).json()["data"]
    return int(answered["customerClass"]["auditLog"]["totalCount"])


def test_a_class_opens_with_its_overview_from_which_every_panel_is_reached(administrator: Visit) -> None:
    page = administrator.page
    administrator.open(LARGE_BUSINESS)
    settle(page)
    expect(page).to_have_url(re.compile(r"/classes/CustomerClass(:|%3A)5/Overview$"))
    links = page.locator("ul.app-summaries").get_by_role("link")
    assert texts(links) == [title for name, title in PANELS.items() if name != "Overview"] + ["Audit log"]
    for number in range(links.count()):
        title = links.nth(number).inner_text()
        links.nth(number).click()
        expect(page.get_by_role("heading", level=2, name=title, exact=True)).to_be_visible()
        page.go_back()
        expect(links).to_have_count(len(PANELS))


def test_an_address_from_before_the_overview_still_leads_to_it(administrator: Visit) -> None:
    administrator.open(f"{LARGE_BUSINESS}/GeneralInfo")
    expect(administrator.page.get_by_role("heading", name="Panels", exact=True)).to_be_visible()
    expect(administrator.page.get_by_role("textbox", name="Description")).to_have_value(
        "Negotiated terms, Net 30, invoices by cost centre."
    )


def test_a_panel_is_told_in_a_sentence_from_its_values(administrator: Visit) -> None:
    page = administrator.page
    administrator.open(LARGE_BUSINESS)
    settle(page)
    regular = summary(page, "Regular invoices")
    assert "Net 45, reminders 14 and 7 days before, late fee 2 %, suspended 45, closed 90 days after due" in regular
    assert re.search(r"\d+ of 33 differ", regular)
    assert "German VAT and Universal service levy, added" in summary(page, "Taxation")
    assert "PBX extensions: EUR 2.95 each, 50 free, on the average" in summary(page, "Measured services")
    assert "Business protection: EUR 250.00 a day, warning at 80 %, minutes to 3 destination groups" in summary(
        page, "Fraud protection"
    )
    notifications = summary(page, "Notification types")
    assert "37 types by email, 18 by SMS, every business-critical one is sent" in notifications
    assert "44 of 57 differ" in notifications
    expect(page.locator("ul.app-summaries strong", has_text="Net 45")).to_be_visible()


LINES = """() => [...document.querySelectorAll('.app-summary p')].filter(one => one.scrollHeight > one.clientHeight + 1
  || one.clientHeight > 2 * parseFloat(getComputedStyle(one).lineHeight) + 1).map(one => one.innerText)"""
"""Summaries of more than two lines."""


def test_each_panel_is_told_in_two_lines_and_help_is_shown_when_it_is_asked_for(browse: Browse) -> None:
    for language, name, toggle in (
        ("en-GB", "Descriptive name", "Show help"),
        ("de-DE", "Name, der", "Hilfe anzeigen"),
    ):
        visit = browse("admin", language=language)
        page = visit.page
        page.set_viewport_size({"width": 1280, "height": 800})
        for address in (LARGE_BUSINESS, "/classes/CustomerClass:9", "/classes/CustomerClass:11"):
            visit.open(address)
            settle(page)
            assert page.evaluate(LINES) == [], address
        help_text = page.get_by_text(name, exact=False).first
        expect(help_text).to_be_hidden()
        # The class, whether it is shared, and what it was made with stand in three lines.
        box = page.locator(".app-overview > .mantine-Paper-root").bounding_box()
        assert box
        assert box["height"] <= 170
        page.get_by_role("button", name=toggle).click()
        expect(help_text).to_be_visible()


def test_a_class_without_a_currency_says_why_fraud_protection_is_not_available_and_the_way_out(
    administrator: Visit,
) -> None:
    page = administrator.page
    administrator.open(f"/classes/{class_id(administrator.server, 'Any currency')}")
    settle(page)
    protection = summary(page, "Fraud protection")
    assert "Not available without a currency, in which daily spending is counted." in protection
    assert "Create a class with a currency to use it." in protection
    assert "As the defaults" in summary(page, "Right to be forgotten")


def test_the_overview_tells_who_changed_the_class_last_and_what(administrator: Visit) -> None:
    page = administrator.page
    edited = class_of(administrator.server, "Changed last")
    logged = changes_logged(administrator, edited)
    page.set_viewport_size(WIDE)
    administrator.open(f"/classes/{edited}/WebSelfCare")
    page.get_by_role("textbox", name="Brand name").fill("Changed")
    page.get_by_role("link", name="Overview", exact=True).click()
    expect(row(page, "Web self-care")).to_contain_text("Not saved yet")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version 2")).to_be_visible()
    expect(page.get_by_role("region", name="Last changes").get_by_role("definition").first).to_have_text(
        "Web self-care by admin"
    )
    expect(page.get_by_role("main")).to_contain_text(re.compile(r"Version 2, changed .+ by admin"))
    expect(row(page, "Web self-care")).to_contain_text("Changed")
    expect(row(page, "Audit log")).to_contain_text("Web self-care by admin")
    expect(row(page, "Audit log")).to_contain_text(f"{logged + 1} changes")


def test_the_overview_is_one_screen_and_draws_the_course_of_an_invoice_where_it_has_room(administrator: Visit) -> None:
    page = administrator.page
    for width, height, is_wide in ((1280, 800, False), (1920, 1080, True)):
        page.set_viewport_size({"width": width, "height": height})
        administrator.open(LARGE_BUSINESS)
        settle(page)
        expect(page.get_by_role("region", name="Used by")).to_contain_text(
            re.compile("4 customers, no reseller.*1 follows the class.*3 override a setting", re.DOTALL)
        )
        assert page.evaluate("document.documentElement.scrollHeight") <= height
        strip = page.get_by_role("region", name="If nobody pays a regular invoice")
        expect(strip.get_by_role("img")).to_have_count(1 if is_wide else 0)
        expect(page.get_by_role("region", name="Last changes")).to_have_count(1 if is_wide else 0)


def test_a_reseller_reads_a_shared_class_without_the_administrators_log_or_names(reseller: Visit) -> None:
    page = reseller.page
    page.set_viewport_size(WIDE)
    reseller.open(SHARED)
    settle(page)
    expect(page.get_by_role("button", name="Clone to make your own")).to_be_visible()
    expect(page.get_by_role("region", name="Last changes")).to_have_count(0)
    expect(page.get_by_role("link", name="Audit log")).to_have_count(0)
    expect(page.get_by_role("region", name="Used by")).to_contain_text("2 customers")
    assert page.locator("main .mantine-Paper-root :is(input, select, textarea)").count() == 0
    assert "Net 14, a reminder 3 days before" in summary(page, "Regular invoices")
    reseller.open(OWN)
    settle(page)
    expect(page.get_by_role("region", name="Last changes")).to_contain_text("by alpha")


def test_the_whole_page_is_one_request_beside_what_is_planned_waits_and_is_counted(administrator: Visit) -> None:
    page = administrator.page
    # The list asks for these two last, one after the other's chunk or the other way round.
    with page.expect_request(is_about("SavedViews")), page.expect_request(is_about("TourClass")):
        administrator.open("/classes")
    settle(page)
    operations: list[str] = []
    page.on("request", lambda one: note(one, operations))
    with page.expect_request(is_about("ClassPlannedChanges")), page.expect_request(is_about("ClassApprovalRequests")):
        page.get_by_role("link", name="Large business", exact=True).click()
    settle(page)
    expect(page.get_by_role("region", name="Used by")).to_contain_text("1 follows the class")
    assert not [one for one in operations if "foreseenRefusals" in one]
    first, *banners = [re.findall(r"query (\w+)", one) for one in operations]
    assert first == ["AdminClass"]
    assert sorted(banners) == [["ClassApprovalRequests"], ["ClassPlannedChanges"], ["ClassUse"]]


def is_about(name: str) -> Callable[[Request], bool]:
    """Whether a request asks for an operation of that name."""
    return lambda request: f"query {name}" in (request.post_data or "")


def note(request: Request, operations: list[str]) -> None:
    """Keep what is asked of the API."""
    if request.url.endswith("/graphql"):
        operations.append(request.post_data or "")


@pytest.mark.parametrize("width", SIZES)
@pytest.mark.parametrize(
    ("user", "address"), [("admin", LARGE_BUSINESS), ("auditor", LARGE_BUSINESS), ("alpha", SHARED)]
)
def test_the_overview_fits_the_screen_and_has_no_violation(browse: Browse, width: int, user: str, address: str) -> None:
    visit = browse(user, language="de-DE" if width < 1000 else "en-GB")
    page = visit.page
    page.set_viewport_size({"width": width, "height": 900})
    visit.open(address)
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


def test_on_paper_there_is_the_overview_and_no_navigation(administrator: Visit) -> None:
    page = administrator.page
    administrator.open(LARGE_BUSINESS)
    settle(page)
    page.emulate_media(media="print")
    for name in ("Main", "Panels"):
        expect(page.get_by_role("navigation", name=name)).to_be_hidden()
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("heading", level=1, name="Large business")).to_be_visible()
    expect(page.locator("ul.app-summaries")).to_be_visible()


def test_another_class_is_made_the_default_after_a_dry_run_says_in_place_of_which(browse: Browse) -> None:
    visit = browse("admin", language="de-DE")
    page, next_one = visit.page, class_id(visit.server, "Any currency")
    visit.open(f"/classes/{class_id(visit.server, 'Default customer class')}")
    used_by = page.get_by_role("region", name="Verwendet von")
    expect(used_by).to_contain_text("neue Kunden beginnen in dieser Klasse")
    expect(used_by.get_by_role("button")).to_have_count(0)
    visit.open(f"/classes/{next_one}")
    page.get_by_role("button", name="Als Standard festlegen…").click()
    dialog = page.get_by_role("dialog", name="Any currency zur Standardklasse machen")
    expect(dialog).to_contain_text("Sie tritt an die Stelle von Default customer class")
    assert default_classes(visit) == ["Default customer class"]
    assert violations(page) == []
    dialog.get_by_role("textbox", name="Grund").fill("A new price list")
    dialog.get_by_role("button", name="Als Standard festlegen").click()
    expect(dialog).to_have_count(0)
    expect(used_by.get_by_role("button")).to_have_count(0)
    assert default_classes(visit) == ["Any currency"]
    expect(page.get_by_role("button", name="Löschen")).to_have_count(0)
    # The list of classes tells it too, of the old one as well.
    page.get_by_role("link", name="Kundenklassen", exact=True).first.click()
    expect(page.get_by_role("row", name=re.compile("Any currency.*Standard"))).to_be_visible()
    expect(page.get_by_role("row", name=re.compile("Default customer class.*Standard"))).to_have_count(0)


def test_a_class_in_a_currency_is_refused_as_the_default_with_the_reason(administrator: Visit) -> None:
    page = administrator.page
    administrator.open(LARGE_BUSINESS)
    before = default_classes(administrator)
    page.get_by_role("button", name="Make default…").click()
    dialog = page.get_by_role("dialog", name="Make Large business the default class")
    expect(dialog).to_contain_text("The default class has no currency, or that of the operator.")
    expect(dialog.get_by_role("button", name="Make default")).to_have_count(0)
    assert default_classes(administrator) == before


def test_who_only_reads_and_who_resells_is_not_offered_another_default_class(
    read_only_administrator: Visit, reseller: Visit
) -> None:
    for visit, address in ((read_only_administrator, LARGE_BUSINESS), (reseller, OWN)):
        visit.open(address)
        expect(visit.page.get_by_role("region", name="Used by")).to_be_visible()
        settle(visit.page)
        assert visit.page.get_by_role("button", name="Make default…").count() == 0


def default_classes(visit: Visit) -> list[str]:
    """Which classes have the mark."""
    query = "query { customerClasses(first: 100) { nodes { name isDefault } } }"
    nodes = visit.server.ask("admin", query, {}).json()["data"]["customerClasses"]["nodes"]
    return [node["name"] for node in nodes if node["isDefault"]]
