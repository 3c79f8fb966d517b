"""Makes a new panel of the customer class: the files that a person fills in, and the lines that every layer needs.

The panel works as it is made, with a switch for its only setting. CONTRIBUTING says how it is filled in.
"""

import argparse
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent

FILLED_IN: Mapping[str, str] = {
    "models/panels/{name}.py": '''"""{title}: a column for each setting, with its range, default and access."""

from models.declaration.columns import boolean, bounded
from models.panels.panel import PanelRow


@bounded()
class {Type}(PanelRow):
    """{title} of the customers of this class."""

    enabled = boolean("Whether this has an effect.", default=False)

    class Meta:
        table = "{name}"
''',
    "resolvers/panels/{name}.py": '''"""{title}: the panel's path, and the rules beyond the limits of its columns."""

from typing import Final

from models.panels.{name} import {Type}
from resolvers.drafts.panel import Panel

NAME: Final = "{name}"

{NAME} = Panel(
    name=NAME,
    path=(NAME,),
    description="{title} of the customers of this class.",
    model={Type},
    rules=(),
)
''',
    "web/ui/src/panels/{Type}.tsx": """// {title}: its form, whose fields and words come from the schema.

// de: {title} =

import {{ FormFields }} from '../forms/FormFields'
import {{ PanelScope }} from './PanelScope'
import type {{ PanelBodyProps }} from './panel'

export default function {Type}(props: PanelBodyProps) {{
  return (
    <PanelScope {{...props}}>
      <FormFields />
    </PanelScope>
  )
}}
""",
}
"""The files that a person fills in, as they are made."""

MARK = "# Written by `make generate` from the panel's columns.\n"
"""How a file begins that `make generate` keeps: the document of a panel's values."""

IMPORT = "from resolvers.panels.{name} import {NAME}\n"
TYPES = '''

@panel_type({NAME})
class {Type}:
    """{title} of the customers of a class."""
'''
TITLE = "  {Type}: {{ title: msg`{title}`, path: ['{camel}'], body: () => import('./{Type}') }},\n"
LINES: tuple[tuple[str, str, str], ...] = (
    ("models/database/connection.py", ']\n"""Every module', '    "models.panels.{name}",\n'),
    ("resolvers/panels/all_panels.py", "from resolvers.drafts.panel", IMPORT),
    ("resolvers/panels/all_panels.py", ")\n", "    {NAME},\n"),
    ("schema/panels.py", "from schema.types.", IMPORT),
    ("schema/panels.py", "\n\nfor value in choice_values", TYPES),
    ("web/ui/src/classes/ClassDetails.graphql", "}\n", "  {camel} {{\n    ...{Type}Fields\n  }}\n"),
    ("web/ui/src/panels/titles.ts", "} satisfies Record<string, PanelOfAllRoles>", TITLE),
)
"""Lines that every layer needs besides: the file, what the line stands before (the last of it), and the line."""


def words_of(name: str, title: str | None) -> dict[str, str]:
    """Values of the templates' placeholders."""
    head, *tail = name.split("_")
    title = title or " ".join((head.capitalize(), *tail))
    return {
        "name": name,
        "NAME": name.upper(),
        "Type": "".join(word.capitalize() for word in (head, *tail)),
        "camel": head + "".join(word.capitalize() for word in tail),
        "title": title,
    }


def add(name: str, title: str | None = None, root: Path = ROOT) -> list[str]:
    """Make the panel; answers the files to fill in. Raises ValueError where it is there, or a line has no place."""
    words = words_of(name, title)
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise ValueError(f"{name!r} is no name in snake case")
    made = {path.format(**words): text.format(**words) for path, text in FILLED_IN.items()}
    changed = {f"web/ui/src/panels/documents/{words['Type']}.graphql": MARK}
    for path, anchor, line in LINES:
        text = changed.get(path) or (root / path).read_text(encoding="utf-8")
        before, match, after = text.rpartition(anchor)
        if not match:
            raise ValueError(f"{path} has no {anchor.strip()!r} to stand before")
        changed[path] = before + line.format(**words) + match + after
    there = [path for path in made if (root / path).exists()]
    if there:
        raise ValueError(f"{there[0]} is there already")
    for path, text in {**made, **changed}.items():
        (root / path).write_text(text, encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    python = [path for path in (*made, *changed) if path.endswith(".py")]
    for command in (("check", "--quiet", "--fix", "--select", "I"), ("format", "--quiet")):
        subprocess.run([ruff, *command, *python], check=True, cwd=root)  # noqa: S603  # our own formatter
    return list(made)


def main() -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", help="the panel's name in snake case, such as loyalty")
    parser.add_argument("--title", help="what people call it; its name in words, unless given")
    arguments = parser.parse_args()
    try:
        made = add(arguments.name, arguments.title)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print("Fill in:", *made, sep="\n  ")
    print(f'then: make migration NAME="add {arguments.name}" and make generate')
    return 0


if __name__ == "__main__":
    sys.exit(main())
