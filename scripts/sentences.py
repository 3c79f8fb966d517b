"""The sentences that the API tells people, for whoever tells them in another language: a module of the app.

Every sentence is written out where it is made, in a call of `sentence`, so that the code is the list of them.
"""

import ast
import json
from collections.abc import Iterator
from pathlib import Path

from models.sentence import sentence, whole
from resolvers.billing.personal_data import KEPT_DATA, PERSONAL_DATA, ErasureRefusal

ROOT = Path(__file__).parent.parent
FOLDERS = ("models", "resolvers", "schema", "web")

HEAD = """// The sentences of the API by their templates. Written by `make generate` from the declarations.

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const SENTENCES: Readonly<Record<string, MessageDescriptor>> = {
"""


def _calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == sentence.__name__:
            yield node


def _template(path: Path, call: ast.Call) -> str:
    first = call.args[0]
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
        raise TypeError(f"{path}:{call.lineno}: a sentence is written out where it is made")
    return whole(first.value)


def templates() -> list[str]:
    """The templates of all sentences, each once, in the order of their letters."""
    files = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    sentences = {_template(path, call) for path in files if "node_modules" not in path.parts for call in _calls(path)}
    described = {one.description for one in (*ErasureRefusal, *PERSONAL_DATA, *KEPT_DATA)}
    return sorted(sentences | described)


def document() -> str:
    """The module with all of them."""
    quoted = (json.dumps(template, ensure_ascii=False) for template in templates())
    return (
        HEAD
        + "".join(f"  {quoted_template}: msg({{ message: {quoted_template} }}),\n" for quoted_template in quoted)
        + "}\n"
    )
