"""ETag and 304: a client that has an answer asks whether it still holds, and is told so only if it may have it."""

from urllib.parse import quote

import httpx
import pytest

from tests.running import Server
from tests.server.http.test_repeats import ERASABLE, PERSONAL, get, rename_euro
from web.demo.operator import PASSWORD

QUERY = "{ currencies { id code name } }"
CUSTOMER = '{"id": "Customer:1"}'
UNAUTHORIZED, NOT_MODIFIED, OK = 401, 304, 200


@pytest.mark.parametrize("written", ["{}", "W/{}", '"other", W/{}', '"other",{} ,W/"third"', "*"])
def test_a_client_that_has_the_answer_is_told_that_it_still_holds(server: Server, written: str) -> None:
    first = get(server, "admin", QUERY)
    tag = first.headers["etag"]
    assert tag.startswith('W/"')
    sent = {"if-none-match": written.format(tag.removeprefix("W/"))}
    # Read as well as kept
    for _ in range(4):
        again = get(server, "admin", QUERY, **sent)
        assert (again.status_code, again.content) == (NOT_MODIFIED, b"")
        for name in ("etag", "cache-control", "vary"):
            assert again.headers[name] == first.headers[name]
        assert "content-length" not in again.headers
        assert again.headers["x-request-id"]
    assert first.headers["cache-control"] == "private, no-cache"
    assert first.headers["vary"] == "Authorization, Cookie, Accept"


@pytest.mark.parametrize("tag", ['"other"', "W/", "nonsense", '"', "", '"a" "b'])
def test_any_other_tag_gets_the_answer(server: Server, tag: str) -> None:
    assert get(server, "admin", QUERY, **{"if-none-match": tag}).status_code == OK


def test_the_tag_is_another_one_once_the_answer_is_and_only_then(server: Server) -> None:
    tag = get(server, "admin", QUERY).headers["etag"]
    server.on_database(rename_euro("Euro"))
    tag = get(server, "admin", QUERY).headers["etag"]
    server.on_database(rename_euro("Euro"))
    assert get(server, "admin", QUERY, **{"if-none-match": tag}).status_code == NOT_MODIFIED
    server.on_database(rename_euro("Another"))
    changed = get(server, "admin", QUERY, **{"if-none-match": tag})
    assert changed.status_code == OK
    assert changed.headers["etag"] != tag


def test_nobody_is_told_that_an_answer_holds_who_may_not_have_it(server: Server) -> None:
    tag = get(server, "admin", QUERY).headers["etag"]
    path = f"/graphql?query={quote(QUERY)}"
    for headers in ({}, {"authorization": "Bearer cct_foreign"}):
        refused = server.client.get(path, headers={**headers, "if-none-match": tag})
        assert refused.status_code == UNAUTHORIZED
        assert refused.headers["cache-control"] == "no-store"
        assert "etag" not in refused.headers


def test_a_session_that_has_ended_is_told_nothing(server: Server) -> None:
    with httpx.Client(base_url=server.url) as browser:
        browser.post("/session", json={"userName": "alpha", "password": PASSWORD}).raise_for_status()
        path = f"/graphql?query={quote(QUERY)}"
        tag = browser.get(path).headers["etag"]
        assert browser.get(path, headers={"if-none-match": tag}).status_code == NOT_MODIFIED
        cookies = dict(browser.cookies)
        assert browser.delete("/session").status_code == httpx.codes.NO_CONTENT
        browser.cookies.update(cookies)
        assert browser.get(path, headers={"if-none-match": tag}).status_code == UNAUTHORIZED


@pytest.mark.parametrize(
    "query", [PERSONAL, '{ customerClass(id: "nonsense") { id } }', "{ nothing }", "mutation { nothing }"]
)
def test_what_may_be_another_answer_next_time_has_no_tag(server: Server, query: str) -> None:
    answer = get(server, "admin", query, **{"if-none-match": "*"})
    assert answer.status_code != NOT_MODIFIED
    assert answer.headers["cache-control"] == "no-store"
    assert "etag" not in answer.headers


def test_what_tells_the_time_has_no_tag(server: Server) -> None:
    document = f"query={quote(ERASABLE)}&variables={quote(CUSTOMER)}"
    headers = {"authorization": f"Bearer {server.tokens['admin']}", "if-none-match": "*"}
    answer = server.client.get(f"/graphql?{document}", headers=headers)
    assert answer.json()["data"]["personalDataRemoval"]["answer"]
    assert "etag" not in answer.headers


def test_posts_have_no_tag_since_http_knows_no_304_for_them(server: Server) -> None:
    tag = get(server, "admin", QUERY).headers["etag"]
    headers = {"authorization": f"Bearer {server.tokens['admin']}", "if-none-match": tag}
    for _ in range(4):
        answer = server.client.post("/graphql", json={"query": QUERY}, headers=headers)
        assert answer.status_code == OK
        assert "etag" not in answer.headers
        assert answer.headers["cache-control"] == "no-store"
