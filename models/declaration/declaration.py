"""Declaration of a column, made once for every layer, and how it is found on a model."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

from tortoise.models import Model

from models.choices.choice import Choice
from models.declaration.access import Access
from models.declaration.list_entries import Entry
from models.declaration.texts import TextForm

MONEY_DIGITS, MONEY_PLACES = 18, 5
"""A NUMERIC(18, 5) holds every currency's minor unit and prices below it, such as a cost per call second."""

LONGEST_NAME = 128
"""Characters of the name of a class, a customer, a reseller or of what classes refer to."""

LONGEST_KEY = 3 * LONGEST_NAME


class Kind(Enum):
    """How a column's value looks on the wire, in a form and in a comparison."""

    TEXT = auto()
    INTEGER = auto()
    DECIMAL = auto()
    BOOLEAN = auto()
    DATETIME = auto()
    DATE = auto()
    CHOICE = auto()
    TEXT_LIST = auto()
    INTEGER_LIST = auto()
    LINK = auto()


@dataclass(frozen=True)
class Declaration:
    """Everything that is said of a column, beside its place in the table.

    `minimum` and `maximum` bound a number, and each number of a list; `maximum_length` bounds a text in characters and
    a list in entries. `fixed` columns are set when the row is made and never again (R-2, R-3). `target` is the model
    that a link points at. `unit` is a word such as "days" for the forms. `form` is what a text may hold.
    `entry` is what the texts of a list are, and `longest_entry` bounds each of them in characters.
    """

    kind: Kind
    description: str
    access: Access
    null: bool
    default: object = None
    required: bool = False
    minimum: Decimal | int | None = None
    maximum: Decimal | int | None = None
    maximum_length: int | None = None
    unit: str | None = None
    choice: type[Choice] | None = None
    fixed: bool = False
    target: str | None = None
    form: TextForm = TextForm.LINE
    entry: Entry = Entry.LINE
    longest_entry: int | None = None


def declaration_of(field: object) -> Declaration | None:
    """The declaration that a column function hung on a Tortoise field, or None where there is none."""
    declaration = getattr(field, "__dict__", {}).get("declaration")
    return declaration if isinstance(declaration, Declaration) else None


@cache
def declarations_of(model: type[Model]) -> Mapping[str, Declaration]:
    """The declared columns of a model by name, in its order. A link stands by its name, not by that of its key."""
    names = model._meta.fields_map
    declared = ((name, declaration_of(column)) for name, column in names.items())
    return MappingProxyType(
        {
            name: declaration
            for name, declaration in declared
            if declaration is not None and not (name.endswith("_id") and name[:-3] in names)
        }
    )
