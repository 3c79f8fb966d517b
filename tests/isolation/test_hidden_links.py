"""A dry run tells a reseller nothing of what it doesn't see: a hidden record answers as one that isn't there (R-12)."""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from models.declaration.access import Role
from models.declaration.declaration import Declaration, Kind
from resolvers.drafts.panel import Panel
from resolvers.errors import camel
from resolvers.panels.all_panels import PANELS
from resolvers.records.all_records import RECORDS
from resolvers.registry import ENTITIES
from tests.factories.client import Json
from tests.factories.world import EUR, UNIVERSAL, World, customer

NOBODY = 987654
DAY = timedelta(days=1)

MADE: dict[str, Json] = {
    "InvoiceTemplate": {"name": "Hidden"},
    "Calendar": {"name": "Hidden"},
    "CustomTax": {"name": "Hidden", "rate": "1"},
    "FraudTrafficProfile": {"name": "Hidden", "currency": EUR, "spendingPlan": {"threshold": "5"}},
    "NotificationSet": {"name": "Hidden"},
    "CustomFieldDefinition": {"name": "Hidden", "object": "CUSTOMER", "type": "TEXT"},
    "Customer": {"name": "Hidden", "currency": EUR},
    "CustomerClass": {"name": "Hidden", "currency": EUR, "businessModel": UNIVERSAL},
}
"""Records that another reseller has of its own, by entity."""


def links(place: Sequence[str], declarations: dict[str, Declaration]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every link of some columns that a reseller may write, and that leads to what others have of their own."""
    for name, declaration in declarations.items():
        if declaration.kind is Kind.LINK and declaration.target in MADE and Role.RESELLER in declaration.access.write:
            yield (*place, name), declaration.target


def of_panel(panel: Panel, place: Sequence[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    yield from links((*place, "0") if panel.is_list else place, dict(panel.declarations()))


def every_link() -> list[tuple[str, tuple[str, ...], str]]:
    """The write, the path of the input, and the entity that it names."""
    of_class = [one for panel in PANELS for one in of_panel(panel, panel.path)]
    found = [(write, *one) for write in ("customer_class_save", "customer_class_plan") for one in of_class]
    for record in RECORDS:
        if not record.resellers_write:
            continue
        name = f"{record.name}_save"
        found += [
            (name, tuple(map(str, record.root.column_path(path[-1]))), target)
            for path, target in links((), dict(record.declarations()))
        ]
        found += [(name, *one) for panel in record.parts for one in of_panel(panel, (panel.name,))]
    return found


def at(path: Sequence[str], value: object) -> object:
    """An input with a value at a path."""
    for name in reversed([str(one) for one in path]):
        value = [value] if name == "0" else {camel(name): value}
    return value


EVERY_LINK = every_link()
CASES = [
    pytest.param(*one, new, id=f"{one[0]}.{'.'.join(map(str, one[1]))}-{'new' if new else 'existing'}")
    for one in EVERY_LINK
    for new in (True, False)
    if not (new and one[0] == "customer_class_plan")
]


def test_links_of_classes_customers_and_accounts_are_looked_at() -> None:
    assert {write for write, _, _ in EVERY_LINK} == {
        "customer_class_save",
        "customer_class_plan",
        "customer_save",
        "account_save",
    }
    assert len(EVERY_LINK) > 10


def test_every_record_that_may_be_hidden_is_made_here() -> None:
    declared = [panel.declarations() for panel in PANELS]
    for record in RECORDS:
        if record.resellers_write:
            declared += [record.declarations(), *(panel.declarations() for panel in record.parts)]
    named = {one.target for columns in declared for one in columns.values() if Role.RESELLER in one.access.write}

    assert {one for one in named if one and ENTITIES[one].visible(Role.RESELLER)} == set(MADE)


@pytest.mark.parametrize(("write", "path", "entity", "new"), CASES)
async def test_a_dry_run_answers_of_a_hidden_record_as_of_none(
    world: World, write: str, path: tuple[str, ...], entity: str, new: bool
) -> None:
    """R-12: failing; errors and changes are the same to the letter."""
    # given
    input = dict(MADE[entity])
    if entity == "Customer":
        input["customerClass"] = world.souths
    if entity == "CustomFieldDefinition" and write == "account_save":
        input["object"] = "ACCOUNT"
    mutation = f"{camel(_snake(entity))}Save"
    hidden = str((await world.south.done(mutation, input))["id"])
    ann = await customer(world.north, "Ann", on=world.norths)
    account = await world.north.done("accountSave", {"name": "1", "customer": ann})
    ids = {"customer_class_save": world.norths, "customer_save": ann, "account_save": account["id"]}
    made: dict[str, Json] = {
        "customer_class_save": {"name": "New", "businessModel": UNIVERSAL, "currency": EUR},
        "customer_save": {"name": "New", "customerClass": world.norths, "currency": EUR},
        "account_save": {"name": "New", "customer": ann},
    }
    existing: dict[str, Json] = {name: {"id": id, "expectedVersion": 1} for name, id in ids.items()}
    existing["customer_class_plan"] = {"ids": [world.norths], "applyAt": (datetime.now(UTC) + DAY).isoformat()}
    start = made[write] if new else existing[write]
    answers = []

    # when
    for id in (hidden, f"{entity}:{NOBODY}"):
        inner = at(path, id)
        assert isinstance(inner, dict)
        if path[-1] == "custom_field" and not write.startswith("customer_class"):
            inner["customFields"][0]["value"] = "x"
        payload = await world.north.write(camel(write), {**start, **inner, "validateOnly": True})
        answers.append(json.dumps(payload).replace(id, "ID"))

    # then
    assert answers[0] == answers[1]


def _snake(entity: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in entity).lstrip("_")
