"""Fragments spread out: how many fields a document has then, and which of them stand under each response key.

Aliases times fragments multiply at each level, so nothing may walk the spread-out tree before it is known to be small.
So the fields are counted first, by arithmetic: each selection once.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)

Parent = TypeVar("Parent")


def applies(schema: GraphQLSchema, condition: str, object_type: GraphQLObjectType) -> bool:
    """Whether a fragment on a type is about objects of another."""
    named = schema.get_type(condition)
    if named is object_type:
        return True
    return isinstance(named, GraphQLInterfaceType | GraphQLUnionType) and schema.is_sub_type(named, object_type)


def possible_types(schema: GraphQLSchema, named: GraphQLCompositeType) -> list[GraphQLObjectType]:
    """The types that a value of a composite type can have."""
    if is_abstract_type(named):
        return list(schema.get_possible_types(named))
    assert isinstance(named, GraphQLObjectType)
    return [named]


def gather(
    selections: Iterable[tuple[Parent, SelectionSetNode]],
    fragments: Mapping[str, FragmentDefinitionNode],
    narrowed: Callable[[Parent, str], Parent | None],
    is_left_out: Callable[[Node], bool] = lambda _node: False,
) -> dict[str, list[tuple[Parent, FieldNode]]]:
    """The fields of each response key, from all the places where selections name it, each with its parent.

    Args:
        selections: the selections, each with the parent that its fields are selected of.
        fragments: the fragments of the document; each is spread once.
        narrowed: the parent within a fragment on a type; None where the fragment isn't about the parent.
        is_left_out: whether a node's conditions leave it out.
    """
    gathered: dict[str, list[tuple[Parent, FieldNode]]] = {}
    spread: set[str] = set()

    def collect(parent: Parent, selection: SelectionSetNode) -> None:
        for node in selection.selections:
            if is_left_out(node):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                gathered.setdefault(key, []).append((parent, node))
            elif isinstance(node, InlineFragmentNode):
                enter(parent, node)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
                spread.add(node.name.value)
                enter(parent, fragments[node.name.value])

    def enter(parent: Parent, fragment: InlineFragmentNode | FragmentDefinitionNode) -> None:
        condition = fragment.type_condition
        inner = narrowed(parent, condition.name.value) if condition else parent
        if inner is not None:
            collect(inner, fragment.selection_set)

    for parent, selection in selections:
        collect(parent, selection)
    return gathered


def gather_of_object(
    schema: GraphQLSchema,
    object_type: GraphQLObjectType,
    selections: Iterable[SelectionSetNode],
    fragments: Mapping[str, FragmentDefinitionNode],
    is_left_out: Callable[[Node], bool] = lambda _node: False,
) -> dict[str, list[FieldNode]]:
    """The fields of each response key of an object: those of the fragments that are about it."""

    def narrowed(parent: GraphQLObjectType, condition: str) -> GraphQLObjectType | None:
        return parent if applies(schema, condition, parent) else None

    gathered = gather(((object_type, selection) for selection in selections), fragments, narrowed, is_left_out)
    return {key: [node for _, node in fields] for key, fields in gathered.items()}


@dataclass
class Spreading:
    """Counts the fields of a valid document, as they are selected for each type that a value can have."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    _counted: dict[tuple[int, str], int] = field(default_factory=dict)
    _counted_below: dict[tuple[int, str], int] = field(default_factory=dict)

    def operation(self, operation: OperationDefinitionNode) -> int:
        """How many fields an operation has."""
        root = self.schema.get_root_type(operation.operation)
        return self._count(operation.selection_set, root) if root else 0

    def _count(self, selection: SelectionSetNode, object_type: GraphQLObjectType) -> int:
        key = id(selection), object_type.name
        count = self._counted.get(key)
        if count is None:
            count = self._counted[key] = sum(self._node(node, object_type) for node in selection.selections)
        return count

    def _node(self, node: object, object_type: GraphQLObjectType) -> int:
        if isinstance(node, FieldNode):
            return 1 + self._below(node, object_type)
        if isinstance(node, InlineFragmentNode):
            condition = node.type_condition
            if condition is None or applies(self.schema, condition.name.value, object_type):
                return self._count(node.selection_set, object_type)
        elif isinstance(node, FragmentSpreadNode):
            fragment = self.fragments[node.name.value]
            if applies(self.schema, fragment.type_condition.name.value, object_type):
                return self._count(fragment.selection_set, object_type)
        return 0

    def _below(self, node: FieldNode, object_type: GraphQLObjectType) -> int:
        if not node.selection_set:
            return 0
        definition = self.schema.get_field(object_type, node.name.value)
        named = get_named_type(definition.type) if definition else None
        if named is None or not is_composite_type(named):
            return 0
        key = id(node.selection_set), named.name
        count = self._counted_below.get(key)
        if count is None:
            count = sum(
                self._count(node.selection_set, possible_type) for possible_type in possible_types(self.schema, named)
            )
            self._counted_below[key] = count
        return count
