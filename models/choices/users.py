"""Who may sign in, by role; the role also picks the GraphQL schema (domain 9.1)."""

from models.choices.choice import Choice


class UserRole(Choice):
    """What a signed-in user may see and change."""

    ADMINISTRATOR = "ADMINISTRATOR", "Sees and changes everything."
    READ_ONLY_ADMINISTRATOR = "READ_ONLY_ADMINISTRATOR", "Sees everything an administrator sees and changes nothing."
    RESELLER = "RESELLER", "Works for one reseller: its own classes and customers, and the classes shared with it."
