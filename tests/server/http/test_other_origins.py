"""Pages of other origins: those that the operator names may act for whoever is signed in, and no others."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.running import Server, running_server
from web.demo.operator import PASSWORD
from web.observability import metrics

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


def permitted_failures(answers: Iterable[httpx.Response]) -> list[tuple[int, str]]:
    """Status and code of each answer to the named origin, whose pages read all of it, with the id of its request."""
    failures = []
    for answer in answers:
        assert permissions_in(answer) == {
            "allow-origin": NAMED,
            "allow-credentials": "true",
            "expose-headers": "etag, x-request-id, retry-after",
        }
        assert answer.headers["x-request-id"]
        failures.append((answer.status_code, answer.json()["errors"][0]["extensions"]["code"]))
    return failures


def asked_from(origin: str, server: Server) -> list[httpx.Response]:
    """Answers to a page of an origin, at each address that it may ask."""
    headers = {"authorization": f"Bearer {server.tokens['admin']}", "origin": origin}
    reads = [server.client.get(path, headers=headers) for path in ("/session", "/audit-log.csv")]
    return [server.client.post("/graphql", json=WHO, headers=headers), *reads]


def test_pages_of_a_named_origin_read_that_the_database_is_away(tmp_path: Path) -> None:
    """They got an answer that their browser kept from them, and took it for a fault of the network."""
    path = tmp_path / "demo.db"
    with running_server(path, allowed_origins=f'["{NAMED}"]') as server:
        # Given a database whose file has lost its end
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("UPDATE customer_class SET updated_at = updated_at")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.close()
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 20])
        # When pages ask
        answers, others = asked_from(NAMED, server), asked_from(OTHER, server)
        path.write_bytes(whole)
    # Then those of the named origin read why they aren't served, and when to come again, and no others do
    assert permitted_failures(answers) == [(503, "SERVICE_UNAVAILABLE")] * len(answers)
    assert {answer.headers["retry-after"] for answer in answers} == {"1"}
    assert [answer.status_code for answer in others] == [503] * len(others)
    assert not any("allow-origin" in permissions_in(answer) for answer in others)


def fail_in_metrics() -> None:
    """Have the server fail where nobody expects it."""
    metrics.exposition = None  # type: ignore[assignment]


def test_pages_of_a_named_origin_read_the_id_of_a_request_that_failed(tmp_path: Path) -> None:
    log = tmp_path / "log"
    origins, networks = f'["{NAMED}"]', '["127.0.0.0/8"]'
    with running_server(
        tmp_path / "demo.db", log=log, first=fail_in_metrics, allowed_origins=origins, metrics_networks=networks
    ) as server:
        answer = server.client.get("/metrics", headers={"origin": NAMED})
    assert permitted_failures([answer]) == [(500, "INTERNAL_SERVER_ERROR")]
    # And the log has the rest, once
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    (failed,) = (line for line in lines if line["event"] == "failed")
    (told,) = (line for line in lines if line["event"] == "request" and line["path"] == "/metrics")
    assert failed["request_id"] == told["request_id"] == answer.headers["x-request-id"]
    assert "TypeError" in failed["exception"]
    assert (told["status"], told["code"]) == (500, "INTERNAL_SERVER_ERROR")
