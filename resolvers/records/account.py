"""Reading accounts: whoever sees a customer sees its accounts."""

from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.records.account import Account
from resolvers.reading.entity import (
    Entity,
    Filter,
    Identity,
    Order,
    Scope,
    Sql,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.records.custom_field_values import ACCOUNT_FIELD_VALUE, values_of
from resolvers.visibility import visible_customers


def visible_accounts(role: Role) -> Sql | None:
    """A reseller sees the accounts of its own customers."""
    visible = visible_customers(role)
    if visible is None:
        return None

    def condition(scope: Scope) -> str:
        own = visible(scope.within("own"))
        return f"EXISTS (SELECT 1 FROM customer own WHERE own.id = {scope.alias}.customer_id AND {own})"

    return condition


ACCOUNT = Entity(
    "Account",
    Account,
    {
        "id": Identity(),
        **declared_columns(Account),
        "custom_fields": values_of(ACCOUNT_FIELD_VALUE, "account"),
    },
    visible=visible_accounts,
    filters={
        "name": Filter(Kind.TEXT, "The identifier, without regard to case.", column_sql("name_key"), fold=True),
        **declared_filters(Account, "customer", "blocked", "created_at", "updated_at"),
    },
    orders={
        "NAME": Order("By identifier.", column_sql("name_key")),
        "CREATED_AT": Order("By creation.", column_sql("created_at"), kind=Kind.DATETIME),
    },
    default_order=(("NAME", False),),
)
