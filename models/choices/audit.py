"""The words of an audit record (domain 8.4)."""

from models.choices.choice import Choice


class AuditAction(Choice):
    """Action on a record, as the audit log has it."""

    CREATE = "CREATE", "The record was created."
    UPDATE = "UPDATE", "Properties of the record were changed."
    DELETE = "DELETE", "The record was deleted."
    CLONE = "CLONE", "The record was made as a copy of another one."
    SHARE = "SHARE", "The customer class was shared with resellers."
    UNSHARE = "UNSHARE", "Sharing the customer class with resellers was turned off."
    READ = "READ", "Personal data in the record was viewed."
    ERASE = "ERASE", "Personal data in the record was removed permanently."


class AuditRealm(Choice):
    """Which side of the system the change came from."""

    ADMIN = "ADMIN", "An administrator made the change."
    RESELLER = "RESELLER", "A user of a reseller made the change."
    SYSTEM = "SYSTEM", "The system made the change by itself."
