"""The author of what is kept for later: who wanted it, as the user is by now, and whether it may still be done."""

from models.choices.users import UserRole
from models.database.work_rows import rows_of
from models.records.user import User
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.errors import PermissionDeniedError, UserError, UserErrorCode, input_path
from resolvers.reading.dialect import dialect, key_parameter, parameter


async def acting(
    user_id: int, user_name: str, reseller_id: int | None, request_id: str
) -> tuple[Actor, UserError | None]:
    """Who wanted a change before, as the user is now, and the refusal of one who may not make it any more."""
    database = dialect()
    one = key_parameter(database, parameter(database, 1))
    text = f'SELECT role, disabled, reseller_id FROM "{User._meta.db_table}" WHERE id = {one}'
    actor = Actor(user_id, user_name, UserRole.READ_ONLY_ADMINISTRATOR, None, "", request_id)
    for role, disabled, reseller in await rows_of(text, [user_id]):
        of = None if reseller is None else int(str(reseller))
        actor = Actor(user_id, user_name, UserRole(str(role)), of, "", request_id)
        if not disabled and actor.may_write and of == reseller_id:
            return actor, None
    message = sentence("The user who planned this is disabled or may no longer change the class.")
    return actor, PermissionDeniedError(UserErrorCode.PLANNER_NOT_PERMITTED, message, input_path())
