"""GraphiQL in the app's frame: every saved query answers something, with every outside host blocked."""

import json

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import Browse
from tests.browser.visit import Visit, texts

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


def run(visit: Visit, operation: str) -> str:
    """Execute what is in the editor, and give the answer's text."""
    page = visit.page
    # Before the editor has the query there is nothing to run.
    expect(page.locator(".graphiql-query-editor .view-lines")).to_contain_text(operation)
    with page.expect_response(lambda answer: f"query {operation}" in (answer.request.post_data or "")) as response:
        page.get_by_role("button", name="Execute query").click()
    answer = response.value.text()
    assert "errors" not in json.loads(answer), answer
    return answer


def test_the_first_query_is_open_and_its_answer_shown(administrator: Visit) -> None:
    administrator.open("/graphiql")
    run(administrator, "Classes")
    expect(administrator.page.locator(".result-window")).to_contain_text("totalCount")


def test_a_reseller_asks_its_own_schema(reseller: Visit) -> None:
    reseller.open("/graphiql")
    answer = run(reseller, "Classes")
    assert "Alpha retail" in answer
    assert "Bravo business" not in answer


@pytest.mark.parametrize("user", ["admin", "auditor", "alpha"])
def test_every_saved_query_answers_without_an_error(browse: Browse, user: str) -> None:
    visit = browse(user)
    visit.open("/graphiql")
    menu = visit.page.get_by_role("button", name="Example queries")
    menu.click()
    names = texts(visit.page.get_by_role("menuitem"))
    visit.page.keyboard.press("Escape")
    assert len(names) >= 5

    for name in names:
        menu.click()
        visit.page.get_by_role("menuitem", name=name).click()
        # The tab takes its name from the operation as soon as the editor has it.
        tab = visit.page.locator(".graphiql-tab-active .graphiql-tab-button")
        expect(tab).not_to_have_text("<untitled>")
        with visit.page.expect_response(lambda answer: "/graphql" in answer.url) as response:
            visit.page.get_by_role("button", name="Execute query").click()
        answer = json.loads(response.value.text())
        assert "errors" not in answer, (name, answer)
        # The dry run is there to show the errors of a class; no other example has any.
        if "mutation" not in (response.value.request.post_data or ""):
            assert [part.get("userErrors", []) for part in answer["data"].values()] == [[]] * len(answer["data"]), name


def test_an_example_waits_for_the_editor_that_it_opens_in(browse: Browse) -> None:
    """Given an editor whose code is on its way, when an example is asked for, then it is not lost in an empty tab."""
    visit = browse("admin")
    code: list[Route] = []
    visit.page.route("**/assets/mouseTarget-*.js", lambda request: code.append(request))  # noqa: PLW0108  # Playwright marks it
    visit.open("/graphiql")
    menu = visit.page.get_by_role("button", name="Example queries")
    expect(menu).to_be_disabled()

    for request in code:
        request.continue_()
    menu.click()
    visit.page.get_by_role("menuitem").nth(1).click()
    expect(visit.page.locator(".graphiql-tab-active .graphiql-tab-button")).not_to_have_text("<untitled>")
