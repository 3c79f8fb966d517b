"""Time zones: those that browsers know, wherever one is named."""

import json
import subprocess
from zoneinfo import ZoneInfo, available_timezones

import pytest

from resolvers.formats.time_zone import LISTED, time_zones
from tests.factories.client import errors
from tests.factories.world import World


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


@pytest.mark.parametrize("zone", ["localtime", "Factory", "europe/berlin", "../etc/localtime", "Nowhere", " "])
async def test_a_time_zone_that_browsers_do_not_know_is_refused_wherever_one_is_named(world: World, zone: str) -> None:
    input = {"id": world.shared, "expectedVersion": 1, "webSelfCare": {"timeZone": zone}}

    saved = await world.admin.write("customerClassSave", input)

    assert errors(saved) == [("INVALID", "input.webSelfCare.timeZone")]
    for field in ('billingPeriods(fromDay: "2026-06-01"', 'collectionTimeline(issuedOn: "2026-06-01", amount: "1"'):
        document = f"query($zone: String!) {{ found: {field}, timeZone: $zone) {{ userErrors {{ code path }} }} }}"
        data = await world.admin.ask(document, zone=zone)
        assert data["found"]["userErrors"] == [{"code": "INVALID", "path": ["timeZone"]}]
