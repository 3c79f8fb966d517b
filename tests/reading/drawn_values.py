"""The values of a request in the making: arguments that hit the rows or just miss them, some of them in variables."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeVar, cast

from graphql import (
    ArgumentNode,
    ConstValueNode,
    FieldNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    IntValueNode,
    ListValueNode,
    NameNode,
    NullValueNode,
    ObjectFieldNode,
    ObjectValueNode,
    StringValueNode,
    ValueNode,
    VariableDefinitionNode,
    VariableNode,
    get_named_type,
    parse_type,
    print_ast,
)
from graphql.utilities import value_from_ast_untyped
from hypothesis import strategies as st
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


def named(name: str) -> NameNode:
    """A name in a document."""
    return NameNode(value=name)


@dataclass
class Values:
    """Values drawn for one request, and its variables."""

    draw: st.DrawFn
    schema: GraphQLSchema
    case: Case
    definitions: list[VariableDefinitionNode] = field(default_factory=list)
    variables: dict[str, object] = field(default_factory=dict)

    def one_in(self, chances: int) -> bool:
        """True once in so many times; a shrunk example has none of it."""
        return self.draw(st.integers(0, chances - 1)) == chances - 1

    def of(self, options: Sequence[Drawn]) -> Drawn:
        return self.draw(st.sampled_from(options))

    def arguments(self, node: FieldNode, definition: GraphQLField, depth: int) -> tuple[ArgumentNode, ...]:
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        # What a class was, the judge can't know: `tests.versions` compares it with what was answered then.
        given.pop("at", None)
        target = get_named_type(definition.type).name
        if "first" in definition.args:
            model = models()[target.removesuffix("Connection")]
            self.paged(given, model, depth)
        elif "id" in given:
            given["id"] = self.id_of(target)
        written = []
        for name, value in given.items():
            argument = definition.args[name]
            drawn = self.value(argument.type, value)
            optional = not isinstance(argument.type, GraphQLNonNull) or name == "first"
            written.append(
                ArgumentNode(name=named(name), value=self.maybe_variable(argument.type, drawn, optional=optional))
            )
        return tuple(written)

    def paged(self, arguments: dict[str, ValueNode], model: type[Model], depth: int) -> None:
        """Arguments of a page that some rows match."""
        first = self.of(OUT_OF_RANGE) if self.one_in(25) else self.of(FEW if depth else MANY)
        arguments["first"] = IntValueNode(value=str(first))
        for name in ("where", "orderBy"):
            if self.one_in(2):
                arguments.pop(name, None)
        order = arguments.get("orderBy")
        if isinstance(order, ListValueNode) and len(order.values) > 1 and not self.one_in(8):
            arguments["orderBy"] = ListValueNode(values=_without_repetition(order.values))
        arguments.pop("after", None)
        if self.one_in(3):
            orders = _orders(arguments.get("orderBy"), model)
            rows = list(self.case.world.all(model))
            cursor = (
                self.of(WRONG_CURSORS) if self.one_in(10) or not rows else cursor_of(self.case, self.of(rows), orders)
            )
            arguments["after"] = StringValueNode(value=cursor)
        elif self.one_in(4):
            arguments["after"] = NullValueNode()

    def id_of(self, target: str) -> StringValueNode:
        if self.one_in(20):
            return StringValueNode(value=self.of(WRONG_IDS))
        if target == "Node":
            target = self.of([one.name for one in self.schema.get_possible_types(self.schema.type_map["Node"])])  # type: ignore[arg-type]
        keys: list[object] = [row.pk for row in self.case.world.all(models()[target])]
        return StringValueNode(value=f"{target}:{self.of(FAR_IDS if self.one_in(15) or not keys else keys)}")

    def value(self, input_type: GraphQLInputType, node: ValueNode, target: str | None = None) -> ValueNode:
        """A value with ids of the right type, and parts of it in variables."""
        inner = input_type.of_type if isinstance(input_type, GraphQLNonNull) else input_type
        if isinstance(node, ListValueNode) and isinstance(inner, GraphQLList):
            values = tuple(
                self.maybe_variable(inner.of_type, self.value(inner.of_type, text, target)) for text in node.values
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

    def maybe_variable(
        self, input_type: GraphQLInputType, node: ValueNode, *, optional: bool | None = None
    ) -> ValueNode:
        if not self.one_in(6) or "$" in print_ast(node):
            return node
        return self.variable(
            input_type, node, optional=not isinstance(input_type, GraphQLNonNull) if optional is None else optional
        )

    def variable(
        self, input_type: GraphQLInputType, node: ValueNode, *, optional: bool, null: bool = True
    ) -> VariableNode:
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
        declared = input_type.of_type if nullable and isinstance(input_type, GraphQLNonNull) else input_type
        default = cast("ConstValueNode", node) if way.startswith("default") else None
        self.definitions.append(
            VariableDefinitionNode(
                variable=VariableNode(name=named(name)), type=parse_type(str(declared)), default_value=default
            )
        )
        if way in ("given", "default and given"):
            self.variables[name] = value_from_ast_untyped(node)
        elif way == "default and null":
            self.variables[name] = None
        return VariableNode(name=named(name))


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
    fields = [_fields(value) for value in node.values]
    return [(str(one["field"]), one.get("direction") == "DESC") for one in fields]


def _target(owner: GraphQLInputObjectType, name: str, input_type: GraphQLInputType) -> str | None:
    """The type whose ids a filter of ids is given."""
    if get_named_type(input_type).name != "IdFilter":
        return None
    return target_of_filter(models()[owner.name.removesuffix("Filter")], snake(name))
