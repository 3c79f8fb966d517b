"""Mutants of the product's code: one small change each that ought to break a test.

A mutant is a replaced piece of one file: a check taken out, a comparison turned, a bound moved by one, a call left out.
What would be equivalent by its kind is left alone: texts (no test holds the wording of a log line), annotations,
asserts, `strict` of a zip and what else is there for a type checker, lines for the log and for figures, numbers above
1,000, and how many seconds or bytes a constant that is called so has.
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGES = ("models", "resolvers", "schema", "web")
LEFT_OUT = ("models/migrations", "web/demo", "web/ui")
"""Folders that are generated, made up for a demonstration, or written in another language."""

TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
SWAPPED: dict[type[ast.operator], type[ast.operator]] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv}
RENAMED = {"min": "max", "max": "min", "any": "all", "all": "any"}
UNHEARD = ("log", "_log", "metrics", "assert_never")
"""Calls of these are for whoever looks after the server, or for a type checker."""


LARGEST = 1000
"""One more than a larger number (bytes kept, entries remembered) breaks nothing that anyone relies on."""


@dataclass(frozen=True)
class Mutant:
    """A file with one piece of it replaced. `line` counts from 1, `start` and `end` are offsets in its bytes."""

    path: str
    line: int
    start: int
    end: int
    text: str

    def applied(self, source: bytes) -> bytes:
        """The file's bytes with the change in them."""
        return source[: self.start] + self.text.encode() + source[self.end :]

    def shown(self, source: bytes) -> str:
        """The change in a line."""
        before = " ".join(source[self.start : self.end].decode().split())
        return f"{self.path}:{self.line}: {before[:90]} -> {self.text[:90]}"


def files(root: Path) -> list[str]:
    """The files that mutants are made of."""
    paths = (str(path.relative_to(root)) for package in PACKAGES for path in sorted((root / package).rglob("*.py")))
    return [name for name in paths if not name.startswith(LEFT_OUT)]


def mutants(path: str, source: bytes) -> Iterator[Mutant]:
    """Every mutant of a file."""
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in _mutable(ast.parse(source)):
        for text in _changes(node):
            piece = node.test if isinstance(node, ast.If) else node
            assert piece.end_lineno is not None
            assert piece.end_col_offset is not None
            yield Mutant(
                path,
                piece.lineno,
                starts[piece.lineno - 1] + piece.col_offset,
                starts[piece.end_lineno - 1] + piece.end_col_offset,
                text,
            )


def _mutable(node: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """The nodes below one, without annotations, asserts, log lines and the names that types are given."""
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list", "type_params"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or isinstance(child, ast.Assert | ast.JoinedStr) or _is_unheard(child):
                continue
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                continue
            if _is_measure(child) or (isinstance(child, ast.keyword) and child.arg == "strict"):
                continue
            if isinstance(child, ast.expr | ast.stmt):
                yield child
            yield from _mutable(child)


def _is_measure(node: ast.AST) -> bool:
    """Whether it only gives seconds or bytes a name: one more of them breaks nothing that anyone relies on."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return any(isinstance(target, ast.Name) and target.id.endswith(("_SECONDS", "_BYTES")) for target in targets)


def _is_unheard(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[0] in UNHEARD


def _changes(node: ast.expr | ast.stmt) -> Iterator[str]:
    match node:
        case ast.If(body=[ast.Raise() | ast.Return() | ast.Continue(), *_]):
            yield "False"
        case ast.If():
            yield f"not ({ast.unparse(node.test)})"
        case ast.Expr(value=ast.Call() | ast.Await(value=ast.Call())) if not _is_unheard(_call(node)):
            yield "pass"
        case ast.Compare(ops=[op]) if type(op) in TURNED:
            turned = copy.deepcopy(node)
            turned.ops = [TURNED[type(op)]()]
            yield f"({ast.unparse(turned)})"
        case ast.BoolOp():
            other = copy.deepcopy(node)
            other.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
            yield f"({ast.unparse(other)})"
            yield f"({ast.unparse(node.values[0])})"
        case ast.UnaryOp(op=ast.Not()):
            yield f"({ast.unparse(node.operand)})"
        case ast.BinOp(op=op) if type(op) in SWAPPED and not _has_text(node):
            swapped = copy.deepcopy(node)
            swapped.op = SWAPPED[type(op)]()
            yield f"({ast.unparse(swapped)})"
        case ast.Constant(value=bool(value)):
            yield str(not value)
        case ast.Constant(value=int(value)) if value <= LARGEST:
            yield str(value + 1)
        case ast.IfExp():
            yield f"({ast.unparse(node.body)})"
        case ast.Name(id=name, ctx=ast.Load()) if name in RENAMED:
            yield RENAMED[name]


def _call(node: ast.Expr) -> ast.AST:
    return node.value.value if isinstance(node.value, ast.Await) else node.value


def _has_text(node: ast.BinOp) -> bool:
    return any(
        isinstance(inner, ast.JoinedStr) or (isinstance(inner, ast.Constant) and isinstance(inner.value, str | bytes))
        for inner in ast.walk(node)
    )
