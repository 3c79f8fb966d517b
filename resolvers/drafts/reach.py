"""How far a save reaches: the parts that its input names, the rules that read of them, and the parts that those read.

What no such rule reads is neither loaded nor validated: it is as the save before it left it, and that one was
validated. Rows that it refers to keep what it relies on (R-48).
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from resolvers.drafts.panel import Panel, Rule
from resolvers.drafts.reads import part_of, places_read
from resolvers.drafts.record import Record
from resolvers.drafts.warning import WarningRule

_KEPT = 512
"""Kinds of inputs whose reach is kept; each is a few kilobytes."""


@dataclass(frozen=True)
class Reach:
    """The parts that a save loads, and the rules that it runs.

    `record` has the parts that are loaded, `rules` and `warnings` read of what is touched, and links at the `places`
    are followed; None is all of them.
    """

    record: Record
    rules: tuple[Rule, ...]
    warnings: tuple[tuple[Panel, WarningRule], ...]
    places: frozenset[str] | None = None

    def has(self, part: str, column: str) -> bool:
        """Whether a column is touched, or read by a rule that is run."""
        return self.places is None or part in self.places or f"{part}.{column}" in self.places


def _rules(record: Record) -> list[tuple[Panel, Rule]]:
    own = [(record.root, rule) for rule in record.rules]
    return own + [(panel, rule) for panel in record.panels for rule in panel.rules]


def _warnings(record: Record) -> list[tuple[Panel, WarningRule]]:
    return [(panel, rule) for panel in record.panels for rule in panel.warnings]


@lru_cache(_KEPT)
def full_reach(record: Record) -> Reach:
    """All parts and all rules: of a new record, and of a state that comes from elsewhere."""
    return Reach(record, tuple(rule for _, rule in _rules(record)), tuple(_warnings(record)))


@lru_cache(_KEPT)
def reach_of(record: Record, touched: frozenset[str]) -> Reach:
    """The reach of a save that touches some places: columns, and the parts that have any of them."""
    if not record.narrow:
        return full_reach(record)
    rules = [(panel, rule) for panel, rule in _rules(record) if touched & places_read(rule, panel.name)]
    warnings = [(panel, rule) for panel, rule in _warnings(record) if touched & places_read(rule, panel.name)]
    read = frozenset[str]().union(*(places_read(rule, panel.name) for panel, rule in (*rules, *warnings)))
    # A part stands for all its columns in what is followed.
    columns = frozenset(place for place in touched if place != part_of(place))
    loaded = {part_of(place) for place in touched | read}
    parts = tuple(panel for panel in record.parts if panel.name in loaded)
    narrowed = replace(record, parts=parts)
    return Reach(narrowed, tuple(rule for _, rule in rules), tuple(warnings), columns | read)
