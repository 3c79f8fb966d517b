"""Custom fields: definitions whose type never changes and whose default fits it, and the classes that enable them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolvers.drafts.values import Values
from resolvers.panels.custom_fields import CUSTOM_FIELDS
from resolvers.records.custom_fields.custom_field_value import fits_mask, value_problem
from tests.factories.client import Json, errors
from tests.factories.world import World
from tests.panels.drafts import broken, code_and_path, draft

PLAIN: Values = {
    "maximum_length": None,
    "masks": [],
    "minimum": None,
    "maximum": None,
    "decimal_places": None,
    "options": [],
}
PATH = ("input", "value")


def against(kind: str, value: str, **properties: object) -> str | None:
    """The code of the problem of a value."""
    problem = value_problem({**PLAIN, "type": kind, **properties}, value, PATH)
    return problem.code.value if problem else None


@pytest.mark.parametrize(
    ("kind", "properties", "value", "code"),
    [
        ("TEXT", {}, "x" * 1000, None),
        ("TEXT", {}, "x" * 1001, "TOO_LONG"),
        ("TEXT", {"maximum_length": 2}, "ab", None),
        ("TEXT", {"maximum_length": 2}, "abc", "TOO_LONG"),
        ("TEXT", {"masks": ["99999999A", "DE999999999"]}, "12345678Z", None),
        ("TEXT", {"masks": ["99999999A", "DE999999999"]}, "DE123456789", None),
        ("TEXT", {"masks": ["99999999A", "DE999999999"]}, "DE12345678", "INVALID"),
        ("NUMBER", {}, "-12.5", None),
        ("NUMBER", {}, "1e3", "INVALID"),
        ("NUMBER", {}, "NaN", "INVALID"),
        ("NUMBER", {"minimum": Decimal(-1), "maximum": Decimal(1)}, "-1", None),
        ("NUMBER", {"minimum": Decimal(-1)}, "-1.00001", "TOO_SMALL"),
        ("NUMBER", {"maximum": Decimal(1)}, "1.00001", "TOO_LARGE"),
        ("NUMBER", {"decimal_places": 0}, "2.0", None),
        ("NUMBER", {"decimal_places": 0}, "2.5", "TOO_PRECISE"),
        ("DATE", {}, "2024-02-29", None),
        ("DATE", {}, "2026-02-29", "INVALID"),
        ("DATE", {}, "20260331", "INVALID"),
        ("DATE_TIME", {}, "2026-03-31T14:30:00Z", None),
        ("DATE_TIME", {}, "2026-03-31T14:30:00", "INVALID"),
        ("LIST", {"options": ["red", "blue"]}, "red", None),
        ("LIST", {"options": ["red", "blue"]}, "Red", "INVALID"),
    ],
)
def test_a_value_fits_its_type_or_not(kind: str, properties: Json, value: str, code: str | None) -> None:
    """R-38."""
    assert against(kind, value, **properties) == code


@given(st.text(alphabet="0123456789", max_size=40))
def test_a_mask_of_nines_takes_digits_of_its_length(digits: str) -> None:
    assert fits_mask("9" * len(digits), digits)
    assert not fits_mask("9" * (len(digits) + 1), digits)


@given(st.text(max_size=40))
def test_an_escaped_mask_takes_its_own_text_alone(text: str) -> None:
    mask = "".join(f"\\{letter}" for letter in text)

    assert fits_mask(mask, text)
    assert not fits_mask(mask, text + "x")


@pytest.mark.parametrize(("manager", "taken"), [(None, True), (1, True), (2, False)])
def test_a_reseller_s_field_is_for_its_own_classes(manager: int | None, taken: bool) -> None:
    rows: list[Values] = [{"custom_field": 4, "enabled": True}]
    referred: dict[str, dict[int, Values]] = {"CustomFieldDefinition": {4: {"managed_by": manager}}}

    problems = broken(
        CUSTOM_FIELDS, draft({"general_info": {"managed_by": 1}, "custom_fields": rows}, referred=referred)
    )

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", "input.customFields.0.customField")])


TAX_CODE: Json = {"name": "Tax code", "object": "CUSTOMER", "type": "TEXT", "properties": {"masks": ["999A"]}}


async def test_the_type_of_a_field_never_changes(world: World) -> None:
    """R-38."""
    custom_field_definition = await world.admin.done("customFieldDefinitionSave", TAX_CODE)

    payload = await world.admin.write(
        "customFieldDefinitionSave", {"id": custom_field_definition["id"], "expectedVersion": 1, "type": "NUMBER"}
    )

    assert errors(payload) == [("READ_ONLY_FIELD", "input.type")]


async def test_a_field_says_what_it_is_about_and_its_type(world: World) -> None:
    payload = await world.admin.write("customFieldDefinitionSave", {"name": "Nothing"})

    assert errors(payload) == [("REQUIRED", "input.object"), ("REQUIRED", "input.type")]


async def test_a_default_fits_the_type(world: World) -> None:
    """R-38."""
    wrong = await world.admin.write("customFieldDefinitionSave", {**TAX_CODE, "defaultValue": "12A"})
    right = await world.admin.write("customFieldDefinitionSave", {**TAX_CODE, "defaultValue": "123A"})

    assert errors(wrong) == [("INVALID", "input.defaultValue")]
    assert wrong["userErrors"][0]["message"] == "The text has to have the form 999A."
    assert errors(right) == []


async def test_a_property_of_another_type_is_refused(world: World) -> None:
    input = {"name": "Since", "object": "CUSTOMER", "type": "DATE", "properties": {"maximum": "3", "options": ["a"]}}

    payload = await world.admin.write("customFieldDefinitionSave", input)

    assert errors(payload) == [
        ("NOT_AVAILABLE", "input.properties.maximum"),
        ("NOT_AVAILABLE", "input.properties.options"),
    ]


async def test_a_list_needs_options(world: World) -> None:
    payload = await world.admin.write(
        "customFieldDefinitionSave", {"name": "Colour", "object": "CUSTOMER", "type": "LIST"}
    )

    assert errors(payload) == [("REQUIRED", "input.properties.options")]


async def test_a_name_is_unique_for_each_object(world: World) -> None:
    await world.admin.done("customFieldDefinitionSave", TAX_CODE)

    again = await world.admin.write("customFieldDefinitionSave", {**TAX_CODE, "name": "TAX CODE"})
    other = await world.admin.write("customFieldDefinitionSave", {**TAX_CODE, "object": "ACCOUNT"})

    assert errors(again) == [("NAME_TAKEN", "input.name")]
    assert errors(other) == []


async def test_a_class_enables_a_field_and_keeps_it_from_being_deleted(world: World) -> None:
    """R-48."""
    custom_field_definition = await world.admin.done("customFieldDefinitionSave", TAX_CODE)
    rows = [{"customField": custom_field_definition["id"], "enabled": True}]
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "customFields": rows})

    deleted = await world.admin.write("customFieldDefinitionDelete", {"ids": [custom_field_definition["id"]]})

    read = "query($id: ID!) { customerClass(id: $id) { customFields { enabled customField { name properties {\n"
    read += "masks } } } } }"
    data = await world.admin.ask(read, id=world.private)
    assert errors(deleted["results"][0]) == [("IN_USE", "input.ids.0")]
    assert data["customerClass"]["customFields"] == [
        {"enabled": True, "customField": {"name": "Tax code", "properties": {"masks": ["999A"]}}}
    ]
