"""Which rows an actor may see, one function for each entity. Every path goes through them (R-12, R-13, R-47)."""

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


def visible_offers(role: Role) -> Sql | None:
    """A reseller sees the records of its own that classes may refer to, and the administrators' (R-47)."""
    if role is Role.ADMINISTRATOR:
        return None

    def condition(scope: Scope) -> str:
        return f"({scope.alias}.managed_by_id IS NULL OR {scope.alias}.managed_by_id = {scope.reseller()})"

    return condition


def visible_customers(role: Role) -> Sql | None:
    """A reseller sees its own customers."""
    if role is Role.ADMINISTRATOR:
        return None
    return lambda scope: f"{scope.alias}.reseller_id = {scope.reseller()}"


def visible_resellers(role: Role) -> Sql | None:
    """A reseller sees itself."""
    if role is Role.ADMINISTRATOR:
        return None
    return lambda scope: f"{scope.alias}.id = {scope.reseller()}"


def visible_users(role: Role) -> Sql | None:
    """Administrators see all users; a reseller's user sees itself."""
    if role is Role.ADMINISTRATOR:
        return None
    return lambda scope: f"{scope.alias}.id = {scope.user()}"


def visible_audit_records(role: Role) -> Sql | None:
    """A reseller sees what was done to its own classes, as far as it may read the changed properties."""
    if role is Role.ADMINISTRATOR:
        return None

    def condition(scope: Scope) -> str:
        own = f"SELECT id FROM customer_class WHERE managed_by_id = {scope.reseller()}"
        at = scope.alias
        return f"({at}.entity_type = 'CustomerClass' AND {at}.entity_id IN ({own}) AND NOT {at}.for_administrators)"

    return condition
