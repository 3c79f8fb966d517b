"""Generated queries, answered by plans and by graphql-core over objects: for every role, both answers are the same."""

import os

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from tests.reading.agreement import Bench
from tests.reading.queries import Asked, asked

EXAMPLES = int(os.environ.get("DIFFERENTIAL_EXAMPLES", "25"))
"""Queries for each who asks, on each database; a long run takes thousands."""


@pytest.fixture
def requests(bench: Bench) -> st.SearchStrategy[Asked]:
    return asked(bench.schema, bench.case)


@pytest.mark.timeout(120 + 2 * EXAMPLES)
@settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
@given(data=st.data())
async def test_a_generated_query_has_the_answer_of_a_stock_execution(
    bench: Bench, requests: st.SearchStrategy[Asked], data: st.DataObject
) -> None:
    event(await bench.compare(data.draw(requests)))
