"""Custom fields of a class: the panel's place, and which fields it may enable (domain 8.1, R-39)."""

from collections.abc import Iterable
from typing import Final

from models.panels.custom_fields import CustomFieldSetting
from resolvers.errors import UserError, input_path
from resolvers.rules.managed_record import only_for_its_manager
from resolvers.writing.draft import Draft
from resolvers.writing.panel import Panel

PATH: Final = ("custom_fields",)


def fields_are_offered(draft: Draft) -> Iterable[UserError]:
    """A reseller's own field is for the classes of that reseller."""
    for number, row in enumerate(draft.many("custom_fields")):
        definition = draft.referred("CustomFieldDefinition", row["custom_field"])
        yield from only_for_its_manager(draft, definition, input_path(*PATH, number, "custom_field"))


CUSTOM_FIELDS = Panel(
    name="custom_fields",
    path=PATH,
    type_name="CustomFieldSetting",
    description="Which custom fields appear on the pages of the customers and their accounts.",
    model=CustomFieldSetting,
    key="custom_field",
    rules=(fields_are_offered,),
)
