"""One answer tells of everything that is wrong, and of nothing that may be right after the rest is mended."""

from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import CLOUD_PBX, EUR, World, customer_class


async def test_a_broken_rule_is_told_beside_a_refused_value_and_an_unknown_record(world: World) -> None:
    # given
    before = await all_tables()

    # when
    payload = await world.admin.write(
        "customerClassSave",
        {
            "name": "",
            "businessModel": CLOUD_PBX,
            "currency": EUR,
            "finances": {
                "statistics": {"generateStatistics": False, "closeDelayHours": -1},
                "regularInvoices": {
                    "useRegularInvoices": True,
                    "invoiceTemplate": "InvoiceTemplate:999",
                    "sendByEmail": "AFTER_APPROVAL",
                    "holdForReview": False,
                },
            },
        },
    )

    # then
    assert sorted(errors(payload)) == [
        ("NOT_AVAILABLE", "input.finances.regularInvoices.sendByEmail"),
        ("NOT_FOUND", "input.finances.regularInvoices.invoiceTemplate"),
        ("REQUIRED", "input.name"),
        ("STATISTICS_REQUIRED", "input.finances.regularInvoices.useRegularInvoices"),
        ("TOO_SMALL", "input.finances.statistics.closeDelayHours"),
    ]
    assert await all_tables() == before


async def test_a_rule_over_a_refused_value_is_left_for_the_next_try(world: World) -> None:
    """The stored value stands in the refused one's place, and what it breaks is nobody's mistake."""
    # when: the delays would follow each other, were the second one not too large
    payload = await world.admin.write(
        "customerClassSave",
        {
            "name": "Business",
            "businessModel": CLOUD_PBX,
            "currency": EUR,
            "finances": {
                "regularInvoices": {
                    "useRegularInvoices": False,
                    "limitServiceDaysAfterDue": 30,
                    "suspendDaysAfterDue": 9_999,
                    "terminateDaysAfterDue": 60,
                },
            },
        },
    )

    # then
    assert errors(payload) == [("TOO_LARGE", "input.finances.regularInvoices.suspendDaysAfterDue")]


async def test_a_record_tells_of_its_rules_beside_a_refused_value(world: World) -> None:
    # when
    payload = await world.admin.write(
        "invoiceTemplateSave", {"name": "x" * 1_000, "locale": "not a language", "kind": "REGULAR"}
    )

    # then
    assert [path for _, path in errors(payload)] == ["input.name", "input.locale"]


async def test_null_clears_a_list_and_is_refused_for_a_panel_or_a_group(world: World) -> None:
    """A client that sends null for what it leaves out must not set a class back to the defaults."""
    # given
    parameter = await world.admin.write("measuredParameterSave", {"name": "Extensions", "code": "EXTENSIONS"}, "id")
    metric = {"measuredParameter": parameter["record"]["id"]}
    id = await customer_class(world.admin, "Business", measuredServices=[metric])
    before = await all_tables()

    # when
    payload = await world.admin.write(
        "customerClassSave", {"id": id, "expectedVersion": 1, "finances": None, "fraudProtection": None}
    )

    # then
    assert sorted(errors(payload)) == [("INVALID", "input.finances"), ("INVALID", "input.fraudProtection")]
    assert await all_tables() == before

    # when
    payload = await world.admin.write(
        "customerClassSave",
        {"id": id, "expectedVersion": 1, "measuredServices": None},
        "measuredServices { chargeBasedOn }",
    )

    # then
    assert payload["userErrors"] == []
    assert list(payload["record"]["measuredServices"]) == []


async def test_a_taken_code_is_told_beside_a_refused_name(world: World) -> None:
    """R-1: each unique value is a rule of its own."""
    await world.admin.done("serviceSave", {"name": "Calls", "code": "CALLS"})

    payload = await world.admin.write("serviceSave", {"name": "x" * 1_000, "code": "CALLS"})

    assert sorted(errors(payload)) == [("CODE_TAKEN", "input.code"), ("TOO_LONG", "input.name")]
