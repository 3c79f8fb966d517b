"""The rules in the documents: each rule in our own words, and the tests whose docstrings name it."""

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent

INTRODUCTION = """\
# Rules

Written by `make generate` from `docs/rules.toml` and the docstrings of the tests. Each rule has where it is enforced
and the tests that show it: what it allows, or what follows from it, and what it refuses; some tests show both.
`make check` fails while a rule lacks either.
"""

RULES = 48
"""How many rules the domain has."""

RULE = re.compile(r"R-\d+")
RANGE = re.compile(r"R-(\d+) to R-(\d+)")
REFUSES = re.compile(
    r"refus|\b(not|no|never|nobody|nothing|without|wrong|alone|stays)\b|read.only|conflict|too (long|small|large)"
)


def unused() -> str:
    """Name the numbers that no rule has, so that nobody looks for a rule there."""
    numbers = sorted(int(rule.removeprefix("R-")) for rule in rules())
    holes = [f"R-{number}" for number in range(1, numbers[-1]) if number not in numbers]
    if not holes:
        return ""
    return f"A number stands for one rule for good. No rule has {', '.join(holes)}: nothing is missing there.\n"


def named_rules(text: str) -> set[str]:
    """The rules that a text names, those of a range included."""
    numbers = set(RULE.findall(text))
    for first, last in RANGE.findall(text):
        numbers |= {f"R-{number}" for number in range(int(first), int(last) + 1)}
    return numbers


@dataclass(frozen=True)
class Test:
    """A test that names rules."""

    file: str
    name: str
    docstring: str

    @property
    def rules(self) -> set[str]:
        """The rules that its docstring names."""
        return named_rules(self.docstring)

    @property
    def refuses(self) -> bool:
        """Whether it shows a refusal: its docstring says "failing", or says neither and the words are those of one."""
        said = self.docstring.casefold()
        if "passing" in said or "failing" in said:
            return "failing" in said
        return bool(REFUSES.search(f"{self.name.replace('_', ' ')} {said}"))

    @property
    def allows(self) -> bool:
        """Whether it shows what is let through: its docstring says "passing", or it shows no refusal."""
        return "passing" in self.docstring.casefold() or not self.refuses

    @property
    def told(self) -> str:
        """The test as the document shows it."""
        return f"{self.name.removeprefix('test_').replace('_', ' ')} (`{self.file}`)"


def tests() -> Iterator[Test]:
    """Every test function with a docstring, in the order of the files."""
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        if "node_modules" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                docstring = ast.get_docstring(node)
                if docstring:
                    yield Test(str(path.relative_to(ROOT)), node.name, docstring)


def rules() -> dict[str, str]:
    """The rules by number, in our own words."""
    return {
        name: str(text) for name, text in tomllib.loads((ROOT / "docs/rules.toml").read_text(encoding="utf-8")).items()
    }


def missing() -> list[str]:
    """The rules that no test shows to let something through, or to refuse something, each in a sentence."""
    cited = list(tests())
    problems = []
    for rule in rules():
        named = [test for test in cited if rule in test.rules]
        if not any(test.allows for test in named):
            problems.append(f"{rule} has no passing test")
        if not any(test.refuses for test in named):
            problems.append(f"{rule} has no failing test")
    numbers = [f"R-{number}" for number in range(1, RULES + 1)]
    return [*problems, *(f"{rule} is missing in docs/rules.toml" for rule in numbers if rule not in rules())]


def enforced() -> dict[str, list[str]]:
    """Where each rule is named in the code that ships, by file."""
    paths: dict[str, list[str]] = {}
    for package in ("models", "resolvers", "schema", "web"):
        for path in sorted((ROOT / package).rglob("*.py")):
            if "node_modules" in path.parts or "migrations" in path.parts:
                continue
            for rule in sorted(named_rules(path.read_text(encoding="utf-8"))):
                paths.setdefault(rule, []).append(str(path.relative_to(ROOT)))
    return paths


def document() -> str:
    """The whole document."""
    cited, places = list(tests()), enforced()
    lines = [INTRODUCTION + unused()]
    for rule, text in rules().items():
        named = [test for test in cited if rule in test.rules]
        lines += [f"\n## {rule}\n", text, ""]
        lines += [f"Enforced in {', '.join(f'`{path}`' for path in places.get(rule, ()))}."] if rule in places else []
        for title, group in (
            ("Allows", [test for test in named if test.allows]),
            ("Refuses", [test for test in named if test.refuses]),
        ):
            lines += [f"\n{title}:\n", *(f"- {test.told}" for test in group)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"
