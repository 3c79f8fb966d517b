"""Writes the migration that the models ask for, or with --check fails when one is missing.

What Tortoise leaves out is written too: the CHECK constraints of new tables, and for the table of a new panel a row for
each class that is there already. The file has the code's one format.

Tortoise's own command needs a configuration in a constant; ours depends on the database's address.
"""

import argparse
import asyncio
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tortoise.config import TortoiseConfig
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.constraints import CheckConstraint
from tortoise.migrations.operations import AddConstraint, AlterModelOptions, CreateModel
from tortoise.migrations.writer import MigrationWriter, format_migration_name

from models.database.connection import configuration

# Tortoise names a primary key that is a link by its column in a model and by its field in a migration's state, so it
# would find a change in every panel's table each time.
# A table's comment is its model's docstring as it was when the table was made: another wording is no migration.
AlterModelOptions.UNMANAGED_OPTION_KEYS = frozenset(
    {*AlterModelOptions.UNMANAGED_OPTION_KEYS, "pk_attr", "table_description"}
)


async def missing() -> list[MigrationWriter]:
    """The migrations that lead from those on disk to the models. The database itself is never opened."""
    config = TortoiseConfig.from_dict(configuration("sqlite:///:memory:"))
    async with TortoiseContext() as context:
        await context.init(config=config, init_connections=False)
        assert context.apps is not None
        return await MigrationAutodetector(context.apps, config.to_dict()["apps"]).changes()


def _left_out(writer: MigrationWriter) -> list[tuple[str, str, Sequence[str]]]:
    """The operations that Tortoise doesn't write: module, class, and the arguments of each."""
    made = [
        operation.name
        for operation in writer.operations
        if isinstance(operation, CreateModel) and _is_incomplete(operation)
    ]
    added = [
        (
            "models.declaration.checks",
            "AddCheck",
            [operation.model_name, operation.constraint.name, operation.constraint.check],
        )
        for operation in writer.operations
        if isinstance(operation, AddConstraint) and isinstance(operation.constraint, CheckConstraint)
    ]
    wanted = [
        ("models.declaration.new_tables", "CompleteTables", made),
        *added,
    ]
    return [entry for entry in wanted if entry[2]]


def _is_incomplete(made: CreateModel) -> bool:
    """Whether a table lacks CHECKs, or is a panel's, which needs a row for each class."""
    checked = any(isinstance(constraint, CheckConstraint) for constraint in (made.options or {}).get("constraints", ()))
    return checked or any(name == "customer_class" and getattr(field, "pk", False) for name, field in made.fields)


def write(writer: MigrationWriter) -> Path:
    """Write a migration with all that belongs to it, and format it."""
    left_out = _left_out(writer)
    # On a table with rows, Tortoise's own way fails on SQLite.
    writer.operations = [
        operation
        for operation in writer.operations
        if not (isinstance(operation, AddConstraint) and isinstance(operation.constraint, CheckConstraint))
    ]
    path = writer.write()
    head, end = path.read_text(encoding="utf-8").rstrip().rsplit("\n", 1)
    assert end.strip() == "]", "the operations don't stand last"
    imports, operations = "", ""
    for module, name, arguments in left_out:
        line = f"from {module} import {name}\n"
        imports += "" if line in imports else line
        operations += f"\n{name}({', '.join(map(repr, arguments))}),"
    path.write_text(f"{imports}{head}{operations}\n{end}\n", encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    for command in (("check", "--quiet", "--fix", "--select", "I"), ("format", "--quiet")):
        subprocess.run([ruff, *command, path], check=True)  # noqa: S603  # our own formatter on our own file
    return path


def main() -> int:
    """The exit status: 1 when --check finds a missing migration."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", help="what the migration does, in a few words")
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a migration is missing")
    arguments = parser.parse_args()
    writers = asyncio.run(missing())
    for writer in writers:
        if arguments.check:
            print(f"The models ask for a migration ({writer.name}): make migration NAME=…", file=sys.stderr)
            continue
        if arguments.name:
            writer.name = format_migration_name(int(writer.name.split("_", 1)[0]), arguments.name)
        print(f"Wrote {write(writer)}")
    return 1 if writers and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
