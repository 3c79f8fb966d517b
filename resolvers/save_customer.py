"""Saving customers and resellers: a customer is on a class that fits it, and a reseller is a customer too."""

from collections.abc import Iterable
from datetime import UTC, datetime

from models.choices.custom_fields import CustomFieldObject
from models.choices.customer import CustomerType
from models.custom_field_values import CustomerFieldValue
from models.customer import Customer
from models.texts import name_key
from resolvers.actor import Actor
from resolvers.assign_class import OWN_RECORD, not_assignable
from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.custom_field_values import (
    ENABLED,
    conceal_personal_values,
    enabled_fields,
    mandatory_fields_have_values,
    values_fit,
    values_list,
)
from resolvers.customer import CUSTOMER
from resolvers.customer_metric import CUSTOMER_METRICS, own_charges_are_complete
from resolvers.customer_overrides import OVERRIDE_RULES, templates_follow_tax_method
from resolvers.errors import NotFoundError, UserError, UserErrorCode, ValidationError, input_path
from resolvers.finding import RowLock, find
from resolvers.panel import Values
from resolvers.reading.global_id import encode
from resolvers.record import Record, RecordDraft
from resolvers.reseller import RESELLER
from resolvers.write import Input


def class_fits_customer(draft: RecordDraft) -> Iterable[UserError]:
    """R-4, R-5, R-13: the class is charged in the customer's currency or in none, and is for customers such as this."""
    customer_class = draft.referred("CustomerClass", draft.after["customer_class"])
    changed = draft.key is None or draft.before["customer_class"] != draft.after["customer_class"]
    path = input_path("customer_class")
    error = not_assignable(customer_class, draft.after["currency"], draft.after["reseller"], path) if changed else None
    if error:
        yield error


async def currency_of_class(actor: Actor, given: Input) -> Input:
    """R-6: a new customer takes the currency of its class; where that has none, the currency is chosen by hand."""
    found = await find(CUSTOMER_CLASS, given.get("customer_class"), actor)
    currency = found["currency"] if found else None
    return {"currency": encode("Currency", currency)} if isinstance(currency, int) else {}


def only_resellers_are_resellers(draft: RecordDraft) -> Iterable[UserError]:
    """A reseller as a customer is made and kept with the reseller, so that the two can't come apart."""
    if draft.key is None and draft.after["type"] == CustomerType.RESELLER:
        message = "A reseller is saved as a reseller; its own record as a customer comes with it."
        yield ValidationError(UserErrorCode.INVALID, message, input_path("type"))


def kept_as_it_is(values: Values) -> str | None:
    """A reseller's own record as a customer goes with the reseller; one without personal data takes none again."""
    if values["erased_at"] is not None:
        return "The personal data of this customer was removed; the record stays as it is."
    return OWN_RECORD if values["type"] == CustomerType.RESELLER else None


async def keep_own_customer(draft: RecordDraft, key: int, given: Input) -> list[UserError]:
    """Make or change the reseller's own record as a customer: the class that the reseller itself is on (R-5)."""
    own = await Customer.get_or_none(reseller_id=key, type=CustomerType.RESELLER.value)
    chosen = given.get("customer_class")
    found = await find(CUSTOMER_CLASS, chosen, draft.actor, RowLock.KEEP) if chosen is not None else None
    path = input_path("customer_class")
    if found is None and (own is None or chosen is not None):
        if chosen is None:
            return [ValidationError(UserErrorCode.REQUIRED, "A reseller is on a customer class itself.", path)]
        return [NotFoundError(UserErrorCode.NOT_FOUND, "There is no such customer class.", path)]
    if found is not None:
        error = not_assignable(found, draft.after["currency"], key, path)
        if error:
            return [error]
    now, name = datetime.now(UTC), str(draft.after["name"])
    if own is None:
        assert found is not None
        await Customer.create(
            name=name,
            name_key=name_key(name),
            type=CustomerType.RESELLER.value,
            currency_id=draft.after["currency"],
            reseller_id=key,
            customer_class_id=found["id"],
            version=1,
            created_at=now,
            updated_at=now,
        )
    else:
        await Customer.filter(id=own.id).update(
            name=name,
            name_key=name_key(name),
            version=own.version + 1,
            updated_at=now,
            **({"customer_class_id": found["id"]} if found else {}),
        )
    return []


CUSTOMER_RECORD = Record(
    "customer",
    lambda: CUSTOMER,
    "customer",
    owner="reseller",
    groups=("overrides",),
    lists=(CUSTOMER_METRICS, values_list(CustomerFieldValue, "customer")),
    follows=templates_follow_tax_method,
    fills=currency_of_class,
    loads={ENABLED: lambda values: enabled_fields(values["customer_class"], CustomFieldObject.CUSTOMER)},
    rules=(
        class_fits_customer,
        only_resellers_are_resellers,
        *OVERRIDE_RULES,
        own_charges_are_complete,
        values_fit,
        mandatory_fields_have_values,
    ),
    conceals=conceal_personal_values,
    kept_elsewhere=kept_as_it_is,
)

RESELLER_RECORD = Record(
    "reseller",
    lambda: RESELLER,
    "reseller",
    written=keep_own_customer,
    extra={"customer_class": ("ID | None", "The class that the reseller itself is on; needed for a new one.")},
    deletable=False,
)
