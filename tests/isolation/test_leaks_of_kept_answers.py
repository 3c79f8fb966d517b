"""Answers kept for one user are given to no other one with the very same request."""

from tests.factories.kept import KeptExecution
from tests.factories.world import World
from tests.isolation.sentinel import SENTINEL
from tests.isolation.test_leaks import everything


async def test_no_kept_answer_of_others_reaches_a_reseller(marked: World, database: str) -> None:
    """R-12: failing; every root field as deep as it goes, asked by everybody before."""
    kept = marked.execution
    assert isinstance(kept, KeptExecution)
    fresh = await everything(marked.north)
    for other in (marked.admin, marked.auditor, marked.south):
        assert await everything(other) == await everything(other)
    before = kept.repeats
    again = await everything(marked.north)
    # The same as without anybody else, and most of it was kept.
    assert again == fresh
    # PostgreSQL's revision moves with every commit of the server, so other tests beside this one empty what is kept.
    assert database.startswith("postgresql") or kept.repeats - before > 3
    assert [one for one in again if SENTINEL.casefold() in one.casefold()] == []
