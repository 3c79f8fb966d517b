"""What a panel is: the declaration over which loading, validation, saving, cloning and auditing are written once."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from tortoise.models import Model

from models.columns import Declaration, declarations_of
from resolvers.actor import Actor
from resolvers.errors import UserError
from resolvers.reading.entity import Field

Values = Mapping[str, object]
"""The values of one row by column: plain Python values, links as keys."""


@dataclass(frozen=True)
class Draft:
    """A class as it will be if the save goes through: what the rules judge, all panels together.

    `before` and `after` hold the values of every panel by the panel's name: one row's values, or a list of rows'.
    `referred_rows` holds the rows that links of `after` lead to, by entity and key.
    """

    actor: Actor
    class_id: int | None
    before: Mapping[str, Values | list[Values]]
    after: Mapping[str, Values | list[Values]]
    referred_rows: Mapping[str, Mapping[int, Values]] = field(default_factory=dict)

    def referred(self, entity: str, key: object) -> Values:
        """The values of a row that a link leads to. Raises KeyError for one that was not loaded."""
        assert isinstance(key, int)
        return self.referred_rows[entity][key]

    @property
    def is_new(self) -> bool:
        """Whether the class is being created."""
        return self.class_id is None

    def one(self, panel: str) -> Values:
        """The values of a panel of one row."""
        found = self.after[panel]
        assert isinstance(found, Mapping)
        return found

    def many(self, panel: str) -> list[Values]:
        """The rows of a panel that is a list."""
        found = self.after[panel]
        assert isinstance(found, list)
        return found

    def changed(self, panel: str, column: str) -> bool:
        """Whether the save changes a value of a panel of one row, or sets another one than the default's."""
        before = self.before[panel]
        assert isinstance(before, Mapping)
        return before[column] != self.one(panel)[column]


Rule = Callable[[Draft], Iterable[UserError]]
"""A rule over one or several panels; it answers what is against it, and nothing where all is well."""


@dataclass(frozen=True)
class Alternatives:
    """Panels of which one counts at a time: a union in the type, a one-of input, and a column that says which.

    Each keeps its values while another one is chosen. An input that names one chooses it.

    Args:
        name: the field under which they stand within their panel, and the last but one part of their places.
        type_name: the name of the union.
        description: what they are.
        column: the column of their panel that chooses.
        panels: each by the word that chooses it; other words of the column choose none.
    """

    name: str
    type_name: str
    description: str
    column: str
    panels: "Mapping[str, Panel]"


@dataclass(frozen=True)
class Panel:
    """A panel of the customer class.

    Args:
        name: the name in every layer, in snake case.
        place: where the panel stands in the type and in the input, such as ("finances", "statistics").
        type_name: the name of its GraphQL type.
        description: what the panel is for, in a sentence.
        model: its table.
        key: for a panel that is a list of rows, the column that tells the rows of one class apart.
        rules: what its values must keep to, beyond the limits that the columns declare.
        computed: fields that are not columns.
        parent: for a list of rows, the link to the row that they belong to.
        below: panels that stand within this one, in its type and in its input.
        alternatives: panels within this one of which one counts at a time.
        default_rows: for a list of rows, those that a new class starts with.
        partial: for a list of rows, whether an input leaves alone the rows that it doesn't name.
        settles: for a list of rows of a record, the form in which a row is kept, given the rows that links lead to.
    """

    name: str
    place: tuple[str, ...]
    type_name: str
    description: str
    model: type[Model]
    key: str | None = None
    rules: tuple[Rule, ...] = ()
    computed: Mapping[str, Field] = field(default_factory=dict)
    parent: str = "customer_class"
    below: "tuple[Panel, ...]" = ()
    alternatives: Alternatives | None = None
    default_rows: tuple[Values, ...] = ()
    partial: bool = False
    settles: Callable[[Values, Mapping[str, Mapping[int, Values]]], Values] | None = None

    @property
    def is_list(self) -> bool:
        """Whether the panel is a list of rows rather than one row."""
        return self.key is not None

    @property
    def inner(self) -> "tuple[Panel, ...]":
        """All panels that stand right within this one."""
        return (*self.below, *(self.alternatives.panels.values() if self.alternatives else ()))

    def declarations(self) -> Mapping[str, Declaration]:
        """The declared columns by name, in the order of the model."""
        return declarations_of(self.model)

    def attribute(self, name: str) -> str:
        """The attribute of the model that holds a column's value: a link's is its key."""
        return _attribute(name, self.declarations()[name])

    def stored(self, values: Values) -> dict[str, object]:
        """Values by the attributes of the model."""
        declarations = self.declarations()
        return {_attribute(name, declarations[name]): value for name, value in values.items()}


def _attribute(name: str, declaration: Declaration) -> str:
    return f"{name}_id" if declaration.target else name
