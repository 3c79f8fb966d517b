"""Rules of a class read the columns that they declare: a save runs the rules that read the columns it changes.

Each rule judges drafts of random values, which note what is asked of them. What a rule doesn't say it reads, a save of
that would not be judged by it; what it says and doesn't read, saves would be judged by for nothing.
"""

# ruff: noqa: S311  # drafts are no secrets

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

import pytest

from models.choices.users import UserRole
from models.declaration.declaration import Declaration, Kind, declarations_of
from resolvers import clock
from resolvers.actor import Actor
from resolvers.drafts.apply_parts import touched_by
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.reach import reach_of
from resolvers.drafts.reads import part_of, places_read
from resolvers.panels.all_panels import PANELS
from resolvers.records.all_records import RECORDS
from resolvers.records.class_record import CLASS_RECORD
from resolvers.registry import ENTITIES

DRAFTS = 200
"""Random drafts for each rule; with 60, each of them reads all that it ever reads."""

COLUMNS = {f"{panel.name}.{column}" for panel in PANELS for column in panel.declarations()}
RULES = [(panel, rule) for panel in PANELS for rule in (*panel.rules, *panel.warnings)]

_SOME: Mapping[Kind, Callable[[random.Random, Declaration], object]] = {
    Kind.TEXT: lambda chance, _: chance.choice(["", "x", "a@example.com", "https://example.com", "de", "Asia/Tokyo"]),
    Kind.INTEGER: lambda chance, _: chance.randint(0, 3),
    Kind.DECIMAL: lambda chance, _: chance.choice([Decimal(0), Decimal(1), Decimal("101.12345")]),
    Kind.BOOLEAN: lambda chance, _: chance.random() < 0.5,
    Kind.CHOICE: lambda chance, declared: chance.choice([one.value for one in declared.choice or ()]),
    Kind.TEXT_LIST: lambda chance, _: chance.sample(["x", "a@example.com", "192.0.2.1/24"], chance.randint(0, 2)),
    Kind.INTEGER_LIST: lambda chance, _: chance.sample([1, 2, 3, 9], chance.randint(0, 2)),
    Kind.LINK: lambda chance, _: chance.randint(1, 2),
    Kind.DATE: lambda _chance, _declared: None,
    Kind.DATETIME: lambda _chance, _declared: None,
}


def some_row(chance: random.Random, declarations: Mapping[str, Declaration]) -> dict[str, Any]:
    """A row of random values; a third of those that may be null are."""
    return {
        name: None if declaration.null and chance.random() < 1 / 3 else _SOME[declaration.kind](chance, declaration)
        for name, declaration in declarations.items()
    }


class NotedRow(dict[str, Any]):
    """A row that notes which columns were read of it."""

    def __init__(self, values: Mapping[str, Any], part: str, noted: set[str]) -> None:
        super().__init__(values)
        self._part, self._noted = part, noted

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  # whatever stands there
        self._noted.add(f"{self._part}.{name}")
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401
        return self[name] if name in self else default  # noqa: SIM401  # that would call itself

    def _whole(self, *_: object) -> Any:  # noqa: ANN401
        raise AssertionError(f"{self._part} is read as a whole: a rule reads columns")

    __iter__ = items = values = keys = copy = __or__ = __eq__ = __ne__ = _whole
    __hash__ = None


class NotedState(dict[str, Any]):
    """The parts of a class, which note of what a part is read."""

    def __init__(self, chance: random.Random, noted: set[str]) -> None:
        self._noted = noted
        for panel in PANELS:
            count = chance.randint(0, 3) if panel.is_list else 1
            rows = [NotedRow(some_row(chance, panel.declarations()), panel.name, noted) for _ in range(count)]
            self[panel.name] = rows if panel.is_list else rows[0]

    def __getitem__(self, part: str) -> Any:  # noqa: ANN401
        self._noted.add(part)
        return super().__getitem__(part)


class Unread(dict[str, Any]):
    """Values that no rule of a class may read."""

    def _refused(self, *_: object) -> Any:  # noqa: ANN401
        raise AssertionError("a rule of a class reads its values, and not what else the input says")

    __getitem__ = get = __contains__ = __iter__ = _refused


def some_referred(chance: random.Random) -> dict[str, dict[int, dict[str, Any]]]:
    """Two rows of each kind, with their lists."""
    parts = {record.entity().name: record.parts for record in RECORDS}
    return {
        name: {
            key: {
                **some_row(chance, declarations_of(entity.model)),
                **{
                    panel.name: [some_row(chance, panel.declarations()) for _ in range(2)]
                    for panel in parts.get(name, ())
                },
            }
            for key in (1, 2)
        }
        for name, entity in ENTITIES.items()
    }


def read_by(rule: Callable[[Draft], Iterable[object]]) -> Iterator[set[str]]:
    """Columns that a rule reads of each of some drafts."""
    chance = random.Random(13)
    for number in range(DRAFTS):
        noted: set[str] = set()
        role = chance.choice([UserRole.ADMINISTRATOR, UserRole.RESELLER])
        draft = Draft(
            Actor(1, "somebody", role, 1 if role is UserRole.RESELLER else None),
            chance.choice([None, 1]),
            NotedState(chance, noted),
            NotedState(chance, noted),
            some_referred(chance) if number % 10 == 0 else REFERRED[number % len(REFERRED)],
            input=Unread(),
        )
        list(rule(draft))
        yield noted


REFERRED = [some_referred(random.Random(seed)) for seed in range(40)]


@pytest.mark.parametrize(
    ("panel", "rule"), RULES, ids=[f"{panel.name}-{getattr(rule, '__name__', 'rule')}" for panel, rule in RULES]
)
def test_a_rule_reads_what_it_says(
    panel: Panel, rule: Callable[[Draft], Iterable[object]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else, and no clock; and all of it."""

    def refused() -> None:
        raise AssertionError("what a rule finds hangs on nothing but the class, or a save would have to judge it all")

    monkeypatch.setattr(clock, "now", refused)
    said = places_read(rule, panel.name)

    read_columns = set[str]().union(*read_by(rule))

    columns = {place for place in read_columns if place != part_of(place)}
    assert {place for place in columns if place not in said and part_of(place) not in said} == set()
    assert {place for place in read_columns - columns if place not in {part_of(one) for one in said}} == set()
    assert {place for place in said if place not in read_columns} == set()


def test_every_place_that_is_said_is_there() -> None:
    places = {place for panel, rule in RULES for place in places_read(rule, panel.name)}

    assert places - COLUMNS <= {panel.name for panel in PANELS}


def test_all_that_a_class_may_break_is_a_rule_of_its_parts() -> None:
    """A rule of the record itself has no columns, and could not be left out."""
    record = CLASS_RECORD

    assert (record.rules, record.derive, record.linked, record.preload) == ((), None, None, {})
    assert [panel.name for panel in PANELS if panel.settles] == []


@pytest.mark.parametrize(
    ("input", "parts", "rules"),
    [
        ({"description": "x"}, ["general_info"], []),
        ({"finances": {"statistics": {}}}, ["general_info"], []),
        (
            {"finances": {"statistics": {"generate_statistics": False}}},
            ["general_info", "statistics", "regular_invoices"],
            [
                "delay_only_with_delay",
                "columns_are_those_of_an_export",
                "recipients_have_addresses",
                "chosen_columns_are_exported",
                "needed_switch_is_on",
            ],
        ),
        (
            {"measured_services": []},
            ["general_info", "measured_services"],
            ["charges_are_complete", "charges_need_a_currency"],
        ),
        (
            {"finances": {"taxation": {"parameters": {"fixed_vat": {"vat_rate": Decimal(20)}}}}},
            ["general_info", "taxation", "fixed_vat", "generic_vat_gst", "gst_malaysia", "applied_taxes"],
            [
                "time_fits_method",
                "retired_method_is_not_chosen",
                "service_is_configured",
                "method_has_its_rate",
                "custom_method_has_a_tax",
                "zero_rate_has_its_reason",
                "exemption_has_its_reason",
                "rate_is_precise",
            ],
        ),
    ],
    ids=["no rule reads it", "nothing is named", "a switch of another part", "a list", "an alternative chooses"],
)
def test_a_save_reaches_what_it_touches(input: Mapping[str, object], parts: list[str], rules: list[str]) -> None:
    reach = reach_of(CLASS_RECORD, touched_by(CLASS_RECORD.panels, input))

    assert sorted(panel.name for panel in reach.record.panels) == sorted(parts)
    assert [getattr(rule, "__name__", "") for rule in reach.rules] == rules
