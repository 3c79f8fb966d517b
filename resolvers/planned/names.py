"""Names of classes at an instant to come: which are taken then, by what is planned until it (R-85).

A name that another class has now is free once that class is planned to have another one, and one that is free now may
be planned for another class already.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import orjson

from models.audit.planned_change import PlannedChange
from models.choices.planned_change import PlannedChangeState
from models.declaration.texts import name_key
from models.records.customer_class import CustomerClass
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.load import load_state
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.panels.all_panels import PANELS
from resolvers.planned.prediction import predict
from resolvers.planned.until import planned_until


@dataclass(frozen=True)
class PlannedName:
    """A name that a class gets: within which manager's classes it is unique, and its folded form."""

    owner: object
    key: str


def planned_name(draft: Draft) -> PlannedName | None:
    """The name that a draft gives its class; None where that stays as it is."""
    name = draft.row["name"]
    return None if name == draft.row_before["name"] else PlannedName(draft.row["managed_by"], name_key(name))


def taken_then(name: object) -> UserError:
    """The error of a name that another class has at the instant."""
    message = sentence("Another class will have this name then.")
    return ValidationError(UserErrorCode.NAME_TAKEN, message, input_path("name"), actual=str(name))


async def errors_then(
    actor: Actor, draft: Draft, errors: Sequence[UserError], at: datetime, changed: int | None = None
) -> tuple[UserError, ...]:
    """The errors of a planned draft with its name judged at the instant, in place of now.

    `changed` is the planned change in whose place it comes.
    """
    wanted = planned_name(draft)
    if wanted is None:
        return tuple(errors)
    others = tuple(one for one in errors if one.code != UserErrorCode.NAME_TAKEN)
    for key in await _candidates(draft.key, wanted, at):
        planned = await planned_until(actor, key, at)
        first = [one for one in planned if changed is None or (one.apply_at, one.key) < (at, changed)]
        then = predict(await load_state(PANELS, key), first).state[draft.root]
        if name_key(then["name"]) == wanted.key:
            return (*others, taken_then(draft.row["name"]))
    return others


async def _candidates(own: int | None, wanted: PlannedName, at: datetime) -> list[int]:
    """The other classes of the manager that have the name now, or are planned to get it until the instant."""
    named = CustomerClass.filter(name_key=wanted.key, managed_by_id=wanted.owner)
    holders = {int(str(key)) for key in await named.values_list("id", flat=True)}
    # Settings that have a name, be it of something within a panel.
    waiting = PlannedChange.filter(state=PlannedChangeState.PLANNED.value, apply_at__lte=at, input__contains='"name":')
    planned = {
        key
        for key, input in await waiting.values_list("customer_class_id", "input")
        if name_key(orjson.loads(input).get("name") or "") == wanted.key
    }
    owned = CustomerClass.filter(id__in=list(planned), managed_by_id=wanted.owner)
    holders |= {int(str(key)) for key in await owned.values_list("id", flat=True)}
    return sorted(holders - {own})
