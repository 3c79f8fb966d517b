"""What is measured: the same text is sent to both servers.

Opening a class asks for everything that there is of it, written out from the administrators' schema, so that a panel
that is added later is measured too. Its audit log is left out: that is measured by itself.
"""

from functools import cache

from graphql import GraphQLField, GraphQLObjectType, GraphQLUnionType, get_named_type, is_leaf_type

from models.declaration.access import Role
from schema.api.role_schema import role_schema

PAGE = """query Page($first: Int!, $after: String) {
  customerClasses(first: $first, after: $after) {
    nodes {
      id name businessModel { id name } currency { id code } managedBy { id name } sharedWithResellers isDefault version
      updatedAt usage { customerCount }
    }
    pageInfo { hasNextPage endCursor }
  }
}"""

AUDIT = """query Audit($first: Int!) {
  auditLog(first: $first) {
    nodes {
      id at userName realm address action entityType entityId entityName entityVersion panel property before after
      reason requestId
    }
    pageInfo { hasNextPage endCursor }
  }
}"""

SAVE = """mutation Save($input: CustomerClassSaveInput!) {
  customerClassSave(input: $input) { customerClass { id version description } userErrors { message } }
}"""

LEFT_OUT = frozenset({"auditLog"})


@cache
def opening() -> str:
    """The document that opens a class."""
    found = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map["CustomerClass"]
    assert isinstance(found, GraphQLObjectType)
    return f"query Open($id: ID!) {{ customerClass(id: $id) {_everything(found)} }}"


def _everything(parent: GraphQLObjectType) -> str:
    fields = [_field(name, field) for name, field in parent.fields.items() if name not in LEFT_OUT]
    return f"{{ {' '.join(fields)} }}"


def _field(name: str, field: GraphQLField) -> str:
    target = get_named_type(field.type)
    if is_leaf_type(target):
        return name
    if isinstance(target, GraphQLUnionType):
        options = " ".join(f"... on {one.name} {_everything(one)}" for one in target.types)
        return f"{name} {{ __typename {options} }}"
    assert isinstance(target, GraphQLObjectType)
    if target.name.endswith("Connection"):
        return f"{name}(first: 10) {{ totalCount nodes {{ id name }} }}"
    if "id" in target.fields:
        # Another record: what a form shows of it.
        shown = [key for key in ("id", "code", "name") if key in target.fields]
        return f"{name} {{ {' '.join(shown)} }}"
    return f"{name} {_everything(target)}"
