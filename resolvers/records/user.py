"""Users: how administrators read and save them, and the viewer, for everyone.

A password is hashed before the transaction, since that takes long; it is in no audit row, answer or log. A disabled
user and one with a new password is signed out in the same transaction.
"""

from collections.abc import AsyncIterator, Iterable
from dataclasses import replace

from models.choices.users import UserRole
from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from models.declaration.declaration import Kind
from models.records.user import User
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.audit.log import MASKED, AuditedChange
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record, RowsToLock
from resolvers.drafts.values import Input, Values
from resolvers.errors import FieldChange, PermissionDeniedError, UserError, UserErrorCode, ValidationError, input_path
from resolvers.identity.credentials import (
    LONGEST_PASSWORD,
    LONGEST_USER_NAME,
    SHORTEST_PASSWORD,
    end_sessions,
    is_fit_user_name,
)
from resolvers.identity.mask import mask_protected
from resolvers.identity.new_password import PASSWORD, NewPassword, hash_new_password
from resolvers.reading.entity import (
    Column,
    Entity,
    Filter,
    Group,
    Identity,
    Link,
    Order,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.records.api_token import TOKENS_OF_USER
from resolvers.records.saved_view import VIEWS_OF_VIEWER
from resolvers.visibility import visible_users

PREFERRED = ("density", "open_only_result", "load_list_at_once")
"""The columns of what a user prefers: its own to read and to set, and no part of the record."""

USER = Entity(
    "User",
    User,
    {
        "id": Identity(access=ADMINISTRATOR_READS),
        **declared_columns(User, without=PREFERRED),
        "tokens": TOKENS_OF_USER,
    },
    visible=visible_users,
    filters={
        "user_name": Filter(
            Kind.TEXT,
            "The name to sign in with, without regard to case.",
            column_sql("user_name_key"),
            ADMINISTRATOR_READS,
            fold=True,
        ),
        **declared_filters(User, "display_name", "role", "reseller", "disabled"),
    },
    orders={
        "USER_NAME": Order("By the name to sign in with.", column_sql("user_name_key"), ADMINISTRATOR_READS),
        "CREATED_AT": Order("By creation.", column_sql("created_at"), ADMINISTRATOR_READS, Kind.DATETIME),
    },
    default_order=(("USER_NAME", False),),
)


def _readable_by_everyone(field: Column | Link) -> Column | Link:
    if isinstance(field, Column):
        return Column(field.column, replace(field.declaration, access=READ_ONLY))
    return replace(field, access=READ_ONLY)


NOT_OF_VIEWER = ("disabled", "version", "created_at", "updated_at")

PREFERENCES = Group(
    "Preferences",
    "How the viewer likes lists and forms, on every machine.",
    {name: field for name, field in declared_columns(User).items() if name in PREFERRED},
)

VIEWER = Entity(
    "Viewer",
    User,
    {
        **{
            name: _readable_by_everyone(field)
            for name, field in declared_columns(User, without=(*NOT_OF_VIEWER, *PREFERRED)).items()
        },
        "preferences": PREFERENCES,
        "saved_views": VIEWS_OF_VIEWER,
    },
    visible=visible_users,
)


def shown_name(before: Values, after: Values, _input: Input) -> Values:
    """A new user that is given no name to show is shown by the one to sign in with."""
    return {} if before["user_name"] or after["display_name"] else {"display_name": after["user_name"]}


def reseller_follows_role(_before: Values, after: Values, input: Input) -> Values:
    """R-47: a save that gives another role than that of a reseller's user takes the reseller away."""
    goes = "role" in input and after["role"] != UserRole.RESELLER and "reseller" not in input
    return {"reseller": None} if goes else {}


def name_can_be_typed(draft: Draft) -> Iterable[UserError]:
    """Validate that a user name has no invisible characters."""
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
        yield ValidationError(UserErrorCode.REQUIRED, sentence("A reseller's user needs a reseller."), path)
    elif reseller is not None and not is_resellers:
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE, sentence("Only a reseller's user can have a reseller."), path
        )


def keeps_own_access(draft: Draft) -> Iterable[UserError]:
    """The actor stays an administrator, so that there always is one."""
    if draft.key != draft.actor.user_id:
        return
    message = sentence("Administrators can't remove their own access; another administrator can.")
    if draft.row["disabled"]:
        yield ValidationError(UserErrorCode.OWN_ACCESS, message, input_path("disabled"))
    if draft.row["role"] != UserRole.ADMINISTRATOR:
        yield ValidationError(UserErrorCode.OWN_ACCESS, message, input_path("role"))


def user_stays_masked(draft: Draft) -> Iterable[UserError]:
    """R-40: an actor with masked values makes no user with plain ones: itself, another, or one it could sign in as."""
    if not draft.masked or draft.row["masks_personal_data"]:
        return
    if draft.key is None or draft.row_before["masks_personal_data"]:
        yield mask_protected("masks_personal_data")
    elif PASSWORD in draft.input:
        yield mask_protected(PASSWORD)


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


async def both_users(actor: Actor, key: int | None, _input: Input) -> AsyncIterator[RowsToLock]:
    """Locks of the actor and the saved user: two who take each other's access away take turns."""
    yield RowsToLock(changed=[("User", id) for id in (actor.user_id, key) if id])


async def still_administrates(draft: Draft) -> list[UserError]:
    """Whose own access was taken away while it asked changes nobody's: else two administrators could leave none.

    The command line is no user, and always an administrator.
    """
    user = await User.get_or_none(id=draft.actor.user_id)
    if draft.key == draft.actor.user_id or user is None or (user.role == UserRole.ADMINISTRATOR and not user.disabled):
        return []
    message = sentence("Someone else has taken away your access in the meantime.")
    return [PermissionDeniedError(UserErrorCode.OWN_ACCESS, message, input_path())]


def password_hash(input: Input) -> Values:
    """The new password's hash; none where the password is taken away."""
    password: NewPassword | None = input.get(PASSWORD)
    return {"password_hash": password.hash if password else ""} if PASSWORD in input else {}


async def sign_out(draft: Draft, key: int) -> None:
    """End the sessions of a user with another password, and of one that is disabled."""
    if PASSWORD in draft.input or draft.row["disabled"]:
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
    derive=lambda before, after, input: {
        **shown_name(before, after, input),
        **reseller_follows_role(before, after, input),
    },
    prepare=hash_new_password,
    rules=(name_can_be_typed, password_is_fit, reseller_goes_with_role, keeps_own_access, user_stays_masked),
    checks=(still_administrates,),
    masks=True,
    extra_changes=password_change,
    secret_columns=password_hash,
    after_write=sign_out,
    locks=both_users,
    extra={PASSWORD: ("str | None", PASSWORD_MEANS)},
    deletable=False,
)
