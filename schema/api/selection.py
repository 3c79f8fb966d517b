"""From a validated document to its selection: fragments spread, conditions decided, names in snake case."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_composite_type,
    is_non_null_type,
    is_required_argument,
)
from graphql.execution.values import VariableValues, coerce_argument, get_argument_values, get_directive_values
from graphql.language import Visitor, visit
from graphql.type import GraphQLIncludeDirective, GraphQLSkipDirective

from resolvers.reading.problem import BadArgumentError
from resolvers.reading.selection import Arguments, Constant, SelectedField, Variables, no_arguments
from schema.api.introspection import FIELDS, Introspection
from schema.api.role_schema import declared_of, field_name
from schema.api.spreading import gather_of_object, possible_types


class _Variables(Visitor):
    """Collects the names of the variables in a part of a document."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def enter_variable(self, node: VariableNode, *_args: object) -> None:
        """Note a variable."""
        self.names.add(node.name.value)


def conditional_variables(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> tuple[str, ...]:
    """The variables that decide what is prepared: those of @skip and @include, and those of introspection."""
    variables = _Variables()

    class Deciding(Visitor):
        def enter_directive(self, node: Node, *_args: object) -> None:
            visit(node, variables)

        def enter_field(self, node: FieldNode, *_args: object) -> None:
            if node.name.value in FIELDS:
                visit(node, variables)

        def enter_fragment_definition(self, node: FragmentDefinitionNode, *_args: object) -> None:
            if node.type_condition.name.value.startswith("__"):
                visit(node, variables)

    for part in _spread(operation, fragments):
        visit(part, Deciding())
    return tuple(sorted(variables.names))


def _spread(operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]) -> Sequence[Node]:
    """An operation with the fragments that it spreads; in those of others a variable may be one of another type."""
    spread: dict[str, FragmentDefinitionNode] = {}

    class Spreading(Visitor):
        def enter_fragment_spread(self, node: FragmentSpreadNode, *_args: object) -> None:
            name = node.name.value
            if name not in spread:
                spread[name] = fragments[name]
                visit(fragments[name], self)

    visit(operation, Spreading())
    return operation, *spread.values()


@dataclass(frozen=True)
class Selecting:
    """Makes selections of one document in one schema, for given values of its conditional variables.

    It walks the document as it is spread out, whose size was counted before (see `spreading`).
    """

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues

    @cached_property
    def _introspection(self) -> Introspection:
        return Introspection(self.schema, self.variables, self.gathered)

    def root(self, operation: OperationDefinitionNode, root: GraphQLObjectType) -> tuple[SelectedField, ...]:
        """The selection of an operation's root type. Raises RequestProblemError for introspection that is too long."""
        return self._selected(root, [operation.selection_set])

    def gathered(
        self, object_type: GraphQLObjectType, selections: Sequence[SelectionSetNode]
    ) -> dict[str, list[FieldNode]]:
        """The nodes of each response key, from all the places where selections name it."""
        return gather_of_object(self.schema, object_type, selections, self.fragments, self._is_left_out)

    def _selected(
        self, object_type: GraphQLObjectType, selections: Sequence[SelectionSetNode]
    ) -> tuple[SelectedField, ...]:
        gathered = self.gathered(object_type, selections)
        return tuple(self._field(object_type, key, nodes) for key, nodes in gathered.items())

    def _is_left_out(self, node: Node) -> bool:
        if not getattr(node, "directives", None):
            return False
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)  # type: ignore[arg-type]
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)  # type: ignore[arg-type]
        return bool(skip and skip["if"]) or (include is not None and not include["if"])

    def _field(self, object_type: GraphQLObjectType, key: str, nodes: list[FieldNode]) -> SelectedField:
        name = nodes[0].name.value
        if name in FIELDS:
            return SelectedField(key, name, null=name == "__type", ready=self._introspection.answer(name, nodes))
        if name.startswith("__"):
            return SelectedField(key, name)
        definition = object_type.fields[name]
        named = get_named_type(definition.type)
        selections = [node.selection_set for node in nodes if node.selection_set]
        below: dict[str, tuple[SelectedField, ...]] = {}
        if is_composite_type(named):
            below = {
                possible.name: self._selected(possible, selections) for possible in possible_types(self.schema, named)
            }
        return SelectedField(
            key,
            field_name(definition),
            _arguments(definition, nodes[0]),
            below,
            null=not is_non_null_type(definition.type),
            most=declared_of(definition).get("most", 1),
            paged=named.name.endswith("Connection"),
            sized="first" in definition.args,
            longest=declared_of(definition).get("longest"),
        )


def _arguments(definition: GraphQLField, node: FieldNode) -> Callable[[Variables], Arguments]:
    """The coerced arguments of a field: constants are coerced once, plain variables are only looked up."""
    argument_nodes = {argument.name.value: argument for argument in node.arguments or ()}
    plain: list[tuple[str, str, bool]] = []
    constants: dict[str, object] = {}
    for name, argument in definition.args.items():
        node_of_argument = argument_nodes.get(name)
        if node_of_argument is not None and isinstance(node_of_argument.value, VariableNode):
            plain.append(
                (argument.out_name or name, node_of_argument.value.name.value, not is_non_null_type(argument.type))
            )
            if not is_required_argument(argument):
                coerce_argument(constants, node, name, argument, None, None, None)
        elif node_of_argument is not None and _variables_in(node_of_argument):
            return lambda variables: _coerced(definition, node, variables)
        else:
            coerce_argument(constants, node, name, argument, node_of_argument, None, None)
    if not plain:
        return Constant(constants) if constants else no_arguments

    def arguments(variables: Variables) -> Arguments:
        assert isinstance(variables, VariableValues)
        coerced = variables.coerced
        values = dict(constants)
        for name, variable, null in plain:
            if variable in coerced:
                values[name] = coerced[variable]
                if values[name] is None and not null:
                    raise BadArgumentError(f"${variable} is null where a value is needed.", name)
        return values

    return arguments


def _coerced(definition: GraphQLField, node: FieldNode, variables: Variables) -> Arguments:
    assert isinstance(variables, VariableValues)
    try:
        coerced: Arguments = get_argument_values(definition, node, variables)
    except GraphQLError as error:
        # A variable that may be null, for its default, was null in a place that may not.
        raise BadArgumentError(error.message) from None
    return coerced


def _variables_in(node: Node) -> set[str]:
    variables = _Variables()
    visit(node, variables)
    return variables.names
