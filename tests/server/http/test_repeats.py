"""A query that is asked again while nothing was written: the same answer, by what is kept, and with every duty done."""

import json
import re
from collections.abc import Callable
from urllib.parse import quote

import httpx
import pytest

from models.audit.log import AuditRecord
from models.choices.audit import AuditAction
from models.records.customer import Customer
from models.records.reference import Currency
from tests.running import DemoDatabase, Server, running_server
from web.cli.credentials import create_token, revoke_token

PAGE = "query Page($first: Int) { customerClasses(first: $first) { nodes { id name version } } }"
PERSONAL = "{ customers(first: 100) { nodes { id customFields { value } } } }"
ERASABLE = """query($id: ID!, $at: DateTime) {
  personalDataRemoval(customerId: $id, at: $at) { answer { refusal } userErrors { message } }
}"""
DRY = """mutation { serviceSave(input: {name: "Dry", code: "DRY", validateOnly: true}) {
  changes { path } userErrors { message }
} }"""


def repeats(server: Server) -> int:
    """How many requests the server has answered by what it had kept."""
    text = server.client.get("/metrics", headers={"authorization": f"Bearer {server.tokens['admin']}"}).text
    (found,) = re.findall(r"^customer_classes_repeats_total (\S+)$", text, re.MULTILINE)
    return int(float(found))


def get(server: Server, user: str, query: str, **headers: str) -> httpx.Response:
    """Ask with GET."""
    sent = {"authorization": f"Bearer {server.tokens[user]}", **headers}
    return server.client.get(f"/graphql?query={quote(query)}", headers=sent)


async def rename_euro(name: str) -> None:
    """Write, past the server."""
    await Currency.filter(code="EUR").update(name=name)


def are_repeats(server: Server, ask: Callable[[], httpx.Response]) -> int:
    """How many of some equal requests were answered by what was kept; each has to have the same answer."""
    before = repeats(server)
    answers = [ask() for _ in range(4)]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert "errors" not in answers[0].json()
    return repeats(server) - before


def tries(server: Server) -> int:
    """How often a repeat is hoped for: on PostgreSQL whatever commits in the cluster, of another test too, ends one."""
    return 20 if server.database.startswith("postgresql") else 1


@pytest.mark.parametrize("user", ["admin", "auditor", "alpha"])
def test_a_repeat_is_the_same_answer_with_a_request_id_of_its_own(server: Server, user: str) -> None:
    answers = [server.ask(user, PAGE, {"first": 3}) for _ in range(4)]
    assert len({answer.content for answer in answers}) == 1
    assert len({answer.headers["x-request-id"] for answer in answers}) == 4
    assert {answer.headers["cache-control"] for answer in answers} == {"no-store"}
    assert all(answer.json()["extensions"]["cost"] for answer in answers)
    # Twice it was read: one that is asked once is not kept.
    least = 1 if tries(server) > 1 else 4
    assert any(are_repeats(server, lambda: server.ask(user, PAGE, {"first": 3})) >= least for _ in range(tries(server)))


def test_who_is_somebody_else_or_asks_something_else_has_an_answer_of_their_own(server: Server) -> None:
    for first in (1, 2):
        for user, others in (("admin", "alpha"), ("alpha", "bravo"), ("bravo", "admin")):
            pages = [server.ask(user, PAGE, {"first": first}).json()["data"] for _ in range(3)]
            assert len(pages[2]["customerClasses"]["nodes"]) == first
            assert pages[0] == pages[2]
            assert user == "admin" or server.ask(others, PAGE, {"first": 20}).json()["data"] != pages[2]


def test_a_write_by_whomever_makes_the_next_answer_a_new_one(server: Server) -> None:
    query = "{ currencies { id name } }"
    for _ in range(3):
        server.ask("admin", query)
    server.on_database(rename_euro("Euro, renamed"))
    assert "Euro, renamed" in server.ask("admin", query).text


def test_a_revoked_token_is_refused_though_its_users_answers_are_kept(server: Server) -> None:
    number, secret = server.on_database(create_token("alpha", "short"))

    def ask() -> int:
        headers = {"authorization": f"Bearer {secret}"}
        return server.client.post("/graphql", json={"query": PAGE}, headers=headers).status_code

    assert [ask() for _ in range(4)] == [200] * 4
    server.on_database(revoke_token(number))
    assert ask() == httpx.codes.UNAUTHORIZED
    assert server.client.post("/graphql", json={"query": PAGE}).status_code == httpx.codes.UNAUTHORIZED


def test_each_answer_with_personal_values_is_told_in_the_log(server: Server) -> None:
    async def rows() -> int:
        return await AuditRecord.filter(action=AuditAction.READ).count()

    before = server.on_database(rows())
    assert are_repeats(server, lambda: server.ask("admin", PERSONAL)) == 0
    assert server.on_database(rows()) - before == 4


def test_no_answer_is_told_in_the_log_where_the_operator_says_so(demo_database: DemoDatabase) -> None:
    async def rows() -> int:
        return await AuditRecord.filter(action=AuditAction.READ).count()

    with running_server(demo_database, audit_reads=False) as server:
        before = server.on_database(rows())
        assert server.ask("admin", PERSONAL).json()["data"]
        assert server.on_database(rows()) == before


def test_what_tells_the_time_is_never_kept_and_what_is_told_it_is(server: Server) -> None:
    async def customer() -> int:
        return (await Customer.all().order_by("id"))[0].id

    name = f"Customer:{server.on_database(customer())}"
    assert are_repeats(server, lambda: server.ask("admin", ERASABLE, {"id": name})) == 0
    variables = {"id": name, "at": "2026-01-01T00:00:00Z"}
    assert any(are_repeats(server, lambda: server.ask("admin", ERASABLE, variables)) for _ in range(tries(server)))


@pytest.mark.parametrize("query", [DRY, '{ customerClass(id: "nonsense") { id } }', "{ nothing }"])
def test_neither_writes_nor_dry_runs_nor_what_failed_is_kept(server: Server, query: str) -> None:
    before = repeats(server)
    answers = [server.ask("admin", query) for _ in range(4)]
    assert len({answer.text for answer in answers}) == 1
    assert repeats(server) == before


def test_the_log_tells_of_a_repeat_as_of_any_request(
    demo_database: DemoDatabase, tmp_path_factory: pytest.TempPathFactory
) -> None:
    log = tmp_path_factory.mktemp("log") / "log"
    count = 0
    with running_server(demo_database, log=log) as server:
        while repeats(server) < 2 and count < 4 * tries(server):
            body = {"query": PAGE, "operationName": "Page"}
            headers = {"authorization": f"Bearer {server.tokens['admin']}"}
            assert server.client.post("/graphql", json=body, headers=headers).status_code == httpx.codes.OK
            count += 1
        assert repeats(server) == 2
    lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines() if '"/graphql"' in line]
    assert [(line["status"], line["user"], line["operation"]) for line in lines] == [(200, "admin", "Page")] * count
    assert len({line["request_id"] for line in lines}) == count


def test_a_request_that_is_kept_with_get_is_no_body(server: Server) -> None:
    for _ in range(3):
        assert get(server, "admin", "{__typename}").status_code == httpx.codes.OK
    headers = {"authorization": f"Bearer {server.tokens['admin']}", "content-type": "application/json"}
    sent = server.client.post("/graphql", content="query=%7B__typename%7D", headers=headers)
    assert sent.status_code == httpx.codes.BAD_REQUEST
