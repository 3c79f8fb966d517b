"""Time zones: those that browsers know, wherever one is named."""

import json
import subprocess
from zoneinfo import ZoneInfo, available_timezones

import pytest
from graphql import GraphQLObjectType

from models.declaration.access import Role
from models.declaration.declaration import Kind
from resolvers.formats.time_zone import LISTED, time_zones
from schema.api.role_schema import role_schema
from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, World
from tests.values.declared import declared


@pytest.mark.interface
def test_every_time_zone_is_one_that_browsers_know() -> None:
    """The samples were `localtime` and `Factory`. Node has the time zones that browsers have."""
    names = LISTED.read_text(encoding="ascii").split()
    unknown = "try { new Intl.DateTimeFormat('en', { timeZone }); return false } catch { return true }"
    script = f"console.log(JSON.stringify({json.dumps(names)}.filter((timeZone) => {{ {unknown} }})))"
    completed = subprocess.run(["node", "-e", script], capture_output=True, text=True, check=True)

    assert json.loads(completed.stdout) == []
    assert names == sorted(set(names))


def test_no_time_zone_is_a_name_of_the_machine_alone() -> None:
    assert {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Etc/GMT+12"} <= time_zones()
    assert not {"localtime", "Factory", "posixrules", ""} & time_zones()
    assert not [name for name in time_zones() if name.startswith(("SystemV/", "posix/", "right/"))]
    assert available_timezones() - time_zones() <= {"localtime", "Factory", "posixrules"}
    for name in time_zones():
        assert ZoneInfo(name).key == name


WRITTEN = {"web_self_care.time_zone": ("customerClassSave", "webSelfCare")}
"""The write and the group of its input that sets each time zone that is kept."""

ASKED = {
    "billingPeriods": 'fromDay: "2026-06-01"',
    "collectionTimeline": 'issuedOn: "2026-06-01", amount: "1"',
    "dailySpending": 'profileId: "FraudTrafficProfile:1", now: "2026-06-01T12:00:00Z", calls: []',
}
"""The other arguments of each field that takes a time zone."""


async def test_every_place_for_a_time_zone_is_tried_here(database: str) -> None:
    assert database
    kept = {f"{model._meta.db_table}.{name}" for model, name, _ in declared(Kind.TEXT) if "zone" in name}
    assert kept == set(WRITTEN)
    for role in Role:
        schema = role_schema(role).graphql_schema
        fields = [
            (field, name)
            for graphql_type in schema.type_map.values()
            if isinstance(graphql_type, GraphQLObjectType)
            for field, one in graphql_type.fields.items()
            for name in one.args
            if "zone" in name.lower()
        ]
        assert fields == [(field, "timeZone") for field, _ in fields]
        assert {field for field, _ in fields} == set(ASKED)


@pytest.mark.parametrize("zone", ["localtime", "Factory", "europe/berlin", "../etc/localtime", "Nowhere", " "])
async def test_a_time_zone_that_browsers_do_not_know_is_refused_wherever_one_is_named(world: World, zone: str) -> None:
    await world.admin.done("fraudTrafficProfileSave", {"name": "Limit", "currency": EUR})
    before = await all_tables()
    for write, group in WRITTEN.values():
        saved = await world.admin.write(write, {"id": world.shared, "expectedVersion": 1, group: {"timeZone": zone}})
        assert errors(saved) == [("INVALID", f"input.{group}.timeZone")]
    assert await all_tables() == before
    for field, others in ASKED.items():
        document = f"query($zone: String!) {{ {field}({others}, timeZone: $zone) {{ userErrors {{ code path }} }} }}"
        data = await world.admin.ask(document, zone=zone)
        assert data[field]["userErrors"] == [{"code": "INVALID", "path": ["timeZone"]}]
