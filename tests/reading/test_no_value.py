"""Fields that have no value: where null stands then, what is told at which path, and that the rest is answered."""

from dataclasses import replace

import pytest

from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from schema.api.problems import RequestErrorCode, RequestProblemError
from tests.oracle.world import load
from tests.reading.agreement import Bench
from tests.reading.queries import Asked
from tests.reading.rows import ADMINISTRATOR, RESELLER

administrator = pytest.mark.parametrize("bench", [ADMINISTRATOR], indirect=True, ids=["administrator"])
reseller = pytest.mark.parametrize("bench", [RESELLER], indirect=True, ids=["reseller"])


async def answer_of(bench: Bench, query: str, **variables: object) -> tuple[object, list[tuple[object, object]]]:
    """The data of a query that both ways agree on, and the paths and codes of its errors."""
    await bench.compare(Asked(query, variables))
    answer = await bench.answer(query, variables)
    errors = answer.get("errors", [])
    assert isinstance(errors, list)
    return answer["data"], [(error["path"], error["extensions"]["code"]) for error in errors]


@administrator
async def test_a_page_that_is_out_of_range_below_a_link_nulls_the_link_of_each_row(bench: Bench) -> None:
    query = """{ customers(first: 3, where: {type: {eq: RETAIL}}) {
        nodes { name reseller { name customers(first: 0) { totalCount } } }
    } }"""

    data, errors = await answer_of(bench, query)

    assert data == {
        "customers": {
            "nodes": [
                {"name": "Ann", "reseller": None},
                {"name": "ann", "reseller": None},
                {"name": "Ann", "reseller": None},
            ]
        }
    }
    assert errors == [
        (["customers", "nodes", 1, "reseller", "customers"], "BAD_USER_INPUT"),
        (["customers", "nodes", 2, "reseller", "customers"], "BAD_USER_INPUT"),
    ]


@administrator
async def test_a_page_that_is_out_of_range_in_a_list_that_is_never_null_nulls_all_data(bench: Bench) -> None:
    query = """{ viewer { userName } customerClasses(first: 3) {
        edges { node { usage { customers(first: 101) { totalCount } } } }
    } }"""

    data, errors = await answer_of(bench, query)

    assert data is None
    path = ["customerClasses", "edges", 0, "node", "usage", "customers"]
    assert errors == [(path, "BAD_USER_INPUT")]


@administrator
async def test_an_argument_below_rows_that_are_not_there_is_no_mistake(bench: Bench) -> None:
    query = """{ customerClasses(where: {name: {eq: "nobody's"}}) {
        nodes { usage { customers(first: 0) { totalCount } } }
    } }"""

    data, errors = await answer_of(bench, query)

    assert data == {"customerClasses": {"nodes": []}}
    assert errors == []


@administrator
async def test_a_wrong_id_nulls_its_field_and_no_other(bench: Bench) -> None:
    data, errors = await answer_of(
        bench, '{ a: customerClass(id: "Customer:1") { id } b: customer(id: "Customer:1") { id } }'
    )

    assert data == {"a": None, "b": {"id": "Customer:1"}}
    assert errors == [(["a"], "BAD_USER_INPUT")]


@administrator
@pytest.mark.parametrize("key", [2**31, 2**63 - 1])
async def test_a_key_that_no_column_is_wide_enough_for_is_the_key_of_nobody(bench: Bench, key: int) -> None:
    query = """query($id: ID!) {
        customerClass(id: $id) { id } node(id: $id) { id }
        customers(where: {customerClass: {eq: $id}}) { totalCount }
        many: customers(where: {customerClass: {oneOf: [$id, "CustomerClass:6"]}}) { totalCount }
    }"""

    data, errors = await answer_of(bench, query, id=f"CustomerClass:{key}")

    assert data == {"customerClass": None, "node": None, "customers": {"totalCount": 0}, "many": {"totalCount": 2}}
    assert errors == []


@administrator
async def test_a_text_with_nul_is_refused_where_it_stands(bench: Bench) -> None:
    query = "query($a: String) { customers(where: {OR: [{name: {contains: $a}}]}) { totalCount } }"

    data, errors = await answer_of(bench, query, a="a\0")

    assert data is None
    assert errors == [(["customers"], "BAD_USER_INPUT")]


@administrator
async def test_a_null_that_gets_past_a_default_is_told_as_a_mistake(bench: Bench) -> None:
    query = """query(
        $id: ID = "CustomerClass:1", $first: Int = 2, $part: CustomerFilter = {}, $field: CustomerOrderField = NAME
    ) {
        node(id: $id) { id }
        one: customerClass(id: "CustomerClass:1") { usage { customers(first: $first) { totalCount } } }
        two: customerClass(id: "CustomerClass:1") { usage { customers(where: {AND: [$part]}) { totalCount } } }
        three: customerClass(id: "CustomerClass:1") { usage { customers(orderBy: {field: $field}) { totalCount } } }
    }"""

    data, errors = await answer_of(bench, query, id=None, first=None, part=None, field=None)

    assert data == {"node": None, "one": None, "two": None, "three": None}
    assert errors == [
        (["node"], "BAD_USER_INPUT"),
        (["one", "usage", "customers"], "BAD_USER_INPUT"),
        (["two", "usage", "customers"], "BAD_USER_INPUT"),
        (["three", "usage", "customers"], "BAD_USER_INPUT"),
    ]


@administrator
@pytest.mark.parametrize("directive", ["include", "skip"])
async def test_a_condition_that_is_null_refuses_the_request(bench: Bench, directive: str) -> None:
    query = f"query($if: Boolean = true) {{ viewer {{ userName @{directive}(if: $if) role }} }}"

    with pytest.raises(RequestProblemError) as refused:
        await bench.answer(query, {"if": None})

    assert refused.value.code is RequestErrorCode.BAD_USER_INPUT


@administrator
async def test_a_viewer_who_is_gone_is_a_fault_of_ours_and_nulls_all_data(bench: Bench) -> None:
    gone = Bench(bench.execution, bench.schema, replace(bench.case, actor=replace(bench.actor, user_id=99)))

    data, errors = await answer_of(gone, "{ currencies { code } viewer { userName } }")

    assert data is None
    assert errors == [(["viewer"], "INTERNAL_SERVER_ERROR")]


@reseller
async def test_a_link_that_must_lead_somewhere_and_leads_nowhere_is_told_at_its_place(bench: Bench) -> None:
    # Given a customer on a class that its reseller may not see, which no write allows
    await Customer.filter(name="Emil").update(customer_class_id=7)
    broken = Bench(bench.execution, bench.schema, replace(bench.case, world=await load()))

    query = '{ a: customer(id: "Customer:9") { name customerClass { name } } b: customer(id: "Customer:10") { name } }'
    data, errors = await answer_of(broken, query)

    assert data == {"a": None, "b": {"name": "Ed"}}
    assert errors == [(["a", "customerClass"], "INTERNAL_SERVER_ERROR")]


@administrator
async def test_a_write_stands_though_something_below_its_record_has_no_value(bench: Bench) -> None:
    query = """mutation { customerClassShare(input: {id: "CustomerClass:7", expectedVersion: 7}) {
        customerClass { auditLog(first: 0) { totalCount } } userErrors { code }
    } }"""

    answer = await bench.answer(query)

    assert answer["data"] == {"customerClassShare": {"customerClass": None, "userErrors": []}}
    assert isinstance(answer["errors"], list)
    assert [error["path"] for error in answer["errors"]] == [["customerClassShare", "customerClass", "auditLog"]]
    assert (await CustomerClass.get(id=7)).shared_with_resellers


@administrator
async def test_introspection_beside_data_keeps_the_order_of_the_document(bench: Bench) -> None:
    query = """query($type: String!, $not: Boolean!) {
        a: __type(name: $type) { ...Named } viewer { userName } __schema @skip(if: $not) { types { name } } ...Root
    }
    fragment Named on __Type { name kind }
    fragment Root on Query { __typename b: __schema { queryType { ...Named } } currencies { code } }"""

    data, errors = await answer_of(bench, query, type="Node", **{"not": True})

    assert isinstance(data, dict)
    assert list(data) == ["a", "viewer", "__typename", "b", "currencies"]
    assert data["a"] == {"name": "Node", "kind": "INTERFACE"}
    assert errors == []


@administrator
async def test_rows_of_which_only_their_type_is_asked_are_answered(bench: Bench) -> None:
    """SQLite refused a statement that selected nothing, and the request was answered as a fault of the server."""
    query = """{ currencies { __typename } businessModels { id @include(if: false) }
        customers(first: 1) { nodes { customFields { __typename } settings { __typename } } } }"""

    data, errors = await answer_of(bench, query)

    assert errors == []
    assert isinstance(data, dict)
    assert data["currencies"] == [{"__typename": "Currency"}] * 3
    assert data["businessModels"] == [{}] * 2
