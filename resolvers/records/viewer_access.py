"""Access of the viewer to a record that has a manager, and why it is read-only where it is."""

from models.choices.choice import Choice
from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.sentence import Sentence, sentence
from resolvers.reading.entity import Expression, Group, Scope
from resolvers.records.customer_class_list import is_own


class AccessLevel(Choice):
    """Access of the viewer to a record."""

    READ_ONLY = "READ_ONLY", "The record can be read but not changed."
    EDIT = "EDIT", "The record can be read and changed."


_ONLY_READS = sentence("You are signed in as a read-only administrator.")
_AT_ANOTHER_MOMENT = sentence("This is the class at another moment - read-only.")
_SHARED = sentence("Shared by the administrator - read-only.")


def _is_of_closed(scope: Scope) -> str:
    """Whether the reseller who manages the record is closed; whoever it is, that reseller's users don't read (R-72)."""
    return (
        f"EXISTS (SELECT 1 FROM reseller own WHERE own.id = {scope.alias}.managed_by_id AND own.closed_at IS NOT NULL)"
    )


def viewer_access(of_closed: Sentence | None = None) -> Group:
    """The field that says what the viewer may do.

    Args:
        of_closed: why a record of a closed reseller is read-only; None where it isn't (R-73).
    """

    def level(scope: Scope) -> str:
        if scope.is_kept or not scope.may_write:
            return "'READ_ONLY'"
        if scope.role is Role.ADMINISTRATOR:
            return f"CASE WHEN {_is_of_closed(scope)} THEN 'READ_ONLY' ELSE 'EDIT' END" if of_closed else "'EDIT'"
        return f"CASE WHEN {is_own(scope)} THEN 'EDIT' ELSE 'READ_ONLY' END"

    def reason(scope: Scope) -> str:
        if scope.is_kept:
            return f"'{_AT_ANOTHER_MOMENT}'"
        if not scope.may_write:
            return f"'{_ONLY_READS}'"
        if scope.role is Role.ADMINISTRATOR:
            return f"CASE WHEN {_is_of_closed(scope)} THEN '{of_closed}' END" if of_closed else "NULL"
        return f"CASE WHEN {is_own(scope)} THEN NULL ELSE '{_SHARED}' END"

    return Group(
        "ViewerAccess",
        "What the viewer may do with the record.",
        {
            "level": Expression(Kind.CHOICE, "What the viewer may do.", level, choice=AccessLevel),
            "reason": Expression(
                Kind.TEXT, "Why the record is read-only; null where it is not.", reason, null=True, longest=100
            ),
        },
    )
