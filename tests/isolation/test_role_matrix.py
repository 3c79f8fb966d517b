"""The role matrix, row by row: for each kind of class what each kind of user may do with it (R-11 to R-13, R-45)."""

import pytest

from tests.factories.client import Client, Json, errors
from tests.factories.tables import all_tables
from tests.factories.world import EUR, UNIVERSAL, World, customer

KINDS = ("own", "shared", "private", "of_another")


def class_of(world: World, kind: str) -> str:
    """A class of each kind, as the reseller North sees it."""
    return {"own": world.norths, "shared": world.shared, "private": world.private, "of_another": world.souths}[kind]


async def is_visible(client: Client, id: str) -> bool:
    """Whether a class is seen, by its id and in the list, which have to agree."""
    data = await client.ask(
        "query($id: ID!) { customerClass(id: $id) { id } node(id: $id) { id } customerClasses { nodes { id } } }", id=id
    )
    answers = {
        data["customerClass"] is not None,
        data["node"] is not None,
        id in [row["id"] for row in data["customerClasses"]["nodes"]],
    }
    assert len(answers) == 1
    return answers.pop()


async def codes(client: Client, mutation: str, input: Json) -> list[str]:
    """The codes that a write is refused with; a refused one has to leave every table as it was."""
    before = await all_tables()
    payload = await client.write(mutation, input)
    problems = [*errors(payload), *(error for result in payload["results"] for error in errors(result))]
    if problems:
        assert await all_tables() == before
    return [code for code, _ in problems]


@pytest.mark.parametrize(("kind", "visible"), list(zip(KINDS, (True, True, False, False), strict=True)))
async def test_who_sees_a_class(world: World, kind: str, visible: bool) -> None:
    """R-12, R-13: administrators of both kinds see all."""
    assert await is_visible(world.north, class_of(world, kind)) is visible
    assert await is_visible(world.admin, class_of(world, kind)) is True
    assert await is_visible(world.auditor, class_of(world, kind)) is True


@pytest.mark.parametrize(
    ("kind", "refused"), list(zip(KINDS, ([], ["READ_ONLY_CLASS"], ["NOT_FOUND"], ["NOT_FOUND"]), strict=True))
)
async def test_who_edits_a_class(world: World, kind: str, refused: list[str]) -> None:
    """R-11 to R-13."""
    input = {"id": class_of(world, kind), "expectedVersion": 1, "description": "New"}

    assert await codes(world.north, "customerClassSave", input) == refused
    assert await codes(world.admin, "customerClassSave", {**input, "expectedVersion": 1 if refused else 2}) == []


async def test_who_creates_a_class_and_whose_it_is(world: World) -> None:
    """R-47: a reseller's new class is its own, whatever it says."""
    customer_class = await world.north.done(
        "customerClassSave", {"name": "New", "businessModel": UNIVERSAL}, "id ownership"
    )
    by_admin = await world.admin.ask(
        "query($id: ID!) { customerClass(id: $id) { managedBy { name } } }", id=customer_class["id"]
    )

    assert customer_class["ownership"] == "OWN"
    assert by_admin["customerClass"] == {"managedBy": {"name": "North"}}


@pytest.mark.parametrize(("kind", "refused"), list(zip(KINDS, ([], [], ["NOT_FOUND"], ["NOT_FOUND"]), strict=True)))
async def test_who_clones_a_class(world: World, kind: str, refused: list[str]) -> None:
    """R-12, R-13, R-17."""
    input = {"id": class_of(world, kind), "name": "Copy"}

    assert await codes(world.north, "customerClassClone", input) == refused
    assert await codes(world.admin, "customerClassClone", input) == []


@pytest.mark.parametrize(
    ("kind", "refused"), list(zip(KINDS, ([], ["READ_ONLY_CLASS"], ["NOT_FOUND"], ["NOT_FOUND"]), strict=True))
)
async def test_who_deletes_a_class(world: World, kind: str, refused: list[str]) -> None:
    """R-11 to R-13, R-15."""
    assert await codes(world.north, "customerClassDelete", {"ids": [class_of(world, kind)]}) == refused


@pytest.mark.parametrize(("kind", "refused"), list(zip(KINDS, ([], [], ["NOT_FOUND"], ["NOT_FOUND"]), strict=True)))
async def test_who_assigns_customers_to_a_class(world: World, kind: str, refused: list[str]) -> None:
    """R-11 to R-13: to its own customers."""
    id = await customer(world.north, "Ann", on=world.shared)

    input = {"customerClassId": class_of(world, kind), "customerIds": [id]}
    assert await codes(world.north, "customerClassAssign", input) == refused


@pytest.mark.parametrize("kind", KINDS)
async def test_who_shares_a_class(world: World, kind: str) -> None:
    """R-14: no reseller, for no class; an administrator for an administrators' one."""
    input = {"id": class_of(world, kind), "expectedVersion": 1}
    for mutation in ("customerClassShare", "customerClassUnshare"):
        type_name = f"{mutation[0].upper()}{mutation[1:]}Input"
        refusal = await world.north.refusal(
            f"mutation($input: {type_name}!) {{ {mutation}(input: $input) {{ replayed }} }}", input=input
        )
        assert refusal.code == "GRAPHQL_VALIDATION_FAILED"

    expected = [] if kind in {"shared", "private"} else ["SHARING_NOT_AVAILABLE"]
    assert await codes(world.admin, "customerClassShare", input) == expected


@pytest.mark.parametrize(("kind", "rows"), list(zip(KINDS, (True, False, None, None), strict=True)))
async def test_who_sees_the_history_of_a_class(world: World, kind: str, rows: bool | None) -> None:
    """R-12: a reseller the history of its own class alone."""
    document = "query($id: ID!) { customerClass(id: $id) { auditLog { totalCount } } }"
    id = class_of(world, kind)

    customer_class = (await world.north.ask(document, id=id))["customerClass"]

    assert (None if customer_class is None else customer_class["auditLog"]["totalCount"] > 0) is rows
    for client in (world.admin, world.auditor):
        assert (await client.ask(document, id=id))["customerClass"]["auditLog"]["totalCount"] > 0


async def test_who_sees_which_customers(world: World) -> None:
    """R-47: a reseller its own customers, in every list and count; administrators all."""
    # given
    mine = await customer(world.north, "Ann", on=world.shared)
    theirs = await customer(world.south, "Bob", on=world.shared)
    direct = await customer(world.admin, "Cid", on=world.shared)
    document = """query($id: ID!) { customers { nodes { id } totalCount }
      customerClass(id: $id) { usage { customerCount customers { nodes { id } totalCount } } } }"""

    # when
    by_north = await world.north.ask(document, id=world.shared)
    by_admin = await world.admin.ask(document, id=world.shared)

    # then
    ids = [row["id"] for row in by_north["customers"]["nodes"]]
    assert mine in ids
    assert not {theirs, direct} & set(ids)
    usage = by_north["customerClass"]["usage"]
    assert usage["customerCount"] == usage["customers"]["totalCount"] == by_north["customers"]["totalCount"] == 2
    assert by_admin["customerClass"]["usage"]["customerCount"] == 5
    for hidden in (theirs, direct):
        assert (await world.north.ask("query($id: ID!) { node(id: $id) { id } }", id=hidden))["node"] is None


async def test_a_reseller_makes_direct_use_of_no_other_reseller(world: World) -> None:
    """R-47: not even its name."""
    data = await world.north.ask('{ mine: node(id: "Reseller:1") { id } theirs: node(id: "Reseller:2") { id } }')

    assert data == {"mine": {"id": "Reseller:1"}, "theirs": None}


async def test_currency_is_chosen_by_everyone_who_makes_classes(world: World) -> None:
    """R-2: reference lists are the same for all."""
    document = "{ currencies { id code } businessModels { id code } }"

    answers = [await client.ask(document) for client in (world.admin, world.auditor, world.north, world.south)]

    assert answers[0]["currencies"][0] == {"id": EUR, "code": "EUR"}
    assert all(answer == answers[0] for answer in answers)
