"""Planning what was entered in a form: upon the version that the form was read at, with the warnings of a save."""

from tests.factories.client import errors
from tests.factories.tables import all_tables
from tests.factories.world import World
from tests.planned.planning import days, plan

NET = {"finances": {"regularInvoices": {"invoiceDueRule": "NET", "netValue": 30}}}


async def test_a_plan_over_a_form_that_somebody_has_saved_since_is_refused_as_a_save_is(world: World) -> None:
    """R-46, R-52: failing; with what was changed since, and nothing is kept, of other classes neither."""
    save = {"id": world.private, "expectedVersion": 1, "description": "meanwhile"}
    assert errors(await world.admin.write("customerClassSave", save)) == []
    before = await all_tables()
    told = """userErrors { code path ... on ConflictError {
      currentVersion changedSince { path before after } current { ... on CustomerClass { id description } } } }"""
    selection = f"customerClassPlan(input: $input) {{ {told} results {{ id }} }}"
    document = f"mutation($input: CustomerClassPlanInput!) {{ {selection} }}"
    input = {"ids": [world.private, world.shared], "applyAt": days(1).isoformat(), **NET, "expectedVersion": 1}

    for extra in ({}, {"validateOnly": True}):
        payload = (await world.admin.ask(document, input={**input, **extra}))["customerClassPlan"]
        assert payload["results"] == []
        assert payload["userErrors"] == [
            {
                "code": "VERSION_CONFLICT",
                "path": ["input", "expectedVersion"],
                "currentVersion": 2,
                "changedSince": [{"path": ["description"], "before": '""', "after": '"meanwhile"'}],
                "current": {"id": world.private, "description": "meanwhile"},
            }
        ]
    assert await all_tables() == before
    again = await plan(world.admin, [world.private, world.shared], days(1), **NET, expectedVersion=2)
    assert [errors(result) for result in again["results"]] == [[], []]


async def test_a_version_of_a_class_that_cannot_be_changed_tells_nothing_of_it(world: World) -> None:
    """R-12, R-46: failing; whoever may not change the class, or doesn't see it, is told that, and no version."""
    for id, code in ((world.shared, "READ_ONLY_CLASS"), (world.private, "NOT_FOUND")):
        payload = await plan(world.north, [id], days(1), description="x", expectedVersion=7)
        assert errors(payload) == []
        assert [errors(result) for result in payload["results"]] == [[(code, "input.ids.0")]]


async def test_a_plan_warns_of_what_a_save_would_warn_of_below_its_class(world: World) -> None:
    """R-52: boundary; the one who plans is told beforehand, by class, and again who changes the plan."""
    input = {"finances": {"taxation": {"assessTaxes": True}}}
    selection = "customerClassPlan(input: $input) { warnings { code path } results { userErrors { code } } }"
    document = f"mutation($input: CustomerClassPlanInput!) {{ {selection} }}"
    values = {"ids": [world.private], "applyAt": days(1).isoformat(), **input}
    save = {"id": world.private, "expectedVersion": 1, "validateOnly": True, **input}
    saved = await world.admin.ask(
        "mutation($input: CustomerClassSaveInput!) { customerClassSave(input: $input) { warnings { code path } } }",
        input=save,
    )
    expected = saved["customerClassSave"]["warnings"]
    assert expected

    dry = await world.admin.ask(document, input={**values, "validateOnly": True})

    assert dry["customerClassPlan"]["results"] == [{"userErrors": []}]
    assert dry["customerClassPlan"]["warnings"] == [
        {"code": one["code"], "path": ["customerClasses", world.private, *one["path"]]} for one in expected
    ]
