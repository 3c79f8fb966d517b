"""Computed answers: every whole number fits GraphQL's Int, and none leans on the default decimal context."""

from collections.abc import Iterator
from decimal import Context, Decimal, Inexact, InvalidOperation, Rounded, localcontext
from typing import Any

import pytest
from graphql import GraphQLInt, GraphQLInterfaceType, GraphQLObjectType, get_named_type

from models.declaration.access import Role
from models.declaration.decimals import read_decimal
from models.declaration.declaration import Kind
from resolvers.drafts.apply_input import apply_input
from resolvers.errors import camel
from resolvers.previews.all_previews import PREVIEWS
from resolvers.registry import ENTITIES
from schema.api.role_schema import role_schema
from tests.factories.world import EUR, World
from tests.values.declared import declared

HOSTILE = Context(prec=1, Emax=1, Emin=-1, traps=[Inexact, Rounded, InvalidOperation])
INT = range(-(2**31), 2**31)
MOST = "9999999999999.99999"

LARGE: dict[str, tuple[str, dict[str, int]]] = {
    "dailySpending": (
        (
            'dailySpending(profileId: "FraudTrafficProfile:1", now: "2026-06-01T12:00:00Z", calls: $calls, '
            'spendingPlan: {threshold: "0.00001"}) { answer { percent watched { minutesAllowed minutesUsed } } }'
        ),
        {
            "DailySpending.percent": 1_000_000,
            "WatchedGroup.minutesAllowed": 1_000_000,
            "WatchedGroup.minutesUsed": 1000 * 366 * 1440,
        },
    ),
    "collectionTimeline": (
        (
            'collectionTimeline(issuedOn: "2026-06-01", amount: "1", terms: {terminateDaysAfterDue: 3650}, '
            'suspensionDelayedUntil: "8000-12-31") { answer { events { daysAfterDue reason { days } } } }'
        ),
        {"CollectionEvent.daysAfterDue": 3650, "CollectionReason.days": 3650},
    ),
    "roundedAmounts": (
        'roundedAmounts(amounts: ["1"], rounding: {roundingPrecision: 5}) { answer { precision } }',
        {"RoundedAmounts.precision": 5},
    ),
    "measuredServiceCharge": (
        (
            'measuredServiceCharge(measuredParameterId: "MeasuredParameter:1", samples: ["1"], '
            "metric: {itemsFreeOfCharge: 1000000000}) { answer { itemsFreeOfCharge } }"
        ),
        {"MeasuredServiceCharge.itemsFreeOfCharge": 1_000_000_000},
    ),
}
"""Settings that make each whole number as large as it gets, and how large that is."""

STORED = {"RemovedData.count", "CollectionDay.classVersion"}
"""Whole numbers that count rows of a table, whose keys have 32 bits, or are stored with so many."""


def whole_numbers() -> set[str]:
    """Every field of a whole number in a computed answer, records of ours aside."""
    query = role_schema(Role.ADMINISTRATOR).graphql_schema.query_type
    assert query is not None
    waiting = [get_named_type(query.fields[camel(name)].type) for name in PREVIEWS]
    seen: dict[str, set[str]] = {}
    while waiting:
        graphql_type = waiting.pop()
        errors = isinstance(graphql_type, GraphQLInterfaceType)
        if errors or not isinstance(graphql_type, GraphQLObjectType) or graphql_type.name in {*seen, *ENTITIES}:
            continue
        seen[graphql_type.name] = {
            f"{graphql_type.name}.{name}"
            for name, field in graphql_type.fields.items()
            if get_named_type(field.type) is GraphQLInt
        }
        waiting += [get_named_type(field.type) for field in graphql_type.fields.values()]
    return set().union(*seen.values())


@pytest.fixture
async def filled(world: World) -> World:
    """The small operator with a profile that watches a group, and a parameter that is measured."""
    await world.admin.done("measuredParameterSave", {"name": "Calls", "code": "ACTIVE_CALLS"})
    groups = await world.admin.done("destinationGroupSetSave", {"name": "World", "complete": True})
    group = {"name": "Premium", "destinationGroupSet": groups["id"], "destinations": ["4490"]}
    group = await world.admin.done("destinationGroupSave", group)
    await world.admin.done(
        "fraudTrafficProfileSave",
        {
            "name": "Limit",
            "currency": EUR,
            "destinationGroupSet": groups["id"],
            "usageThresholds": [{"destinationGroup": group["id"], "minutes": 1_000_000, "accumulatedPeriod": "MONTH"}],
        },
    )
    return world


def test_every_whole_number_of_a_computed_answer_is_known_here() -> None:
    assert whole_numbers() == STORED.union(*(largest for _, largest in LARGE.values()))


def found(answer: object) -> Iterator[int]:
    """Every whole number in an answer."""
    if isinstance(answer, dict):
        for value in answer.values():
            yield from found(value)
    elif isinstance(answer, list):
        for value in answer:
            yield from found(value)
    elif isinstance(answer, int):
        yield answer


@pytest.mark.parametrize("name", LARGE)
async def test_the_largest_whole_numbers_fit_an_int(filled: World, name: str) -> None:
    """The sample was a `percent` of 10000000000."""
    question, largest = LARGE[name]
    call = {
        "chargedAt": "2026-06-01T11:00:00Z",
        "undiscountedCost": MOST,
        "durationSeconds": 366 * 86_400,
        "destinationGroup": "DestinationGroup:1",
    }
    variables: dict[str, object] = {"calls": [call] * 1000} if "$calls" in question else {}
    declared = "($calls: [CallInput!]!)" if variables else ""

    answer = await filled.admin.ask(f"query{declared} {{ {question} }}", **variables)

    numbers = list(found(answer))
    assert numbers
    assert all(number in INT for number in numbers)
    assert set(largest.values()) <= set(numbers)


QUESTIONS = (
    (
        'roundedAmounts(amounts: ["12345.6789", "-0.005"], rounding: {roundUpToNearest: "0.05"}) '
        "{ answer { amounts { amount rounded } } userErrors { message } }"
    ),
    (
        'measuredServiceCharge(measuredParameterId: "MeasuredParameter:1", samples: ["5", "1234.5", "0.00001"], '
        'metric: {chargeBasedOn: AVERAGE, pricePerItem: "12.345", itemsFreeOfCharge: 12}) '
        "{ answer { aggregate chargedItems amount } userErrors { message } }"
    ),
    (
        'taxOnAmount(amount: "1234.56", on: "2026-06-01", taxation: {assessTaxes: true, parameters: {fixedVat: '
        '{vatRate: "19.1234", taxesIncludedInRates: true}}}) '
        "{ answer { net tax gross lines { amount ratePercent } } userErrors { message } }"
    ),
    (
        'collectionTimeline(issuedOn: "2026-06-01", amount: "1234.56", asOf: "2026-08-01", '
        'payments: [{paidOn: "2026-06-02", amount: "12.34"}, {paidOn: "2026-06-03", amount: "0.01"}], '
        'terms: {latePaymentFeeType: PERCENT, latePaymentFeeValue: "2.345"}) '
        "{ answer { status events { kind amount sentence } } userErrors { message } }"
    ),
    (
        'collectionDay(customerId: "Customer:1", on: "2026-08-01", amount: "1234.56") '
        "{ answer { events { event { amount sentence } } } userErrors { message } }"
    ),
    (
        'dailySpending(profileId: "FraudTrafficProfile:1", now: "2026-06-01T12:00:00Z", availableFunds: "1234.56", '
        'spendingPlan: {threshold: "1234.5", checkRemainingFunds: true}, '
        'calls: [{chargedAt: "2026-06-01T11:00:00Z", undiscountedCost: "1000.123"}, '
        '{chargedAt: "2026-06-01T11:30:00Z", undiscountedCost: "0.00001"}]) '
        "{ answer { spent limit remaining percent warned callMayCost } userErrors { message } }"
    ),
    'roundedAmounts(amounts: ["99999999999999"]) { userErrors { message ... on ValidationError { limit actual } } }',
    'billingPeriods(fromDay: "2026-06-01", first: 2) { answer { periods { closesAt } } }',
    'notificationPreview(template: {subject: "{{ name }}"}) { answer { subject } }',
    'personalDataRemoval(customerId: "Customer:1") { answer { refusal } }',
    (
        'customerClassComparison(left: {id: "CustomerClass:1"}, right: {id: "CustomerClass:2"}) '
        "{ answer { panels { path properties { path left right } } } userErrors { message } }"
    ),
)


async def test_no_computation_leans_on_the_default_decimal_context(filled: World) -> None:
    """The same answers where every operator, `abs`, `round` and `quantize` of the default context fails."""
    assert {question.partition("(")[0] for question in QUESTIONS} == {camel(name) for name in PREVIEWS}
    usual: list[dict[str, Any]] = [await filled.admin.ask(f"{{ {question} }}") for question in QUESTIONS]

    with localcontext(HOSTILE):
        assert [await filled.admin.ask(f"{{ {question} }}") for question in QUESTIONS] == usual


async def test_no_judgement_of_a_decimal_leans_on_the_default_context(database: str) -> None:
    """Ranges, decimal places and the kept form, of every column of decimals."""
    assert database
    for model, name, declaration in declared(Kind.DECIMAL):
        assert isinstance(declaration.maximum, Decimal)
        samples = {"12.34567": None, "1.000010": None, "0.000011": "TOO_PRECISE", str(declaration.maximum): None}
        samples[f"{declaration.maximum}.00001"] = "TOO_LARGE"
        for sample, code in samples.items():
            with localcontext(HOSTILE):
                applied = apply_input(
                    {name: declaration}, {name: None}, {name: read_decimal(sample)}, (), Role.ADMINISTRATOR, new=True
                )
                kept = model._meta.fields_map[name].to_db_value(applied.values[name], model)
            assert [error.code for error in applied.errors] == ([code] if code else []), (model, name, sample)
            assert code or str(kept) == sample.rstrip("0") or str(kept) == sample
