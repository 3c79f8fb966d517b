"""What a person does first: sign in, look at the classes, run a query."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import PATIENCE_MILLISECONDS, Visit

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


def run_the_example(visit: Visit) -> None:
    """Run the first example, once the editor has it: before that there is nothing to run."""
    expect(visit.page.get_by_text("totalCount").first).to_be_visible(timeout=PATIENCE_MILLISECONDS)
    visit.page.get_by_role("button", name="Execute query").click(timeout=PATIENCE_MILLISECONDS)


def test_an_administrator_signs_in_and_sees_every_class(visit: Visit) -> None:
    visit.sign_in("admin")
    for name in ("Default customer class", "Alpha retail", "Bravo business"):
        expect(visit.page.get_by_text(name, exact=True).first).to_be_visible(timeout=PATIENCE_MILLISECONDS)
    assert visit.outside == []


def test_a_wrong_password_is_told_and_lets_nobody_in(visit: Visit) -> None:
    visit.page.goto(visit.server.url)
    visit.page.get_by_label("User name").fill("admin")
    visit.page.locator("input[type=password]").fill("not the password")
    visit.page.get_by_role("button", name="Sign in").click()
    expect(visit.page.get_by_role("alert").first).to_be_visible(timeout=PATIENCE_MILLISECONDS)
    expect(visit.page.get_by_text("Alpha retail")).to_have_count(0)


def test_graphiql_runs_a_query_with_every_outside_host_blocked(visit: Visit) -> None:
    visit.sign_in("admin", "/graphiql")
    run_the_example(visit)
    expect(visit.page.locator(".result-window")).to_contain_text("totalCount", timeout=PATIENCE_MILLISECONDS)
    assert visit.outside == []


def test_graphiql_shows_a_reseller_its_own_schema(visit: Visit) -> None:
    visit.sign_in("alpha", "/graphiql")
    run_the_example(visit)
    result = visit.page.locator(".result-window")
    expect(result).to_contain_text("Alpha retail", timeout=PATIENCE_MILLISECONDS)
    expect(result).not_to_contain_text("Bravo business")
