"""Prepared documents, one for each schema: parsed, validated, counted, and planned for their conditions' values.

Kept are operations and plans, within a budget of bytes each, and never a tree: what is asked with other conditions is
parsed again. Reading and planning take up to a tenth of a second, so they are called outside of the event loop.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    OverlappingFieldsCanBeMergedRule,
    ValuesOfCorrectTypeRule,
    VariableDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import VariableValues

from models.choices.users import UserRole
from resolvers.actor import Actor
from resolvers.reading.cache import Cache
from resolvers.reading.context import Longest, ReadyValue
from resolvers.reading.longest import longest_answer
from resolvers.reading.plan import Plan, PlanKey, Planner, plan_operation
from resolvers.reading.problem import TooManyJoinsError
from resolvers.reading.render import plan_records
from resolvers.reading.selection import SelectedField
from resolvers.registry import ENTITIES, ROOTS
from resolvers.use_cases.audit_reading import may_show_personal_values
from schema.api.coercion import (
    LiteralsOfCorrectType,
    PlainVariable,
    coerce_plain,
    coerce_variables,
    plain_variables,
    without_token,
)
from schema.api.limits import LIMITS, DocumentLimits
from schema.api.merging import Merging
from schema.api.price import Price, price
from schema.api.problems import RequestErrorCode, RequestProblemError, problem
from schema.api.role_schema import RoleSchema, role_schema
from schema.api.selection import Selecting, conditional_variables
from schema.api.spreading import Spreading

MOST_ERRORS: Final = 10

_OTHERWISE: Final[Mapping[type, type]] = {ValuesOfCorrectTypeRule: LiteralsOfCorrectType}
RULES: Final = (
    *(_OTHERWISE.get(rule, rule) for rule in specified_rules if rule is not OverlappingFieldsCanBeMergedRule),
    DocumentLimits,
)
"""The rules of the specification but for the merging of fields, which is looked at once the fields are counted."""

BYTES_OF_FIELD: Final = 2500
BYTES_OF_OPERATION: Final = 4000
BYTES_OF_VARIABLE: Final = 1500
"""Weights in memory, measured (`tests/contract/test_memory.py`)."""


@dataclass(frozen=True)
class Prepared:
    """An operation for given values of its conditional variables, ready to run.

    A query has a `plan`; the records of a write's payload are planned by the `planner`. `personal` says whether the
    answer can show personal values. `longest` is how many bytes a query's answer can have, with `expected_bytes` where
    its lists have as many rows as they are expected to; None where that isn't known.
    """

    selected: tuple[SelectedField, ...]
    price: Price
    planner: Planner
    plan: Plan | None
    personal: bool = False
    longest: Longest | None = None
    expected_bytes: int | None = None


_NO_VARIABLES: Final = VariableValues({}, {})
_ABSENT: Final = object()
_numbers: Final = count()


@dataclass(frozen=True, eq=False)
class Operation:
    """A valid operation of a document; `fields` is how many it has when its fragments are spread out."""

    text: str
    name: str | None
    kind: OperationType
    definitions: Sequence[VariableDefinitionNode]
    schema: RoleSchema
    conditions: tuple[str, ...]
    fields: int
    plain: tuple[PlainVariable, ...] | None
    number: int = field(default_factory=lambda: next(_numbers))

    def coerce(self, values: Mapping[str, object]) -> VariableValues:
        """The coerced variables. Raises RequestProblemError with every variable that doesn't fit."""
        if not self.definitions:
            return _NO_VARIABLES
        if self.plain is not None and (coerced := coerce_plain(self.plain, values)) is not None:
            return coerced
        return coerce_variables(self.schema.graphql_schema, self.definitions, values)

    def cached_plan(self, variables: VariableValues, dialect: str) -> Prepared | None:
        """The cached plan for the conditions' values in these variables, on a kind of database."""
        return PLANS.get(self._key(variables, dialect))

    def prepare(self, variables: VariableValues, dialect: str) -> Prepared:
        """The selection and plan for what @skip and @include leave. Takes long; see `cached_plan`.

        Raises RequestProblemError where a condition has no value, and for what is too much to be answered at once.
        """
        document = parse(self.text, no_location=True)
        (node,) = (
            operation for operation in _operations(document) if self.name is None or _name(operation) == self.name
        )
        schema = self.schema.graphql_schema
        root = schema.get_root_type(self.kind)
        assert root is not None
        try:
            selected = Selecting(schema, _fragments(document), variables).root(node, root)
        except GraphQLError as error:
            # A variable that may be null, for its default, was null in @skip or @include.
            raise RequestProblemError(RequestErrorCode.BAD_USER_INPUT, [error]) from None
        planner = Planner(
            ENTITIES, PlanKey(dialect, self.schema.role, self.schema.graphql_schema.mutation_type is not None)
        )
        try:
            plan = plan_operation(planner, ROOTS, selected, root.name) if self.kind is OperationType.QUERY else None
            if plan is None:
                plan_records(planner, ROOTS, selected)
        except TooManyJoinsError as error:
            raise problem(RequestErrorCode.VALIDATION_FAILED, str(error)) from None
        longest = longest_answer(ROOTS, selected) if plan else None
        prepared = Prepared(
            selected,
            price(selected),
            planner,
            plan,
            may_show_personal_values(selected),
            longest,
            longest.expected() if longest else None,
        )
        key = self._key(variables, dialect)
        # What is written in the document as arguments lives on in the plan, so no plan weighs less than its document.
        # Its key has the values of variables, such as the name of a type, which is as long as a request may be.
        PLANS.put(key, prepared, _weight(selected) + sys.getsizeof(self.text) + sum(map(sys.getsizeof, key)))
        return prepared

    def _key(self, variables: VariableValues, dialect: str) -> tuple[object, ...]:
        if not self.conditions:
            return self.number, dialect
        return (self.number, dialect, *(variables.coerced.get(name, _ABSENT) for name in self.conditions))


OPERATIONS: Final[Cache[Operation]] = Cache(4 * 1024 * 1024)
PLANS: Final[Cache[Prepared]] = Cache(8 * 1024 * 1024)


def _weight(selected: Sequence[SelectedField]) -> int:
    return sum(
        BYTES_OF_FIELD
        + (field.ready.length if isinstance(field.ready, ReadyValue) else 0)
        + sum(_weight(below) for below in field.below.values())
        for field in selected
    )


_schemas: Final[dict[UserRole, RoleSchema]] = {}


def schema_of(actor: Actor) -> RoleSchema:
    """The schema of an actor's role; operations prepared in it serve every database of the process."""
    schema = _schemas.get(actor.role)
    if schema is None:
        schema = _schemas[actor.role] = role_schema(actor.schema_role, mutation=actor.may_write)
    return schema


def kept_operation(schema: RoleSchema, text: str, name: str | None) -> Operation | None:
    """The cached operation of a schema, if any."""
    return OPERATIONS.get((schema, text, name))


def read_operation(schema: RoleSchema, text: str, name: str | None) -> Operation:
    """The operation to run. Takes long; see `kept_operation`.

    Raises RequestProblemError where the document is invalid, too large, or has no such operation.
    """
    try:
        operation = _read(schema, text, name)
    except RecursionError:
        raise problem(RequestErrorCode.PARSE_FAILED, "The document is nested too deeply.") from None
    weight = sys.getsizeof(text) + BYTES_OF_OPERATION + BYTES_OF_VARIABLE * len(operation.definitions)
    OPERATIONS.put((schema, text, name), operation, weight)
    return operation


def _read(schema: RoleSchema, text: str, name: str | None) -> Operation:
    if len(text) > LIMITS.document_characters:
        message = f"A document has at most {LIMITS.document_characters} characters; values are sent as variables."
        raise problem(RequestErrorCode.PARSE_FAILED, message)
    document = _parse(text, no_location=True)
    fragments, operations = _fragments(document), _operations(document)
    if validate(schema.graphql_schema, document, RULES, max_errors=1):
        # Only where something is wrong it has to be said where it stands.
        errors = validate(schema.graphql_schema, _parse(text), RULES, max_errors=MOST_ERRORS)
        raise RequestProblemError(RequestErrorCode.VALIDATION_FAILED, errors)
    spreading = Spreading(schema.graphql_schema, fragments)
    counted = [spreading.operation(node) for node in operations]
    if sum(counted) > LIMITS.fields:
        message = f"A document has at most {LIMITS.fields} fields when its fragments are spread out."
        raise problem(RequestErrorCode.VALIDATION_FAILED, message)
    if any(Merging(schema.graphql_schema, fragments).conflict(node) for node in operations):
        raise RequestProblemError(RequestErrorCode.VALIDATION_FAILED, _conflicts(schema, _parse(text)))
    if name is None and len(operations) > 1:
        raise problem(
            RequestErrorCode.BAD_USER_INPUT, "The document has several operations: name one in operationName."
        )
    for node, fields in zip(operations, counted, strict=True):
        if name is None or _name(node) == name:
            conditions = conditional_variables(node, fragments)
            definitions = node.variable_definitions or ()
            plain = plain_variables(schema.graphql_schema, definitions)
            return Operation(text, name, node.operation, definitions, schema, conditions, fields, plain)
    raise problem(RequestErrorCode.BAD_USER_INPUT, "The document has no operation of that name.")


def _parse(text: str, *, no_location: bool = False) -> DocumentNode:
    try:
        return parse(text, max_tokens=LIMITS.tokens, no_location=no_location)
    except GraphQLSyntaxError as error:
        raise RequestProblemError(RequestErrorCode.PARSE_FAILED, [without_token(error)]) from None


def _conflicts(schema: RoleSchema, document: DocumentNode) -> list[GraphQLError]:
    merging = Merging(schema.graphql_schema, _fragments(document))
    return [error for node in _operations(document) if (error := merging.conflict(node))]


def _operations(document: DocumentNode) -> list[OperationDefinitionNode]:
    return [node for node in document.definitions if isinstance(node, OperationDefinitionNode)]


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)}


def _name(node: OperationDefinitionNode) -> str | None:
    return node.name.value if node.name else None


def documents_kept() -> int:
    """How many documents are kept prepared, for all schemas together."""
    return len(OPERATIONS)
