"""Bearer tokens of portals and scripts, for administrators: read without their secrets, which are shown once."""

from collections.abc import Iterable
from typing import Final

from models.declaration.access import ADMINISTRATOR_READS
from models.declaration.declaration import Kind
from models.records.user import ApiToken
from models.sentence import sentence
from resolvers import clock
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.identity.mask import mask_protected
from resolvers.reading.entity import Connection, Entity, Identity, Order, column_sql, declared_columns, declared_filters
from resolvers.visibility import visible_tokens

API_TOKEN = Entity(
    "ApiToken",
    ApiToken,
    {"id": Identity(access=ADMINISTRATOR_READS), **declared_columns(ApiToken)},
    visible=visible_tokens,
    filters=declared_filters(ApiToken, "name", "created_at", "expires_at", "revoked_at"),
    orders={"CREATED_AT": Order("By creation.", column_sql("created_at"), ADMINISTRATOR_READS, Kind.DATETIME)},
    default_order=(("CREATED_AT", True),),
)

TOKENS_OF_USER = Connection(
    "ApiToken",
    "The user's tokens without their secrets, the newest first, those that ended among them.",
    belongs=column_sql("user_id"),
    access=ADMINISTRATOR_READS,
)


def user_may_have_a_token(draft: Draft) -> Iterable[UserError]:
    """R-40: a disabled user's would be refused; and by that of another user, nobody reads what is masked for itself."""
    user = draft.referred("User", draft.row["user"])
    if user["disabled"]:
        message = sentence("The user is disabled, so its tokens would be refused.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, input_path("user"))
    elif draft.masked and not user["masks_personal_data"]:
        yield mask_protected("user")


def end_is_in_the_future(draft: Draft) -> Iterable[UserError]:
    """A token that has ended would never be accepted."""
    end = draft.row["expires_at"]
    if end is not None and end <= clock.now():
        message = sentence("A token must expire in the future.")
        yield ValidationError(UserErrorCode.INVALID, message, input_path("expires_at"))


SECRET_HASH: Final = "secret_hash"  # noqa: S105  # a column's name

TOKEN_RECORD = Record(
    "token",
    lambda: API_TOKEN,
    "token",
    rules=(user_may_have_a_token, end_is_in_the_future),
    masks=True,
    secret_columns=lambda input: {SECRET_HASH: input[SECRET_HASH]},
    items="tokens",
    deletable=False,
)
