"""Accounts: read and saved by all who see their customer, with custom fields of the customer's class."""

from collections.abc import AsyncIterator, Iterable

from models.choices.custom_fields import CustomFieldObject
from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.records.account import Account
from models.records.custom_field_values import AccountFieldValue
from models.records.customer import Customer
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import key_in, visible_keys
from resolvers.drafts.record import Record, RowsToLock
from resolvers.drafts.values import Input, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
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
from resolvers.records.class_record import CUSTOMER_CLASS
from resolvers.records.custom_fields.custom_field_values import (
    ACCOUNT_FIELD_VALUE,
    ENABLED,
    enabled_fields,
    mandatory_fields_have_values,
    mask_personal_values,
    values_fit,
    values_list,
    values_of,
)
from resolvers.records.customers.customer import CUSTOMER, one_customer
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


async def customer_first(actor: Actor, key: int | None, input: Input) -> AsyncIterator[RowsToLock]:
    """The customer, which is erased with all its accounts, then the class that gives them their fields."""
    accounts = await visible_keys(ACCOUNT, [] if key is None else [key], actor)
    if key is None:
        named = key_in(input.get("customer"), CUSTOMER.name)
        customers = await visible_keys(CUSTOMER, [] if named is None else [named], actor)
    else:
        customers = {
            int(customer) for (customer,) in await Account.filter(id__in=list(accounts)).values_list("customer_id")
        }
    yield RowsToLock([(CUSTOMER.name, id) for id in customers], [(ACCOUNT.name, id) for id in accounts])
    classes = await Customer.filter(id__in=list(customers)).values_list("customer_class_id")
    yield RowsToLock([(CUSTOMER_CLASS.name, id) for (id,) in classes])


async def _enabled(draft: Draft) -> dict[int, Values]:
    classes = await Customer.filter(id=draft.row["customer"]).values_list("customer_class_id")
    return await enabled_fields(classes[0][0] if classes else None, CustomFieldObject.ACCOUNT)


def customer_is_not_erased(draft: Draft) -> Iterable[UserError]:
    """R-35: the removal of personal data is for good; an account would bring some again."""
    if draft.referred("Customer", draft.row["customer"])["erased_at"] is not None:
        message = sentence("The personal data of this customer was removed; its accounts stay as they are.")
        yield ValidationError(UserErrorCode.ALREADY_ERASED, message, input_path("customer"))


ACCOUNT_RECORD = Record(
    "account",
    lambda: ACCOUNT,
    "account",
    viewers_write=True,
    parts=(values_list(AccountFieldValue, "account"),),
    unique_within=("customer",),
    preload={ENABLED: _enabled},
    rules=(customer_is_not_erased, values_fit, mandatory_fields_have_values),
    masks=True,
    mask=mask_personal_values,
    affected=one_customer,
    locks=customer_first,
)
