"""Records that a class referred to at a moment, deleted since: null in place, and listed beside it (R-78)."""

from datetime import timedelta

from models.records.invoice_template import InvoiceTemplate
from resolvers import clock
from tests.factories.client import Client, Json
from tests.factories.world import World
from tests.planned.planning import days
from tests.versions.test_class_at import READ

TOLD = "deletedRecords { path recordId name }"
ROWS = """measuredServices { measuredParameter { id name } service { name } } finances { taxation { parameters {
  ... on CustomTaxation { taxes { customTax { name } } } } } }"""


async def then(client: Client, id: str, selected: str, **at: object) -> Json:
    answer: Json = (await client.ask(READ % selected, id=id, at=at or None))["customerClass"]
    return answer


async def saved(client: Client, id: str, version: int, **values: object) -> None:
    await client.done("customerClassSave", {"id": id, "expectedVersion": version, **values})


async def delete_records(client: Client, mutation: str, *ids: str) -> None:
    payload = await client.write(mutation, {"ids": list(ids)})
    assert [result["userErrors"] for result in payload["results"]] == [[]] * len(ids)


def of_template(template: str | None) -> Json:
    return {"finances": {"regularInvoices": {"invoiceTemplate": template}}}


async def test_it_is_told_where_it_stood_and_what_it_was_called_then(world: World) -> None:
    """R-78: passing; by the name at the moment, not the last one; of the class as it is nothing is gone."""
    template = (await world.admin.done("invoiceTemplateSave", {"name": "Plain"}))["id"]
    await saved(world.admin, world.private, 1, **of_template(template))
    with clock.at(days(1)):
        await world.admin.done("invoiceTemplateSave", {"id": template, "expectedVersion": 1, "name": "Fancy"})
    with clock.at(days(2)):
        await saved(world.admin, world.private, 2, description="as before")
        assert await then(world.admin, world.private, TOLD, version=2) == {"deletedRecords": []}
        await saved(world.admin, world.private, 3, **of_template(None))
    with clock.at(days(3)):
        await delete_records(world.admin, "invoiceTemplateDelete", template)

    path = ["finances", "regularInvoices", "invoiceTemplate"]
    expected = {"path": path, "recordId": template}
    moments: dict[str, Json] = {
        "Plain": {"version": 2},
        "Fancy": {"version": 3},
        "Fancy ": {"time": (days(1) + timedelta(hours=1)).isoformat()},
    }
    with clock.at(days(4)):
        for name, at in moments.items():
            seen = await then(
                world.admin,
                world.private,
                f"finances {{ regularInvoices {{ invoiceTemplate {{ id }} }} }} {TOLD}",
                **at,
            )
            assert seen["finances"]["regularInvoices"]["invoiceTemplate"] is None
            assert seen["deletedRecords"] == [{**expected, "name": name.strip()}]
        for at in ({"version": 1}, {"version": 4}, {}):
            assert await then(world.admin, world.private, TOLD, **at) == {"deletedRecords": []}


async def test_a_row_whose_record_is_gone_is_answered_and_not_broken(world: World) -> None:
    """R-78: failing; it was null where the schema said never, and a fault of ours for resellers."""
    tax = (await world.admin.done("customTaxSave", {"name": "Eco levy", "rate": "5"}))["id"]
    seats = (await world.admin.done("measuredParameterSave", {"name": "Seats", "code": "SEATS"}))["id"]
    lines = (await world.admin.done("measuredParameterSave", {"name": "Lines", "code": "LINES"}))["id"]

    def rows(taxes: list[str], measured: list[str]) -> Json:
        custom = {"custom": {"taxes": [{"customTax": one} for one in taxes]}}
        return {
            "finances": {"taxation": {"parameters": custom}},
            "measuredServices": [{"measuredParameter": one} for one in measured],
        }

    await saved(world.admin, world.norths, 1, **rows([tax], [seats, lines]))
    await saved(world.admin, world.norths, 2, **rows([], [lines]))
    await delete_records(world.admin, "customTaxDelete", tax)
    await delete_records(world.admin, "measuredParameterDelete", seats)

    for client in (world.admin, world.north):
        assert await then(client, world.norths, f"{ROWS} {TOLD}", version=2) == {
            "finances": {"taxation": {"parameters": {"taxes": [{"customTax": None}]}}},
            "measuredServices": [
                {"measuredParameter": None, "service": None},
                {"measuredParameter": {"id": lines, "name": "Lines"}, "service": None},
            ],
            "deletedRecords": [
                {
                    "path": ["finances", "taxation", "parameters", "custom", "taxes", tax, "customTax"],
                    "recordId": tax,
                    "name": "Eco levy",
                },
                {
                    "path": ["measuredServices", seats, "measuredParameter"],
                    "recordId": seats,
                    "name": "Seats",
                },
            ],
        }


async def test_a_name_that_the_log_does_not_have_is_none(world: World) -> None:
    """R-78: boundary; as of what came by another way than a write."""
    times: Json = {"created_at": days(0), "updated_at": days(0)}
    row = await InvoiceTemplate.create(name="By hand", name_key="by hand", **times)
    template = f"InvoiceTemplate:{row.id}"
    await saved(world.admin, world.private, 1, **of_template(template))
    await saved(world.admin, world.private, 2, **of_template(None))
    await row.delete()

    (told,) = (await then(world.admin, world.private, TOLD, version=2))["deletedRecords"]

    assert (told["recordId"], told["name"]) == (template, "")


async def test_a_reseller_is_told_of_its_own_classes_and_never_of_what_it_may_not_see(world: World) -> None:
    """R-12, R-47, R-78: failing; nothing of other classes, of shared ones at no moment, of other managers' records."""
    own = (await world.north.done("invoiceTemplateSave", {"name": "North's"}))["id"]
    secret = (await world.admin.done("invoiceTemplateSave", {"name": "South's secret", "managedBy": "Reseller:2"}))[
        "id"
    ]
    await saved(world.north, world.norths, 1, **of_template(own))
    await saved(world.north, world.norths, 2, **of_template(None))
    await saved(world.south, world.souths, 1, **of_template(secret))
    await saved(world.south, world.souths, 2, **of_template(None))
    shared = (await world.admin.done("invoiceTemplateSave", {"name": "Everybody's"}))["id"]
    await saved(world.admin, world.shared, 1, **of_template(shared))
    await saved(world.admin, world.shared, 2, **of_template(None))
    for one in (own, secret, shared):
        await delete_records(world.admin, "invoiceTemplateDelete", one)

    (told,) = (await then(world.north, world.norths, TOLD, version=2))["deletedRecords"]
    assert told["name"] == "North's"
    for id in (world.souths, world.shared, world.private):
        assert await then(world.north, id, TOLD, version=2) is None
    assert await then(world.north, world.shared, TOLD) == {"deletedRecords": []}
    (seen,) = (await then(world.auditor, world.souths, TOLD, version=2))["deletedRecords"]
    assert seen["name"] == "South's secret"
