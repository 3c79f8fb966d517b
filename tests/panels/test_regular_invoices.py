"""Regular invoices: what they need of other panels, and which settings go together (R-20, R-21)."""

import pytest

from models.panels.regular_invoices import RegularInvoices
from resolvers.drafts.values import Values
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from tests.factories.client import Json, errors
from tests.factories.world import NORTH, World, customer_class
from tests.panels.drafts import PanelValues, broken, code_and_path, draft

PATH = "input.finances.regularInvoices."
OFF = {"statistics": {"generate_statistics": False}}
ON = {"regular_invoices": {"use_regular_invoices": True}}


def template(kind: str = "ANY", managed_by: int | None = None) -> dict[str, dict[int, Values]]:
    """A referred template."""
    return {"InvoiceTemplate": {1: {"kind": kind, "managed_by": managed_by}}}


def test_regular_invoices_go_with_statistics() -> None:
    """R-20."""
    assert broken(REGULAR_INVOICES, draft(ON)) == []


def test_regular_invoices_without_statistics_are_refused() -> None:
    """R-20."""
    problems = broken(REGULAR_INVOICES, draft({**ON, **OFF}))

    assert code_and_path(problems) == [("STATISTICS_REQUIRED", PATH + "useRegularInvoices")]
    assert problems[0].message == "Regular invoices need statistics to be generated."


def test_statistics_can_not_be_switched_off_under_regular_invoices() -> None:
    """R-20: the error stands at the switch that was moved."""
    problems = broken(REGULAR_INVOICES, draft({**ON, **OFF}, before=ON))

    assert code_and_path(problems) == [("STATISTICS_REQUIRED", "input.finances.statistics.generateStatistics")]


def test_without_regular_invoices_statistics_may_be_off() -> None:
    """R-20: out-of-turn invoices only."""
    assert broken(REGULAR_INVOICES, draft(OFF)) == []


def test_settings_of_invoices_that_are_off_are_kept() -> None:
    """R-21."""
    values = {"net_value": 30, "send_by_email": "NEVER", "generate_pdf": "ON_DEMAND", "invoice_template": 1}

    assert broken(REGULAR_INVOICES, draft({"regular_invoices": values}, referred=template())) == []


@pytest.mark.parametrize(("kind", "taken"), [("ANY", True), ("REGULAR", True), ("OUT_OF_TURN", False)])
def test_the_template_is_made_for_regular_invoices(kind: str, taken: bool) -> None:
    problems = broken(REGULAR_INVOICES, draft({"regular_invoices": {"invoice_template": 1}}, referred=template(kind)))

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", PATH + "invoiceTemplate")])


@pytest.mark.parametrize(("class_of", "taken"), [(1, True), (2, False), (None, False)])
def test_a_template_of_a_reseller_is_for_its_own_classes(class_of: int | None, taken: bool) -> None:
    """R-47: nobody else could see what their class has."""
    values: PanelValues = {"general_info": {"managed_by": class_of}, "regular_invoices": {"invoice_template": 1}}

    problems = broken(REGULAR_INVOICES, draft(values, referred=template(managed_by=1)))

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", PATH + "invoiceTemplate")])


@pytest.mark.parametrize(("held", "taken"), [(True, True), (False, False)])
def test_sending_after_approval_needs_a_review(held: bool, taken: bool) -> None:
    values = {"send_by_email": "AFTER_APPROVAL", "hold_for_review": held}

    problems = broken(REGULAR_INVOICES, draft({"regular_invoices": values}))

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", PATH + "sendByEmail")])


@pytest.mark.parametrize("locale", [None, "en", "de", "pt-BR", "zh-Hant", "zh-Hant-TW", "es-419", "kok"])
def test_a_document_has_the_template_s_language_or_one_of_its_own(locale: str | None) -> None:
    assert broken(REGULAR_INVOICES, draft({"regular_invoices": {"document_locale": locale}})) == []


@pytest.mark.parametrize("locale", ["", "e", "EN", "en_US", "en-us", "english", "en-", "de-1996", "en-US "])
def test_what_is_no_language_is_refused(locale: str) -> None:
    problems = broken(REGULAR_INVOICES, draft({"regular_invoices": {"document_locale": locale}}))

    assert code_and_path(problems) == [("INVALID", PATH + "documentLocale")]


READ = """finances { regularInvoices {
  useRegularInvoices invoiceTemplate { id name } generatePdf sendByEmail holdForReview autoApproveAfterDays
  autoChargePaymentMethod autoChargeOn autoChargeRetryDaysAfterDue
  invoiceDueRule netValue notifyDueInAdvanceDays collectionThreshold restoreOnPartialPayment
  resendInvoiceDaysAfterDue latePaymentFeeType latePaymentFeeValue latePaymentFeeMinimum limitServiceDaysAfterDue
  notifyLimitationInAdvanceDays suspendDaysAfterDue notifySuspensionInAdvanceDays chargeWhileSuspended reactivationFee
  terminateDaysAfterDue notifyTerminationInAdvanceDays terminateCommitments netUnit invoiceNumberSequence
  minimumInvoiceAmount invoiceFooter documentLocale companyTaxNumber
} }"""

DEFAULTS: Json = {
    "useRegularInvoices": False,
    "invoiceTemplate": None,
    "generatePdf": "AT_PERIOD_END",
    "sendByEmail": "AUTOMATICALLY",
    "holdForReview": False,
    "autoApproveAfterDays": None,
    "autoChargePaymentMethod": False,
    "autoChargeOn": "ISSUE",
    "autoChargeRetryDaysAfterDue": [],
    "invoiceDueRule": "DUE_UPON_RECEIPT",
    "netValue": 0,
    "notifyDueInAdvanceDays": [],
    "collectionThreshold": "0",
    "restoreOnPartialPayment": False,
    "resendInvoiceDaysAfterDue": [],
    "latePaymentFeeType": "NONE",
    "latePaymentFeeValue": "0",
    "latePaymentFeeMinimum": "0",
    "limitServiceDaysAfterDue": None,
    "notifyLimitationInAdvanceDays": [],
    "suspendDaysAfterDue": None,
    "notifySuspensionInAdvanceDays": [],
    "chargeWhileSuspended": True,
    "reactivationFee": "0",
    "terminateDaysAfterDue": None,
    "notifyTerminationInAdvanceDays": [],
    "terminateCommitments": False,
    "netUnit": "DAYS",
    "invoiceNumberSequence": "ENVIRONMENT",
    "minimumInvoiceAmount": "0",
    "invoiceFooter": "",
    "documentLocale": None,
    "companyTaxNumber": None,
}

FILLED: Json = {
    "useRegularInvoices": True,
    "generatePdf": "POSTPONED",
    "sendByEmail": "AFTER_APPROVAL",
    "holdForReview": True,
    "autoApproveAfterDays": 365,
    "autoChargePaymentMethod": True,
    "autoChargeOn": "DUE_DATE",
    "autoChargeRetryDaysAfterDue": [30, 3],
    "invoiceDueRule": "NET",
    "netValue": 365,
    "notifyDueInAdvanceDays": [365, 1],
    "collectionThreshold": "4.99",
    "restoreOnPartialPayment": True,
    "resendInvoiceDaysAfterDue": [0, 7, 20],
    "latePaymentFeeType": "PERCENT",
    "latePaymentFeeValue": "2.5",
    "latePaymentFeeMinimum": "1.00001",
    "limitServiceDaysAfterDue": 10,
    "notifyLimitationInAdvanceDays": [9, 1],
    "suspendDaysAfterDue": 20,
    "notifySuspensionInAdvanceDays": [7],
    "chargeWhileSuspended": False,
    "reactivationFee": "25",
    "terminateDaysAfterDue": 3650,
    "notifyTerminationInAdvanceDays": [30, 7],
    "terminateCommitments": True,
    "netUnit": "DAYS",
    "invoiceNumberSequence": "RESELLER",
    "minimumInvoiceAmount": "0.5",
    "invoiceFooter": "Thank you.",
    "documentLocale": "pt-BR",
    "companyTaxNumber": "DE 123",
}


async def panel_of(world: World, id: str) -> Json:
    """The panel as it is read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=id)
    regular_invoices: Json = data["customerClass"]["finances"]["regularInvoices"]
    return regular_invoices


async def test_a_new_class_has_the_documented_defaults(world: World) -> None:
    assert await panel_of(world, world.private) == DEFAULTS


async def test_every_setting_is_read_as_it_was_saved(world: World) -> None:
    # given
    template_id = (await world.admin.done("invoiceTemplateSave", {"name": "Plain", "kind": "REGULAR"}))["id"]

    # when
    await world.admin.done(
        "customerClassSave",
        {
            "id": world.private,
            "expectedVersion": 1,
            "finances": {"regularInvoices": {**FILLED, "invoiceTemplate": template_id}},
        },
    )

    # then
    assert set(FILLED) | {"invoiceTemplate"} == set(DEFAULTS)
    assert await panel_of(world, world.private) == {**FILLED, "invoiceTemplate": {"id": template_id, "name": "Plain"}}


async def test_statistics_and_regular_invoices_are_judged_together(world: World) -> None:
    """R-20: whichever of the two a save names, and nothing of it is written."""
    input = {
        "id": world.private,
        "expectedVersion": 1,
        "finances": {"statistics": {"generateStatistics": False}, "regularInvoices": {"useRegularInvoices": True}},
    }

    payload = await world.admin.write("customerClassSave", input)

    assert errors(payload) == [("STATISTICS_REQUIRED", PATH + "useRegularInvoices")]
    assert await panel_of(world, world.private) == DEFAULTS


async def test_a_reseller_reads_the_numbering_and_does_not_set_it(world: World) -> None:
    """One sequence may number the invoices of several resellers."""
    refusal = await world.north.refusal(
        "mutation($id: ID!) { customerClassSave(input: {id: $id, expectedVersion: 1, finances: "
        "{regularInvoices: {invoiceNumberSequence: CUSTOMER}}}) { replayed } }",
        id=world.norths,
    )

    assert refusal.code == "GRAPHQL_VALIDATION_FAILED"
    data = await world.north.ask(
        "query($id: ID!) { customerClass(id: $id) { finances { regularInvoices { invoiceNumberSequence } } } }",
        id=world.norths,
    )
    assert data["customerClass"]["finances"]["regularInvoices"] == {"invoiceNumberSequence": "ENVIRONMENT"}
    assert await RegularInvoices.filter(invoice_number_sequence="CUSTOMER").count() == 0


async def test_a_reseller_can_not_take_the_template_of_another_one(world: World) -> None:
    """R-47: what it can't see is not there."""
    souths = (await world.south.done("invoiceTemplateSave", {"name": "South"}))["id"]
    input = {"id": world.norths, "expectedVersion": 1, "finances": {"regularInvoices": {"invoiceTemplate": souths}}}

    payload = await world.north.write("customerClassSave", input)

    assert errors(payload) == [("NOT_FOUND", PATH + "invoiceTemplate")]
    assert (await panel_of(world, world.norths))["invoiceTemplate"] is None


async def test_a_class_of_the_administrators_can_not_take_a_reseller_s_template(world: World) -> None:
    """R-47: the resellers that share the class could not see it."""
    norths = (await world.admin.done("invoiceTemplateSave", {"name": "North's", "managedBy": NORTH}))["id"]

    refused = await world.admin.write(
        "customerClassSave",
        {"id": world.shared, "expectedVersion": 1, "finances": {"regularInvoices": {"invoiceTemplate": norths}}},
    )
    taken = await customer_class(
        world.admin, "For North", managedBy=NORTH, finances={"regularInvoices": {"invoiceTemplate": norths}}
    )

    assert errors(refused) == [("NOT_AVAILABLE", PATH + "invoiceTemplate")]
    assert (await panel_of(world, taken))["invoiceTemplate"] == {"id": norths, "name": "North's"}
