"""The timeline of an invoice over the API: under saved terms, under terms being edited, and for whom."""

import pytest

from tests.factories.client import Json
from tests.factories.world import World
from tests.previews.answers import against, answer, computed

FIELD = "collectionTimeline"
ARGUMENTS = 'classId: $id, issuedOn: "2026-06-01", amount: "100"'
NET_15 = {
    "invoiceDueRule": "NET",
    "netValue": 15,
    "notifyDueInAdvanceDays": [7, 3],
    "latePaymentFeeType": "PERCENT",
    "latePaymentFeeValue": "1.5",
    "suspendDaysAfterDue": 10,
    "notifySuspensionInAdvanceDays": [3],
    "terminateDaysAfterDue": 60,
}


async def save(world: World, **panels: object) -> None:
    await world.admin.done("customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": dict(panels)})


async def test_the_saved_terms_of_a_class_make_its_timeline(world: World) -> None:
    """R-22, R-24, R-26: passing; 26 June 2026 is a Friday, ten days after the due date."""
    await save(world, regularInvoices=NET_15)

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID",
        ARGUMENTS,
        "issuedOn dueOn overdueOn overdueAt status serviceStatus"
        " events { kind on daysAfterDue amount cancelled sentence } suspended { fromDay until } uncharged { fromDay }",
        id=world.shared,
    )

    assert preview["dueOn"] == "2026-06-16"
    assert (preview["overdueOn"], preview["overdueAt"]) == ("2026-06-17", "2026-06-17T00:00:00+00:00")
    assert (preview["status"], preview["serviceStatus"]) == ("UNPAID", "ACTIVE")
    assert [(event["on"], event["kind"], event["daysAfterDue"], event["amount"]) for event in preview["events"]] == [
        ("2026-06-09", "DUE_REMINDER", -7, None),
        ("2026-06-13", "DUE_REMINDER", -3, None),
        ("2026-06-17", "LATE_FEE", 1, "1.5"),
        ("2026-06-23", "SUSPENSION_NOTICE", 7, None),
        ("2026-06-26", "SUSPENSION", 10, None),
        ("2026-08-15", "TERMINATION", 60, None),
    ]
    assert preview["events"][2]["sentence"] == "The late payment fee is charged: 1.5 EUR."
    assert (preview["suspended"], preview["uncharged"]) == ({"fromDay": "2026-06-26", "until": "2026-08-15"}, None)


async def test_terms_that_are_being_edited_lie_over_the_saved_ones_and_are_not_saved(world: World) -> None:
    """R-22, R-24: passing; what is absent is as it is saved."""
    await save(world, regularInvoices=NET_15)

    edited: Json = {"netValue": 30, "terminateDaysAfterDue": None, "notifyDueInAdvanceDays": []}
    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID, $terms: CollectionTermsInput",
        f"{ARGUMENTS}, terms: $terms",
        "dueOn events { kind on }",
        id=world.shared,
        terms=edited,
    )

    assert preview["dueOn"] == "2026-07-01"
    assert [event["kind"] for event in preview["events"]] == ["LATE_FEE", "SUSPENSION_NOTICE", "SUSPENSION"]
    again = await answer(world.admin, FIELD, "$id: ID", ARGUMENTS, "dueOn", id=world.shared)
    assert again == {"dueOn": "2026-06-16"}


@pytest.mark.parametrize(("started", "due"), [("", "2026-07-01"), (', billingStartedOn: "2026-01-15"', "2026-07-02")])
async def test_billing_periods_count_from_the_day_that_the_customer_started(
    world: World, started: str, due: str
) -> None:
    """R-22: passing; 17 days into a period that began on 15 May, or on the day of issue itself."""
    preview = await answer(
        world.admin,
        FIELD,
        "$terms: CollectionTermsInput",
        f'issuedOn: "2026-06-01", amount: "100", terms: $terms, billingPeriod: MONTHLY_ANNIVERSARY{started}',
        "dueOn",
        terms={"invoiceDueRule": "NET", "netValue": 1, "netUnit": "BILLING_PERIODS"},
    )

    assert preview == {"dueOn": due}


async def test_a_timeline_needs_no_class(world: World) -> None:
    """R-22: passing; a class that is being made has no id yet."""
    preview = await answer(
        world.north,
        FIELD,
        "$terms: CollectionTermsInput",
        'issuedOn: "2026-06-01", amount: "100", terms: $terms',
        "dueOn",
        terms={"invoiceDueRule": "NET", "netValue": 1},
    )

    assert preview == {"dueOn": "2026-06-02"}


async def test_out_of_turn_invoices_have_terms_of_their_own(world: World) -> None:
    """R-22: passing."""
    await save(world, regularInvoices=NET_15, outOfTurnInvoices={"invoiceDueRule": "NET", "netValue": 3})

    preview = await answer(
        world.admin, FIELD, "$id: ID", f"{ARGUMENTS}, invoices: OUT_OF_TURN", "dueOn events { kind }", id=world.shared
    )

    assert preview == {"dueOn": "2026-06-04", "events": []}
    assert await against(
        world.admin,
        FIELD,
        "$id: ID",
        f"{ARGUMENTS}, invoices: OUT_OF_TURN, terms: {{ netUnit: BILLING_PERIODS }}",
        id=world.shared,
    ) == [("NOT_AVAILABLE", "terms.netUnit")]


async def test_non_working_days_move_the_suspension(world: World) -> None:
    """R-24: passing; a Friday off moves it to Monday, and a week of seven working days to Saturday."""
    await save(world, regularInvoices=NET_15)

    async def suspended(days: str) -> str:
        preview = await answer(
            world.admin,
            FIELD,
            "$id: ID",
            f"{ARGUMENTS}, nonWorkingDays: {days}",
            "suspended { fromDay }",
            id=world.shared,
        )
        return str(preview["suspended"]["fromDay"])

    assert await suspended('{ holidays: ["2026-06-26"] }') == "2026-06-29"
    assert await suspended('{ weekend: [], holidays: ["2026-06-26"] }') == "2026-06-27"
    assert await against(
        world.admin,
        FIELD,
        "$id: ID",
        f"{ARGUMENTS}, nonWorkingDays: {{ weekend: [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] }}",
        id=world.shared,
    ) == [("NOT_AVAILABLE", "nonWorkingDays.weekend")]


async def test_a_payment_ends_what_comes_after_it(world: World) -> None:
    """R-25, R-27: passing; the fee stands, and the steps after the payment say why they are left out."""
    await save(world, regularInvoices=NET_15)

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID",
        f'{ARGUMENTS}, payments: [{{ paidOn: "2026-06-20", amount: "100" }}], asOf: "2026-06-20"',
        "status events { kind cancelled sentence }",
        id=world.shared,
    )

    assert preview["status"] == "PAID_IN_FULL"
    assert [(event["kind"], event["cancelled"]) for event in preview["events"]] == [
        ("DUE_REMINDER", None),
        ("DUE_REMINDER", None),
        ("LATE_FEE", None),
        ("SUSPENSION_NOTICE", "PAID_IN_FULL"),
        ("SUSPENSION", "PAID_IN_FULL"),
        ("TERMINATION", "PAID_IN_FULL"),
    ]
    assert preview["events"][4]["sentence"] == "Services are suspended. Left out: The invoice is paid before."


async def test_a_suspension_that_was_put_off_comes_later(world: World) -> None:
    """R-28: passing."""
    await save(world, regularInvoices=NET_15)

    preview = await answer(
        world.admin,
        FIELD,
        "$id: ID",
        f'{ARGUMENTS}, suspensionDelayedUntil: "2026-07-06"',
        "suspended { fromDay } suspensionDelayedUntil",
        id=world.shared,
    )

    assert preview == {"suspended": {"fromDay": "2026-07-06"}, "suspensionDelayedUntil": "2026-07-06"}


async def test_terms_that_could_not_be_saved_are_refused_as_a_save_refuses_them(world: World) -> None:
    """R-23, R-24: failing; all at once, each at its place."""
    terms = {
        "invoiceDueRule": "DUE_UPON_RECEIPT",
        "notifyDueInAdvanceDays": [3],
        "limitServiceDaysAfterDue": 20,
        "suspendDaysAfterDue": 10,
        "notifySuspensionInAdvanceDays": [10],
        "latePaymentFeeType": "FIXED",
    }
    saved = await world.admin.write(
        "customerClassSave", {"id": world.shared, "expectedVersion": 1, "finances": {"regularInvoices": terms}}
    )

    preview = await computed(
        world.admin,
        FIELD,
        "$id: ID, $terms: CollectionTermsInput",
        f"{ARGUMENTS}, terms: $terms",
        "dueOn",
        id=world.shared,
        terms=terms,
    )

    assert preview["answer"] is None
    assert [error["path"] for error in preview["userErrors"]] == [
        ["terms", *error["path"][3:]] for error in saved["userErrors"]
    ]
    assert [(error["code"], error["message"]) for error in preview["userErrors"]] == [
        (error["code"], error["message"]) for error in saved["userErrors"]
    ]
    assert {error["path"][-1] for error in preview["userErrors"]} >= {"latePaymentFeeValue", "suspendDaysAfterDue"}


@pytest.mark.parametrize(
    ("arguments", "refused"),
    [
        ('issuedOn: "1969-12-31", amount: "1"', ("TOO_SMALL", "issuedOn")),
        ('issuedOn: "9999-12-31", amount: "1"', ("TOO_LARGE", "issuedOn")),
        ('issuedOn: "2026-06-01", amount: "-0.01"', ("TOO_SMALL", "amount")),
        ('issuedOn: "2026-06-01", amount: "10000000000000"', ("TOO_LARGE", "amount")),
        ('issuedOn: "2026-06-01", amount: "1", timeZone: "Mars/Olympus"', ("INVALID", "timeZone")),
        (
            'issuedOn: "2026-06-01", amount: "1", payments: [{ paidOn: "2026-06-01", amount: "0" }]',
            ("TOO_SMALL", "payments.0.amount"),
        ),
        ('issuedOn: "2026-06-01", amount: "1", terms: { netValue: 366 }', ("TOO_LARGE", "terms.netValue")),
        (
            'issuedOn: "2026-06-01", amount: "1", rounding: { roundingPrecision: 6 }',
            ("TOO_LARGE", "rounding.roundingPrecision"),
        ),
        ('issuedOn: "2026-06-01", amount: "1", classId: "CustomerClass:99"', ("NOT_FOUND", "classId")),
        ('issuedOn: "2026-06-01", amount: "1", classId: "Customer:1"', ("NOT_FOUND", "classId")),
    ],
)
async def test_what_is_out_of_range_is_refused_at_its_argument(
    world: World, arguments: str, refused: tuple[str, str]
) -> None:
    """R-22: failing; the calendar and the columns of money have an end."""
    assert await against(world.admin, FIELD, "", arguments) == [refused]


async def test_what_is_worked_through_is_bounded(world: World) -> None:
    """R-22: failing; a list of payments has an end too."""
    payments = [{"paidOn": "2026-06-01", "amount": "0.01"}] * 101

    refused = await against(
        world.admin,
        FIELD,
        "$payments: [PaymentInput!]",
        'issuedOn: "2026-06-01", amount: "1", payments: $payments',
        payments=payments,
    )

    assert refused == [("TOO_LONG", "payments")]


async def test_a_reseller_computes_with_the_classes_that_it_sees(world: World) -> None:
    """R-12: passing and failing; a class that it can't see is not there."""
    await save(world, regularInvoices=NET_15)

    for seen, due_on in ((world.shared, "2026-06-16"), (world.norths, "2026-06-01")):
        assert await answer(world.north, FIELD, "$id: ID", ARGUMENTS, "dueOn", id=seen) == {"dueOn": due_on}
    hidden = [
        await computed(world.north, FIELD, "$id: ID", ARGUMENTS, "dueOn", id=one)
        for one in (world.private, world.souths, world.default, "CustomerClass:99")
    ]
    assert hidden[0]["userErrors"][0]["code"] == "NOT_FOUND"
    assert all(one == hidden[0] for one in hidden)


async def test_a_read_only_administrator_computes_too(world: World) -> None:
    """R-45: passing; nothing is written by it."""
    assert await answer(world.auditor, FIELD, "$id: ID", ARGUMENTS, "dueOn", id=world.private) == {
        "dueOn": "2026-06-01"
    }


async def test_a_review_and_a_charge_are_told_of_saved_and_of_edited_settings(world: World) -> None:
    """R-64, R-65: passing; the days that the class approves after, and a day of an approval by hand."""
    review = {"holdForReview": True, "autoApproveAfterDays": 5}
    charge = {"autoChargePaymentMethod": True, "autoChargeOn": "DUE_DATE", "autoChargeRetryDaysAfterDue": [3]}
    await save(world, regularInvoices={"invoiceDueRule": "NET", "netValue": 15, **review})

    async def asked(more: str) -> Json:
        return await answer(
            world.admin,
            FIELD,
            "$id: ID, $terms: CollectionTermsInput",
            f"{ARGUMENTS}, terms: $terms{more}",
            "approvedOn dueOn status events { kind on cancelled }",
            id=world.shared,
            terms=charge,
        )

    automatic, by_hand = await asked(""), await asked(', approvedOn: "2026-06-02"')

    assert (automatic["approvedOn"], automatic["dueOn"]) == ("2026-06-06", "2026-06-21")
    assert automatic["status"] == "UNDER_REVIEW"
    assert [(event["on"], event["kind"]) for event in automatic["events"]] == [
        ("2026-06-06", "AUTO_APPROVED"),
        ("2026-06-21", "AUTO_CHARGE"),
        ("2026-06-24", "AUTO_CHARGE_RETRY"),
    ]
    assert (by_hand["approvedOn"], by_hand["dueOn"]) == ("2026-06-02", "2026-06-17")
    assert ("AUTO_APPROVED", "APPROVED") in [(event["kind"], event["cancelled"]) for event in by_hand["events"]]


@pytest.mark.parametrize(
    ("invoices", "terms", "more", "expected"),
    [
        ("REGULAR", {}, ', approvedOn: "2026-06-02"', ("NOT_AVAILABLE", "approvedOn")),
        ("REGULAR", {"holdForReview": True}, ', approvedOn: "2026-05-31"', ("TOO_SMALL", "approvedOn")),
        ("OUT_OF_TURN", {"holdForReview": True}, "", ("NOT_AVAILABLE", "terms.holdForReview")),
        ("OUT_OF_TURN", {"autoApproveAfterDays": 3}, "", ("NOT_AVAILABLE", "terms.autoApproveAfterDays")),
        (
            "REGULAR",
            {"autoChargeRetryDaysAfterDue": [3]},
            "",
            ("AUTO_CHARGE_REQUIRED", "terms.autoChargeRetryDaysAfterDue"),
        ),
    ],
)
async def test_a_review_or_a_retry_that_can_not_be_is_refused(
    world: World, invoices: str, terms: Json, more: str, expected: tuple[str, str]
) -> None:
    """R-64, R-65: failing; each at its argument."""
    problems = await against(
        world.admin,
        FIELD,
        "$id: ID, $terms: CollectionTermsInput",
        f"{ARGUMENTS}, invoices: {invoices}, terms: $terms{more}",
        id=world.shared,
        terms=terms,
    )

    assert problems == [expected]
