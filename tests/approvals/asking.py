"""Steps that tests of approvals share: another administrator, a policy, requests, their list, and decisions."""

from typing import Final

from models.choices.users import UserRole
from models.records.user import User
from resolvers.actor import Actor
from tests.factories.client import ERRORS, Client, Json
from tests.factories.world import World
from tests.planned.planning import NOW

OTHER: Final = Actor(9, "other", UserRole.ADMINISTRATOR, None, "192.0.2.9", "request-other")
"""Another administrator."""

THIRD: Final = Actor(10, "third", UserRole.ADMINISTRATOR, None, "192.0.2.10", "request-third")
"""One more."""

LISTED: Final = """{
  id write state version userName reason applyAt baseVersion affectedCustomers isOwn customerClass { id }
  properties { path before after } decisions { userName decision comment }
}"""

ALL: Final = f"{{ approvalRequests(first: 100) {{ totalCount nodes {LISTED} }} }}"

CARE: Final[Json] = {"webSelfCare": {"brandName": "Acme"}}
"""A change of the self-care panel."""

POLICY: Final = "{ approvalPolicy { panels customersAbove version } }"


async def make_others() -> None:
    """Have the other administrators as users."""
    for actor in (OTHER, THIRD):
        await User.create(
            id=actor.user_id,
            user_name=actor.user_name,
            user_name_key=actor.user_name,
            role=actor.role.value,
            created_at=NOW,
            updated_at=NOW,
        )


def other(world: World) -> Client:
    """The other administrator's way to the API."""
    return Client(world.execution, OTHER)


def third(world: World) -> Client:
    """The third administrator's way to the API."""
    return Client(world.execution, THIRD)


async def policy(client: Client, **values: object) -> Json:
    """The payload of setting the policy, at its present version."""
    version = (await client.ask(POLICY))["approvalPolicy"]["version"]
    return await client.write("approvalPolicySet", {"expectedVersion": version, **values}, "panels version")


async def requests(client: Client) -> list[Json]:
    """All requests, newest first."""
    nodes: list[Json] = (await client.ask(ALL))["approvalRequests"]["nodes"]
    return nodes


async def request_approval(client: Client, mutation: str, values: Json, reason: str = "please") -> str:
    """The id of a request that is kept in place of a write."""
    document = f"""mutation($input: {mutation[0].upper()}{mutation[1:]}Input!) {{
      asked: {mutation}(input: $input) {{
        approvalRequest {{ id }} userErrors {ERRORS} results {{ userErrors {ERRORS} }}
      }}
    }}"""
    payload = (await client.ask(document, input={**values, "approval": "ASK", "reason": reason}))["asked"]
    assert payload["userErrors"] == [], payload
    assert all(result["userErrors"] == [] for result in payload["results"]), payload
    return str(payload["approvalRequest"]["id"])


def save(id: str, version: int = 1, **values: object) -> Json:
    """The input of a save of a class."""
    return {"id": id, "expectedVersion": version, **values}


async def ask(world: World, **values: object) -> str:
    """A request of the first administrator to change the private class."""
    return await request_approval(world.admin, "customerClassSave", save(world.private, **(values or CARE)))


async def version_of(client: Client, id: str) -> int:
    """The present version of a request."""
    document = "query($id: ID!) { node(id: $id) { ... on ApprovalRequest { version } } }"
    version: int = (await client.ask(document, id=id))["node"]["version"]
    return version


async def renew(client: Client, id: str, **values: object) -> Json:
    """The payload of asking again for what a request is about."""
    input = {"id": id, "expectedVersion": await version_of(client, id), **values}
    return await client.write("approvalRequestRenew", input, "id state version")


async def decide(client: Client, id: str, decision: str, reason: str | None = None, **values: object) -> Json:
    """The payload of a decision over a request, at its present version."""
    input = {
        "id": id,
        "expectedVersion": await version_of(client, id),
        "decision": decision,
        "reason": reason,
        **values,
    }
    return await client.write("approvalRequestDecide", input, "id state version")


async def read_class(client: Client, id: str) -> Json:
    """Read a class."""
    document = """query($id: ID!) { customerClass(id: $id) {
      version description updatedBy webSelfCare { brandName } sharedWithResellers
    } }"""
    answer: Json = (await client.ask(document, id=id))["customerClass"]
    return answer
