"""The values of customers and accounts in custom fields: how they are read, validated and concealed (R-39, R-40)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.choices.custom_fields import CustomFieldObject
from models.declaration.access import READ_ONLY, Role
from models.declaration.declaration import Kind
from models.panels.custom_fields import CustomFieldSetting
from models.records.custom_field_definition import CustomFieldDefinition
from models.records.custom_field_values import AccountFieldValue, CustomerFieldValue, CustomFieldValue
from models.sentence import sentence
from resolvers.audit.log import MASKED, AuditedChange
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import key_in, row_values
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import Values
from resolvers.errors import FieldChange, UserError, UserErrorCode, ValidationError, camel, input_path
from resolvers.reading.entity import Entity, Expression, Field, Rows, Scope, Sql, declared_columns
from resolvers.reading.global_id import encode, split
from resolvers.records.custom_fields.custom_field_value import canonical_value, value_problem

NAME: Final = "custom_fields"
_DEFINITION: Final = "CustomFieldDefinition"
ENABLED: Final = "EnabledCustomField"
"""Under which the rules find the fields that the class enables, among the rows that were loaded for them."""


def _masked(scope: Scope) -> str:
    """R-40: whether the value is personal data, and the reader is one of those for whom it is masked."""
    return (
        f'EXISTS (SELECT 1 FROM custom_field_definition d, "user" u WHERE d.id = {scope.alias}.custom_field_id '
        f"AND d.contains_personal_data AND u.id = {scope.user()} AND u.masks_personal_data)"
    )


def _value(scope: Scope) -> str:
    return f"CASE WHEN {_masked(scope)} THEN NULL ELSE {scope.alias}.value END"


def _personal(owner: str, customer: Sql) -> Sql:
    """Whose value it is and of which field, where it is personal data that the reader sees."""

    def sql(scope: Scope) -> str:
        at = scope.alias
        ids = f"' {owner}:' || {at}.{owner.lower()}_id || ' {_DEFINITION}:' || {at}.custom_field_id"
        return (
            f"CASE WHEN {at}.value IS NOT NULL AND EXISTS (SELECT 1 FROM custom_field_definition d "
            f"WHERE d.id = {at}.custom_field_id AND d.contains_personal_data) AND NOT {_masked(scope)} "
            f"THEN {customer(scope)} || {ids} END"
        )

    return sql


def _entity(model: type[CustomFieldValue], owner: str, customer: Sql, customer_class: Sql) -> Entity:
    """The entity of a table of values; only those of fields that the class enables are shown (R-39)."""

    def visible(_role: Role) -> Sql:
        def condition(scope: Scope) -> str:
            at = scope.alias
            return (
                f"EXISTS (SELECT 1 FROM custom_field_setting s WHERE s.custom_field_id = {at}.custom_field_id "
                f"AND s.enabled AND s.customer_class_id = {customer_class(scope)})"
            )

        return condition

    columns: dict[str, Field] = {**declared_columns(model, without=("value",))}
    description = "The value, formatted by its type; null where there is none or it is masked."
    columns["value"] = Expression(Kind.TEXT, description, _value, null=True, personal=_personal(owner, customer))
    columns["masked"] = Expression(
        Kind.BOOLEAN, "Whether the value is personal data that the viewer may not see.", _masked, access=READ_ONLY
    )
    return Entity(model.__name__, model, columns, visible=visible)


CUSTOMER_FIELD_VALUE = _entity(
    CustomerFieldValue,
    "Customer",
    lambda scope: f"{scope.alias}.customer_id",
    lambda scope: f"(SELECT o.customer_class_id FROM customer o WHERE o.id = {scope.alias}.customer_id)",
)
ACCOUNT_FIELD_VALUE = _entity(
    AccountFieldValue,
    "Account",
    lambda scope: f"(SELECT a.customer_id FROM account a WHERE a.id = {scope.alias}.account_id)",
    lambda scope: (
        "(SELECT o.customer_class_id FROM customer o JOIN account a ON a.customer_id = o.id "
        f"WHERE a.id = {scope.alias}.account_id)"
    ),
)


def values_of(entity: Entity, parent: str) -> Rows:
    """The field under which a customer's or an account's values are read."""
    return Rows(entity.name, "The values in the custom fields that the class enables.", f"{parent}_id", "t0.id")


def _in_its_form(row: Values, referred: Mapping[str, Mapping[int, Values]]) -> Values:
    """A row with its value in the form in which values of its field are kept."""
    key, value = row["custom_field"], row["value"]
    definition = referred.get(_DEFINITION, {}).get(key) if isinstance(key, int) else None
    if definition is None or not isinstance(value, str):
        return row
    return {**row, "value": canonical_value(definition, value)}


def values_list(model: type[CustomFieldValue], parent: str) -> Panel:
    """The list by which they are saved: a field that isn't named keeps its value, as does one that is switched off."""
    return Panel(
        name=NAME,
        path=(NAME,),
        description="The values in custom fields.",
        model=model,
        keys=("custom_field",),
        parent=parent,
        partial=True,
        settles=_in_its_form,
        says=lambda row: row["value"] not in (None, ""),
    )


async def enabled_fields(class_id: object, page: CustomFieldObject) -> dict[int, Values]:
    """The definitions of the fields that a class enables for a page."""
    settings = await CustomFieldSetting.filter(customer_class_id=class_id, enabled=True).values_list("custom_field_id")
    rows = await CustomFieldDefinition.filter(id__in=[row[0] for row in settings], object=page.value).values()
    return {row["id"]: row_values(CustomFieldDefinition, row) for row in rows}


def values_fit(draft: Draft) -> Iterable[UserError]:
    """R-38, R-39: a value is one of an enabled field, of its type; what a save leaves alone is left alone.

    For whom personal values are masked, one that it gives is never taken for the stored one: that would confirm it.
    """
    enabled, before = draft.referred_rows[ENABLED], draft.rows_before(NAME)
    for number, row in enumerate(draft.rows(NAME)):
        key, value = row["custom_field"], row["value"]
        guessed = draft.masked and _holds_personal_data(draft, key) and _is_in_input(draft, key)
        known = row in before and not guessed
        if known or value in (None, ""):
            continue
        definition = enabled.get(key)
        if definition is None:
            message = sentence("The customer class doesn't enable this field here.")
            path = input_path(NAME, number, "custom_field")
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)
            continue
        problem = value_problem(definition, str(value), input_path(NAME, number, "value"))
        if problem:
            yield problem


def _is_in_input(draft: Draft, key: object) -> bool:
    input = draft.input.get(NAME)
    rows = input if isinstance(input, Sequence) else ()
    return any(key_in(row.get("custom_field"), _DEFINITION) == key for row in rows)


def mandatory_fields_have_values(draft: Draft) -> Iterable[UserError]:
    """R-39: an enabled mandatory field needs a value, its own or the default."""
    rows = draft.rows(NAME)
    numbers = {row["custom_field"]: number for number, row in enumerate(rows)}
    for key, definition in draft.referred_rows[ENABLED].items():
        number = numbers.get(key)
        value = rows[number]["value"] if number is not None else None
        if definition["mandatory"] and value in (None, "") and definition["default_value"] in (None, ""):
            path = input_path(NAME) if number is None else input_path(NAME, number, "value")
            message = sentence("{name} needs a value.", name=definition["name"])
            yield ValidationError(UserErrorCode.MANDATORY_FIELD, message, path, limit=encode(_DEFINITION, key))


def mask_personal_values(draft: Draft, changes: list[AuditedChange]) -> list[AuditedChange]:
    """R-35, R-40: the log can't forget, so a personal value never gets into it.

    For whom personal values are masked, each that it gives counts as a change, whether it is the stored one or not:
    an answer of no change would say that a guess was right.
    """
    shown = [
        replace(audited, change=_masked_change(audited.change)) if _is_personal(draft, audited.change) else audited
        for audited in changes
    ]
    if not draft.masked:
        return shown
    kept = [audited for audited in shown if not _is_personal(draft, audited.change)]
    return [*kept, *(AuditedChange(FieldChange(path, MASKED, MASKED)) for path in _masked_inputs(draft))]


def _masked_inputs(draft: Draft) -> Iterator[tuple[str, ...]]:
    """The places of the personal values that an input gives."""
    input = draft.input.get(NAME)
    for row in input if isinstance(input, Sequence) else ():
        key = key_in(row.get("custom_field"), _DEFINITION)
        if key is not None and "value" in row and _holds_personal_data(draft, key):
            yield (camel(NAME), encode(_DEFINITION, key), "value")


def _holds_personal_data(draft: Draft, key: int) -> bool:
    """Whether a field's values are personal; those of an unknown field may be."""
    definition = draft.referred_rows.get(_DEFINITION, {}).get(key)
    return definition is None or bool(definition["contains_personal_data"])


def _is_personal(draft: Draft, change: FieldChange) -> bool:
    if change.path[0] != camel(NAME):
        return False
    field = split(change.path[1])
    return field is None or _holds_personal_data(draft, field[1])


def _masked_change(change: FieldChange) -> FieldChange:
    before, after = (None if value is None else MASKED for value in (change.before, change.after))
    return replace(change, before=before, after=after)
