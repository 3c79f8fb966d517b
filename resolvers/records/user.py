"""Reading users, for administrators, and the viewer, for everyone."""

from dataclasses import replace

from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from models.declaration.declaration import Kind
from models.records.user import User
from resolvers.reading.entity import (
    Column,
    Entity,
    Filter,
    Identity,
    Link,
    Order,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.records.api_token import TOKENS_OF_USER
from resolvers.visibility import visible_users

USER = Entity(
    "User",
    User,
    {"id": Identity(access=ADMINISTRATOR_READS), **declared_columns(User), "tokens": TOKENS_OF_USER},
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
        "USER_NAME": Order("By the name to sign in with.", column_sql("user_name"), ADMINISTRATOR_READS),
        "CREATED_AT": Order("By creation.", column_sql("created_at"), ADMINISTRATOR_READS, Kind.DATETIME),
    },
    default_order=(("USER_NAME", False),),
)


def _readable_by_everyone(found: Column | Link) -> Column | Link:
    if isinstance(found, Column):
        return Column(found.column, replace(found.declaration, access=READ_ONLY))
    return replace(found, access=READ_ONLY)


VIEWER = Entity(
    "Viewer",
    User,
    {
        name: _readable_by_everyone(found)
        for name, found in declared_columns(User, without=("disabled", "version", "created_at", "updated_at")).items()
    },
    visible=visible_users,
)
