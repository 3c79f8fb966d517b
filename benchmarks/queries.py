"""Measured queries: the same documents for every server that has our schema, and the variables that they rotate.

Opening a class asks for everything that there is of it, written out from the administrators' schema, so that a panel
that is added later is measured too. Its audit log is left out: that is measured by itself.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from graphql import GraphQLField, GraphQLObjectType, GraphQLUnionType, get_named_type, is_leaf_type

from benchmarks.rows import Rows
from models.declaration.access import Role
from resolvers.reading.cursor import encode
from schema.api.role_schema import role_schema

Variables = Mapping[str, object]

PAGE: Final = """query Page($first: Int!, $after: String) {
  customerClasses(first: $first, after: $after) {
    nodes {
      id name businessModel { id name } currency { id code } managedBy { id name } sharedWithResellers isDefault version
      updatedAt usage { customerCount }
    }
    pageInfo { hasNextPage endCursor }
  }
}"""

AUDIT: Final = """query Audit($first: Int!, $after: String) {
  auditLog(first: $first, after: $after) {
    nodes {
      id at userName realm address action entityType entityId entityName entityVersion panel property before after
      reason requestId
    }
    pageInfo { hasNextPage endCursor }
  }
}"""

SAVE: Final = """mutation Save($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { id version description } userErrors { message } }
}"""

ASSIGN: Final = """mutation Assign($input: CustomerClassAssignInput!) {
  customerClassAssign(input: $input) {
    affectedCustomers results { id userErrors { message } } userErrors { message }
  }
}"""

LEFT_OUT = frozenset({"auditLog", "versions", "plannedChanges", "approvalRequests", "deletedRecords"})


@cache
def opening() -> str:
    """The document that opens a class."""
    return f"query Open($id: ID!) {{ customerClass(id: $id) {_everything_of('CustomerClass')} }}"


@cache
def opening_then() -> str:
    """The document that opens a class as it was at its first version."""
    at = "at: { version: 1 }"
    return f"query Then($id: ID!) {{ customerClass(id: $id, {at}) {_everything_of('CustomerClass')} }}"


@cache
def settings() -> str:
    """The document that asks for what holds for customers."""
    selection = (
        f"nodes {{ id name settings {_everything_of('CustomerSettings')} }} pageInfo {{ hasNextPage endCursor }}"
    )
    return (
        f"query Settings($first: Int!, $after: String) {{ customers(first: $first, after: $after) {{ {selection} }} }}"
    )


def _everything_of(type_name: str) -> str:
    graphql_type = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map[type_name]
    assert isinstance(graphql_type, GraphQLObjectType)
    return _everything(graphql_type)


def _everything(parent: GraphQLObjectType) -> str:
    fields = [_field(name, field) for name, field in parent.fields.items() if name not in LEFT_OUT]
    return f"{{ {' '.join(fields)} }}"


def _field(name: str, field: GraphQLField) -> str:
    target = get_named_type(field.type)
    if is_leaf_type(target):
        return name
    if isinstance(target, GraphQLUnionType):
        options = " ".join(f"... on {member.name} {_everything(member)}" for member in target.types)
        return f"{name} {{ __typename {options} }}"
    assert isinstance(target, GraphQLObjectType)
    if target.name.endswith("Connection"):
        return f"{name}(first: 10) {{ totalCount nodes {{ id name }} }}"
    if "id" in target.fields:
        # Another record: what a form shows of it.
        shown = [key for key in ("id", "code", "name") if key in target.fields]
        return f"{name} {{ {' '.join(shown)} }}"
    return f"{name} {_everything(target)}"


@dataclass(frozen=True)
class Query:
    """One query: its document, the variables that requests take in turn, and over how many connections it is asked.

    A save's variables have no version: each names the one that the save before it made. One that `repeats` is sent with
    the same bytes each time; any other read is numbered. `goals` names the peers that a goal compares this server with.
    """

    name: str
    title: str
    document: Callable[[], str]
    variables: Callable[[Rows], Sequence[Variables]]
    connections: int = 16
    writes: bool = False
    saves: bool = False
    repeats: bool = False
    goals: frozenset[str] = frozenset()


def _opened(rows: Rows) -> list[Variables]:
    return [{"id": f"CustomerClass:{key}"} for key in rows.classes]


def _kept(rows: Rows) -> list[Variables]:
    return [{"id": f"CustomerClass:{key}"} for key in rows.kept]


def _pages(first: int, rows: Sequence[Sequence[object]]) -> list[Variables]:
    """Pages that begin at different rows, the very first among them."""
    starts = [None, *(encode(one) for one in rows)]
    return [{"first": first, "after": start} for start in starts]


def _assigned(rows: Rows) -> list[Variables]:
    """The same customers, put on two classes in turn."""
    ids = [f"Customer:{key}" for key in rows.assigned]
    return [{"input": {"customerClassId": f"CustomerClass:{key}", "customerIds": ids}} for key in rows.assigned_to]


def _saved(rows: Rows) -> list[Variables]:
    return [
        {"input": {"id": f"CustomerClass:{rows.saved}", "description": f"Saved, {number}."}} for number in range(1000)
    ]


_READS: Final = frozenset({"hand-written", "mercurius", "postgraphile", "graph-gophers"})

QUERIES: Final = (
    Query("open", "open a whole class", opening, _opened, goals=_READS),
    Query(
        "page",
        "50 classes with reseller, currency and model",
        lambda: PAGE,
        lambda rows: _pages(50, rows.names),
        goals=_READS,
    ),
    Query(
        "audit",
        "100 audit entries with their changes",
        lambda: AUDIT,
        lambda rows: _pages(100, rows.entries),
        goals=_READS,
    ),
    Query(
        "settings",
        "effective settings of 50 customers",
        settings,
        lambda rows: _pages(50, rows.customers),
        goals=_READS,
    ),
    Query("typename", "{ __typename }", lambda: "{ __typename }", lambda _: [{}]),
    Query(
        "repeat",
        "a repeat: one page, nothing changed",
        lambda: PAGE,
        lambda rows: _pages(50, rows.names[:1])[1:],
        repeats=True,
        goals=frozenset({"static"}),
    ),
    Query(
        "save",
        "a save",
        lambda: SAVE,
        _saved,
        connections=1,
        writes=True,
        saves=True,
        goals=frozenset({"stock"}),
    ),
    Query("assign", "100 assignments", lambda: ASSIGN, _assigned, connections=1, writes=True),
)
"""The queries in the order in which they are measured: what writes comes last, so that all reads see the same rows."""

NOW: Final = Query("now", "open a whole class of the demo", opening, _kept)
THEN: Final = Query("then", "the same at its first version", opening_then, _kept)
"""Query that no peer is measured with: a class as it was beside the class that is."""
