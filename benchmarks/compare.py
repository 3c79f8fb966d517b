"""Both servers in one interleaved run: `python -m benchmarks.compare`. Prints a table of medians and ratios.

Each server is one process pinned to the first processor; the load comes from the second one, over loopback, on one
connection, so that what is measured is the work for a request and not a queue.
"""

import asyncio
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks.documents import READS, Measured
from models.audit import AuditHead, AuditRecord
from models.choices.users import UserRole
from models.database import close, connect, migrate
from models.user import User
from resolvers.accounts import create_token
from resolvers.actor import Actor
from resolvers.save_class import SAVE_CLASS
from web.demo.fill import fill

ROUNDS = 7
SECONDS = 1.0
CLASSES, CUSTOMERS, SAVES = 1000, 3000, 120

SERVERS = {"ours": "web.app:create_app", "stock": "benchmarks.stock:create_app"}


@dataclass(frozen=True)
class Peer:
    """A running server."""

    name: str
    port: int
    process: int

    def cpu_seconds(self) -> float:
        """The processor time that the server has used."""
        fields = Path(f"/proc/{self.process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def prepare(database: str) -> str:
    """Fill the database, with enough saves for an audit log; answers an administrator's token."""
    await migrate(database)
    await connect(database)
    try:
        await fill(CLASSES, CUSTOMERS, lambda *_told: None)
        user = await User.get(user_name="admin")
        actor = Actor(user.id, user.user_name, UserRole.ADMINISTRATOR, request_id="benchmark")
        for version in range(1, SAVES + 1):
            given = {"id": "CustomerClass:3", "expected_version": version, "description": f"Text {version}"}
            outcome = await SAVE_CLASS(actor, given)
            assert not outcome.user_errors, outcome.user_errors
        assert await AuditRecord.all().count() == (await AuditHead.get(id=1)).last_id >= SAVES
        return (await create_token(user, "benchmark", None)).secret
    finally:
        await close()


@contextmanager
def serving(database: str) -> Iterator[list[Peer]]:
    """Both servers, pinned to the first processor."""
    processes, peers = [], []
    for name, factory in SERVERS.items():
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            port: int = found.getsockname()[1]
        command = ["taskset", "-c", "0", sys.executable, "-m", "uvicorn", factory, "--factory", "--port", str(port)]
        environment = {**os.environ, "CUSTOMER_CLASSES_DATABASE": database, "CUSTOMER_CLASSES_LOG_LEVEL": "WARNING"}
        options = ["--no-access-log", "--log-level", "warning", "--loop", "uvloop", "--http", "httptools"]
        processes.append(subprocess.Popen([*command, *options], env=environment))
        peers.append(Peer(name, port, processes[-1].pid))
    try:
        for peer in peers:
            _wait(peer)
        yield peers
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def _wait(peer: Peer) -> None:
    for _ in range(600):
        try:
            if httpx.get(f"http://127.0.0.1:{peer.port}/readyz").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise TimeoutError(peer.name)


class Client:
    """One connection that sends the same request again and again."""

    def __init__(self, peer: Peer, measured: Measured, token: str) -> None:
        body = json.dumps({"query": measured.query, "variables": measured.variables}).encode()
        self._request = (
            f"POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\n"
            f"Content-Type: application/json\r\nAccept: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode() + body
        self._peer = peer
        self.asked, self.cpu_seconds = 0, 0.0
        self._socket = socket.create_connection(("127.0.0.1", peer.port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self) -> bytes:
        """Send the request; answers the body."""
        self._socket.sendall(self._request)
        received = b""
        while b"\r\n\r\n" not in received:
            received += self._socket.recv(65536)
        head, _, body = received.partition(b"\r\n\r\n")
        length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
        while len(body) < length:
            body += self._socket.recv(65536)
        return body

    def per_second(self) -> float:
        """Requests answered each second; adds up what processor time they took of the server."""
        asked, began, used = 0, time.perf_counter(), self._peer.cpu_seconds()
        while time.perf_counter() - began < SECONDS:
            self.ask()
            asked += 1
        self.asked += asked
        self.cpu_seconds += self._peer.cpu_seconds() - used
        return asked / (time.perf_counter() - began)

    def cpu_microseconds(self) -> float:
        """The server's processor time for one request."""
        return self.cpu_seconds / self.asked * 1e6


def main() -> None:
    """Measure, and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'benchmark.db'}"
        token = asyncio.run(prepare(database))
        os.sched_setaffinity(0, {1} & os.sched_getaffinity(0) or os.sched_getaffinity(0))
        print("| read | ours, a second | stock, a second | ratio | ours, µs of CPU | stock, µs of CPU | ratio |")
        print("|---|---|---|---|---|---|---|")
        with serving(database) as peers:
            for measured in READS:
                clients = {peer.name: Client(peer, measured, token) for peer in peers}
                answers = {name: json.loads(client.ask())["data"] for name, client in clients.items()}
                assert answers["ours"] == answers["stock"], answers
                rounds = [{name: client.per_second() for name, client in clients.items()} for _ in range(ROUNDS)]
                ours, stock = (statistics.median(one[name] for one in rounds) for name in SERVERS)
                ratio = statistics.median(one["ours"] / one["stock"] for one in rounds)
                fast, slow = (clients[name].cpu_microseconds() for name in SERVERS)
                told = f"{ours:,.0f} | {stock:,.0f} | {ratio:.1f} | {fast:,.0f} | {slow:,.0f} | {slow / fast:.1f}"
                print(f"| {measured.name} | {told} |", flush=True)


if __name__ == "__main__":
    main()
