"""The permission table in the documents: panel by panel, read off the two schemas, which are what a role can reach."""

from collections.abc import Iterator, Mapping, Sequence

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from models.declaration.access import Role
from models.declaration.declaration import declaration_of
from resolvers.drafts.panel import Panel
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.registry import ENTITIES
from schema.api.role_schema import role_schema

FRAME = ("Connection", "Edge", "Payload", "PageInfo", "Filter", "Order", "Error")
"""The ends of the names of types that only carry others, or follow the access of the fields that they stand for."""

INTRODUCTION = """\
# Permissions

Written by `make generate` from the declarations of fields, of which each role's schema is made: what a schema lacks,
its role can't reach on any path. "At creation" is a value that is chosen once and never changes. Whose rows a role sees
and changes is a matter of ownership, not of this table:

- A reseller sees its own classes, which it may change, and those that are shared with it, which it may only read, clone
  and put its customers on. It sees its own customers, accounts and records, and the administrators' records.
- A read-only administrator has no mutations at all.
- A user who may not see personal data reads no value of a custom field that holds some; these are marked "masked".
"""

HEADER = "| Field | Administrator | Read-only administrator | Reseller |\n|---|---|---|---|"
NOTHING = "–"

Fields = Mapping[str, Sequence[str]]
"""The names of what each type has, by the type's name."""


def members(schema: GraphQLSchema, kind: type | tuple[type, ...]) -> dict[str, list[str]]:
    """The names of what each type of a kind has: fields, or values."""
    types: dict[str, list[str]] = {}
    for name, type in schema.type_map.items():
        if isinstance(type, kind) and not name.startswith("__"):
            inner = type.values if isinstance(type, GraphQLEnumType) else getattr(type, "fields", {})
            types[name] = list(inner)
    return types


class Reach:
    """Fields that one role reads and writes."""

    def __init__(self, role: Role) -> None:
        self.schema = role_schema(role).graphql_schema
        self.reads: Fields = members(self.schema, (GraphQLObjectType, GraphQLInterfaceType))
        self.writes: Fields = members(self.schema, GraphQLInputObjectType)

    def words(self, type_name: str, field: str, *, fixed: bool, writes: bool = True) -> str:
        """Actions of the role on a field of a type, in words."""
        inputs = (f"{type_name}Input", f"{type_name}SaveInput")
        actions = ["reads"] if field in self.reads.get(type_name, ()) else []
        # An input's id says which row is meant.
        if writes and field != "id" and any(field in self.writes.get(name, ()) for name in inputs):
            actions.append("writes at creation" if fixed else "writes")
        return ", ".join(actions) or NOTHING


def _fixed() -> set[tuple[str, str]]:
    """The fields that are chosen at creation, with the names of their types."""
    return {
        (name, camel(key))
        for name, entity in ENTITIES.items()
        for key, column in entity.model._meta.fields_map.items()
        if (declaration := declaration_of(column)) and declaration.fixed
    }


def section(
    title: str, type_name: str, administrator: Reach, reseller: Reach, shown: Sequence[str] | None = None
) -> Iterator[str]:
    """The table of one type, of all its fields or of some."""
    fixed = _fixed()
    read = [*administrator.reads.get(type_name, ()), *reseller.reads.get(type_name, ())]
    inputs = [name for end in ("Input", "SaveInput") for name in administrator.writes.get(f"{type_name}{end}", ())]
    fields = [name for name in dict.fromkeys([*read, *inputs]) if shown is None or name in shown]
    masked = "masked" in read
    yield f"\n### {title}\n\n{HEADER}"
    for name in fields:
        marks = {"fixed": (type_name, name) in fixed}
        cells = (
            administrator.words(type_name, name, **marks),
            administrator.words(type_name, name, **marks, writes=False),
            reseller.words(type_name, name, **marks),
        )
        mark = ", masked" if masked and name == "value" else ""
        yield f"| {name} | {' | '.join(cell + (mark if cell != NOTHING else '') for cell in cells)} |"


def _title(panel: Panel) -> str:
    """The panel's place in the API, as the editor's list of panels has it."""
    return " › ".join(camel(name) for name in panel.path) or "The class itself"


def panels(administrator: Reach, reseller: Reach) -> Iterator[str]:
    """The customer class, panel by panel in the order of the app."""
    yield "\n## The customer class"
    inner = {name for panel in PANELS for name in panel.path[:1]}
    for panel in PANELS:
        own = None
        if not panel.path:
            everything = [*administrator.reads[panel.type_name], *reseller.reads[panel.type_name]]
            own = [name for name in everything if name not in {camel(column) for column in inner}]
        yield from section(f"{_title(panel)} ({panel.type_name})", panel.type_name, administrator, reseller, own)


def records(administrator: Reach, reseller: Reach) -> Iterator[str]:
    """Sections of all other types that are read, most of which are saved too: a table for each."""
    yield "\n## Customers, records and all else"
    panel_types = {panel.type_name for panel in PANELS}
    roots = {"Query", "Mutation", "Subscription"}
    for name in sorted({*administrator.reads, *reseller.reads} - panel_types - roots):
        if not name.endswith(FRAME):
            yield from section(name, name, administrator, reseller)


def operations(administrator: Reach, reseller: Reach) -> Iterator[str]:
    """The root fields that each role has."""
    yield "\n## Queries and mutations"
    for root, word in (("Query", "asks"), ("Mutation", "does")):
        yield f"\n### {root}\n\n{HEADER}"
        mine, theirs = administrator.reads.get(root, ()), reseller.reads.get(root, ())
        for name in dict.fromkeys([*mine, *theirs]):
            cells = [word if name in has else NOTHING for has in (mine, mine if root == "Query" else (), theirs)]
            yield f"| {name} | {' | '.join(cells)} |"


def only(all_of: Fields, seen: Fields) -> Iterator[str]:
    """Members that the first schema has and the second has not."""
    for name in sorted(all_of):
        missing = [member for member in all_of[name] if member not in seen.get(name, [])]
        if missing:
            yield f"- `{name}`: {', '.join(f'`{member}`' for member in missing)}"


def document() -> str:
    """The whole document."""
    administrator, reseller = Reach(Role.ADMINISTRATOR), Reach(Role.RESELLER)
    lines = [INTRODUCTION.rstrip()]
    for part in (panels, records, operations):
        lines += part(administrator, reseller)
    kinds = (GraphQLObjectType, GraphQLInterfaceType, GraphQLInputObjectType, GraphQLEnumType)
    for title, left, other in (
        ("Only in the administrators' schema", administrator, reseller),
        ("Only in the resellers' schema", reseller, administrator),
    ):
        lines += ["", f"## {title}", "", *only(members(left.schema, kinds), members(other.schema, kinds))]
    return "\n".join(lines) + "\n"
