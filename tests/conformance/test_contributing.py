"""CONTRIBUTING's "Adding a panel", followed to the letter in a copy of the code, on a database that has classes.

The copy also gets a new column of the class itself. What `make migration` writes there is run as it is.
"""

import asyncio
import json
import os
import shutil
import sys
from pathlib import Path

from tests.factories.client import Json, errors
from tests.factories.world import World

ROOT = Path(__file__).parents[2]

MODEL = '''"""Loyalty: how the loyalty of customers is rewarded."""

from models.choices.statistics import SendStatistics
from models.declaration.columns import boolean, bounded, choice, integer, optional_text, text_list
from models.panels.panel import PanelRow


@bounded()
class Loyalty(PanelRow):
    """How the loyalty of customers is rewarded."""

    earns_points = boolean("Whether customers earn points.", default=False)
    points_per_unit = integer("Points for each unit of currency.", minimum=1, maximum=100, default=1, unit="points")
    told_by = choice("How customers are told of their points.", SendStatistics, default=SendStatistics.FULL)
    partner = optional_text("Who takes the points.", maximum_length=40)
    partners = text_list("Who else takes the points.", maximum_length=3)

    class Meta:
        table = "loyalty"
'''
RESOLVER = '''"""Loyalty: the panel's place."""

from models.panels.loyalty import Loyalty
from resolvers.writing.panel import Panel

LOYALTY = Panel("loyalty", ("loyalty",), "Loyalty", "How the loyalty of customers is rewarded.", Loyalty)
'''
TYPES = '''

@panel_type(LOYALTY)
class Loyalty:
    """How the loyalty of customers is rewarded."""


@panel_input(LOYALTY)
class LoyaltyInput:
    """The settings of loyalty to change; absent ones stay as they are."""
'''
PRIORITY = '    priority = integer("Which class comes first.", minimum=1, maximum=9, default=5)\n'
LINES = {
    "models/database/connection.py": (
        '    "models.panels.measured_services",\n',
        '    "models.panels.loyalty",\n    "models.panels.measured_services",\n',
    ),
    "resolvers/panels/all_panels.py": (
        "    WEB_SELF_CARE,\n",
        "    WEB_SELF_CARE,\n    LOYALTY,\n",
        "from resolvers.panels.measured_services",
        "from resolvers.panels.loyalty import LOYALTY\nfrom resolvers.panels.measured_services",
    ),
    "schema/panels.py": (
        "from resolvers.panels.measured_services",
        "from resolvers.panels.loyalty import LOYALTY\nfrom resolvers.panels.measured_services",
    ),
    "models/records/customer_class.py": (
        "    business_model = link(\n",
        PRIORITY + "    business_model = link(\n",
        "import boolean, bounded, folded_name, link,",
        "import boolean, bounded, folded_name, integer, link,",
    ),
}
"""What stands in each place and what it becomes: the lines of CONTRIBUTING, and a new column of the class."""

USE = """
import asyncio, json, sys
from models.database import connection as database
from models.database.readers import open_reader
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.world import ADMIN

READ = "loyalty { earnsPoints pointsPerUnit toldBy partner partners } priority"

async def main(url, id):
    await database.migrate(url)
    await database.connect(url)
    reader = await open_reader(url)
    admin = Client(Execution(reader), ADMIN)
    change = {"id": id, "expectedVersion": 1, "loyalty": {"earnsPoints": True, "pointsPerUnit": 100}, "priority": 9}
    statement = "UPDATE {0} SET {1} = 0"
    refused = []
    for table, column in (("loyalty", "points_per_unit"), ("customer_class", "priority")):
        try:
            await database.Tortoise.get_connection("default").execute_query(f"UPDATE {table} SET {column} = 0")
        except Exception as error:
            refused.append(type(error).__name__)
    answers = {
        "before": await admin.ask("{ customerClasses { nodes { id %s } } }" % READ),
        "saved": await admin.write("customerClassSave", change, READ),
        "after": await admin.ask('{ customerClass(id: "%s") { %s } }' % (id, READ)),
        "refused": refused,
    }
    await reader.close()
    await database.close()
    print(json.dumps(answers))

asyncio.run(main(*sys.argv[1:]))
"""


def copied(place: Path) -> Path:
    """A copy of the code with the panel added as CONTRIBUTING says."""
    for name in ("models", "resolvers", "schema", "scripts", "tests/factories"):
        shutil.copytree(ROOT / name, place / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "tests/__init__.py"):
        shutil.copy(ROOT / name, place / name)
    (place / "models/panels/loyalty.py").write_text(MODEL, encoding="utf-8")
    (place / "resolvers/panels/loyalty.py").write_text(RESOLVER, encoding="utf-8")
    with (place / "schema/panels.py").open("a", encoding="utf-8") as types:
        types.write(TYPES)
    for name, (*pairs,) in LINES.items():
        text = (place / name).read_text(encoding="utf-8")
        for old, new in zip(pairs[::2], pairs[1::2], strict=True):
            assert old in text, (name, old)
            text = text.replace(old, new, 1)
        (place / name).write_text(text, encoding="utf-8")
    return place


async def run(place: Path, *command: str) -> str:
    """What a command says in the copy; it has to succeed."""
    process = await asyncio.create_subprocess_exec(
        *command,
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(place)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode()
    return said.decode()


async def test_a_panel_and_a_column_are_added_to_a_database_that_has_classes(
    world: World, database: str, tmp_path: Path
) -> None:
    """R-44: passing; every class opens and is saved, and the limits hold in the database too."""
    # given
    place = copied(tmp_path / "copy")
    python = sys.executable

    # when the migration is written, it is whole and in the one format
    await run(place, python, "scripts/migration.py", "add loyalty")
    (written,) = place.glob("models/migrations/*_add_loyalty.py")
    await run(place, python, "scripts/migration.py", "--check")
    await run(place, str(Path(python).with_name("ruff")), "format", "--check", str(written))
    await run(place, str(Path(python).with_name("ruff")), "check", str(written))
    said = await run(place, python, "-c", USE, database, world.private)
    found: Json = json.loads(said.splitlines()[-1])

    # then every class has the panel at its defaults
    defaults = {"earnsPoints": False, "pointsPerUnit": 1, "toldBy": "FULL", "partner": None, "partners": []}
    classes = found["before"]["customerClasses"]["nodes"]
    assert len(classes) == 5
    assert [(one["loyalty"], one["priority"]) for one in classes] == [(defaults, 5)] * 5
    # and is saved
    saved = {"loyalty": {**defaults, "earnsPoints": True, "pointsPerUnit": 100}, "priority": 9}
    assert errors(found["saved"]) == []
    assert found["saved"]["record"] == found["after"]["customerClass"] == saved
    # and the declared limits are in the tables
    assert found["refused"] == ["IntegrityError", "IntegrityError"]
