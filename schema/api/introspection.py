"""Answers of `__schema` and `__type`, rendered once for each part of a schema and each selection of it.

A type is asked for again and again in one introspection: as a type of the schema, of fields and of arguments. Its
answer to one selection is written once, so an introspection takes as long as it has different parts. Joined, the parts
still multiply with aliases; their lengths are known before they are joined, so what grows too long is refused.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Final

import orjson
from graphql import (
    FieldNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    SchemaMetaFieldDef,
    SelectionSetNode,
    TypeMetaFieldDef,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_type,
)
from graphql.execution.values import VariableValues, get_argument_values

from resolvers.reading.context import Broken, FieldProblem, Path, ReadyValue
from schema.api.limits import INTROSPECTION_BYTES_PER_OBJECT, LIMITS
from schema.api.problems import RequestErrorCode, problem

FIELDS: Final[Mapping[str, GraphQLField]] = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}

LONGEST: Final = LIMITS.cost * INTROSPECTION_BYTES_PER_OBJECT
"""Bytes of an introspection's answer at most, as its cost allows."""

MOST_PARTS: Final = 100_000
"""Objects that are written at most; the whole schema has some 15,000."""

_Problems = tuple[tuple[Path, str], ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """The JSON of one value, and the fields within it that have none."""

    text: bytes
    problems: _Problems = ()


_NULL: Final = _Piece(b"null")


@dataclass(frozen=True, slots=True)
class _Selected:
    """One field that is wanted of an object: its key as JSON, what resolves it, and the fields of what it leads to.

    `refused` says why its arguments can't be used.
    """

    key: str
    json_key: bytes
    definition: GraphQLField | None
    arguments: Mapping[str, object] = field(default_factory=dict)
    below: "tuple[_Selected, ...]" = ()
    problem: str = ""

    @property
    def type(self) -> GraphQLOutputType | None:
        """The type of its value."""
        return self.definition.type if self.definition else None


Selected = Callable[[GraphQLObjectType, Sequence[SelectionSetNode]], Mapping[str, list[FieldNode]]]
"""The fields of some selections of an object type, gathered by response key."""


@dataclass
class Introspection:
    """Answers the introspection of one document in one schema, for given variables."""

    schema: GraphQLSchema
    variables: VariableValues
    selected: Selected
    _answers: dict[tuple[int, int], _Piece] = field(default_factory=dict)
    _parts: int = 0
    _bytes: int = 0

    def answer(self, name: str, nodes: list[FieldNode]) -> ReadyValue:
        """Answer of one of the root's fields. Raises RequestProblemError where it would be too long."""
        wanted = self._selected(name, FIELDS[name], nodes)
        # They are told apart by where their selections are, and those of another field are gone.
        self._answers.clear()
        piece = self._field(None, wanted)
        if wanted.problem:
            return ReadyValue(None, (FieldProblem((), Broken(wanted.problem)),))
        problems = tuple(FieldProblem(path, Broken(message)) for path, message in piece.problems)
        return ReadyValue(orjson.Fragment(piece.text), problems, len(piece.text))

    def _selected(self, key: str, definition: GraphQLField | None, nodes: list[FieldNode]) -> _Selected:
        json_key = orjson.dumps(key) + b":"
        if definition is None:
            return _Selected(key, json_key, None)
        try:
            arguments = get_argument_values(definition, nodes[0], self.variables)
        except GraphQLError as error:
            return _Selected(key, json_key, definition, problem=error.message)
        named = get_named_type(definition.type)
        if not isinstance(named, GraphQLObjectType):
            return _Selected(key, json_key, definition, arguments)
        selections = [node.selection_set for node in nodes if node.selection_set]
        gathered: Mapping[str, list[FieldNode]] = self.selected(named, selections)
        below = tuple(
            self._selected(key, named.fields.get(nodes[0].name.value), nodes) for key, nodes in gathered.items()
        )
        return _Selected(key, json_key, definition, arguments, below)

    def _field(self, source: object, wanted: _Selected) -> _Piece:
        definition = wanted.definition
        if wanted.problem or definition is None or definition.resolve is None:
            return _Piece(b"null", (((), wanted.problem),) if wanted.problem else ())
        value = definition.resolve(source, SimpleNamespace(schema=self.schema), **wanted.arguments)
        return self._value(value, definition.type, wanted.below)

    def _value(self, value: object, value_type: GraphQLOutputType, below: tuple[_Selected, ...]) -> _Piece:
        if is_non_null_type(value_type):
            value_type = value_type.of_type
        if value is None:
            return _NULL
        if is_list_type(value_type):
            assert isinstance(value, Iterable)
            pieces = [self._value(entry, value_type.of_type, below) for entry in value]
            return self._list(pieces, null=not is_non_null_type(value_type.of_type))
        if isinstance(value_type, GraphQLObjectType):
            return self._object(value, value_type, below)
        assert is_leaf_type(value_type)
        return _Piece(orjson.dumps(value_type.coerce_output_value(value)))

    def _list(self, pieces: list[_Piece], *, null: bool) -> _Piece:
        problems = tuple(
            ((index, *path), message) for index, piece in enumerate(pieces) for path, message in piece.problems
        )
        if problems and not null and any(piece.text == _NULL.text for piece in pieces):
            return _Piece(_NULL.text, problems)
        return self._joined(b"[", [piece.text for piece in pieces], b"]", problems)

    def _object(self, source: object, object_type: GraphQLObjectType, below: tuple[_Selected, ...]) -> _Piece:
        key = id(source), id(below)
        cached = self._answers.get(key)
        if cached is not None:
            return cached
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise _too_long()
        texts: list[bytes] = []
        problems: list[tuple[Path, str]] = []
        nothing = False
        for member in below:
            piece = _Piece(orjson.dumps(object_type.name)) if member.definition is None else self._field(source, member)
            texts.append(member.json_key + piece.text)
            problems += (((member.key, *path), message) for path, message in piece.problems)
            # A field that is never null has no value, so the object has none either.
            nothing |= bool(piece.problems and piece.text == _NULL.text and is_non_null_type(member.type))
        made = self._joined(b"{", texts, b"}", tuple(problems))
        if nothing:
            made = _Piece(_NULL.text, made.problems)
        if is_type(source):
            # Types live as long as their schema; what leads to them is made again each time it is asked for.
            self._answers[key] = made
        return made

    def _joined(self, begin: bytes, texts: list[bytes], end: bytes, problems: _Problems) -> _Piece:
        length = sum(map(len, texts)) + len(texts) + 1
        self._bytes += length
        if length > LONGEST or self._bytes > 4 * LONGEST or len(problems) > LIMITS.cost:
            raise _too_long()
        return _Piece(begin + b",".join(texts) + end, problems)


def _too_long() -> Exception:
    message = f"The introspection would answer more than {LONGEST // 1024} KB. Ask for less of the schema at once."
    return problem(RequestErrorCode.COST_LIMIT_EXCEEDED, message)
