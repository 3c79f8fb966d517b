"""Closing a reseller and opening it again: meanwhile its users are shut out, its classes read-only (R-72, R-73).

Nothing else becomes other: its customers are served and charged as before, on the classes that they are on.
"""

from datetime import datetime
from functools import partial

from resolvers import clock
from resolvers.actor import Actor
from resolvers.drafts.load import load_state
from resolvers.drafts.lookup import key_in
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input
from resolvers.errors import Reference, UserError
from resolvers.records.reseller import RESELLER, RESELLER_RECORD, classes_managed_by, with_own_customer
from resolvers.writing.locking import lock
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.save import change_state
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import lookup_target

_AS_IT_IS = Operation(rules=())
"""Nothing that was saved before keeps a reseller from being closed or opened."""


async def _set_closed(actor: Actor, input: Input, *, closed: bool) -> Outcome:
    key = key_in(input["id"], RESELLER.name)
    async for rows in with_own_customer(actor, key, input):
        # A save of one of its classes ends before it is closed, or finds it closed.
        await lock(rows.relied_on, [*rows.changed, *(await classes_managed_by(key) if key else ())])
    target = await lookup_target(RESELLER_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    if (target.values["closed_at"] is not None) == closed:
        return Outcome(Reference(RESELLER.name, target.key))
    before = await load_state(RESELLER_RECORD.panels, target.key, target.values)
    now = clock.now()
    at: datetime | None = now if closed else None
    after = {**before, RESELLER_RECORD.root.name: {**target.values, "closed_at": at}}
    return await change_state(RESELLER_RECORD, actor, target, before, after, input, _AS_IT_IS, now)


CLOSE_RESELLER = UseCase("reseller_close", partial(_set_closed, closed=True))
REOPEN_RESELLER = UseCase("reseller_reopen", partial(_set_closed, closed=False))
