"""The record: the one declaration over which saving and deleting are written once.

A record has a row of its own with a name, a version and, for most, an owner, and further parts: a customer class has
its panels, a fraud profile the thresholds that it watches. Columns, their limits and their visibility are declared
where they are read; here stand the rules.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from models.choices.audit import AuditAction
from models.declaration.declaration import Declaration, declarations_of
from models.sentence import Sentence, Word, sentence
from resolvers.actor import Actor
from resolvers.audit.log import AuditedChange
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import ColumnGroup, Panel, Rule
from resolvers.drafts.reliance import Reliance
from resolvers.drafts.rules import Check
from resolvers.drafts.uniqueness import UniqueValue
from resolvers.drafts.values import Input, State, Values
from resolvers.drafts.warning import WarningCheck, WarningRule
from resolvers.errors import FieldChange, UserError, UserErrorCode
from resolvers.reading.entity import Column, Entity, Group

Mask = Callable[[Draft, list[AuditedChange]], list[AuditedChange]]
"""How the changes of a draft are shown, where values must not be."""


@dataclass(frozen=True)
class Operation:
    """A way to save a record.

    Args:
        action: how the log calls it; None is the creation or the change that it is.
        own_values: whether the sender gives the values; errors of values that come from elsewhere stand at `id`.
        rules: what stands in place of the record's rules, where the values were valid before.
        mask: what stands in place of the record's mask.
    """

    action: AuditAction | None = None
    own_values: bool = True
    rules: tuple[Rule, ...] | None = None
    mask: Mask | None = None


SAVE = Operation()


@dataclass(frozen=True)
class RowsToLock:
    """Rows by the name of their entity and their key: those that a write relies on, and those that it changes."""

    relied_on: Iterable[tuple[str, int]] = ()
    changed: Iterable[tuple[str, int]] = ()


@dataclass(frozen=True)
class NewVersion:
    """A version that a save has just made: by whom, of which record, when, by which kind of write and why."""

    actor: Actor
    key: int
    version: int
    at: datetime
    action: AuditAction
    reason: str


@dataclass(frozen=True)
class LinkedRecord:
    """Another record that is saved with this one, in the same way: by its own rules, with a version and audit rows.

    Args:
        record: its declaration.
        key: its key; None for one that is new.
        before: its own row as it is stored; None for one that is new.
        values: the values of its own row that the save sets.
        owner: its column with the key of the saved record.
        errors: what is wrong with values that the save's input gives, at their paths.
        invalid: the columns of these.
    """

    record: "Record"
    key: int | None
    before: Values | None
    values: Values
    owner: str
    errors: tuple[UserError, ...] = ()
    invalid: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Record:
    """Declaration of a record, which is saved and deleted by itself.

    Args:
        name: its name in snake case, which names its writes: `invoice_template` is saved by `invoiceTemplateSave`.
        entity: where it is read, with its table and its visibility.
        title: what people call it, in a sentence.
        noun: what people call it for short; the title, unless said otherwise.
        owner: the column with the reseller whose own it is; None where only administrators have such records.
        user: the column with the user whose own it is; None for what isn't one user's.
        viewers_write: whether everyone who sees a record may change it, as with what belongs to a customer.
        groups: groups of the entity's fields that are also written as a group.
        own_row: the part that is the record's own row; made of its columns, unless given.
        parts: its further parts.
        label: the column that people know it by.
        unique: columns beside the name that no two records have the same value in.
        unique_within: columns, beside the owner, within which names are unique.
        rules: what it must keep to beyond the limits of its columns and the rules of its parts.
        warnings: what of its own row is allowed and probably not meant.
        warning_checks: what of a change of its own row is, as the database tells.
        covered: what of a draft needs approval; the checks and the changes read it of the draft.
        checks: rules that read the database, beside that its name and its unique values are its own.
        relied_on: what its users rely on, and a save of it keeps (R-48).
        derive: values that follow from others, given those before and after and the input, which tells what the save
            chooses; they are set before the rules run, and not where one that they follow from was refused.
        defaults_from: what a new record takes from what it refers to, as input that wasn't given.
        preload: more rows that the rules read, by name and key.
        masks: whether its rules ask if personal data is masked for the actor.
        mask: how changes are shown in the answer and in the audit log, where values must not be.
        prepare: what a save makes of its input before the transaction.
        locks: the rows that a save relies on or writes before its own, in the order of all writes (see `locking`),
            given the actor, the key of the record if there is one, and the input; each yield may depend on the rows
            that were locked before it.
        linked: the other record that is saved with it; its history tells of that one's `extra` columns, too.
        extra_changes: what changes beyond its columns and lists, as the answer and the audit log show it.
        secret_columns: the hashes of secrets that a save stores, by the attributes of the table: no column is declared
            for them, since nobody reads them.
        after_write: what follows from a save in its transaction, in rows that are no records.
        afterwards: what is done once a save is committed, given the changes that it answers.
        list_columns: keeps what lists of it are ordered by and other tables have, given its key, and the values before,
            if there were any, and after.
        keep: keeps each version, given the parts, the version, and the values before and after.
        extra: input fields beyond its columns, by name: the type and the description.
        affected: how many customers a save touches (R-18), given the changes that it shows.
        read_only: the code and the sentence for who sees a record that it may not change.
        locked_reason: for a record that isn't changed by itself, the sentence that says why, or with which other one.
        closed_owner: the sentence that refuses a change while the owner is closed, where that keeps it as it is.
        deletable: whether it can be deleted at all.
        items: what people call several.
        protected: what keeps a record from ever being deleted.
        in_use: the sentence that refuses a deletion, given the number of users and the users in words.
        use_notes: what else the refusals say, as sentences by the keys of records that are in use.
        deleted_columns: the columns that the log tells of a deleted one; None is all.
        refused_is_shown: whether the item of a refused deletion has the record.
        narrow: whether a save loads and validates what it reaches, and not all parts (see `reach`).
    """

    name: str
    entity: Callable[[], Entity]
    title: str
    noun: str = ""
    owner: str | None = None
    user: str | None = None
    viewers_write: bool = False
    groups: tuple[str, ...] = ()
    own_row: Panel | None = None
    parts: tuple[Panel, ...] = ()
    label: str = "name"
    unique: tuple[str, ...] = ()
    unique_within: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    warnings: tuple[WarningRule, ...] = ()
    warning_checks: tuple[WarningCheck, ...] = ()
    covered: Check | None = None
    checks: tuple[Check, ...] = ()
    relied_on: tuple[Reliance, ...] = ()
    derive: Callable[[Values, Values, Input], Values] | None = None
    defaults_from: Callable[[Actor, Input], Awaitable[Input]] | None = None
    preload: Mapping[str, Callable[[Draft], Awaitable[Mapping[int, Values]]]] = field(default_factory=dict)
    masks: bool = False
    mask: Mask | None = None
    prepare: Callable[[Actor, Input], Awaitable[Input]] | None = None
    locks: Callable[[Actor, int | None, Input], AsyncIterator[RowsToLock]] | None = None
    linked: Callable[[Draft], Awaitable[LinkedRecord]] | None = None
    extra_changes: Callable[[Draft], Awaitable[list[AuditedChange]]] | None = None
    secret_columns: Callable[[Input], Values] = lambda _input: {}
    after_write: Callable[[Draft, int], Awaitable[None]] | None = None
    afterwards: Callable[[Sequence[FieldChange]], Awaitable[None]] | None = None
    list_columns: Callable[[int, State | None, State], Awaitable[None]] | None = None
    keep: Callable[[Sequence[Panel], NewVersion, State | None, State], Awaitable[None]] | None = None
    extra: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    affected: Callable[[int | None, int], Awaitable[int]] | None = None
    read_only: tuple[UserErrorCode, Sentence] | None = None
    locked_reason: Callable[[Values], Sentence | None] | None = None
    closed_owner: Sentence | None = None
    deletable: bool = True
    items: str = "records"
    protected: Callable[[Values], tuple[UserErrorCode, Sentence] | None] = lambda _values: None
    in_use: Callable[[int, Word], Sentence] = lambda _count, users: sentence("In use by {users}.", users=users)
    use_notes: Callable[[Actor, Sequence[int]], Awaitable[Mapping[int, Sentence]]] | None = None
    deleted_columns: tuple[str, ...] | None = None
    refused_is_shown: bool = True
    narrow: bool = False

    @property
    def word(self) -> Word:
        """Its short name, in a sentence."""
        return Word(self.noun or self.title, self.noun or self.title)

    @property
    def resellers_write(self) -> bool:
        """Whether resellers have such records, or see those that they may change."""
        return self.owner is not None or self.viewers_write

    @cached_property
    def root(self) -> Panel:
        """The part that is the record's own row."""
        if self.own_row:
            return self.own_row
        entity = self.entity()
        return Panel(
            self.name,
            (),
            self.title,
            entity.model,
            warnings=self.warnings,
            warning_checks=self.warning_checks,
            groups=self._column_groups(),
        )

    @cached_property
    def panels(self) -> tuple[Panel, ...]:
        """All parts, the record's own row first."""
        return (self.root, *self.parts)

    @cached_property
    def all_checks(self) -> tuple[Check, ...]:
        """The rules that read the database: its own, then that no other record has its name or its codes (R-1)."""
        codes = (UniqueValue(self.root, self.word, column) for column in self.unique)
        key, within = f"{self.label}_key", (*((self.owner,) if self.owner else ()), *self.unique_within)
        named = key in self.root.model._meta.fields_map
        names = [UniqueValue(self.root, self.word, self.label, within, key)] if named else []
        return (*self.checks, *names, *codes)

    def declarations(self) -> Mapping[str, Declaration]:
        """The declared columns of its own row by name."""
        return declarations_of(self.entity().model)

    def _column_groups(self) -> tuple[ColumnGroup, ...]:
        """The columns in the order of the input: those at its top, then those of each group."""
        grouped: list[ColumnGroup] = []
        for name in self.groups:
            group = self.entity().fields[name]
            assert isinstance(group, Group)
            # A link's field is called as its column is.
            columns = {
                key: column.column if isinstance(column, Column) else key for key, column in group.fields.items()
            }
            grouped.append(ColumnGroup((name,), columns))
        within = {column for group in grouped for column in group.columns.values()}
        own = {name: name for name in self.declarations() if name not in within}
        return (ColumnGroup((), own), *grouped)
