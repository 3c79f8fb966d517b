"""Right to be forgotten: the panel's place and the rule that its values keep to (R-34)."""

from collections.abc import Iterable
from typing import Final

from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.sentence import sentence
from resolvers.billing.personal_data import RemovalTerms
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import typed
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path

NAME: Final = "right_to_be_forgotten"


def storage_period_is_given(draft: Draft) -> Iterable[UserError]:
    """R-34: removal after a storage period needs the period."""
    if typed(RemovalTerms, draft.values(NAME)).lacks_storage_period:
        message = sentence("Removal after a storage period needs the period.")
        path = input_path(NAME, "storage_period_months")
        yield ValidationError(UserErrorCode.REQUIRED, message, path)


RIGHT_TO_BE_FORGOTTEN = Panel(
    name=NAME,
    path=(NAME,),
    description="Whether and when the personal data of terminated customers is removed, which can't be undone.",
    model=RightToBeForgotten,
    rules=(storage_period_is_given,),
)
