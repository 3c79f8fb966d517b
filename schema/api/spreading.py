"""How many fields a document has when its fragments are spread out, by arithmetic: each selection counted once.

Aliases times fragments multiply at each level, so nothing may walk the spread-out tree before it is known to be small.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)


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
        found = self._counted.get(key)
        if found is None:
            found = self._counted[key] = sum(self._node(node, object_type) for node in selection.selections)
        return found

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
        found = self._counted_below.get(key)
        if found is None:
            found = sum(self._count(node.selection_set, one) for one in possible_types(self.schema, named))
            self._counted_below[key] = found
        return found
