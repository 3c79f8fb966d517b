"""What a computation is, as a root field of queries: it reads settings, computes, and its answer is written as chosen.

It works within the statements of the whole query, so it sees the same state as every other field of the request.
"""

from collections.abc import Callable
from dataclasses import dataclass

from models.database.readers import Steps
from resolvers.errors import NotFoundError, UserError, UserErrorCode
from resolvers.reading.asking import Asking
from resolvers.reading.plan import Planner, Step
from resolvers.reading.render import plan_records, render
from resolvers.reading.selection import Arguments, Chosen


@dataclass(frozen=True)
class Computed:
    """What a computation came to: its answer, or None with everything that is against it."""

    answer: object
    user_errors: tuple[UserError, ...] = ()


Compute = Callable[[Asking, Arguments], Steps[Computed]]


@dataclass(frozen=True)
class Computation:
    """A root field that is computed. `prepare` plans what it reads; the result is run for each request."""

    prepare: Callable[[Planner], Compute]

    def step(self, planner: Planner, chosen: Chosen) -> Step:
        """Plan it for what was chosen."""
        compute = self.prepare(planner)
        plan_records(planner, {}, [chosen])

        def run(asking: Asking) -> Steps[object]:
            computed = yield from compute(asking, chosen.arguments(asking.variables))
            counted, room, asking.room = asking.beyond, asking.room, None
            answer = yield from render(planner, chosen.below, computed, asking)
            asking.room = room
            if "first" in chosen.arguments(asking.variables):
                # As many as were asked for, which were counted beforehand.
                asking.beyond = counted
            return answer

        return run


def refused(*errors: UserError) -> Computed:
    """No answer, for these reasons."""
    return Computed(None, errors)


def not_found(what: str, *path: str) -> NotFoundError:
    """What is answered of a record that isn't there, or that the actor doesn't see (R-12)."""
    return NotFoundError(UserErrorCode.NOT_FOUND, f"There is no such {what}.", path)
