"""The tax on an amount over the API."""

from dataclasses import replace

import pytest

from schema.api.execution import Execution
from tests.factories.recording_reader import RecordingReader
from tests.factories.tables import all_tables
from tests.factories.world import World, customer_class
from tests.previews.answers import against, answer

FIELD = "taxOnAmount"
CHOSEN = "outcome net tax gross lines { name ratePercent amount } reason"
GIVEN = 'classId: $id, amount: "100", on: "2026-06-01"'
FIXED = {"assessTaxes": True, "method": "FIXED_VAT", "parameters": {"fixedVat": {"vatRate": "19"}}}


async def taxed(world: World, **taxation: object) -> str:
    return await customer_class(world.admin, "Taxed", finances={"taxation": taxation})


async def test_the_tax_of_a_class_is_added_or_taken_out(world: World) -> None:
    """R-31: passing; net and tax add up to gross either way."""
    key = await taxed(world, **FIXED)

    added = await answer(world.admin, FIELD, "$id: ID", GIVEN, CHOSEN, id=key)
    taken_out = await answer(
        world.admin,
        FIELD,
        "$id: ID",
        f"{GIVEN}, taxation: {{ parameters: {{ fixedVat: {{ taxesIncludedInRates: true }} }} }}",
        CHOSEN,
        id=key,
    )

    assert added == {
        "outcome": "TAXED",
        "net": "100",
        "tax": "19",
        "gross": "119",
        "lines": [{"name": "VAT", "ratePercent": "19", "amount": "19"}],
        "reason": None,
    }
    assert (taken_out["net"], taken_out["tax"], taken_out["gross"]) == ("84.03", "15.97", "100")


async def test_custom_taxes_on_listed_services_count_for_these_alone(world: World) -> None:
    """R-31: passing; and at payment time only a tax on all charges counts."""
    every = await world.admin.done("customTaxSave", {"name": "City", "rate": "2"})
    voice = await world.admin.done(
        "customTaxSave", {"name": "Voice", "rate": "5", "appliesTo": "LISTED_SERVICES", "services": ["VOICE"]}
    )
    taxes = [{"customTax": every["id"]}, {"customTax": voice["id"]}]
    key = await taxed(
        world,
        assessTaxes=True,
        method="CUSTOM",
        applyTaxes="AT_TIME_OF_PAYMENT",
        parameters={"custom": {"taxes": taxes}},
    )

    answers = {}
    payment = ', service: "VOICE", kind: PAYMENT, balanceControl: PREPAID'
    for arguments in ("", ', service: "VOICE"', payment):
        preview = await answer(world.admin, FIELD, "$id: ID", GIVEN + arguments, CHOSEN, id=key)
        answers[arguments] = [line["name"] for line in preview["lines"]]

    assert answers == {
        "": ["City"],
        ', service: "VOICE"': ["City", "Voice"],
        payment: ["City"],
    }


async def test_a_taxation_that_is_being_edited_lies_over_the_saved_one(world: World) -> None:
    """R-30: passing; nothing is saved, and a prepaid customer is taxed when the class says."""
    key = await taxed(world, **FIXED)
    before = await all_tables()
    edited = {
        "applyTaxes": "AT_TIME_OF_PAYMENT",
        "exempt": True,
        "exemptionReason": "NATO",
        "exemptionValidTo": "2026-06-01",
    }

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID, $taxation: TaxationInput",
        f"{GIVEN}, taxation: $taxation, balanceControl: PREPAID",
        f"{CHOSEN} applyTaxes",
        id=key,
        taxation=edited,
    )

    assert (preview["outcome"], preview["reason"], preview["tax"]) == ("EXEMPT", "NATO", "0")
    assert preview["applyTaxes"] == "AT_TIME_OF_PAYMENT"
    assert await all_tables() == before


async def test_a_postpaid_customer_is_taxed_at_the_end_of_the_period(world: World) -> None:
    """R-30: boundary; whatever the class says."""
    key = await taxed(world, **FIXED, applyTaxes="AT_TIME_OF_PAYMENT")

    preview = await answer(world.admin, FIELD, "$id: ID", GIVEN, "applyTaxes", id=key)

    assert preview == {"applyTaxes": "END_OF_BILLING_PERIOD"}


MOMENTS = [
    # class, kind of customer, balance control: what a charge and a payment come to
    ("END_OF_BILLING_PERIOD", "RETAIL", "POSTPAID", ("TAXED", "119"), ("AT_PERIOD_END", "100")),
    ("END_OF_BILLING_PERIOD", "RETAIL", "PREPAID", ("TAXED", "119"), ("AT_PERIOD_END", "100")),
    ("AT_TIME_OF_PAYMENT", "RETAIL", "POSTPAID", ("TAXED", "119"), ("AT_PERIOD_END", "100")),
    ("AT_TIME_OF_PAYMENT", "RETAIL", "PREPAID", ("AT_PAYMENT", "100"), ("TAXED", "119")),
    ("AT_TIME_OF_PAYMENT", "RESELLER", "PREPAID", ("TAXED", "119"), ("AT_PERIOD_END", "100")),
    ("AT_TIME_OF_PAYMENT", "DISTRIBUTOR", "PREPAID", ("TAXED", "119"), ("AT_PERIOD_END", "100")),
]


@pytest.mark.parametrize(("apply_taxes", "customer_type", "balance_control", "charge", "payment"), MOMENTS)
async def test_an_amount_is_taxed_only_at_the_moment_that_holds_for_its_customer(
    world: World,
    apply_taxes: str,
    customer_type: str,
    balance_control: str,
    charge: tuple[str, str],
    payment: tuple[str, str],
) -> None:
    """R-30: passing and failing; of a charge and the payment of it exactly one is taxed."""
    key = await taxed(world, **FIXED, applyTaxes=apply_taxes)

    outcomes = {}
    for kind in ("CHARGE", "PAYMENT"):
        arguments = f"{GIVEN}, kind: {kind}, customerType: {customer_type}, balanceControl: {balance_control}"
        answered = await answer(world.admin, FIELD, "$id: ID", arguments, CHOSEN, id=key)
        outcomes[kind] = (answered["outcome"], answered["gross"])

    assert outcomes == {"CHARGE": charge, "PAYMENT": payment}


@pytest.mark.parametrize("service", ["NO_SUCH", "voice", "", " VOICE", "VOICE\x00", "\ud800"], ids=ascii)
async def test_a_service_that_does_not_exist_is_no_charge_that_is_taxed(world: World, service: str) -> None:
    """R-31: failing; a mistyped code would be taxed as a charge of no listed service."""
    await world.admin.done("serviceSave", {"name": "Voice", "code": "VOICE"})
    key = await taxed(world, **FIXED)

    refused = await against(
        world.admin, FIELD, "$id: ID, $service: String", f"{GIVEN}, service: $service", id=key, service=service
    )
    known = await answer(world.admin, FIELD, "$id: ID", f'{GIVEN}, service: "VOICE"', "outcome", id=key)

    assert refused == [("NOT_FOUND", "service")]
    assert known == {"outcome": "TAXED"}


@pytest.mark.parametrize(
    ("taxation", "refused"),
    [
        ({"method": "FIXED_VAT", "assessTaxes": True}, ("REQUIRED", "taxation.parameters.fixedVat.vatRate")),
        ({"parameters": {"fixedVat": {"vatRate": "100.1"}}}, ("TOO_LARGE", "taxation.parameters.fixedVat.vatRate")),
        ({"method": "CUSTOM", "assessTaxes": True}, ("REQUIRED", "taxation.parameters.custom.taxes")),
        (
            {
                "method": "GST_MALAYSIA",
                "assessTaxes": True,
                "applyTaxes": "AT_TIME_OF_PAYMENT",
                "parameters": {"gstMalaysia": {"rate": "6"}},
            },
            ("NOT_AVAILABLE", "taxation.applyTaxes"),
        ),
        (
            {
                "method": "CUSTOM",
                "assessTaxes": True,
                "parameters": {"custom": {"taxes": [{"customTax": "CustomTax:99"}]}},
            },
            ("NOT_FOUND", "taxation.parameters.custom.taxes.0.customTax"),
        ),
    ],
)
async def test_a_taxation_that_could_not_be_saved_is_refused(
    world: World, taxation: dict[str, object], refused: tuple[str, str]
) -> None:
    """R-30, R-31: failing; at the place of the input."""
    problems = await against(
        world.admin,
        FIELD,
        "$taxation: TaxationInput",
        'amount: "1", on: "2026-06-01", taxation: $taxation',
        taxation=taxation,
    )

    assert problems == [refused]


async def test_a_tax_of_another_reseller_is_not_there(world: World) -> None:
    """R-47: failing; its rate could be read off the tax otherwise."""
    own = await world.south.done("customTaxSave", {"name": "South's", "rate": "7"})
    arguments = 'amount: "100", on: "2026-06-01", taxation: $taxation'
    taxation = {
        "assessTaxes": True,
        "method": "CUSTOM",
        "parameters": {"custom": {"taxes": [{"customTax": own["id"]}]}},
    }

    refused = await against(world.north, FIELD, "$taxation: TaxationInput", arguments, taxation=taxation)
    preview = await answer(world.south, FIELD, "$taxation: TaxationInput", arguments, "tax", taxation=taxation)

    assert refused == [("NOT_FOUND", "taxation.parameters.custom.taxes.0.customTax")]
    assert preview == {"tax": "7"}


async def test_as_many_custom_taxes_as_a_save_allows_are_read_by_one_statement(
    world: World, execution: Execution
) -> None:
    """R-31: boundary; 60 of them, saved and being edited."""
    made = [await world.admin.done("customTaxSave", {"name": f"Tax {number}", "rate": "1"}) for number in range(60)]
    custom = {"taxes": [{"customTax": tax["id"]} for tax in made]}
    key = await taxed(world, assessTaxes=True, method="CUSTOM", parameters={"custom": custom})
    reader = RecordingReader(execution._reader)
    asked = replace(world, execution=Execution(reader)).admin  # type: ignore[arg-type]

    saved = await answer(asked, FIELD, "$id: ID", GIVEN, "tax", id=key)
    edited = await answer(
        asked,
        FIELD,
        "$taxation: TaxationInput",
        'amount: "100", on: "2026-06-01", taxation: $taxation',
        "tax lines { name }",
        taxation={"assessTaxes": True, "method": "CUSTOM", "parameters": {"custom": custom}},
    )

    assert saved == {"tax": "60"}
    assert (edited["tax"], [line["name"] for line in edited["lines"]]) == ("60", [f"Tax {n}" for n in range(60)])
    assert sum("custom_tax" in sql.split("FROM", 1)[1] and "applied" not in sql for sql, _ in reader.statements) == 2
