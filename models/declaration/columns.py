"""The columns of the tables, each declared once with all that every layer says of it.

A column function returns the Tortoise field and hangs a `Declaration` on it: description, access, range, unit, default.
The SDL, the forms, the permission table, the validation of a save and the CHECK constraints are read from there, so
none of them can say something else.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

from tortoise import fields
from tortoise.fields.base import DB_DEFAULT_NOT_SET, Field, OnDelete
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.migrations.constraints import CheckConstraint
from tortoise.models import Model

from models.choices.choice import Choice
from models.declaration.access import EVERYONE, READ_ONLY, Access
from models.declaration.decimals import DecimalField
from models.declaration.declaration import LONGEST_KEY, MONEY_DIGITS, MONEY_PLACES, Declaration, Kind, declaration_of
from models.declaration.list_entries import Entry
from models.declaration.texts import TextForm

ModelType = TypeVar("ModelType", bound=type[Model])

_Value = TypeVar("_Value")


def _declare(field: Field[_Value], declaration: Declaration) -> Field[_Value]:
    # Tortoise copies a field with its __dict__, so the declaration follows it into the model's _meta.
    field.__dict__["declaration"] = declaration
    return field


def text(
    description: str,
    *,
    maximum_length: int,
    default: str = "",
    required: bool = False,
    access: Access = EVERYONE,
    fixed: bool = False,
    form: TextForm = TextForm.LINE,
) -> Field[str]:
    """A text that is never null; `required` refuses an empty one."""
    return _declare(
        fields.CharField(max_length=maximum_length, db_default=DB_DEFAULT_NOT_SET if required else default),
        Declaration(
            Kind.TEXT,
            description,
            access,
            False,
            default,
            required,
            maximum_length=maximum_length,
            fixed=fixed,
            form=form,
        ),
    )


def folded_name() -> Field[str]:
    """The key of a name (`texts.name_key`), by which names of `LONGEST_NAME` characters are compared and sorted (R-1).

    Case folding makes up to three characters of one: U+0390 is its letter and two marks. A name whose compatible forms
    need more room than that is refused.
    """
    return fields.CharField(max_length=LONGEST_KEY)


def shown_in_lists(maximum_length: int, default: str = "") -> Field[str]:
    """A word of another table that lists are ordered by, kept in the row itself so that an index has its order.

    It is no setting: each write that changes the other table keeps it. The default stands where the other has no row.
    """
    return fields.CharField(max_length=maximum_length, db_default=default)


def version_number() -> Field[int]:
    """The version of a row that people save: it is compared before a write and counted up by it (R-46)."""
    return integer(
        "Incremented by each save; a save names the version that it changes.",
        minimum=1,
        maximum=2**31 - 1,
        default=1,
        access=READ_ONLY,
    )


def optional_text(
    description: str,
    *,
    maximum_length: int,
    access: Access = EVERYONE,
    fixed: bool = False,
    form: TextForm = TextForm.LINE,
) -> Field[str | None]:
    """A text that may be absent (null)."""
    return _declare(
        fields.CharField(max_length=maximum_length, null=True),
        Declaration(Kind.TEXT, description, access, True, maximum_length=maximum_length, fixed=fixed, form=form),
    )


def integer(
    description: str,
    *,
    minimum: int,
    maximum: int,
    default: int,
    unit: str | None = None,
    access: Access = EVERYONE,
) -> Field[int]:
    """A whole number within a range."""
    return _declare(
        fields.IntField(db_default=default),
        Declaration(Kind.INTEGER, description, access, False, default, False, minimum, maximum, unit=unit),
    )


def optional_integer(
    description: str, *, minimum: int, maximum: int, unit: str | None = None, access: Access = EVERYONE
) -> Field[int | None]:
    """A whole number within a range, or null for "none"."""
    return _declare(
        fields.IntField(null=True),
        Declaration(Kind.INTEGER, description, access, True, minimum=minimum, maximum=maximum, unit=unit),
    )


def decimal(
    description: str,
    *,
    default: Decimal,
    minimum: Decimal = Decimal(0),
    maximum: Decimal = Decimal("9999999999999"),
    unit: str | None = None,
    access: Access = EVERYONE,
) -> Field[Decimal]:
    """An exact decimal: money in the class's currency, a rate or a percentage."""
    return _declare(
        DecimalField(MONEY_DIGITS, MONEY_PLACES, db_default=default),
        Declaration(Kind.DECIMAL, description, access, False, default, False, minimum, maximum, unit=unit),
    )


def optional_decimal(
    description: str,
    *,
    minimum: Decimal = Decimal(0),
    maximum: Decimal = Decimal("9999999999999"),
    unit: str | None = None,
    access: Access = EVERYONE,
) -> Field[Decimal | None]:
    """An exact decimal, or null for "none"."""
    return _declare(
        DecimalField(MONEY_DIGITS, MONEY_PLACES, null=True),
        Declaration(Kind.DECIMAL, description, access, True, minimum=minimum, maximum=maximum, unit=unit),
    )


def boolean(description: str, *, default: bool, access: Access = EVERYONE) -> Field[bool]:
    """A switch."""
    return _declare(
        fields.BooleanField(db_default=default), Declaration(Kind.BOOLEAN, description, access, False, default)
    )


def optional_boolean(description: str, *, access: Access = EVERYONE) -> Field[bool | None]:
    """A switch of three states: on, off, or null for "not set"."""
    return _declare(fields.BooleanField(null=True), Declaration(Kind.BOOLEAN, description, access, True))


def choice(
    description: str, options: type[Choice], *, default: Choice, access: Access = EVERYONE, fixed: bool = False
) -> Field[str]:
    """One of a closed list; stored as its name, so that a table reads without this code."""
    return _declare(
        fields.CharField(max_length=40, db_default=default.value),
        Declaration(Kind.CHOICE, description, access, False, default.value, choice=options, fixed=fixed),
    )


def required_choice(
    description: str, options: type[Choice], *, access: Access = EVERYONE, fixed: bool = False
) -> Field[str]:
    """One of a closed list, with no default: the input of a new row has to name it."""
    return _declare(
        fields.CharField(max_length=40),
        Declaration(Kind.CHOICE, description, access, False, required=True, choice=options, fixed=fixed),
    )


def optional_choice(description: str, options: type[Choice], *, access: Access = EVERYONE) -> Field[str | None]:
    """One of a closed list, or null for "not set"."""
    return _declare(
        fields.CharField(max_length=40, null=True),
        Declaration(Kind.CHOICE, description, access, True, choice=options),
    )


def integer_list(
    description: str,
    *,
    minimum: int,
    maximum: int,
    maximum_length: int,
    unit: str | None = None,
    access: Access = EVERYONE,
) -> Field[list[int]]:
    """A list of whole numbers, such as the days of the reminders; empty by default."""
    return _declare(
        fields.JSONField(default=list, db_default="[]"),
        Declaration(Kind.INTEGER_LIST, description, access, False, [], False, minimum, maximum, maximum_length, unit),
    )


def text_list(
    description: str,
    *,
    maximum_length: int,
    access: Access = EVERYONE,
    entry: Entry = Entry.LINE,
    longest_entry: int | None = None,
) -> Field[list[str]]:
    """A list of short texts, such as addresses; empty by default. A `longest_entry` bounds each in characters."""
    return _declare(
        fields.JSONField(default=list, db_default="[]"),
        Declaration(
            Kind.TEXT_LIST,
            description,
            access,
            False,
            [],
            maximum_length=maximum_length,
            entry=entry,
            longest_entry=longest_entry,
        ),
    )


def moment(description: str, *, access: Access = EVERYONE) -> Field[datetime]:
    """An instant in UTC."""
    return _declare(fields.DatetimeField(), Declaration(Kind.DATETIME, description, access, False))


def optional_moment(description: str, *, access: Access = EVERYONE) -> Field[datetime | None]:
    """An instant in UTC, or null for "never"."""
    return _declare(fields.DatetimeField(null=True), Declaration(Kind.DATETIME, description, access, True))


def optional_date(description: str, *, access: Access = EVERYONE) -> Field[date | None]:
    """A calendar day, or null for "none"."""
    return _declare(fields.DateField(null=True), Declaration(Kind.DATE, description, access, True))


def required_date(description: str, *, access: Access = EVERYONE) -> Field[date]:
    """A calendar day with no default: the input of a new row has to name it."""
    return _declare(fields.DateField(), Declaration(Kind.DATE, description, access, False, required=True))


def link(
    target: str,
    description: str,
    *,
    null: bool = False,
    access: Access = EVERYONE,
    fixed: bool = False,
    on_delete: OnDelete = OnDelete.RESTRICT,
) -> fields.ForeignKeyRelation[Model]:
    """A reference to a row of another table; the database refuses to delete what is referred to (R-15, R-48)."""
    reference = f"models.{target}"
    field: ForeignKeyFieldInstance[Model] | None = (
        fields.ForeignKeyField(reference, related_name=False, on_delete=on_delete, null=True)
        if null
        else fields.ForeignKeyField(reference, related_name=False, on_delete=on_delete)
    )
    assert field is not None
    field.__dict__["declaration"] = Declaration(
        Kind.LINK, description, access, null, fixed=fixed, target=target, required=not null
    )
    return field


def _check(column: str, declaration: Declaration) -> str | None:
    if declaration.choice is not None:
        options = ", ".join(f"'{option.value}'" for option in declaration.choice)
        return f'"{column}" IN ({options})'
    if declaration.kind is Kind.INTEGER:
        return f'"{column}" BETWEEN {declaration.minimum} AND {declaration.maximum}'
    if declaration.kind is Kind.DECIMAL:
        # SQLite keeps a decimal as text; the cast makes the comparison one of numbers. REAL would be four bytes on
        # PostgreSQL, where the smallest amount is then below its own minimum.
        return f'CAST("{column}" AS NUMERIC) BETWEEN {declaration.minimum} AND {declaration.maximum}'
    return None


def bounded(*extra: CheckConstraint) -> Callable[[ModelType], ModelType]:
    """Give a model a CHECK constraint for every range and closed list that its columns declare, and `extra` ones."""

    def apply(model: ModelType) -> ModelType:
        table = model._meta.db_table
        constraints = list(extra)
        for name, field in model._meta.fields_map.items():
            declaration = declaration_of(field)
            check = _check(name, declaration) if declaration else None
            if check:
                constraints.append(CheckConstraint(check=check, name=f"{table}_{name}_check"[:63]))
        model._meta.constraints = (*model._meta.constraints, *constraints)
        return model

    return apply
