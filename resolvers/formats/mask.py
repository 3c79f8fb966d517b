"""The mask over personal data: for whom it is, and that nobody takes it off by itself (R-40)."""

from collections.abc import Iterable

from models.records.user import User
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.errors import PermissionDeniedError, UserError, UserErrorCode, input_path
from resolvers.writing.draft import Draft


async def sees_masked(actor: Actor) -> bool:
    """Whether personal data is masked for the actor, as the mask is on at this moment."""
    return await User.filter(id=actor.user_id, masks_personal_data=True).exists()


def mask_protected(*path: str | int) -> UserError:
    """What is answered to somebody who would take off a mask that is on for it."""
    message = sentence("Personal data is masked for you, so somebody for whom it isn't has to do this.")
    return PermissionDeniedError(UserErrorCode.MASK_PROTECTED, message, input_path(*path))


def field_stays_personal(draft: Draft) -> Iterable[UserError]:
    """R-40: whoever sees a field's values masked doesn't make them plain by calling the field another one."""
    taken_off = draft.row_before["contains_personal_data"] and not draft.row["contains_personal_data"]
    if draft.masked and draft.key and taken_off:
        yield mask_protected("contains_personal_data")


def user_stays_masked(draft: Draft) -> Iterable[UserError]:
    """R-40: whoever is masked makes no user who isn't: neither itself, nor another one, nor one it could sign in as."""
    if not draft.masked or draft.row["masks_personal_data"]:
        return
    if draft.key is None or draft.row_before["masks_personal_data"]:
        yield mask_protected("masks_personal_data")
    elif "password" in draft.input:
        yield mask_protected("password")
