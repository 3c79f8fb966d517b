"""General information: the class's own row as a panel, and its rules (domain 2.1)."""

from collections.abc import Iterable

from models.records.customer_class import CustomerClass
from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.reads import reads
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path


@reads("general_info.managed_by", "general_info.shared_with_resellers")
def shared_only_by_administrators(draft: Draft) -> Iterable[UserError]:
    """Sharing is meaningful only for a class that administrators manage (R-14)."""
    values = draft.values("general_info")
    if values["managed_by"] is not None and values["shared_with_resellers"]:
        yield ValidationError(
            UserErrorCode.SHARING_NOT_AVAILABLE,
            sentence("A class that is managed by a reseller can't be shared with others."),
            input_path("shared_with_resellers"),
        )


GENERAL_INFO = Panel(
    name="general_info",
    path=(),
    description="The name of the class, its purpose, and who may use it.",
    model=CustomerClass,
    rules=(shared_only_by_administrators,),
)
