"""Accounts: how they are read, through their customer, and saved by whoever sees them."""

from collections.abc import Iterable

from models.access import Role
from models.account import Account
from models.choices.custom_fields import CustomFieldObject
from models.columns import Kind
from models.custom_field_values import AccountFieldValue
from models.customer import Customer
from resolvers.custom_field_values import (
    ACCOUNT_FIELD_VALUE,
    ENABLED,
    conceal_personal_values,
    enabled_fields,
    mandatory_fields_have_values,
    values_fit,
    values_list,
    values_of,
)
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.panel import Values
from resolvers.reading.entity import (
    Connection,
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
from resolvers.record import Record, RecordDraft
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

ACCOUNTS = Connection("Account", "The accounts of customers, by identifier.")


async def _enabled(values: Values) -> dict[int, Values]:
    classes = await Customer.filter(id=values["customer"]).values_list("customer_class_id")
    return await enabled_fields(classes[0][0] if classes else None, CustomFieldObject.ACCOUNT)


def customer_is_not_erased(draft: RecordDraft) -> Iterable[UserError]:
    """R-35: the removal of personal data is for good; an account would bring some again."""
    if draft.referred("Customer", draft.after["customer"])["erased_at"] is not None:
        message = "The personal data of this customer was removed; its accounts stay as they are."
        yield ValidationError(UserErrorCode.ALREADY_ERASED, message, input_path("customer"))


ACCOUNT_RECORD = Record(
    "account",
    lambda: ACCOUNT,
    "account",
    viewers_write=True,
    lists=(values_list(AccountFieldValue, "account"),),
    unique_within=("customer",),
    loads={ENABLED: _enabled},
    rules=(customer_is_not_erased, values_fit, mandatory_fields_have_values),
    conceals=conceal_personal_values,
)
