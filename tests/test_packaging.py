"""Contents of the distribution, and files that it must not have."""

import importlib
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("name", ["models", "resolvers", "schema", "web"])
def test_a_layer_is_ours_and_not_a_package_of_the_same_name(name: str) -> None:
    assert importlib.import_module(name).__file__ == str(ROOT / name / "__init__.py")


def test_the_lock_file_serves_every_machine() -> None:
    hosts = set(re.findall(r"https?://([^/\"]+)", (ROOT / "uv.lock").read_text(encoding="utf-8")))

    assert hosts == {"pypi.org", "files.pythonhosted.org"}


@pytest.mark.parametrize("folder", ["web/ui", "tests/graphql_over_http"])
def test_the_lock_files_of_npm_name_no_registry(folder: str) -> None:
    assert '"resolved"' not in (ROOT / folder / "package-lock.json").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in a wheel built from this checkout."""
    directory = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(directory)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return set(ZipFile(next(directory.glob("*.whl"))).namelist())


@pytest.mark.interface
def test_the_wheel_carries_the_layers_with_migrations_and_schemas(wheel: set[str]) -> None:
    assert {"models/migrations/0001_initial.py", "schema/admin.graphql", "schema/reseller.graphql"} <= wheel


@pytest.mark.interface
def test_the_wheel_carries_the_built_user_interface_and_nothing_else_of_it(wheel: set[str]) -> None:
    carried = {name for name in wheel if name.startswith("web/ui/")}
    built = {str(path.relative_to(ROOT)) for path in (ROOT / "web/ui/dist").rglob("*") if path.is_file()}

    assert carried == built


@pytest.mark.interface
def test_the_wheel_carries_no_tests(wheel: set[str]) -> None:
    assert {name.split("/")[0] for name in wheel if "dist-info" not in name} == {"models", "resolvers", "schema", "web"}
