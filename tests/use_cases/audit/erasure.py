"""Customers with all that can be personal, on a class that removes it, and whatever tells that it is gone."""

from datetime import UTC, datetime, timedelta

from models.records.customer import Customer
from tests.factories.client import Client, Json
from tests.factories.tables import all_tables
from tests.factories.world import World, customer, customer_class

PERSON = "Zoë Quillfeather"
NUMBER = "+49305551234"
BIRTHDAY = "1984-02-29"


async def terminated(client: Client, id: str, version: int = 1) -> int:
    """The version of a customer that was terminated just now."""
    done = await client.done("customerTerminate", {"id": id, "expectedVersion": version})
    return int(done["version"])


async def long_ago(id: str, days: int) -> None:
    """Put the termination into the past: time passes in no test."""
    key = int(id.partition(":")[2])
    await Customer.filter(id=key).update(terminated_at=datetime.now(UTC) - timedelta(days=days))


async def class_that_removes(world: World) -> str:
    """The id of a class of North's that removes personal data at once and asks for a birthday and a colour."""
    fields = []
    for name, personal in (("Birthday", True), ("Colour", False)):
        for kind in ("CUSTOMER", "ACCOUNT"):
            custom_field_definition = await world.admin.done(
                "customFieldDefinitionSave",
                {"name": name, "object": kind, "type": "TEXT", "containsPersonalData": personal},
            )
            fields.append({"customField": custom_field_definition["id"], "enabled": True})
    return await customer_class(
        world.north, "Forgetting", rightToBeForgotten={"removePersonalData": True}, customFields=fields
    )


async def person(client: Client, on: str) -> str:
    """The id of a customer with all that can be personal, and with settings that are not."""
    values = [
        {"customField": "CustomFieldDefinition:1", "value": BIRTHDAY},
        {"customField": "CustomFieldDefinition:3", "value": "blue"},
    ]
    id = await customer(client, PERSON, on=on, customFields=values, overrides={"twoFactor": True})
    account_values = [
        {"customField": "CustomFieldDefinition:2", "value": BIRTHDAY},
        {"customField": "CustomFieldDefinition:4", "value": "green"},
    ]
    await client.done("accountSave", {"name": NUMBER, "customer": id, "customFields": account_values})
    return id


async def holds(*words: str) -> list[str]:
    """The tables that hold any of the words, whatever column it stands in."""
    return [
        name
        for name, rows in (await all_tables()).items()
        if any(word.casefold() in repr(rows).casefold() for word in words)
    ]


async def erase(client: Client, id: str, version: int, **values: object) -> Json:
    """The payload of an erasure."""
    chosen = "id name version erasedAt terminatedAt"
    return await client.write("customerErase", {"id": id, "expectedVersion": version, **values}, chosen)
