"""The audit log as a CSV file, fetched from a real server: whole, filtered, harmless, and only for who may read it."""

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from tests.running import Server
from web.demo.operator import PASSWORD
from web.endpoints.audit_export import as_text

COUNT = """query($where: AuditRecordFilter) { auditLog(where: $where, first: 100) {
  totalCount nodes { id property before after } } }"""
CLASSES = "{ customerClasses(where: {ownership: {eq: %s}}) { nodes { id version } } }"
SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { userErrors { message } customerClass { id version } } }"""
FORMULA = '=HYPERLINK("http://192.0.2.1")'


def save(server: Server, user: str, id: str, version: int, **values: object) -> int:
    """Change a class; answers its new version."""
    sent = {"input": {"id": id, "expectedVersion": version, **values}}
    payload = server.ask(user, SAVE, sent).json()["data"]["customerClassSave"]
    assert payload["userErrors"] == []
    changed: int = payload["customerClass"]["version"]
    return changed


def classes(server: Server, ownership: str) -> list[Mapping[str, Any]]:
    """The classes that Alpha sees as its own, or as shared with it."""
    nodes: list[Mapping[str, Any]] = server.ask("alpha", CLASSES % ownership).json()["data"]["customerClasses"]["nodes"]
    return nodes


@pytest.fixture(scope="module", autouse=True)
def earlier(server: Server) -> int:
    """Make more changes than a page holds, on several classes, by several users; how many there were before."""
    total = count(server)
    version = 1
    for number in range(110):
        version = save(server, "admin", "CustomerClass:2", version, description=f"The text number {number}.")
    save(server, "admin", "CustomerClass:3", 1, description="Another text.", reason=FORMULA)
    own = classes(server, "OWN")[0]
    save(server, "alpha", own["id"], own["version"], description="Ours.", reason="Our wish")
    save(server, "admin", own["id"], own["version"] + 1, description="Theirs.", reason="Between administrators")
    return total


def fetch(server: Server, user: str, **parameters: object) -> httpx.Response:
    """The export, as a user with a token asks for it."""
    query = {
        name: parameter if isinstance(parameter, str) else json.dumps(parameter)
        for name, parameter in parameters.items()
    }
    headers = {"authorization": f"Bearer {server.tokens[user]}"}
    return httpx.get(f"{server.url}/audit-log.csv", params=query, headers=headers, timeout=30)


def rows(response: httpx.Response) -> list[Mapping[str, str]]:
    """The rows of the file by the names of its columns."""
    assert response.status_code == httpx.codes.OK, response.text
    assert response.content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"), newline="")))


def count(server: Server, where: Mapping[str, object] | None = None) -> int:
    """How many records the API counts."""
    total_count: int = server.ask("admin", COUNT, {"where": where}).json()["data"]["auditLog"]["totalCount"]
    return total_count


def test_the_file_has_every_record_that_the_api_counts(server: Server, earlier: int) -> None:
    response = fetch(server, "admin")
    entries = rows(response)

    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    assert response.headers["content-disposition"] == 'attachment; filename="audit-log.csv"'
    assert response.headers["cache-control"] == "no-store"
    assert len(entries) == count(server) == earlier + 113
    numbers = [int(row["id"].removeprefix("AuditRecord:")) for row in entries]
    assert numbers == sorted(set(numbers), reverse=True)
    first = server.ask("admin", COUNT).json()["data"]["auditLog"]["nodes"][0]
    assert {name: entries[0][name] for name in first} == {name: as_text(value) for name, value in first.items()}


def test_the_file_is_filtered_as_the_list_is(server: Server) -> None:
    where = {"property": {"eq": "description"}, "realm": {"eq": "RESELLER"}, "action": {"eq": "UPDATE"}}

    entries = rows(fetch(server, "auditor", where=where))

    assert [(row["userName"], row["before"] != row["after"], row["after"]) for row in entries] == [
        ("alpha", True, '"Ours."')
    ]


def test_the_log_of_one_class_has_no_others(server: Server) -> None:
    entries = rows(fetch(server, "admin", customerClass="CustomerClass:2"))

    assert {row["entityId"] for row in entries} == {"CustomerClass:2"}
    assert len(entries) == count(server, {"entityId": {"eq": "CustomerClass:2"}})
    assert len([row for row in entries if row["after"].startswith('"The text number ')]) == 110


def test_a_cell_that_begins_like_a_formula_is_text(server: Server) -> None:
    entries = rows(fetch(server, "admin", where={"entityId": {"eq": "CustomerClass:3"}, "action": {"eq": "UPDATE"}}))

    assert [row["reason"] for row in entries] == [f"'{FORMULA}"]


LEADING = tuple(f"{unseen}=1" for unseen in (*"\t\r\n \xa0\u2003\u3000\x00\u200b\u2060\ufeff\u00ad", "  ", " \t\u200b"))
"""Formulas behind what a spreadsheet drops before it looks."""


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", *LEADING, "\ta", "\ra", "\na", "＝1"])
def test_every_beginning_of_a_formula_is_marked(cell: str) -> None:
    assert as_text(cell) == f"'{cell}"


@pytest.mark.parametrize(("cell", "text"), [(None, ""), ("a=1", "a=1"), ('"-1"', '"-1"'), (7, "7")])
def test_any_other_cell_stays_as_it_is(cell: object, text: str) -> None:
    assert as_text(cell) == text


def test_a_reseller_exports_the_log_of_its_own_classes_without_addresses(server: Server) -> None:
    own = classes(server, "OWN")[0]["id"]

    entries = rows(fetch(server, "alpha", customerClass=own))

    assert "address" not in entries[0]
    assert {row["entityId"] for row in entries} == {own}
    assert [(row["entityId"], row["userName"], row["after"], row["reason"]) for row in entries[:2]] == [
        (own, "Administrator", '"Theirs."', ""),
        (own, "alpha", '"Ours."', "Our wish"),
    ]


def test_a_reseller_exports_neither_the_whole_log_nor_that_of_others_classes(server: Server) -> None:
    shared = classes(server, "SHARED")[0]["id"]

    whole, foreign = fetch(server, "alpha"), fetch(server, "alpha", customerClass="CustomerClass:1")

    assert (whole.status_code, whole.json()["errors"][0]["extensions"]["code"]) == (403, "FORBIDDEN")
    assert (foreign.status_code, foreign.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")
    assert rows(fetch(server, "alpha", customerClass=shared)) == []


def test_without_a_sign_in_there_is_no_file(server: Server) -> None:
    response = httpx.get(f"{server.url}/audit-log.csv")

    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


def test_a_signed_in_browser_downloads_it_from_our_pages_only(server: Server) -> None:
    with httpx.Client(base_url=server.url) as browser:
        browser.post("/session", json={"userName": "admin", "password": PASSWORD}).raise_for_status()

        ours = browser.get("/audit-log.csv", headers={"sec-fetch-site": "same-origin"})
        other = browser.get("/audit-log.csv", headers={"sec-fetch-site": "cross-site"})

    assert len(rows(ours)) == count(server)
    assert (other.status_code, other.json()["errors"][0]["extensions"]["code"]) == (403, "ORIGIN_REFUSED")


@pytest.mark.parametrize(
    "query",
    [
        "where=no",
        "where=[]",
        'where={"nothing":{"eq":1}}',
        'where={"at":{"gt":"yesterday"}}',
        'where={"at":{"gt":"20260808120000Z"}}',
        'where={"at":{"lt":"0001-01-01T00:00:00%2B14:00"}}',
        "where={}&where={}",
        "first=1",
        "customerClass=Customer:1",
        "where=%FF",
        "where=",
        "customerClass=",
        "customerClass",
        "anything=",
        "where={}&customerClass=",
    ],
)
def test_what_can_not_be_exported_is_told_before_the_file_begins(server: Server, query: str) -> None:
    headers = {"authorization": f"Bearer {server.tokens['admin']}"}
    response = httpx.get(f"{server.url}/audit-log.csv?{query}", headers=headers)

    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_USER_INPUT")


def test_the_file_is_only_fetched(server: Server) -> None:
    response = httpx.post(f"{server.url}/audit-log.csv")

    assert (response.status_code, response.headers["allow"]) == (405, "GET")
