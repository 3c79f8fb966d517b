"""Output of commands: a group alone prints its help, `serve` its address and who may sign in."""

import asyncio
import os
import time
from pathlib import Path

import httpx
import pytest
from typer.main import get_command

from tests.command_line.command import customer_classes
from tests.ports import free_port
from tests.processes import start
from tests.running import STARTING_SECONDS, STOPPING_SECONDS, sqlite_demo
from web.cli.main import app
from web.cli.welcome import welcome
from web.settings import Settings

GROUPS = [(), *((group.name or "",) for group in app.registered_groups)]


def said_by_serve(database: str, folder: Path) -> tuple[int, list[str]]:
    """A port, and the lines that `serve` writes to the terminal for it before it serves."""
    port, output = free_port(), folder / "output"
    environment = {**os.environ, "COLUMNS": "60", "NO_COLOR": "1", "TERM": "dumb"}
    process = start(
        *("serve", "--port", str(port), "--database", database), environment=environment, output=str(output)
    )
    try:
        until = time.monotonic() + STARTING_SECONDS
        while True:
            assert process.is_alive(), "the server ended while it was starting"
            assert time.monotonic() < until, "the server did not start"
            try:
                assert httpx.get(f"http://127.0.0.1:{port}/readyz").status_code == httpx.codes.OK
            except httpx.TransportError:
                time.sleep(0.05)
            else:
                return port, output.read_text(encoding="utf-8").splitlines()
    finally:
        process.terminate()
        process.join(STOPPING_SECONDS)


@pytest.mark.parametrize("group", GROUPS, ids=" ".join)
def test_a_group_of_commands_alone_is_its_help(group: tuple[str, ...]) -> None:
    alone, helped = customer_classes(*group), customer_classes(*group, "--help")

    assert helped.returncode == 0
    assert (alone.stdout + alone.stderr).strip() == helped.stdout.strip()


def test_every_command_says_in_its_help_what_it_does() -> None:
    shown = customer_classes("--help").stdout

    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]  # it is a group
        assert name in shown
        assert command.get_short_help_str(limit=40).removesuffix("...")[:20] in shown


def test_serve_says_where_it_is_in_one_line(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/empty.db"
    assert customer_classes("migrate", database=database).returncode == 0

    port, lines = said_by_serve(database, tmp_path)

    address = f"http://127.0.0.1:{port}"
    assert lines == [f"Customer Classes: {address}   GraphiQL: {address}/graphiql   GraphQL: {address}/graphql"]


@pytest.mark.parametrize(("host", "written"), [("::1", "[::1]"), ("::", "[::]"), ("localhost", "localhost")])
def test_serve_writes_an_address_as_browsers_take_it(tmp_path: Path, host: str, written: str) -> None:
    settings = Settings(database=sqlite_demo(tmp_path / "demo.db").url, host=host, port=81)

    assert asyncio.run(welcome(settings))[0].startswith(f"Customer Classes: http://{written}:81   GraphiQL: ")


def test_serve_says_who_may_sign_in_where_the_demo_is(tmp_path: Path) -> None:
    _, lines = said_by_serve(sqlite_demo(tmp_path / "demo.db").url, tmp_path)

    assert len(lines) == 3
    assert lines[1].startswith("Demo sign-ins: admin (Ada Admin), ")
    assert lines[2].startswith("Their password: ")


def test_the_demo_fills_an_empty_database_and_no_other(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/empty.db"
    assert customer_classes("migrate", database=database).returncode == 0
    command = "demo", "--classes", "1", "--customers", "1"

    filled = customer_classes(*command, database=database)
    again = customer_classes(*command, database=database)
    passed_over = customer_classes(*command, "--if-empty", database=database)

    assert filled.returncode == 0
    assert filled.stdout.splitlines()[0].startswith("Demo sign-ins: admin (Ada Admin), ")
    refusal = "There are classes already: demo data go into an empty database only.\n"
    assert (again.returncode, again.stdout, again.stderr) == (2, "", refusal)
    assert (passed_over.returncode, passed_over.stdout, passed_over.stderr) == (0, "", "")
