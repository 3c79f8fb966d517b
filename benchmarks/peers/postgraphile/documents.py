"""PostGraphile's documents: ours, field by field, in the names that it gives to tables, links and panels."""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

import orjson
from graphql import (
    FieldNode,
    GraphQLObjectType,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionSetNode,
    get_named_type,
    is_list_type,
)
from graphql.type import get_nullable_type

from benchmarks.queries import AUDIT, PAGE, Query, opening
from benchmarks.servers import Server
from benchmarks.statements.shape import selection
from models.declaration.access import Role
from schema.api.role_schema import role_schema

CLASSES: Final = "allCustomerClasses(first: $first, after: $after, orderBy: [NAME_KEY_ASC, PRIMARY_KEY_ASC])"
SETTINGS: Final = "allCustomers(first: $first, after: $after, orderBy: [NAME_KEY_ASC, PRIMARY_KEY_ASC])"
ENTRIES: Final = "allAuditRecords(first: $first, after: $after, orderBy: [PRIMARY_KEY_DESC])"
PAGE_INFO: Final = "pageInfo { hasNextPage endCursor }"
PAGED: Final = "($first: Int!, $after: Cursor)"

SAVE: Final = """mutation($id: Int!, $expectedVersion: Int!, $description: String!) {
  saveClass(input: {classId: $id, expectedVersion: $expectedVersion, description: $description}) {
    result { rowId version description }
  }
}"""
ASSIGN: Final = """mutation($class: Int!, $customers: [Int!]!) {
  assignClass(input: {classId: $class, customerIds: $customers}) { result { affectedCustomers customerIds } }
}"""

OWN: Final = {
    ("CustomerClassUsage", "customerCount"): "count: customersByCustomerClassId { totalCount }",
    ("CustomerClassUsage", "customers"): (
        "customersByCustomerClassId(first: 10, orderBy: [NAME_KEY_ASC, PRIMARY_KEY_ASC]) "
        "{ totalCount nodes { rowId name } }"
    ),
    ("CustomerClassUsage", "resellers"): "usingResellers(first: 10) { totalCount nodes { rowId name } }",
    ("ViewerAccess", "level"): "accessLevel",
    ("ViewerAccess", "reason"): "",
    ("AuditRecord", "id"): "rowId",
}
GROUPS: Final = frozenset({"usage", "viewerAccess", "finances", "notifications"})
"""Fields whose object is the class itself."""

LINKS: Final = {"managedBy": "reseller", "customField": "customFieldDefinition"}
"""Links whose table is named otherwise."""

PANELS: Final = {
    "statistics": "statistic",
    "regularInvoices": "regularInvoice",
    "outOfTurnInvoices": "outOfTurnInvoice",
    "emailAddresses": "emailAddress",
    "types": "notificationType",
}
LISTS: Final = {
    "measuredServices": "measuredServices",
    "customFields": "customFieldSettings",
    "flags": "notificationFlags",
    "taxes": "appliedTaxes",
}


def _selected(selected: SelectionSetNode, type_name: str) -> Iterator[str]:
    parent = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map[type_name]
    assert isinstance(parent, GraphQLObjectType)
    for field in selected.selections:
        assert isinstance(field, FieldNode)
        name, inner = field.name.value, field.selection_set
        graphql_type = parent.fields[name].type if name != "__typename" else None
        if (type_name, name) in OWN:
            yield OWN[type_name, name]
        elif graphql_type is None:
            yield name
        elif inner is None:
            yield "rowId" if name == "id" else name
        elif name in {"flags", "taxes"}:
            # Rows of the class, and not of the panel that shows them.
            yield f"customerClassByCustomerClassId {{ {_below(name, inner, graphql_type)} }}"
        elif name in GROUPS:
            yield from _selected(inner, get_named_type(graphql_type).name)
        else:
            yield _below(name, inner, graphql_type)


def _below(name: str, inner: SelectionSetNode, graphql_type: Any) -> str:  # noqa: ANN401
    target = get_named_type(graphql_type)
    if isinstance(target, GraphQLUnionType):
        return _parameters(inner, target)
    fields = " ".join(_selected(inner, target.name))
    if is_list_type(get_nullable_type(graphql_type)):
        return f"{LISTS[name]}ByCustomerClassId {{ nodes {{ {fields} }} }}"
    if "id" in target.fields:
        return f"{LINKS.get(name, _table(target.name))}By{name[0].upper()}{name[1:]}Id {{ {fields} }}"
    return f"{PANELS.get(name, name)}ByCustomerClassId {{ {fields} }}"


def _table(type_name: str) -> str:
    return type_name[0].lower() + type_name[1:]


def _parameters(inner: SelectionSetNode, target: GraphQLUnionType) -> str:
    """The panel of the method in use, each from a function that gives none where it isn't."""
    found = []
    for one in inner.selections:
        if isinstance(one, InlineFragmentNode):
            name = one.type_condition.name.value
            columns = " ".join(_selected(one.selection_set, name))
            found.append(f"inUse{name} {{ __typename {columns} }}")
    assert len(found) == len(target.types)
    return " ".join(found)


def _leaves(node: Mapping[str, Any]) -> Iterator[int]:
    if "object" in node:
        for one in node["object"].values():
            yield from _leaves(one)
    elif "column" in node:
        yield node["column"]


def _settings(shape: Mapping[str, Any]) -> str:
    """The columns of the views, each as often as it is answered."""
    number = count()
    own, metrics = (
        " ".join(f"a{next(number)}: v{column}" for column in _leaves(tree))
        for tree in (shape["tree"], shape["lists"][0]["tree"])
    )
    return (
        f"settings {{ {own} }} "
        f"effectiveMetricsByCustomerId(orderBy: [MEASURED_PARAMETER_ID_ASC]) {{ nodes {{ {metrics} }} }}"
    )


def texts(settings: Mapping[str, Any]) -> dict[str, str]:
    """The documents by query."""
    page = " ".join(_selected(selection(PAGE, "customerClasses", "nodes"), "CustomerClass"))
    audit = " ".join(_selected(selection(AUDIT, "auditLog", "nodes"), "AuditRecord"))
    opened = " ".join(_selected(selection(opening(), "customerClass"), "CustomerClass"))
    paged = f"query Page{PAGED} {{ {CLASSES} {{ nodes {{ {page} }} {PAGE_INFO} }} }}"
    return {
        "open": f"query Open($id: Int!) {{ customerClassByRowId(rowId: $id) {{ {opened} }} }}",
        "page": paged,
        "repeat": paged,
        "audit": f"query Audit{PAGED} {{ {ENTRIES} {{ nodes {{ {audit} }} {PAGE_INFO} }} }}",
        "settings": f"query Settings{PAGED} {{ {SETTINGS} {{ nodes {{ {_settings(settings)} }} {PAGE_INFO} }} }}",
        "typename": "{ __typename }",
        "save": SAVE,
        "assign": ASSIGN,
    }


def _key(identity: object) -> int:
    return int(str(identity).partition(":")[2])


@dataclass(frozen=True)
class PostGraphileDocuments:
    """Its documents by query, and its cursors by query and the key of the row that a page begins after."""

    texts: Mapping[str, str]
    cursors: Mapping[str, Mapping[int, str]]
    own_schema: bool = True

    def request(self, query: Query, variables: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
        """The document and its variables."""
        return self.texts[query.name], self._variables(query.name, variables)

    def _variables(self, name: str, variables: Mapping[str, Any]) -> Mapping[str, Any]:
        input = variables.get("input", {})
        if name == "save":
            return {**input, "id": _key(input["id"])}
        if name == "assign":
            return {
                "class": _key(input["customerClassId"]),
                "customers": [_key(customer_id) for customer_id in input["customerIds"]],
            }
        if name in self.cursors:
            after = variables["after"]
            key = orjson.loads(base64.urlsafe_b64decode(after))[-1] if after else None
            return {"first": variables["first"], "after": self.cursors[name][key] if key else None}
        return {"id": _key(variables["id"])} if "id" in variables else variables


def postgraphile_documents(server: Server, shapes: Mapping[str, Any]) -> PostGraphileDocuments:
    """The documents, with the cursors that the server gives."""
    found = {}
    for name, field in (("page", CLASSES), ("audit", ENTRIES), ("settings", SETTINGS)):
        listed = field.replace("first: $first, after: $after, ", "")
        document = f"{{ {listed} {{ edges {{ cursor node {{ key: rowId }} }} }} }}"
        (answer,) = server.ask(orjson.dumps({"query": document}))["data"].values()
        found[name] = {int(edge["node"]["key"]): edge["cursor"] for edge in answer["edges"]}
    return PostGraphileDocuments(texts(shapes["shapes"]["settings"]), {**found, "repeat": found["page"]})
