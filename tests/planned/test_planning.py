"""Planning a change: judged over the class as it will be then, one class or many, changed, cancelled, listed."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.client import Json, errors
from tests.factories.tables import all_tables, table
from tests.factories.world import World, customer
from tests.planned.planning import NOW, all_planned, applied_at, days, plan, planned

NET = {"finances": {"regularInvoices": {"invoiceDueRule": "NET", "netValue": 30}}}


async def test_a_planned_change_is_listed_with_all_that_it_sets(world: World) -> None:
    """R-52: passing; the class itself isn't touched, and nobody but the log knows of it."""
    await customer(world.admin, "Ann", world.private)
    before = await table("customer_class")

    payload = await plan(world.admin, [world.private], days(5), **NET, reason="as agreed")

    assert errors(payload) == []
    assert payload["record"] == {"id": "PlannedChange:1", "version": 1, "state": "PLANNED"}
    path = ["customerClasses", world.private, "finances", "regularInvoices"]
    assert payload["changes"] == [
        {"path": [*path, "invoiceDueRule"], "before": '"DUE_UPON_RECEIPT"', "after": '"NET"'},
        {"path": [*path, "netValue"], "before": "0", "after": "30"},
    ]
    assert payload["affectedCustomers"] == 1
    (listed,) = await all_planned(world.admin)
    assert listed.pop("together")
    assert listed == {
        "id": "PlannedChange:1",
        "state": "PLANNED",
        "applyAt": days(5).isoformat(),
        "customerClass": {"id": world.private},
        "userName": "admin",
        "realm": "ADMIN",
        "reason": "as agreed",
        "classVersion": 1,
        "appliedVersion": None,
        "version": 1,
        "properties": [
            {
                "path": ["finances", "regularInvoices", "invoiceDueRule"],
                "before": '"DUE_UPON_RECEIPT"',
                "after": '"NET"',
            },
            {"path": ["finances", "regularInvoices", "netValue"], "before": "0", "after": "30"},
        ],
        "refusals": [],
        "foreseenRefusals": [],
    }
    assert await table("customer_class") == before
    log = await world.admin.ask(
        '{ auditLog(where: { entityType: { eq: "PlannedChange" } }) { nodes { action property reason entityName } } }'
    )
    entries = {
        (node["action"], node["property"], node["reason"], node["entityName"]) for node in log["auditLog"]["nodes"]
    }
    assert entries == {("CREATE", "applyAt", "as agreed", "Private"), ("CREATE", "input", "as agreed", "Private")}


async def test_several_classes_are_planned_for_at_once_each_with_its_own_result(world: World) -> None:
    """R-52: boundary; those that can be changed are, whatever is wrong with the others."""
    await planned(world.admin, world.shared, days(1), description="same")

    payload = await plan(
        world.admin,
        [world.private, "CustomerClass:99", world.shared, world.norths, world.private],
        days(2),
        description="same",
    )

    assert [errors(result) for result in payload["results"]] == [
        [],
        [("NOT_FOUND", "input.ids.1")],
        [("NOTHING_CHANGES", "input.ids.2")],
        [],
        [("DUPLICATE", "input.ids.4")],
    ]
    assert [result["record"] and result["record"]["id"] for result in payload["results"]] == [
        "PlannedChange:2",
        None,
        None,
        "PlannedChange:3",
        None,
    ]
    first, *both = await all_planned(world.admin)
    assert len({one["together"] for one in both}) == 1
    assert first["together"] != both[0]["together"]


@pytest.mark.parametrize("past", [timedelta(0), timedelta(days=1)])
async def test_an_instant_that_has_passed_is_refused(world: World, past: timedelta) -> None:
    """R-52: failing; whatever else is wrong."""
    before = await all_tables()

    payload = await plan(world.admin, [world.private], NOW - past, description="late")

    assert errors(payload) == [("NOT_IN_THE_FUTURE", "input.applyAt")]
    assert await all_tables() == before


async def test_a_plan_that_sets_nothing_or_names_no_class_is_refused(world: World) -> None:
    before = await all_tables()

    assert errors(await plan(world.admin, [world.private], days(1))) == [("REQUIRED", "input")]
    assert errors(await plan(world.admin, [], days(1), description="x")) == [("REQUIRED", "input.ids")]
    many = [f"CustomerClass:{number}" for number in range(1, 102)]
    assert errors(await plan(world.admin, many, days(1), description="x")) == [("TOO_LONG", "input.ids")]
    assert errors(await plan(world.admin, [world.private], datetime(8001, 1, 1, tzinfo=UTC), name="x")) == [
        ("TOO_LARGE", "input.applyAt")
    ]
    assert await all_tables() == before


async def test_what_breaks_a_rule_then_is_refused_at_the_path_of_the_input(world: World) -> None:
    """R-52, R-20: failing; judged over what is planned before, and a dry run says the same."""
    off = {"finances": {"statistics": {"generateStatistics": False}}}
    use = {"finances": {"regularInvoices": {"useRegularInvoices": True}}}
    await planned(
        world.admin,
        world.private,
        days(2),
        finances={"statistics": {"generateStatistics": False}, "regularInvoices": {"useRegularInvoices": False}},
    )
    before = await all_tables()

    after = await plan(world.admin, [world.private], days(3), **use)
    dry = await plan(world.admin, [world.private], days(3), **use, validateOnly=True)
    limits = await plan(
        world.admin,
        [world.private],
        days(1),
        finances={"taxation": {"vatRate": "x"}} and {"regularInvoices": {"netValue": 100_000}},
    )

    (only,) = after["results"]
    assert errors(only) == [("STATISTICS_REQUIRED", "input.finances.regularInvoices.useRegularInvoices")]
    assert dry["results"] == after["results"]
    assert errors(limits["results"][0]) == [("TOO_LARGE", "input.finances.regularInvoices.netValue")]
    assert await all_tables() == before
    assert off


async def test_a_dry_run_tells_what_would_change_and_keeps_nothing(world: World) -> None:
    before = await all_tables()

    payload = await plan(world.admin, [world.private, world.shared], days(1), description="x", validateOnly=True)

    assert [change["path"][1:] for change in payload["changes"]] == [
        [world.private, "description"],
        [world.shared, "description"],
    ]
    assert [(result["record"], result["userErrors"]) for result in payload["results"]] == [(None, []), (None, [])]
    assert await all_tables() == before


async def test_a_retry_with_its_key_plans_nothing_more(world: World) -> None:
    first = await plan(world.admin, [world.private], days(1), description="x", idempotencyKey="once")
    again = await plan(world.admin, [world.private], days(1), description="x", idempotencyKey="once")

    assert (again["replayed"], again["results"]) == (True, first["results"])
    assert len(await all_planned(world.admin)) == 1


async def change(world: World, id: str, version: int, **values: object) -> Json:
    return await world.admin.write(
        "customerClassPlanChange", {"id": id, "expectedVersion": version, **values}, "id version applyAt"
    )


async def test_what_is_planned_is_changed_and_judged_again(world: World) -> None:
    """R-52: passing; another instant, other settings, from the version that was read."""
    id = await planned(world.admin, world.private, days(3), description="first", reason="why")

    later = await change(world, id, 1, applyAt=days(4).isoformat())
    other = await change(world, id, 2, description="second")
    stale = await change(world, id, 1, description="third")
    past = await change(world, id, 3, applyAt=days(-1).isoformat())
    same = await change(world, id, 3, description="")

    assert (errors(later), later["record"]["version"], later["record"]["applyAt"]) == ([], 2, days(4).isoformat())
    assert (errors(other), other["record"]["version"]) == ([], 3)
    assert errors(stale) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert errors(past) == [("NOT_IN_THE_FUTURE", "input.applyAt")]
    assert errors(same) == [("NOTHING_CHANGES", "input.id")]
    (listed,) = await all_planned(world.admin)
    assert (listed["applyAt"], listed["reason"], listed["properties"]) == (
        days(4).isoformat(),
        "why",
        [{"path": ["description"], "before": '""', "after": '"second"'}],
    )


async def test_what_is_cancelled_is_never_applied_nor_changed(world: World) -> None:
    """R-53: failing."""
    id = await planned(world.admin, world.private, days(1), description="x")

    cancelled = await world.admin.write("customerClassPlanCancel", {"ids": [id, "PlannedChange:9"], "reason": "no"})
    again = await world.admin.write("customerClassPlanCancel", {"ids": [id]})
    round_ = await applied_at(days(2))

    assert [errors(result) for result in cancelled["results"]] == [[], [("NOT_FOUND", "input.ids.1")]]
    assert [errors(result) for result in again["results"]] == [[("NOT_PLANNED", "input.ids.0")]]
    assert (round_.applied, round_.failed) == (0, 0)
    assert errors(await change(world, id, 2, description="y")) == [("NOT_PLANNED", "input.id")]
    (listed,) = await all_planned(world.admin)
    assert (listed["state"], listed["version"]) == ("CANCELLED", 2)


async def test_what_is_named_twice_is_cancelled_once_and_refused_the_second_time(world: World) -> None:
    """R-53: boundary; with the place in the list, whether it could be cancelled or not."""
    id = await planned(world.admin, world.private, days(1), description="x")
    gone = await planned(world.admin, world.private, days(2), description="y")
    await world.admin.write("customerClassPlanCancel", {"ids": [gone]})

    ids = [id, gone, id, gone, "PlannedChange:9", "PlannedChange:9"]
    payload = await world.admin.write("customerClassPlanCancel", {"ids": ids})

    assert [errors(result) for result in payload["results"]] == [
        [],
        [("NOT_PLANNED", "input.ids.1")],
        [("DUPLICATE", "input.ids.2")],
        [("DUPLICATE", "input.ids.3")],
        [("NOT_FOUND", "input.ids.4")],
        [("NOT_FOUND", "input.ids.5")],
    ]
    (duplicate,) = payload["results"][2]["userErrors"]
    assert (duplicate["message"], duplicate["actual"]) == ("This entry appears twice.", id)
    log = await world.admin.ask('{ auditLog(where: { entityType: { eq: "PlannedChange" } }) { nodes { action } } }')
    assert [node["action"] for node in log["auditLog"]["nodes"]].count("UPDATE") == 2


async def test_lists_are_filtered_by_state_and_ordered_by_date(world: World) -> None:
    for number in (3, 1, 2):
        await planned(world.admin, world.private, days(number), description=f"{number}")
    await applied_at(days(1))
    document = """query($state: PlannedChangeState!, $id: ID!) {
      plannedChanges(where: { state: { eq: $state } }) { totalCount nodes { applyAt } }
      latest: plannedChanges(orderBy: [{ field: APPLY_AT, direction: DESC }], first: 1) { nodes { applyAt } }
      customerClass(id: $id) { plannedChanges { totalCount } }
    }"""

    waiting = await world.admin.ask(document, state="PLANNED", id=world.private)

    assert waiting["plannedChanges"] == {
        "totalCount": 2,
        "nodes": [{"applyAt": days(2).isoformat()}, {"applyAt": days(3).isoformat()}],
    }
    assert waiting["latest"]["nodes"] == [{"applyAt": days(3).isoformat()}]
    assert waiting["customerClass"] == {"plannedChanges": {"totalCount": 3}}


async def test_a_planned_change_is_listed_without_what_others_set_before_it(world: World) -> None:
    """R-52: the second of two of one class had what the first one sets among its own, also after that was cancelled."""
    await planned(world.admin, world.private, days(1), description="s")
    await planned(world.admin, world.private, days(2), **NET)
    await planned(world.admin, world.private, days(3), description="s", webSelfCare={"brandName": "Acme"})

    (_, net, both) = await all_planned(world.admin)

    due = ["finances", "regularInvoices"]
    assert [one["path"] for one in net["properties"]] == [[*due, "invoiceDueRule"], [*due, "netValue"]]
    assert both["properties"] == [
        {"path": ["webSelfCare", "brandName"], "before": None, "after": '"Acme"'},
        {"path": ["description"], "before": '"s"', "after": '"s"'},
    ]


async def test_settings_that_are_given_take_the_place_of_all_that_were_planned(world: World) -> None:
    """R-52: what isn't named is planned no more, as the schema says, so that a setting can be taken out of a plan."""
    id = await planned(world.admin, world.private, days(3), description="first", webSelfCare={"brandName": "Acme"})

    assert errors(await change(world, id, 1, description="second")) == []

    (listed,) = await all_planned(world.admin)
    assert [one["path"] for one in listed["properties"]] == [["description"]]
