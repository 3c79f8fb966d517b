"""Observation of each request: its id, one line in the log, its share of the metrics."""

import json
import re
from pathlib import Path

import httpx
import pytest

from tests.running import DemoDatabase, Server, running_server

TOLD = ("client_request_id", "method", "status", "user", "operation", "address")
WHO = {"query": "query Who { viewer { userName } }"}


def ask(server: Server, **headers: str) -> httpx.Response:
    sent = {"authorization": f"Bearer {server.tokens['admin']}", **headers}
    return httpx.post(f"{server.url}/graphql", json={**WHO, "operationName": "Who"}, headers=sent)


@pytest.mark.parametrize("sent", ["portal-7.A_b", "0123456789abcdef", "", "a b", "x" * 65, "<script>"])
def test_a_request_has_the_servers_own_id_whatever_the_client_calls_it(server: Server, sent: str) -> None:
    request_ids = {ask(server, **{"x-request-id": sent}).headers["x-request-id"] for _ in range(2)}

    assert len(request_ids) == 2
    assert all(re.fullmatch("[0-9a-f]{16}", identifier) for identifier in request_ids - {sent})
    assert sent not in request_ids


def test_two_writes_with_one_id_of_the_client_are_two_in_the_audit_log(server: Server) -> None:
    # Given two saves that a client sends under one id
    save = "mutation($input: ServiceSaveInput!) { serviceSave(input: $input) { userErrors { message path } } }"
    for name in ("One service", "Another service"):
        saved = httpx.post(
            f"{server.url}/graphql",
            json={"query": save, "variables": {"input": {"name": name, "code": name[:3].upper()}}},
            headers={"authorization": f"Bearer {server.tokens['admin']}", "x-request-id": "mine"},
        )
        assert saved.json()["data"] == {"serviceSave": {"userErrors": []}}, saved.text
    # Then the log tells them apart
    log = server.ask("admin", "{ auditLog(first: 20) { nodes { requestId entityName } } }")
    ids = {row["entityName"]: row["requestId"] for row in log.json()["data"]["auditLog"]["nodes"]}
    assert ids["One service"] != ids["Another service"]
    assert "mine" not in ids.values()


@pytest.mark.parametrize("path", ["/session", "/healthz", "/", "/nowhere"])
def test_every_address_answers_with_a_request_id(server: Server, path: str) -> None:
    assert re.fullmatch("[0-9a-f]{16}", httpx.get(f"{server.url}{path}").headers["x-request-id"])


def test_each_request_is_one_line_that_names_its_user_and_no_secret(
    demo_database: DemoDatabase, tmp_path: Path
) -> None:
    # Given a server that writes its log to a file
    log = tmp_path / "log"
    with running_server(demo_database, log=log) as server:
        # When a request is answered and another one refused
        ask(server, **{"x-request-id": "first"})
        refused = httpx.post(f"{server.url}/graphql", json=WHO, headers={"x-request-id": "second"})
        assert refused.status_code == httpx.codes.UNAUTHORIZED
        tokens = server.tokens
    # Then each is one line
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    first, second = (line for line in lines if line["event"] == "request" and line["path"] == "/graphql")
    assert {
        name: first[name] for name in ("client_request_id", "method", "status", "user", "operation", "address")
    } == {
        "client_request_id": "first",
        "method": "POST",
        "status": 200,
        "user": "admin",
        "operation": "Who",
        "address": "127.0.0.1",
    }
    assert 0 < first["milliseconds"] < 30_000
    assert (second["client_request_id"], second["status"], second["code"]) == ("second", 401, "UNAUTHENTICATED")
    assert not any(token in log.read_text() for token in tokens.values())


def test_the_log_is_for_people_where_the_operator_says_so(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log, log_format="console") as server:
        ask(server)

    (line,) = (line for line in log.read_text().splitlines() if "/graphql" in line)
    assert not line.startswith("{")
    assert re.search(
        r"\[info\s*\].*request.*path=/graphql.*status=200.*user=admin", re.sub("\x1b\\[[0-9;]*m", "", line)
    )


def test_what_a_client_calls_an_operation_and_a_page_makes_no_long_line(
    demo_database: DemoDatabase, tmp_path: Path
) -> None:
    # Given a server that writes its log to a file
    log = tmp_path / "log"
    with running_server(demo_database, log=log) as server:
        # When names come that are none, and a page that nobody has
        for name in ("my secret pass phrase", "x" * 65, "y" * 100_000, "Fine_1"):
            body = {"query": "query Fine_1 { viewer { userName } }", "operationName": name}
            sent = {"authorization": f"Bearer {server.tokens['admin']}"}
            httpx.post(f"{server.url}/graphql", json=body, headers=sent)
        httpx.get(f"{server.url}/{'z' * 20_000}")
    # Then the log has the one that is a name, and of the page its beginning
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    requests = [line for line in lines if line["event"] == "request"]
    named = [line.get("operation") for line in requests if line["path"] == "/graphql"]
    assert named == [None, None, None, "Fine_1"]
    assert "secret" not in log.read_text()
    assert requests[-1]["path"] == f"/{'z' * 199}"


def test_the_figures_count_requests_errors_and_documents(server: Server) -> None:
    def figure(name: str) -> float:
        administrator = {"authorization": f"Bearer {server.tokens['admin']}"}
        text = httpx.get(f"{server.url}/metrics", headers=administrator).text
        match = re.search(rf"^{re.escape(name)} (\S+)$", text, re.MULTILINE)
        return float(match[1]) if match else 0.0

    # Given what was counted before
    answered = 'customer_classes_requests_total{route="/graphql",status="200"}'
    invalid = 'customer_classes_errors_total{code="GRAPHQL_VALIDATION_FAILED"}'
    lasted = 'customer_classes_request_seconds_count{route="/graphql"}'
    before = {name: figure(name) for name in (answered, invalid, lasted, "customer_classes_documents_kept")}
    # When one request is answered and one is not valid
    server.ask("admin", "query OfThisTestOnly { viewer { displayName } }")
    server.ask("admin", "{ nothing }")
    # Then each is counted once, and the valid document is kept
    assert {name: figure(name) - was for name, was in before.items()} == {
        answered: 1,
        invalid: 1,
        lasted: 2,
        "customer_classes_documents_kept": 1,
    }
    # The request for the figures is itself the one that runs.
    assert figure("customer_classes_requests_in_flight") == 1


def test_what_is_no_users_name_is_not_in_the_log_of_a_failed_sign_in(tmp_path: Path) -> None:
    # Given a server that writes its log to a file
    log = tmp_path / "log"
    with running_server(tmp_path / "demo.db", log=log) as server:
        # When somebody types a password where the name belongs, and somebody mistypes a password
        for name in ("my secret pass phrase", "auditor"):
            body = {"userName": name, "password": "wrong"}
            assert httpx.post(f"{server.url}/session", json=body).status_code == httpx.codes.UNAUTHORIZED
    # Then the log names the one who is a user
    assert "secret" not in log.read_text()
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert [line.get("user") for line in lines if line.get("path") == "/session"] == [None, "auditor"]
