"""Shutting a user out at once, as a save with `disabled` does: its sessions end, and its tokens are refused."""

from resolvers.actor import Actor
from resolvers.use_cases.save_user import USER_RECORD
from resolvers.writing.outcome import Outcome
from resolvers.writing.record import Operation
from resolvers.writing.save import save
from resolvers.writing.use_case import UseCase
from resolvers.writing.values import Input


async def _disable(actor: Actor, input: Input) -> Outcome:
    return await save(USER_RECORD, actor, {**input, "disabled": True}, Operation(own_values=False))


DISABLE_USER = UseCase("user_disable", _disable)
