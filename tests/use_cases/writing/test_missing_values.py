"""Records of which a needed value is missing, while all others are given: that is told, whatever follows from it."""

from collections.abc import Iterator

import pytest
from graphql import GraphQLInputObjectType

from resolvers.drafts.record import Record
from resolvers.errors import camel
from resolvers.records.all_records import RECORDS
from resolvers.records.class_record import CLASS_RECORD
from tests.conformance.off_default import make_targets
from tests.factories.client import Client, Json, errors
from tests.factories.inputs import Place, full, input_types, named_entities, path_of, with_value, without
from tests.factories.tables import all_tables
from tests.factories.world import World

OF_THE_WRITE = ("id", "expectedVersion", "idempotencyKey", "approval", "replaces", "reason")
"""Fields of the input of a save that are no values of the record."""


def needed_places(record: Record, input: Json) -> Iterator[Place]:
    """The places of an input at which a value is needed."""
    for panel in record.panels:
        for column, declaration in panel.declarations().items():
            at = (*panel.path, column) if panel.is_list else panel.column_path(column)
            place = tuple(camel(str(name)) for name in at)
            if declaration.required and has(input, place):
                yield place


def has(input: Json, place: Place) -> bool:
    """Whether an input has a value at a place."""
    name, *below = place
    if name not in input or not below:
        return name in input
    inner = input[name]
    return has(inner[0] if isinstance(inner, list) else inner, tuple(below))


async def told_of(client: Client, record: Record, of: GraphQLInputObjectType, given: Json) -> int:
    """Leave out each needed value of a record, and set it to null; how many there are."""
    whole: Json = {**full(of, given, whole=True), "validateOnly": True}
    whole = {name: value for name, value in whole.items() if name not in OF_THE_WRITE}
    needed = list(needed_places(record, whole))
    for place in needed:
        for input in (without(whole, place), with_value(of, whole, place, None)):
            payload = await client.write(f"{camel(record.name)}Save", input)
            assert ("REQUIRED", path_of(of, place)) in errors(payload), (record.name, place, input)
    return len(needed)


@pytest.mark.parametrize("role", ["administrator", "reseller"])
async def test_a_needed_value_that_is_missing_is_told_beside_all_others(world: World, role: str) -> None:
    """All that follows from it was worked out nevertheless: a default of no type was a fault of the server."""
    await make_targets(world)
    client = world.admin if role == "administrator" else world.north
    given = {name: f"{entity}:1" for name, entity in named_entities().items()}
    types = input_types(client.actor.schema_role)
    before = await all_tables()

    counts = {
        record.name: await told_of(client, record, types[name], given)
        for record in (CLASS_RECORD, *RECORDS)
        if (name := f"{camel(record.name)}Save") in types
    }

    assert counts["custom_field_definition"] == 3
    assert sum(counts.values()) > (30 if role == "administrator" else 20)
    assert await all_tables() == before


@pytest.mark.parametrize("type", [{}, {"type": None}], ids=["absent", "null"])
async def test_a_default_of_a_field_without_a_type_waits_for_the_type(world: World, type: Json) -> None:
    """R-38: failing; whatever the default is."""
    input = {"name": "X", "object": "CUSTOMER", "defaultValue": "a", **type}

    payloads = [await client.write("customFieldDefinitionSave", input) for client in (world.admin, world.north)]

    assert [errors(payload) for payload in payloads] == [[("REQUIRED", "input.type")]] * 2
