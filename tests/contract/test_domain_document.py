"""The reference of the domain: each field stands under the type that has it, and none of its columns is left out."""

import re
from pathlib import Path

from models.declaration.access import Role
from models.declaration.declaration import declarations_of
from resolvers.registry import ENTITIES
from schema.api.role_schema import role_schema

DOCUMENT = (Path(__file__).parents[2] / "docs/domain.md").read_text(encoding="utf-8")
TABLE = re.compile(r"^\*\*[^*]+\*\* \(`(\w+)`[^\n]*\)\n\n\| Field [^\n]*\n\|[-|]+\n((?:\| [^\n]*\n)*)", re.MULTILINE)
TABLES = {name: re.findall(r"^\| (\w+) \|", rows, re.MULTILINE) for name, rows in TABLE.findall(DOCUMENT)}
FRAME = {"version", "created_at", "created_by", "updated_at", "updated_by"}


def test_each_field_stands_under_a_type_that_has_it() -> None:
    types = role_schema(Role.ADMINISTRATOR).graphql_schema.type_map
    missing = [
        f"{name}.{field}"
        for name, told in TABLES.items()
        for field in told
        if field not in getattr(types.get(name), "fields", {})
    ]

    assert missing == []
    # Fields within an object of their own have the type of that
    assert TABLES["SpendingPlan"] == ["threshold", "checkRemainingFunds", "sendWarning", "warningThresholdPercent"]
    assert TABLES["Preferences"] == ["density", "openOnlyResult", "loadListAtOnce"]
    assert "(`CustomerOverrides`, `overrides` of `Customer`)" in DOCUMENT


def test_each_column_of_a_type_that_is_told_stands_somewhere() -> None:
    left_out = [
        f"{name}.{column}"
        for name in TABLES
        if name in ENTITIES
        for column, declaration in declarations_of(ENTITIES[name].model).items()
        if column not in FRAME and f"| {declaration.description.replace('|', chr(92) + '|')} |" not in DOCUMENT
    ]

    assert "Customer" in TABLES
    assert left_out == []
