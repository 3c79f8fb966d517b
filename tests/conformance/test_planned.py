"""Every setting that a save of a class takes can be planned, because it is declared."""

from collections.abc import Iterator
from typing import Any

from models.declaration.declaration import Declaration, Kind
from resolvers.drafts.panel import Panel
from resolvers.panels.all_panels import PANELS
from resolvers.planned.kept_input import SETTINGS, kept_input, settings_in, settings_of
from tests.conformance.off_default import other_value


def _given(declaration: Declaration) -> object:
    """A value as an input has it: links are global ids."""
    return f"{declaration.target}:1" if declaration.kind is Kind.LINK else other_value(declaration)


def _inputs(panel: Panel) -> Iterator[dict[str, Any]]:
    """For each column that may be set, an input that sets it alone."""
    for group in panel.column_groups():
        for key, column in group.columns.items():
            declaration = panel.declarations()[column]
            if declaration.access.write and not declaration.fixed:
                row = {key: _given(declaration)}
                value: Any = [row] if panel.is_list else row
                for name in reversed(group.path):
                    value = {name: value}
                yield value


def test_every_column_of_every_panel_comes_back_as_it_was_given() -> None:
    """R-52: passing; whatever its type."""
    inputs = [(panel.name, input) for panel in PANELS for input in _inputs(panel)]

    assert len(inputs) > 100
    for name, input in inputs:
        assert settings_in(input) == input, name
        back = settings_of(kept_input(input))
        assert (back, repr(back)) == (input, repr(input)), name


def test_null_and_a_cleared_list_come_back_too() -> None:
    inputs: list[dict[str, Any]] = [
        {"custom_fields": None},
        {"finances": {"taxation": {"tax_plugin": None}}},
        {"measured_services": []},
    ]
    for input in inputs:
        assert settings_of(kept_input(input)) == input


def test_what_names_the_class_and_what_is_chosen_once_is_never_kept() -> None:
    """R-2, R-3, R-14."""
    assert not SETTINGS & {
        "id",
        "ids",
        "expected_version",
        "apply_at",
        "reason",
        "currency",
        "business_model",
        "managed_by",
    }
