"""The values of customers and accounts in custom fields: how they are read, judged and concealed (R-39, R-40)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from models.access import READ_ONLY, Role
from models.choices.custom_fields import CustomFieldObject
from models.columns import Kind
from models.custom_field_definition import CustomFieldDefinition
from models.custom_field_values import AccountFieldValue, CustomerFieldValue, CustomFieldValue
from models.custom_fields import CustomFieldSetting
from resolvers.audit import MASKED, AuditedChange
from resolvers.custom_field_value import canonical_value, value_problem
from resolvers.errors import UserError, UserErrorCode, ValidationError, camel, input_path
from resolvers.finding import row_values
from resolvers.panel import Panel, Values
from resolvers.reading.entity import Entity, Expression, Field, Rows, Scope, Sql, declared_columns
from resolvers.reading.global_id import encode, split
from resolvers.record import RecordDraft

NAME: Final = "custom_fields"
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


def _entity(model: type[CustomFieldValue], customer_class: Sql) -> Entity:
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
    description = "The value, in the form of its type; null where there is none, and where it is masked."
    columns["value"] = Expression(Kind.TEXT, description, _value, null=True)
    columns["masked"] = Expression(
        Kind.BOOLEAN, "Whether the value is personal data that the viewer may not see.", _masked, access=READ_ONLY
    )
    return Entity(model.__name__, model, columns, visible=visible)


CUSTOMER_FIELD_VALUE = _entity(
    CustomerFieldValue,
    lambda scope: f"(SELECT o.customer_class_id FROM customer o WHERE o.id = {scope.alias}.customer_id)",
)
ACCOUNT_FIELD_VALUE = _entity(
    AccountFieldValue,
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
        place=(NAME,),
        type_name=model.__name__,
        description="The values in custom fields.",
        model=model,
        key="custom_field",
        parent=parent,
        partial=True,
        settles=_in_its_form,
    )


async def enabled_fields(class_id: object, page: CustomFieldObject) -> dict[int, Values]:
    """The definitions of the fields that a class enables for a page."""
    settings = await CustomFieldSetting.filter(customer_class_id=class_id, enabled=True).values_list("custom_field_id")
    found = await CustomFieldDefinition.filter(id__in=[row[0] for row in settings], object=page.value).values()
    return {row["id"]: row_values(CustomFieldDefinition, row) for row in found}


def values_fit(draft: RecordDraft) -> Iterable[UserError]:
    """R-38, R-39: a value is one of an enabled field, of its type; what a save leaves alone is left alone."""
    enabled, before = draft.referred_rows[ENABLED], draft.lists_before[NAME]
    rows: Sequence[Values] = draft.lists[NAME]
    for number, row in enumerate(rows):
        key, value = row["custom_field"], row["value"]
        if row in before or value in (None, ""):
            continue
        assert isinstance(key, int)
        definition = enabled.get(key)
        if definition is None:
            message = "The customer class doesn't enable this field here."
            path = input_path(NAME, number, "custom_field")
            yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path)
            continue
        problem = value_problem(definition, str(value), input_path(NAME, number, "value"))
        if problem:
            yield problem


def mandatory_fields_have_values(draft: RecordDraft) -> Iterable[UserError]:
    """R-39: an enabled mandatory field needs a value, its own or the default."""
    rows: Sequence[Values] = draft.lists[NAME]
    places = {row["custom_field"]: number for number, row in enumerate(rows)}
    for key, definition in draft.referred_rows[ENABLED].items():
        place = places.get(key)
        value = rows[place]["value"] if place is not None else None
        if definition["mandatory"] and value in (None, "") and definition["default_value"] in (None, ""):
            path = input_path(NAME) if place is None else input_path(NAME, place, "value")
            message = f"{definition['name']} needs a value."
            yield ValidationError(UserErrorCode.MANDATORY_FIELD, message, path, limit=encode(_DEFINITION, key))


_DEFINITION: Final = "CustomFieldDefinition"


def conceal_personal_values(draft: RecordDraft, told: AuditedChange) -> AuditedChange:
    """R-35, R-40: the log can't forget, so a personal value never gets into it."""
    path = told.change.path
    if path[0] != camel(NAME):
        return told
    found = split(path[1])
    definition = draft.referred_rows.get(_DEFINITION, {}).get(found[1]) if found else None
    if definition is not None and not definition["contains_personal_data"]:
        return told
    before, after = (None if one is None else MASKED for one in (told.change.before, told.change.after))
    return replace(told, change=replace(told.change, before=before, after=after))
