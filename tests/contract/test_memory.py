"""Memory of kept documents: within its budget, and their trees stop nobody while garbage is collected."""

import gc
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from benchmarks.hostile import (
    Hostile,
    aliases,
    conditions,
    filters,
    introspection,
    long_documents,
    variables,
    wide_pages,
)
from models.choices.users import UserRole
from resolvers.actor import Actor
from resolvers.reading.lists import STATEMENTS
from schema.api.documents import OPERATIONS, PLANS, read_operation, schema_of
from tests.factories.world import World

RESELLER = Actor(1, "north", UserRole.RESELLER, 1)
DIALECT = "sqlite"
WORST_PAUSE_SECONDS = 0.05


@contextmanager
def nothing_kept() -> Iterator[None]:
    """Nothing is kept before nor afterwards."""
    OPERATIONS.clear()
    PLANS.clear()
    yield
    OPERATIONS.clear()
    PLANS.clear()


def prepare(body: Hostile) -> None:
    """Prepare a document, which keeps it."""
    operation = read_operation(schema_of(RESELLER), str(body["query"]), None)
    values = body.get("variables", {})
    assert isinstance(values, dict)
    operation.prepare(operation.coerce(values), DIALECT)


@pytest.mark.parametrize("make", [aliases, conditions, introspection, long_documents, variables, wide_pages])
def test_what_is_kept_weighs_no_more_than_it_is_told_to(make: Callable[[int], Hostile]) -> None:
    with nothing_kept():
        prepare(make(0))
        OPERATIONS.clear()
        PLANS.clear()
        gc.collect()
        tracemalloc.start()
        for number in range(1, 9):
            prepare(make(number))
        gc.collect()
        measured, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        weight = OPERATIONS.weight_bytes + PLANS.weight_bytes

    assert weight > 0
    assert measured < 1.25 * weight


@pytest.mark.alone
def test_collecting_garbage_takes_no_time_with_everything_kept() -> None:
    with nothing_kept():
        gc.collect()
        gc.freeze()
        try:
            for number in range(1, 31):
                operation = read_operation(schema_of(RESELLER), str(aliases(number)["query"]), None)
                operation.prepare(operation.coerce({}), DIALECT)
                # What is asked again is kept in the larger part.
                assert operation.cached_plan(operation.coerce({}), DIALECT)
            assert PLANS.weight_bytes > PLANS.budget_bytes / 2
            began = time.process_time()
            gc.collect()
            taken = time.process_time() - began
        finally:
            gc.unfreeze()

    assert taken < WORST_PAUSE_SECONDS


MOST_OBJECTS_OF_STATEMENT = 49
"""Of those that a full collection looks at: fewer than one for each condition of `filters`."""


async def test_a_kept_statement_is_few_objects_however_many_conditions_it_has(world: World) -> None:
    """They were three for each condition, and most of all that a full collection had to look at."""
    for number in range(3):
        await world.north.answer(str(filters(number)["query"]), _variables(number))
    STATEMENTS.clear()
    _collect()
    before = len(gc.get_objects())
    for number in range(3, 63):
        await world.north.answer(str(filters(number)["query"]), _variables(number))
    _collect()
    added = len(gc.get_objects()) - before

    assert len(STATEMENTS) > 20
    assert added < MOST_OBJECTS_OF_STATEMENT * len(STATEMENTS)


def _variables(number: int) -> dict[str, object]:
    values = filters(number)["variables"]
    assert isinstance(values, dict)
    return values


def _collect() -> None:
    # A tuple of tuples is let go of by the collector a level at a time.
    for _ in range(6):
        gc.collect()
