"""The preview as a root field of queries: it reads settings, runs a billing rule and renders the selected answer.

It works within the statements of the whole query, so it sees the same state as every other field of the request. Its
arguments and its answer are dataclasses of described fields, which the schema makes its types of.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from models.database.readers import Steps, pause
from models.declaration.described import described_fields
from resolvers.drafts.values import typed
from resolvers.errors import NotFoundError, UserError, camel
from resolvers.previews.arguments import PreviewInput, argument_problems
from resolvers.previews.saved import saved_class
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner, Step
from resolvers.reading.render import plan_records, render
from resolvers.reading.selection import Arguments, SelectedField


@dataclass(frozen=True)
class PreviewResult:
    """The result of a preview: its answer, or None with all errors."""

    answer: object
    user_errors: tuple[UserError, ...] = ()


Compute = Callable[[PreviewInput[Any]], Steps[PreviewResult]]
"""The work of a preview."""

Plan = Callable[[Planner], Compute]

RunPreview = Callable[[ReadContext, Arguments], Steps[PreviewResult]]


@dataclass(frozen=True)
class Preview:
    """A root field that is computed.

    Args:
        description: what is computed.
        arguments: the dataclass of its arguments.
        answer: the dataclass of its answer.
        plan: plans what it reads beside the class; the result is run for each request.
        panels: the panels of a class that it reads, as its argument `class_id` names it; none where it has none.
        beside: what the description of its result says beyond the usual.
    """

    description: str
    arguments: type
    answer: type
    plan: Plan
    panels: tuple[str, ...] = ()
    beside: str = ""

    def prepare(self, planner: Planner) -> RunPreview:
        """Plan its reads; the returned function takes the coerced arguments."""
        compute = self.plan(planner)
        saved = saved_class(planner, *self.panels) if self.panels else None
        order = [camel(argument.name) for argument in described_fields(self.arguments)]

        def run(context: ReadContext, values: Arguments) -> Steps[PreviewResult]:
            arguments: object = typed(self.arguments, values)
            state = (yield from saved.read(context, values.get("class_id"), "classId")) if saved else {}
            if isinstance(state, NotFoundError):
                return rejected(state)
            problems = list(argument_problems(arguments))
            result = yield from compute(PreviewInput(context, arguments, state, problems))
            # In the order of the arguments, whichever was looked at first.
            errors = sorted(result.user_errors, key=lambda error: order.index(error.path[0]))
            return PreviewResult(result.answer, tuple(errors))

        return run

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan the preview for its selection."""
        compute = self.prepare(planner)
        plan_records(planner, {}, [selected])

        def run(context: ReadContext) -> Steps[object]:
            computed = yield from compute(context, selected.arguments(context.variables))
            # A query has several previews, and each may have much to work through.
            yield pause(selected.name)
            counted, room, context.room = context.beyond, context.room, None
            answer = yield from render(planner, selected.below, computed, context)
            context.room = room
            if computed.answer is not None and "first" in selected.arguments(context.variables):
                # As many as were asked for, which were counted beforehand; errors were not.
                context.beyond = counted
            return answer

        return run


Answer = TypeVar("Answer")


def answer_of(cls: type[Answer], source: object, **further: object) -> Answer:
    """The answer from a billing rule's result by field names, with further fields."""
    names = (field.name for field in described_fields(cls) if field.name not in further)
    return cls(**{name: getattr(source, name) for name in names}, **further)


def without_reading(compute: Callable[[PreviewInput[Any]], PreviewResult]) -> Plan:
    """The plan of a preview that reads nothing beside the class."""

    def steps(input: PreviewInput[Any]) -> Steps[PreviewResult]:
        yield from ()
        return compute(input)

    return lambda _planner: steps


def rejected(*errors: UserError) -> PreviewResult:
    """The result without an answer, with these errors."""
    return PreviewResult(None, errors)
