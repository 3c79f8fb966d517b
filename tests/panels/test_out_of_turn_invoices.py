"""Out-of-turn invoices: which settings go together, with those of regular invoices too (R-29)."""

import pytest

from resolvers.panels.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from tests.factories.client import Json, errors
from tests.factories.world import World
from tests.panels.drafts import PanelValues, broken, code_and_path, draft

PATH = "input.finances.outOfTurnInvoices."
SEPARATE = {"out_of_turn_invoices": {"separate_invoice_for_recurring_fees": True}}
CHARGED = {"regular_invoices": {"auto_charge_payment_method": True}}


def test_a_separate_invoice_goes_with_automatic_charging() -> None:
    """R-29."""
    assert broken(OUT_OF_TURN_INVOICES, draft({**SEPARATE, **CHARGED})) == []


def test_a_separate_invoice_goes_with_the_charging_of_out_of_turn_invoices_too() -> None:
    """R-29: passing; either switch lets it be paid by itself."""
    values: PanelValues = {
        "out_of_turn_invoices": {"separate_invoice_for_recurring_fees": True, "auto_charge_payment_method": True}
    }

    assert broken(OUT_OF_TURN_INVOICES, draft(values)) == []


def test_a_separate_invoice_without_automatic_charging_is_refused() -> None:
    """R-29: it can't be paid by hand."""
    problems = broken(OUT_OF_TURN_INVOICES, draft(SEPARATE))

    assert code_and_path(problems) == [("AUTO_CHARGE_REQUIRED", PATH + "separateInvoiceForRecurringFees")]
    (message,) = {error.message for error in problems}
    assert message == "A separate invoice for recurring fees needs the payment method to be charged automatically."


def test_automatic_charging_can_not_be_switched_off_under_a_separate_invoice() -> None:
    """R-29: the error stands at the switch that was moved."""
    problems = broken(OUT_OF_TURN_INVOICES, draft(SEPARATE, before={**SEPARATE, **CHARGED}))

    assert code_and_path(problems) == [
        ("AUTO_CHARGE_REQUIRED", "input.finances.regularInvoices.autoChargePaymentMethod")
    ]


@pytest.mark.parametrize(("kind", "taken"), [("ANY", True), ("OUT_OF_TURN", True), ("REGULAR", False)])
def test_the_template_is_made_for_out_of_turn_invoices(kind: str, taken: bool) -> None:
    problems = broken(
        OUT_OF_TURN_INVOICES,
        draft(
            {"out_of_turn_invoices": {"invoice_template": 1}},
            referred={"InvoiceTemplate": {1: {"kind": kind, "managed_by": None}}},
        ),
    )

    assert code_and_path(problems) == ([] if taken else [("NOT_AVAILABLE", PATH + "invoiceTemplate")])


def test_out_of_turn_invoices_need_no_statistics() -> None:
    """R-20: without statistics they are the only ones."""
    values: PanelValues = {
        "statistics": {"generate_statistics": False},
        "out_of_turn_invoices": {"invoice_template": 1},
    }
    referred = {"InvoiceTemplate": {1: {"kind": "ANY", "managed_by": None}}}

    assert broken(OUT_OF_TURN_INVOICES, draft(values, referred=referred)) == []


READ = """finances { outOfTurnInvoices {
  invoiceTemplate { id } sendByEmail separateInvoiceForRecurringFees
  autoChargePaymentMethod autoChargeOn autoChargeRetryDaysAfterDue invoiceDueRule netValue notifyDueInAdvanceDays
  collectionThreshold restoreOnPartialPayment resendInvoiceDaysAfterDue latePaymentFeeType latePaymentFeeValue
  latePaymentFeeMinimum limitServiceDaysAfterDue notifyLimitationInAdvanceDays suspendDaysAfterDue
  notifySuspensionInAdvanceDays chargeWhileSuspended reactivationFee terminateDaysAfterDue
  notifyTerminationInAdvanceDays terminateCommitments
} }"""

DEFAULTS: Json = {
    "invoiceTemplate": None,
    "sendByEmail": "NEVER",
    "separateInvoiceForRecurringFees": False,
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
}


async def panel_of(world: World, id: str) -> Json:
    """The panel as it is read."""
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {READ} }} }}", id=id)
    out_of_turn_invoices: Json = data["customerClass"]["finances"]["outOfTurnInvoices"]
    return out_of_turn_invoices


async def test_a_new_class_has_the_documented_defaults(world: World) -> None:
    assert await panel_of(world, world.private) == DEFAULTS


async def test_every_setting_is_read_as_it_was_saved(world: World) -> None:
    # given
    template = (await world.admin.done("invoiceTemplateSave", {"name": "On demand", "kind": "OUT_OF_TURN"}))["id"]
    filled: Json = {
        "sendByEmail": "AUTOMATICALLY",
        "separateInvoiceForRecurringFees": True,
        "autoChargePaymentMethod": True,
        "autoChargeOn": "DUE_DATE",
        "autoChargeRetryDaysAfterDue": [365, 1],
        "invoiceDueRule": "NET",
        "netValue": 14,
        "notifyDueInAdvanceDays": [7],
        "collectionThreshold": "1.5",
        "restoreOnPartialPayment": True,
        "resendInvoiceDaysAfterDue": [0],
        "latePaymentFeeType": "FIXED",
        "latePaymentFeeValue": "3",
        "latePaymentFeeMinimum": "0.1",
        "limitServiceDaysAfterDue": 2,
        "notifyLimitationInAdvanceDays": [1],
        "suspendDaysAfterDue": 3,
        "notifySuspensionInAdvanceDays": [2],
        "chargeWhileSuspended": False,
        "reactivationFee": "9.99",
        "terminateDaysAfterDue": 4,
        "notifyTerminationInAdvanceDays": [3],
        "terminateCommitments": True,
    }

    # when
    await world.admin.done(
        "customerClassSave",
        {
            "id": world.private,
            "expectedVersion": 1,
            "finances": {
                "regularInvoices": {"autoChargePaymentMethod": True},
                "outOfTurnInvoices": {**filled, "invoiceTemplate": template},
            },
        },
    )

    # then
    assert set(filled) | {"invoiceTemplate"} == set(DEFAULTS)
    assert await panel_of(world, world.private) == {**filled, "invoiceTemplate": {"id": template}}


async def test_a_separate_invoice_is_refused_without_automatic_charging(world: World) -> None:
    """R-29: through the whole save; nothing is written."""
    input = {
        "id": world.private,
        "expectedVersion": 1,
        "finances": {"outOfTurnInvoices": {"separateInvoiceForRecurringFees": True, "netValue": 3}},
    }

    payload = await world.admin.write("customerClassSave", input)

    assert errors(payload) == [("AUTO_CHARGE_REQUIRED", PATH + "separateInvoiceForRecurringFees")]
    assert await panel_of(world, world.private) == DEFAULTS
