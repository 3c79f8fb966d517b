"""Files and folders stay as small as a reader takes in at once: what is generated, and migrations, apart."""

from collections import Counter
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
FOLDERS = ("models", "resolvers", "schema", "web", "tests", "benchmarks", "scripts")
SUFFIXES = {".py", ".ts", ".tsx", ".css", ".graphql", ".mjs"}
# Migrations are written by `make migration`, one for each change of the models, and never rearranged afterwards: the
# first one makes all tables.
NOT_WRITTEN_BY_HAND = (
    "models/migrations/",
    "schema/admin.graphql",
    "schema/reseller.graphql",
    "web/ui/dist/",
    "web/ui/src/api/admin/",
    "web/ui/src/api/reseller/",
    "web/ui/src/forms/problems/sentences.ts",
)
MOST_LINES = 350
MOST_IN_A_FOLDER = 25
MEDIAN_LINES = 120

ROOMS_OF_PANELS = ("models/panels", "resolvers/panels", "web/ui/src/panels", "web/ui/src/panels/documents")
"""Where `make panel` puts a file."""


def files() -> list[Path]:
    """Every file of code that somebody has written."""
    paths = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.suffix in SUFFIXES)
    return [
        path
        for path in paths
        if "node_modules" not in path.parts and not str(path.relative_to(ROOT)).startswith(NOT_WRITTEN_BY_HAND)
    ]


def lines(path: Path) -> int:
    """How long a file is."""
    return len(path.read_text(encoding="utf-8").splitlines())


def test_files_are_short() -> None:
    lengths = {str(path.relative_to(ROOT)): lines(path) for path in files()}

    assert len(lengths) > 1000
    assert {path: length for path, length in lengths.items() if length > MOST_LINES} == {}
    assert median(lengths.values()) < MEDIAN_LINES


def test_folders_are_looked_over_at_once() -> None:
    folders = Counter(str(path.parent.relative_to(ROOT)) for path in files())

    assert {folder: count for folder, count in folders.items() if count > MOST_IN_A_FOLDER} == {}


def test_there_is_room_for_another_panel() -> None:
    """Who follows CONTRIBUTING to a new panel has no folder to rearrange."""
    folders = Counter(str(path.parent.relative_to(ROOT)) for path in files())

    assert {folder: folders[folder] for folder in ROOMS_OF_PANELS if folders[folder] >= MOST_IN_A_FOLDER} == {}
