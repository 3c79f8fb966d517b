"""Writes the migration that the models ask for, or with --check fails when one is missing.

Tortoise's own command needs a configuration in a constant; ours depends on the database's address.
"""

import argparse
import asyncio
import sys

from tortoise.config import TortoiseConfig
from tortoise.context import TortoiseContext
from tortoise.migrations.autodetector import MigrationAutodetector
from tortoise.migrations.operations import AlterModelOptions
from tortoise.migrations.writer import MigrationWriter, format_migration_name

from models.database import configuration

# Tortoise names a primary key that is a link by its column in a model and by its field in a migration's state, so it
# would find a change in every panel's table each time.
AlterModelOptions.UNMANAGED_OPTION_KEYS = frozenset({*AlterModelOptions.UNMANAGED_OPTION_KEYS, "pk_attr"})


async def missing() -> list[MigrationWriter]:
    """The migrations that lead from those on disk to the models. The database itself is never opened."""
    config = TortoiseConfig.from_dict(configuration("sqlite:///:memory:"))
    async with TortoiseContext() as context:
        await context.init(config=config, init_connections=False)
        assert context.apps is not None
        return await MigrationAutodetector(context.apps, config.to_dict()["apps"]).changes()


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
        print(f"Wrote {writer.write()}")
    return 1 if writers and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
