"""Limits of what a request may cost: as many values as the limit says are taken, and not one more."""

import pytest

from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode
from tests.factories.world import World

CLASSES, CUSTOMERS = 50, 62
VARIABLE = "first"
OF_CUSTOMER = (
    "__typename id name type status taxId language balanceControl billingPeriod collectionExempt suspensionDelayedTo "
    "terminatedAt erasedAt version createdAt updatedAt"
)
OF_CLASS = "id name description sharedWithResellers isDefault version createdAt createdBy"


def many_values(first: str, more: str = "") -> str:
    """A document of 50,000 values, and of those that are asked for beside them."""
    customers = f"usage {{ customers(first: {first}) {{ nodes {{ {OF_CUSTOMER} }} }} }}"
    classes = f"customerClasses(first: {CLASSES}) {{ {more} nodes {{ {OF_CLASS} {customers} }} }}"
    declared = f"query(${VARIABLE}: Int = {CUSTOMERS}) " if VARIABLE in first else ""
    return f"{declared}{{ {classes} }}"


@pytest.mark.parametrize("first", [str(CUSTOMERS), f"${VARIABLE}"])
async def test_values_are_taken_up_to_their_limit(world: World, first: str) -> None:
    assert CLASSES * (CUSTOMERS * len(OF_CUSTOMER.split()) + len(OF_CLASS.split())) == LIMITS.values

    taken = await world.admin.answer(many_values(first))
    refused = await world.admin.refusal(many_values(first, "totalCount"))

    assert ("errors" in taken, taken["extensions"]["cost"]) == (False, 1 + CLASSES * (3 + CUSTOMERS))
    assert refused.code is RequestErrorCode.COST_LIMIT_EXCEEDED
    message = f"The answer could hold {LIMITS.values + 1} values; {LIMITS.values} are allowed. Ask for smaller pages."
    assert refused.messages == (message,)
