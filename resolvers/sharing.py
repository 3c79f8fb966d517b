"""When a class may stop being shared: only while no reseller uses it (R-10)."""

from collections.abc import Mapping

from models.customer import Customer
from resolvers.class_state import State
from resolvers.errors import InUseError, Reference, UserError, UserErrorCode
from resolvers.in_use import MOST_NAMED


async def may_stop_sharing(class_id: int, before: State, after: State, path: tuple[str, ...]) -> list[UserError]:
    """What is against turning sharing off: a reseller's own record on the class, or any customer of a reseller."""
    old, new = before["general_info"], after["general_info"]
    assert isinstance(old, Mapping) and isinstance(new, Mapping)
    if not old["shared_with_resellers"] or new["shared_with_resellers"]:
        return []
    users = (
        await Customer.filter(customer_class_id=class_id, reseller_id__isnull=False)
        .distinct()
        .values_list("reseller_id")
    )
    resellers = {row[0] for row in users}
    if not resellers:
        return []
    count = len(resellers)
    message = f"{'A reseller uses' if count == 1 else f'{count} resellers use'} this class, so it stays shared."
    used_by = tuple(Reference("Reseller", one) for one in sorted(resellers)[:MOST_NAMED])
    record = Reference("CustomerClass", class_id)
    return [InUseError(UserErrorCode.SHARED_IN_USE, message, path, record=record, used_by=used_by)]
