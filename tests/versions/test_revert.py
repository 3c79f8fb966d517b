"""Putting a class back to what it was: a save by today's rules, as a whole or by panels."""

import json
from datetime import datetime, timedelta

from resolvers import clock
from tests.factories.client import Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import World, customer
from tests.panels.test_saving_taxation import change, custom, custom_tax, panel_of
from tests.planned.planning import days, planned

READ = (
    "version name description finances { statistics { generateStatistics } "
    "regularInvoices { invoiceTemplate { id } netValue } }"
)


async def revert(world: World, version: int, to: int | datetime, **values: object) -> Json:
    moment = {"version": to} if isinstance(to, int) else {"time": to.isoformat()}
    input = {"id": world.private, "expectedVersion": version, "to": moment, **values}
    return await world.admin.write("customerClassRevert", input, READ)


async def changed(world: World) -> None:
    """Version 2 of the private class, with another name and with statistics."""
    values = {"name": "Renamed", "finances": {"statistics": {"generateStatistics": False}}}
    await world.admin.done("customerClassSave", {"id": world.private, "expectedVersion": 1, **values})


async def test_a_class_is_put_back_as_a_whole_by_a_version_of_its_own(world: World) -> None:
    """R-51: passing; the log has what was changed, and to which version."""
    await changed(world)

    payload = await revert(world, 2, 1, reason="a mistake")

    assert errors(payload) == []
    record = payload["record"]
    assert (record["version"], record["name"]) == (3, "Private")
    assert record["finances"]["statistics"] == {"generateStatistics": True}
    shown = [(change["path"], change["before"], change["after"]) for change in payload["changes"]]
    assert shown == [
        (["revertedTo"], None, "1"),
        (["name"], '"Renamed"', '"Private"'),
        (["finances", "statistics", "generateStatistics"], "false", "true"),
    ]


async def test_only_the_panels_that_are_named_are_put_back(world: World) -> None:
    await changed(world)

    payload = await revert(world, 2, 1, panels=["STATISTICS"])

    assert errors(payload) == []
    assert (payload["record"]["name"], payload["record"]["finances"]["statistics"]) == (
        "Renamed",
        {"generateStatistics": True},
    )


async def test_custom_taxes_are_put_back_with_taxation(world: World) -> None:
    """R-51: passing; they stand in a panel within a panel of it, and are put back where none of them is left, too."""
    first, second = [await custom_tax(world, name) for name in ("First", "Second")]
    taxed = ({"assessTaxes": True, **custom({"taxes": [{"customTax": tax}]})} for tax in (first, second))
    none_left = {"assessTaxes": False, **custom({"taxes": []})}
    other_method = {"assessTaxes": True, "parameters": {"fixedVat": {"vatRate": "20"}}}
    for version, taxation in enumerate(taxed, 1):
        await world.admin.done("customerClassSave", change(world.private, taxation, version))

    other = await revert(world, 3, 2, panels=["TAXATION"])

    path = ["finances", "taxation", "parameters", "custom", "taxes"]
    assert errors(other) == []
    assert [one["path"] for one in other["changes"]] == [["revertedTo"], [*path, second], [*path, first]]
    for version, taxation in enumerate((none_left, other_method), 4):
        await world.admin.done("customerClassSave", change(world.private, taxation, version))

    none = await revert(world, 6, 2, panels=["TAXATION"])

    assert errors(none) == []
    panel = await panel_of(world, world.private)
    assert (panel["assessTaxes"], panel["method"]) == (True, "CUSTOM")
    assert panel["parameters"]["taxes"] == [{"customTax": {"name": "First", "rate": "2"}}]


async def test_nothing_is_written_by_a_dry_run_nor_where_nothing_differs(world: World) -> None:
    await changed(world)
    before = await all_tables()

    dry = await revert(world, 2, 1, validateOnly=True)
    same = await revert(world, 2, 2)

    assert [change["path"] for change in dry["changes"]][:2] == [["revertedTo"], ["name"]]
    assert (errors(same), same["changes"]) == ([], [])
    assert await all_tables() == before


async def test_what_is_gone_is_refused_at_its_path(world: World) -> None:
    """R-51: failing; a template that was deleted can't come back with the class."""
    template = (await world.admin.done("invoiceTemplateSave", {"name": "Plain"}))["id"]
    for version, value in ((1, template), (2, None)):
        panel = {"regularInvoices": {"invoiceTemplate": value}}
        values = {"id": world.private, "expectedVersion": version, "finances": panel}
        await world.admin.done("customerClassSave", values)
    await world.admin.write("invoiceTemplateDelete", {"ids": [template]})
    before = await all_tables()

    document = """mutation($input: CustomerClassRevertInput!) { customerClassRevert(input: $input) {
      userErrors { code message path propertyPath } } }"""
    input = {"id": world.private, "expectedVersion": 3, "to": {"version": 2}}
    payload = (await world.admin.ask(document, input=input))["customerClassRevert"]

    assert payload["userErrors"] == [
        {
            "code": "NOT_FOUND",
            "message": "This can't be put back: finances.regularInvoices.invoiceTemplate. There is no such record.",
            "path": ["input", "to"],
            "propertyPath": ["finances", "regularInvoices", "invoiceTemplate"],
        }
    ]
    assert await all_tables() == before


async def test_whom_a_class_is_shared_with_is_put_back_with_it(world: World) -> None:
    """R-51: passing; by itself or in its panel, and both ways."""
    class_id, shared = world.private, "sharedWithResellers"
    await world.admin.done("customerClassShare", {"id": class_id, "expectedVersion": 1})

    unshared = await revert(world, 2, 1)
    again = await revert(world, 3, 2, panels=["GENERAL_INFO"])
    other = await revert(world, 4, 1, panels=["STATISTICS"])

    shown = [[(change["path"], change["after"]) for change in each["changes"]] for each in (unshared, again, other)]
    assert shown == [
        [(["revertedTo"], "1"), ([shared], "false")],
        [(["revertedTo"], "2"), ([shared], "true")],
        [],
    ]
    left, right = {"id": class_id, "at": {"version": 2}}, {"id": class_id, "at": {"version": 4}}
    assert (await compared(world, left, right))["answer"] == {"panels": []}


async def test_a_class_that_a_reseller_uses_is_not_put_back_to_where_it_was_not_shared(world: World) -> None:
    """R-10, R-51: failing; refused by name, and what stands in other panels is put back without it."""
    class_id = world.private
    await world.admin.done("customerClassShare", {"id": class_id, "expectedVersion": 1})
    off = {"finances": {"statistics": {"generateStatistics": False}}}
    await world.admin.done("customerClassSave", {"id": class_id, "expectedVersion": 2, **off})
    await customer(world.north, "Someone", class_id)
    before = await all_tables()

    payload = await revert(world, 3, 1)

    (error,) = payload["userErrors"]
    assert (error["code"], error["path"]) == ("SHARED_IN_USE", ["input", "to"])
    assert error["message"] == (
        "This can't be put back: sharedWithResellers. A reseller uses this class, so it stays shared."
    )
    assert await all_tables() == before
    assert errors(await revert(world, 3, 1, panels=["STATISTICS"])) == []


async def test_a_version_that_is_not_there_is_none_to_go_back_to(world: World) -> None:
    before = await all_tables()

    assert errors(await revert(world, 1, 9)) == [("NOT_FOUND", "input.to")]
    assert errors(await revert(world, 7, 1)) == [("VERSION_CONFLICT", "input.expectedVersion")]
    assert await all_tables() == before


async def test_an_instant_to_come_is_none_to_go_back_to(world: World) -> None:
    """R-51: failing and boundary; not even where something is planned until then, and whichever panels are named."""
    await changed(world)
    await planned(world.admin, world.private, days(5), description="then")
    before = await all_tables()

    with clock.at(days(1)):
        for instant in (days(1) + timedelta(microseconds=1), days(9)):
            panels: Json
            for panels in ({}, {"panels": ["STATISTICS"]}):
                payload = await revert(world, 2, instant, **panels, validateOnly=True)
                (error,) = payload["userErrors"]
                assert (error["code"], error["path"]) == ("NOT_IN_THE_PAST", ["input", "to"])
                assert error["message"] == "A class is put back to a moment in the past."
                assert error["actual"] == instant.isoformat()
        assert errors(await revert(world, 2, days(1))) == []
    assert await all_tables() == before


async def test_no_panel_is_nothing_to_put_back(world: World) -> None:
    """R-51, R-83: failing; with all else that is wrong."""
    await changed(world)
    before = await all_tables()

    assert errors(await revert(world, 2, 1, panels=[])) == [("REQUIRED", "input.panels")]
    both = await revert(world, 2, days(9), panels=[])
    assert errors(both) == [("NOT_IN_THE_PAST", "input.to"), ("REQUIRED", "input.panels")]
    none = await revert(world, 2, 9, panels=[])
    assert errors(none) == [("NOT_FOUND", "input.to"), ("REQUIRED", "input.panels")]
    assert await all_tables() == before


async def test_a_reseller_puts_back_its_own_class_and_no_other(world: World) -> None:
    """R-12, R-13; what only administrators set stays as they set it."""
    plugin = (await world.admin.done("taxPluginSave", {"name": "SureTax"}))["id"]
    taxation = {"finances": {"taxation": {"taxPlugin": plugin}}, "description": "two"}
    await world.admin.done("customerClassSave", {"id": world.norths, "expectedVersion": 1, **taxation})

    own = await world.north.write(
        "customerClassRevert", {"id": world.norths, "expectedVersion": 2, "to": {"version": 1}}, "description"
    )
    before = await all_tables()
    refused = [
        await world.north.write("customerClassRevert", {"id": key, "expectedVersion": 1, "to": {"version": 1}})
        for key in (world.shared, world.souths)
    ]

    assert errors(own) == []
    assert [change["path"] for change in own["changes"]] == [["revertedTo"], ["description"]]
    assert [errors(one) for one in refused] == [[("READ_ONLY_CLASS", "input.id")], [("NOT_FOUND", "input.id")]]
    assert await all_tables() == before


COMPARE = """query($left: ComparedClassInput!, $right: ComparedClassInput!) {
  customerClassComparison(left: $left, right: $right) {
    answer { panels { path properties { path left right } } } userErrors { code path }
  }
}"""


async def compared(world: World, left: Json, right: Json, **who: str) -> Json:
    client = world.north if who else world.admin
    answer: Json = (await client.ask(COMPARE, left=left, right=right))["customerClassComparison"]
    return answer


async def test_a_comparison_has_every_property_that_differs_by_panel(world: World) -> None:
    await changed(world)
    private = {"id": world.private}

    then = await compared(world, {**private, "at": {"version": 1}}, private)

    assert then["userErrors"] == []
    assert json.loads(json.dumps(then["answer"]["panels"])) == [
        {"path": [], "properties": [{"path": ["name"], "left": '"Private"', "right": '"Renamed"'}]},
        {
            "path": ["finances", "statistics"],
            "properties": [
                {"path": ["finances", "statistics", "generateStatistics"], "left": "true", "right": "false"}
            ],
        },
    ]
    assert (await compared(world, private, private))["answer"] == {"panels": []}


async def test_two_classes_are_compared_by_every_property_that_differs(world: World) -> None:
    await changed(world)

    comparison = await compared(world, {"id": world.shared}, {"id": world.private, "at": {"version": 2}})

    assert comparison["userErrors"] == []
    names = {
        tuple(entry["path"]): (entry["left"], entry["right"])
        for panel in comparison["answer"]["panels"]
        for entry in panel["properties"]
    }
    assert names == {
        ("name",): ('"Shared"', '"Renamed"'),
        ("sharedWithResellers",): ("true", "false"),
        ("finances", "statistics", "generateStatistics"): ("true", "false"),
    }


async def test_a_comparison_needs_both_classes_to_be_seen(world: World) -> None:
    """R-12: failing; a version of a shared class is not the reseller's to see."""
    own = {"id": world.norths}
    for other, path in (
        ({"id": world.souths}, ["right", "id"]),
        ({"id": world.shared, "at": {"version": 1}}, ["right", "at"]),
    ):
        answer = await compared(world, own, other, who="north")
        assert answer == {"answer": None, "userErrors": [{"code": "NOT_FOUND", "path": path}]}
