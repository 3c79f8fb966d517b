"""Whether fields under one response key can be merged, as the specification demands (5.3.2).

graphql-core compares each field with each other one, which takes a second for a document of a few kilobytes. Here the
fields of each response key are gathered and compared with the first of them. That walks the spread-out document, whose
size is known and limited before.

https://spec.graphql.org/September2025/#sec-Field-Selection-Merging
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLCompositeType,
    GraphQLError,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLType,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_composite_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    print_ast,
)

from schema.api.spreading import gather, gather_of_object, possible_types

Placed = tuple[GraphQLCompositeType, FieldNode]
"""A field with the type that it is selected of."""


@dataclass(frozen=True)
class Merging:
    """Looks for fields of one document that can't be merged."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]

    def conflict(self, operation: OperationDefinitionNode) -> GraphQLError | None:
        """The first conflict in an operation, if any."""
        root = self.schema.get_root_type(operation.operation)
        if root is None:
            return None
        selections = [operation.selection_set]
        return next(self._different_fields(root, selections), None) or next(
            self._different_shapes([(root, operation.selection_set)]), None
        )

    def _different_fields(
        self, object_type: GraphQLObjectType, selections: Sequence[SelectionSetNode]
    ) -> Iterator[GraphQLError]:
        """Fields of one object that have one response key and are called or asked differently."""
        for key, nodes in gather_of_object(self.schema, object_type, selections, self.fragments).items():
            first = nodes[0]
            for node in nodes[1:]:
                if node.name.value != first.name.value:
                    yield _error(key, f"'{first.name.value}' and '{node.name.value}' are different fields", first, node)
                elif _arguments(node) != _arguments(first):
                    yield _error(key, "they have differing arguments", first, node)
            definition = self.schema.get_field(object_type, first.name.value)
            below = [node.selection_set for node in nodes if node.selection_set]
            named = get_named_type(definition.type) if definition else None
            if below and named is not None and is_composite_type(named):
                for possible in possible_types(self.schema, named):
                    yield from self._different_fields(possible, below)

    def _different_shapes(
        self, selections: Sequence[tuple[GraphQLCompositeType, SelectionSetNode]]
    ) -> Iterator[GraphQLError]:
        """Fields that have one response key in different objects, and answers of different forms."""
        for key, placed in gather(selections, self.fragments, self._composite).items():
            first_type = self._type(placed[0])
            below: list[tuple[GraphQLCompositeType, SelectionSetNode]] = []
            for field in placed:
                field_type = self._type(field)
                if _shape(field_type) != _shape(first_type):
                    reason = f"they return conflicting types '{first_type}' and '{field_type}'"
                    yield _error(key, reason, placed[0][1], field[1])
                named = get_named_type(field_type) if field_type else None
                if field[1].selection_set and named is not None and is_composite_type(named):
                    below.append((named, field[1].selection_set))
            if below:
                yield from self._different_shapes(below)

    def _composite(self, _parent: GraphQLCompositeType, name: str) -> GraphQLCompositeType:
        named = self.schema.get_type(name)
        assert named is not None
        assert is_composite_type(named)
        return named

    def _type(self, placed: Placed) -> GraphQLType | None:
        parent, node = placed
        definition = self.schema.get_field(parent, node.name.value)
        return definition.type if definition else None


def _arguments(node: FieldNode) -> dict[str, str]:
    return {argument.name.value: print_ast(argument.value) for argument in node.arguments or ()}


def _shape(type: GraphQLType | None) -> str:
    """The response shape that fields of one key must share: lists, non-null, and the type of a leaf."""
    if is_non_null_type(type):
        return f"{_shape(type.of_type)}!"
    if is_list_type(type):
        return f"[{_shape(type.of_type)}]"
    return str(type) if is_leaf_type(type) else "{}"


def _error(key: str, reason: str, *nodes: FieldNode) -> GraphQLError:
    message = f"Fields '{key}' conflict because {reason}. Use different aliases on the fields to fetch both."
    return GraphQLError(message, list(nodes))
