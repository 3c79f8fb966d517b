"""Limits of what a request may cost: as many values as the limit says are taken, and not one more."""

from schema.api.limits import LIMITS
from schema.api.problems import RequestErrorCode
from tests.factories.world import World

CLASSES, CUSTOMERS = 50, 62
OF_CUSTOMER = (
    "__typename id name type status taxId language balanceControl billingPeriod collectionExempt suspensionDelayedTo "
    "terminatedAt erasedAt version createdAt updatedAt"
)
OF_CLASS = "id name description sharedWithResellers isDefault version createdAt createdBy"


def many_values(more: str = "") -> str:
    """A document of 50,000 values, and of those that are asked for beside them."""
    customers = f"usage {{ customers(first: {CUSTOMERS}) {{ nodes {{ {OF_CUSTOMER} }} }} }}"
    return f"{{ customerClasses(first: {CLASSES}) {{ {more} nodes {{ {OF_CLASS} {customers} }} }} }}"


async def test_values_are_taken_up_to_their_limit(world: World) -> None:
    assert CLASSES * (CUSTOMERS * len(OF_CUSTOMER.split()) + len(OF_CLASS.split())) == LIMITS.values

    taken = await world.admin.answer(many_values())
    refused = await world.admin.refusal(many_values("totalCount"))

    assert ("errors" in taken, taken["extensions"]["cost"]) == (False, 1 + CLASSES * (3 + CUSTOMERS))
    assert refused.code is RequestErrorCode.COST_LIMIT_EXCEEDED
    message = f"The answer could hold {LIMITS.values + 1} values; {LIMITS.values} are allowed. Ask for smaller pages."
    assert refused.messages == (message,)
