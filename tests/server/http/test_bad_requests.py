"""Every malformed request gets an answer to act on, and changes nothing."""

import json
import socket
from collections.abc import Iterator

import httpx
import pytest

from schema.api.limits import LIMITS
from tests.running import Server

CLASS = "query($id: ID!) { customerClass(id: $id) { name } }"
SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { name version } userErrors { code path } }
}"""


def post(server: Server, content: bytes, **headers: str) -> httpx.Response:
    sent = {"authorization": f"Bearer {server.tokens['admin']}", "content-type": "application/json", **headers}
    return httpx.post(f"{server.url}/graphql", content=content, headers=sent)


def code(answer: httpx.Response) -> str:
    error_code: str = answer.json()["errors"][0]["extensions"]["code"]
    return error_code


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"query"',
        b'[{"query": "{ viewer { userName } }"}]',
        b'{"query": "\xff\xfe"}',
        b'{"query": "\\ud800"}',
        b"[" * 100_000,
        b'{"a":' * 20_000 + b"1" + b"}" * 20_000,
        b'{"query": 7}',
        b'{"query": null}',
        b'{"query": "{ viewer { userName } }", "variables": []}',
        b'{"query": "{ viewer { userName } }", "variables": "x"}',
        b'{"query": "{ viewer { userName } }", "operationName": 1}',
        b'{"query": "{ viewer { userName } }", "extensions": 1}',
    ],
)
def test_a_body_that_is_no_request_is_refused(server: Server, body: bytes) -> None:
    answer = post(server, body)
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert code(answer) == "BAD_USER_INPUT"
    assert "data" not in answer.json()


def test_a_body_is_taken_up_to_its_limit(server: Server) -> None:
    request = b'{"query": "{ viewer { userName } }"}'
    assert post(server, request.ljust(LIMITS.body_bytes)).status_code == httpx.codes.OK
    answer = post(server, request.ljust(LIMITS.body_bytes + 1))
    assert (answer.status_code, code(answer)) == (httpx.codes.REQUEST_ENTITY_TOO_LARGE, "BAD_USER_INPUT")


def test_a_body_of_100_megabytes_is_refused_before_it_has_arrived(server: Server) -> None:
    piece = b" " * 65536

    def endless() -> Iterator[bytes]:
        for _ in range(1600):
            yield piece

    try:
        answer = httpx.post(
            f"{server.url}/graphql",
            content=endless(),
            headers={"authorization": f"Bearer {server.tokens['admin']}", "content-type": "application/json"},
        )
        assert answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE
    except httpx.TransportError:
        # The connection is closed on who doesn't stop sending.
        pass
    declared = socket.create_connection(("127.0.0.1", int(server.url.rsplit(":", 1)[1])))
    declared.sendall(
        b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 104857600\r\n"
        b"Authorization: Bearer " + server.tokens["admin"].encode() + b"\r\n\r\n"
    )
    assert declared.recv(100).startswith(b"HTTP/1.1 413")
    declared.close()
    assert server.ask("admin", "{ viewer { userName } }").status_code == httpx.codes.OK


def test_a_refused_request_leaves_its_connection_open_for_the_next_one(server: Server) -> None:
    """Only who may still be sending a body is left alone afterwards."""
    address = ("127.0.0.1", int(server.url.rsplit(":", 1)[1]))
    with socket.create_connection(address, timeout=10) as connection, connection.makefile("rb") as answers:
        for _ in range(2):
            connection.sendall(b"GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: x\r\n\r\n")
            status, *headers = iter(answers.readline, b"\r\n")
            assert status.split()[1] == b"401"
            named = dict(header.lower().strip().split(b": ", 1) for header in headers)
            assert b"connection" not in named
            answers.read(int(named[b"content-length"]))


def test_an_empty_operation_name_is_none(server: Server) -> None:
    assert post(server, b'{"query": "{ viewer { userName } }", "operationName": ""}').json()["data"] == {
        "viewer": {"userName": "admin"}
    }


@pytest.mark.parametrize(
    ("identifier", "message"),
    [
        ("CustomerClass:999999", None),
        ("CustomerClass:9223372036854775807", None),
        ("CustomerClass:99999999999999999999999999", "This is not an id of CustomerClass."),
        ("Customer:1", "This is not an id of CustomerClass."),
        ("CustomerClass:-1", "This is not an id of CustomerClass."),
        ("CustomerClass:1\x00", "This is not an id of CustomerClass."),
        ("", "This is not an id of CustomerClass."),
        ("' OR 1=1 --", "This is not an id of CustomerClass."),
    ],
)
def test_an_unknown_id_is_null_and_one_of_another_form_is_told(
    server: Server, identifier: str, message: str | None
) -> None:
    answer = server.ask("admin", CLASS, {"id": identifier})
    assert answer.status_code == httpx.codes.OK
    assert answer.json()["data"] == {"customerClass": None}
    errors = answer.json().get("errors")
    assert (errors[0]["message"] if errors else None) == message


@pytest.mark.parametrize(
    "changed",
    [
        {"finances": {"statistics": {"closeDelayHours": 2**31}}},
        {"finances": {"statistics": {"closeDelayHours": 1e400}}},
        {"finances": {"statistics": {"roundUpToNearest": "1e999999"}}},
        {"finances": {"statistics": {"roundUpToNearest": "NaN"}}},
        {"finances": {"statistics": {"roundUpToNearest": "9" * 1000}}},
        {"finances": {"statistics": {"sendStatistics": "SOME"}}},
        {"name": 7},
        {"nothing": True},
    ],
)
def test_a_value_that_is_none_of_its_type_is_refused_and_nothing_changes(
    server: Server, changed: dict[str, object]
) -> None:
    before = server.ask("admin", '{ customerClass(id: "CustomerClass:2") { name version } }').json()
    body = json.dumps(
        {"query": SAVE, "variables": {"input": {"id": "CustomerClass:2", "expectedVersion": 1, **changed}}}
    )
    answer = post(server, body.replace("Infinity", "1e400").encode(), accept="application/graphql-response+json")
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert code(answer) == "BAD_USER_INPUT"
    assert server.ask("admin", '{ customerClass(id: "CustomerClass:2") { name version } }').json() == before


def test_a_nul_character_is_an_error_beside_its_field(server: Server) -> None:
    input = {"id": "CustomerClass:2", "expectedVersion": 1, "description": "a\x00b"}
    answer = server.ask("admin", SAVE, {"input": input}).json()["data"]["customerClassSave"]
    assert answer == {"customerClass": None, "userErrors": [{"code": "INVALID", "path": ["input", "description"]}]}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("{ viewer { userName }", "GRAPHQL_PARSE_FAILED"),
        ("{" * 5000, "GRAPHQL_PARSE_FAILED"),
        ("{ " + "viewer { userName } " * 600 + "}", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        (
            "{ " + " ".join(f"a{number}: viewer {{ userName }}" for number in range(60)) + " }",
            "GRAPHQL_VALIDATION_FAILED",
        ),
        (
            "{ customerClasses(first: 100) { nodes { usage { customers(first: 100) { nodes { id } } } } } }",
            "COST_LIMIT_EXCEEDED",
        ),
        ("query A { viewer { userName } } query B { viewer { userName } }", "BAD_USER_INPUT"),
    ],
)
def test_a_document_that_can_not_run_says_why(server: Server, query: str, expected: str) -> None:
    answer = server.ask("admin", query)
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert code(answer) == expected
    assert "data" not in answer.json()


def test_a_read_only_administrator_has_no_writes(server: Server) -> None:
    answer = server.ask("auditor", SAVE, {"input": {"id": "CustomerClass:2", "expectedVersion": 1}})
    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert code(answer) == "GRAPHQL_VALIDATION_FAILED"


def test_other_methods_and_types_are_named(server: Server) -> None:
    headers = {"authorization": f"Bearer {server.tokens['admin']}"}
    put = httpx.put(f"{server.url}/graphql", headers=headers, json={})
    assert (put.status_code, put.headers["allow"]) == (httpx.codes.METHOD_NOT_ALLOWED, "GET, POST")
    assert post(server, b"{}", accept="text/csv").status_code == httpx.codes.NOT_ACCEPTABLE
    assert post(server, b"{}", **{"content-type": "text/plain"}).status_code == httpx.codes.UNSUPPORTED_MEDIA_TYPE
