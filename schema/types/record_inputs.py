"""The inputs of writes that follow from declarations: ids and versions, columns, panels, and parts of a record."""

from collections.abc import Sequence

from strawberry.types.field import StrawberryField

from models.declaration.access import EVERYONE
from resolvers.drafts.panel import Panel
from resolvers.drafts.record import Record
from resolvers.reading.entity import Group
from resolvers.records.customer_class import GROUPS
from schema.types.builder import described_type, input_field, make_field
from schema.types.panel_types import panel_input, panel_input_field


def with_article(title: str) -> str:
    """A record's title after its article; "user" begins with a consonant to the ear."""
    return f"{'an' if title[0] in 'aeio' else 'a'} {title}"


def written_input(annotation: str, description: str, *, absent: bool = False) -> StrawberryField:
    """An input that every role has with the write."""
    return make_field(annotation, description, EVERYONE, absent=absent)


def versioned(description: str) -> dict[str, StrawberryField]:
    """The inputs that name a record, and the version that it is changed from."""
    version = written_input("int", "The version that the change is made to.")
    return {"id": written_input("ID", description), "expected_version": version}


def versioned_or_new(description: str) -> dict[str, StrawberryField]:
    """The same of a record that is created where none is named."""
    version = "The version that the change is made to; needed with `id`."
    return {
        "id": written_input("ID | None", f"{description} to change; absent to create one.", absent=True),
        "expected_version": written_input("int | None", version, absent=True),
    }


def ids_input(description: str, name: str = "ids") -> dict[str, StrawberryField]:
    """The input that names several records."""
    return {name: written_input("list[ID]", f"{description}, 1 to 100.")}


def _panel_inputs(panels: Sequence[Panel]) -> dict[str, StrawberryField]:
    """The inputs of all panels, those of a group together in an input of their own."""
    fields: dict[str, StrawberryField] = {}
    groups: dict[str, dict[str, StrawberryField]] = {}
    within = {inner.name for panel in panels for inner in panel.inner}
    for panel in panels:
        if not panel.path or panel.name in within:
            continue
        panel_input(panel)
        made = panel_input_field(panel)
        if len(panel.path) == 1:
            fields[panel.path[0]] = made
        else:
            groups.setdefault(panel.path[0], {})[panel.path[-1]] = made
            type_name, description = GROUPS[panel.path[0]]
            fields.setdefault(panel.path[0], written_input(f"{type_name}Input | None", description, absent=True))
    for name, inputs in groups.items():
        description = "The panels of this group to change; absent ones stay as they are."
        described_type(f"{GROUPS[name][0]}Input", description, inputs, is_input=True)
    return fields


def column_inputs(record: Record) -> dict[str, StrawberryField]:
    """The inputs of a record's columns, those of a group together in an input of their own."""
    declarations, fields = record.declarations(), {}
    for part in record.root.column_groups():
        inner = {
            key: input_field(declarations[column])
            for key, column in part.columns.items()
            if declarations[column].access.write
        }
        if not part.path:
            fields.update(inner)
            continue
        (name,) = part.path
        group = record.entity().fields[name]
        assert isinstance(group, Group)
        input_name = f"{group.type_name}Input"
        described_type(input_name, group.description, inner, is_input=True)
        fields[name] = written_input(f"{input_name} | None", group.description, absent=True)
    return fields


def record_inputs(record: Record) -> dict[str, tuple[str, dict[str, StrawberryField]]]:
    """The inputs of a record's writes: its columns, and its further parts."""
    extra = {name: written_input(annotation, text, absent=True) for name, (annotation, text) in record.extra.items()}
    save = {
        **versioned_or_new(f"The {record.title}"),
        **column_inputs(record),
        **extra,
        **_panel_inputs(record.parts),
    }
    what = f"{with_article(record.title)}{', any of its panels together' if record.own_row else ''}"
    return {
        f"{record.name}_save": (f"Create or change {what}: what is absent stays as it is.", save),
        f"{record.name}_delete": (
            f"Delete {record.title} records that nothing refers to, each with its own result.",
            ids_input("The records"),
        ),
    }
