"""Guidance for new users: first steps in an empty system, and the tour of the demo."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.app.test_layout import PHONE_WIDTH, size
from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.contexts import Contexts
from tests.browser.visit import Visit, begin_session, visiting
from tests.command_line.command import customer_classes
from tests.databases import sqlite_url
from tests.running import DemoDatabase, Server, running_server
from web.demo.operator import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.timeout(240)]


@pytest.fixture(scope="module")
def empty(contexts: Contexts, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server over a database in which there is one user and nothing else that anybody made."""
    assert contexts.browser.is_connected()
    url = sqlite_url(tmp_path_factory.mktemp("empty") / "empty.db")
    for arguments in (
        ("migrate",),
        ("user", "create", "first", "--role", "ADMINISTRATOR", "--password", PASSWORD),
    ):
        assert customer_classes(*arguments, database=url).returncode == 0
    with running_server(DemoDatabase(url, {})) as running:
        yield running


@pytest.mark.parametrize("width", [PHONE_WIDTH, 1280])
def test_an_empty_system_leads_from_the_first_sign_in_to_the_first_class(
    contexts: Contexts, empty: Server, width: int
) -> None:
    with visiting(contexts, empty, None) as visit:
        size(visit, width, 844)
        visit.sign_in("first")
        steps = visit.page.get_by_role("region", name="First steps")
        expect(steps).to_contain_text("Make your first class")
        settle(visit.page)
        assert violations(visit.page) == []
        assert visit.page.evaluate("document.documentElement.scrollWidth") <= width
        if width == PHONE_WIDTH:
            return
        steps.get_by_role("button", name="Make the first class").click()
        dialog = visit.page.get_by_role("dialog")
        dialog.get_by_role("textbox", name="Name").fill("The very first")
        dialog.get_by_label("Business model").select_option(label="Universal")
        dialog.get_by_role("button", name="Save and edit details").click()
        expect(visit.page.get_by_role("heading", name="The very first", level=1)).to_be_visible()
        visit.open("/classes")
        expect(visit.page.get_by_role("link", name="The very first")).to_be_visible()
        settle(visit.page)
        expect(steps).to_have_count(0)


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/records/customers", "Create the first one"),
        ("/records/resellers", "Create the first one"),
        ("/planned", "Save on a date"),
        ("/classes/CustomerClass%3A1/Customers", "Assign customers"),
        ("/classes/CustomerClass%3A1/History", "Every save keeps a version"),
    ],
)
def test_what_is_empty_says_what_to_do(contexts: Contexts, empty: Server, path: str, sentence: str) -> None:
    with visiting(contexts, empty, begin_session(empty, "first")) as visit:
        visit.open(path)
        expect(visit.page.get_by_role("main")).to_contain_text(sentence)
        settle(visit.page)
        assert violations(visit.page) == []


@pytest.mark.parametrize(("user", "width"), [("admin", 1280), ("alpha", PHONE_WIDTH)])
def test_the_tour_of_the_demo_has_five_stops(browse: Browse, user: str, width: int) -> None:
    visit = browse(user)
    page = visit.page
    size(visit, width, 844)
    visit.open("/classes")
    page.get_by_role("button", name="Take the tour").click()
    tour = page.get_by_role("complementary", name="Guided tour")
    places = (r"/classes$", r"/Overview", r"/RegularInvoices", r"/History", r"/planned$")
    for number, place in enumerate(places, start=1):
        expect(tour).to_contain_text(f"Stop {number} of 5")
        expect(page).to_have_url(re.compile(place))
        settle(page)
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        if number < len(places):
            tour.get_by_role("button", name="Next stop").click()
    tour.get_by_role("button", name="Done").click()
    expect(tour).to_have_count(0)


def test_the_tour_is_skipped_and_taken_up_again(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/classes")
    page.get_by_role("button", name="Take the tour").click()
    tour = page.get_by_role("complementary", name="Guided tour")
    tour.get_by_role("button", name="Next stop").click()
    expect(tour).to_contain_text("Stop 2 of 5")
    tour.get_by_role("button", name="Skip the tour").click()
    expect(tour).to_have_count(0)

    # It isn't offered again, and the menu takes it up at the stop where it was left.
    administrator.open("/classes")
    settle(page)
    expect(page.get_by_role("button", name="Take the tour")).to_have_count(0)
    page.get_by_role("button", name=re.compile("Signed in as")).click()
    page.get_by_role("menuitem", name="Guided tour").click()
    expect(tour).to_contain_text("Stop 2 of 5")
    tour.get_by_role("button", name="Back").click()
    expect(tour).to_contain_text("Stop 1 of 5")


@pytest.mark.parametrize("width", [1280, 1920])
def test_the_card_of_the_tour_leaves_the_picture_that_it_is_about_in_sight(administrator: Visit, width: int) -> None:
    page = size(administrator, width, 800)
    administrator.open("/classes")
    page.get_by_role("button", name="Take the tour").click()
    tour = page.get_by_role("complementary", name="Guided tour")
    for number in (2, 3):
        tour.get_by_role("button", name="Next stop").click()
        expect(tour).to_contain_text(f"Stop {number} of 5")
    settle(page)
    card, picture = tour.bounding_box(), page.locator(".app-picture figure").bounding_box()
    assert card
    assert picture
    assert card["x"] + card["width"] <= picture["x"]
