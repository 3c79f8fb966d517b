"""Lists of planned changes tell which of them will fail as things stand, and why, to whoever may know of the change."""

import json

from schema.api.execution import Request
from tests.factories.client import Client, Json, errors
from tests.factories.world import World
from tests.planned.planning import all_planned, applied_at, days, planned
from tests.planned.test_applying import OTHER, make_other

FORESEEN = "foreseenRefusals { code message template values path planned present }"
OF_CLASSES = (
    f"{{ customerClasses(first: 9) {{ nodes {{ id plannedChanges(first: 9) {{ nodes {{ id {FORESEEN} }} }} }} }} }}"
)
BY_ID = f"query($id: ID!) {{ node(id: $id) {{ ... on PlannedChange {{ id {FORESEEN} }} }} }}"


async def change_meanwhile(world: World, id: str, **values: object) -> None:
    """Have somebody else change a class."""
    document = "query($id: ID!) { customerClass(id: $id) { version } }"
    version = (await world.admin.ask(document, id=id))["customerClass"]["version"]
    save = {"id": id, "expectedVersion": version, **values}
    assert errors(await Client(world.execution, OTHER).write("customerClassSave", save)) == []


async def test_a_conflict_is_told_with_both_values_before_it_is_due(world: World) -> None:
    """R-55, R-54: failing; as it is told once it has failed, in a list, by id, and below the class."""
    id = await planned(world.admin, world.private, days(2), description="mine", name="Mine")
    after = await planned(world.admin, world.private, days(3), webSelfCare={"brandName": "After"})
    elsewhere = await planned(world.admin, world.shared, days(1), description="fine")
    await change_meanwhile(world, world.private, description="theirs")

    listed = {one["id"]: one["foreseenRefusals"] for one in await all_planned(world.admin)}
    alone = (await world.admin.ask(BY_ID, id=id))["node"]["foreseenRefusals"]
    classes = (await world.admin.ask(OF_CLASSES))["customerClasses"]["nodes"]
    done = await applied_at(days(4))

    refusal = {
        "code": "VERSION_CONFLICT",
        "message": "Somebody else has changed this since the change was planned.",
        "path": ["description"],
        "planned": '"mine"',
        "present": '"theirs"',
    }
    assert listed == {elsewhere: [], id: [refusal], after: []}
    assert alone == [{**refusal, "template": refusal["message"], "values": []}]
    below = {one["id"]: one["plannedChanges"]["nodes"] for one in classes}
    assert [(one["id"], len(one["foreseenRefusals"])) for one in below[world.private]] == [(id, 1), (after, 0)]
    assert [(one["id"], len(one["foreseenRefusals"])) for one in below[world.shared]] == [(elsewhere, 0)]
    assert (done.applied, done.failed) == (2, 1)
    came = {one["id"]: (one["refusals"], one["foreseenRefusals"]) for one in await all_planned(world.admin)}
    assert came == {elsewhere: ([], []), id: ([refusal], []), after: ([], [])}


async def test_it_is_told_what_a_change_conflicts_with(world: World) -> None:
    """R-55, R-54: failing; another planned change, a save of somebody else, and one's own after that; and when due."""
    await make_other()
    other = Client(world.execution, OTHER)
    mine = await planned(world.admin, world.private, days(5), description="mine")
    await planned(other, world.private, days(2), description="sooner")
    await planned(other, world.private, days(3.5), description="then", name="Then")

    async def told() -> list[tuple[str, str, list[str]]]:
        refusals = [refusal for one in await all_planned(world.admin) for refusal in one["foreseenRefusals"]]
        return [(refusal["message"], refusal["present"], refusal["path"]) for refusal in refusals]

    later = f"{days(3.5):%Y-%m-%d %H:%M} UTC"
    conflict = (f"A change that other planned for {later} sets this before.", '"then"', ["description"])
    assert await told() == [conflict]
    alone = (await world.admin.ask(BY_ID, id=mine))["node"]["foreseenRefusals"]
    assert [(one["template"], one["values"]) for one in alone] == [
        ("A change that {user} planned for {instant} sets this before.", ["other", days(3.5).isoformat()])
    ]
    await change_meanwhile(world, world.private, description="theirs")
    assert await told() == [conflict]
    for one in await all_planned(world.admin):
        if one["userName"] == "other":
            await world.admin.write("customerClassPlanCancel", {"ids": [one["id"]]})
    assert await told() == [
        ("Somebody else has changed this since the change was planned.", '"theirs"', ["description"])
    ]
    own = {"id": world.private, "expectedVersion": 2, "description": "by hand"}
    await world.admin.done("customerClassSave", own)
    twice = "Somebody else has changed this since the change was planned, and then whoever planned it."
    assert await told() == [(twice, '"by hand"', ["description"])]

    assert (await applied_at(days(6))).failed == 1
    (failed,) = [one for one in await all_planned(world.admin) if one["state"] == "FAILED"]
    assert [(one["message"], one["present"]) for one in failed["refusals"]] == [(twice, '"by hand"')]


async def test_what_was_put_right_is_no_longer_foreseen_to_fail(world: World) -> None:
    """R-55: boundary; once the other value is taken back, and for what is cancelled."""
    id = await planned(world.admin, world.private, days(2), description="mine")
    gone = await planned(world.admin, world.private, days(3), description="again")
    await change_meanwhile(world, world.private, description="theirs")
    assert [len(one["foreseenRefusals"]) for one in await all_planned(world.admin)] == [1, 1]

    await world.admin.write("customerClassPlanCancel", {"ids": [gone]})
    assert [len(one["foreseenRefusals"]) for one in await all_planned(world.admin)] == [1, 0]
    await change_meanwhile(world, world.private, description="")
    assert (await world.admin.ask(BY_ID, id=id))["node"] == {"id": id, "foreseenRefusals": []}


async def test_a_reseller_is_told_of_its_own_changes_and_of_nobody_else_s(world: World) -> None:
    """R-56: failing; what the operator plans before it of the same class shows in nothing that is foreseen."""
    own = await planned(world.north, world.norths, days(2), description="ours")
    theirs = await planned(world.admin, world.norths, days(1), description="Zxqv")

    listed = await all_planned(world.north)
    named = (await world.north.ask(BY_ID, id=theirs))["node"]
    operator: Json = {one["id"]: one["foreseenRefusals"] for one in await all_planned(world.admin)}

    assert [(one["id"], one["foreseenRefusals"]) for one in listed] == [(own, [])]
    assert named is None
    assert [one["present"] for one in operator[own]] == ['"Zxqv"']
    await change_meanwhile(world, world.norths, description="now")
    ((told,),) = [one["foreseenRefusals"] for one in await all_planned(world.north)]
    assert (told["code"], told["planned"], told["present"]) == ("VERSION_CONFLICT", '"ours"', '"now"')
    assert "Zxqv" not in json.dumps(told)


async def test_what_is_foreseen_is_counted_and_kept_for_nobody(world: World) -> None:
    """R-55: boundary; five objects are expected of each change, and a later answer may be another one."""
    await planned(world.admin, world.private, days(2), description="mine")
    with_it, without = (
        Request(f"{{ plannedChanges(first: 10) {{ nodes {{ id {below} }} }} }}", None, {})
        for below in ("foreseenRefusals { code }", "")
    )

    told = await world.execution.answer(with_it, world.admin.actor)
    bare = await world.execution.answer(without, world.admin.actor)

    assert (told.sent["extensions"], bare.sent["extensions"]) == (
        {"cost": 61, "fields": 5},
        {"cost": 11, "fields": 3},
    )
    assert (told.lasts, bare.lasts) == (False, True)


async def test_what_is_planned_of_a_deleted_class_is_foreseen_to_fail_as_it_does(world: World) -> None:
    """R-55: failing; nothing was foreseen of it, though it is certain to fail."""
    id = await planned(world.north, world.norths, days(1), description="ours")
    await planned(world.admin, world.norths, days(2), description="theirs")
    deletion = {"ids": [world.norths]}
    assert errors(await world.admin.write("customerClassDelete", deletion)) == []

    listed = await all_planned(world.admin)
    own = (await world.north.ask(BY_ID, id=id))["node"]
    await applied_at(days(3))
    failed = await all_planned(world.admin)

    assert [one["foreseenRefusals"] for one in listed] == [one["refusals"] for one in failed]
    assert [[one["code"] for one in change["refusals"]] for change in failed] == [["NOT_FOUND"], ["NOT_FOUND"]]
    assert [one["code"] for one in own["foreseenRefusals"]] == ["NOT_FOUND"]
