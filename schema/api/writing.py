"""Running mutations: all inputs are checked before the first one runs, and their payloads are planned beforehand."""

import time
from collections.abc import Mapping, Sequence
from functools import partial

from models.database.outage import DatabaseUnavailableError
from models.database.readers import AnswerTooLongError, Reader, Steps
from resolvers.reading.context import Answer, ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.problem import BadArgumentError
from resolvers.reading.render import render, render_query
from resolvers.reading.selection import SelectedField
from resolvers.registry import ROOTS
from resolvers.use_cases.mutations import MUTATIONS, Mutation
from resolvers.writing.outcome import Outcome
from resolvers.writing.use_case import WriteTimeoutError
from schema.api.limits import TOO_LONG
from schema.api.problems import RequestErrorCode, problem


async def write(
    planner: Planner, reader: Reader, selected: Sequence[SelectedField], context: ReadContext, until: float
) -> Answer:
    """Do the writes one after the other, each with its payload as it is right after it.

    Raises RequestProblemError, and writes nothing, where an input of any of them can't be used; all of them
    are to be done `until` then, by the monotonic clock.
    """
    inputs = {field.key: _input(field, context) for field in selected if field.name in MUTATIONS}
    data: dict[str, object] = {}
    done = False
    for field in selected:
        if field.name in MUTATIONS:
            mutation = MUTATIONS[field.name]
            try:
                outcome = await mutation.use_case(context.actor, inputs[field.key], until - time.monotonic())
                done = True
                payload = partial(
                    _payload, planner, field, mutation, outcome, context, (context.answered_bytes, context.beyond)
                )
                seconds = until - time.monotonic()
                data[field.key] = await reader.read(payload, seconds, user_id=context.actor.user_id)
            except (WriteTimeoutError, DatabaseUnavailableError) as failed:
                # Of a request of which something was done, nobody may say that nothing was.
                failed.outcome_unknown |= done
                raise
        else:
            data[field.key] = "Mutation"
    return context.settle(data, selected)


def _input(field: SelectedField, context: ReadContext) -> Mapping[str, object]:
    try:
        inputs = field.arguments(context.variables)["input"]
    except BadArgumentError as error:
        raise problem(RequestErrorCode.BAD_USER_INPUT, f"{field.key}: {error.message}") from None
    assert isinstance(inputs, Mapping)
    return inputs


def _payload(
    planner: Planner,
    selected: SelectedField,
    mutation: Mutation,
    outcome: Outcome,
    context: ReadContext,
    before: tuple[int, int],
) -> Steps[dict[str, object]]:
    """The selected payload of a write; `before` is how much of the answer was counted already."""
    context.begin_at(*before)
    answer: dict[str, object] = {}
    ((type_name, below),) = selected.below.items()
    for field in below:
        if field.name == "__typename":
            answer[field.key] = type_name
        elif field.name == "query":
            answer[field.key] = yield from _within_length(render_query(planner, ROOTS, field.only(), context), context)
        else:
            value = outcome.record if field.name == mutation.record else getattr(outcome, field.name)
            answer[field.key] = yield from _within_length(render(planner, field.below, value, context), context)
    return answer


def _within_length(making: Steps[object], context: ReadContext) -> Steps[object]:
    """A payload field, or its placeholder where the answer is too long: the write is done, so it can't be refused."""
    before = context.answered_bytes, context.beyond
    try:
        answer = yield from making
        context.count_bytes(answer)
    except AnswerTooLongError:
        # What isn't answered takes no room from what is.
        context.begin_at(*before)
        return context.too_long(f"{TOO_LONG} What was to be written is written all the same.")
    return answer
