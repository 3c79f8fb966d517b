"""Warnings of saves (R-57): each kind, what brings it, what doesn't, and who is told."""

from collections.abc import Mapping
from typing import Any

import pytest
from graphql import GraphQLEnumType

from models.declaration.access import Role
from resolvers.drafts.warning import WarningCode
from schema.api.role_schema import role_schema
from tests.factories.tables import all_tables
from tests.factories.world import World, customer, customer_class

TERMS = ("regularInvoices", "outOfTurnInvoices")
CRITICAL = (
    "AUTOPAY_DISABLED",
    "CREDIT_LIMIT_EXCEEDED",
    "CUSTOMER_TERMINATED",
    "INVOICE_OVERDUE",
    "PASSWORD_RESET",
    "PAYMENT_FAILED",
    "SERVICE_SUSPENDED",
    "SPENDING_LIMIT_REACHED",
    "SUSPENSION_SOON",
    "TERMINATION_SOON",
    "TWO_FACTOR_CHANGED",
    "WELCOME_CREDENTIALS",
)


def warnings(payload: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The warnings of a payload as code and dotted path."""
    return [(warning["code"], ".".join(warning["path"])) for warning in payload["warnings"]]


async def saved(world: World, version: int = 1, **values: object) -> dict[str, Any]:
    """The payload of a save of the operator's private class."""
    return await world.admin.write("customerClassSave", {"id": world.private, "expectedVersion": version, **values})


async def with_regular_invoices(world: World) -> None:
    """Turn on the regular invoices of the private class, which then has version 2."""
    template = await world.admin.done("invoiceTemplateSave", {"name": "Monthly", "kind": "REGULAR"})
    regular = {"useRegularInvoices": True, "invoiceTemplate": template["id"]}
    payload = await saved(world, finances={"statistics": {"generateStatistics": True}, "regularInvoices": regular})
    assert (payload["userErrors"], payload["warnings"]) == ([], [])


OF_TERMS: dict[str, tuple[dict[str, Any], list[tuple[str, str]]]] = {
    "notices of a limitation that never comes": (
        {"notifyLimitationInAdvanceDays": [3]},
        [("NOTICE_WITHOUT_ACTION", "notifyLimitationInAdvanceDays")],
    ),
    "notices of a suspension that never comes": (
        {"notifySuspensionInAdvanceDays": [3]},
        [("NOTICE_WITHOUT_ACTION", "notifySuspensionInAdvanceDays")],
    ),
    "notices of a termination that never comes": (
        {"notifyTerminationInAdvanceDays": [3]},
        [("NOTICE_WITHOUT_ACTION", "notifyTerminationInAdvanceDays")],
    ),
    "notices of an action that comes, by a notification that is on": (
        {"suspendDaysAfterDue": 9, "notifySuspensionInAdvanceDays": [3]},
        [],
    ),
    "notices of an action that comes, by a notification that is off": (
        {"limitServiceDaysAfterDue": 9, "notifyLimitationInAdvanceDays": [3]},
        [("NOTICE_NOT_SENT", "notifyLimitationInAdvanceDays")],
    ),
    "reminders by a notification that is off": (
        {"invoiceDueRule": "NET", "netValue": 30, "notifyDueInAdvanceDays": [7], "resendInvoiceDaysAfterDue": [1]},
        [("NOTICE_NOT_SENT", "notifyDueInAdvanceDays"), ("NOTICE_NOT_SENT", "resendInvoiceDaysAfterDue")],
    ),
    "suspended for what isn't collected": (
        {"suspendDaysAfterDue": 9, "collectionThreshold": "5"},
        [("SUSPENDED_WITHIN_THRESHOLD", "collectionThreshold")],
    ),
    "limited for what isn't collected": (
        {"limitServiceDaysAfterDue": 0, "collectionThreshold": "0.01"},
        [("SUSPENDED_WITHIN_THRESHOLD", "collectionThreshold")],
    ),
    "restored within the threshold": (
        {"suspendDaysAfterDue": 9, "collectionThreshold": "5", "restoreOnPartialPayment": True},
        [],
    ),
    "a threshold without an action": ({"collectionThreshold": "5"}, []),
    "a fee of a suspension that never comes": (
        {"reactivationFee": "5"},
        [("SETTING_WITHOUT_EFFECT", "reactivationFee")],
    ),
    "a fee of a suspension that comes": ({"reactivationFee": "5", "suspendDaysAfterDue": 0}, []),
    "commitments of a record that is never closed": (
        {"terminateCommitments": True},
        [("SETTING_WITHOUT_EFFECT", "terminateCommitments")],
    ),
    "the least of a fee that is no percentage": (
        {"latePaymentFeeMinimum": "2"},
        [("SETTING_WITHOUT_EFFECT", "latePaymentFeeMinimum")],
    ),
    "the least of a percentage": (
        {"latePaymentFeeMinimum": "2", "latePaymentFeeType": "PERCENT", "latePaymentFeeValue": "3"},
        [],
    ),
}


@pytest.mark.parametrize("panel", TERMS)
@pytest.mark.parametrize("what", OF_TERMS)
async def test_terms_that_are_probably_not_meant_are_warned_of(world: World, panel: str, what: str) -> None:
    """R-57: both panels of terms; the save is done all the same."""
    values, expected = OF_TERMS[what]
    await with_regular_invoices(world)

    payload = await saved(world, 2, finances={panel: values})

    assert payload["userErrors"] == []
    assert payload["changes"]
    assert warnings(payload) == [(code, f"finances.{panel}.{column}") for code, column in expected]


OF_OTHERS: dict[str, tuple[dict[str, Any], list[tuple[str, str]]]] = {
    "invoices without a template": (
        {"statistics": {"generateStatistics": True}, "regularInvoices": {"useRegularInvoices": True}},
        [("INVOICE_WITHOUT_TEMPLATE", "finances.regularInvoices.invoiceTemplate")],
    ),
    "an approval of invoices that are off": ({"regularInvoices": {"autoApproveAfterDays": 3}}, []),
    "taxes by no method": (
        {"taxation": {"assessTaxes": True}},
        [("TAXES_WITHOUT_METHOD", "finances.taxation.method")],
    ),
    "taxes by a method": (
        {"taxation": {"assessTaxes": True, "parameters": {"fixedVat": {"vatRate": "19"}}}},
        [],
    ),
    "balances of nobody": (
        {"statistics": {"resetBalanceEachPeriod": True}},
        [("BALANCE_NEVER_RESET", "finances.statistics.resetBalanceEachPeriod")],
    ),
    "balances of customers billed elsewhere": (
        {"statistics": {"resetBalanceEachPeriod": True, "billedExternally": True, "hideBalanceResetXdr": True}},
        [],
    ),
    "hidden resets that never come": (
        {"statistics": {"hideBalanceResetXdr": True}},
        [("SETTING_WITHOUT_EFFECT", "finances.statistics.hideBalanceResetXdr")],
    ),
}


@pytest.mark.parametrize("what", OF_OTHERS)
async def test_other_settings_that_are_probably_not_meant_are_warned_of(world: World, what: str) -> None:
    """R-57; R-21 for invoices without a template."""
    finances, expected = OF_OTHERS[what]

    payload = await saved(world, finances=finances)

    assert payload["userErrors"] == []
    assert warnings(payload) == expected


async def test_an_approval_without_a_review_is_warned_of(world: World) -> None:
    """R-57: with a review it has its effect."""
    await with_regular_invoices(world)

    without = await saved(world, 2, finances={"regularInvoices": {"autoApproveAfterDays": 3}}, validateOnly=True)
    reviewed = {"autoApproveAfterDays": 3, "holdForReview": True}
    within = await saved(world, 2, finances={"regularInvoices": reviewed}, validateOnly=True)

    assert warnings(without) == [("SETTING_WITHOUT_EFFECT", "finances.regularInvoices.autoApproveAfterDays")]
    assert warnings(within) == []


async def test_invoices_that_are_turned_on_bring_what_their_terms_had(world: World) -> None:
    """R-57, R-21: settings of invoices that are off have no effect; with the switch they get it."""
    off = await saved(world, finances={"regularInvoices": {"reactivationFee": "5"}})
    on = {"statistics": {"generateStatistics": True}, "regularInvoices": {"useRegularInvoices": True}}
    turned_on = await saved(world, 2, finances=on)

    assert warnings(off) == []
    assert warnings(turned_on) == [
        ("INVOICE_WITHOUT_TEMPLATE", "finances.regularInvoices.invoiceTemplate"),
        ("SETTING_WITHOUT_EFFECT", "finances.regularInvoices.reactivationFee"),
    ]


async def test_turning_off_a_critical_notification_warns(world: World) -> None:
    """R-41: each critical type that is sent no more, and no other."""
    kept = [{"type": type, "email": True} for type in CRITICAL if type not in {"INVOICE_OVERDUE", "PAYMENT_FAILED"}]

    payload = await saved(world, notifications={"types": {"flags": kept}})
    again = await saved(world, 2, description="Other.", validateOnly=True)
    back = await saved(
        world, 2, notifications={"types": {"flags": [{"type": type, "email": True} for type in CRITICAL]}}
    )

    assert payload["warnings"] == [
        {
            "code": "CRITICAL_NOTIFICATION_OFF",
            "path": ["notifications", "types", "flags", type],
            "message": "Customers are no longer sent this business-critical notification.",
            "template": "Customers are no longer sent this business-critical notification.",
            "values": [],
        }
        for type in ("INVOICE_OVERDUE", "PAYMENT_FAILED")
    ]
    assert again["warnings"] == []
    assert (back["userErrors"], back["warnings"]) == ([], [])


async def test_a_new_class_is_nothing_that_is_not_meant(world: World) -> None:
    """R-57: the defaults bring no warning; what a new class is given does."""
    input = {"name": "New", "businessModel": "BusinessModel:1"}

    plain = await world.admin.write("customerClassSave", {**input, "validateOnly": True})
    taxed = await world.admin.write("customerClassSave", {**input, "finances": {"taxation": {"assessTaxes": True}}})

    assert (plain["userErrors"], plain["warnings"]) == ([], [])
    assert warnings(taxed) == [("TAXES_WITHOUT_METHOD", "finances.taxation.method")]


async def test_a_save_warns_of_what_it_brings_alone(world: World) -> None:
    """R-57: what was so before isn't told again; what comes to it is."""
    first = await saved(world, finances={"taxation": {"assessTaxes": True}})
    second = await saved(world, 2, finances={"outOfTurnInvoices": {"reactivationFee": "5"}})
    unchanged = await saved(world, 3, finances={"taxation": {"assessTaxes": True}})

    assert warnings(first) == [("TAXES_WITHOUT_METHOD", "finances.taxation.method")]
    assert warnings(second) == [("SETTING_WITHOUT_EFFECT", "finances.outOfTurnInvoices.reactivationFee")]
    assert warnings(unchanged) == []


async def test_a_dry_run_warns_and_writes_nothing(world: World) -> None:
    """R-57: before anything is saved, also where the save would be refused for something else."""
    before = await all_tables()

    warned = await saved(world, finances={"taxation": {"assessTaxes": True}}, validateOnly=True)
    refused = await saved(world, finances={"taxation": {"assessTaxes": True}}, name=" ")

    assert warnings(warned) == warnings(refused) == [("TAXES_WITHOUT_METHOD", "finances.taxation.method")]
    assert [error["path"] for error in refused["userErrors"]] == [["input", "name"]]
    assert await all_tables() == before


async def test_a_refused_value_is_nothing_to_warn_of(world: World) -> None:
    """R-57: what a rule would read was refused, so it is left for the next try."""
    payload = await saved(
        world, finances={"outOfTurnInvoices": {"reactivationFee": "-1", "terminateCommitments": True}}
    )

    assert [error["path"][-1] for error in payload["userErrors"]] == ["reactivationFee"]
    assert payload["warnings"] == []


async def test_an_answer_that_is_given_again_has_its_warnings(world: World) -> None:
    """R-57: with their sentences, templates and values."""
    finances = {"outOfTurnInvoices": {"reactivationFee": "5"}}

    first = await saved(world, finances=finances, idempotencyKey="key-1")
    again = await saved(world, finances=finances, idempotencyKey="key-1")

    assert (first["replayed"], again["replayed"]) == (False, True)
    assert again["warnings"] == first["warnings"] != []


async def test_a_reseller_is_told_of_what_it_may_read(world: World) -> None:
    """R-57: the settings of external billing are the operator's."""
    own = {"id": world.norths, "expectedVersion": 1}
    statistics = {"resetBalanceEachPeriod": True, "hideBalanceResetXdr": False}
    await world.admin.done("customerClassSave", {**own, "finances": {"statistics": statistics}})

    payload = await world.north.write(
        "customerClassSave", {**own, "expectedVersion": 2, "finances": {"taxation": {"assessTaxes": True}}}
    )

    assert warnings(payload) == [("TAXES_WITHOUT_METHOD", "finances.taxation.method")]
    codes = role_schema(Role.RESELLER).graphql_schema.type_map["WarningCode"]
    assert isinstance(codes, GraphQLEnumType)
    assert set(codes.values) == {code.value for code in WarningCode} - {"BALANCE_NEVER_RESET"}


async def test_a_template_that_another_tax_method_takes_away_is_warned_of(world: World) -> None:
    """R-32: but not where the same save chooses."""
    template = await world.admin.done("invoiceTemplateSave", {"name": "Own", "kind": "REGULAR"})
    own = {
        "invoiceTemplateOverride": "OWN",
        "invoiceTemplate": template["id"],
        "outOfTurnInvoiceTemplateOverride": "NONE",
    }
    ann = await customer(world.admin, "Ann", on=world.private, overrides=own)
    change = {"id": ann, "expectedVersion": 1, "validateOnly": True}

    taken = await world.admin.write("customerSave", {**change, "overrides": {"taxMethod": "NONE"}})
    chosen = await world.admin.write("customerSave", {**change, "overrides": {"taxMethod": "NONE", **own}})

    assert warnings(taken) == [("TEMPLATES_CLEARED", "overrides.invoiceTemplateOverride")]
    assert warnings(chosen) == []
    assert [change["path"][-1] for change in taken["changes"]] == [
        "invoiceTemplateOverride",
        "invoiceTemplate",
        "taxMethod",
    ]
    assert [change["path"][-1] for change in chosen["changes"]] == ["taxMethod"]


async def test_a_copy_is_warned_of_what_it_brings(world: World) -> None:
    """R-57: what a copy or a class that is put back has, and defaults or the present don't."""
    source = await customer_class(world.admin, "Taxed", finances={"taxation": {"assessTaxes": True}})

    copy = await world.admin.write("customerClassClone", {"id": source, "name": "Taxed too"})
    await world.admin.done(
        "customerClassSave", {"id": source, "expectedVersion": 1, "finances": {"taxation": {"assessTaxes": False}}}
    )
    back = await world.admin.write("customerClassRevert", {"id": source, "expectedVersion": 2, "to": {"version": 1}})

    assert warnings(copy) == warnings(back) == [("TAXES_WITHOUT_METHOD", "finances.taxation.method")]
