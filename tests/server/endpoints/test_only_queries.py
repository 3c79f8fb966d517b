"""A GET never writes: whichever way a mutation is put into a URL, it is 405, and nothing changes."""

import json
from collections.abc import Mapping
from urllib.parse import urlencode

import httpx
import pytest

from tests.running import Server

READ = '{ customerClass(id: "CustomerClass:2") { version description } }'
RENAME = """mutation Rename($to: String!, $version: Int!) {
  customerClassSave(input: {id: "CustomerClass:2", expectedVersion: $version, description: $to}) {
    customerClass { version } userErrors { code }
  }
}"""
ACCEPTED = ("application/graphql-response+json", "application/json", "*/*")


def state(server: Server) -> Mapping[str, object]:
    customer_class: Mapping[str, object] = server.ask("admin", READ).json()["data"]["customerClass"]
    return customer_class


def get(server: Server, accept: str, **parameters: str) -> httpx.Response:
    headers = {"authorization": f"Bearer {server.tokens['admin']}", "accept": accept}
    return server.client.get(f"/graphql?{urlencode(parameters)}", headers=headers)


@pytest.mark.parametrize("accept", ACCEPTED)
@pytest.mark.parametrize("chosen", ["alone", "named"])
@pytest.mark.parametrize("known", [False, True])
def test_a_mutation_in_a_url_writes_nothing(server: Server, accept: str, chosen: str, known: bool) -> None:
    before = state(server)
    version = before["version"]
    assert isinstance(version, int)
    document = RENAME if chosen == "alone" else f"query Look {{ viewer {{ userName }} }} {RENAME}"
    document += f" # {accept} {known}"
    input = {"to": "written by a GET", "version": version}
    if known:
        # Prepared and kept by one who may send it: of a version that is gone, so that it writes nothing either.
        sent = json.dumps({"query": document, "operationName": "Rename", "variables": {**input, "version": 10**6}})
        headers = {"authorization": f"Bearer {server.tokens['admin']}", "content-type": "application/json"}
        conflict = server.client.post("/graphql", content=sent, headers=headers).json()
        assert conflict["data"]["customerClassSave"]["userErrors"] == [{"code": "VERSION_CONFLICT"}]
    parameters = {"query": document, "variables": json.dumps(input)}
    if chosen == "named" or known:
        parameters["operationName"] = "Rename"

    answer = get(server, accept, **parameters)

    assert answer.status_code == httpx.codes.METHOD_NOT_ALLOWED
    assert answer.headers["allow"] == "POST"
    assert "data" not in answer.json()
    assert state(server) == before


def test_a_url_names_no_document_that_is_kept(server: Server) -> None:
    extensions = json.dumps({"persistedQuery": {"version": 1, "sha256Hash": "0" * 64}})

    answer = get(server, ACCEPTED[0], extensions=extensions, variables="{}")

    assert answer.status_code == httpx.codes.BAD_REQUEST
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_a_query_beside_a_mutation_is_answered_by_its_name(server: Server) -> None:
    document = f"query Look {{ viewer {{ userName }} }} {RENAME}"

    answer = get(server, ACCEPTED[0], query=document, operationName="Look")

    assert answer.json()["data"] == {"viewer": {"userName": "admin"}}
