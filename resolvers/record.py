"""What a record is: the one declaration over which saving and deleting are written once.

A record is what classes refer to or are used by: a row with a name, a version and, for most, an owner; some have lists
of rows of their own (the thresholds of a fraud profile). Its columns, their limits and its visibility are declared
where it is read; here stand its rules.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from models.columns import Declaration, declarations_of
from resolvers.actor import Actor
from resolvers.applying import Path
from resolvers.audit import AuditedChange
from resolvers.errors import UserError
from resolvers.panel import Panel, Values
from resolvers.reading.entity import Column, Entity, Group
from resolvers.write import Input

Rows = Mapping[str, Mapping[int, Values]]
"""Rows by the entity that they are of, and by key."""


@dataclass(frozen=True)
class RecordDraft:
    """A record as it will be if the save goes through: what its rules judge.

    `lists` holds the rows of its lists by their names, `lists_before` those that are stored, `referred_rows` the rows
    that links lead to, `given` the input, for what is no column, and `masked` says whether the actor sees personal data
    masked.
    """

    actor: Actor
    key: int | None
    before: Values
    after: Values
    lists: Mapping[str, Sequence[Values]]
    referred_rows: Rows
    lists_before: Mapping[str, Sequence[Values]] = field(default_factory=dict)
    given: Input = field(default_factory=dict)
    masked: bool = False

    def referred(self, entity: str, key: object) -> Values:
        """The values of a row that a link leads to, its own lists among them."""
        assert isinstance(key, int)
        return self.referred_rows[entity][key]


RecordRule = Callable[[RecordDraft], Iterable[UserError]]
Load = Callable[[Values], Awaitable[Mapping[int, Values]]]
Written = Callable[[RecordDraft, int, Input], Awaitable[list[UserError]]]
Locks = Callable[[Actor, int | None, Input], Awaitable[None]]


@dataclass(frozen=True)
class Beside:
    """A row of another record that a save writes beside its own, judged and audited as if it were saved by itself.

    `key` and the version before are None for one that is new; `owner` is then the column with the saved row's key.
    `told` is what the saved record's own history and answer tell of it, `errors` what is against it, at the paths of
    the save's input.
    """

    record: "Record"
    key: int | None
    before: Values
    after: Values
    owner: str
    told: tuple[AuditedChange, ...] = ()
    errors: tuple[UserError, ...] = ()


@dataclass(frozen=True)
class Part:
    """Columns of a record that stand together in its input: at its top, or in a group. `columns` are by input name."""

    place: tuple[str, ...]
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Record:
    """What can be saved and deleted by itself.

    Args:
        name: its name in snake case, which names its writes: `invoice_template` is saved by `invoiceTemplateSave`.
        entity: where it is read, with its table and its visibility.
        title: what people call it, in a sentence.
        owner: the column with the reseller whose own it is; None where only administrators have such records.
        viewers_write: whether everyone who sees a record may change it, as with what belongs to a customer.
        groups: groups of the entity's fields that are also written as a group.
        lists: lists of rows of its own: their names, and how they are declared.
        label: the column that people know it by.
        unique: columns beside the name that no two records have the same value in.
        unique_within: columns, beside the owner, within which names are unique.
        follows: values that follow from others, given those before and after; they are set before the rules look.
        fills: what a new record takes from what it refers to, as input that wasn't given.
        loads: more rows that the rules look at, by name and key, from the values after.
        rules: what it must keep to beyond the limits of its columns.
        conceals: how changes are shown in the answer and in the audit log, where values must not be.
        prepares: what a save makes of its input before the transaction.
        locks: locks what a save relies on or writes before the row itself in the order of all writes (see `locking`),
            given the actor, the key of the row if there is one, and the input.
        beside: the row of another record that a save writes beside its own.
        tells: what changes beyond its columns and lists, as the answer and the audit log show it.
        written: what else a save writes in its transaction.
        extra: input fields beyond its columns, by name: the type and the description.
        deletable: whether it can be deleted at all.
        kept_elsewhere: for a record that isn't changed by itself, the sentence that says why, or with which other one.
    """

    name: str
    entity: Callable[[], Entity]
    title: str
    owner: str | None = None
    viewers_write: bool = False
    groups: tuple[str, ...] = ()
    lists: tuple[Panel, ...] = ()
    label: str = "name"
    unique: tuple[str, ...] = ()
    unique_within: tuple[str, ...] = ()
    follows: Callable[[Values, Values], Values] | None = None
    fills: Callable[[Actor, Input], Awaitable[Input]] | None = None
    loads: Mapping[str, Load] = field(default_factory=dict)
    rules: tuple[RecordRule, ...] = ()
    conceals: Callable[[RecordDraft, list[AuditedChange]], list[AuditedChange]] | None = None
    prepares: Callable[[Actor, Input], Awaitable[Input]] | None = None
    locks: Locks | None = None
    beside: Callable[[RecordDraft], Awaitable[Beside]] | None = None
    tells: Callable[[RecordDraft], Awaitable[list[AuditedChange]]] | None = None
    written: Written | None = None
    extra: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    deletable: bool = True
    kept_elsewhere: Callable[[Values], str | None] | None = None

    @property
    def resellers_write(self) -> bool:
        """Whether resellers have such records, or see those that they may change."""
        return self.owner is not None or self.viewers_write

    def declarations(self) -> Mapping[str, Declaration]:
        """The declared columns by name."""
        return declarations_of(self.entity().model)

    def parts(self) -> list[Part]:
        """The columns in the order of the input: those at its top, then those of each group."""
        grouped: list[Part] = []
        for name in self.groups:
            found = self.entity().fields[name]
            assert isinstance(found, Group)
            # A link's field is called as its column is.
            columns = {key: one.column if isinstance(one, Column) else key for key, one in found.fields.items()}
            grouped.append(Part((name,), columns))
        within = {column for part in grouped for column in part.columns.values()}
        return [Part((), {name: name for name in self.declarations() if name not in within}), *grouped]

    def place(self, column: str) -> Path:
        """Where a column stands in the input."""
        return next(
            (*part.place, key) for part in self.parts() for key, found in part.columns.items() if found == column
        )
