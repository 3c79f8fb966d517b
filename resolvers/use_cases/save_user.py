"""Saving users, for administrators: who may sign in, with what, and as whom.

A password is hashed before the transaction, since that takes long; it is in no audit row, answer or log. A disabled
user and one with a new password is signed out in the same transaction.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from models.choices.users import UserRole
from models.records.user import User
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.audit.log import MASKED, AuditedChange
from resolvers.errors import FieldChange, PermissionDeniedError, UserError, UserErrorCode, ValidationError, input_path
from resolvers.formats.mask import user_stays_masked
from resolvers.identity.credentials import (
    LONGEST_PASSWORD,
    LONGEST_USER_NAME,
    SHORTEST_PASSWORD,
    end_sessions,
    fingerprint,
    hash_password,
    is_fit_password,
    is_fit_user_name,
)
from resolvers.records.user import USER
from resolvers.writing.draft import Draft
from resolvers.writing.locking import lock
from resolvers.writing.record import Record
from resolvers.writing.values import Input, Values

PASSWORD = "password"  # noqa: S105  # the input's name


@dataclass(frozen=True)
class NewPassword:
    """What is left of a password that was sent: its hash, None for one that is not fit to be kept, and a fingerprint.

    The fingerprint stands for it in the hash of an input, by which a retry is told from another write.
    """

    hash: str | None
    fingerprint: str

    def __str__(self) -> str:
        """The fingerprint alone."""
        return self.fingerprint


async def hash_new_password(actor: Actor, input: Input) -> Input:
    """The input with its password hashed."""
    password = input.get(PASSWORD)
    if not isinstance(password, str):
        return input
    key = input.get("idempotency_key")
    kept = await hash_password(password) if is_fit_password(password) else None
    known_by = await fingerprint(password, f"{actor.user_id} {key}") if kept and isinstance(key, str) else ""
    return {**input, PASSWORD: NewPassword(kept, known_by)}


def shown_name(before: Values, after: Values) -> Values:
    """A new user that is given no name to show is shown by the one to sign in with."""
    return {} if before["user_name"] or after["display_name"] else {"display_name": after["user_name"]}


def name_can_be_typed(draft: Draft) -> Iterable[UserError]:
    """What a user signs in with has no character that nobody sees."""
    if not is_fit_user_name(str(draft.row["user_name"])):
        message = sentence("A user name has 1 to {limit} printable characters.", limit=LONGEST_USER_NAME)
        yield ValidationError(UserErrorCode.INVALID, message, input_path("user_name"))


def password_is_fit(draft: Draft) -> Iterable[UserError]:
    """A password is neither too short nor too long."""
    password = draft.input.get(PASSWORD)
    if isinstance(password, NewPassword) and password.hash is None:
        message = sentence(
            "A password has {shortest} to {longest} characters.",
            shortest=SHORTEST_PASSWORD,
            longest=LONGEST_PASSWORD,
        )
        limits = f"{SHORTEST_PASSWORD} to {LONGEST_PASSWORD}"
        yield ValidationError(UserErrorCode.INVALID, message, input_path(PASSWORD), limits)


def reseller_goes_with_role(draft: Draft) -> Iterable[UserError]:
    """R-47: whose rows a user sees follows from its reseller, so a reseller's user has one, and nobody else."""
    is_resellers, reseller = draft.row["role"] == UserRole.RESELLER, draft.row["reseller"]
    path = input_path("reseller")
    if is_resellers and reseller is None:
        yield ValidationError(UserErrorCode.REQUIRED, sentence("A reseller's user acts for a reseller."), path)
    elif reseller is not None and not is_resellers:
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE, sentence("Only a reseller's user acts for a reseller."), path
        )


def keeps_own_access(draft: Draft) -> Iterable[UserError]:
    """Whoever saves stays an administrator, so that there always is one."""
    if draft.key != draft.actor.user_id:
        return
    message = sentence("An administrator can't take its own access away; another one can.")
    if draft.row["disabled"]:
        yield ValidationError(UserErrorCode.OWN_ACCESS, message, input_path("disabled"))
    if draft.row["role"] != UserRole.ADMINISTRATOR:
        yield ValidationError(UserErrorCode.OWN_ACCESS, message, input_path("role"))


async def password_change(draft: Draft) -> list[AuditedChange]:
    """That the password changed, and not to what."""
    if PASSWORD not in draft.input:
        return []
    user = await User.get_or_none(id=draft.key) if draft.key else None
    before = MASKED if user and user.password_hash else None
    after = MASKED if draft.input[PASSWORD] is not None else None
    if before is after is None:
        return []
    return [AuditedChange(FieldChange((PASSWORD,), before, after), for_administrators=True)]


async def lock_both(actor: Actor, key: int | None, _input: Input) -> None:
    """Lock whoever saves with whom it saves: two who take each other's access away take turns."""
    await lock(changed=[("User", one) for one in (actor.user_id, key) if one])


async def still_administrates(draft: Draft) -> list[UserError]:
    """Whose own access was taken away while it asked changes nobody's: else two administrators could leave none.

    The command line is no user, and always an administrator.
    """
    user = await User.get_or_none(id=draft.actor.user_id)
    if draft.key == draft.actor.user_id or user is None or (user.role == UserRole.ADMINISTRATOR and not user.disabled):
        return []
    message = sentence("Your own access was taken away by somebody else meanwhile.")
    return [PermissionDeniedError(UserErrorCode.OWN_ACCESS, message, input_path())]


async def keep_password(draft: Draft, key: int, input: Input) -> None:
    """Keep the new password's hash, and end the sessions that must not go on."""
    if PASSWORD in input:
        password: NewPassword | None = input[PASSWORD]
        await User.filter(id=key).update(password_hash=password.hash if password else "")
    if PASSWORD in input or draft.row["disabled"]:
        await end_sessions(key)


PASSWORD_MEANS = (
    f"Another password of {SHORTEST_PASSWORD} to {LONGEST_PASSWORD} characters, which ends the user's sessions; "
    "null leaves the user with its tokens alone."
)

USER_RECORD = Record(
    "user",
    lambda: USER,
    "user",
    label="user_name",
    derive=shown_name,
    prepare=hash_new_password,
    rules=(name_can_be_typed, password_is_fit, reseller_goes_with_role, keeps_own_access, user_stays_masked),
    checks=(still_administrates,),
    masks=True,
    extra_changes=password_change,
    after_write=keep_password,
    locks=lock_both,
    extra={PASSWORD: ("str | None", PASSWORD_MEANS)},
    deletable=False,
)
