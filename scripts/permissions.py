"""The permission table in the documents, read off the two schemas: what a schema lacks, its role can't reach."""

from collections.abc import Iterator, Mapping

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from models.access import Role
from schema.role_schema import role_schema

FRAME = ("Connection", "Edge", "Payload", "PageInfo", "Filter", "Order")
"""The ends of the names of types that only carry others, or follow the access of the fields that they stand for."""

INTRODUCTION = """\
# Permissions

Written by `make generate` from the declarations; a role's schema lacks whatever the role may not do. Read-only
administrators see what administrators see and have no mutations. Which rows a role sees is a matter of ownership, not
of this table: a reseller's reach ends at its own classes and customers, and at the classes that are shared with it.
"""


def members(schema: GraphQLSchema, kind: type | tuple[type, ...]) -> dict[str, list[str]]:
    """The names of what each type of a kind has: fields, or values."""
    found: dict[str, list[str]] = {}
    for name, one in schema.type_map.items():
        if isinstance(one, kind) and not name.startswith("__"):
            inner = one.values if isinstance(one, GraphQLEnumType) else getattr(one, "fields", {})
            found[name] = list(inner)
    return found


def table(title: str, word: str, all_of: Mapping[str, list[str]], seen: Mapping[str, list[str]]) -> Iterator[str]:
    """One section: a row for each member, and whether each role may do what `word` says."""
    yield f"\n## {title}\n"
    yield "| Type | Field | Administrator | Reseller |\n|---|---|---|---|"
    for name in sorted({*all_of, *seen}):
        if name.endswith(FRAME):
            continue
        mine, theirs = all_of.get(name, []), seen.get(name, [])
        for member in [*mine, *(one for one in theirs if one not in mine)]:
            yield f"| {name} | {member} | {word if member in mine else '–'} | {word if member in theirs else '–'} |"


def only(all_of: Mapping[str, list[str]], seen: Mapping[str, list[str]]) -> Iterator[str]:
    """What stands in the first schema and not in the second."""
    for name in sorted(all_of):
        missing = [member for member in all_of[name] if member not in seen.get(name, [])]
        if missing:
            yield f"- `{name}`: {', '.join(f'`{member}`' for member in missing)}"


def document() -> str:
    """The whole document."""
    administrator = role_schema(Role.ADMINISTRATOR).graphql_schema
    reseller = role_schema(Role.RESELLER).graphql_schema
    outputs, inputs = (GraphQLObjectType, GraphQLInterfaceType), GraphQLInputObjectType
    lines = [INTRODUCTION.rstrip()]
    lines += table("Reading", "reads", members(administrator, outputs), members(reseller, outputs))
    lines += table("Writing", "writes", members(administrator, inputs), members(reseller, inputs))
    for title, one, other in (
        ("Only in the administrators' schema", administrator, reseller),
        ("Only in the resellers' schema", reseller, administrator),
    ):
        kinds = (*outputs, inputs, GraphQLEnumType)
        lines += ["", f"## {title}", "", *only(members(one, kinds), members(other, kinds))]
    return "\n".join(lines) + "\n"
