"""What a document may be and cost, checked before anything runs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from graphql import (
    ASTValidationRule,
    DirectiveNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
)

from resolvers.reading.problem import BadArgumentError
from resolvers.reading.selection import Chosen, Variables, no_arguments


@dataclass(frozen=True)
class Limits:
    """The limits of one request; `maximum_cost` counts objects that an answer can hold at most."""

    body_bytes: int = 256 * 1024
    tokens: int = 1000
    depth: int = 15
    aliases: int = 50
    directives: int = 50
    root_fields: int = 20
    cost: int = 5000
    deadline_seconds: float = 10.0


LIMITS = Limits()


class DocumentLimits(ASTValidationRule):
    """Refuses documents that are too deep, or have too many aliases, directives or root fields."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.aliases = 0
        self.directives = 0
        self._fragment_depths: dict[str, int] = {}

    def enter_field(self, node: FieldNode, *_args: object) -> None:
        """Count an alias."""
        self.aliases += node.alias is not None
        if node.alias is not None and self.aliases == LIMITS.aliases + 1:
            self.report_error(GraphQLError(f"A document has at most {LIMITS.aliases} aliases.", node))

    def enter_directive(self, node: DirectiveNode, *_args: object) -> None:
        """Count a directive."""
        self.directives += 1
        if self.directives == LIMITS.directives + 1:
            self.report_error(GraphQLError(f"A document has at most {LIMITS.directives} directives.", node))

    def enter_operation_definition(self, node: OperationDefinitionNode, *_args: object) -> None:
        """Measure the depth of an operation, through its fragments."""
        if len(node.selection_set.selections) > LIMITS.root_fields:
            self.report_error(GraphQLError(f"An operation has at most {LIMITS.root_fields} root fields.", node))
        if self._depth(node.selection_set) > LIMITS.depth:
            self.report_error(GraphQLError(f"A document is at most {LIMITS.depth} fields deep.", node))

    def _depth(self, selection: SelectionSetNode | None) -> int:
        deepest = 0
        for node in selection.selections if selection else ():
            if isinstance(node, FragmentSpreadNode):
                below = self._fragment_depth(node.name.value)
            elif isinstance(node, FieldNode):
                # Introspection of a type nests by nature, and reads nothing.
                below = 0 if node.name.value.startswith("__") else 1 + self._depth(node.selection_set)
            else:
                below = self._depth(getattr(node, "selection_set", None))
            deepest = max(deepest, below)
        return deepest

    def _fragment_depth(self, name: str) -> int:
        """Measured once for each fragment; a fragment within itself, refused by another rule, adds nothing."""
        if name not in self._fragment_depths:
            self._fragment_depths[name] = 0
            fragment = self.context.get_fragment(name)
            self._fragment_depths[name] = self._depth(fragment.selection_set) if fragment else 0
        return self._fragment_depths[name]


Price = int | Callable[[Variables], int]
"""How many objects an answer can hold: a number, or what gives it where variables decide the pages' sizes."""


def price(chosen: Sequence[Chosen]) -> Price:
    """How many objects an answer can hold at most: a page counts its `first`, everything else once.

    An answer under the limit is written in milliseconds, whatever is in the database. What no variable changes is added
    up here, once for each selection.
    """
    constant = 0
    varying: list[tuple[Chosen, list[Price]]] = []
    for one in chosen:
        below = [price(selected) for selected in one.below.values()]
        fixed = [inside for inside in below if isinstance(inside, int)]
        if one.arguments is not no_arguments or len(fixed) < len(below):
            varying.append((one, below))
        elif below:
            constant += 2 + max(fixed)
    if not varying:
        return constant
    return lambda variables: constant + sum(_paged(one, below, variables) for one, below in varying)


def _paged(one: Chosen, below: Sequence[Price], variables: Variables) -> int:
    if not below:
        return 0
    try:
        first = one.arguments(variables).get("first")
    except BadArgumentError:
        # The field answers nothing but that its arguments can't be used.
        first = None
    inside = 1 + max(cost(found, variables) for found in below)
    # The page's own object, and for each row the object and what is below it.
    return 1 + (first * inside if isinstance(first, int) and first > 0 else inside)


def cost(found: Price, variables: Variables) -> int:
    """The number of objects for given variables."""
    return found if isinstance(found, int) else found(variables)
