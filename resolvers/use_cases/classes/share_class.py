"""Sharing a class with resellers and stopping it, apart from a save; both go the save's way."""

from collections.abc import Iterable
from functools import partial
from typing import Final

from models.choices.audit import AuditAction
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Operation
from resolvers.drafts.values import Input
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.records.class_record import CLASS_RECORD
from resolvers.writing.outcome import Outcome
from resolvers.writing.save import save
from resolvers.writing.use_case import UseCase


def only_administrators_share(draft: Draft) -> Iterable[UserError]:
    """R-14: a reseller's class is that reseller's alone."""
    if draft.row["managed_by"] is not None:
        message = sentence("Only a class that administrators manage can be shared.")
        yield ValidationError(UserErrorCode.SHARING_NOT_AVAILABLE, message, input_path("id"))


_ACTIONS: Final = {True: AuditAction.SHARE, False: AuditAction.UNSHARE}


async def _share(shared: bool, actor: Actor, input: Input) -> Outcome:
    operation = Operation(_ACTIONS[shared], own_values=False, rules=(only_administrators_share,))
    return await save(CLASS_RECORD, actor, {**input, "shared_with_resellers": shared}, operation)


SHARE_CLASS = UseCase("customer_class_share", partial(_share, True))
UNSHARE_CLASS = UseCase("customer_class_unshare", partial(_share, False))
