"""A small operator: two currencies, two resellers, a class of each kind, and a client for each kind of user."""

from dataclasses import dataclass

from models.choices.users import UserRole
from models.records.customer_class import CustomerClass
from models.records.reference import BusinessModel, Currency
from models.records.user import User
from resolvers.actor import Actor
from schema.api.execution import Execution
from tests.factories.client import Client

EUR, USD = "Currency:1", "Currency:2"
UNIVERSAL, CLOUD_PBX = "BusinessModel:1", "BusinessModel:2"
NORTH, SOUTH = "Reseller:1", "Reseller:2"


DEFAULT, SHARED, PRIVATE, NORTHS, SOUTHS = (f"CustomerClass:{number}" for number in range(1, 6))

ADMIN = Actor(1, "admin", UserRole.ADMINISTRATOR, None, "192.0.2.1", "request-admin")
AUDITOR = Actor(2, "auditor", UserRole.READ_ONLY_ADMINISTRATOR, None, "192.0.2.2", "request-auditor")
NORTHS_USER = Actor(3, "north", UserRole.RESELLER, 1, "198.51.100.3", "request-north")
SOUTHS_USER = Actor(4, "south", UserRole.RESELLER, 2, "198.51.100.4", "request-south")


@dataclass(frozen=True)
class World:
    """Who there is, and the ids of the classes.

    `north` and `south` act for one reseller each. `default` has no currency, `shared` and `private` are the
    administrators' and in EUR, `norths` and `souths` are the resellers' own and in EUR. Only the resellers themselves
    are customers; both are on `shared`.
    """

    execution: Execution
    default: str = DEFAULT
    shared: str = SHARED
    private: str = PRIVATE
    norths: str = NORTHS
    souths: str = SOUTHS

    @property
    def admin(self) -> Client:
        """An administrator."""
        return Client(self.execution, ADMIN)

    @property
    def auditor(self) -> Client:
        """A read-only administrator."""
        return Client(self.execution, AUDITOR)

    @property
    def north(self) -> Client:
        """A user of the reseller North."""
        return Client(self.execution, NORTHS_USER)

    @property
    def south(self) -> Client:
        """A user of the reseller South."""
        return Client(self.execution, SOUTHS_USER)


async def build_world(execution: Execution) -> None:
    """Make it all in an empty database."""
    await Currency.create(code="EUR", name="Euro", minor_units=2)
    await Currency.create(code="USD", name="US Dollar", minor_units=2)
    await BusinessModel.create(code="UNIVERSAL", name="Universal")
    await BusinessModel.create(code="CLOUD_PBX", name="Cloud PBX")
    world = World(execution)
    assert await customer_class(world.admin, "Default customer class", currency=None) == DEFAULT
    await CustomerClass.filter(id=1).update(is_default=True)
    assert await customer_class(world.admin, "Shared", sharedWithResellers=True) == SHARED
    assert await customer_class(world.admin, "Private") == PRIVATE
    for name in ("North", "South"):
        await world.admin.done("resellerSave", {"name": name, "currency": EUR, "customerClass": SHARED})
    for actor in (ADMIN, AUDITOR, NORTHS_USER, SOUTHS_USER):
        await _user(actor)
    assert await customer_class(world.north, "North's own") == NORTHS
    assert await customer_class(world.south, "South's own") == SOUTHS


async def _user(actor: Actor) -> None:
    user = await User.create(
        user_name=actor.user_name,
        user_name_key=actor.user_name,
        role=actor.role.value,
        reseller_id=actor.reseller_id,
        password_hash="",
        created_at="2026-01-01T00:00:00+00:00",
        updated_at="2026-01-01T00:00:00+00:00",
    )
    assert user.id == actor.user_id


async def customer_class(client: Client, name: str, currency: str | None = EUR, **values: object) -> str:
    """The id of a new class, in EUR unless told otherwise."""
    created = await client.done(
        "customerClassSave", {"name": name, "businessModel": UNIVERSAL, "currency": currency, **values}
    )
    return str(created["id"])


async def customer(client: Client, name: str, on: str, currency: str = EUR, **values: object) -> str:
    """The id of a new customer on a class."""
    record = await client.done("customerSave", {"name": name, "currency": currency, "customerClass": on, **values})
    return str(record["id"])
