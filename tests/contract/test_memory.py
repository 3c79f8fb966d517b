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
    type_names,
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


KEPT = (aliases, conditions, introspection, long_documents, type_names, variables, wide_pages)


@pytest.mark.parametrize("make", KEPT)
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


def filtered(shape: str, number: int) -> object:
    """A filter of a shape that no other number has: of what weighs most beside its statement."""
    bits = [number >> bit & 1 for bit in range(8)]
    names = ["name" if bit else "description" for bit in bits]
    match shape:
        case "conditions":
            return {"OR": [{name: {"contains": "a"}} for name in names * 6]}
        case "nothing":
            return {"OR": [{"AND": []} if bit else {"OR": []} for bit in bits * 6]}
        case "lists":
            return {"OR": [{"AND": [{}]} if bit else {"OR": [{}]} for bit in bits * 4]}
        case _:
            where: object = {"name": {"contains": "a"}}
            for bit in bits:
                where = {"NOT": where} if bit else {"OR": [where]}
            return where


@pytest.mark.parametrize("shape", ["conditions", "nothing", "lists", "levels"])
async def test_kept_statements_weigh_no_more_than_they_are_told_to(world: World, shape: str) -> None:
    """Their weight was told by the text alone, which says little of a filter that holds nothing."""
    document = "query($where: CustomerClassFilter) { customerClasses(first: 20, where: $where) { nodes { id } } }"
    for number in range(2):
        await world.north.answer(document, {"where": filtered(shape, number)})
    STATEMENTS.clear()
    _collect()
    tracemalloc.start()
    for number in range(2, 66):
        assert "errors" not in await world.north.answer(document, {"where": filtered(shape, number)})
    _collect()
    with_them, _ = tracemalloc.get_traced_memory()
    weight, kept = STATEMENTS.weight_bytes, len(STATEMENTS)
    STATEMENTS.clear()
    _collect()
    without_them, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert kept > 40
    assert with_them - without_them < weight


def _variables(number: int) -> dict[str, object]:
    values = filters(number)["variables"]
    assert isinstance(values, dict)
    return values


def _collect() -> None:
    # A tuple of tuples is let go of by the collector a level at a time.
    for _ in range(6):
        gc.collect()
