"""Limits of what a request may cost: as many values as the limit says are taken, and not one more."""

import pytest

from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode
from tests.factories.world import World

CLASSES, CUSTOMERS = 50, 62
OF_CUSTOMER = (
    "__typename id name type status taxId language balanceControl billingPeriod collectionExempt suspensionDelayedTo "
    "terminatedAt erasedAt version createdAt updatedAt"
)
OF_CLASS = "id name description sharedWithResellers isDefault version createdAt createdBy"


def many_values(declared: str, first: str, more: str = "") -> str:
    """A document of 50,000 values, and of those that are asked for beside them."""
    customers = f"usage {{ customers(first: {first}) {{ nodes {{ {OF_CUSTOMER} }} }} }}"
    classes = f"customerClasses(first: {CLASSES}) {{ {more} nodes {{ {OF_CLASS} {customers} }} }}"
    return f"query{declared} {{ {classes} }}"


@pytest.mark.parametrize(("declared", "first"), [("", str(CUSTOMERS)), (f"($first: Int = {CUSTOMERS})", "$first")])
async def test_values_are_taken_up_to_their_limit(world: World, declared: str, first: str) -> None:
    assert CLASSES * (CUSTOMERS * len(OF_CUSTOMER.split()) + len(OF_CLASS.split())) == LIMITS.values

    taken = await world.admin.answer(many_values(declared, first))
    refused = await world.admin.refusal(many_values(declared, first, "totalCount"))

    assert ("errors" in taken, taken["extensions"]["cost"]) == (False, 1 + CLASSES * (3 + CUSTOMERS))
    assert refused.code is RequestErrorCode.COST_LIMIT_EXCEEDED
    message = f"The answer could hold {LIMITS.values + 1} values; {LIMITS.values} are allowed. Ask for smaller pages."
    assert refused.messages == (message,)
