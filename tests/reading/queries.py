"""Requests to be answered twice: valid queries of a schema, made to hit the rows and to use all of the language.

hypothesis-graphql chooses fields and arguments. What it leaves out is added here: variables with and without defaults,
named and inline fragments, aliases, @skip and @include, fields that are named twice, `__typename`, cursors of the list
at hand, ids of the right type, and now and then an argument that no row can be found by.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar, cast

from graphql import (
    ArgumentNode,
    BooleanValueNode,
    ConstValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    NamedTypeNode,
    NameNode,
    NullValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    StringValueNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    build_schema,
    get_named_type,
    is_composite_type,
    parse_type,
    print_ast,
    print_schema,
)
from graphql.utilities import value_from_ast_untyped
from hypothesis import strategies as st
from hypothesis_graphql import queries
from tortoise.models import Model

from tests.oracle.lists import DEFAULT_ORDERS, Order, cursor_of, target_of_filter
from tests.oracle.schema import snake
from tests.oracle.world import Case, models

Drawn = TypeVar("Drawn")

WRONG_IDS = ("", "1", "CustomerClass", "CustomerClass:", "CustomerClass:-1", "Reseller:x", "Nobody:1", "Customer:99")
FAR_IDS = (99, 0, 2**63 - 1, 2**63, 10**30)
WRONG_CURSORS = ("", "zzz", "WyJhIiwxXQ==", "WzEsMl0=", "W10=", "WyJnb2xkIiwyXQ==", "WyJ6IixudWxsXQ==", "e30=", "MQ==")
FEW, MANY = (1, 1, 2, 2, 3, 5), (1, 2, 3, 4, 9, 50, 100)
OUT_OF_RANGE = (0, -1, 101, 2**31 - 1)


@dataclass(frozen=True)
class Asked:
    """A request, as it is sent."""

    query: str
    variables: Mapping[str, object]


def asked(schema: GraphQLSchema, case: Case) -> st.SearchStrategy[Asked]:
    """Requests to a role's schema that hit the rows of a case."""
    plain = build_schema(print_schema(schema))
    documents: st.SearchStrategy[DocumentNode] = queries(
        plain, custom_scalars=_scalars(case), print_ast=lambda document: document
    )

    @st.composite
    def request(draw: st.DrawFn) -> Asked:
        return _Writing(draw, plain, case).request(draw(documents))

    return request()


def _scalars(case: Case) -> dict[str, st.SearchStrategy[ValueNode]]:
    """Values that rows have, and values close to them."""
    names = {getattr(row, name, "") for model in models().values() for row in case.world.all(model) for name in TEXTS}
    texts = sorted(
        {part for text in names if isinstance(text, str) for part in (text, text[:2], text[-2:], text.upper())}
        | {"%", "_", "\\", '"', "'", "ß", "SS", "\U0010ffff", "\0"}
    )
    moments = sorted({row.created_at.isoformat() for row in case.world.all(models()["CustomerClass"])})  # type: ignore[attr-defined]
    return {
        "String": st.sampled_from(texts).map(lambda text: StringValueNode(value=text)),
        "ID": st.sampled_from(WRONG_IDS).map(lambda text: StringValueNode(value=text)),
        "Int": st.sampled_from((0, 1, 2, 3, -1, 2**31 - 1)).map(lambda number: IntValueNode(value=str(number))),
        "DateTime": st.sampled_from([*moments, "2026-04-01T00:30:01+02:00", "0001-01-01T00:00:00Z"]).map(
            lambda text: StringValueNode(value=text)
        ),
        "Date": st.sampled_from(("2026-03-31", "2027-05-05")).map(lambda text: StringValueNode(value=text)),
        "Decimal": st.sampled_from(("0.5", "10", "0.00001")).map(lambda text: StringValueNode(value=text)),
    }


TEXTS = ("name", "name_key", "description", "user_name", "entity_type", "panel", "realm", "address", "request_id")


def _named(name: str) -> NameNode:
    return NameNode(value=name)


def _composite(found: object) -> GraphQLCompositeType:
    assert isinstance(found, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType)
    return found


@dataclass
class _Writing:
    """One request in the making."""

    draw: st.DrawFn
    schema: GraphQLSchema
    case: Case
    definitions: list[VariableDefinitionNode] = field(default_factory=list)
    variables: dict[str, object] = field(default_factory=dict)
    fragments: list[FragmentDefinitionNode] = field(default_factory=list)
    aliases: int = 0

    def request(self, document: DocumentNode) -> Asked:
        operation = document.definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        selection = self.selection(_composite(self.schema.query_type), operation.selection_set, 0)
        written = OperationDefinitionNode(
            operation=operation.operation,
            name=_named("Asked") if self.one_in(2) else None,
            variable_definitions=tuple(self.definitions),
            selection_set=selection,
        )
        return Asked(
            print_ast(DocumentNode(definitions=(written, *self.fragments))),
            self.variables,
        )

    def one_in(self, chances: int) -> bool:
        """True once in so many times; a shrunk example has none of it."""
        return self.draw(st.integers(0, chances - 1)) == chances - 1

    def of(self, options: Sequence[Drawn]) -> Drawn:
        return self.draw(st.sampled_from(options))

    def selection(self, parent: GraphQLCompositeType, selection: SelectionSetNode, depth: int) -> SelectionSetNode:
        written: list[SelectionNode] = []
        for node in selection.selections:
            if isinstance(node, FieldNode):
                written += self.field(parent, node, depth)
            else:
                assert isinstance(node, InlineFragmentNode)
                assert node.type_condition
                condition = _composite(self.schema.type_map[node.type_condition.name.value])
                below = self.selection(condition, node.selection_set, depth)
                written.append(InlineFragmentNode(type_condition=node.type_condition, selection_set=below))
        if self.one_in(6):
            written.insert(self.draw(st.integers(0, len(written))), FieldNode(name=_named("__typename"), arguments=()))
        if self.one_in(5):
            start = self.draw(st.integers(0, len(written) - 1))
            end = self.draw(st.integers(start + 1, len(written)))
            written[start:end] = [self.fragment(parent, written[start:end])]
        return SelectionSetNode(selections=tuple(written))

    def fragment(self, parent: GraphQLCompositeType, selections: Sequence[SelectionNode]) -> SelectionNode:
        selection = SelectionSetNode(selections=tuple(selections))
        condition = NamedTypeNode(name=_named(parent.name))
        directives = self.directives()
        if self.one_in(2):
            name = f"Part{len(self.fragments)}"
            self.fragments.append(
                FragmentDefinitionNode(name=_named(name), type_condition=condition, selection_set=selection)
            )
            return FragmentSpreadNode(name=_named(name), directives=directives)
        return InlineFragmentNode(
            type_condition=condition if self.one_in(2) else None, selection_set=selection, directives=directives
        )

    def directives(self) -> tuple[DirectiveNode, ...]:
        if not self.one_in(4):
            return ()
        name = self.of(("include", "skip"))
        wanted = self.one_in(3) if name == "skip" else not self.one_in(3)
        value: ValueNode = BooleanValueNode(value=wanted)
        if self.one_in(2):
            value = self.variable(GraphQLNonNull(self.schema.type_map["Boolean"]), value, optional=False, null=False)  # type: ignore[arg-type]
        return (DirectiveNode(name=_named(name), arguments=(ArgumentNode(name=_named("if"), value=value),)),)

    def field(self, parent: GraphQLCompositeType, node: FieldNode, depth: int) -> list[SelectionNode]:
        """The field as it is named in the request; sometimes named twice, with a part of the selection each."""
        if node.name.value.startswith("__"):
            return [node]
        definition: GraphQLField = parent.fields[node.name.value]  # type: ignore[union-attr]
        named = get_named_type(definition.type)
        arguments = self.arguments(node, definition, depth)
        alias = node.alias
        if self.one_in(12) and self.aliases < 40:
            self.aliases += 1
            alias = _named(f"{self.of(('a', 'id', 'nodes', '_', 'name'))}{self.aliases}")
        selection = None
        if is_composite_type(named):
            assert node.selection_set
            selection = self.selection(_composite(named), node.selection_set, depth + 1)

        def made(below: SelectionSetNode | None) -> FieldNode:
            return FieldNode(
                name=node.name,
                alias=alias,
                arguments=arguments,
                directives=self.directives() if self.one_in(6) else (),
                selection_set=below,
            )

        if selection and len(selection.selections) > 1 and self.one_in(8):
            cut = self.draw(st.integers(1, len(selection.selections) - 1))
            halves = selection.selections[:cut], selection.selections[cut:]
            return [made(SelectionSetNode(selections=tuple(half))) for half in halves]
        return [made(selection)]

    def arguments(self, node: FieldNode, definition: GraphQLField, depth: int) -> tuple[ArgumentNode, ...]:
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        target = get_named_type(definition.type).name
        if "first" in definition.args:
            model = models()[target.removesuffix("Connection")]
            self.paged(given, model, depth)
        elif "id" in given:
            given["id"] = self.id_of(target)
        written = []
        for name, value in given.items():
            argument = definition.args[name]
            made = self.value(argument.type, value)
            optional = not isinstance(argument.type, GraphQLNonNull) or name == "first"
            written.append(
                ArgumentNode(name=_named(name), value=self.maybe_variable(argument.type, made, optional=optional))
            )
        return tuple(written)

    def paged(self, given: dict[str, ValueNode], model: type[Model], depth: int) -> None:
        """Arguments of a page that some rows match."""
        first = self.of(OUT_OF_RANGE) if self.one_in(25) else self.of(FEW if depth else MANY)
        given["first"] = IntValueNode(value=str(first))
        for name in ("where", "orderBy"):
            if self.one_in(2):
                given.pop(name, None)
        order = given.get("orderBy")
        if isinstance(order, ListValueNode) and len(order.values) > 1 and not self.one_in(8):
            given["orderBy"] = ListValueNode(values=_without_repetition(order.values))
        given.pop("after", None)
        if self.one_in(3):
            orders = _orders(given.get("orderBy"), model)
            rows = list(self.case.world.all(model))
            cursor = (
                self.of(WRONG_CURSORS) if self.one_in(10) or not rows else cursor_of(self.case, self.of(rows), orders)
            )
            given["after"] = StringValueNode(value=cursor)
        elif self.one_in(4):
            given["after"] = NullValueNode()

    def id_of(self, target: str) -> StringValueNode:
        if self.one_in(20):
            return StringValueNode(value=self.of(WRONG_IDS))
        if target == "Node":
            target = self.of([one.name for one in self.schema.get_possible_types(self.schema.type_map["Node"])])  # type: ignore[arg-type]
        keys: list[object] = [row.pk for row in self.case.world.all(models()[target])]
        return StringValueNode(value=f"{target}:{self.of(FAR_IDS if self.one_in(15) or not keys else keys)}")

    def value(self, given: GraphQLInputType, node: ValueNode, target: str | None = None) -> ValueNode:
        """A value with ids of the right type, and parts of it in variables."""
        inner = given.of_type if isinstance(given, GraphQLNonNull) else given
        if isinstance(node, ListValueNode) and isinstance(inner, GraphQLList):
            values = tuple(
                self.maybe_variable(inner.of_type, self.value(inner.of_type, one, target)) for one in node.values
            )
            return ListValueNode(values=values)
        if isinstance(node, ObjectValueNode) and isinstance(inner, GraphQLInputObjectType):
            written = []
            for part in node.fields:
                if isinstance(part.value, NullValueNode) and not self.one_in(8):
                    continue
                part_type = inner.fields[part.name.value].type
                below = target or _target(inner, part.name.value, part_type)
                value = self.maybe_variable(part_type, self.value(part_type, part.value, below))
                written.append(ObjectFieldNode(name=part.name, value=value))
            return ObjectValueNode(fields=tuple(written))
        if target and isinstance(node, StringValueNode):
            return self.id_of(target)
        return node

    def maybe_variable(self, given: GraphQLInputType, node: ValueNode, *, optional: bool | None = None) -> ValueNode:
        if not self.one_in(6) or "$" in print_ast(node):
            return node
        return self.variable(
            given, node, optional=not isinstance(given, GraphQLNonNull) if optional is None else optional
        )

    def variable(self, given: GraphQLInputType, node: ValueNode, *, optional: bool, null: bool = True) -> VariableNode:
        """A variable in place of a value, in every way that is allowed: given, absent, null, with a default or not.

        A null that reaches a place for none, past a default, is a mistake that only shows at run time.
        """
        name = f"v{len(self.definitions)}"
        ways = ["given"]
        if not isinstance(node, NullValueNode):
            ways += ["default", "default and given", "default and given"] + ["default and null"] * null
        if optional:
            ways += ["absent"]
        way = self.of(ways)
        nullable = way in ("absent", "default and null") or (optional and self.one_in(2) and way != "given")
        declared = given.of_type if nullable and isinstance(given, GraphQLNonNull) else given
        default = cast("ConstValueNode", node) if way.startswith("default") else None
        self.definitions.append(
            VariableDefinitionNode(
                variable=VariableNode(name=_named(name)), type=parse_type(str(declared)), default_value=default
            )
        )
        if way in ("given", "default and given"):
            self.variables[name] = value_from_ast_untyped(node)
        elif way == "default and null":
            self.variables[name] = None
        return VariableNode(name=_named(name))


def _without_repetition(orders: Sequence[ValueNode]) -> tuple[ValueNode, ...]:
    kept: dict[str, ValueNode] = {}
    for order in orders:
        kept.setdefault(str(_fields(order).get("field")), order)
    return tuple(kept.values())


def _fields(node: ValueNode) -> dict[str, object]:
    value: dict[str, object] = value_from_ast_untyped(node)
    return value


def _orders(node: ValueNode | None, model: type[Model]) -> Sequence[Order]:
    if not isinstance(node, ListValueNode) or not node.values:
        return DEFAULT_ORDERS.get(model, [("NAME", False)])
    fields = [_fields(one) for one in node.values]
    return [(str(one["field"]), one.get("direction") == "DESC") for one in fields]


def _target(owner: GraphQLInputObjectType, name: str, given: GraphQLInputType) -> str | None:
    """The type whose ids a filter of ids is given."""
    if get_named_type(given).name != "IdFilter":
        return None
    return target_of_filter(models()[owner.name.removesuffix("Filter")], snake(name))
