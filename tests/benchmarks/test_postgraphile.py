"""PostGraphile's documents ask for the fields of ours in its own names; cursors are those that it gave."""

from collections.abc import Mapping

from graphql import parse

from benchmarks.peers.postgraphile.documents import PostGraphileDocuments, texts
from benchmarks.queries import QUERIES, Query
from resolvers.reading.cursor import encode

SETTINGS: Mapping[str, object] = {
    "tree": {"object": {"id": {"column": 1}, "link": {"object": {"id": {"column": 3}}, "unless_null": 2}}},
    "lists": [{"tree": {"object": {"source": {"column": 2}}}}],
}


def _query(name: str) -> Query:
    return next(query for query in QUERIES if query.name == name)


def test_every_query_has_a_document() -> None:
    settings = texts(SETTINGS)

    assert settings.keys() == {query.name for query in QUERIES}
    for text in settings.values():
        parse(text)
    assert (
        "regularInvoiceByCustomerClassId { useRegularInvoices invoiceTemplateByInvoiceTemplateId { rowId name }"
        in (settings["open"])
    )
    assert "settings { a0: v1 a1: v3 }" in settings["settings"]


def test_variables_are_keys_and_its_own_cursors() -> None:
    documents = PostGraphileDocuments(texts(SETTINGS), {"page": {7: "theirs"}})

    assert documents.request(_query("open"), {"id": "CustomerClass:5"})[1] == {"id": 5}
    paged = {"first": 50, "after": encode(["name", 7])}
    assert documents.request(_query("page"), paged)[1] == {"first": 50, "after": "theirs"}
    assert documents.request(_query("page"), {"first": 50, "after": None})[1] == {"first": 50, "after": None}
    saved = {"input": {"id": "CustomerClass:5", "expectedVersion": 3, "description": "x"}}
    assert documents.request(_query("save"), saved)[1] == {"id": 5, "expectedVersion": 3, "description": "x"}
