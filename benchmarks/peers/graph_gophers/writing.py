"""The Go code of the measured documents: the schema, a struct for each type, a row for each statement."""

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLUnionType,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_scalar_type,
    parse,
    visit,
)
from graphql.type import get_nullable_type

from models.declaration.access import Role
from schema.api.role_schema import role_schema

BUILT_IN = {"Int": "int32", "Boolean": "bool", "ID": "graphql.ID"}
SCANNED = {"Int": "sql.NullInt64", "Boolean": "sql.NullBool"}
ROOTS = {"open": ("customerClass",), "page": ("customerClasses", "nodes"), "audit": ("auditLog", "nodes")}
READS = {**ROOTS, "settings": ("customers", "nodes")}

HEAD = """// Written by build.py.
package main

import (
	"database/sql"

	graphql "github.com/graph-gophers/graphql-go"
)
"""

WRITTEN = """
input CustomerClassSaveInput { id: ID! expectedVersion: Int! description: String! }
input CustomerClassAssignInput { customerClassId: ID! customerIds: [ID!]! }
"""


class _Asked(Visitor):
    """Collects the fields that documents select, with their types, by type."""

    def __init__(self, info: TypeInfo) -> None:
        super().__init__()
        self.info = info
        self.fields: dict[str, dict[str, GraphQLOutputType]] = {}
        self.arguments: dict[tuple[str, str], str] = {}

    def enter_field(self, node: FieldNode, *_: object) -> None:
        """A selected field."""
        parent, graphql_type = self.info.get_parent_type(), self.info.get_type()
        if node.name.value == "__typename" or parent is None or graphql_type is None:
            return
        self.fields.setdefault(parent.name, {})[node.name.value] = graphql_type
        field = self.info.get_field_def()
        assert field is not None
        given_names = [one.name.value for one in node.arguments or ()]
        if given_names:
            declared = ", ".join(f"{name}: {field.args[name].type}" for name in given_names)
            self.arguments[parent.name, node.name.value] = f"({declared})"


def _exported(name: str) -> str:
    return "ID" if name == "id" else name[0].upper() + name[1:]


class Writer:
    """The text of generated.go."""

    def __init__(self, measured: Mapping[str, Any]) -> None:
        self.shapes: Mapping[str, Any] = measured["shapes"]
        self.schema = role_schema(Role.ADMINISTRATOR).graphql_schema
        info = TypeInfo(self.schema)
        collected = _Asked(info)
        for document in measured["documents"].values():
            visit(parse(document), TypeInfoVisitor(info, collected))
        self.fields, self.arguments = collected.fields, collected.arguments
        self.unions = {
            target.name: target
            for fields in self.fields.values()
            for field in fields.values()
            if isinstance(target := get_named_type(field), GraphQLUnionType)
        }

    def text(self) -> str:
        """All of it."""
        parts = [HEAD, f"const schemaText = `{self._schema()}`\n", *self._structs()]
        for name, path in READS.items():
            target: Any = self.schema.query_type
            for step in path:
                target = get_named_type(target.fields[step].type)
            parts += self._statement(name.capitalize(), self.shapes[name], target)
        return "\n".join(parts)

    def _schema(self) -> str:
        words = {
            target.name: target
            for fields in self.fields.values()
            for field in fields.values()
            if isinstance(target := get_named_type(field), GraphQLEnumType)
        }
        types = [f"type {name} {{ {self._sdl_fields(name)} }}" for name in self.fields]
        enums = [f"enum {name} {{ {' '.join(target.values)} }}" for name, target in words.items()]
        unions = [
            f"union {name} = {' | '.join(member.name for member in target.types)}"
            for name, target in self.unions.items()
        ]
        return "\n".join(["schema { query: Query mutation: Mutation }", *types, *enums, *unions, WRITTEN])

    def _sdl_fields(self, name: str) -> str:
        fields = self.fields[name].items()
        return " ".join(
            f"{one}{self.arguments.get((name, one), '')}: {self._sdl(graphql_type)}" for one, graphql_type in fields
        )

    def _sdl(self, graphql_type: Any) -> str:  # noqa: ANN401
        """A type as text; scalars of our own are strings on the wire."""
        if isinstance(graphql_type, GraphQLNonNull):
            return f"{self._sdl(graphql_type.of_type)}!"
        if isinstance(graphql_type, GraphQLList):
            return f"[{self._sdl(graphql_type.of_type)}]"
        return "String" if is_scalar_type(graphql_type) and graphql_type.name not in BUILT_IN else str(graphql_type)

    def _go(self, graphql_type: Any) -> str:  # noqa: ANN401
        """The Go type of a field."""
        inner = get_nullable_type(graphql_type)
        if is_list_type(inner):
            return f"[]{self._go(inner.of_type)}"
        if not is_leaf_type(inner):
            return f"*{inner.name}"
        plain = BUILT_IN.get(inner.name, "string")
        return plain if is_non_null_type(graphql_type) else f"*{plain}"

    def _structs(self) -> Iterator[str]:
        for name, fields in self.fields.items():
            if name in {"Query", "Mutation"}:
                continue
            lines = []
            for one, field in fields.items():
                if (name, one) in self.arguments:
                    # A field with arguments has to be a method.
                    lines.append(f"\tthe{_exported(one)} {self._go(field)}")
                else:
                    lines.append(f"\t{_exported(one)} {self._go(field)}")
            yield f"type {name} struct {{\n" + "\n".join(lines) + "\n}\n"
            for one, field in fields.items():
                if (name, one) in self.arguments:
                    yield (
                        f"func (r *{name}) {_exported(one)}(struct{{ First int32 }}) {self._go(field)} "
                        f"{{ return r.the{_exported(one)} }}\n"
                    )
        for name, target in self.unions.items():
            yield f"type {name} struct{{ value interface{{}} }}\n"
            for member in target.types:
                yield (
                    f"func (r *{name}) To{member.name}() (*{member.name}, bool) "
                    f"{{ found, ok := r.value.(*{member.name}); return found, ok }}\n"
                )

    def _statement(self, name: str, shape: Mapping[str, Any], target: GraphQLObjectType) -> Iterator[str]:
        """A row with its columns, and what is made of it; `key` is whose the row is."""
        columns: dict[int, str] = {one: "sql.NullInt64" for one in (shape["key"],) if one is not None}
        lists: dict[int, GraphQLObjectType] = {}
        layout = self._object(shape["tree"], target, columns, lists)
        for one in shape.get("cursor", ()):
            columns.setdefault(one, "sql.NullString")
        numbers = range(max(columns) + 1)
        fields = "; ".join(f"c{one} {columns.get(one, 'sql.RawBytes')}" for one in numbers)
        targets = ", ".join(f"&r.c{one}" for one in numbers)
        key = f"r.c{shape['key']}.Int64" if shape["key"] is not None else "0"
        yield f"type row{name} struct {{ {fields} }}\n"
        yield f"func (r *row{name}) targets() []interface{{}} {{ return []interface{{}}{{{targets}}} }}\n"
        yield f"func (r *row{name}) key() int64 {{ return {key} }}\n"
        yield f"func (r *row{name}) lay(l []interface{{}}) interface{{}} {{ return {layout} }}\n"
        for number, below in lists.items():
            yield from self._statement(f"{name}{number}", shape["lists"][number], below)
        functions = ", ".join(f"func() row {{ return &row{name}{number} {{}} }}" for number in sorted(lists))
        yield f"var lists{name} = []func() row{{{functions}}}\n"
        for number, below in lists.items():
            yield (
                f"func (r *row{name}{number}) list(found []interface{{}}) interface{{}} {{\n"
                f"\tmade := make([]*{below.name}, len(found))\n"
                f"\tfor at, one := range found {{ made[at] = one.(*{below.name}) }}\n\treturn made\n}}\n"
            )

    def _object(
        self,
        node: Mapping[str, Any],
        target: GraphQLObjectType,
        columns: dict[int, str],
        lists: dict[int, GraphQLObjectType],
    ) -> str:
        fields = []
        for name, one in node["object"].items():
            if name == "__typename":
                continue
            field = f"the{_exported(name)}" if (target.name, name) in self.arguments else _exported(name)
            fields.append(f"{field}: {self._value(one, target.fields[name].type, columns, lists)}")
        literal = f"&{target.name}{{{', '.join(fields)}}}"
        if "unless_null" not in node:
            return literal
        columns[node["unless_null"]] = "sql.NullInt64"
        return f"func() *{target.name} {{ if !r.c{node['unless_null']}.Valid {{ return nil }}; return {literal} }}()"

    def _value(
        self,
        node: Mapping[str, Any],
        graphql_type: Any,  # noqa: ANN401
        columns: dict[int, str],
        lists: dict[int, GraphQLObjectType],
    ) -> str:
        target: Any = get_named_type(graphql_type)
        if "constant" in node:
            return "nil"
        if "list" in node:
            lists[node["list"]] = target
            return f"l[{node['list']}].([]*{target.name})"
        if "object" in node:
            return self._object(node, target, columns, lists)
        if "either" in node:
            columns[node["either"]] = "sql.NullString"
            options = "; ".join(
                f'case "{name}": return &{target.name}{{{self._object(option, self._type(name), columns, lists)}}}'
                for name, option in node["options"].items()
            )
            return f"func() *{target.name} {{ switch r.c{node['either']}.String {{ {options} }}; return nil }}()"
        return self._leaf(node, graphql_type, target.name, columns)

    def _type(self, name: str) -> GraphQLObjectType:
        graphql_type = self.schema.type_map[name]
        assert isinstance(graphql_type, GraphQLObjectType)
        return graphql_type

    @staticmethod
    def _leaf(node: Mapping[str, Any], graphql_type: Any, name: str, columns: dict[int, str]) -> str:  # noqa: ANN401
        column, null = f"r.c{node['column']}", not is_non_null_type(graphql_type)
        if node["kind"] == "json":
            columns[node["column"]] = "sql.NullString"
            return f"{'integers' if name == 'Int' else 'texts'}({column}.String)"
        columns[node["column"]] = SCANNED.get(name, "sql.NullString")
        if name == "Int":
            return f"number({column})" if null else f"int32({column}.Int64)"
        if name == "Boolean":
            return f"truth({column})" if null else f"{column}.Bool"
        if name == "ID":
            return f"graphql.ID({column}.String)"
        return f"text({column})" if null else f"{column}.String"
