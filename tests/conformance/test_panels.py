"""Every panel is whole: what its table declares is described, read and written by whoever may, audited and kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, GraphQLUnionType, get_named_type

from models.declaration.access import Role
from models.declaration.declaration import Declaration
from models.panels.panel import PanelRow
from models.records.customer_class import CustomerClass
from resolvers.drafts.changes import UNAUDITED, changed_parts
from resolvers.drafts.defaults import default_state
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import State, Values
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.panels.panel_choice import CustomerClassPanel, outer
from resolvers.records.class_list_columns import COLUMNS
from schema.api.role_schema import role_schema
from tests.conformance.off_default import other_value

UI_PANELS = Path(__file__).parents[2] / "web/ui/src/panels"


def described(panel: Panel) -> str:
    """The panel's name, as a test's id."""
    return panel.name


def columns() -> Iterator[tuple[Panel, str, Declaration]]:
    """Every declared column of every panel."""
    for panel in PANELS:
        for name, declaration in panel.declarations().items():
            yield panel, name, declaration


every_panel = pytest.mark.parametrize("panel", PANELS, ids=described)
every_column = pytest.mark.parametrize(
    ("panel", "column", "declaration"),
    [pytest.param(panel, name, one, id=f"{panel.name}.{name}") for panel, name, one in columns()],
)
every_role = pytest.mark.parametrize("role", list(Role))


def schema(role: Role) -> GraphQLSchema:
    """A role's schema."""
    return role_schema(role).graphql_schema


def output(role: Role, panel: Panel) -> GraphQLObjectType:
    """The type that a panel is read under."""
    graphql_type = schema(role).type_map[panel.type_name]
    assert isinstance(graphql_type, GraphQLObjectType)
    return graphql_type


def given(role: Role, panel: Panel) -> GraphQLInputObjectType:
    """The input that a panel is saved by."""
    name = "CustomerClassSaveInput" if not panel.path else f"{panel.type_name}Input"
    graphql_type = schema(role).type_map[name]
    assert isinstance(graphql_type, GraphQLInputObjectType)
    return graphql_type


@every_panel
def test_a_panel_says_what_it_is_for(panel: Panel) -> None:
    assert panel.description.endswith(".")
    assert panel.declarations(), "a panel without columns"


@every_panel
def test_a_panel_is_named_by_the_one_that_it_stands_in(panel: Panel) -> None:
    """R-51, R-59: or a policy over all that can be named would leave it out, and so would putting all of them back."""
    named = outer(panel.name)

    assert named.upper() in CustomerClassPanel.__members__
    (place,) = (one.path for one in PANELS if one.name == named)
    assert panel.path[: len(place)] == place


@every_panel
def test_every_column_of_a_table_is_declared_or_belongs_to_the_frame(panel: Panel) -> None:
    """A column that nothing declares would be stored and never seen."""
    declared = panel.declarations()
    frame = {"id", "name_key", panel.parent, f"{panel.parent}_id", "pk"}
    links = {f"{name}_id" for name, one in declared.items() if one.target}

    kept = set(COLUMNS) if panel.name == "general_info" else set()
    assert set(panel.model._meta.fields_map) - set(declared) - links - frame == kept


@every_column
def test_every_column_is_described_in_a_sentence(panel: Panel, column: str, declaration: Declaration) -> None:
    assert declaration.description.endswith(".")
    assert " " in declaration.description


@every_role
@every_column
def test_a_column_is_read_by_whoever_may_read_it_and_by_nobody_else(
    panel: Panel, column: str, declaration: Declaration, role: Role
) -> None:
    fields = output(role, panel).fields

    assert (camel(column) in fields) is (role in declaration.access.read)
    if role in declaration.access.read:
        assert declaration.description in (fields[camel(column)].description or "")


@every_role
@every_column
def test_a_column_is_written_by_whoever_may_write_it_and_by_nobody_else(
    panel: Panel, column: str, declaration: Declaration, role: Role
) -> None:
    fields = given(role, panel).fields

    assert (camel(column) in fields) is (role in declaration.access.write)


def alternatives() -> dict[str, str]:
    """The types of panels of which one counts at a time, by the names that they have in the input."""
    declared = (panel.alternatives for panel in PANELS if panel.alternatives)
    return {inner.path[-1]: inner.type_name for one in declared for inner in one.panels.values()}


@every_role
@every_panel
def test_a_panel_stands_at_its_place_in_type_and_input(panel: Panel, role: Role) -> None:
    """From the class and from the input of its save, along the names of its place."""
    found = schema(role).type_map["CustomerClass"]
    wanted = schema(role).type_map["CustomerClassSaveInput"]
    for name in panel.path:
        assert isinstance(wanted, GraphQLInputObjectType)
        wanted = get_named_type(wanted.fields[camel(name)].type)
        if isinstance(found, GraphQLUnionType):
            found = next(member for member in found.types if member.name == alternatives()[name])
        else:
            assert isinstance(found, GraphQLObjectType)
            found = get_named_type(found.fields[camel(name)].type)

    assert found is output(role, panel)
    assert wanted is given(role, panel)


@every_column
def test_a_changed_column_is_told_at_its_path(panel: Panel, column: str, declaration: Declaration) -> None:
    """R-44: each property has a path in the audit log, but for those that every save writes anyway."""
    before: State = default_state(PANELS)
    row: Values = {name: one.default for name, one in panel.declarations().items()}
    changed = {**row, column: other_value(declaration)}
    if panel.is_list:
        keyed: Values = {**row, **{name: other_value(panel.declarations()[name]) for name in panel.keys}}
        before = {**before, panel.name: [keyed]}
        changed = {**keyed, column: changed[column]}
    after: State = {**before, panel.name: [changed] if panel.is_list else changed}

    changes = changed_parts(PANELS, before, after)

    place = tuple(camel(name) for name in panel.path)
    if panel.is_list:
        assert all(one.change.path[: len(place)] == place for one in changes)
        assert changes or column in panel.keys
    else:
        unchanged = changed[column] == row[column]
        expected = [] if unchanged or column in UNAUDITED else [(*place, camel(column))]
        assert [one.change.path for one in changes] == expected
        assert [one.for_administrators for one in changes] == [Role.RESELLER not in declaration.access.read] * len(
            changes
        )


@every_panel
def test_the_rows_of_a_panel_go_with_their_class(panel: Panel) -> None:
    if panel.model is CustomerClass:
        return
    owner = panel.model._meta.fields_map["customer_class"]
    assert owner.on_delete == "CASCADE"  # type: ignore[attr-defined]
    assert panel.is_list or issubclass(panel.model, PanelRow)


@pytest.mark.parametrize("outer", [panel for panel in PANELS if panel.alternatives], ids=described)
def test_alternatives_are_a_union_and_a_one_of_for_every_role(outer: Panel) -> None:
    """Exactly those panels, each by a word of the column that chooses."""
    choices = outer.alternatives
    assert choices is not None
    choice = outer.declarations()[choices.column].choice
    assert choice is not None
    assert set(choices.panels) <= set(choice)
    for role in Role:
        union, one_of = (schema(role).type_map[name] for name in (choices.type_name, f"{choices.type_name}Input"))
        assert isinstance(union, GraphQLUnionType)
        assert isinstance(one_of, GraphQLInputObjectType)
        assert one_of.is_one_of
        assert [member.name for member in union.types] == [panel.type_name for panel in choices.panels.values()]
        assert list(one_of.fields) == [camel(panel.path[-1]) for panel in choices.panels.values()]


@pytest.mark.parametrize("panel", [one for one in PANELS if one.path], ids=described)
def test_a_panel_has_its_form_in_the_app(panel: Panel) -> None:
    """A panel within another one is drawn by that one; every other panel has a file of its name."""
    within = {inner.name for outer in PANELS for inner in outer.inner}
    file = UI_PANELS / f"{''.join(word.capitalize() for word in panel.name.split('_'))}.tsx"
    assert panel.name in within or file.is_file(), f"{file.name} is missing"
