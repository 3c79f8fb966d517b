"""Generated questions to every preview: none goes wrong inside, and the answers are those of a stock execution."""

import json
import os
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import cache

import pytest
from graphql import GraphQLSchema, StringValueNode, build_schema, print_schema
from graphql.language import FloatValueNode, IntValueNode, ValueNode
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from hypothesis_graphql import queries

from models.database.open_readers import open_reader
from models.declaration.access import Role
from resolvers.errors import camel
from resolvers.previews.all_previews import PREVIEWS
from schema.api.problems import RequestErrorCode, RequestProblemError
from schema.api.role_schema import role_schema
from tests.factories.client import Client
from tests.factories.world import EUR, UNIVERSAL, World
from tests.oracle.previews import oracle_preview, preview_schema, previews_alone
from tests.reading.agreement import objects_in

EXAMPLES = int(os.environ.get("DIFFERENTIAL_EXAMPLES", "10"))


def texts(*values: str) -> st.SearchStrategy[ValueNode]:
    return st.sampled_from(values).map(lambda text: StringValueNode(value=text))


SCALARS: dict[str, st.SearchStrategy[ValueNode]] = {
    "ID": texts("CustomerClass:6", "CustomerClass:3", "Customer:1", "Customer:3", "FraudTrafficProfile:1", "x", ""),
    "Decimal": st.one_of(
        texts(
            "0", "-0", "-1", "0.00001", "12.345678901234567890123456789", "9999999999999.99999", "1e13", "1e-40", "1e40"
        ),
        st.integers(-(2**31), 2**31 - 1).map(lambda number: IntValueNode(value=str(number))),
    ),
    "Date": texts("0001-01-01", "1970-01-01", "2024-02-29", "2026-06-01", "8000-12-31", "9999-12-31"),
    "DateTime": texts(
        "0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2026-06-01T12:00:00+14:00", "9999-12-31T23:59:59Z"
    ),
    "String": texts("", "UTC", "America/New_York", "Etc/GMT+12", "../etc/passwd", "{{ name }}", "{{", "\n", "name"),
    "Int": st.sampled_from((0, 1, 2, 3, 12, 120, 121, -1, 365, 3650, 2**31 - 1, -(2**31))).map(
        lambda number: IntValueNode(value=str(number))
    ),
    "Float": st.just(FloatValueNode(value="0.5")),
}
"""Values at the ends of every supported range, and beyond."""


@pytest.fixture
async def filled(world: World) -> World:
    """The small operator with a class whose settings have effects."""
    await world.admin.done("measuredParameterSave", {"name": "Calls", "code": "ACTIVE_CALLS"})
    profile = await world.admin.done(
        "fraudTrafficProfileSave", {"name": "Limit", "currency": EUR, "spendingPlan": {"threshold": "100"}}
    )
    terms = {
        "invoiceDueRule": "NET",
        "netValue": 15,
        "notifyDueInAdvanceDays": [7],
        "latePaymentFeeType": "PERCENT",
        "latePaymentFeeValue": "2",
        "suspendDaysAfterDue": 10,
        "terminateDaysAfterDue": 3650,
    }
    taxation = {"assessTaxes": True, "parameters": {"fixedVat": {"vatRate": "19"}}}
    await world.admin.done(
        "customerClassSave",
        {
            "name": "Filled",
            "businessModel": UNIVERSAL,
            "currency": EUR,
            "sharedWithResellers": True,
            "finances": {"regularInvoices": terms, "taxation": taxation},
            "fraudProtection": {"fraudTrafficProfile": profile["id"]},
            "measuredServices": [{"measuredParameter": "MeasuredParameter:1"}],
        },
    )
    return world


@dataclass(frozen=True)
class Bench:
    """One role's two ways to an answer."""

    client: Client
    schema: GraphQLSchema

    async def compare(self, query: str) -> str:
        """Ask both; answers what kind of answer it was."""
        try:
            planned = await self.client.answer(query)
        except RequestProblemError as refused:
            if refused.code in REFUSED:
                return refused.code.value
            raise
        expected = await oracle_preview(self.schema, self.client.actor, query)
        assert expected.errors is None, (query, expected.errors)
        assert "errors" not in planned, (query, planned)
        assert objects_in(planned["data"]) <= planned["extensions"]["cost"], (query, planned)
        assert json.dumps(planned["data"]) == json.dumps(expected.data), query
        return "answered"


REFUSED = {RequestErrorCode.COST_LIMIT_EXCEEDED, RequestErrorCode.PARSE_FAILED, RequestErrorCode.VALIDATION_FAILED}
"""Why a generated document may be too much."""


@pytest.fixture(params=["admin", "north"])
async def bench(request: pytest.FixtureRequest, filled: World, database: str) -> AsyncIterator[Bench]:
    client: Client = getattr(filled, request.param)
    reader = await open_reader(database)
    schema = preview_schema(client.actor.schema_role, reader)
    yield Bench(client, schema)
    await reader.close()


@cache
def plain_schema(role: Role) -> GraphQLSchema:
    """A role's previews as whoever reads their SDL has them; what stands in a record is judged in `tests.reading`."""
    return build_schema(print_schema(previews_alone(role)))


@cache
def questions(role: Role, name: str) -> st.SearchStrategy[str]:
    """Queries of one field of a role's schema."""
    return queries(plain_schema(role), fields=[name], custom_scalars=SCALARS)


@pytest.mark.timeout(240 + 4 * EXAMPLES)
@pytest.mark.parametrize("name", [camel(name) for name in PREVIEWS])
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
async def test_a_generated_question_has_the_answer_of_a_stock_execution(
    bench: Bench, name: str, data: st.DataObject
) -> None:
    """R-12, R-22, R-33: whatever is asked, an answer or errors of the sender's; never one of ours."""
    event(await bench.compare(data.draw(questions(bench.client.actor.schema_role, name))))


def test_the_judged_schema_is_the_one_that_is_served(filled: World) -> None:
    """A preview that is added is asked for too."""
    query = role_schema(filled.admin.actor.schema_role).graphql_schema.query_type
    assert query is not None
    assert {camel(name) for name in PREVIEWS} <= set(query.fields)
