"""Records that classes refer to and that are offered: whose class may refer to which (R-47)."""

from collections.abc import Iterable, Mapping

from models.sentence import sentence
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Rule
from resolvers.drafts.reads import reads
from resolvers.drafts.values import Values
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path


def only_for_its_manager(draft: Draft, record: Values, path: tuple[str, ...]) -> Iterable[UserError]:
    """A reseller's own record is for the classes of that reseller; others could not even see what their class has."""
    manager = record["managed_by"]
    if manager is not None and manager != draft.values("general_info")["managed_by"]:
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE,
            sentence("This belongs to a reseller, and the class isn't that reseller's."),
            path,
        )


def links_are_available(panel: str, path: tuple[str, ...], column: str, entity: str) -> Rule:
    """The rule that the managed records which a panel's link leads to are offered to the manager of the class."""

    @reads(f"{panel}.{column}", "general_info.managed_by")
    def link_is_available(draft: Draft) -> Iterable[UserError]:
        """A reseller's own record is for the classes of that reseller."""
        values = draft.after[panel]
        listed = not isinstance(values, Mapping)
        for number, row in enumerate(values if listed else [values]):
            if row[column] is not None:
                at = input_path(*path, number, column) if listed else input_path(*path, column)
                yield from only_for_its_manager(draft, draft.referred(entity, row[column]), at)

    return link_is_available
