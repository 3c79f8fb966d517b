"""The reference of the domain in the documents: what a class holds, each column with its declared range and default."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path

import rules
from models.declaration.declaration import Declaration, Kind, declarations_of
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.reading.entity import Column, Group
from resolvers.registry import ENTITIES

ROOT = Path(__file__).parent.parent

INTRODUCTION = """\
# Domain

Written by `make generate` from `docs/domain.toml`, the declarations of the columns and `docs/rules.toml`. Where code
and tests cite "domain 3.1", they mean the section of that number here. Panels and fields follow the public description
of the product that this is built after; ranges and defaults that it doesn't tell are our own choice, and stand here as
they are enforced. Whether a role may read or write a field stands in [permissions](permissions.md).
"""

PANEL_MODELS = {panel.type_name: panel.model for panel in PANELS}

GROUPS = {
    field.type_name: (entity, name, field)
    for entity in ENTITIES.values()
    for name, field in entity.fields.items()
    if isinstance(field, Group) and field.table is None
}
"""Types whose fields are columns of the row that another type has, each with that type's entity and its field there."""

KINDS = {
    Kind.TEXT: "text",
    Kind.INTEGER: "whole number",
    Kind.DECIMAL: "decimal",
    Kind.BOOLEAN: "on or off",
    Kind.DATETIME: "instant",
    Kind.DATE: "day",
    Kind.TEXT_LIST: "list of texts",
    Kind.INTEGER_LIST: "list of whole numbers",
}


CITATION = re.compile(r"\bdomain (?:reference )?(\d+(?:\.\d+)?)")


@dataclass(frozen=True)
class Section:
    """A section of the document: its text, the types whose columns it lists, and the rules that hold there."""

    number: str
    title: str
    text: str = ""
    types: Sequence[str] = ()
    rules: Sequence[int] = ()


FRAME = {"version", "created_at", "created_by", "updated_at", "updated_by"}
"""Columns that every row which people save has beside its values."""


def bounds(declaration: Declaration) -> str:
    """The range of a number, or of each number of a list."""
    lowest, highest = (
        f"{bound:f}" if isinstance(bound, Decimal) else bound for bound in (declaration.minimum, declaration.maximum)
    )
    if lowest is not None and highest is not None:
        return f" {lowest} to {highest}"
    return f" from {lowest}" if lowest is not None else f" up to {highest}" if highest is not None else ""


def value(declaration: Declaration) -> str:
    """Describe the values of a column, with their bounds and unit."""
    if declaration.choice is not None:
        return ", ".join(f"`{member.name}`" for member in declaration.choice)
    if declaration.target:
        return f"`{declaration.target.removeprefix('models.')}`"
    words = KINDS[declaration.kind] + bounds(declaration)
    if declaration.unit:
        words += f" {declaration.unit}"
    if declaration.maximum_length is not None:
        listed = declaration.kind in {Kind.TEXT_LIST, Kind.INTEGER_LIST}
        words += f", at most {declaration.maximum_length} {'entries' if listed else 'characters'}"
    return words


def default(declaration: Declaration) -> str:
    """Describe the default of a column."""
    value_of = declaration.default
    if declaration.required:
        return "required"
    match value_of:
        case None | "" | () | []:
            return "none"
        case bool():
            return "on" if value_of else "off"
        case Enum():
            return f"`{value_of.name}`"
        case Decimal():
            return f"{value_of:f}"
    if isinstance(value_of, list | tuple):
        return ", ".join(str(entry) for entry in value_of)
    return f"`{value_of}`" if declaration.choice else str(value_of)


def columns(type_name: str) -> Mapping[str, Declaration]:
    """The columns that are fields of a type itself, by their names there."""
    if type_name in PANEL_MODELS:
        return declarations_of(PANEL_MODELS[type_name])
    if type_name in GROUPS:
        entity, _, group = GROUPS[type_name]
        declared = declarations_of(entity.model)
        return {
            name: field.declaration if isinstance(field, Column) else declared[name]
            for name, field in group.fields.items()
        }
    entity = ENTITIES[type_name]
    return {name: declared for name, declared in declarations_of(entity.model).items() if name in entity.fields}


def table(type_name: str) -> Iterator[str]:
    """The columns of a type, each with what it is for."""
    title = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", type_name).capitalize()
    place = f"`{type_name}`"
    if type_name in GROUPS:
        entity, field, _ = GROUPS[type_name]
        place += f", `{camel(field)}` of `{entity.name}`"
    yield f"\n**{title}** ({place})\n\n| Field | Value | Default | |\n|---|---|---|---|"
    for name, declaration in columns(type_name).items():
        if name in FRAME:
            continue
        words = declaration.description.replace("|", "\\|")
        cells = value(declaration).replace("|", "\\|"), default(declaration).replace("|", "\\|")
        yield f"| {camel(name)} | {cells[0]} | {cells[1]} | {words} |"


def sections() -> list[Section]:
    """The sections in order."""
    text = (ROOT / "docs/domain.toml").read_text(encoding="utf-8")
    return [Section(**section) for section in tomllib.loads(text)["section"]]


def untold(documented: Sequence[Section]) -> list[str]:
    """The types of panels that no section lists: a new panel's values stand in the document all the same."""
    listed = {type_name for section in documented for type_name in section.types}
    return [panel.type_name for panel in PANELS if panel.type_name not in listed]


def missing() -> list[str]:
    """Citations of sections that aren't there, each in a sentence."""
    numbers = {section.number for section in sections()}
    return [
        f"{path.relative_to(ROOT)} cites domain {number}, which docs/domain.toml lacks"
        for package in ("models", "resolvers", "schema", "web", "tests")
        for path in sorted((ROOT / package).rglob("*.py"))
        if "node_modules" not in path.parts
        for number in CITATION.findall(path.read_text(encoding="utf-8"))
        if number not in numbers
    ]


def document() -> str:
    """The whole document."""
    told = rules.rules()
    lines = [INTRODUCTION]
    numbered = sections()
    for section in numbered:
        level = "###" if "." in section.number else "##"
        lines += [f"\n{level} {section.number} {section.title}\n", section.text.strip()]
        for type_name in section.types:
            lines += table(type_name)
        lines += ["", *(f"- [R-{number}](rules.md#r-{number}): {told[f'R-{number}']}" for number in section.rules)]
    if new := untold(numbered):
        lines += ["\n## Panels without a section of their own\n", *(line for name in new for line in table(name))]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)) + "\n"
