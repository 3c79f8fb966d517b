"""No preview answers a reseller with the word that stands in what only others may know."""

import json

import pytest
from graphql import GraphQLObjectType, is_required_argument

from resolvers.errors import camel
from resolvers.previews.all_previews import PREVIEWS
from tests.factories.world import World, customer_class
from tests.isolation.sentinel import DEPTH, SENTINEL, schema, selections

COMPUTED = {
    "collectionTimeline": ('classId: $id, issuedOn: "2026-06-01", amount: "1"', "CustomerClass", "sentence"),
    "collectionDay": ('customerId: $id, on: "2026-10-08", amount: "1"', "Customer", ""),
    "roundedAmounts": ('classId: $id, amounts: ["1"]', "CustomerClass", ""),
    "taxOnAmount": ('classId: $id, amount: "1", on: "2026-06-01"', "CustomerClass", "reason"),
    "measuredServiceCharge": (
        'classId: $id, measuredParameterId: "MeasuredParameter:1", samples: ["1"]',
        "CustomerClass",
        "",
    ),
    "dailySpending": ('profileId: $id, now: "2026-06-01T00:00:00Z"', "FraudTrafficProfile", ""),
    "billingPeriods": ('classId: $id, fromDay: "2026-06-01"', "CustomerClass", ""),
    "personalDataRemoval": ("customerId: $id", "Customer", ""),
    "notificationPreview": ("notificationSetId: $id, type: LATE_FEE_APPLIED", "NotificationSet", "body"),
    "customerClassComparison": ('left: {id: $id}, right: {id: "CustomerClass:4"}', "CustomerClass", ""),
}
"""Arguments of each preview: an id of a type, and a text that the answer takes from what is saved."""


@pytest.fixture
async def computing(marked: World) -> World:
    """The same, with the word in the settings of others that previews answer with."""
    tax = await marked.south.done("customTaxSave", {"name": f"{SENTINEL} tax", "rate": "7"})
    taxation = {
        "assessTaxes": True,
        "method": "CUSTOM",
        "parameters": {"custom": {"taxes": [{"customTax": tax["id"]}]}},
        "exempt": True,
        "exemptionReason": f"{SENTINEL} reason",
    }
    await customer_class(marked.south, f"{SENTINEL} taxed", finances={"taxation": taxation})
    template = {"type": "LATE_FEE_APPLIED", "subject": SENTINEL, "body": SENTINEL}
    await marked.south.done("notificationSetSave", {"name": SENTINEL, "templates": [template]})
    await marked.south.done("fraudTrafficProfileSave", {"name": SENTINEL, "currency": "Currency:1"})
    await marked.admin.done("measuredParameterSave", {"name": "Calls", "code": "ACTIVE_CALLS"})
    return marked


def needed(field: str) -> str:
    """The mark of a variable that the preview's id has to have."""
    query = schema().query_type
    assert query is not None
    names = ("classId", "profileId", "notificationSetId", "customerId", "left")
    argument = next(arg for name, arg in query.fields[field].args.items() if name in names)
    return "!" if is_required_argument(argument) else ""


def test_every_preview_is_looked_at() -> None:
    """R-12: a preview that is added has to stand in the table above."""
    assert sorted(COMPUTED) == sorted(camel(name) for name in PREVIEWS)


@pytest.mark.parametrize("field", COMPUTED)
async def test_no_preview_answers_with_what_a_reseller_does_not_see(computing: World, field: str) -> None:
    """R-12: failing; every id of the type, those of others, of administrators and of nobody."""
    given, entity, _ = COMPUTED[field]
    result = schema().type_map[schema().query_type.fields[field].type.of_type.name]  # type: ignore[union-attr]
    assert isinstance(result, GraphQLObjectType)
    document = f"query($id: ID{needed(field)}) {{ {field}({given}) {{ {selections(result, DEPTH)} }} }}"
    for key in range(1, 15):
        answer = json.dumps(await computing.north.answer(document, {"id": f"{entity}:{key}"}))
        assert SENTINEL.casefold() not in answer.casefold(), f"{entity}:{key}"


@pytest.mark.parametrize(("field", "hidden"), [("taxOnAmount", 8), ("notificationPreview", 1), ("dailySpending", 1)])
async def test_what_is_hidden_from_a_preview_answers_as_what_is_not_there(
    computing: World, field: str, hidden: int
) -> None:
    """R-12: failing; and the reseller whose it is gets an answer, so that there was something to hide."""
    arguments, entity, leaking = COMPUTED[field]
    selection = f"{field}({arguments}) {{ answer {{ __typename {leaking} }} userErrors {{ code path message }} }}"
    document = f"query($id: ID{needed(field)}) {{ {selection} }}"

    answers = [json.dumps(await computing.north.answer(document, {"id": f"{entity}:{key}"})) for key in (hidden, 9999)]
    own = await computing.south.ask(document, id=f"{entity}:{hidden}")

    assert answers[0] == answers[1]
    assert own[field]["userErrors"] == []
    assert not leaking or SENTINEL in own[field]["answer"][leaking]
