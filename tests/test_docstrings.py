"""Docstrings begin with the noun or verb of the field: "Limits of a request", and not "What a request may have"."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("models", "resolvers", "schema", "web", "tests", "benchmarks", "scripts")
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


def test_docstrings_begin_with_a_noun_or_a_verb() -> None:
    texts = list(docstrings())

    assert len(texts) > 4000
    assert [place for place, text in texts if text.startswith("What")] == []
