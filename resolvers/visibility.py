"""Which rows an actor may see, one function for each entity. Every path goes through them (R-12, R-13, R-47)."""

from collections.abc import Callable
from typing import Final

from models.declaration.access import Role
from resolvers.reading.entity import Scope, Sql


def own_and_shared_classes(role: Role) -> tuple[Sql, ...]:
    """A reseller sees its own classes, and those of the administrators that are shared (R-11 to R-13)."""
    if role is Role.ADMINISTRATOR:
        return ()
    return (
        lambda scope: f"{scope.alias}.managed_by_id = {scope.reseller()}",
        lambda scope: f"({scope.alias}.managed_by_id IS NULL AND {scope.alias}.shared_with_resellers)",
    )


def visible_classes(role: Role) -> Sql | None:
    """All classes for administrators, and for a reseller its own and the shared ones."""
    parts = own_and_shared_classes(role)
    return (lambda scope: f"({' OR '.join(part(scope) for part in parts)})") if parts else None


def _for_resellers(condition: Sql) -> Callable[[Role], Sql | None]:
    """Which rows a reseller sees; administrators see all of them."""
    return lambda role: None if role is Role.ADMINISTRATOR else condition


def _of_own_classes(scope: Scope) -> str:
    own, at = f"SELECT id FROM customer_class WHERE managed_by_id = {scope.reseller()}", scope.alias
    return f"({at}.entity_type = 'CustomerClass' AND {at}.entity_id IN ({own}) AND NOT {at}.for_administrators)"


visible_versions: Final = _for_resellers(
    lambda scope: (
        f"{scope.alias}.customer_class_id IN (SELECT id FROM customer_class WHERE managed_by_id = {scope.reseller()})"
    )
)
"""A reseller sees the versions of its own classes; of a shared one it sees the present alone."""

visible_planned_changes: Final = _for_resellers(lambda scope: f"{scope.alias}.reseller_id = {scope.reseller()}")
"""A reseller sees what its own users planned, and nothing of what others did, of its own classes either."""

visible_offers: Final = _for_resellers(
    lambda scope: f"({scope.alias}.managed_by_id IS NULL OR {scope.alias}.managed_by_id = {scope.reseller()})"
)
"""A reseller sees the records of its own that classes may refer to, and the administrators' (R-47)."""

visible_customers: Final = _for_resellers(lambda scope: f"{scope.alias}.reseller_id = {scope.reseller()}")
"""A reseller sees its own customers."""

visible_resellers: Final = _for_resellers(lambda scope: f"{scope.alias}.id = {scope.reseller()}")
"""A reseller sees itself."""

visible_users: Final = _for_resellers(lambda scope: f"{scope.alias}.id = {scope.user()}")
"""A reseller's user sees itself."""

visible_tokens: Final = _for_resellers(lambda scope: f"{scope.alias}.user_id = {scope.user()}")
"""A reseller's user sees the tokens that act for it, on no path but this condition."""


def visible_views(_role: Role) -> Sql:
    """Everyone sees its own views alone, an administrator too."""
    return lambda scope: f"{scope.alias}.user_id = {scope.user()}"


visible_to_administrators: Final = _for_resellers(lambda _scope: "1 = 0")
"""Administrators see all of it, and a reseller that there is nothing."""

visible_audit_records: Final = _for_resellers(_of_own_classes)
"""A reseller sees what was done to its own classes, as far as it may read the changed properties."""
