"""Commands on users and tokens: the same writes as everyone's, so they are validated, versioned and audited."""

from datetime import datetime
from uuid import uuid4

from models.choices.users import UserRole
from models.declaration.texts import name_key
from models.records.reseller import Reseller
from resolvers.actor import Actor
from resolvers.drafts.values import Input
from resolvers.identity.credentials import AccountError, find_user
from resolvers.records.user import USER_RECORD
from resolvers.use_cases.save_token import CREATE_TOKEN, REVOKE_TOKENS
from resolvers.writing.outcome import Outcome
from resolvers.writing.record_writes import save_record
from resolvers.writing.use_case import UseCase

COMMAND_LINE = "command line"
"""How the audit log names whoever may run commands on the machine; it is nobody's user name but by chance."""

_SAVE_USER = save_record(USER_RECORD)


async def create_user(
    user_name: str, password: str, role: UserRole, *, display_name: str = "", reseller_name: str | None = None
) -> None:
    """Make a user. Raises AccountError where the name is taken, or role and reseller don't go together."""
    values = {"user_name": user_name, "password": password, "role": role, "display_name": display_name}
    reseller = None
    if reseller_name is not None:
        row = await Reseller.get_or_none(name_key=name_key(reseller_name))
        if row is None:
            raise AccountError(f"There is no reseller {reseller_name!r}.")
        reseller = f"Reseller:{row.id}"
    await _done(_SAVE_USER, {**values, "reseller": reseller})


async def change_user(user_name: str, **values: object) -> None:
    """Change a user's `password`, or whether it is `disabled`. Raises AccountError for what can't be."""
    user = await find_user(user_name)
    await _done(_SAVE_USER, {"id": f"User:{user.id}", "expected_version": user.version, **values})


async def create_token(user_name: str, name: str, expires_at: datetime | None = None) -> tuple[int, str]:
    """Make a bearer token; gives its number and its secret. Raises AccountError for what can't be."""
    user = await find_user(user_name)
    made = await _done(CREATE_TOKEN, {"user": f"User:{user.id}", "name": name, "expires_at": expires_at})
    assert made.record and made.secret
    return made.record.key, made.secret


async def revoke_token(number: int) -> None:
    """Refuse a token from now on. Raises AccountError where there is no such token."""
    await _done(REVOKE_TOKENS, {"ids": [f"ApiToken:{number}"]})


async def _done(use_case: UseCase, values: Input) -> Outcome:
    operator = Actor(0, COMMAND_LINE, UserRole.ADMINISTRATOR, request_id=f"command-{uuid4().hex}")
    outcome = await use_case(operator, values)
    errors = [*outcome.user_errors, *(error for result in outcome.results for error in result.user_errors)]
    if errors:
        raise AccountError(" ".join(error.message for error in errors))
    return outcome
