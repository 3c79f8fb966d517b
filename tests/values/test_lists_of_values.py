"""Lists: no entry stands there twice in disguise, none is empty, and what is accepted can be used."""

from typing import Any

import pytest
from tortoise.models import Model

from models.declaration.access import Role
from models.declaration.declaration import Declaration, Kind
from models.declaration.list_entries import Entry, canonical_network, entry_key, entry_problem, kept_entry
from resolvers.drafts.apply_input import apply_input
from resolvers.errors import camel
from tests.factories.client import errors
from tests.factories.tables import table
from tests.factories.world import World, customer, customer_class
from tests.values.declared import declared

SAME: dict[Entry, tuple[tuple[str, ...], ...]] = {
    Entry.LINE: (("A1", " A1", "A1\u00a0", "A1\n"), ("\u00e9", "e\u0301")),
    Entry.NAME: (("Gold plan", "gold  plan", "GOLD\u00a0PLAN ", "\uff27old plan"),),
    Entry.MASK: (("99-A", " 99-A", "99-A "),),
    Entry.ADDRESS: (("Billing@Example.com", "billing@example.com", "BILLING@EXAMPLE.COM ", "Billing@EXAMPLE.com"),),
    Entry.NETWORK: (
        ("10.0.0.0/8", "10.0.0.0/255.0.0.0", " 10.0.0.0/8", "::ffff:10.0.0.0/104", "10.0.0.0/0.255.255.255"),
        ("192.0.2.7", "192.0.2.7/32", "192.0.2.7/255.255.255.255", "::ffff:192.0.2.7", "::ffff:c000:207/128"),
        ("2001:db8::/32", "2001:DB8::/32", "2001:0db8:0:0:0:0:0:0/32", "2001:db8::0/32"),
        ("2001:db8::1", "2001:db8:0::1/128", "2001:DB8::0001"),
    ),
}
KEPT = {
    "10.0.0.0/255.0.0.0": "10.0.0.0/8",
    "::ffff:10.0.0.0/104": "10.0.0.0/8",
    "192.0.2.7/32": "192.0.2.7",
    "2001:0DB8::/32": "2001:db8::/32",
    "0.0.0.0/0": "0.0.0.0/0",
    "::/0": "::/0",
}


def applied(name: str, declaration: Declaration, value: list[Any]) -> tuple[list[str], object]:
    applied_input = apply_input({name: declaration}, {name: []}, {name: value}, (), Role.ADMINISTRATOR, new=True)
    return [f"{error.code} {error.path[-1]}" for error in applied_input.errors], applied_input.values[name]


def written_lists() -> list[tuple[type[Model], str, Declaration]]:
    """The lists of texts that somebody enters: a list that is only read takes nothing."""
    return [one for one in declared(Kind.TEXT_LIST) if one[2].access.write]


async def test_no_list_of_texts_takes_one_entry_twice(database: str) -> None:
    """The samples were a network by prefix and by mask, and an address in two cases."""
    assert database
    lists = written_lists()
    assert {one.entry for _, _, one in lists} == set(Entry)
    for model, name, declaration in lists:
        for spellings in SAME[declaration.entry]:
            for other in spellings[1:]:
                stored, _ = applied(name, declaration, [spellings[0], other])
                assert stored == ["DUPLICATE 1"], (model, name, other)


async def test_no_list_of_texts_takes_an_empty_entry_or_a_hidden_character(database: str) -> None:
    assert database
    for model, name, declaration in written_lists():
        assert applied(name, declaration, ["", " \u00a0"])[0][:1] == ["REQUIRED 0"], (model, name)
        for hidden in ("a\x00b", "a\x1bb", "a\u202eb", "a\nb"):
            assert applied(name, declaration, [hidden])[0] == ["INVALID 0"], (model, name, hidden)
        if declaration.longest_entry:
            assert applied(name, declaration, ["x" * (declaration.longest_entry + 1)])[0] == ["TOO_LONG 0"]


async def test_no_list_of_texts_takes_one_that_is_far_too_long(database: str) -> None:
    """Nor too many of them: each was brought into its form first, however long."""
    assert database
    for model, name, declaration in written_lists():
        assert declaration.maximum_length
        far, many = "x" * 10_000, ["x" * 10_000] * (declaration.maximum_length + 1)
        assert applied(name, declaration, [far])[0] == ["TOO_LONG 0"], (model, name)
        assert applied(name, declaration, many)[0] == [f"TOO_LONG {camel(name)}"], (model, name)


async def test_no_list_of_numbers_takes_one_twice(database: str) -> None:
    assert database
    for model, name, declaration in declared(Kind.INTEGER_LIST):
        assert isinstance(declaration.minimum, int)
        number = declaration.minimum
        assert applied(name, declaration, [number, number + 1, number])[0] == ["DUPLICATE 2"], (model, name)


def test_kept_entries_stay_as_they_are() -> None:
    for entry, groups in SAME.items():
        for spellings in groups:
            kept = {kept_entry(entry, spelling) for spelling in spellings}
            assert {kept_entry(entry, one) for one in kept} == kept
            assert len({entry_key(entry, one) for one in kept}) == 1


@pytest.mark.parametrize("entry", Entry)
def test_only_a_name_holds_nothing_that_is_not_seen(entry: Entry) -> None:
    assert (entry_problem(entry, "co\u00adoperative") is not None) is (entry is Entry.NAME)


@pytest.mark.parametrize(("text", "kept"), KEPT.items())
def test_a_network_has_one_form(text: str, kept: str) -> None:
    assert canonical_network(text) == kept
    assert kept_entry(Entry.NETWORK, f" {text} ") == kept


@pytest.mark.parametrize(
    "text",
    [*("10.0.0.1/8", "010.0.0.0/8", "10.0.0.0/33", "\uff11\uff10.0.0.0/8", "1", "fe80::1%eth0", "10.0.0.0/8/8", "a")],
)
def test_what_is_no_network_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"network|host|Expected|IPv4|Only|mask|interface"):
        canonical_network(text)


async def test_networks_and_copies_are_kept_in_their_form(world: World) -> None:
    key = await customer_class(
        world.admin,
        "Lists",
        webSelfCare={"allowedNetworks": ["10.0.0.0/255.0.0.0", "2001:0DB8::/32"]},
        notifications={"emailAddresses": {"bcc": ["Ann@EXAMPLE.com"]}},
    )

    read = "webSelfCare { allowedNetworks } notifications { emailAddresses { bcc } }"
    data = await world.admin.ask(f"query($id: ID!) {{ customerClass(id: $id) {{ {read} }} }}", id=key)
    assert data["customerClass"] == {
        "webSelfCare": {"allowedNetworks": ["10.0.0.0/8", "2001:db8::/32"]},
        "notifications": {"emailAddresses": {"bcc": ["Ann@example.com"]}},
    }
    same = await world.admin.write(
        "customerClassSave",
        {
            "id": key,
            "expectedVersion": 1,
            "webSelfCare": {"allowedNetworks": ["10.0.0.0/8", "2001:db8:0::/32"]},
            "notifications": {"emailAddresses": {"bcc": ["Ann@Example.COM"]}},
        },
    )
    assert (same["changes"], same["userErrors"]) == ([], [])


async def field(world: World, kind: str, **properties: object) -> dict[str, Any]:
    input = {"name": f"{kind} field", "object": "CUSTOMER", "type": kind, "properties": properties}
    return await world.admin.write("customFieldDefinitionSave", input, "id properties { options masks }")


async def test_every_option_and_mask_that_is_accepted_can_be_met(world: World) -> None:
    """R-38: the samples had blanks at their ends, which no value has."""
    options = await field(world, "LIST", options=[" Gold ", "Silver\u00a0 plan"])
    masks = await field(world, "TEXT", masks=[" 99-A ", "A\\ A"])
    assert options["record"]["properties"]["options"] == ["Gold", "Silver plan"]
    assert masks["record"]["properties"]["masks"] == ["99-A", "A\\ A"]
    ids = [options["record"]["id"], masks["record"]["id"]]
    enabled = [{"customField": id, "enabled": True} for id in ids]
    key = await customer_class(world.admin, "Fields", customFields=enabled)
    for number, names in enumerate([("Gold", "12-x"), (" Silver  plan ", "x y"), ("Silver plan", " 00-\u00e9 ")]):
        values = [{"customField": id, "value": value} for id, value in zip(ids, names, strict=True)]
        assert await customer(world.admin, f"Customer {number}", key, customFields=values)


@pytest.mark.parametrize(
    ("properties", "path"),
    [
        ({"masks": ["9\\ "]}, "masks.0"),
        ({"masks": ["\\ 9"]}, "masks.0"),
        ({"masks": ["\\\u30009"]}, "masks.0"),
        ({"masks": ["\\\u00a09"]}, "masks.0"),
        ({"masks": ["\\\t9"]}, "masks.0"),
        ({"masks": ["9\\\u3000"]}, "masks.0"),
        ({"masks": ["9\\"]}, "masks.0"),
        ({"masks": ["99"], "maximumLength": 1}, "masks.0"),
        ({"masks": ["9", "\\9\\9\\9"], "maximumLength": 2}, "masks.1"),
    ],
)
async def test_a_mask_that_no_value_can_have_is_refused(world: World, properties: dict[str, object], path: str) -> None:
    before = await table("custom_field_definition")

    problems = errors(await field(world, "TEXT", **properties))

    assert [one for _, one in problems] == [f"input.properties.{path}"]
    assert await table("custom_field_definition") == before


async def test_a_mask_as_long_as_the_text_may_be_is_taken(world: World) -> None:
    assert errors(await field(world, "TEXT", masks=["\\9\\9", "99"], maximumLength=2)) == []


@pytest.mark.parametrize(
    ("minimum", "maximum", "places", "taken"),
    [
        ("0.1", "0.9", 0, False),
        ("-0.9", "-0.1", 0, False),
        ("1.01", "1.09", 1, False),
        ("1.5", "1.5", 0, False),
        ("0.1", "1", 0, True),
        ("1", "1", 0, True),
        ("-0.5", "0.5", 0, True),
        ("1.01", "1.02", 2, True),
        ("0.00001", "0.00001", 5, True),
    ],
)
async def test_a_range_that_no_number_of_the_field_lies_in_is_refused(
    world: World, minimum: str, maximum: str, places: int, taken: bool
) -> None:
    payload = await field(world, "NUMBER", minimum=minimum, maximum=maximum, decimalPlaces=places)

    assert errors(payload) == ([] if taken else [("NOT_AVAILABLE", "input.properties.decimalPlaces")])
    assert len(await table("custom_field_definition")) == int(taken)


async def test_an_address_with_bits_behind_its_mask_is_told_of_the_network_around_it(world: World) -> None:
    """The sample was answered with the forms of networks, one of which it had."""
    networks = ["10.1.2.3/8", "10.1.2.3/255.0.0.0", "2001:db8::1/32", "10.0.0.0/33"]
    input = {"id": world.private, "expectedVersion": 1, "webSelfCare": {"allowedNetworks": networks}}

    payload = await world.admin.write("customerClassSave", input)

    messages = [error["message"] for error in payload["userErrors"]]
    assert [message.rpartition(" ")[2] for message in messages[:3]] == ["10.0.0.0/8.", "10.0.0.0/8.", "2001:db8::/32."]
    assert messages[3] == "A network is written as 192.0.2.7, 192.0.2.0/24 or 192.0.2.0/255.255.255.0."
