"""Tells which of a seeded sample of mutants no test notices: `make mutate`, after a change of limits, rules or rights.

Each mutant meets, in a copy of the checkout, the tests that reach its line: the nearest first, and on PostgreSQL where
those on SQLite don't notice. Which test reaches what is measured once (`--measure` adds what is new; without the folder
`.make/mutation` all is measured again). Verdicts are kept in its `seed-N.jsonl` as they come, so that an interrupted
run goes on where it was. `--again` judges again what survived, by all tests that reach it and not the nearest alone.
What no mutants are made of is said in `mutants.py`.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from mutants import PACKAGES, Mutant, files, mutants

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from measuring import WITHOUT_LIMITS, measure, running_tests  # noqa: E402  # the checkout is not installed where this runs
from nearest import MOST_SECONDS, SECONDS_AGAIN  # noqa: E402
from tests import databases as databases_of_tests  # noqa: E402

FOLDER = ROOT / ".make" / "mutation"
PROCESSES = 2
MOST_MUTANTS = 256
"""A turn is a byte."""


def sample(size: int, seed: int, within: Sequence[str]) -> list[Mutant]:
    """A sample that is spread evenly over the packages."""
    chance = random.Random(seed)  # noqa: S311  # the same seed draws the same mutants
    drawn: list[Mutant] = []
    packages = [package for package in PACKAGES if not within or any(prefix.startswith(package) for prefix in within)]
    for number, package in enumerate(packages):
        names = [
            name
            for name in files(ROOT)
            if name.startswith(f"{package}/") and (not within or name.startswith(tuple(within)))
        ]
        candidates = [mutant for name in names for mutant in mutants(name, (ROOT / name).read_bytes())]
        share = size // len(packages) + (number < size % len(packages))
        drawn += chance.sample(candidates, min(share, len(candidates)))
    chance.shuffle(drawn)
    return drawn


def copied(ending: ExitStack) -> Path:
    """A copy of the checkout to change, without what it is not tested with."""
    target = Path(tempfile.mkdtemp(prefix="mutate-")) / "checkout"
    ending.callback(shutil.rmtree, target.parent)
    shutil.copytree(
        ROOT, target, ignore=shutil.ignore_patterns(".git", ".venv", "node_modules", ".make", ".hypothesis")
    )
    return target


def verdicts(file: Path) -> Iterator[dict[str, str]]:
    """The kept verdicts; of two about one mutant the later one."""
    latest: dict[str, dict[str, str]] = {}
    if file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            verdict = json.loads(line)
            latest[verdict["shown"]] = verdict
    yield from latest.values()


def judge(drawn: Sequence[Mutant], seed: int, databases: Path, most_seconds: float) -> None:
    """Judge mutants in processes that fork for each and take turns; say what became of each."""
    list_of_drawn, verdicts_file = FOLDER / f"drawn-{seed}.jsonl", FOLDER / f"seed-{seed}.jsonl"
    list_of_drawn.write_text("".join(json.dumps(asdict(mutant)) + "\n" for mutant in drawn), encoding="utf-8")
    verdicts_file.touch()
    length = len(verdicts_file.read_text(encoding="utf-8").splitlines())
    turns, numbers = os.pipe()
    os.write(numbers, bytes(range(len(drawn))))
    os.close(numbers)
    settings = {
        "MUTATION_FOLDER": str(FOLDER),
        "MUTATION_DRAWN": list_of_drawn.name,
        "MUTATION_VERDICTS": verdicts_file.name,
        "MUTATION_TURNS": str(turns),
        "MUTATION_SECONDS": str(most_seconds),
        databases_of_tests.KEPT: str(databases),
    }
    with ExitStack() as ending:
        processes = [_judging(copied(ending), settings, turns, ending) for _ in range(PROCESSES)]
        while any(process.poll() is None for process in processes) or length < len(_lines(verdicts_file)):
            time.sleep(1)
            for line in _lines(verdicts_file)[length:]:
                verdict = json.loads(line)
                print(
                    f"{verdict['verdict']:9} {verdict['seconds']:6} s  {verdict['shown']}  [{verdict['by']}]",
                    flush=True,
                )
                length += 1


def _judging(checkout: Path, settings: dict[str, str], turns: int, ending: ExitStack) -> subprocess.Popen[bytes]:
    # A fork that runs a command writes to its own output, and not to what pytest captured of the test.
    command = [*running_tests(), *WITHOUT_LIMITS, "-s", "-p", "judging", "--database", "both"]
    environment = {**os.environ, **settings, "PYTHONPATH": f"{checkout}:{checkout / 'scripts'}", "CI": "1"}
    log = ending.enter_context((FOLDER / f"{checkout.parent.name}.log").open("w", encoding="utf-8"))
    process = subprocess.Popen(  # noqa: S603
        command, cwd=checkout, env=environment, stdout=log, stderr=log, pass_fds=[turns]
    )
    ending.callback(process.wait)
    ending.callback(process.terminate)
    return process


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def main() -> int:
    """The exit status: 1 when mutants survive beyond 5 in 100."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("within", nargs="*", help="files or folders; by default all packages")
    parser.add_argument("--size", type=int, default=200, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1, help="another number draws another sample")
    parser.add_argument("--again", action="store_true", help="judge survivors again, by all tests that reach them")
    parser.add_argument("--measure", action="store_true", help="measure tests that are new, too")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    databases = databases_of_tests.run_directory()
    try:
        if options.measure or not (FOLDER / "measured").exists():
            measure(ROOT, FOLDER, databases)
            (FOLDER / "measured").touch()
        drawn = sample(options.size, options.seed, options.within)
        shown = {mutant.shown((ROOT / mutant.path).read_bytes()): mutant for mutant in drawn}
        verdicts_file = FOLDER / f"seed-{options.seed}.jsonl"
        done = {"killed"} if options.again else {"killed", "survived"}
        judged = {verdict["shown"] for verdict in verdicts(verdicts_file) if verdict["verdict"] in done}
        left = [mutant for name, mutant in shown.items() if name not in judged]
        if left:
            judge(left[:MOST_MUTANTS], options.seed, databases, SECONDS_AGAIN if options.again else MOST_SECONDS)
    finally:
        databases_of_tests.clear(databases)
    ended = [verdict for verdict in verdicts(verdicts_file) if verdict["shown"] in shown]
    count = {kind: sum(verdict["verdict"] == kind for verdict in ended) for kind in ("killed", "survived", "undecided")}
    for verdict in ended:
        if verdict["verdict"] != "killed":
            print(f"{verdict['verdict']}: {verdict['shown']}")
    print(", ".join(f"{number} {kind}" for kind, number in count.items()), f"(seed {options.seed})")
    return 1 if count["survived"] * 20 > count["survived"] + count["killed"] else 0


if __name__ == "__main__":
    sys.exit(main())
