"""Shape of a query for all peers that are written by hand: its statements, and the tree their rows become.

The documents are walked over our schema and tables. Each list of objects is one statement, with every link and panel
joined, so a peer has nothing to do but to run it and to lay its columns out. `Shape` is plain JSON for peers in other
languages: a node of the tree is `{"column": 3, "kind": "boolean"}`, `{"object": {...}, "unless_null": 3}`,
`{"constant": "EDIT"}`, `{"list": 0}` or `{"either": 3, "options": {"FixedVat": {...}}}`.
"""

from typing import Any

from graphql import (
    FieldNode,
    GraphQLObjectType,
    GraphQLUnionType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_list_type,
    parse,
)
from graphql.type import get_nullable_type
from tortoise import Tortoise
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from benchmarks.statements.computed import COMPUTED, CONNECTIONS, SETTINGS, TAX_PLUGIN, metrics_that_hold, setting_sql
from benchmarks.statements.dialect import Dialect
from models.declaration.access import Role
from models.declaration.declaration import Kind, declaration_of
from schema.api.role_schema import role_schema

Node = dict[str, Any]
Shape = dict[str, Any]

TABLES = {"MeasuredServiceMetric": "MeasuredService", "EffectiveMetric": "CustomerMetric"}
"""The tables of types that are named otherwise."""

PAGES = {
    "CustomerClass": ("t.name_key", "t.id"),
    "Customer": ("t.name_key", "t.id"),
    "AuditRecord": ("t.id", "t.id"),
}
"""Columns that a page is ordered by, which its cursors hold."""

LISTS_JSON = frozenset({Kind.TEXT_LIST, Kind.INTEGER_LIST})


def snake(name: str) -> str:
    """A name of the schema as a column."""
    return "".join(f"_{one.lower()}" if one.isupper() else one for one in name)


def table_of(type_name: str) -> type[Model] | None:
    """The table of a type."""
    assert Tortoise.apps is not None
    return Tortoise.apps["models"].get(TABLES.get(type_name, type_name))


class Statement:
    """One SELECT that grows with the fields that are asked for."""

    def __init__(self, dialect: Dialect, source: str, where: str) -> None:
        self.dialect, self.source, self.where = dialect, source, where
        self.columns: list[str] = []
        self.joins: list[str] = []
        self.lists: list[Shape] = []
        self.aliases = 0

    def column(self, sql: str) -> int:
        """The number of a column."""
        if sql not in self.columns:
            self.columns.append(sql)
        return self.columns.index(sql)

    def join(self, table: str, on: str) -> str:
        """The alias of a joined table; `on` names it {0}."""
        self.aliases += 1
        alias = f"j{self.aliases}"
        self.joins.append(f'LEFT JOIN "{table}" {alias} ON {on.format(alias)}')
        return alias

    def shape(self, tree: Node, keys: int | None = None) -> Shape:
        """The finished statement."""
        text = f"SELECT {', '.join(self.columns)} FROM {self.source} {' '.join(self.joins)} WHERE {self.where}"
        return {
            "sql": self.dialect.numbered(text),
            "columns": self.columns,
            "source": f"{self.source} {' '.join(self.joins)}",
            "tree": tree,
            "lists": self.lists,
            "key": keys,
        }

    def object(self, selected: SelectionSetNode, type_name: str, alias: str) -> Node:
        """The tree of an object whose row is `alias`."""
        parent = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map[type_name]
        assert isinstance(parent, GraphQLObjectType)
        found = {}
        for field in selected.selections:
            assert isinstance(field, FieldNode)
            name = field.name.value
            found[name] = (
                {"constant": type_name}
                if name == "__typename"
                else self._field(field, parent, alias, parent.fields[name].type)
            )
        return {"object": found}

    def _field(self, field: FieldNode, parent: GraphQLObjectType, alias: str, graphql_type: Any) -> Node:  # noqa: ANN401
        name, target, model = field.name.value, get_named_type(graphql_type), table_of(parent.name)
        column = model._meta.fields_map.get(snake(name)) if model else None
        if (parent.name, name) in COMPUTED:
            return self._computed(COMPUTED[parent.name, name], alias)
        if name == "id":
            return {"column": self.column(f"'{parent.name}:' || {alias}.id"), "kind": "plain"}
        if isinstance(target, GraphQLUnionType):
            return self._either(field, alias, target)
        if parent.name == "CustomerSettings" and name in SETTINGS:
            return self._setting(field, name)
        if isinstance(column, ForeignKeyFieldInstance):
            return self._link(field, target.name, f"{alias}.{snake(name)}_id")
        if column is not None and field.selection_set is None:
            declaration = declaration_of(column)
            return self.value(f"{alias}.{snake(name)}", declaration.kind if declaration else Kind.TEXT)
        assert field.selection_set is not None, f"{parent.name}.{name}"
        if target.name.endswith("Connection"):
            return self._connection(field, name, alias)
        if is_list_type(get_nullable_type(graphql_type)):
            return self._rows(field, target.name)
        below = table_of(target.name)
        if below is None or below is model:
            return self.object(field.selection_set, target.name, alias)
        own = "id" if parent.name in {"CustomerClass", "Finances", "Notifications"} else "customer_class_id"
        joined = self.join(below._meta.db_table, f"{{0}}.customer_class_id = {alias}.{own}")
        return self.object(field.selection_set, target.name, joined)

    def value(self, sql: str, kind: Kind) -> Node:
        """A column of a kind, in the form in which it is answered."""
        if kind is Kind.DECIMAL:
            return {"column": self.column(self.dialect.decimal(sql)), "kind": "plain"}
        if kind is Kind.DATETIME:
            return {"column": self.column(self.dialect.instant(sql)), "kind": "plain"}
        if kind is Kind.DATE:
            return {"column": self.column(self.dialect.day(sql)), "kind": "plain"}
        if kind in LISTS_JSON:
            return {"column": self.column(self.dialect.json_text(sql)), "kind": "json"}
        return {"column": self.column(sql), "kind": "boolean" if kind is Kind.BOOLEAN else "plain"}

    def _computed(self, column: tuple[Kind, str] | None, alias: str) -> Node:
        if column is None:
            return {"constant": None}
        kind, sql = column
        return self.value(f"({sql.format(a=alias)})", kind)

    def _link(self, field: FieldNode, type_name: str, key: str) -> Node:
        model = table_of(type_name)
        assert model is not None
        assert field.selection_set is not None
        alias = self.join(model._meta.db_table, f"{{0}}.id = {key}")
        return {**self.object(field.selection_set, type_name, alias), "unless_null": self.column(f"{alias}.id")}

    def _either(self, field: FieldNode, alias: str, target: GraphQLUnionType) -> Node:
        assert field.selection_set is not None
        words = {
            snake(member.name)[1:].upper().replace("CUSTOM_TAXATION", "CUSTOM"): member.name for member in target.types
        }
        options = {}
        for fragment in field.selection_set.selections:
            if isinstance(fragment, InlineFragmentNode):
                name = fragment.type_condition.name.value
                model = table_of(name)
                assert model is not None
                joined = self.join(model._meta.db_table, f"{{0}}.customer_class_id = {alias}.customer_class_id")
                inner = self.object(fragment.selection_set, name, joined)
                options[name] = {"object": {"__typename": {"constant": name}, **inner["object"]}}
        cases = " ".join(f"WHEN '{word}' THEN '{name}'" for word, name in words.items())
        return {"either": self.column(f"CASE {alias}.method {cases} END"), "options": options}

    def _setting(self, field: FieldNode, name: str) -> Node:
        assert field.selection_set is not None
        setting = SETTINGS[name]
        kind, entity = setting.kind, setting.entity
        tree: Node = {}
        for one in field.selection_set.selections:
            assert isinstance(one, FieldNode)
            part = one.name.value
            if part == "taxPlugin":
                tree[part] = self._link(one, "TaxPlugin", TAX_PLUGIN)
                continue
            sql = setting_sql(setting, part)
            if part == "source":
                tree[part] = self.value(sql, Kind.CHOICE)
            else:
                tree[part] = self._link(one, entity, sql) if entity else self.value(sql, kind)
        return {"object": tree}

    def _connection(self, field: FieldNode, name: str, alias: str) -> Node:
        assert field.selection_set is not None
        selected = {one.name.value: one for one in field.selection_set.selections if isinstance(one, FieldNode)}
        target, counted, source, where = CONNECTIONS[name]
        rows = Statement(self.dialect, source, where)
        nodes = selected["nodes"].selection_set
        assert nodes is not None
        self.lists.append(rows.shape(rows.object(nodes, target, "t"), None))
        total = self.column(f"({counted.format(a=alias)})")
        return {
            "object": {
                "totalCount": {"column": total, "kind": "plain"},
                "nodes": {"list": len(self.lists) - 1},
            }
        }

    def _rows(self, field: FieldNode, type_name: str) -> Node:
        """Rows that belong to a class, or to each of a page of customers."""
        assert field.selection_set is not None
        model = table_of(type_name)
        assert model is not None
        if type_name == "EffectiveMetric":
            order = "TRUE ORDER BY t.customer_id, t.measured_parameter_id"
            rows = Statement(self.dialect, metrics_that_hold(self.dialect), order)
            key = rows.column("t.customer_id")
        else:
            rows = Statement(self.dialect, f'"{model._meta.db_table}" t', "t.customer_class_id = {p} ORDER BY t.id")
            key = None
        self.lists.append(rows.shape(rows.object(field.selection_set, type_name, "t"), key))
        return {"list": len(self.lists) - 1}


def selection(document: str, *path: str) -> SelectionSetNode:
    """Selection of a document at a path."""
    operation = parse(document).definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    selected: SelectionSetNode | None = operation.selection_set
    for name in path:
        assert selected is not None
        field = next(one for one in selected.selections if isinstance(one, FieldNode) and one.name.value == name)
        selected = field.selection_set
    assert selected is not None
    return selected


def shape_of(dialect: Dialect, document: str, path: tuple[str, ...], type_name: str, source: str, where: str) -> Shape:
    """The shape of a document whose objects of a type stand at a path; `where` may be the order of a page."""
    statement = Statement(dialect, source, where)
    key = statement.column("t.id")
    tree = statement.object(selection(document, *path), type_name, "t")
    after = [statement.column(one) for one in PAGES.get(type_name, ()) if path[1:]]
    return {**statement.shape(tree, key), "path": path, "cursor": after}
