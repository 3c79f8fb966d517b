"""Docstrings begin with the noun or verb of the field: "Limits of a request", and not "What a request may have"."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("models", "resolvers", "schema", "web", "tests", "benchmarks", "scripts")
OF_THE_APP = {".ts", ".tsx", ".css", ".graphql"}
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def docstrings() -> Iterator[tuple[str, str]]:
    """Every docstring, and where it stands."""
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            if "node_modules" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, DOCUMENTED) and (text := ast.get_docstring(node)):
                    yield f"{path.relative_to(ROOT)}:{getattr(node, 'name', '')}", text


def descriptions() -> Iterator[tuple[str, str]]:
    """Every description of a constant, which stands below it, and where; migrations stay as they were written."""
    for folder in FOLDERS:
        for path in (ROOT / folder).rglob("*.py"):
            if {"node_modules", "migrations"} & set(path.parts):
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                body = node.body if isinstance(node, ast.Module | ast.ClassDef) else []
                for constant, below in pairwise(body):
                    match constant, below:
                        case ast.Assign() | ast.AnnAssign(), ast.Expr(ast.Constant(str(text))):
                            yield f"{path.relative_to(ROOT)}:{below.lineno}", text


def comments() -> Iterator[tuple[str, str]]:
    """Every comment of the app that stands above a declaration or a file, and where it stands."""
    for path in (ROOT / "web" / "ui" / "src").rglob("*.*"):
        if path.suffix not in OF_THE_APP or "api" in path.relative_to(ROOT / "web" / "ui" / "src").parts[:1]:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if comment := re.match(r"(?://|\s*/\*\*|\s\*|#) (.+)", line):
                yield f"{path.relative_to(ROOT)}:{number}", comment[1]


def test_docstrings_begin_with_a_noun_or_a_verb() -> None:
    texts = list(docstrings())

    assert len(texts) > 4000
    assert [place for place, text in texts if text.startswith("What")] == []


def test_descriptions_of_constants_begin_with_a_noun_or_a_verb() -> None:
    texts = list(descriptions())

    assert len(texts) > 450
    assert [place for place, text in texts if text.startswith("What")] == []


def test_comments_of_the_app_begin_with_a_noun_or_a_verb() -> None:
    texts = list(comments())

    assert len(texts) > 1500
    assert [place for place, text in texts if text.startswith("What")] == []
