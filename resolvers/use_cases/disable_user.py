"""Shutting a user out at once, as a save with `disabled` does: its sessions end, and its tokens are refused."""

from resolvers.actor import Actor
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input
from resolvers.records.user import USER_RECORD
from resolvers.writing.outcome import Outcome
from resolvers.writing.save import save
from resolvers.writing.use_case import UseCase


async def _disable(actor: Actor, input: Input) -> Outcome:
    return await save(USER_RECORD, actor, {**input, "disabled": True}, Operation(own_values=False))


DISABLE_USER = UseCase("user_disable", _disable)
