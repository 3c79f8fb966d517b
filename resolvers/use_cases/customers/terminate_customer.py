"""Terminating a customer for good: the record stays, and its personal data can be removed from then on (R-35)."""

from models.choices.customer import CustomerState
from resolvers import clock
from resolvers.actor import Actor
from resolvers.drafts.load import load_state
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input
from resolvers.errors import Reference, UserError
from resolvers.records.customers.customer import CUSTOMER_RECORD
from resolvers.writing.outcome import Outcome, refusal
from resolvers.writing.save import change_state
from resolvers.writing.use_case import UseCase
from resolvers.writing.version import lookup_target

_TERMINATE = Operation(rules=())
"""Nothing that was saved before keeps a customer from being terminated."""


async def _terminate(actor: Actor, input: Input) -> Outcome:
    target = await lookup_target(CUSTOMER_RECORD, actor, input)
    if isinstance(target, UserError):
        return refusal(target)
    if target.values["terminated_at"] is not None:
        return Outcome(Reference("Customer", target.key))
    before = await load_state(CUSTOMER_RECORD.panels, target.key, target.values)
    now = clock.now()
    after = {
        **before,
        CUSTOMER_RECORD.root.name: {
            **target.values,
            "terminated_at": now,
            "status": CustomerState.TERMINATED.value,
        },
    }
    return await change_state(CUSTOMER_RECORD, actor, target, before, after, input, _TERMINATE, now)


TERMINATE_CUSTOMER = UseCase("customer_terminate", _terminate)
