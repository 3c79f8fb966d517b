"""Tells which of a seeded sample of mutants no test notices: `make mutate`, after a change of limits, rules or rights.

Each mutant meets, in a copy of the checkout, the tests that reach its line: the nearest first, and on PostgreSQL where
those on SQLite don't notice. Which test reaches what is measured once (`--measure` does it anew; with names of tests
after it, these are added). Verdicts are kept in `.make/mutation/seed-N.jsonl` as they come, so that an interrupted run
goes on where it was; `--again` judges anew what survived. What no mutants are made of is said in `mutants.py`.
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
from dataclasses import asdict
from pathlib import Path

from mutants import PACKAGES, Mutant, files, mutants

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from measuring import WITHOUT_LIMITS, measure, pytest_run  # noqa: E402  # the checkout is not installed where this runs
from tests import databases as databases_of_tests  # noqa: E402

FOLDER = ROOT / ".make" / "mutation"


def sample(size: int, seed: int, within: Sequence[str]) -> list[Mutant]:
    """A sample that is spread evenly over the packages."""
    chance = random.Random(seed)  # noqa: S311  # the same seed draws the same mutants
    drawn: list[Mutant] = []
    packages = [package for package in PACKAGES if not within or any(one.startswith(package) for one in within)]
    for number, package in enumerate(packages):
        names = [
            name
            for name in files(ROOT)
            if name.startswith(f"{package}/") and (not within or name.startswith(tuple(within)))
        ]
        found = [mutant for name in names for mutant in mutants(name, (ROOT / name).read_bytes())]
        share = size // len(packages) + (number < size % len(packages))
        drawn += chance.sample(found, min(share, len(found)))
    chance.shuffle(drawn)
    return drawn


def copied() -> Path:
    """A copy of the checkout to change, without what it is not tested with."""
    target = Path(tempfile.mkdtemp(prefix="mutate-")) / "checkout"
    shutil.copytree(
        ROOT, target, ignore=shutil.ignore_patterns(".git", ".venv", "node_modules", ".make", ".hypothesis")
    )
    return target


def verdicts(file: Path) -> Iterator[dict[str, str]]:
    """The kept verdicts; of two about one mutant the later one."""
    kept: dict[str, dict[str, str]] = {}
    if file.exists():
        for line in file.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            kept[told["shown"]] = told
    yield from kept.values()


def judge(drawn: Sequence[Mutant], seed: int, databases: Path) -> None:
    """Judge mutants in a process that forks for each; say what became of each."""
    checkout = copied()
    list_of_drawn, kept = FOLDER / f"drawn-{seed}.jsonl", FOLDER / f"seed-{seed}.jsonl"
    list_of_drawn.write_text("".join(json.dumps(asdict(one)) + "\n" for one in drawn), encoding="utf-8")
    told = len(kept.read_text(encoding="utf-8").splitlines()) if kept.exists() else 0
    settings = {
        "MUTATION_FOLDER": str(FOLDER),
        "MUTATION_DRAWN": list_of_drawn.name,
        "MUTATION_VERDICTS": kept.name,
        databases_of_tests.KEPT: str(databases),
    }
    try:
        with (FOLDER / "judging.log").open("w", encoding="utf-8") as log:
            command = [*pytest_run(), *WITHOUT_LIMITS, "-p", "judging", "--database", "both"]
            environment = {**os.environ, **settings, "PYTHONPATH": f"{checkout}:{checkout / 'scripts'}", "CI": "1"}
            process = subprocess.Popen(command, cwd=checkout, env=environment, stdout=log, stderr=log)  # noqa: S603
            while process.poll() is None:
                time.sleep(1)
                lines = kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
                for line in lines[told:]:
                    verdict = json.loads(line)
                    print(
                        f"{verdict['verdict']:9} {verdict['seconds']:6} s  {verdict['shown']}  [{verdict['by']}]",
                        flush=True,
                    )
                told = len(lines)
    finally:
        shutil.rmtree(checkout.parent)


def main() -> int:
    """The exit status: 1 when mutants survive beyond 5 in 100."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("within", nargs="*", help="files or folders; by default all packages")
    parser.add_argument("--size", type=int, default=200, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1, help="another number draws another sample")
    parser.add_argument("--again", action="store_true", help="judge survivors anew")
    parser.add_argument("--measure", nargs="*", metavar="TEST", help="measure which test reaches which line")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    databases = databases_of_tests.run_directory()
    try:
        if options.measure is not None or not (FOLDER / "reached").exists():
            measure(ROOT, FOLDER, options.measure or (), databases)
        drawn = sample(options.size, options.seed, options.within)
        shown = {mutant.shown((ROOT / mutant.path).read_bytes()): mutant for mutant in drawn}
        kept = FOLDER / f"seed-{options.seed}.jsonl"
        done = {"killed"} if options.again else {"killed", "survived"}
        judged = {told["shown"] for told in verdicts(kept) if told["verdict"] in done}
        left = [mutant for name, mutant in shown.items() if name not in judged]
        if left:
            judge(left, options.seed, databases)
    finally:
        databases_of_tests.clear(databases)
    ended = [told for told in verdicts(kept) if told["shown"] in shown]
    count = {kind: sum(told["verdict"] == kind for told in ended) for kind in ("killed", "survived", "undecided")}
    for told in ended:
        if told["verdict"] != "killed":
            print(f"{told['verdict']}: {told['shown']}")
    print(", ".join(f"{number} {kind}" for kind, number in count.items()), f"(seed {options.seed})")
    return 1 if count["survived"] * 20 > count["survived"] + count["killed"] else 0


if __name__ == "__main__":
    sys.exit(main())
