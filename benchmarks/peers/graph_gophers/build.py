"""Writes the peer's Go types and row readers, and compiles it: python -m benchmarks.peers.graph_gophers.build."""

import asyncio
import os
import subprocess
import tempfile
from pathlib import Path

from benchmarks.peers.graph_gophers.writing import Writer
from benchmarks.statements.measured import measured
from models.database.connection import close, connect

FOLDER = Path(__file__).parent
BUILT = FOLDER / "build"


async def _measured() -> dict[str, object]:
    with tempfile.TemporaryDirectory() as directory:
        await connect(f"sqlite:///{directory}/empty.db")
        try:
            return measured(postgresql=False)
        finally:
            await close()


def main() -> None:
    """Write and compile. Debian keeps the sources of Go's packages where GOPATH says."""
    BUILT.mkdir(exist_ok=True)
    (BUILT / "generated.go").write_text(Writer(asyncio.run(_measured())).text(), encoding="utf-8")
    for source in FOLDER.glob("*.go"):
        (BUILT / source.name).write_bytes(source.read_bytes())
    environment = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOFLAGS": ""}
    subprocess.run(["go", "build", "-o", "server", "."], cwd=BUILT, env=environment, check=True)


if __name__ == "__main__":
    main()
