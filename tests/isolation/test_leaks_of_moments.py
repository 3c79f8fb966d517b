"""A class as it was or will be tells a reseller nothing that it may not know, in whatever field or comparison."""

import json

import pytest

from schema.api.problems import RequestProblemError
from tests.factories.client import Client, Json
from tests.factories.world import World
from tests.isolation.sentinel import DEPTH, SENTINEL, schema, selected

MOMENTS: list[Json] = [
    {"version": 1},
    {"version": 2},
    {"version": 3},
    {"time": "2001-01-01T00:00:00Z"},
    {"time": "2189-01-01T00:00:00Z"},
    {"time": "2191-01-01T00:00:00Z"},
]
"""The last one is after what is planned."""

COMPARED = """query($left: ComparedClassInput!, $right: ComparedClassInput!) {
  customerClassComparison(left: $left, right: $right) {
    answer { panels { path properties { path left right } } } userErrors { code message path }
  }
}"""


@pytest.fixture
async def with_deleted(marked: World) -> World:
    """The same with records that classes had at a version, and that are gone."""
    for manager, id, version in (("Reseller:2", marked.souths, 1), (None, marked.shared, 2), (None, marked.private, 1)):
        values = {"name": f"{SENTINEL} template {id}", "managedBy": manager}
        template = (await marked.admin.done("invoiceTemplateSave", values))["id"]
        for number, one in enumerate((template, None)):
            input = {"id": id, "expectedVersion": version + number, "approval": "BREAK_GLASS", "reason": SENTINEL}
            panel = {"finances": {"regularInvoices": {"invoiceTemplate": one}}}
            await marked.admin.done("customerClassSave", {**input, **panel})
        gone = await marked.admin.write("invoiceTemplateDelete", {"ids": [template]})
        assert gone["results"][0]["userErrors"] == []
    return marked


async def class_at(client: Client, id: str, at: Json) -> Json:
    """All that is told of a class at a moment, as deep as a document may go."""
    query = schema().query_type
    assert query is not None
    for depth in range(DEPTH, 0, -1):
        (text,) = selected("customerClass", query.fields["customerClass"], depth)
        below = text[text.index("{") :]
        document = f"query($id: ID!, $at: CustomerClassMomentInput) {{ customerClass(id: $id, at: $at) {below} }}"
        try:
            answer: Json = json.loads(json.dumps(await client.answer(document, {"id": id, "at": at})))
        except RequestProblemError:
            continue
        return answer
    raise AssertionError("it could not be asked for")


async def test_the_word_is_there_for_an_administrator_at_a_moment(with_deleted: World) -> None:
    """R-78: passing; without this the other test could not fail."""
    document = "query($id: ID!) { customerClass(id: $id, at: { version: 2 }) { deletedRecords { name } } }"
    for id in (with_deleted.souths,):
        assert SENTINEL in json.dumps(await with_deleted.admin.ask(document, id=id))


async def test_no_moment_of_a_class_has_the_word_for_a_reseller(with_deleted: World) -> None:
    """R-12, R-50, R-56, R-78: failing; every field, of every class, at versions, in the past and to come."""
    answers: list[object] = []
    seen = 0
    for number in range(1, 9):
        id = f"CustomerClass:{number}"
        for at in MOMENTS:
            answer = await class_at(with_deleted.north, id, at)
            answers += [(id, at)] if SENTINEL.casefold() in json.dumps(answer).casefold() else []
            shown = answer["data"]["customerClass"]
            assert shown is None or id == with_deleted.norths, (id, at)
            seen += shown is not None
            for left, right in ((id, with_deleted.norths), (with_deleted.norths, id)):
                sides = {"left": {"id": left, "at": at if left == id else None}, "right": {"id": right}}
                compared = json.dumps(await with_deleted.north.ask(COMPARED, **sides))
                answers += [(left, right, at)] if SENTINEL.casefold() in compared.casefold() else []
    assert answers == []
    assert seen == 4
