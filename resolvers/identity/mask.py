"""The mask over personal data: for whom it is, and the refusal to take it off (R-40)."""

from models.records.user import User
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.errors import PermissionDeniedError, UserError, UserErrorCode, input_path


async def sees_masked(actor: Actor) -> bool:
    """Whether personal data is masked for the actor, as the mask is on at this moment."""
    return await User.filter(id=actor.user_id, masks_personal_data=True).exists()


def mask_protected(*path: str | int) -> UserError:
    """The error for an actor who tries to remove the mask that applies to itself."""
    message = sentence("Personal data is masked for you, so someone who may see it has to do this.")
    return PermissionDeniedError(UserErrorCode.MASK_PROTECTED, message, input_path(*path))
