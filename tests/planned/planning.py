"""Steps that tests of planned changes share: an instant to come, planning, and the list of planned changes."""

from datetime import UTC, datetime, timedelta
from typing import Final

from resolvers import clock
from resolvers.use_cases.apply_planned import Round, apply_due
from tests.factories.client import Client, Json

NOW: Final = datetime.now(UTC).replace(microsecond=0)
"""When a run of tests began."""

LISTED: Final = """{
  id state applyAt customerClass { id } userName realm reason classVersion appliedVersion version together
  properties { path before after } refusals { code message path planned present }
  foreseenRefusals { code message path planned present }
}"""

ALL: Final = f"{{ plannedChanges(first: 100) {{ totalCount nodes {LISTED} }} }}"


def days(number: float) -> datetime:
    """So many days from now."""
    return NOW + timedelta(days=number)


async def plan(client: Client, ids: list[str], at: datetime, **values: object) -> Json:
    """The payload of planning a change."""
    input = {"ids": ids, "applyAt": at.isoformat(), **values}
    return await client.write("customerClassPlan", input, "id version state")


async def planned(client: Client, id: str, at: datetime, **values: object) -> str:
    """The id of a change of one class that was planned."""
    payload = await plan(client, [id], at, **values)
    assert [result["userErrors"] for result in payload["results"]] == [[]], payload
    return str(payload["record"]["id"])


async def all_planned(client: Client) -> list[Json]:
    """Planned changes that the client sees, by date."""
    nodes: list[Json] = (await client.ask(ALL))["plannedChanges"]["nodes"]
    return nodes


async def applied_at(instant: datetime) -> Round:
    """Apply what is due at an instant."""
    with clock.at(instant):
        return await apply_due()
