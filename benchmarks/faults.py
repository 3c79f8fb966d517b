"""The tests of faults in their long form: the same tests as with `make test`, each as often as is asked for.

    .venv/bin/python -m benchmarks.faults [--rounds 1000] [--database sqlite]

Races of writes take so many rounds. Kills of writers and servers, clients that go away, operations of four processes,
cuts of the write-ahead log and PostgreSQL's restarts take one in twenty of them, times what they do with all tests.
For each round of a race, a hundred answers are compared with the last acknowledged write.
Prints a figure for each, and how long it took; ends with pytest's own exit code.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Final

TESTS: Final = (
    "tests/storage/writing/test_races.py",
    "tests/storage/writing/test_kept_in_use_races.py",
    "tests/storage/writing/test_concurrency.py",
    "tests/storage/database/test_cut_log.py",
    "tests/storage/database/test_write_lock.py",
    "tests/storage/database/test_gave_way.py",
    "tests/planned/test_killed.py",
    "tests/planned/test_servers_killed.py",
    "tests/planned/test_model.py",
    "tests/planned/test_model_of_failures.py",
    "tests/approvals/test_model.py",
    "tests/server/faults/test_killed.py",
    "tests/server/faults/test_two_approvers.py",
    "tests/server/faults/test_outages.py",
    "tests/server/faults/test_full_disk.py",
    "tests/server/faults/test_draining.py",
    "tests/server/faults/test_postgresql_faults.py",
    "tests/server/endpoints/test_websocket_faults.py",
    "tests/server/faults/test_fresh_answers.py",
)
ROUNDS_OF_A_FAULT: Final = 20
"""Rounds of a race for each time that a process is killed: starting one takes as long."""

SHOWN: Final = re.compile(r"^figure: |^tests/.*::|PASSED|FAILED|SKIPPED|ERROR|^[0-9.]+s call |^=.* (passed|failed)")


def command(database: str) -> Sequence[str]:
    """The run of the tests, which shows what they print as they go."""
    options = ("-v", "-s", "-rfs", "--no-header", "-p", "no:cacheprovider", "--durations=0", "--database", database)
    return (sys.executable, "-m", "pytest", *options, *TESTS)


def main() -> int:
    """Run them, and print the figures alone; of what fails everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000, help="rounds of each race (default: 1000)")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    options = parser.parse_args()
    times = max(1, options.rounds // ROUNDS_OF_A_FAULT)
    print(f"{options.rounds} rounds of each race, {times} times every other fault, on {options.database}", flush=True)
    environment = {**os.environ, "RACE_ROUNDS": str(options.rounds), "FAULT_ROUNDS": str(times)}
    began = time.monotonic()
    with subprocess.Popen(command(options.database), env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        failing = False
        for line in running.stdout:
            failing |= "= FAILURES" in line or "= ERRORS" in line
            if failing or SHOWN.search(line):
                print(line.rstrip().removeprefix("figure: "), flush=True)
    print(f"{time.monotonic() - began:.0f} s")
    return running.returncode


if __name__ == "__main__":
    sys.exit(main())
