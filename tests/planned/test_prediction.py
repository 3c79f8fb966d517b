"""The class as it will be: the present with what is planned until then, as it is read once that has come."""

from tests.factories.client import Client, Json
from tests.factories.world import World
from tests.planned.planning import applied_at, days, planned
from tests.planned.test_applying import OTHER, make_other
from tests.versions.test_class_at import READ
from tests.versions.whole_class import whole_class

ONLY = READ % "version description name updatedAt updatedBy viewerAccess { level }"


async def then(client: Client, id: str, day: float, document: str = ONLY) -> Json:
    answer: Json = (await client.ask(document, id=id, at={"time": days(day).isoformat()}))["customerClass"]
    return answer


async def test_what_is_foreseen_is_what_is_read_when_it_has_come(world: World) -> None:
    """R-55: passing; all panels, each instant between, and nothing of it before it is due."""
    template = (await world.admin.done("invoiceTemplateSave", {"name": "Plain"}))["id"]
    regular = {"invoiceTemplate": template, "netValue": 15, "invoiceDueRule": "NET", "lateFeeValue": "1.5"}
    regular.pop("lateFeeValue")
    await planned(world.admin, world.private, days(1), finances={"regularInvoices": regular})
    await planned(world.admin, world.private, days(2), name="Two", webSelfCare={"timeZone": "Europe/Berlin"})
    taxes = {"assessTaxes": True, "parameters": {"fixedVat": {"vatRate": "21.5"}}}
    await planned(world.admin, world.private, days(3), description="three", finances={"taxation": taxes})
    document = READ % whole_class()
    foreseen = [await then(world.admin, world.private, day, document) for day in (0.5, 1.5, 2.5, 3.5)]
    now = (await world.admin.ask(document, id=world.private))["customerClass"]

    assert foreseen[0] == now
    assert [one["version"] for one in foreseen] == [1, 2, 3, 4]
    for day, expected in zip((1, 2, 3), foreseen[1:], strict=True):
        await applied_at(days(day))
        assert (await world.admin.ask(document, id=world.private))["customerClass"] == expected


async def test_it_is_read_only_and_tells_when_and_by_whom_it_comes_to_be(world: World) -> None:
    """R-55: boundary; from the instant itself on."""
    await planned(world.admin, world.private, days(1), description="x")

    at = await then(world.admin, world.private, 1)

    assert at == {
        "version": 2,
        "description": "x",
        "name": "Private",
        "updatedAt": days(1).isoformat(),
        "updatedBy": "admin",
        "viewerAccess": {"level": "READ_ONLY"},
    }
    assert (await then(world.admin, world.private, 0.99))["version"] == 1


async def test_what_is_foreseen_to_fail_is_not_foreseen(world: World) -> None:
    """R-55, R-54: failing; somebody else has changed the same, or plans to before."""
    await planned(world.admin, world.private, days(5), description="later", name="Later")
    other = Client(world.execution, OTHER)
    await make_other()
    await planned(other, world.private, days(3), description="sooner")
    foreseen = await then(world.admin, world.private, 9)
    assert (foreseen["description"], foreseen["name"], foreseen["version"]) == ("sooner", "Private", 2)

    await other.done("customerClassSave", {"id": world.private, "expectedVersion": 1, "description": "now"})
    again = await then(world.admin, world.private, 9)
    rounds = [await applied_at(days(day)) for day in (3, 5)]

    assert (again["description"], again["version"]) == ("sooner", 3)
    assert [(turn.applied, turn.failed) for turn in rounds] == [(1, 0), (0, 1)]
    assert (await then(world.admin, world.private, 9))["description"] == "sooner"


async def test_what_refers_to_a_deleted_record_is_foreseen_to_fail_and_holds_up_nothing(world: World) -> None:
    """R-55: boundary; whatever is planned after it is judged without it, as it will be applied."""
    template = (await world.admin.done("invoiceTemplateSave", {"name": "Plain"}))["id"]
    panel = {"regularInvoices": {"invoiceTemplate": template, "collectionThreshold": "30"}}
    await planned(world.admin, world.private, days(2), finances=panel)
    gone = await world.admin.write("invoiceTemplateDelete", {"ids": [template]})
    assert gone["results"][0]["userErrors"] == []

    await planned(world.admin, world.private, days(3), description="after it")

    document = READ % (
        "version description deletedRecords { name } "
        "finances { regularInvoices { collectionThreshold invoiceTemplate { id } } }"
    )
    now = (await world.admin.ask(document, id=world.private))["customerClass"]
    foreseen = await then(world.admin, world.private, 4, document)
    assert foreseen == {**now, "version": 2, "description": "after it"}
    round_ = await applied_at(days(4))
    assert (round_.applied, round_.failed) == (1, 1)
    assert (await world.admin.ask(document, id=world.private))["customerClass"] == foreseen


async def test_a_comparison_with_what_will_be_tells_what_is_planned(world: World) -> None:
    """R-55: passing."""
    await planned(world.admin, world.private, days(1), description="x")
    document = """query($left: ComparedClassInput!, $right: ComparedClassInput!) {
      customerClassComparison(left: $left, right: $right) { answer { panels { properties { path left right } } } }
    }"""
    right = {"id": world.private, "at": {"time": days(2).isoformat()}}

    answer = await world.admin.ask(document, left={"id": world.private}, right=right)

    (panel,) = answer["customerClassComparison"]["answer"]["panels"]
    assert panel["properties"] == [{"path": ["description"], "left": '""', "right": '"x"'}]
