"""Records that classes refer to and that are offered: whose class may refer to which (R-47)."""

from collections.abc import Iterable

from models.sentence import sentence
from resolvers.errors import UserError, UserErrorCode, ValidationError
from resolvers.writing.draft import Draft
from resolvers.writing.values import Values


def only_for_its_manager(draft: Draft, record: Values, path: tuple[str, ...]) -> Iterable[UserError]:
    """A reseller's own record is for the classes of that reseller; others could not even see what their class has."""
    manager = record["managed_by"]
    if manager is not None and manager != draft.one("general_info")["managed_by"]:
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE,
            sentence("This belongs to a reseller, and the class isn't that reseller's."),
            path,
        )
