"""The resellers' portal: shared classes to read, own ones to edit, and no trace of what is only for administrators."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, build_schema
from playwright.sync_api import Request, Route, expect

from tests.browser.axe import settle, violations
from tests.browser.conftest import Browse
from tests.browser.crawl import pages
from tests.browser.narrow import wider_than_a_phone
from tests.browser.visit import Visit
from tests.running import Server

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

SENTINEL = "Zxqv"
"""A word in everything that only administrators may know."""

OWN = "/portal/classes/CustomerClass:11/Overview"
SHARED = "/portal/classes/CustomerClass:9/Overview"
PRIVATE = "CustomerClass:2"


def words(schema: GraphQLSchema) -> set[str]:
    """The names of a schema: types, fields, arguments and values."""
    type_names: set[str] = set(schema.type_map)
    for declared in schema.type_map.values():
        if isinstance(declared, GraphQLObjectType | GraphQLInputObjectType):
            type_names |= set(declared.fields)
        if isinstance(declared, GraphQLObjectType):
            type_names |= {argument for field in declared.fields.values() for argument in field.args}
        if isinstance(declared, GraphQLEnumType):
            type_names |= set(declared.values)
    return type_names


def words_of_administrators() -> set[str]:
    """The names that only the administrators' schema has, as far as nothing else could be called so."""
    admin, reseller = (
        words(build_schema(Path(f"schema/{role}.graphql").read_text(encoding="utf-8")))
        for role in ("admin", "reseller")
    )
    return {word for word in admin - reseller if re.search(r"[a-z][A-Z]|_", word)}


def mark(server: Server) -> None:
    """Put the word into what administrators write and what resellers must not see."""
    save = "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { message } } }"
    version = "query($id: ID!) { customerClass(id: $id) { version } }"
    for id, values in (
        (PRIVATE, {"name": f"{SENTINEL} private"}),
        ("CustomerClass:9", {"description": "Shared.", "reason": f"{SENTINEL} reason"}),
        ("CustomerClass:11", {"description": "Own.", "reason": f"{SENTINEL} reason"}),
        ("CustomerClass:12", {"name": f"{SENTINEL} of another reseller"}),
    ):
        now = server.ask("admin", version, {"id": id}).json()["data"]["customerClass"]["version"]
        answer = server.ask("admin", save, {"input": {"id": id, "expectedVersion": now, **values}}).json()
        assert answer["data"]["customerClassSave"]["userErrors"] == []


def panels(visit: Visit, address: str) -> list[str]:
    """The addresses of all panels of the class at an address."""
    visit.open(address)
    settle(visit.page)
    texts: list[str] = (
        visit.page.get_by_role("navigation", name="Panels")
        .locator("a")
        .evaluate_all("links => links.map(link => link.pathname)")
    )
    assert len(texts) > 1
    return texts


@pytest.mark.timeout(900)
def test_no_page_has_a_violation_or_a_trace_of_what_is_only_for_administrators(reseller: Visit) -> None:
    """Every page, the panels of a class of its own and those of a shared one; axe looks while the page is there.

    A trace is a word or a name, in what is shown, in what the server answers and in the scripts.
    """
    mark(reseller.server)
    names = words_of_administrators()
    assert "managedBy" in names

    def traces(text: str) -> set[str]:
        return ({SENTINEL} if SENTINEL in text else set()) | (names & set(re.findall(r"\w+", text)))

    answers: list[str] = []
    scripts: set[str] = set()

    def pass_on(route: Route) -> None:
        answer = route.fetch()
        answers.append(answer.text())
        route.fulfill(response=answer)

    def note(request: Request) -> None:
        scripts.update(re.findall(r"/assets/[^?#]+", request.url))

    shared = panels(reseller, SHARED)
    reseller.page.route("**/graphql", pass_on)
    reseller.page.on("request", note)

    found: set[str] = set()
    for address in pages(reseller, "/portal", OWN, *shared):
        contents = {"page": reseller.page.content(), "answer": "".join(answers)}
        answers.clear()
        found |= {f"{trace} in the {where} of {address}" for where, text in contents.items() for trace in traces(text)}
        found |= {f"{address} {one}" for one in (*violations(reseller.page), *wider_than_a_phone(reseller))}
    built = {name: Path(f"web/ui/dist{name}").read_text(encoding="utf-8", errors="replace") for name in scripts}
    found |= {f"{trace} in {name}" for name, text in built.items() for trace in traces(text)}

    assert len(built) > 10
    assert found == set()


@pytest.mark.parametrize("address", ["/classes/CustomerClass:2/Overview", "/audit", "/records/users"])
def test_an_address_of_administrators_leads_a_reseller_home(reseller: Visit, address: str) -> None:
    reseller.open(address)
    settle(reseller.page)
    expect(reseller.page).to_have_url(re.compile(r"/portal(/classes)?$"))


def test_a_page_of_administrators_looks_in_the_portal_as_one_that_does_not_exist(reseller: Visit) -> None:
    looks = []
    for kind in ("users", "nothing"):
        reseller.open(f"/portal/records/{kind}")
        settle(reseller.page)
        expect(reseller.page.get_by_text("Page not found")).to_be_visible()
        looks.append(reseller.page.get_by_role("main").inner_text())
    assert looks[0] == looks[1]


def test_a_class_that_is_hidden_looks_as_one_that_does_not_exist(reseller: Visit) -> None:
    looks = []
    for id in (PRIVATE, "CustomerClass:9999"):
        reseller.open(f"/portal/classes/{id}/Overview")
        settle(reseller.page)
        expect(reseller.page.get_by_text("Class not found")).to_be_visible()
        looks.append(reseller.page.get_by_role("main").inner_text())
    assert looks[0] == looks[1]


def test_a_shared_class_is_read_only_and_says_why(reseller: Visit) -> None:
    reseller.open(SHARED)
    settle(reseller.page)
    page = reseller.page
    expect(page.get_by_role("main")).to_contain_text(re.compile("shared", re.IGNORECASE))
    expect(page.get_by_role("term").get_by_text("Description", exact=True)).to_be_visible()
    expect(page.get_by_label("Description")).to_have_count(0)
    expect(page.get_by_role("button", name=re.compile("^Save"))).to_have_count(0)


def test_an_own_class_is_edited_by_its_reseller_alone(browse: Browse) -> None:
    visit = browse("charlie")
    visit.open("/portal/classes/CustomerClass:13/Overview")
    settle(visit.page)
    visit.page.get_by_label("Description").fill("Edited in the portal")
    visit.page.keyboard.press("Control+s")
    expect(visit.page.get_by_text("Saved. Version")).to_be_visible()
    document = '{ customerClass(id: "CustomerClass:13") { description } }'
    assert visit.server.ask("admin", document).json()["data"]["customerClass"]["description"] == "Edited in the portal"
