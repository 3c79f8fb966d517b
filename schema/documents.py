"""Documents, prepared once for each schema: parsed, validated, and planned for what their conditions leave of them."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphql import (
    DocumentNode,
    ExecutionResult,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    execute_sync,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import VariableValues, get_variable_values

from models.access import Role
from resolvers.actor import Actor
from resolvers.catalogue import ENTITIES, ROOTS
from resolvers.reading.plan import Plan, Planner, Situation, plan_operation
from resolvers.reading.selection import Chosen
from schema.limits import LIMITS, DocumentLimits, Price, price
from schema.problems import RequestErrorCode, RequestProblemError, problem
from schema.role_schema import RoleSchema, role_schema
from schema.selection import Selecting, conditional_variables

DOCUMENTS_KEPT = 1000
INTROSPECTION = frozenset({"__schema", "__type"})
RULES = (*specified_rules, DocumentLimits)


@dataclass(frozen=True)
class Prepared:
    """One operation for given values of its conditional variables, ready to run.

    `introspection` holds the fields that graphql-core answers, `keys` the response keys of all fields in their order.
    """

    chosen: tuple[Chosen, ...]
    price: Price
    plan: Plan | None
    introspection: tuple[FieldNode, ...] = ()
    keys: tuple[str, ...] = ()


@dataclass
class Operation:
    """A valid operation of a document."""

    node: OperationDefinitionNode
    document: DocumentNode
    schema: RoleSchema
    conditions: tuple[str, ...]
    prepared: dict[tuple[object, ...], Prepared] = field(default_factory=dict)

    @property
    def kind(self) -> OperationType:
        """Query, mutation or subscription."""
        return self.node.operation

    def coerce(self, given: Mapping[str, object]) -> VariableValues:
        """The coerced variables. Raises RequestProblemError with every variable that doesn't fit."""
        coerced = get_variable_values(
            self.schema.graphql_schema, self.node.variable_definitions or (), dict(given), max_errors=50
        )
        if isinstance(coerced, list):
            raise RequestProblemError(RequestErrorCode.BAD_USER_INPUT, coerced)
        return coerced

    def prepare(self, variables: VariableValues, situation: Situation) -> Prepared:
        """The selection and plan for what @skip and @include leave, made at their first use.

        Raises RequestProblemError where a condition has no value.
        """
        key = (situation, *(variables.coerced.get(name) for name in self.conditions))
        found = self.prepared.get(key)
        if found is None:
            try:
                found = self.prepared[key] = self._prepare(variables, situation)
            except GraphQLError as error:
                # A variable that may be null, for its default, was null in @skip or @include.
                raise RequestProblemError(RequestErrorCode.BAD_USER_INPUT, [error]) from None
        return found

    def _prepare(self, variables: VariableValues, situation: Situation) -> Prepared:
        schema = self.schema.graphql_schema
        root = schema.get_root_type(self.kind)
        assert root is not None
        fragments = _fragments(self.document)
        selecting = Selecting(schema, fragments, variables)
        chosen = selecting.root(self.node, root)
        if self.kind is not OperationType.QUERY:
            return Prepared(chosen, price(chosen), None)
        about_the_schema = [one.key for one in chosen if one.name in INTROSPECTION]
        read = tuple(one for one in chosen if one.name not in INTROSPECTION)
        return Prepared(
            read,
            price(read),
            plan_operation(Planner(ENTITIES, situation), ROOTS, read, root.name),
            selecting.nodes(self.node, root, about_the_schema) if about_the_schema else (),
            tuple(one.key for one in chosen),
        )

    def introspect(self, prepared: Prepared, variables: Mapping[str, object]) -> Mapping[str, object]:
        """What graphql-core answers of `__schema` and `__type`; everything else is the plan's."""
        node = OperationDefinitionNode(
            operation=self.node.operation,
            variable_definitions=self.node.variable_definitions,
            selection_set=SelectionSetNode(selections=tuple(prepared.introspection)),
        )
        document = DocumentNode(definitions=(node, *_fragments(self.document).values()))
        result = execute_sync(self.schema.graphql_schema, document, variable_values=dict(variables))
        assert isinstance(result, ExecutionResult)
        return result.data or {}


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}


class Documents:
    """The documents that were asked of one schema lately, prepared."""

    def __init__(self, schema: RoleSchema) -> None:
        self.schema = schema
        self._kept: OrderedDict[tuple[str, str | None], Operation] = OrderedDict()

    @property
    def kept(self) -> int:
        """How many documents are kept prepared."""
        return len(self._kept)

    def operation(self, text: str, name: str | None) -> Operation:
        """The operation to run. Raises RequestProblemError where the document is invalid or has no such operation."""
        key = (text, name)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        found = self._kept[key] = self._read(text, name)
        if len(self._kept) > DOCUMENTS_KEPT:
            self._kept.popitem(last=False)
        return found

    def _read(self, text: str, name: str | None) -> Operation:
        try:
            document = parse(text, max_tokens=LIMITS.tokens)
        except GraphQLSyntaxError as error:
            raise RequestProblemError(RequestErrorCode.PARSE_FAILED, [error]) from None
        except RecursionError:
            raise problem(RequestErrorCode.PARSE_FAILED, "The document is nested too deeply.") from None
        errors: Sequence[GraphQLError] = validate(self.schema.graphql_schema, document, RULES, max_errors=20)
        if errors:
            raise RequestProblemError(RequestErrorCode.VALIDATION_FAILED, errors)
        operations = [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]
        if name is None and len(operations) > 1:
            raise problem(
                RequestErrorCode.BAD_USER_INPUT, "The document has several operations: name one in operationName."
            )
        for node in operations:
            if name is None or (node.name and node.name.value == name):
                return Operation(node, document, self.schema, conditional_variables(node, _fragments(document)))
        raise problem(RequestErrorCode.BAD_USER_INPUT, f"The document has no operation named {name!r}.")


_documents: dict[tuple[Role, bool], Documents] = {}


def documents_of(actor: Actor) -> Documents:
    """The documents of the actor's schema: what is prepared serves every database of the process."""
    key = (actor.schema_role, actor.may_write)
    found = _documents.get(key)
    if found is None:
        found = _documents[key] = Documents(role_schema(key[0], mutation=key[1]))
    return found


def documents_kept() -> int:
    """How many documents are kept prepared, for all schemas together."""
    return sum(documents.kept for documents in _documents.values())
