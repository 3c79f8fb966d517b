"""Decimals: one spelling is kept and answered, whichever was sent, on every way in and out."""

from decimal import Context, Decimal, Inexact, InvalidOperation, Rounded, localcontext
from typing import Any

import pytest

from models.declaration.decimals import LONGEST_DECIMAL, DecimalField, canonical, plain_decimal, read_decimal
from models.declaration.declaration import Kind
from schema.api.problems import RequestErrorCode
from tests.factories.tables import table
from tests.factories.world import EUR, UNIVERSAL, World, customer_class
from tests.values.declared import declared

SPELLINGS = {
    "1E+2": "100",
    "100.00": "100",
    "0100": "100",
    "1e2": "100",
    "12.50": "12.5",
    "1250e-2": "12.5",
    "-0": "0",
    "-0.00": "0",
    "0E+3": "0",
    "1e-5": "0.00001",
}
NO_DECIMALS = (
    "12_50",
    "１２",
    "١٢",
    "+5",
    ".5",
    "5.",
    " 5",
    "5 ",
    "5\n",
    "",
    "NaN",
    "-Infinity",
    "1,5",
    "0x10",
    "1e",
    "²",
)
TOO_LONG = ("1" * (LONGEST_DECIMAL + 1), "1e41", "1e-41", "1e999", "1e9999999999", f"0.{'0' * 40}1")

THRESHOLD = "finances { regularInvoices { collectionThreshold } }"
HOSTILE = Context(prec=1, Emax=1, Emin=-1, traps=[Inexact, Rounded, InvalidOperation])


def threshold(value: object) -> dict[str, Any]:
    return {"finances": {"regularInvoices": {"collectionThreshold": value}}}


@pytest.mark.parametrize(("text", "kept"), SPELLINGS.items())
async def test_every_spelling_is_kept_and_answered_in_one_form(world: World, text: str, kept: str) -> None:
    """The sample was `1E+2`, which SQLite kept and answered as it was typed where a class was there already."""
    class_id = await customer_class(world.admin, "Made with it", **threshold(text))
    there = await customer_class(world.admin, "Changed to it", **threshold("7"))

    changed = await world.admin.write(
        "customerClassSave", {"id": there, "expectedVersion": 1, **threshold(text)}, THRESHOLD
    )

    path = ["finances", "regularInvoices", "collectionThreshold"]
    assert changed["changes"] == [{"path": path, "before": '"7"', "after": f'"{kept}"'}]
    assert changed["record"]["finances"]["regularInvoices"]["collectionThreshold"] == kept
    for key in (class_id, there):
        data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {THRESHOLD} }} }}", id=key)
        assert data["customerClass"]["finances"]["regularInvoices"]["collectionThreshold"] == kept
    rows = [row["collection_threshold"] for row in await table("regular_invoices")][-2:]
    assert [plain_decimal(row) for row in rows] == [kept, kept]
    if isinstance(rows[0], str):
        assert rows == [kept, kept], "SQLite keeps texts, and this is the only one"
    log = await world.admin.ask(
        'query($id: String!) { auditLog(where: {entityId: {eq: $id}, property: {eq: "collectionThreshold"}}) '
        "{ nodes { before after } } }",
        id=there,
    )
    assert log["auditLog"]["nodes"][0] == {"before": '"7"', "after": f'"{kept}"'}


async def test_a_number_in_json_is_a_decimal_and_a_binary_fraction_is_none(world: World) -> None:
    key = await customer_class(world.admin, "By number", **threshold(100))

    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {THRESHOLD} }} }}", id=key)

    assert data["customerClass"]["finances"]["regularInvoices"]["collectionThreshold"] == "100"
    refused = await world.admin.refusal(
        "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { code } } }",
        input={"name": "By float", "businessModel": UNIVERSAL, **threshold(12.5)},
    )
    assert refused.code is RequestErrorCode.BAD_USER_INPUT


@pytest.mark.parametrize("text", [*NO_DECIMALS, *TOO_LONG])
async def test_what_is_no_plain_decimal_is_refused_wherever_one_is_read(world: World, text: str) -> None:
    before = await table("regular_invoices")

    written = await world.admin.refusal(
        "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { userErrors { code } } }",
        input={"id": world.shared, "expectedVersion": 1, **threshold(text)},
    )
    filtered = await world.admin.refusal(
        "query($value: Decimal!) { customTaxes(where: {rate: {eq: $value}}) { totalCount } }", value=text
    )
    computed = await world.admin.refusal(
        "query($value: Decimal!) { roundedAmounts(amounts: [$value]) { userErrors { code } } }", value=text
    )

    assert {one.code for one in (written, filtered, computed)} == {RequestErrorCode.BAD_USER_INPUT}
    assert await table("regular_invoices") == before


@pytest.mark.parametrize("text", NO_DECIMALS)
def test_a_literal_that_is_no_decimal_is_none(text: str) -> None:
    with pytest.raises(ValueError, match="decimal"):
        read_decimal(text)


async def test_rows_of_lists_hold_canonical_decimals(world: World) -> None:
    """A metric's price, in a list of rows, changed by a save that gives the list as a whole."""
    parameter = await world.admin.done("measuredParameterSave", {"name": "Calls", "code": "CALLS"})
    metric = {"measuredParameter": parameter["id"]}
    key = await customer_class(world.admin, "Measured", measuredServices=[{**metric, "pricePerItem": "1"}])

    saved = await world.admin.write(
        "customerClassSave",
        {"id": key, "expectedVersion": 1, "measuredServices": [{**metric, "pricePerItem": "12.50E+1"}]},
        "measuredServices { pricePerItem }",
    )

    assert saved["record"]["measuredServices"] == [{"pricePerItem": "125"}]
    assert saved["changes"][0]["after"] == '"125"'
    same = await world.admin.write(
        "customerClassSave",
        {"id": key, "expectedVersion": 2, "measuredServices": [{**metric, "pricePerItem": "125.000"}]},
    )
    assert same["changes"] == []


async def test_numbers_of_custom_fields_are_kept_in_plain_digits(world: World) -> None:
    """R-38: the default, and what customers have."""
    field = await world.admin.done(
        "customFieldDefinitionSave",
        {"name": "Floor", "object": "CUSTOMER", "type": "NUMBER", "defaultValue": "-0.0"},
        "id defaultValue",
    )
    assert field["defaultValue"] == "0"
    enabled = {"customField": field["id"], "enabled": True}
    key = await customer_class(world.admin, "Fields", customFields=[enabled])
    values = [{"customField": field["id"], "value": "007.50"}]
    payload = await world.admin.write(
        "customerSave",
        {"name": "Ann", "customerClass": key, "currency": EUR, "customFields": values},
        "id version customFields { value }",
    )
    assert payload["record"]["customFields"] == [{"value": "7.5"}]
    changed = await world.admin.write(
        "customerSave",
        {
            "id": payload["record"]["id"],
            "expectedVersion": 1,
            "customFields": [{"customField": field["id"], "value": "-00"}],
        },
        "customFields { value }",
    )
    assert changed["record"]["customFields"] == [{"value": "0"}]
    assert (changed["changes"][0]["before"], changed["changes"][0]["after"]) == ('"7.5"', '"0"')


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ('{eq: "19"}', 1),
        ('{eq: "1.9E+1"}', 1),
        ('{eq: "19.0000000000000000000000001"}', 0),
        ('{gt: "18.99999999999999999999999999"}', 1),
        ('{gte: "19.00000000000000000000000001"}', 0),
        ('{lt: "19.00000000000000000000000001"}', 1),
        ('{lte: "18.99999999999999999999999999"}', 0),
        ('{oneOf: ["0.1", "19.00"]}', 1),
        ('{gt: "-1E+40"}', 1),
        ('{lt: "1E+40"}', 1),
        ('{gt: "-0"}', 1),
    ],
)
async def test_filters_compare_decimals_exactly_on_both_databases(world: World, where: str, count: int) -> None:
    await world.admin.done("customTaxSave", {"name": "VAT", "rate": "19"})

    answer = await world.admin.ask(f"{{ customTaxes(where: {{rate: {where}}}) {{ totalCount }} }}")

    assert answer["customTaxes"]["totalCount"] == count


async def test_every_column_of_decimals_is_of_the_canonical_kind(database: str) -> None:
    """A column that is added is one of them too."""
    assert database
    columns = declared(Kind.DECIMAL)
    assert len(columns) >= 10
    for model, name, _ in columns:
        column = model._meta.fields_map[name]
        assert isinstance(column, DecimalField), (model, name)
        assert str(column.to_db_value(Decimal("1E+2"), None)) == "100"
        assert str(column.to_python_value("-0.00000")) == "0"


def test_no_reading_or_writing_of_a_decimal_leans_on_the_default_context() -> None:
    with localcontext(HOSTILE):
        for spelling, kept in SPELLINGS.items():
            assert plain_decimal(read_decimal(spelling)) == kept
        assert str(canonical(Decimal("12345.67800"))) == "12345.678"
