"""The log of a reseller's class tells an administrator's planned change like a save of that moment (R-12, R-56)."""

import asyncio
import re
import time
from datetime import timedelta
from typing import Final

from models.audit.log import AuditRecord
from resolvers import clock
from tests.factories.client import Json
from tests.factories.world import World
from tests.planned.planning import NOW, planned
from tests.running import DemoDatabase, Server, running_server
from web.cli.credentials import create_token

SAVE: Final = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { userErrors { message } customerClass { version } } }"""

LOG: Final = """query($id: ID!) { customerClass(id: $id) { auditLog { nodes {
  action entityType entityId entityName entityVersion panel property before after reason requestId userName realm at
} } } }"""

APPLIED_SECONDS: Final = 20


def form(id: str) -> str:
    """An id with a mark for each of its hexadecimal digits."""
    return re.sub("[0-9a-f]", "0", id)


async def applied_and_saved(world: World, database: str) -> tuple[Json, Json]:
    """Rows that the reseller reads in its log: of a plan that a server applied, and of a save that it was sent."""
    with clock.at(NOW - timedelta(days=9)):
        await planned(world.admin, world.norths, NOW - timedelta(hours=1), description="x")
    _, secret = await create_token("admin", "tests")

    def saved(server: Server) -> None:
        until = time.monotonic() + APPLIED_SECONDS
        input = {"id": world.norths, "expectedVersion": 2, "description": "y"}
        while server.ask("admin", SAVE, {"input": input}).json()["data"]["customerClassSave"]["userErrors"]:
            assert time.monotonic() < until
            time.sleep(0.1)

    def serve() -> None:
        demo = DemoDatabase(database, {"admin": secret})
        with running_server(demo, planned_changes_seconds=0.2) as server:
            saved(server)

    await asyncio.to_thread(serve)
    rows = (await world.north.ask(LOG, id=world.norths))["customerClass"]["auditLog"]["nodes"]
    save, applied = (row for row in rows if row["userName"] == "Administrator")
    return applied, save


async def test_the_log_gives_no_reseller_a_plan_of_the_operator_away(world: World, database: str) -> None:
    """R-12: failing; its row is one of a save, with an id like any request's, and no word of the plan."""
    applied, save = await applied_and_saved(world, database)

    assert (applied["after"], save["after"]) == ('"x"', '"y"')
    assert form(applied["requestId"]) == form(save["requestId"])
    assert applied["requestId"] != save["requestId"]
    own = {"requestId", "at", "before", "after", "entityVersion"}
    assert {name: applied[name] for name in applied.keys() - own} == {name: save[name] for name in save.keys() - own}
    # That it was planned is told, and not to resellers
    marks = await AuditRecord.filter(entity_type="CustomerClass", property="plannedBy")
    assert [bool(mark.for_administrators) for mark in marks] == [True]
