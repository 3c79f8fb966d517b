"""Pages of other origins: those that the operator names may act for whoever is signed in, and no others."""

from collections.abc import Iterator

import httpx
import pytest

from tests.running import Server, running_server
from web.demo.operator import PASSWORD

NAMED, OTHER = "https://admin.example.com", "https://elsewhere.example"
WHO = {"query": "{ viewer { userName } }"}
TOLD = "access-control-"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose operator names one further origin."""
    path = tmp_path_factory.mktemp("server") / "demo.db"
    with running_server(path, allowed_origins=f'["{NAMED}"]') as running:
        yield running


def permissions_in(answer: httpx.Response) -> dict[str, str]:
    """Permissions of an answer for pages of other origins."""
    return {name.removeprefix(TOLD): value for name, value in answer.headers.items() if name.startswith(TOLD)}


@pytest.mark.parametrize(("path", "method"), [("/graphql", "POST"), ("/session", "DELETE"), ("/audit-log.csv", "GET")])
def test_a_browser_may_send_from_a_named_origin_what_it_asks_for_first(server: Server, path: str, method: str) -> None:
    headers = {"origin": NAMED, f"{TOLD}request-method": method, f"{TOLD}request-headers": "authorization,content-type"}

    answer = server.client.options(path, headers=headers)

    assert answer.status_code == httpx.codes.OK
    allowed = permissions_in(answer)
    assert (allowed["allow-origin"], allowed["allow-credentials"]) == (NAMED, "true")
    assert method in allowed["allow-methods"].split(", ")
    assert {"authorization", "content-type"} <= {name.lower() for name in allowed["allow-headers"].split(", ")}


def test_a_browser_may_send_nothing_from_another_origin(server: Server) -> None:
    answer = server.client.options("/graphql", headers={"origin": OTHER, f"{TOLD}request-method": "POST"})

    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert "allow-origin" not in permissions_in(answer)


def test_pages_of_a_named_origin_act_for_whoever_is_signed_in_and_read_the_answer(server: Server) -> None:
    with httpx.Client(base_url=server.url) as browser:
        assert browser.post("/session", json={"userName": "bravo", "password": PASSWORD}).status_code == httpx.codes.OK

        answer = browser.post("/graphql", json=WHO, headers={"origin": NAMED})
        refused = browser.post("/graphql", json=WHO, headers={"origin": OTHER})

    assert answer.json()["data"] == {"viewer": {"userName": "bravo"}}
    assert permissions_in(answer) == {
        "allow-origin": NAMED,
        "allow-credentials": "true",
        "expose-headers": "etag, x-request-id, retry-after",
    }
    assert refused.status_code == httpx.codes.FORBIDDEN
    assert "allow-origin" not in permissions_in(refused)
