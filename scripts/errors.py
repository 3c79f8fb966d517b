"""The list of error codes in the documents."""

from collections.abc import Iterator

from models.choices.choice import Choice
from resolvers.errors import UserErrorCode
from schema.api.problems import RequestErrorCode
from web.http.identity import HttpErrorCode

INTRODUCTION = """\
# Errors

Written by `make generate` from the declarations. The lists only grow, and a code never changes its meaning.

A problem with what was asked for is an entry of the payload's `userErrors`, with the whole path of the input that it
concerns. All of them come at once, and nothing was changed.

A write of several items, such as a deletion or `customerClassAssign`, answers each of them in `results`, with
`userErrors` of its own: the items without errors are done. Where the payload's `userErrors` has entries, no item is.

A request that can't be run at all answers with GraphQL's top-level `errors`, the code in `extensions.code`. So do
`/session`, `/audit-log.csv`, `/metrics` and addresses where there is nothing.
"""


def table(title: str, codes: type[Choice]) -> Iterator[str]:
    """One section: each code with its sentence."""
    yield f"\n## {title}\n"
    yield "| Code | Meaning |\n|---|---|"
    for code in codes:
        yield f"| {code.value} | {code.description} |"


def document() -> str:
    """The whole document."""
    lines = [INTRODUCTION.rstrip()]
    lines += table("In `userErrors`", UserErrorCode)
    lines += table("At the top level", RequestErrorCode)
    lines += table("At the top level, of HTTP alone", HttpErrorCode)
    return "\n".join(lines) + "\n"
