"""Saving accounts, by whoever sees them: what they have in custom fields comes from the class of their customer."""

from collections.abc import Iterable

from models.choices.custom_fields import CustomFieldObject
from models.records.account import Account
from models.records.custom_field_values import AccountFieldValue
from models.records.customer import Customer
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.records.account import ACCOUNT
from resolvers.records.custom_field_values import (
    ENABLED,
    conceal_personal_values,
    enabled_fields,
    mandatory_fields_have_values,
    values_fit,
    values_list,
)
from resolvers.records.customer import CUSTOMER
from resolvers.writing.draft import Draft
from resolvers.writing.locking import lock, lock_named
from resolvers.writing.lookup import key_in, visible_keys
from resolvers.writing.outcome import one_customer
from resolvers.writing.record import Record
from resolvers.writing.values import Input, Values


async def lock_customer(actor: Actor, key: int | None, input: Input) -> None:
    """Lock the customer first, which is erased with all its accounts, and the class that gives them their fields."""
    if key is None:
        named = key_in(input.get("customer"), CUSTOMER.name)
        customers = await visible_keys(CUSTOMER, [named] if named is not None else [], actor)
        await lock(relied_on=[(CUSTOMER.name, one) for one in customers])
    else:
        await lock_named(ACCOUNT, [input.get("id")], actor)
        customers = {int(one) for (one,) in await Account.filter(id=key).values_list("customer_id")}
    classes = await Customer.filter(id__in=list(customers)).values_list("customer_class_id")
    await lock(relied_on=[("CustomerClass", one) for (one,) in classes])


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
    mask=conceal_personal_values,
    affected=one_customer,
    locks=lock_customer,
)
