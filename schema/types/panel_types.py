"""The types and inputs of panels, whose fields are those that the panel declares."""

from collections.abc import Callable
from typing import Annotated, Union

import strawberry
from strawberry.types.field import StrawberryField

from models.declaration.access import EVERYONE
from resolvers.drafts.panel import Alternatives, Panel
from resolvers.reading.entity import Group
from resolvers.records.customer_class import list_entities, panel_field
from schema.types.builder import NAMES, Class, described_type, input_field, make_field
from schema.types.entity_types import entity_type, group_type


def panel_type(panel: Panel) -> Callable[[Class], Class]:
    """The type that a panel is read under, that of its rows if it is a list; and the input that it is saved by."""
    panel_input(panel)
    if panel.is_list:
        return entity_type(list_entities([panel])[panel.type_name])
    group = panel_field(panel)
    assert isinstance(group, Group)
    return group_type(group)


def panel_input_field(panel: Panel) -> StrawberryField:
    """The field of an input under which a panel is saved: absent leaves all alone."""
    inner = f"{panel.type_name}Input"
    annotation = f"list[{inner}] | None" if panel.is_list else f"{inner} | None"
    # Of a list of the class the app shows the description as help, beside what says the same.
    of_record = panel.is_list and panel.parent != Panel.parent
    how = (
        f" {'Values that are not named stay as they are.' if panel.partial else 'Replaces the whole list.'}"
        if of_record
        else ""
    )
    return make_field(annotation, f"{panel.description}{how}", EVERYONE, absent=True)


def alternatives_types(alternatives: Alternatives) -> None:
    """The union that alternatives are read under, and the one-of input that they are saved by.

    The types of the alternatives themselves have to be made before.
    """
    members = tuple(NAMES[panel.type_name] for panel in alternatives.panels.values())
    NAMES[alternatives.type_name] = Annotated[
        Union[members],  # noqa: UP007  # the members are known at run time only
        strawberry.union(alternatives.type_name, description=alternatives.description),
    ]
    fields = {panel.path[-1]: panel_input_field(panel) for panel in alternatives.panels.values()}
    description = f"{alternatives.description} Exactly one must be given."
    described_type(f"{alternatives.type_name}Input", description, fields, is_input=True, one_of=True)


def panel_input(panel: Panel) -> None:
    """The input that a panel is saved by, or an entry of its list; two records may have lists of one type."""
    if f"{panel.type_name}Input" in NAMES:
        return
    fields = {
        name: input_field(declaration) for name, declaration in panel.declarations().items() if declaration.access.write
    }
    fields |= {inner.path[-1]: panel_input_field(inner) for inner in panel.below}
    if panel.alternatives:
        inner_name = f"{panel.alternatives.type_name}Input"
        fields[panel.alternatives.name] = make_field(
            f"{inner_name} | None", f"{panel.alternatives.description} Naming one chooses it.", EVERYONE, absent=True
        )
    words = "One entry. {}" if panel.is_list else "{} What is absent stays as it is."
    described_type(f"{panel.type_name}Input", words.format(panel.description), fields, is_input=True)
