"""The draft: a record as it will be if the save goes through, which the rules read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from resolvers.actor import Actor
from resolvers.drafts.values import Input, State, Values
from resolvers.errors import UserError

ReferredRows = Mapping[str, Mapping[int, Values]]
"""Rows that links lead to, by entity and key."""


@dataclass(frozen=True)
class Draft:
    """A record before and after a save, all parts together.

    `key` is None while the record is new. `referred_rows` holds the rows that links of `after` lead to, and what the
    record preloads. `root` is the name of the part that is the record's own row, `input` is for what is no column,
    `masked` says whether personal data is masked for the actor, and `covered` what of it needs approval.
    """

    actor: Actor
    key: int | None
    before: State
    after: State
    referred_rows: ReferredRows = field(default_factory=dict)
    root: str = "general_info"
    input: Input = field(default_factory=dict)
    masked: bool = False
    covered: Sequence[UserError] = ()

    @property
    def is_new(self) -> bool:
        """Whether the record is being created."""
        return self.key is None

    @property
    def row(self) -> Values:
        """The record's own row."""
        return self.values(self.root)

    @property
    def row_before(self) -> Values:
        """The record's own row as it is stored, or the defaults of a new one."""
        values: Values = self.before[self.root]
        return values

    def values(self, part: str) -> Values:
        """The values of a part of one row."""
        values: Values = self.after[part]
        return values

    def rows(self, part: str) -> Sequence[Values]:
        """The rows of a part that is a list."""
        rows: Sequence[Values] = self.after[part]
        return rows

    def rows_before(self, part: str) -> Sequence[Values]:
        """The stored rows of a part that is a list."""
        rows: Sequence[Values] = self.before[part]
        return rows

    def changed(self, part: str, column: str) -> bool:
        """Whether the save changes a value of a part of one row, or sets another one than the default."""
        return bool(self.before[part][column] != self.values(part)[column])

    def referred(self, entity: str, key: int) -> Values:
        """The values of a row that a link leads to, its lists among them. Raises KeyError for one not loaded."""
        return self.referred_rows[entity][key]
