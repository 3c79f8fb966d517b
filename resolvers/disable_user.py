"""Shutting a user out at once, as a save with `disabled` does: its sessions end, and its tokens are refused."""

from dataclasses import replace

from resolvers.actor import Actor
from resolvers.errors import input_path
from resolvers.outcome import Outcome
from resolvers.save_record import save
from resolvers.save_user import USER_RECORD
from resolvers.write import Input, UseCase


async def _disable(actor: Actor, given: Input) -> Outcome:
    outcome = await save(USER_RECORD, actor, {**given, "disabled": True})
    at_input = input_path("disabled")
    errors = (replace(one, path=input_path("id")) if one.path == at_input else one for one in outcome.user_errors)
    return replace(outcome, user_errors=tuple(errors))


DISABLE_USER = UseCase("user_disable", _disable)
