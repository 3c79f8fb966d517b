"""Writes the files that come from declarations, or with --check fails when one differs from what it would write.

They are committed so that a change of a declaration shows in review as what it means to a caller.
"""

import argparse
import difflib
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import domain
import errors
import fragments
import permissions
import rules
import sentences
import settings
from models.declaration.access import Role
from schema.api.role_schema import role_schema

ROOT = Path(__file__).parent.parent


def sdl(role: Role) -> str:
    """The schema of a role in GraphQL's own language."""
    return role_schema(role).as_str() + "\n"


GENERATED: Mapping[str, Callable[[], str]] = {
    "schema/admin.graphql": lambda: sdl(Role.ADMINISTRATOR),
    "schema/reseller.graphql": lambda: sdl(Role.RESELLER),
    "docs/permissions.md": permissions.document,
    "docs/errors.md": errors.document,
    "docs/settings.md": settings.document,
    "docs/domain.md": domain.document,
    "docs/rules.md": rules.document,
    "web/ui/src/forms/problems/sentences.ts": sentences.document,
    **fragments.documents(),
}


def main() -> int:
    """The exit status: 1 when --check finds a file that isn't current."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, fail when a file isn't current")
    check = parser.parse_args().check
    stale = False
    for name, write in GENERATED.items():
        path, wanted = ROOT / name, write()
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if text == wanted:
            continue
        if check:
            stale = True
            difference = difflib.unified_diff(text.splitlines(), wanted.splitlines(), name, "declared", lineterm="")
            print("\n".join(list(difference)[:40]), f"\n{name} is not current: make generate", file=sys.stderr)
        else:
            path.write_text(wanted, encoding="utf-8")
            print(f"Wrote {name}")
    missing = [*rules.missing(), *domain.missing()] if check else []
    print("\n".join(missing), end="\n" if missing else "", file=sys.stderr)
    return 1 if stale or missing else 0


if __name__ == "__main__":
    sys.exit(main())
