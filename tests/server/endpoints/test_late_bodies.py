"""Bodies that come some time after their heads: who loses its access meanwhile is refused, and writes nothing."""

import http.client
import json
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import httpx
import pytest

from models.choices.users import UserRole
from models.records.customer_class import CustomerClass
from tests.running import Server, running_server
from tests.server.conftest import MakeDemo
from tests.server.http.test_unread_answers import opened
from web.cli.credentials import change_user, create_token, revoke_token

SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""
LATER_SECONDS = 0.5
"""Long enough for the head to be read, and whose it is looked up."""

Change = Coroutine[None, None, None]


@pytest.fixture(scope="module", params=["one database", "a replica"])
def server(
    request: pytest.FixtureRequest,
    database_kind: str,
    make_demo: MakeDemo,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Server]:
    """A server over the demo; queries may go to what it takes for a replica, and whose they are to the database."""
    with make_demo(tmp_path_factory.mktemp("server")) as database:
        if request.param == "one database":
            with running_server(database) as running:
                yield running
        elif database_kind == "sqlite":
            pytest.skip("SQLite has no replicas")
        else:
            with running_server(database, read_database=database.url) as running:
                yield running


def answer_to_a_late_body(server: Server, secret: str, version: int, meanwhile: Change | None) -> tuple[int, Any]:
    """Status and content of the answer to a save of class 2 whose body comes after something else has happened."""
    given = {"id": "CustomerClass:2", "expectedVersion": version, "description": f"Saved over {version}"}
    body = json.dumps({"query": SAVE, "variables": {"input": given}}).encode()
    head = (
        f"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n"
        f"accept: application/graphql-response+json\r\nauthorization: Bearer {secret}\r\n\r\n"
    )
    with opened(server) as connection:
        connection.sendall(head.encode())
        time.sleep(LATER_SECONDS)
        if meanwhile is not None:
            server.on_database(meanwhile)
        connection.sendall(body)
        answer = http.client.HTTPResponse(connection)
        answer.begin()
        return answer.status, json.loads(answer.read())


def stored(server: Server) -> tuple[int, str]:
    """Version and description of class 2."""

    async def read() -> tuple[int, str]:
        row = await CustomerClass.get(id=2)
        return row.version, row.description

    return server.on_database(read())


@pytest.mark.parametrize(
    ("meanwhile", "status", "code"),
    [
        (lambda _token: change_user("beate", disabled=True), 401, "UNAUTHENTICATED"),
        (revoke_token, 401, "UNAUTHENTICATED"),
        (
            lambda _token: change_user("beate", role=UserRole.READ_ONLY_ADMINISTRATOR),
            400,
            "GRAPHQL_VALIDATION_FAILED",
        ),
    ],
    ids=["disabled", "its token revoked", "demoted"],
)
def test_who_loses_its_access_before_its_body_has_come_writes_nothing(
    server: Server, meanwhile: Callable[[int], Change], status: int, code: str
) -> None:
    """Whose a request is was looked up with its head alone, so a body sent ten seconds later was done."""
    number, secret = server.on_database(create_token("beate", "late"))
    before = stored(server)
    try:
        answered, content = answer_to_a_late_body(server, secret, before[0], meanwhile(number))
    finally:
        server.on_database(change_user("beate", disabled=False, role=UserRole.ADMINISTRATOR))

    assert (answered, content["errors"][0]["extensions"]["code"]) == (status, code)
    assert "data" not in content
    assert stored(server) == before


def test_who_keeps_its_access_writes_with_a_late_body(server: Server) -> None:
    _, secret = server.on_database(create_token("beate", "late"))
    version, _ = stored(server)

    answered, content = answer_to_a_late_body(server, secret, version, None)

    assert answered == httpx.codes.OK
    saved = {"customerClass": {"version": version + 1}, "userErrors": []}
    assert content["data"] == {"customerClassSave": saved}
    assert stored(server) == (version + 1, f"Saved over {version}")
