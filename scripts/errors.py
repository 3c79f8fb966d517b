"""The list of error codes in the documents."""

from collections.abc import Iterator
from enum import StrEnum

from resolvers.errors import UserErrorCode
from schema.api.problems import RequestErrorCode

INTRODUCTION = """\
# Errors

Written by `make generate` from the declarations. The lists only grow, and a code never changes its meaning.

A problem with what was asked for is an entry of the payload's `userErrors`, with the whole path of the input that it
concerns. All of them come at once, and nothing was changed. A request that can't be run at all answers with GraphQL's
top-level `errors`, the code in `extensions.code`.
"""


def table(title: str, codes: type[StrEnum]) -> Iterator[str]:
    """One section: each code with its sentence."""
    yield f"\n## {title}\n"
    yield "| Code | Meaning |\n|---|---|"
    for code in codes:
        yield f"| {code.value} | {getattr(code, 'description', '')} |"


def document() -> str:
    """The whole document."""
    lines = [INTRODUCTION.rstrip()]
    lines += table("In `userErrors`", UserErrorCode)
    lines += table("At the top level", RequestErrorCode)
    return "\n".join(lines) + "\n"
