"""Right to be forgotten: the panel's place and the rule that its values keep to (R-34)."""

from collections.abc import Iterable
from typing import Final

from models.choices.right_to_be_forgotten import RemovalMode
from models.right_to_be_forgotten import RightToBeForgotten
from resolvers.effects.personal_data import RemovalTerms, removal_problems
from resolvers.errors import UserError, input_path
from resolvers.setting_error import setting_error
from resolvers.writing.draft import Draft
from resolvers.writing.panel import Panel, Values

NAME: Final = "right_to_be_forgotten"


def removal_terms(values: Values) -> RemovalTerms:
    """The terms that the panel's values say."""
    months = values["storage_period_months"]
    assert months is None or isinstance(months, int)
    return RemovalTerms(bool(values["remove_personal_data"]), RemovalMode(str(values["removal_mode"])), months)


def storage_period_is_given(draft: Draft) -> Iterable[UserError]:
    """R-34: removal after a storage period needs the period."""
    values = draft.one(NAME)
    for problem in removal_problems(removal_terms(values)):
        yield setting_error(problem, input_path(NAME, *problem.path), values[problem.path[0]])


RIGHT_TO_BE_FORGOTTEN = Panel(
    name=NAME,
    place=(NAME,),
    type_name="RightToBeForgotten",
    description="Whether and when the personal data of terminated customers is removed, which can't be undone.",
    model=RightToBeForgotten,
    rules=(storage_period_is_given,),
)
