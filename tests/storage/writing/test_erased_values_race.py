"""A field that becomes a personal one while a customer is erased who has a value: whichever comes first, it goes."""

import pytest

from tests.factories.client import errors
from tests.factories.world import World, customer, customer_class
from tests.storage.writing.test_races import LONGEST_SECONDS, ROUNDS, at_once
from tests.use_cases.audit.erasure import erase, holds, terminated

pytestmark = pytest.mark.timeout(LONGEST_SECONDS)


async def test_an_erasure_leaves_no_value_of_a_field_that_is_marked_meanwhile(world: World) -> None:
    """R-35: each took the other one's work as not done."""
    for round_ in range(ROUNDS):
        plain = {"name": f"Colour {round_}", "object": "CUSTOMER", "type": "TEXT"}
        field = (await world.north.done("customFieldDefinitionSave", plain))["id"]
        on = await customer_class(
            world.north,
            f"Forgetting {round_}",
            rightToBeForgotten={"removePersonalData": True},
            customFields=[{"customField": field, "enabled": True}],
        )
        id = await customer(world.north, "Ann", on=on, customFields=[{"customField": field, "value": f"blue {round_}"}])
        version = await terminated(world.north, id)

        erased = erase(world.north, id, version)
        marked = world.north.write(
            "customFieldDefinitionSave", {"id": field, "expectedVersion": 1, "containsPersonalData": True}
        )
        payloads = await at_once(*((erased, marked) if round_ % 2 else (marked, erased)))

        assert [errors(payload) for payload in payloads] == [[], []]
        assert await holds(f"blue {round_}") == []
