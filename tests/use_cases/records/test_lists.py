"""Filters and orders of lists, as the app's pages use them."""

from tests.factories.client import Json
from tests.factories.world import DEFAULT, NORTH, NORTHS, PRIVATE, SHARED, SOUTH, SOUTHS, World, customer

RESELLERS = """query($id: ID!, $after: String) { customerClass(id: $id) { usage { resellerCount
  resellers(first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }"""


async def classes(world: World, where: str) -> list[str]:
    """The ids of the classes that an administrator finds, by name."""
    data = await world.admin.ask(f"{{ customerClasses(where: {where}) {{ nodes {{ id }} }} }}")
    return [node["id"] for node in data["customerClasses"]["nodes"]]


async def ordered(world: World, field: str) -> list[str]:
    """The ids of all classes in an order, the later of two equal ones later."""
    order = f"[{{field: {field}, direction: DESC}}]"
    data = await world.admin.ask(f"{{ customerClasses(orderBy: {order}) {{ nodes {{ id }} }} }}")
    return [node["id"] for node in data["customerClasses"]["nodes"]]


async def change(world: World, id: str, **panels: object) -> None:
    """Change a class that nobody changed before."""
    await world.admin.done("customerClassSave", {"id": id, "expectedVersion": 1, **panels})


async def test_the_resellers_of_a_class_are_listed_page_by_page(world: World) -> None:
    first = (await world.admin.ask(RESELLERS, id=SHARED))["customerClass"]["usage"]
    page = first["resellers"]

    assert first["resellerCount"] == page["totalCount"] == 2
    assert (page["nodes"], page["pageInfo"]["hasNextPage"]) == ([{"id": NORTH}], True)

    second = (await world.admin.ask(RESELLERS, id=SHARED, after=page["pageInfo"]["endCursor"]))["customerClass"]
    assert second["usage"]["resellers"]["nodes"] == [{"id": SOUTH}]


async def test_a_reseller_uses_several_classes_through_its_customers(world: World) -> None:
    await customer(world.south, "Sam", world.souths)

    document = """query($classes: CustomerClassFilter!) { customerClasses(first: 5, where: $classes) {
        nodes { id usage { resellers(first: 5) { totalCount nodes { id } } } } } }"""
    data = await world.admin.ask(document, classes={"NOT": {"isDefault": {"eq": True}}})

    assert {
        node["id"]: (node["usage"]["resellers"]["totalCount"], node["usage"]["resellers"]["nodes"])
        for node in data["customerClasses"]["nodes"]
    } == {
        SHARED: (2, [{"id": NORTH}, {"id": SOUTH}]),
        PRIVATE: (0, []),
        NORTHS: (0, []),
        SOUTHS: (1, [{"id": SOUTH}]),
    }


async def test_the_customers_of_a_class_are_those_of_nobody_of_each_reseller_and_the_resellers_themselves(
    world: World,
) -> None:
    await customer(world.admin, "Direct", SHARED)
    await customer(world.north, "Nora", SHARED)

    document = """query($id: ID!, $onClass: CustomerFilter!, $direct: CustomerFilter!) {
        customerClass(id: $id) { usage { customerCount customers(where: $direct) { totalCount }
        resellers { nodes { name customerClass { id } customers(where: $onClass) { totalCount } } } } } }"""
    variables = {"onClass": {"customerClass": {"eq": SHARED}}, "direct": {"reseller": {"isNull": True}}}
    usage = (await world.admin.ask(document, id=SHARED, **variables))["customerClass"]["usage"]

    assert (usage["customerCount"], usage["customers"]["totalCount"]) == (4, 1)
    assert [
        (node["name"], node["customerClass"]["id"], node["customers"]["totalCount"])
        for node in usage["resellers"]["nodes"]
    ] == [("North", SHARED, 1), ("South", SHARED, 0)]


async def test_classes_are_found_by_which_invoices_their_customers_get(world: World) -> None:
    template = (await world.admin.done("invoiceTemplateSave", {"name": "Plain", "kind": "ANY"}))["id"]
    regular, out_of_turn = {"useRegularInvoices": True}, {"invoiceTemplate": template}
    await change(world, DEFAULT, finances={"regularInvoices": regular})
    await change(world, SHARED, finances={"regularInvoices": regular, "outOfTurnInvoices": out_of_turn})
    await change(world, PRIVATE, finances={"outOfTurnInvoices": out_of_turn})

    assert await classes(world, "{invoicingPreference: {eq: REGULAR}}") == [DEFAULT]
    assert await classes(world, "{invoicingPreference: {eq: REGULAR_AND_OUT_OF_TURN}}") == [SHARED]
    assert await classes(world, "{invoicingPreference: {eq: OUT_OF_TURN}}") == [PRIVATE]
    assert await classes(world, "{invoicingPreference: {eq: NONE}}") == [NORTHS, SOUTHS]
    assert await ordered(world, "INVOICING_PREFERENCE") == [SHARED, DEFAULT, PRIVATE, SOUTHS, NORTHS]


async def test_classes_are_found_by_the_method_of_taxation_that_is_in_use(world: World) -> None:
    fixed = {"method": "FIXED_VAT", "parameters": {"fixedVat": {"vatRate": "20"}}}
    await change(world, SHARED, finances={"taxation": {"assessTaxes": True, **fixed}})
    await change(world, PRIVATE, finances={"taxation": {"assessTaxes": False, **fixed}})

    assert await classes(world, "{taxationMethod: {eq: FIXED_VAT}}") == [SHARED]
    assert await classes(world, "{NOT: {taxationMethod: {oneOf: [FIXED_VAT, CUSTOM]}}}") == [
        DEFAULT,
        NORTHS,
        PRIVATE,
        SOUTHS,
    ]


async def test_classes_are_found_by_whether_statistics_are_archived(world: World) -> None:
    await change(world, SHARED, finances={"statistics": {"generateStatistics": False}})

    assert await classes(world, "{generateStatistics: {eq: false}}") == [SHARED]


async def test_customers_are_found_by_whether_they_have_settings_of_their_own(world: World) -> None:
    await customer(world.admin, "Ann", world.private)
    own = await customer(world.admin, "Bob", world.private, overrides={"twoFactor": False})
    none = await customer(world.admin, "Cid", world.private, overrides={"invoiceTemplateOverride": "NONE"})

    where = "{hasOwnSettings: {eq: true}}"
    data = await world.admin.ask(f"{{ customers(where: {where}) {{ nodes {{ id }} }} }}")

    assert data["customers"]["nodes"] == [{"id": own}, {"id": none}]


async def test_the_resellers_who_are_on_a_class_themselves_are_found_by_it(world: World) -> None:
    document = "query($id: ID!) { resellers(where: {customerClass: {eq: $id}}) { nodes { id } } }"

    assert (await world.admin.ask(document, id=SHARED))["resellers"]["nodes"] == [{"id": NORTH}, {"id": SOUTH}]
    assert (await world.admin.ask(document, id=PRIVATE))["resellers"]["nodes"] == []


async def test_the_audit_log_is_found_by_the_id_of_what_was_changed(world: World) -> None:
    await change(world, PRIVATE, name="Renamed")

    document = """query($id: String!) { auditLog(where: {entityId: {eq: $id}, action: {eq: UPDATE}}) {
        nodes { entityId property after } } }"""
    nodes = (await world.admin.ask(document, id=PRIVATE))["auditLog"]["nodes"]

    assert nodes == [{"entityId": PRIVATE, "property": "name", "after": '"Renamed"'}]


METRICS = """query($id: ID!) { customer(id: $id) { settings { measuredServices {
  source itemsFreeOfCharge measuredParameter { code } } } } }"""


async def metrics(world: World, id: str) -> list[tuple[str, str, int]]:
    """The metrics that hold for a customer: the parameter, whose terms, and how many items are free."""
    measured_services: list[Json] = (await world.admin.ask(METRICS, id=id))["customer"]["settings"]["measuredServices"]
    return [
        (
            measured_service["measuredParameter"]["code"],
            measured_service["source"],
            measured_service["itemsFreeOfCharge"],
        )
        for measured_service in measured_services
    ]


async def test_a_metric_holds_on_the_class_s_terms_until_the_customer_has_its_own(world: World) -> None:
    """R-36."""
    parameters = [
        (await world.admin.done("measuredParameterSave", {"name": code, "code": code, "measuredForResellers": wide}))[
            "id"
        ]
        for code, wide in (("ACTIVE_CALLS", True), ("CONCURRENT_CALLS", False))
    ]
    both = [{"measuredParameter": parameter, "itemsFreeOfCharge": 5} for parameter in parameters]
    await change(world, SHARED, measuredServices=both)
    own = [{"measuredParameter": parameters[1], "itemsFreeOfCharge": 9}]
    ann = await customer(world.admin, "Ann", world.shared)
    bob = await customer(world.admin, "Bob", world.shared, measuredServices=own)

    assert await metrics(world, ann) == [("ACTIVE_CALLS", "CLASS", 5), ("CONCURRENT_CALLS", "CLASS", 5)]
    assert await metrics(world, bob) == [("ACTIVE_CALLS", "CLASS", 5), ("CONCURRENT_CALLS", "CUSTOMER", 9)]
    # The reseller North is a customer on the class too.
    assert await metrics(world, "Customer:1") == [("ACTIVE_CALLS", "CLASS", 5)]
