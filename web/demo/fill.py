"""Filling an empty database with the demo: a dozen classes and 300 customers by hand, and as many more as one likes."""

from tortoise.transactions import in_transaction

from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.reference import BusinessModel, Currency
from models.records.reseller import Reseller
from resolvers.use_cases.first_records import make_first_records
from web.demo import bulk
from web.demo.bulk import CLASS_COLUMNS, CUSTOMER_COLUMNS, RESELLER_COLUMNS, Progress
from web.demo.operator import CUSTOMERS, RESELLERS
from web.demo.operator_data import Operator
from web.demo.people import CLASS_NAMES

RESELLERS_AT_MOST = 10_000

OWN_RESELLERS = len(RESELLERS) + 1
"""The operator's resellers, the closed one among them; each is a customer, too."""


async def is_empty() -> bool:
    """Whether nobody began yet: there is no class but the built-in one, no customer and no reseller."""
    began = (CustomerClass.filter(is_default=False), Customer.all(), Reseller.all())
    return not any([await query.exists() for query in began])


async def fill(classes: int, customers: int, progress: Progress) -> None:
    """Fill an empty database; the rows depend on the numbers alone, but for moments and what is random for safety.

    Args:
        classes: how many classes there are to be, the operator's own among them.
        customers: how many customers, the resellers' own records among them.
        progress: told what is being written.
    """
    await make_first_records()
    async with in_transaction():
        operator = Operator()
        await operator.make()
        by_hand = max(0, min(CUSTOMERS - OWN_RESELLERS, customers - _resellers(classes)))
        for number in range(1, by_hand + 1):
            await operator.make_customer(number)
            progress("customer with accounts", number, by_hand)
        await operator.close_a_reseller()
        await operator.save_views()
        await operator.change_classes()
        await operator.plan_changes()
        await operator.ask_for_approval()
    await _fill_with_more(classes, customers, progress)


def _resellers(classes: int) -> int:
    """How many resellers there are to be."""
    return max(OWN_RESELLERS, min(RESELLERS_AT_MOST, classes // 100))


async def _fill_with_more(classes: int, customers: int, progress: Progress) -> None:
    """Add classes and customers beyond the operator's own."""
    more_classes = classes - await CustomerClass.all().count()
    if more_classes > 0:
        await _more_classes(more_classes, progress)
    there = await Customer.all().count()
    if customers > there:
        async with in_transaction() as connection:
            rows = bulk.customers(
                customers - there,
                there,
                dict(await CustomerClass.filter(name__in=CLASS_NAMES).values_list("name", "id")),
                dict(await Reseller.filter(name__in=[*RESELLERS]).values_list("name", "id")),
                dict(await Currency.all().values_list("code", "id")),
            )
            await bulk.insert(connection, "customer", CUSTOMER_COLUMNS, rows, customers - there, progress)


async def _more_classes(count: int, progress: Progress) -> None:
    first = await CustomerClass.all().count()
    euro = await Currency.get(code="EUR")
    models = [model.id for model in await BusinessModel.all().order_by("id")]
    standard = await CustomerClass.get(name="Reseller standard")
    async with in_transaction() as connection:
        there = await Reseller.all().count()
        more = _resellers(first + count) - there
        if more:
            rows = bulk.resellers(more, there, euro.id)
            await bulk.insert(connection, "reseller", RESELLER_COLUMNS, rows, more, progress)
        keys = [reseller.id for reseller in await Reseller.all().order_by("id")]
        if more:
            own = bulk.own_records(there, keys[there:], standard.id, euro.id)
            await bulk.insert(connection, "customer", CUSTOMER_COLUMNS, own, more, progress)
        rows = bulk.classes(count, first, keys, euro.id, models)
        await bulk.insert(connection, "customer_class", CLASS_COLUMNS, rows, count, progress)
        await bulk.fill_panels(connection, progress)
        await bulk.keep_list_columns(connection)
        await bulk.keep_versions(connection, count, progress)
