"""Which assignments of customers to another class need a second administrator: those of too many at once (R-84).

The class stays as it is, but each of these customers is on other terms, as all on a class are whose terms change.
"""

from models.declaration.access import Role
from models.sentence import sentence
from resolvers.actor import Actor
from resolvers.approvals.coverage import APPROVED, touches_too_many
from resolvers.approvals.policy import present_policy
from resolvers.drafts.draft import Draft
from resolvers.drafts.values import Input
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path


async def covered_of_assignment(actor: Actor, input: Input, moved: int) -> list[UserError]:
    """Errors for an assignment of so many customers that needs approval; none for one that has it."""
    if APPROVED in input or actor.schema_role is Role.RESELLER or not moved:
        return []
    return touches_too_many(await present_policy(), moved, input_path("customer_ids"))


async def one_is_too_many(draft: Draft) -> list[UserError]:
    """R-84: where even one customer is too many, none is assigned by saving it, since that can't be asked for."""
    if draft.is_new or draft.actor.schema_role is Role.RESELLER or not draft.changed(draft.root, "customer_class"):
        return []
    if not touches_too_many(await present_policy(), 1, input_path("customer_class")):
        return []
    message = sentence(
        "A second administrator has to approve another class: choose it in the list of customers, where that can be "
        "asked for."
    )
    return [ValidationError(UserErrorCode.APPROVAL_REQUIRED, message, input_path("customer_class"))]
