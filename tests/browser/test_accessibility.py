"""axe finds nothing on any page or panel, in either theme, whoever looks at it."""

import pytest

from tests.browser.axe import settle, violations
from tests.browser.crawl import pages
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]


def class_id(server: Server, user: str, name: str) -> str:
    """The id of a class by its name."""
    asked = "query($name: String!) { customerClasses(where: { name: { eq: $name } }) { nodes { id } } }"
    return str(server.ask(user, asked, {"name": name}).json()["data"]["customerClasses"]["nodes"][0]["id"])


def found_on(visit: Visit, *begin: str) -> list[str]:
    """All that is against the pages that can be reached from some addresses."""
    return [f"{address} {one}" for address in pages(visit, *begin) for one in violations(visit.page)]


def panels(visit: Visit, address: str) -> list[str]:
    """The addresses of all panels of the class at an address."""
    visit.open(address)
    settle(visit.page)
    found: list[str] = (
        visit.page.get_by_role("navigation", name="Panels")
        .locator("a")
        .evaluate_all("links => links.map(link => link.pathname)")
    )
    assert len(found) > 1
    return found


def test_no_page_of_an_administrator_has_a_violation(administrator: Visit) -> None:
    assert (
        found_on(administrator, "/", f"/classes/{class_id(administrator.server, 'admin', 'Retail')}/GeneralInfo") == []
    )


def test_no_page_of_a_reseller_has_a_violation(reseller: Visit) -> None:
    """The panels of a class of its own, and those of a shared one."""
    own, shared = (
        f"/portal/classes/{class_id(reseller.server, 'alpha', name)}/GeneralInfo"
        for name in ("Alpha retail", "Reseller standard")
    )
    assert found_on(reseller, "/portal", own, *panels(reseller, shared)) == []


def test_the_sign_in_has_no_violation(visit: Visit) -> None:
    visit.open("/")
    visit.page.get_by_label("User name").wait_for()
    assert violations(visit.page) == []
    visit.page.get_by_role("button", name="Sign in").click()
    visit.page.get_by_text("Enter your user name.").wait_for()
    assert violations(visit.page) == []


def test_the_palette_and_the_list_of_keys_have_no_violation(administrator: Visit) -> None:
    administrator.open("/")
    settle(administrator.page)
    administrator.page.keyboard.press("Control+k")
    administrator.page.get_by_role("dialog").wait_for()
    assert violations(administrator.page) == []
    administrator.page.keyboard.press("Escape")
    administrator.page.get_by_role("dialog").wait_for(state="hidden")
    administrator.page.keyboard.press("?")
    administrator.page.get_by_role("dialog").wait_for()
    assert violations(administrator.page) == []
