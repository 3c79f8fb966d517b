"""From a validated document to what was asked: fragments spread, conditions decided, names as resolvers know them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLError,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    is_non_null_type,
    is_required_argument,
)
from graphql.execution.values import VariableValues, coerce_argument, get_argument_values, get_directive_values
from graphql.language import Visitor, visit
from graphql.type import GraphQLIncludeDirective, GraphQLSkipDirective

from resolvers.reading.problem import BadArgumentError
from resolvers.reading.selection import Arguments, Chosen, Variables, no_arguments
from schema.role_schema import field_name


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
    """The variables that decide @skip and @include: with their values a selection is another one."""
    found = _Variables()

    class Directives(Visitor):
        def enter_directive(self, node: object, *_args: object) -> None:
            visit(node, found)  # type: ignore[arg-type]

    for part in (operation, *fragments.values()):
        visit(part, Directives())
    return tuple(sorted(found.names))


@dataclass
class _Collected:
    """The nodes of one response key, gathered from all the places where a selection names it."""

    name: str
    nodes: list[FieldNode] = field(default_factory=list)


@dataclass(frozen=True)
class Selecting:
    """Makes selections of one document in one schema, for given values of its conditional variables."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues

    def root(self, operation: OperationDefinitionNode, root: GraphQLObjectType) -> tuple[Chosen, ...]:
        """What an operation asks of the root type."""
        return self._chosen(root, [operation.selection_set])

    def nodes(
        self, operation: OperationDefinitionNode, root: GraphQLObjectType, keys: Collection[str]
    ) -> tuple[FieldNode, ...]:
        """The nodes of some response keys of the root, wherever fragments put them."""
        collected: dict[str, _Collected] = {}
        self._collect(root, operation.selection_set, collected, set())
        return tuple(node for key in keys for node in collected[key].nodes)

    def _chosen(self, object_type: GraphQLObjectType, selections: list[SelectionSetNode]) -> tuple[Chosen, ...]:
        collected: dict[str, _Collected] = {}
        for selection in selections:
            self._collect(object_type, selection, collected, set())
        return tuple(self._field(object_type, key, found) for key, found in collected.items())

    def _collect(
        self,
        object_type: GraphQLObjectType,
        selection: SelectionSetNode,
        collected: dict[str, _Collected],
        spread: set[str],
    ) -> None:
        for node in selection.selections:
            if self._left_out(node):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                collected.setdefault(key, _Collected(node.name.value)).nodes.append(node)
            elif isinstance(node, InlineFragmentNode):
                if node.type_condition is None or self._applies(node.type_condition.name.value, object_type):
                    self._collect(object_type, node.selection_set, collected, spread)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
                spread.add(node.name.value)
                fragment = self.fragments[node.name.value]
                if self._applies(fragment.type_condition.name.value, object_type):
                    self._collect(object_type, fragment.selection_set, collected, spread)

    def _left_out(self, node: FieldNode | InlineFragmentNode | FragmentSpreadNode | object) -> bool:
        if not getattr(node, "directives", None):
            return False
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)  # type: ignore[arg-type]
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)  # type: ignore[arg-type]
        return bool(skip and skip["if"]) or (include is not None and not include["if"])

    def _applies(self, condition: str, object_type: GraphQLObjectType) -> bool:
        named = self.schema.get_type(condition)
        if named is object_type:
            return True
        return isinstance(named, GraphQLInterfaceType | GraphQLUnionType) and self.schema.is_sub_type(
            named, object_type
        )

    def _field(self, object_type: GraphQLObjectType, key: str, found: _Collected) -> Chosen:
        if found.name.startswith("__"):
            return Chosen(key, found.name)
        definition = object_type.fields[found.name]
        named = get_named_type(definition.type)
        selections = [node.selection_set for node in found.nodes if node.selection_set]
        below: dict[str, tuple[Chosen, ...]] = {}
        if is_composite_type(named):
            below = {possible.name: self._chosen(possible, selections) for possible in self._possible(named)}
        null = not is_non_null_type(definition.type)
        return Chosen(key, field_name(definition), _arguments(definition, found.nodes[0]), below, null)

    def _possible(self, named: GraphQLCompositeType) -> list[GraphQLObjectType]:
        if is_abstract_type(named):
            return list(self.schema.get_possible_types(named))
        assert isinstance(named, GraphQLObjectType)
        return [named]


def _arguments(definition: GraphQLField, node: FieldNode) -> Callable[[Variables], Arguments]:
    """The coerced arguments of a field: constants are coerced once, plain variables are only looked up."""
    given = {argument.name.value: argument for argument in node.arguments or ()}
    plain: list[tuple[str, str, bool]] = []
    constants: dict[str, object] = {}
    for name, argument in definition.args.items():
        found = given.get(name)
        if found is not None and isinstance(found.value, VariableNode):
            plain.append((argument.out_name or name, found.value.name.value, not is_non_null_type(argument.type)))
            if not is_required_argument(argument):
                coerce_argument(constants, node, name, argument, None, None, None)
        elif found is not None and _variables_in(found):
            return lambda variables: _coerced(definition, node, variables)
        else:
            coerce_argument(constants, node, name, argument, found, None, None)
    if not plain:
        return (lambda _variables: constants) if constants else no_arguments

    def arguments(variables: Variables) -> Arguments:
        assert isinstance(variables, VariableValues)
        coerced = variables.coerced
        found = dict(constants)
        for name, variable, null in plain:
            if variable in coerced:
                found[name] = coerced[variable]
                if found[name] is None and not null:
                    raise BadArgumentError(f"${variable} is null where a value is needed.", name)
        return found

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
    found = _Variables()
    visit(node, found)
    return found.names
