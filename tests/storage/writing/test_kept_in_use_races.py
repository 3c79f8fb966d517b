"""A class that begins to use what another write takes away at the same time: one of the two is refused (R-41, R-48)."""

from typing import Any

import pytest

from tests.factories.client import errors
from tests.factories.world import World, customer_class
from tests.storage.writing.test_races import LONGEST_SECONDS, ROUNDS, at_once

pytestmark = pytest.mark.timeout(LONGEST_SECONDS)

TEXTS = [{"type": "LOW_BALANCE", "subject": "Balance", "body": "{{ balance }}", "smsText": "{{ balance }}"}]


@pytest.mark.parametrize("set_is_kept", [True, False])
async def test_a_text_is_not_taken_out_while_a_class_begins_to_send_it(world: World, set_is_kept: bool) -> None:
    """The class may have had the set before, or choose it with the flag."""
    for round_ in range(ROUNDS):
        notification_set = await world.admin.done(
            "notificationSetSave", {"name": f"Texts {round_}", "templates": TEXTS}
        )
        kept: dict[str, Any] = (
            {"notifications": {"types": {"notificationSet": notification_set["id"]}}} if set_is_kept else {}
        )
        on = await customer_class(world.north, f"Class {round_}", **kept)
        sends = {"flags": [{"type": "LOW_BALANCE", "email": True, "sms": True}]}
        sends |= {} if set_is_kept else {"notificationSet": notification_set["id"]}

        emptied = world.admin.write(
            "notificationSetSave", {"id": notification_set["id"], "expectedVersion": 1, "templates": []}
        )
        sending = world.north.write(
            "customerClassSave", {"id": on, "expectedVersion": 1, "notifications": {"types": sends}}
        )
        first, second = await at_once(*((emptied, sending) if round_ % 2 else (sending, emptied)))

        assert bool(errors(first)) != bool(errors(second)), (first, second)
