"""The documents of panels in the app: every value of a panel, from its columns. Kept where the file says so."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from models.declaration.access import Role
from panel import MARK
from resolvers.drafts.panel import Panel
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.reading.entity import access_of
from resolvers.registry import ENTITIES

ROOT = Path(__file__).parent.parent
FOLDER = "web/ui/src/panels/documents"


def document(panel: Panel) -> str:
    """The fragment of a panel's values that both roles read; a reference is shown by its name."""
    lines = []
    for name, declaration in panel.declarations().items():
        if Role.RESELLER not in declaration.access.read:
            continue
        lines.append(f"  {camel(name)}")
        if declaration.target:
            shown = "name" if "name" in ENTITIES[declaration.target].fields else "name: code"
            lines[-1] += f" {{\n    id\n    {shown}\n  }}"
    lines += [f"  {camel(name)}" for name, field in panel.computed.items() if Role.RESELLER in access_of(field).read]
    fields = "\n".join(lines)
    return f"{MARK}fragment {panel.type_name}Fields on {panel.type_name} {{\n{fields}\n}}\n"


def documents() -> Mapping[str, Callable[[], str]]:
    """The documents that are kept, by their paths."""
    paths = {f"{FOLDER}/{panel.type_name}.graphql": panel for panel in PANELS}
    return {
        path: partial(document, panel)
        for path, panel in paths.items()
        if (ROOT / path).exists() and (ROOT / path).read_text(encoding="utf-8").startswith(MARK)
    }
