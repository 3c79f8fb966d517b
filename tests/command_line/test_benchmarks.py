"""Benchmarks are commands of their own: they start where no test has made databases."""

import os
import subprocess
import sys

from tests.databases import RUN


def test_benchmark_starts_outside_a_run_of_tests() -> None:
    environment = {name: value for name, value in os.environ.items() if name != RUN}

    ended = subprocess.run(
        [sys.executable, "-m", "benchmarks.torture", "9"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert ended.returncode == 0, ended.stderr
    assert "bystander: " in ended.stdout
