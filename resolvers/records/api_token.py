"""Bearer tokens of portals and scripts, for administrators: read without their secrets, which are shown once."""

from models.declaration.access import ADMINISTRATOR_READS
from models.declaration.declaration import Kind
from models.records.user import ApiToken
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
