"""No module leads back to itself by what it imports, late and for types as well.

Packages name the modules that are in them, and pages name files that are there.
"""

import ast
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("models", "resolvers", "schema", "web")
PATH = re.compile(r"`((?:models|resolvers|schema|web|tests|scripts|docs|benchmarks)/[\w./-]*)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
COMMAND = re.compile(r"(?:`|^ {4,})make ([a-z-]+)", re.MULTILINE)
STEP = re.compile(r"^[0-9]+\. `([\w/]+\.py)`", re.MULTILINE)
PAGES = (
    "README.md",
    "CONTRIBUTING.md",
    *(f"docs/{name}.md" for name in ("architecture", "domain", "operating", "repeats")),
)


@cache
def modules() -> dict[str, Path]:
    """Every module of the product by its name, migrations apart: those are data. What is installed is walked once."""
    files = (file for package in PACKAGES for file in (ROOT / package).rglob("*.py"))
    return {
        ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): file
        for file in files
        if "node_modules" not in file.parts and "migrations" not in file.parts
    }


def imported(file: Path, known: Mapping[str, Path]) -> Iterator[str]:
    """The modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names if name.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            inner = [f"{node.module}.{name.name}" for name in node.names]
            yield from (one if one in known else node.module for one in inner if one in known or node.module in known)


def test_no_import_leads_back() -> None:
    # given
    known = modules()
    graph = {name: set(imported(file, known)) - {name} for name, file in known.items()}
    assert len(graph) > 200
    assert graph["resolvers.drafts.panel"] >= {"resolvers.drafts.draft", "resolvers.drafts.values"}

    # when
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        # then
        pytest.fail(" -> ".join(circle.args[1]))


def test_a_late_import_that_leads_back_is_seen(tmp_path: Path) -> None:
    # given
    (tmp_path / "one.py").write_text("import two\n", encoding="utf-8")
    (tmp_path / "two.py").write_text("def late():\n    from one import name\n", encoding="utf-8")
    known = {name: tmp_path / f"{name}.py" for name in ("one", "two")}

    # when
    graph = {name: set(imported(file, known)) for name, file in known.items()}

    # then
    assert graph == {"one": {"two"}, "two": {"one"}}


def packages() -> list[str]:
    """The packages of the product, but for the panels, of which each is a file that `make panel` makes."""
    known = modules()
    names = {name for name in known if any(other.rpartition(".")[0] == name for other in known)}
    return sorted(names - {"models.panels", "resolvers.panels"})


@pytest.mark.parametrize("package", packages())
def test_a_package_says_what_is_in_it(package: str) -> None:
    known = modules()
    said = ast.get_docstring(ast.parse(known[package].read_text(encoding="utf-8"))) or ""
    inner = [name.rpartition(".")[2] for name in known if name.rpartition(".")[0] == package]
    assert [name for name in inner if not re.search(rf"\b{name}\b", said)] == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_names_files_that_are_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    paths = [ROOT / path for path in PATH.findall(text)] + [(ROOT / page).parent / path for path in LINK.findall(text)]
    assert paths
    assert [path for path in paths if not path.exists() and "loyalty" not in path.name.lower()] == []


def test_pages_name_commands_that_are_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for page in PAGES for name in COMMAND.findall((ROOT / page).read_text(encoding="utf-8"))}

    assert named >= {"run", "test", "panel", "migration", "generate", "check"}
    assert named - targets == set()


def steps() -> dict[str, list[str]]:
    """The modules of each request's way, in the order of `docs/architecture.md`."""
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    ways = {section.partition("\n")[0]: STEP.findall(section) for section in text.split("\n## ")[1:]}
    return {name: [path.removesuffix(".py").replace("/", ".") for path in paths] for name, paths in ways.items()}


def reached(graph: Mapping[str, set[str]], start: str) -> set[str]:
    """Every module that a module imports, and those that these import."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        new = graph[waiting.pop()] - seen
        seen |= new
        waiting += new
    return seen


def heights() -> Callable[[str], int]:
    """How high above the rows a module's room is, by the contracts of imports."""
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers, rooms = contracts[0]["layers"], [f"resolvers.{layer}" for layer in contracts[1]["layers"]]
    at = layers.index("resolvers")
    order = [*layers[:at], *(room.replace(" | ", " | resolvers.").split(" | ") for room in rooms), *layers[at + 1 :]]
    height = {
        name: -place for place, names in enumerate(order) for name in ([names] if isinstance(names, str) else names)
    }

    def of(module: str) -> int:
        first, second, *_ = module.split(".")
        return height[first] if first in height else height[f"{first}.{second}"]

    return of


@pytest.mark.parametrize("way", steps())
def test_no_step_of_a_request_leads_back_up(way: str) -> None:
    # given
    known = modules()
    graph = {name: set(imported(file, known)) for name, file in known.items()}
    names, height = steps()[way], heights()
    assert len(names) > 5

    # then
    back = [
        (later, earlier)
        for at, later in enumerate(names)
        for earlier in names[:at]
        if earlier in reached(graph, later) and height(earlier) >= height(later)
    ]
    assert back == []
