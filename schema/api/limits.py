"""Limits of a document's size and cost, checked before anything is spread out, planned or run."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graphql import (
    ASTValidationRule,
    DirectiveNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    NameNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
)

from models.database.readers import ANSWER_BYTES


@dataclass(frozen=True)
class Limits:
    """The limits of one request.

    `fields` counts those of a document when its fragments are spread out, `cost` the objects that an answer can hold
    at most, `values` what these objects can hold together. How long these are, is seen when they are read:
    `answer_bytes` is what they may come to.
    """

    body_bytes: int = 256 * 1024
    document_characters: int = 64 * 1024
    name_characters: int = 100
    tokens: int = 1000
    depth: int = 15
    aliases: int = 50
    directives: int = 50
    root_fields: int = 20
    fields: int = 1000
    cost: int = 5000
    values: int = 50_000
    answer_bytes: int = ANSWER_BYTES
    variable_values: int = 10_000
    deadline_seconds: float = 10.0


LIMITS = Limits()

_MEGABYTES = LIMITS.answer_bytes // 2**20
TOO_LONG = f"The answer would have more than {_MEGABYTES} MB. Ask for smaller pages, or for fewer texts."

INTROSPECTION_BYTES_PER_OBJECT = 1024
"""The whole schema is 600 KB of introspection: reading it costs as much as a large page."""


Measure = Callable[[SelectionSetNode | None], int]


class DocumentLimits(ASTValidationRule):
    """Refuses documents that are too deep, or have too many aliases, directives or root fields, or too long names."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        self.aliases = 0
        self.directives = 0
        self._fragment_depths: dict[str, int] = {}
        self._root_fields: dict[str, int] = {}

    def enter_name(self, node: NameNode, *_args: object) -> None:
        """Measure a name: an alias is repeated in each row of an answer."""
        if len(node.value) > LIMITS.name_characters:
            self.report_error(GraphQLError(f"A name has at most {LIMITS.name_characters} characters.", node))

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
        """Measure the depth and the width of an operation, through its fragments."""
        if self._width(node.selection_set) > LIMITS.root_fields:
            self.report_error(GraphQLError(f"An operation has at most {LIMITS.root_fields} root fields.", node))
        if self._depth(node.selection_set) > LIMITS.depth:
            self.report_error(GraphQLError(f"A document is at most {LIMITS.depth} fields deep.", node))

    def _width(self, selection: SelectionSetNode | None) -> int:
        width = 0
        for node in _selections(selection):
            if isinstance(node, FieldNode):
                width += 1
            elif isinstance(node, FragmentSpreadNode):
                width += self._of_fragment(node.name.value, self._root_fields, self._width)
            else:
                width += self._width(getattr(node, "selection_set", None))
        return width

    def _depth(self, selection: SelectionSetNode | None) -> int:
        deepest = 0
        for node in _selections(selection):
            below = getattr(node, "selection_set", None)
            if isinstance(node, FragmentSpreadNode):
                depth = self._of_fragment(node.name.value, self._fragment_depths, self._depth)
            elif isinstance(node, FieldNode):
                # The root of introspection stands beside the types: what tools ask below it is 14 fields deep.
                depth = self._depth(below) + (not node.name.value.startswith("__"))
            else:
                depth = self._depth(below)
            deepest = max(deepest, depth)
        return deepest

    def _of_fragment(self, name: str, known: dict[str, int], measure: Measure) -> int:
        """Measured once for each fragment; a fragment within itself, refused by another rule, adds nothing."""
        if name not in known:
            known[name] = 0
            fragment = self.context.get_fragment(name)
            known[name] = measure(fragment.selection_set) if fragment else 0
        return known[name]


def _selections(selection: SelectionSetNode | None) -> Iterator[object]:
    return iter(selection.selections if selection else ())
