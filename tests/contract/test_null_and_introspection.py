"""Mistakes that show only while a request runs: each costs the field that it is about, and no write that is done."""

import pytest

from tests.factories.world import World

SAVE = 'customerClassSave(input: {id: $id, expectedVersion: 1, name: "Renamed"})'
INPUT = "CustomerClassSaveInput"


async def name_of(world: World, record: str) -> str:
    """The present name of a class."""
    data = await world.admin.ask("query($id: ID!) { customerClass(id: $id) { name } }", id=record)
    name: str = data["customerClass"]["name"]
    return name


@pytest.mark.parametrize(
    "selection", ["__schema { queryType { name } }", '__type(name: "Customer") { name }', "__typename"]
)
async def test_introspection_below_a_payload_is_answered_with_the_write(world: World, selection: str) -> None:
    data = await world.admin.ask(
        f"mutation($id: ID!) {{ {SAVE} {{ customerClass {{ name }} query {{ {selection} }} }} }}", id=world.private
    )

    assert data["customerClassSave"]["customerClass"] == {"name": "Renamed"}
    assert all(data["customerClassSave"]["query"].values())
    assert await name_of(world, world.private) == "Renamed"


async def test_a_second_write_without_its_input_writes_nothing_at_all(world: World) -> None:
    before = await name_of(world, world.private)
    document = f"""mutation($id: ID!, $second: {INPUT}! = {{name: "Second"}}) {{
      first: {SAVE} {{ userErrors {{ code }} }}
      second: customerClassSave(input: $second) {{ userErrors {{ code }} }}
    }}"""

    refusal = await world.admin.refusal(document.replace(f"{INPUT}!", INPUT), id=world.private, second=None)

    assert refusal.code == "BAD_USER_INPUT"
    assert await name_of(world, world.private) == before


async def test_a_cursor_that_is_none_nulls_the_query_below_a_payload_alone(world: World) -> None:
    answer = await world.admin.answer(
        f"mutation($id: ID!) {{ {SAVE} {{ customerClass {{ name }} query {{ "
        'customerClasses(after: "zzz") { totalCount } } } }',
        {"id": world.private},
    )

    assert answer["data"] == {"customerClassSave": {"customerClass": {"name": "Renamed"}, "query": None}}
    (error,) = answer["errors"]
    assert error["path"] == ["customerClassSave", "query", "customerClasses"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize(
    "selection",
    [
        "__schema { queryType { name @include(if: $if) } }",
        '__type(name: "Customer") { ... @skip(if: $if) { name } }',
        "viewer { ...Part @include(if: $if) }",
        "__schema { ...Types }",
    ],
)
async def test_a_condition_that_is_null_is_the_senders_mistake(world: World, selection: str) -> None:
    fragments = (
        "fragment Part on Viewer { userName }",
        "fragment Types on __Schema { queryType @skip(if: $if) { name } }",
    )
    used = [fragment for fragment in fragments if f"...{fragment.split()[1]}" in selection]
    document = f"query($if: Boolean = true) {{ {selection} }} {' '.join(used)}"

    assert (await world.admin.refusal(document, **{"if": None})).code == "BAD_USER_INPUT"


async def test_a_null_variable_in_a_list_argument_is_the_senders_mistake(world: World) -> None:
    answer = await world.admin.answer(
        """query($one: CustomerClassOrder = {field: NAME}) {
          viewer { userName } customerClasses(orderBy: [$one]) { totalCount }
        }""",
        {"one": None},
    )

    assert {error["extensions"]["code"] for error in answer["errors"]} == {"BAD_USER_INPUT"}
    assert answer["errors"][0]["path"] == ["customerClasses"]


async def test_a_mistake_below_introspection_is_told(world: World) -> None:
    answer = await world.admin.answer(
        """query($deprecated: Boolean = true) {
          viewer { userName } __type(name: "Customer") { name fields(includeDeprecated: $deprecated) { name } }
        }""",
        {"deprecated": None},
    )

    assert answer["data"]["viewer"]
    assert answer["data"]["__type"] == {"name": "Customer", "fields": None}
    (error,) = answer["errors"]
    assert error["path"] == ["__type", "fields"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"


async def test_introspection_beside_a_field_that_nulls_everything_is_nulled_with_it(world: World) -> None:
    answer = await world.admin.answer(
        """query($deprecated: Boolean = true) {
          __schema { queryType { name } }
          __type(name: "Customer") { fields(includeDeprecated: $deprecated) { name } }
          customerClasses(after: "zzz") { totalCount }
        }""",
        {"deprecated": None},
    )

    assert answer["data"] is None
    assert {tuple(error["path"]) for error in answer["errors"]} == {("__type", "fields"), ("customerClasses",)}


async def test_each_field_of_introspection_has_its_own_selection(world: World) -> None:
    """The answer of one was found by where the selection of another one had been in memory."""
    for count in range(1, 21):
        names = " ".join(f"a{number}: name" for number in range(count))
        kinds = " ".join(f"b{number}: kind" for number in range(count))
        data = await world.admin.ask(
            f'{{ a: __type(name: "Customer") {{ {names} }} b: __type(name: "Customer") {{ {kinds} }} }}'
        )

        assert data["a"] == {f"a{number}": "Customer" for number in range(count)}
        assert data["b"] == {f"b{number}": "OBJECT" for number in range(count)}
