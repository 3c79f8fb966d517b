"""The class that a customer is on: which one it can be on, and what a new customer takes from it."""

from collections.abc import Iterable

from models.panels.statistics import Statistics
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import find
from resolvers.drafts.values import Input, Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.reading.global_id import encode
from resolvers.records.class_record import CUSTOMER_CLASS

OWN_RECORD = sentence("This is the reseller's own record as a customer; an administrator changes it with the reseller.")


def not_assignable(
    customer_class: Values, currency: object, reseller: object, path: tuple[str, ...]
) -> Iterable[UserError]:
    """All that keeps a customer of that currency and reseller from being on the class.

    A class with a currency takes customers of the same one (R-5), one without takes any (R-4). A reseller's class is
    for that reseller's customers alone (R-13), and a class that is not shared is for direct customers (domain 9.1).
    """
    if customer_class["currency"] is not None and customer_class["currency"] != currency:
        message = sentence("The class is charged in another currency than the customer.")
        yield ValidationError(UserErrorCode.CURRENCY_MISMATCH, message, path)
    manager = customer_class["managed_by"]
    if manager is not None and manager != reseller:
        message = sentence("The class is for the customers of the reseller who manages it.")
        yield ValidationError(UserErrorCode.NOT_ASSIGNABLE, message, path)
    if manager is None and reseller is not None and not customer_class["shared_with_resellers"]:
        message = sentence("The class is not shared with resellers, and the customer is a reseller's.")
        yield ValidationError(UserErrorCode.NOT_ASSIGNABLE, message, path)


def class_fits_customer(draft: Draft) -> Iterable[UserError]:
    """R-4, R-5, R-13: the class is charged in the customer's currency or in none, and is for customers such as this."""
    customer_class = draft.referred("CustomerClass", draft.row["customer_class"])
    changed = draft.is_new or draft.changed(draft.root, "customer_class")
    path = input_path("customer_class")
    return not_assignable(customer_class, draft.row["currency"], draft.row["reseller"], path) if changed else ()


async def terms_of_class(actor: Actor, input: Input) -> Input:
    """Defaults of a new customer from its class: the currency, unless the class has none (R-6), and the billing period.

    The billing period can be chosen otherwise (R-67).
    """
    customer_class = await find(CUSTOMER_CLASS, input.get("customer_class"), actor)
    if customer_class is None:
        return {}
    period, currency = await period_of_class(customer_class["id"]), customer_class["currency"]
    terms: Input = {} if period is None else {"billing_period": period}
    return terms if currency is None else {**terms, "currency": encode("Currency", currency)}


async def period_of_class(key: int) -> str | None:
    """R-67: the billing period of new customers of a class; None of one that was deleted since it was found."""
    periods = await Statistics.filter(customer_class_id=key).values_list("billing_period", flat=True)
    return str(periods[0]) if periods else None
