"""Rendering the result of a use case or a preview: the selected fields of objects, and the records they refer to.

An object's fields are its attributes; a `Reference` is read through a plan of its own, as far as the actor sees the
row.
"""

from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from models.database.readers import Steps
from models.declaration.decimals import plain_decimal
from resolvers.errors import Reference
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner, RootField
from resolvers.reading.selection import SelectedField, objects_in


def render(
    planner: Planner, below: Mapping[str, Sequence[SelectedField]], value: object, context: ReadContext
) -> Steps[object]:
    """The answer of a value, with the selection below it for each type that it can have."""
    match value:
        case Reference(entity, key):
            selected = below.get(entity)
            if selected is None:
                return None
            return (yield from planner.record(entity, selected).fetch(context, key))
        case None | bool() | int():
            return value
        case Enum():
            return value.value
        case str():
            return value
        case Decimal():
            return plain_decimal(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            answers: list[object] = []
            if below:
                # The first one was counted beforehand; lists within them count for themselves.
                context.count_beyond((len(value) - 1) * max(map(objects_in, below.values())))
            for entry in value:
                answer = yield from render(planner, below, entry, context)
                answers.append(answer)
            return answers
        case _ if is_dataclass(value):
            name = type(value).__name__
            # A field of one type has no choice; only where there are several does the value say which it is.
            name = name if name in below else next(iter(below))
            return (yield from render_object(planner, below[name], name, value, context))
        case _:
            raise TypeError(f"{type(value).__name__} is nothing that an answer can hold")


def render_object(
    planner: Planner, selected: Sequence[SelectedField], name: str, value: object, context: ReadContext
) -> Steps[dict[str, object]]:
    """The answer of an object of a known type."""
    answer: dict[str, object] = {}
    for field in selected:
        if field.name == "__typename":
            answer[field.key] = name
        else:
            answer[field.key] = yield from render(planner, field.below, getattr(value, field.name), context)
    return answer


def render_query(
    planner: Planner, roots: Mapping[str, RootField], selected: Sequence[SelectedField], context: ReadContext
) -> Steps[object]:
    """The answer of the root of queries, as a write's payload offers it."""
    return (yield from planner.query(roots, selected).run(context))


def plan_records(planner: Planner, roots: Mapping[str, RootField], selected: Sequence[SelectedField]) -> None:
    """Plan everything that answers of writes and previews can lead to, before any of them is made."""
    for field in selected:
        for name, below in field.below.items():
            if name == "Query":
                planner.query(roots, below)
            elif name in planner.registry:
                planner.record(name, below)
            else:
                plan_records(planner, roots, below)
