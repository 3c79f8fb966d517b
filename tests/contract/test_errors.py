"""Errors as callers see them: whole paths, list indexes included, and a code that some test holds for each refusal."""

import re
from pathlib import Path

import pytest

from models.choices.choice import Choice
from models.database.outage import DatabaseUnavailableError
from resolvers.errors import UserErrorCode
from schema.api.problems import RequestErrorCode, unavailable
from tests.factories.client import errors
from tests.factories.world import World
from web.http.identity import HttpErrorCode

ROOT = Path(__file__).parents[2]


def sources(*folders: str) -> str:
    """The text of all Python files below some folders."""
    return "\n".join(
        path.read_text(encoding="utf-8") for name in folders for path in sorted((ROOT / name).rglob("*.py"))
    )


@pytest.mark.parametrize("code", list(UserErrorCode), ids=lambda code: code.value)
def test_every_code_that_can_occur_is_held_by_a_test(code: UserErrorCode) -> None:
    """A code that no rule gives yet needs none; the first rule that gives it brings its test."""
    mentions = re.findall(rf"UserErrorCode\.{code.name}\b", sources("resolvers").replace("class UserErrorCode", ""))
    tests = re.findall(rf"[\"']{code.value}[\"']|UserErrorCode\.{code.name}\b", sources("tests"))

    assert tests or not mentions


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("In `userErrors`", UserErrorCode),
        ("At the top level", RequestErrorCode),
        ("At the top level, of HTTP alone", HttpErrorCode),
    ],
)
def test_every_code_has_its_sentence_in_the_documents(title: str, codes: type[Choice]) -> None:
    document = (ROOT / "docs/errors.md").read_text(encoding="utf-8")

    (section,) = re.findall(rf"^## {re.escape(title)}$(.*?)(?=^## |\Z)", document, re.MULTILINE | re.DOTALL)
    told = re.findall(r"^\| ([A-Z_]+) \| (.*) \|$", section, re.MULTILINE)
    assert told == [(code.value, code.description) for code in codes]
    assert all(sentence.endswith(".") for _, sentence in told)


async def test_a_path_names_the_place_in_a_list(world: World) -> None:
    input = {
        "id": world.private,
        "expectedVersion": 1,
        "webSelfCare": {"allowedNetworks": ["192.0.2.0/24", "nowhere"]},
    }

    payload = await world.admin.write("customerClassSave", input)

    assert errors(payload) == [("INVALID", "input.webSelfCare.allowedNetworks.1")]


async def test_errors_come_in_the_same_order_each_time(world: World) -> None:
    input = {"name": "shared", "description": "x" * 1001, "businessModel": "BusinessModel:0x", "currency": "x"}

    first, again = [errors(await world.admin.write("customerClassSave", input)) for _ in range(2)]

    assert first == again
    assert len(first) == 4


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { __typename } query B { __typename }", "BAD_USER_INPUT"),
        ("query($first: Int!) { customerClasses(first: $first) { totalCount } }", "BAD_USER_INPUT"),
        (
            "{ customerClasses(first: 100) { nodes { usage { customers(first: 100) { nodes { id } } } } } }",
            "COST_LIMIT_EXCEEDED",
        ),
    ],
)
async def test_a_request_that_can_not_run_has_a_code(world: World, document: str, code: str) -> None:
    assert (await world.admin.refusal(document)).code == code


@pytest.mark.parametrize(
    ("is_unknown", "advice"), [(False, "; try again."), (True, "Send it again with the same idempotencyKey, or look")]
)
def test_an_outage_says_whether_a_write_may_be_sent_again(is_unknown: bool, advice: str) -> None:
    """D6: only what may have been done already needs its key, or a look."""
    refusal = unavailable(DatabaseUnavailableError("It ended.", outcome_unknown=is_unknown))
    (error,) = refusal.errors
    assert (refusal.code, advice in error.message) == (RequestErrorCode.UNAVAILABLE, True)
