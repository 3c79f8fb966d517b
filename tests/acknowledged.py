"""Writers and readers that go on through faults of the database, and what has to hold of their answers afterwards."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from time import sleep

import httpx

from models.audit.log import AuditRecord
from models.records.customer_class import CustomerClass
from resolvers.audit.verify_audit import BrokenLink, verify
from tests.running import Server

READ = "{ customerClasses(first: 25) { nodes { id version } } }"
SAVE = """mutation($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { version } userErrors { code } }
}"""
PAUSE_SECONDS = 0.02


@dataclass
class Load:
    """The statuses of reads and of writes, and the version of each class that was acknowledged last."""

    reads: Counter[int] = field(default_factory=Counter)
    writes: Counter[int] = field(default_factory=Counter)
    versions: dict[int, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def told(self) -> str:
        """The figures."""
        return f"writes {dict(self.writes)}, reads {dict(self.reads)}, {self.wrong[:3]}"

    def note(self, counted: Counter[int], answer: httpx.Response) -> bool:
        """Count an answer; whether it is a success."""
        counted[answer.status_code] += 1
        if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE and answer.headers.get("retry-after") != "1":
            self.wrong.append("503 without Retry-After")
        return answer.status_code == httpx.codes.OK


@contextmanager
def load_on(server: Server, classes: tuple[int, ...]) -> Iterator[Load]:
    """One writer for each class, which sends until a save is acknowledged, and a reader."""
    nodes = server.ask("auditor", READ).json()["data"]["customerClasses"]["nodes"]
    present = {node["id"]: node["version"] for node in nodes}
    load, over = Load(versions={key: present[f"CustomerClass:{key}"] for key in classes}), threading.Event()

    def write(key: int) -> None:
        version = load.versions[key]
        for number in count():
            if over.is_set():
                return
            input = {"id": f"CustomerClass:{key}", "expectedVersion": version, "description": f"{key} {version}"}
            input["idempotencyKey"] = f"{key} {version} {number}"
            while not load.note(load.writes, answer := server.ask("admin", SAVE, {"input": input})):
                sleep(PAUSE_SECONDS)
            payload = answer.json()["data"]["customerClassSave"]
            if payload["userErrors"]:
                load.wrong.append(str(payload))
                return
            version = load.versions[key] = payload["customerClass"]["version"]

    def read() -> None:
        while not over.is_set():
            load.note(load.reads, server.ask("auditor", READ))
            sleep(PAUSE_SECONDS)

    running = [threading.Thread(target=write, args=(key,)) for key in classes] + [threading.Thread(target=read)]
    for one in running:
        one.start()
    try:
        yield load
    finally:
        over.set()
        for one in running:
            one.join()


async def kept(load: Load) -> list[str]:
    """Deviations from the acknowledged saves: a lost or doubled save, a save without its row, a broken log."""
    broken_links = [f"row {result.id}: {result.message}" async for result in verify() if isinstance(result, BrokenLink)]
    for key, version in load.versions.items():
        stored = (await CustomerClass.get(id=key)).version
        rows = await AuditRecord.filter(entity_type="CustomerClass", entity_id=key, action="UPDATE")
        logged = {row.entity_version for row in rows}
        if stored != version or logged != set(range(2, version + 1)):
            broken_links.append(f"class {key}: {version} acknowledged, {stored} stored, {len(logged)} in the log")
    return broken_links
