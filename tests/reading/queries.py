"""Requests to be answered twice: valid queries of a schema, made to hit the rows and to use all of the language.

hypothesis-graphql chooses fields and arguments. What it leaves out is added here: variables with and without defaults,
named and inline fragments, aliases, @skip and @include, fields that are named twice, `__typename`, cursors of the list
at hand, ids of the right type, and now and then an argument that no row can be found by.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphql import (
    ArgumentNode,
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    InlineFragmentNode,
    IntValueNode,
    NamedTypeNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    StringValueNode,
    ValueNode,
    build_schema,
    get_named_type,
    is_composite_type,
    print_ast,
    print_schema,
)
from hypothesis import strategies as st
from hypothesis_graphql import queries

from tests.oracle.world import Case, models
from tests.reading.drawn_values import WRONG_IDS, Values, named


@dataclass(frozen=True)
class Asked:
    """A request, as it is sent."""

    query: str
    variables: Mapping[str, object]


def asked(schema: GraphQLSchema, case: Case) -> st.SearchStrategy[Asked]:
    """Requests to a role's schema that hit the rows of a case."""
    plain = build_schema(print_schema(schema))
    documents: st.SearchStrategy[DocumentNode] = queries(
        plain, custom_scalars=_scalars(case), print_ast=lambda document: document
    )

    @st.composite
    def request(draw: st.DrawFn) -> Asked:
        return _Writing(draw, plain, case).request(draw(documents))

    return request()


def _scalars(case: Case) -> dict[str, st.SearchStrategy[ValueNode]]:
    """Values that rows have, and values close to them."""
    names = {getattr(row, name, "") for model in models().values() for row in case.world.all(model) for name in TEXTS}
    texts = sorted(
        {part for text in names if isinstance(text, str) for part in (text, text[:2], text[-2:], text.upper())}
        | {"%", "_", "\\", '"', "'", "ß", "SS", "\U0010ffff", "\0"}
    )
    moments = sorted({row.created_at.isoformat() for row in case.world.all(models()["CustomerClass"])})  # type: ignore[attr-defined]
    return {
        "String": st.sampled_from(texts).map(lambda text: StringValueNode(value=text)),
        "ID": st.sampled_from(WRONG_IDS).map(lambda text: StringValueNode(value=text)),
        "Int": st.sampled_from((0, 1, 2, 3, -1, 2**31 - 1)).map(lambda number: IntValueNode(value=str(number))),
        "DateTime": st.sampled_from([*moments, "2026-04-01T00:30:01+02:00", "0001-01-01T00:00:00Z"]).map(
            lambda text: StringValueNode(value=text)
        ),
        "Date": st.sampled_from(("2026-03-31", "2027-05-05")).map(lambda text: StringValueNode(value=text)),
        "Decimal": st.sampled_from(("0.5", "10", "0.00001")).map(lambda text: StringValueNode(value=text)),
    }


TEXTS = ("name", "name_key", "description", "user_name", "entity_type", "panel", "realm", "address", "request_id")


def _composite(graphql_type: object) -> GraphQLCompositeType:
    assert isinstance(graphql_type, GraphQLObjectType | GraphQLInterfaceType | GraphQLUnionType)
    return graphql_type


@dataclass
class _Writing(Values):
    """One request in the making."""

    fragments: list[FragmentDefinitionNode] = field(default_factory=list)
    aliases: int = 0

    def request(self, document: DocumentNode) -> Asked:
        operation = document.definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        selection = self.selection(_composite(self.schema.query_type), operation.selection_set, 0)
        written = OperationDefinitionNode(
            operation=operation.operation,
            name=named("Asked") if self.one_in(2) else None,
            variable_definitions=tuple(self.definitions),
            selection_set=selection,
        )
        return Asked(
            print_ast(DocumentNode(definitions=(written, *self.fragments))),
            self.variables,
        )

    def selection(self, parent: GraphQLCompositeType, selection: SelectionSetNode, depth: int) -> SelectionSetNode:
        written: list[SelectionNode] = []
        for node in selection.selections:
            if isinstance(node, FieldNode):
                written += self.field(parent, node, depth)
            else:
                assert isinstance(node, InlineFragmentNode)
                assert node.type_condition
                condition = _composite(self.schema.type_map[node.type_condition.name.value])
                below = self.selection(condition, node.selection_set, depth)
                written.append(InlineFragmentNode(type_condition=node.type_condition, selection_set=below))
        if self.one_in(6):
            written.insert(self.draw(st.integers(0, len(written))), FieldNode(name=named("__typename"), arguments=()))
        if self.one_in(5):
            start = self.draw(st.integers(0, len(written) - 1))
            end = self.draw(st.integers(start + 1, len(written)))
            written[start:end] = [self.fragment(parent, written[start:end])]
        return SelectionSetNode(selections=tuple(written))

    def fragment(self, parent: GraphQLCompositeType, selections: Sequence[SelectionNode]) -> SelectionNode:
        selection = SelectionSetNode(selections=tuple(selections))
        condition = NamedTypeNode(name=named(parent.name))
        directives = self.directives()
        if self.one_in(2):
            name = f"Part{len(self.fragments)}"
            self.fragments.append(
                FragmentDefinitionNode(name=named(name), type_condition=condition, selection_set=selection)
            )
            return FragmentSpreadNode(name=named(name), directives=directives)
        return InlineFragmentNode(
            type_condition=condition if self.one_in(2) else None, selection_set=selection, directives=directives
        )

    def directives(self) -> tuple[DirectiveNode, ...]:
        if not self.one_in(4):
            return ()
        name = self.of(("include", "skip"))
        wanted = self.one_in(3) if name == "skip" else not self.one_in(3)
        value: ValueNode = BooleanValueNode(value=wanted)
        if self.one_in(2):
            value = self.variable(GraphQLNonNull(self.schema.type_map["Boolean"]), value, optional=False, null=False)  # type: ignore[arg-type]
        return (DirectiveNode(name=named(name), arguments=(ArgumentNode(name=named("if"), value=value),)),)

    def field(self, parent: GraphQLCompositeType, node: FieldNode, depth: int) -> list[SelectionNode]:
        """The field as it is named in the request; sometimes named twice, with a part of the selection each."""
        if node.name.value.startswith("__"):
            return [node]
        definition: GraphQLField = parent.fields[node.name.value]  # type: ignore[union-attr]
        named_type = get_named_type(definition.type)
        arguments = self.arguments(node, definition, depth)
        alias = node.alias
        if self.one_in(12) and self.aliases < 40:
            self.aliases += 1
            alias = named(f"{self.of(('a', 'id', 'nodes', '_', 'name'))}{self.aliases}")
        selection = None
        if is_composite_type(named_type):
            assert node.selection_set
            selection = self.selection(_composite(named_type), node.selection_set, depth + 1)

        def made(below: SelectionSetNode | None) -> FieldNode:
            return FieldNode(
                name=node.name,
                alias=alias,
                arguments=arguments,
                directives=self.directives() if self.one_in(6) else (),
                selection_set=below,
            )

        if selection and len(selection.selections) > 1 and self.one_in(8):
            cut = self.draw(st.integers(1, len(selection.selections) - 1))
            halves = selection.selections[:cut], selection.selections[cut:]
            return [made(SelectionSetNode(selections=tuple(half))) for half in halves]
        return [made(selection)]
