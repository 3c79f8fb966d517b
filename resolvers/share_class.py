"""Sharing a class with resellers and stopping it, apart from a save; both go the save's way."""

from collections.abc import Awaitable, Callable

from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.class_state import changes, load_state
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.outcome import Outcome, refusal
from resolvers.panel import Values
from resolvers.panels import PANELS
from resolvers.save_class import editable_class, write_class
from resolvers.sharing import may_stop_sharing
from resolvers.write import Input, UseCase


def _sharing(shared: bool) -> Callable[[Actor, Input], Awaitable[Outcome]]:
    async def work(actor: Actor, given: Input) -> Outcome:
        existing = await editable_class(actor, given)
        if isinstance(existing, UserError):
            return refusal(existing)
        if existing.managed_by is not None:
            message = "Only a class that administrators manage can be shared."
            return refusal(ValidationError(UserErrorCode.SHARING_NOT_AVAILABLE, message, input_path("id")))
        before = await load_state(PANELS, existing.key)
        general = before["general_info"]
        assert isinstance(general, dict)
        switched: Values = {**general, "shared_with_resellers": shared}
        after = {**before, "general_info": switched}
        against = await may_stop_sharing(existing.key, before, after, input_path("id"))
        if against:
            return refusal(*against)
        told = changes(PANELS, before, after)
        action = AuditAction.SHARE if shared else AuditAction.UNSHARE
        return await write_class(actor, existing, before, after, told, action, given)

    return work


SHARE_CLASS = UseCase("customer_class_share", _sharing(True))
UNSHARE_CLASS = UseCase("customer_class_unshare", _sharing(False))
