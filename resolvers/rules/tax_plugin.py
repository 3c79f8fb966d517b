"""Which tax plug-in a method needs that leaves the calculation to a service."""

from collections.abc import Iterable

from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.errors import UserError, UserErrorCode, ValidationError


def plugin_problems(draft: Draft, method: str, key: int | None, path: tuple[str, ...]) -> Iterable[UserError]:
    """Errors of the tax plug-in of a method: there has to be one, of the method's own service."""
    if key is None:
        yield ValidationError(UserErrorCode.REQUIRED, sentence("This method needs a configured tax plug-in."), path)
    elif (engine := draft.referred("TaxPlugin", key)["engine"]) != method:
        message = sentence("This tax plug-in belongs to another service than the method's.")
        yield ValidationError(UserErrorCode.NOT_AVAILABLE, message, path, limit=method, actual=engine)
