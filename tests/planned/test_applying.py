"""Applying what is due: once, in order, as the one who planned it; or failing with what is wrong, nothing half done."""

import asyncio
import json
from datetime import timedelta

from models.audit.log import AuditRecord
from models.choices.users import UserRole
from models.records.user import User
from resolvers import clock
from resolvers.actor import Actor
from resolvers.use_cases.apply_planned import apply_due
from tests.command_line.command import customer_classes
from tests.factories.client import Client, Json
from tests.factories.tables import table
from tests.factories.world import World
from tests.planned.planning import NOW, all_planned, applied_at, days, planned

OTHER = Actor(9, "other", UserRole.ADMINISTRATOR, None, "192.0.2.9", "request-other")
"""Somebody else."""


async def make_other() -> None:
    """Have somebody else as a user, who plans too."""
    await User.create(
        id=OTHER.user_id,
        user_name="other",
        user_name_key="other",
        role=OTHER.role.value,
        created_at=NOW,
        updated_at=NOW,
    )


SEEN = "query($id: ID!) { customerClass(id: $id) { version description name updatedBy updatedAt } }"


async def read_class(world: World, id: str) -> Json:
    answer: Json = (await world.admin.ask(SEEN, id=id))["customerClass"]
    return answer


async def test_the_command_applies_what_is_due_and_says_how_much(world: World, database: str) -> None:
    """R-53: passing; of two that are due the second one can't be applied any more."""
    with clock.at(NOW - timedelta(days=9)):
        await planned(world.admin, world.private, NOW - timedelta(days=2), description="then")
        await planned(world.admin, world.shared, NOW - timedelta(days=1), description="then")
    save = {"id": world.shared, "expectedVersion": 1, "description": "by hand"}
    await Client(world.execution, OTHER).done("customerClassSave", save)

    finished = [customer_classes("apply-due", database=database) for _ in range(2)]

    assert [(one.stdout, one.returncode) for one in finished] == [
        ("1 applied, 1 failed.\n", 1),
        ("0 applied, 0 failed.\n", 0),
    ]


async def test_a_change_is_applied_when_it_is_due_and_once(world: World) -> None:
    """R-53: passing; as a save of the one who planned it, marked in the log and in the versions."""
    id = await planned(world.north, world.norths, days(1), description="then", reason="as agreed")

    early = await applied_at(days(0.9))
    due = await applied_at(days(1))
    again = await applied_at(days(9))

    assert [(one.applied, one.failed) for one in (early, due, again)] == [(0, 0), (1, 0), (0, 0)]
    assert await read_class(world, world.norths) == {
        "version": 2,
        "description": "then",
        "name": "North's own",
        "updatedBy": "north",
        "updatedAt": days(1).isoformat(),
    }
    (listed,) = await all_planned(world.north)
    assert (listed["state"], listed["appliedVersion"], listed["refusals"]) == ("APPLIED", 2, [])
    log = await AuditRecord.filter(entity_type="CustomerClass", entity_version=2, entity_id=4).order_by("id")
    text = json.dumps({"plannedChange": id, "userName": "north"}, separators=(",", ":"))
    assert [(row.property, row.before, row.after, row.user_name, row.realm, row.reason) for row in log] == [
        ("plannedBy", None, text, "north", "RESELLER", "as agreed"),
        ("description", '""', '"then"', "north", "RESELLER", "as agreed"),
    ]
    (version,) = [row for row in await table("class_version") if (row["customer_class_id"], row["version"]) == (4, 2)]
    assert (version["user_name"], version["reason"]) == ("north", "as agreed")


async def test_what_fell_due_in_a_downtime_is_applied_in_order(world: World) -> None:
    """R-53: boundary; by the instant, then by the order of planning."""
    for number, day in enumerate((3, 1, 2, 2)):
        await planned(world.admin, world.private, days(day), description=f"{number}")

    round_ = await applied_at(days(30))

    assert round_.applied == 4
    log = AuditRecord.filter(entity_type="CustomerClass", property="description", entity_id=3).order_by("id")
    assert [row.after for row in await log] == ['"1"', '"2"', '"3"', '"0"']


async def test_two_appliers_apply_each_change_once(world: World) -> None:
    """R-53: boundary; whichever comes first."""
    for number in range(12):
        await planned(world.admin, world.private, days(1 + number), description=f"{number}")

    with clock.at(days(30)):
        rounds = await asyncio.gather(*(apply_due() for _ in range(4)))

    assert sum(turn.applied for turn in rounds) == 12
    assert (await read_class(world, world.private))["version"] == 13
    assert {planned_change["state"] for planned_change in await all_planned(world.admin)} == {"APPLIED"}


async def test_a_clock_that_is_set_back_applies_nothing_twice(world: World) -> None:
    """R-53: boundary; nor does what was due wait again."""
    await planned(world.admin, world.private, days(2), description="two")
    await planned(world.admin, world.private, days(4), description="four")
    await applied_at(days(3))

    back = [await applied_at(days(day)) for day in (1, 2, 3)]
    last = await applied_at(days(4))

    assert [one.applied for one in back] == [0, 0, 0]
    assert last.applied == 1
    assert (await read_class(world, world.private))["version"] == 3


async def test_what_somebody_else_changed_meanwhile_is_a_conflict_with_both_values(world: World) -> None:
    """R-54: failing; nothing of the change is applied, not even what nobody else touched."""
    await planned(world.admin, world.private, days(1), description="planned", name="Planned")
    values = {"id": world.private, "expectedVersion": 1, "description": "by hand"}
    await Client(world.execution, OTHER).done("customerClassSave", values)

    round_ = await applied_at(days(1))

    assert (round_.applied, round_.failed) == (0, 1)
    now = await read_class(world, world.private)
    assert (now["version"], now["description"], now["name"]) == (2, "by hand", "Private")
    (listed,) = await all_planned(world.admin)
    assert listed["state"] == "FAILED"
    assert listed["refusals"] == [
        {
            "code": "VERSION_CONFLICT",
            "message": "Somebody else has changed this since the change was planned.",
            "path": ["description"],
            "planned": '"planned"',
            "present": '"by hand"',
        }
    ]


async def test_what_the_one_who_planned_it_changed_meanwhile_is_no_conflict(world: World) -> None:
    """R-54: boundary; whoever planned it knows what it sets."""
    await planned(world.admin, world.private, days(1), description="planned")
    values = {"id": world.private, "expectedVersion": 1, "description": "by hand"}
    await world.admin.done("customerClassSave", values)

    assert (await applied_at(days(1))).applied == 1
    assert (await read_class(world, world.private))["description"] == "planned"


async def test_what_somebody_changed_beside_it_is_kept(world: World) -> None:
    """R-54: passing; another property of the same panel, and one that has come to the same value."""
    await planned(world.admin, world.private, days(1), description="planned", name="Planned")
    values = {"finances": {"statistics": {"generateStatistics": False}}, "description": "planned"}
    await Client(world.execution, OTHER).done(
        "customerClassSave", {"id": world.private, "expectedVersion": 1, **values}
    )

    assert (await applied_at(days(1))).applied == 1
    now = await read_class(world, world.private)
    assert (now["version"], now["description"], now["name"]) == (3, "planned", "Planned")


async def test_an_entry_of_a_list_that_was_added_meanwhile_is_not_taken_away(world: World) -> None:
    """R-54: failing; a list is given as a whole."""
    for name in ("One", "Other"):
        await world.admin.done("customFieldDefinitionSave", {"name": name, "object": "CUSTOMER", "type": "TEXT"})
    one, other = ({"customField": f"CustomFieldDefinition:{key}", "enabled": True} for key in (1, 2))
    await planned(world.admin, world.private, days(1), customFields=[one])
    values = {"id": world.private, "expectedVersion": 1, "customFields": [other]}
    await Client(world.execution, OTHER).done("customerClassSave", values)

    assert (await applied_at(days(1))).failed == 1
    (listed,) = await all_planned(world.admin)
    assert [refusal["path"] for refusal in listed["refusals"]] == [["customFields", "CustomFieldDefinition:2"]]


async def test_a_change_that_an_earlier_one_was_to_precede_is_applied_without_it(world: World) -> None:
    """R-54: boundary; that it was cancelled is no change of anybody's."""
    first = await planned(world.admin, world.private, days(1), description="first")
    await planned(world.admin, world.private, days(2), description="second", name="Second")
    await planned(world.admin, world.private, days(3), description="first", name="Third")
    await world.admin.write("customerClassPlanCancel", {"ids": [first]})

    assert (await applied_at(days(5))).applied == 2
    now = await read_class(world, world.private)
    assert (now["version"], now["description"], now["name"]) == (3, "first", "Third")


async def test_what_today_s_rules_refuse_fails_as_a_save_would(world: World) -> None:
    """R-54: failing; another class has the name meanwhile."""
    await planned(world.admin, world.private, days(1), name="Taken", description="x")
    await world.admin.done("customerClassSave", {"name": "Taken", "businessModel": "BusinessModel:1"})

    assert (await applied_at(days(1))).failed == 1
    (listed,) = await all_planned(world.admin)
    (refusal,) = listed["refusals"]
    assert (refusal["code"], refusal["path"]) == ("NAME_TAKEN", ["input", "name"])
    assert (await read_class(world, world.private))["version"] == 1


async def test_who_may_not_change_the_class_any_more_has_planned_in_vain(world: World) -> None:
    """R-54, R-45: failing; disabled, turned into a reader, or gone over to another reseller."""
    changes: tuple[Json, ...] = ({"disabled": True}, {"role": "READ_ONLY_ADMINISTRATOR"})
    for number, values in enumerate(changes):
        await planned(world.admin, world.private, days(1 + number), description=f"{number}")
        was = await User.get(id=1).values("disabled", "role")
        await User.filter(id=1).update(**values)
        assert (await applied_at(days(1 + number))).failed == 1
        await User.filter(id=1).update(**was)
    await planned(world.north, world.norths, days(5), description="x")
    await User.filter(id=3).update(reseller_id=2)

    assert (await applied_at(days(5))).failed == 1
    listed = await all_planned(world.admin)
    assert [one["refusals"][0]["code"] for one in listed] == ["PLANNER_NOT_PERMITTED"] * 3
    assert (await read_class(world, world.private))["version"] == 1
    assert (await read_class(world, world.norths))["version"] == 1


async def test_what_was_planned_of_a_class_that_is_deleted_fails(world: World) -> None:
    """R-54: failing."""
    await planned(world.admin, world.private, days(1), description="x")
    await world.admin.write("customerClassDelete", {"ids": [world.private]})

    assert (await applied_at(days(1))).failed == 1
    (listed,) = await all_planned(world.admin)
    assert (listed["state"], listed["customerClass"]) == ("FAILED", None)
    assert [refusal["code"] for refusal in listed["refusals"]] == ["NOT_FOUND"]
