"""A panel comes to be by its declaration alone: table, schema of each role, save, limits, history and copy."""

import asyncio
import json
import os
import sys
from pathlib import Path

from tests.factories.client import Json, errors
from tests.factories.world import World

ROOT = Path(__file__).parents[2]


async def answers(url: str, class_id: str) -> Json:
    """Answers of a process with the panel."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "import asyncio, sys; from tests.conformance.probe_panel import main; asyncio.run(main(*sys.argv[1:]))",
        url,
        class_id,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=asyncio.subprocess.PIPE,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    answer: Json = json.loads(said)
    return answer


async def test_a_panel_of_a_tests_own_works_from_its_table_to_a_save(world: World, database: str) -> None:
    # when
    answer = await answers(database, world.shared)

    # then its fields are in the schema of whoever may read them, with their limits
    assert answer["sdl"] == {"admin": True, "reseller": False}
    assert answer["limits"] == (
        'pointsPerUnit: Int @limits(minimum: "1", maximum: "100", unit: "points", default: "1")'
    )
    assert answer["reseller"] == ["Cannot query field 'costSharePercent' on type 'Referral'."]
    # and its limits hold
    assert errors(answer["refused"]) == [("TOO_LARGE", "input.referral.pointsPerUnit")]
    # and it is saved, copied and kept in the audit log
    saved = {"referral": {"earnsPoints": True, "pointsPerUnit": 100, "costSharePercent": 7}}
    assert answer["saved"]["userErrors"] == []
    assert answer["saved"]["record"] == saved
    assert [(".".join(change["path"]), change["before"], change["after"]) for change in answer["saved"]["changes"]] == [
        ("referral.earnsPoints", "false", "true"),
        ("referral.pointsPerUnit", "1", "100"),
        ("referral.costSharePercent", "50", "7"),
    ]
    assert answer["cloned"]["record"] == saved
    assert sorted(row["property"] for row in answer["log"]["auditLog"]["nodes"]) == [
        "costSharePercent",
        "earnsPoints",
        "pointsPerUnit",
    ]
