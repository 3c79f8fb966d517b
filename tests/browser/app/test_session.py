"""Coming, going and being forgotten: nothing that was entered is lost, and nothing of it is left for the next one."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse, Sessions
from tests.browser.visit import Visit, begin_session
from tests.running import Server
from web.demo.operator import PASSWORD

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

RETAIL = "/classes/CustomerClass:2/Overview"


@pytest.fixture
def sessions(server: Server) -> Sessions:
    """Sessions of each test's own, as they are ended here."""
    return lambda user_name, _number: begin_session(server, user_name)


def describe(visit: Visit, text: str) -> None:
    """Open a class and change its description, without saving."""
    visit.open(RETAIL)
    settle(visit.page)
    visit.page.get_by_label("Description").fill(text)
    expect(visit.page.get_by_text("1 change", exact=True)).to_be_visible()


def sign_out(page: Page, signed_in_as: str, word: str = "Sign out") -> None:
    """Sign out by the menu of whoever is signed in."""
    page.get_by_role("button", name=re.compile(signed_in_as)).click()
    page.get_by_role("menuitem", name=word).click()


def is_signed_in(visit: Visit) -> bool:
    """Whether the server answers the question who is signed in with somebody."""
    viewer: object = visit.page.evaluate("fetch('/session').then(answer => answer.json()).then(({viewer}) => viewer)")
    return viewer is not None


def stored_description(visit: Visit) -> str:
    """The description as the server has it."""
    answer = visit.server.ask("admin", '{ customerClass(id: "CustomerClass:2") { description } }')
    return str(answer.json()["data"]["customerClass"]["description"])


def test_a_session_that_ends_while_someone_edits_is_renewed_in_place_and_the_draft_is_saved(
    administrator: Visit,
) -> None:
    # given: a draft, and a session that the server has forgotten
    describe(administrator, "Written before the session ended")
    administrator.page.context.clear_cookies()
    before = stored_description(administrator)

    # when
    administrator.page.keyboard.press("Control+s")
    dialog = administrator.page.get_by_role("dialog", name="Your session has ended")
    expect(dialog).to_be_visible()
    assert stored_description(administrator) == before
    assert violations(administrator.page) == []
    dialog.locator("input[type=password]").fill(PASSWORD)
    dialog.get_by_role("button", name="Sign in", exact=True).click()

    # then: the draft is there, and saving it works
    expect(dialog).to_be_hidden()
    expect(administrator.page.get_by_label("Description")).to_have_value("Written before the session ended")
    administrator.page.keyboard.press("Control+s")
    expect(administrator.page.get_by_text("Saved. Version")).to_be_visible()
    assert stored_description(administrator) == "Written before the session ended"


def test_signing_out_with_a_draft_asks_first_and_staying_keeps_it(administrator: Visit) -> None:
    describe(administrator, "Not to be lost")

    sign_out(administrator.page, "Ada Admin")
    dialog = administrator.page.get_by_role("dialog", name="Sign out without saving?")
    expect(dialog).to_be_visible()
    assert violations(administrator.page) == []
    dialog.get_by_role("button", name="Stay here").click()

    expect(dialog).to_be_hidden()
    expect(administrator.page.get_by_label("Description")).to_have_value("Not to be lost")
    assert is_signed_in(administrator)

    sign_out(administrator.page, "Ada Admin")
    dialog.get_by_role("button", name="Sign out").click()
    expect(administrator.page.get_by_label("User name")).to_be_visible()
    assert not is_signed_in(administrator)


def test_whoever_signs_in_next_finds_nothing_of_the_one_before(administrator: Visit) -> None:
    administrator.open(RETAIL)
    settle(administrator.page)
    sign_out(administrator.page, "Ada Admin")
    expect(administrator.page.get_by_label("User name")).to_be_visible()

    administrator.page.get_by_label("User name").fill("alpha")
    administrator.page.locator("input[type=password]").fill(PASSWORD)
    administrator.page.get_by_role("button", name="Sign in").click()

    expect(administrator.page.get_by_text("Alpha retail", exact=True).first).to_be_visible()
    assert administrator.page.url.startswith(f"{administrator.server.url}/portal")
    expect(administrator.page.get_by_text("Bravo business")).to_have_count(0)


def test_a_second_page_notices_that_the_session_was_ended_in_the_first(administrator: Visit) -> None:
    administrator.open("/")
    settle(administrator.page)
    second = administrator.page.context.new_page()
    second.goto(f"{administrator.server.url}/")
    settle(second)
    sign_out(second, "Ada Admin")
    expect(second.get_by_label("User name")).to_be_visible()

    expect(administrator.page.get_by_role("dialog", name="Your session has ended")).to_be_visible()


def test_a_page_with_a_draft_asks_for_its_user_when_another_one_signs_in_elsewhere(administrator: Visit) -> None:
    # given: a draft in the first of two pages
    describe(administrator, "Entered by Ada")
    page, before = administrator.page, stored_description(administrator)
    second = page.context.new_page()
    second.goto(f"{administrator.server.url}/")
    settle(second)

    # when: another administrator signs in in the second
    sign_out(second, "Ada Admin")
    second.get_by_label("User name").fill("beate")
    second.locator("input[type=password]").fill(PASSWORD)
    second.get_by_role("button", name="Sign in").click()
    expect(second.get_by_role("button", name=re.compile("Beate"))).to_be_visible()

    # then: nothing is saved in the first in that name
    dialog = page.get_by_role("dialog", name=re.compile("Beate .*is signed in now"))
    expect(dialog).to_be_visible()
    page.keyboard.press("Control+s")
    settle(page)
    assert violations(page) == []
    assert stored_description(administrator) == before

    # when: its own user signs in again, who has nothing entered in the second
    dialog.locator("input[type=password]").fill(PASSWORD)
    dialog.get_by_role("button", name="Sign in", exact=True).click()

    # then: the draft is there and saved, and the second page is hers, too
    expect(dialog).to_be_hidden()
    expect(page.get_by_label("Description")).to_have_value("Entered by Ada")
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved. Version")).to_be_visible()
    assert stored_description(administrator) == "Entered by Ada"
    expect(second.get_by_role("button", name=re.compile("Ada Admin"))).to_be_visible()


@pytest.mark.parametrize(("language", "title"), [("en-GB", "Customer classes"), ("de-DE", "Kundenklassen")])
def test_the_browser_s_language_is_the_first_one(browse: Browse, language: str, title: str) -> None:
    visit = browse("admin", language=language)
    visit.open("/")
    expect(visit.page.get_by_role("heading", name=title)).to_be_visible()
    assert visit.page.evaluate("document.documentElement.lang") == language[:2]


def test_the_chosen_language_and_theme_are_there_again_after_signing_out(administrator: Visit) -> None:
    page = administrator.page
    administrator.open("/")
    settle(page)
    page.get_by_role("button", name="Language").click()
    page.get_by_role("menuitem", name="Deutsch").click()
    page.get_by_role("button", name="Dunkle Darstellung verwenden").click()
    expect(page.get_by_role("heading", name="Kundenklassen")).to_be_visible()

    sign_out(page, "Ada Admin", "Abmelden")
    expect(page.get_by_label("Benutzername")).to_be_visible()
    page.reload()

    expect(page.get_by_label("Benutzername")).to_be_visible()
    assert page.evaluate("document.documentElement.dataset.mantineColorScheme") == "dark"
    assert page.evaluate("document.documentElement.lang") == "de"


def test_the_first_load_leaves_no_error_in_the_console(visit: Visit) -> None:
    # given
    messages: list[str] = []
    visit.page.on("console", lambda message: messages.append(f"{message.type}: {message.text}"))
    # when
    visit.open("/")
    expect(visit.page.get_by_role("button", name="Sign in")).to_be_visible()
    settle(visit.page)
    # then
    assert messages == []
