"""What a preview is, as a root field of queries: it reads settings, computes, and its answer is written as chosen.

It works within the statements of the whole query, so it sees the same state as every other field of the request.
"""

from collections.abc import Callable
from dataclasses import dataclass

from models.database.readers import Steps
from models.sentence import Word, sentence
from resolvers.errors import NotFoundError, UserError, UserErrorCode
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner, Step
from resolvers.reading.render import plan_records, render
from resolvers.reading.selection import Arguments, SelectedField


@dataclass(frozen=True)
class PreviewResult:
    """What a preview came to: its answer, or None with everything that is wrong."""

    answer: object
    user_errors: tuple[UserError, ...] = ()


RunPreview = Callable[[ReadContext, Arguments], Steps[PreviewResult]]


@dataclass(frozen=True)
class Preview:
    """A root field that is computed. `prepare` plans what it reads; the result is run for each request."""

    prepare: Callable[[Planner], RunPreview]

    def step(self, planner: Planner, selected: SelectedField) -> Step:
        """Plan it for what was chosen."""
        compute = self.prepare(planner)
        plan_records(planner, {}, [selected])

        def run(context: ReadContext) -> Steps[object]:
            computed = yield from compute(context, selected.arguments(context.variables))
            counted, room, context.room = context.beyond, context.room, None
            answer = yield from render(planner, selected.below, computed, context)
            context.room = room
            if "first" in selected.arguments(context.variables):
                # As many as were asked for, which were counted beforehand.
                context.beyond = counted
            return answer

        return run


def refused(*errors: UserError) -> PreviewResult:
    """No answer, for these reasons."""
    return PreviewResult(None, errors)


def not_found(what: str, *path: str) -> NotFoundError:
    """What is answered of a record that isn't there, or that the actor doesn't see (R-12)."""
    return NotFoundError(UserErrorCode.NOT_FOUND, sentence("There is no such {record}.", record=Word(what, what)), path)
