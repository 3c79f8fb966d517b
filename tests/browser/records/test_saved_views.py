"""Saved views, the quick look and the keys of lists: of classes and of records, in both apps."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.app.test_layout import PHONE_WIDTH, size
from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.visit import Visit, texts

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]


def bar(page: Page) -> Locator:
    """The views in the head of the list."""
    return page.get_by_role("navigation", name="Saved views")


def save(page: Page, name: str) -> None:
    """Save what is shown under a name."""
    bar(page).get_by_role("button", name="Save this view…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name of the view").fill(name)
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    expect(bar(page).get_by_role("button", name=name, exact=True)).to_have_attribute("aria-current", "true")


@pytest.mark.parametrize(("user", "path"), [("admin", "/classes"), ("alpha", "/portal/records/customers")])
def test_a_view_is_saved_chosen_changed_renamed_and_deleted(browse: Browse, user: str, path: str) -> None:
    visit = browse(user)
    page = visit.page
    visit.open(path)
    settle(page)
    page.get_by_label("Name comparison").select_option("contains")
    page.get_by_role("searchbox", name="Name").fill("a")
    expect(page).to_have_url(re.compile("name=a"))
    page.get_by_role("button", name="Name", exact=True).click()
    page.get_by_role("button", name="Name", exact=True).click()
    expect(page).to_have_url(re.compile("direction=DESC"))
    save(page, "With an a")
    address = page.url
    assert violations(page) == []

    # The view is there on another machine, and leads to the same address.
    other = browse(user)
    other.open(path)
    bar(other.page).get_by_role("button", name="With an a", exact=True).click()
    expect(other.page).to_have_url(address)
    expect(other.page.get_by_role("searchbox", name="Name")).to_have_value("a")

    # It is changed to what is shown, renamed and deleted.
    page.get_by_role("searchbox", name="Name").fill("al")
    expect(page).to_have_url(re.compile("name=al"))
    page.get_by_role("button", name="Change the view “With an a”").click()
    page.get_by_role("menuitem", name="Save what is shown in it").click()
    expect(bar(page).get_by_role("button", name="With an a", exact=True)).to_have_attribute("aria-current", "true")
    page.get_by_role("button", name="Change the view “With an a”").click()
    page.get_by_role("menuitem", name="Rename…").click()
    page.get_by_role("dialog").get_by_label("Name of the view").fill("With al")
    page.keyboard.press("Enter")
    expect(bar(page).get_by_role("button", name="With al", exact=True)).to_be_visible()
    other.page.reload()
    bar(other.page).get_by_role("button", name="With al", exact=True).click()
    expect(other.page).to_have_url(re.compile("name=al"))
    page.get_by_role("button", name="Change the view “With al”").click()
    page.get_by_role("menuitem", name="Delete…").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete view").click()
    expect(bar(page).get_by_role("button", name="With al")).to_have_count(0)
    expect(page.get_by_role("searchbox", name="Name")).to_have_value("al")


def test_a_name_is_refused_in_its_field(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes?name=r")
    settle(page)
    save(page, "Twice")
    administrator.open("/classes?name=re")
    settle(page)
    bar(page).get_by_role("button", name="Save this view…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Name of the view").fill("TWICE")
    page.keyboard.press("Enter")
    expect(dialog.get_by_label("Name of the view")).to_have_attribute("aria-invalid", "true")
    expect(dialog).to_contain_text("Another view has this name.")
    assert violations(page) == []


def test_an_address_shows_the_same_to_somebody_who_saved_nothing(browse: Browse) -> None:
    mine, theirs = browse("admin"), browse("auditor")
    mine.open("/classes?name=business&match=contains&columns=%5B%22currency%22%5D")
    settle(mine.page)
    theirs.open(mine.page.url.removeprefix(mine.server.url))
    settle(theirs.page)
    heads = [texts(one.page.get_by_role("columnheader")) for one in (mine, theirs)]
    rows = [texts(one.page.locator("tbody a")) for one in (mine, theirs)]
    assert heads[0] == heads[1]
    assert rows[0] == rows[1] == ["Bravo business", "Large business", "Small business"]


@pytest.mark.parametrize(
    ("user", "address", "sentence"),
    [
        ("admin", '/classes?filters={"currency":"Currency:999","use":"yes"}', "Currency"),
        ("admin", '/classes?filters={"currency":"nonsense"}&order=WEIGHT', "Currency and columns or order"),
        ("admin", '/classes?filters={"planet":"mars"}', "planet"),
        ("alpha", "/portal/records/customers?customerClass=CustomerClass%3A999", "Customer class"),
    ],
)
def test_what_no_longer_exists_is_told_and_left_out(browse: Browse, user: str, address: str, sentence: str) -> None:
    visit = browse(user)
    page = visit.page
    before = "/portal/records/accounts" if user == "alpha" else "/records/customers"
    visit.open(before)
    settle(page)
    visit.open(address)
    notice = page.get_by_role("status").filter(has_text="Something of this view no longer exists")
    expect(notice).to_contain_text(sentence)
    expect(page.locator("tbody tr").nth(1)).to_be_visible()
    expect(page).not_to_have_url(re.compile("999|nonsense|WEIGHT|planet"))
    settle(page)
    assert violations(page) == []
    # Nobody is held at the address that leads to nothing.
    page.go_back()
    settle(page)
    expect(page).to_have_url(re.compile(f"{before}$"))


SIDEWAYS = """() => [...document.querySelectorAll('main .mantine-ScrollArea-viewport')]
  .filter(one => one.scrollWidth > one.clientWidth).map(one => one.innerText)"""
"""Tables that are wider than their room."""


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_a_list_is_read_on_a_phone_without_scrolling_sideways(browse: Browse, language: str) -> None:
    visit = browse("admin", language=language)
    page = size(visit, PHONE_WIDTH, 844)
    for path in ("/classes", "/records/customers"):
        visit.open(path)
        settle(page)
        assert page.evaluate(SIDEWAYS) == [], path
        assert violations(page) == []
    visit.open("/classes")
    row = page.get_by_role("row", name=re.compile("Alpha retail"))
    shared, customers = ("Shared: No", "Customers: 1") if language == "en-GB" else ("Freigegeben: Nein", "Kunden: 1")
    for words in ("Residential VoIP", "EUR", "Alpha Telecom", shared, customers):
        expect(row).to_contain_text(words)
    # Beside a quick look the columns fit, too, and the keys of rows are said.
    size(visit, 1280, 800)
    settle(page)
    page.locator("tbody tr").get_by_role("button").first.click()
    expect(page.get_by_role("complementary").locator("dl")).to_be_visible()
    assert page.evaluate(SIDEWAYS) == []
    expect(page.locator(".app-pager kbd")).to_have_text(
        ["↑", "↓", "Space" if language == "en-GB" else "Leertaste", "Enter", "C"]
    )


def test_the_words_of_a_search_have_the_width_of_a_phone(administrator: Visit) -> None:
    visit = administrator
    page = size(visit, PHONE_WIDTH, 844)
    visit.open("/classes")
    settle(page)
    # The words of a search have the page's width.
    search = page.get_by_role("searchbox").bounding_box()
    assert search
    assert search["width"] >= PHONE_WIDTH - 48


@pytest.mark.parametrize("width", [PHONE_WIDTH, 1280])
@pytest.mark.parametrize("user", ["admin", "alpha"])
def test_a_quick_look_is_taken_at_a_row(browse: Browse, user: str, width: int) -> None:
    visit = browse(user)
    page = visit.page
    size(visit, width, 844)
    visit.open("/classes")
    settle(page)
    page.get_by_role("button", name=re.compile("^Quick look at (?!Alpha retail)")).first.click()
    # On a phone the look lies over the rows below it, which are scrolled above it.
    eye = page.get_by_role("button", name="Quick look at Alpha retail")
    eye.evaluate("eye => window.scrollBy({ top: eye.getBoundingClientRect().top - 200, behavior: 'instant' })")
    eye.click()
    look = page.get_by_role("complementary", name="Quick look")
    expect(look.get_by_role("heading", name="Alpha retail")).to_be_visible()
    # What closes it is in sight, and the keys go on from the row.
    expect(look.get_by_role("button", name="Close", exact=False).last).to_be_in_viewport(ratio=0.99)
    expect(page.get_by_role("link", name="Alpha retail", exact=True)).to_be_focused()
    assert page.evaluate(SIDEWAYS) == []
    expect(look).to_contain_text("Regular invoices")
    expect(look).to_contain_text(re.compile("customer"))
    settle(page)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    expect(page).to_have_url(re.compile(r"/classes$"))
    page.get_by_role("button", name="Close the quick look").click()
    expect(look).to_have_count(0)

    visit.open(f"{'/portal' if user == 'alpha' else ''}/records/customers")
    settle(page)
    page.get_by_role("button", name=re.compile("^Quick look at")).first.click()
    expect(look).to_contain_text("Customer class")
    settle(page)
    assert violations(page) == []


def test_from_the_search_to_a_saved_class_by_keys(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    settle(page)
    keys = 0

    def press(*pressed: str) -> None:
        nonlocal keys
        for key in pressed:
            page.keyboard.press(key)
            keys += 1

    # when somebody searches and goes down to the rows
    press("/", *"et", "ArrowDown")
    expect(page).to_have_url(re.compile("name=et"))
    settle(page)
    press("ArrowDown", "ArrowUp", "ArrowUp", "ArrowDown")
    expect(page.get_by_role("link", name="Alpha retail")).to_be_focused()
    # then Space takes a look, which goes along with the arrows, and Escape ends it
    press("Space")
    look = page.get_by_role("complementary", name="Quick look")
    expect(look.get_by_role("heading", name="Alpha retail")).to_be_visible()
    press("ArrowDown")
    expect(look.get_by_role("heading", name="Retail", exact=True)).to_be_visible()
    press("Escape")
    expect(look).to_have_count(0)
    press("End")
    expect(page.get_by_role("link", name="Retail prepaid")).to_be_focused()
    # and Enter opens the row, whose description is changed and saved
    press("Enter")
    expect(page.get_by_role("heading", name="Retail prepaid", level=1)).to_be_visible()
    description = page.get_by_label("Description")
    for _ in range(40):
        if description.evaluate("one => one === document.activeElement"):
            break
        press("Tab")
    page.keyboard.type("!")
    keys += 1
    press("Control+s")
    expect(page.get_by_text("Nothing changed")).to_be_visible()
    expect(description).to_have_value(re.compile("!"))
    assert keys <= 60
