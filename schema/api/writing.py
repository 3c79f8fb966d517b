"""Running writes: what they are given is looked at before the first, and what they answer was planned before."""

import time
from collections.abc import Mapping, Sequence
from functools import partial

from models.database.outage import DatabaseUnavailableError
from models.database.readers import Reader, Steps
from resolvers.reading.asking import Answer, Asking
from resolvers.reading.plan import Planner
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.render import render, render_query
from resolvers.reading.selection import Chosen
from resolvers.registry import ROOTS
from resolvers.use_cases.mutations import WRITES, Write
from resolvers.writing.outcome import Outcome
from resolvers.writing.use_case import WriteTimeoutError
from schema.api.problems import RequestErrorCode, problem


async def write(planner: Planner, reader: Reader, chosen: Sequence[Chosen], asking: Asking, until: float) -> Answer:
    """Do the writes one after the other, each with its payload as it is right after it.

    Raises RequestProblemError, and writes nothing, where an input of any of them can't be used; all of them
    are to be done `until` then, by the monotonic clock.
    """
    given = {one.key: _input(one, asking) for one in chosen if one.name in WRITES}
    data: dict[str, object] = {}
    done = False
    for one in chosen:
        if one.name in WRITES:
            found = WRITES[one.name]
            try:
                outcome = await found.use_case(asking.actor, given[one.key], until - time.monotonic())
                done = True
                payload = partial(_payload, planner, one, found, outcome, asking)
                data[one.key] = await reader.read(payload, until - time.monotonic())
            except (WriteTimeoutError, DatabaseUnavailableError) as failed:
                # Of a request of which something was done, nobody may say that nothing was.
                failed.outcome_unknown |= done
                raise
        else:
            data[one.key] = "Mutation"
    return asking.settle(data, chosen)


def _input(one: Chosen, asking: Asking) -> Mapping[str, object]:
    try:
        given = one.arguments(asking.variables)["input"]
    except BadArgumentError as error:
        raise problem(RequestErrorCode.BAD_USER_INPUT, f"{one.key}: {error.message}") from None
    assert isinstance(given, Mapping)
    return given


def _payload(
    planner: Planner, chosen: Chosen, found: Write, outcome: Outcome, asking: Asking
) -> Steps[dict[str, object]]:
    """The payload of a write as it was chosen."""
    answer: dict[str, object] = {}
    ((type_name, below),) = chosen.below.items()
    for one in below:
        if one.name == "__typename":
            answer[one.key] = type_name
        elif one.name == "query":
            answer[one.key] = yield from render_query(planner, ROOTS, one.only(), asking)
        else:
            value = outcome.record if one.name == found.record else getattr(outcome, one.name)
            answer[one.key] = yield from render(planner, one.below, value, asking)
    return answer
