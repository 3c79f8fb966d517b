"""A class that somebody can't edit is read as facts: no control that looks as if it could be used, and a reason."""

from collections.abc import Iterator, Sequence

import pytest
from playwright.sync_api import expect

from tests.browser.axe import settle, violations
from tests.browser.classes.test_panels import FORMS
from tests.browser.conftest import Browse
from tests.browser.crawl import follow
from tests.browser.visit import Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SHARED = "/portal/classes/CustomerClass:9"
LARGE_BUSINESS = "/classes/CustomerClass:5"
OF_THE_PANEL = "main .mantine-Paper-root :is(input, select, textarea):not(figure *):not([hidden] *)"
"""Controls of a panel; the pictures in it ask for an example amount, which changes nothing."""


def each_panel(visit: Visit, of_class: str, panels: Sequence[str] = FORMS) -> Iterator[str]:
    """Open the panels of a class one after the other, as its own links do."""
    first, *others = panels
    visit.open(f"{of_class}/{first}")
    settle(visit.page)
    yield first
    for panel in others:
        follow(visit, f"{of_class}/{panel}")
        yield panel


def test_a_shared_class_has_facts_and_no_controls(reseller: Visit) -> None:
    page = reseller.page
    for panel in each_panel(reseller, SHARED):
        expect(page.get_by_role("note").filter(has_text="Shared by the administrator, read-only.")).to_be_visible()
        assert (panel, page.locator(OF_THE_PANEL).count()) == (panel, 0)
        assert (panel, page.locator("main :is(input, select, textarea, button)[disabled]").count()) == (panel, 0)
        assert page.get_by_role("term").or_(page.get_by_role("cell")).count() > 0, panel
        assert (panel, violations(page)) == (panel, [])


def test_the_log_of_a_shared_class_is_not_offered(reseller: Visit) -> None:
    """R-56: failing; there is nothing in it for a reseller."""
    page = reseller.page
    reseller.open(f"{SHARED}/Overview")
    settle(page)
    panels = page.get_by_role("navigation", name="Panels")
    expect(panels.get_by_role("link", name="Customers")).to_be_visible()
    expect(panels.get_by_role("link", name="Audit log")).to_have_count(0)
    # nor is it at the address that leads to that of others
    follow(reseller, f"{SHARED}/AuditLog")
    expect(page.get_by_role("heading", name="Panels")).to_be_visible()
    # but that of its own is
    follow(reseller, "/portal/classes/CustomerClass:11/Overview")
    expect(panels.get_by_role("link", name="Audit log")).to_be_visible()


def test_a_read_only_administrator_reads_facts_and_is_told_why(read_only_administrator: Visit) -> None:
    page = read_only_administrator.page
    for panel in each_panel(read_only_administrator, LARGE_BUSINESS):
        expect(page.get_by_role("note").filter(has_text="You can view everything and change nothing.")).to_be_visible()
        assert (panel, page.locator(OF_THE_PANEL).count()) == (panel, 0)
        assert (panel, page.locator("main :is(input, select, textarea, button)[disabled]").count()) == (panel, 0)
        expect(page.get_by_role("button", name="Clone to make your own")).to_have_count(0)


def test_facts_tell_terms_with_their_units_and_the_currency(reseller: Visit) -> None:
    page = reseller.page
    reseller.open(f"{SHARED}/RegularInvoices")
    settle(page)
    facts = page.get_by_role("main")
    for term, sentence in (
        ("Invoice template", "Standard invoice"),
        ("Invoice due rule", "Net 14 days"),
        ("Collection threshold", "EUR 1.00"),
        ("Late payment fee type", "Fixed EUR 2.50"),
        ("Suspend days after due", "20 days, announced 5, 1 day before"),
        ("Charge while suspended", "Yes, reactivation costs EUR 9.90"),
        ("Company tax number", "Not set"),
    ):
        row = facts.locator("dl > div").filter(has=page.get_by_role("term").get_by_text(term, exact=True))
        expect(row.get_by_role("definition")).to_contain_text(sentence, use_inner_text=True)


def test_what_has_no_effect_is_folded_away(reseller: Visit) -> None:
    page = reseller.page
    page.set_viewport_size({"width": 1280, "height": 800})
    reseller.open(f"{SHARED}/RegularInvoices")
    settle(page)
    folded = page.get_by_role("term").get_by_text("Auto charge retry days after due", exact=True)
    expect(folded).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollHeight") <= 1.3 * 800
    page.get_by_text("1 setting without effect", exact=True).click()
    expect(folded).to_be_visible()
    # and so is all of a panel that has none
    follow(reseller, f"{SHARED}/OutOfTurnInvoices")
    expect(page.get_by_role("note").filter(has_text="No template is selected")).to_be_visible()
    expect(page.get_by_role("figure")).to_have_count(0)
    page.get_by_text("Settings without effect", exact=True).click()
    expect(page.get_by_role("figure")).to_be_visible()


def test_each_panel_is_printed_and_cloning_is_offered_once(reseller: Visit) -> None:
    page = reseller.page
    for _panel in each_panel(reseller, SHARED):
        expect(page.get_by_role("button", name="Print", exact=True)).to_have_count(1)
        expect(page.get_by_role("button", name="Clone")).to_have_count(1)
    # where nothing below says it, the head does
    follow(reseller, f"{SHARED}/Customers")
    expect(page.get_by_role("button", name="Clone")).to_have_count(1)


def test_whoever_edits_a_class_prints_it_too(administrator: Visit) -> None:
    administrator.open(f"{LARGE_BUSINESS}/Overview")
    settle(administrator.page)
    for panel in ("Overview", "Taxation"):
        follow(administrator, f"{LARGE_BUSINESS}/{panel}")
        expect(administrator.page.get_by_role("button", name="Print", exact=True)).to_have_count(1)


@pytest.mark.parametrize(
    ("user", "path"),
    [
        ("admin", f"{LARGE_BUSINESS}/Taxation"),
        ("admin", "/records/users/User:2"),
        ("alpha", "/portal/records/customers/new"),
    ],
)
def test_whoever_edits_on_a_phone_prints_it_by_the_menu(browse: Browse, user: str, path: str) -> None:
    page = (visit := browse(user)).page
    page.add_init_script("window.print = () => { window.printed = (window.printed ?? 0) + 1 }")
    page.set_viewport_size({"width": 390, "height": 844})
    visit.open(path)
    settle(page)
    expect(page.get_by_role("button", name="Print", exact=True)).to_have_count(0)
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Print").click()
    assert page.evaluate("window.printed") == 1
    # A wider screen has it beside the title, and not twice.
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.get_by_role("button", name="Print", exact=True)).to_have_count(1)
    expect(page.get_by_role("menuitem", name="Print")).to_have_count(0)


def test_whoever_reads_a_shared_class_makes_it_their_own(browse: Browse) -> None:
    visit = browse("bravo")
    page = visit.page
    visit.open(f"{SHARED}/Taxation")
    settle(page)
    page.get_by_role("button", name="Clone to make your own").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name of the copy").fill("Made my own")
    dialog.get_by_role("button", name="Clone").click()
    expect(page.get_by_role("heading", level=1, name="Made my own")).to_be_visible()
    expect(page.get_by_role("button", name="Save", exact=False).last).to_be_visible()


@pytest.mark.parametrize("width", [390, 1280, 1920])
def test_facts_fit_the_screen(browse: Browse, width: int) -> None:
    visit = browse("alpha", language="de-DE")
    page = visit.page
    page.set_viewport_size({"width": width, "height": 900})
    for panel in ("RegularInvoices", "MeasuredServices"):
        visit.open(f"{SHARED}/{panel}")
        settle(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
