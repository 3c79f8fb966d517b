"""Saving customers and resellers: a customer is on a class that fits it, and a reseller is a customer too."""

from collections.abc import Iterable
from typing import Any

from models.choices.custom_fields import CustomFieldObject
from models.choices.customer import CustomerType
from models.declaration.declaration import declarations_of
from models.records.custom_field_values import CustomerFieldValue
from models.records.customer import Customer
from models.sentence import Sentence, sentence
from resolvers.actor import Actor
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path, no_such
from resolvers.reading.global_id import encode
from resolvers.records.custom_field_values import (
    ENABLED,
    conceal_personal_values,
    enabled_fields,
    mandatory_fields_have_values,
    values_fit,
    values_list,
)
from resolvers.records.customer import CUSTOMER
from resolvers.records.customer_metric import CUSTOMER_METRICS, own_charges_are_complete
from resolvers.records.customer_overrides import OVERRIDE_RULES, templates_follow_tax_method
from resolvers.records.reseller import RESELLER
from resolvers.registry import CUSTOMER_CLASS
from resolvers.use_cases.assign_class import OWN_RECORD, not_assignable
from resolvers.writing.apply_input import default_values
from resolvers.writing.changes import changed_properties
from resolvers.writing.draft import Draft
from resolvers.writing.locking import lock
from resolvers.writing.lookup import find, row_values
from resolvers.writing.outcome import one_customer
from resolvers.writing.record import LinkedRecord, Record
from resolvers.writing.values import Input, Values


def class_fits_customer(draft: Draft) -> Iterable[UserError]:
    """R-4, R-5, R-13: the class is charged in the customer's currency or in none, and is for customers such as this."""
    customer_class = draft.referred("CustomerClass", draft.row["customer_class"])
    changed = draft.is_new or draft.changed(draft.root, "customer_class")
    path = input_path("customer_class")
    error = not_assignable(customer_class, draft.row["currency"], draft.row["reseller"], path) if changed else None
    if error:
        yield error


async def currency_of_class(actor: Actor, input: Input) -> Input:
    """R-6: a new customer takes the currency of its class; where that has none, the currency is chosen by hand."""
    customer_class = await find(CUSTOMER_CLASS, input.get("customer_class"), actor)
    currency = customer_class["currency"] if customer_class else None
    return {} if currency is None else {"currency": encode("Currency", currency)}


def only_resellers_are_resellers(draft: Draft) -> Iterable[UserError]:
    """A reseller as a customer is made and kept with the reseller, so that the two can't come apart."""
    if draft.key is None and draft.row["type"] == CustomerType.RESELLER:
        message = sentence("A reseller is saved as a reseller; its own record as a customer comes with it.")
        yield ValidationError(UserErrorCode.INVALID, message, input_path("type"))


def kept_as_it_is(values: Values) -> Sentence | None:
    """A reseller's own record as a customer goes with the reseller; one without personal data takes none again."""
    if values["erased_at"] is not None:
        return sentence("The personal data of this customer was removed; the record stays as it is.")
    return OWN_RECORD if values["type"] == CustomerType.RESELLER else None


async def _own(reseller: int | None) -> dict[str, Any] | None:
    """The reseller's own record as a customer, with its key."""
    rows = await Customer.filter(reseller_id=reseller, type=CustomerType.RESELLER.value).values() if reseller else []
    return {**row_values(Customer, rows[0]), "id": rows[0]["id"]} if rows else None


async def lock_own_customer(actor: Actor, key: int | None, input: Input) -> None:
    """Lock what goes with a reseller: its own record as a customer, and the class that this is put on."""
    chosen = await find(CUSTOMER_CLASS, input.get("customer_class"), actor)
    own = await _own(key)
    changed = [*([("Customer", own["id"])] if own else []), *([("Reseller", key)] if key else [])]
    await lock([("CustomerClass", chosen["id"])] if chosen else [], changed)


async def own_customer(draft: Draft) -> LinkedRecord:
    """The reseller's own record as a customer, which is called as the reseller is: what a save makes of it (R-5)."""
    path = input_path("customer_class")
    own, id = await _own(draft.key), draft.input.get("customer_class")
    chosen = await find(CUSTOMER_CLASS, id, draft.actor) if id is not None else None
    before: Values = own or default_values(declarations_of(Customer))
    after = {**before, **{name: draft.row[name] for name in ("name", "currency")}}
    after |= {"type": CustomerType.RESELLER, "reseller": draft.key}
    error: UserError | None = None
    if chosen is not None:
        after["customer_class"] = chosen["id"]
        # A reseller that is new manages no class yet.
        error = not_assignable(chosen, after["currency"], draft.key or 0, path)
    elif id is not None:
        error = no_such("customer class", path)
    elif own is None or "customer_class" in draft.input:
        error = ValidationError(UserErrorCode.REQUIRED, sentence("A reseller is on a customer class itself."), path)
    changes = changed_properties({"customer_class": declarations_of(Customer)["customer_class"]}, own, after, ())
    key = own["id"] if own else None
    return LinkedRecord(CUSTOMER_RECORD, key, before, after, "reseller", tuple(changes), (error,) if error else ())


CUSTOMER_RECORD = Record(
    "customer",
    lambda: CUSTOMER,
    "customer",
    owner="reseller",
    groups=("overrides",),
    parts=(CUSTOMER_METRICS, values_list(CustomerFieldValue, "customer")),
    derive=templates_follow_tax_method,
    defaults_from=currency_of_class,
    preload={ENABLED: lambda draft: enabled_fields(draft.row["customer_class"], CustomFieldObject.CUSTOMER)},
    rules=(
        class_fits_customer,
        only_resellers_are_resellers,
        *OVERRIDE_RULES,
        own_charges_are_complete,
        values_fit,
        mandatory_fields_have_values,
    ),
    masks=True,
    mask=conceal_personal_values,
    affected=one_customer,
    locked_reason=kept_as_it_is,
)

RESELLER_RECORD = Record(
    "reseller",
    lambda: RESELLER,
    "reseller",
    locks=lock_own_customer,
    linked=own_customer,
    extra={"customer_class": ("ID | None", "The class that the reseller itself is on; needed for a new one.")},
    deletable=False,
)
