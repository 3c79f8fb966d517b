"""Who may sign in, by role, which also picks the GraphQL schema (domain 9.1), and how one likes what one sees."""

from models.choices.choice import Choice


class UserRole(Choice):
    """Role of a user: it decides which records the user may see and change."""

    ADMINISTRATOR = "ADMINISTRATOR", "Sees and changes everything."
    READ_ONLY_ADMINISTRATOR = "READ_ONLY_ADMINISTRATOR", "Sees everything an administrator sees and changes nothing."
    RESELLER = "RESELLER", "Works for one reseller: its own classes and customers, and the classes shared with it."


class Density(Choice):
    """How densely forms and lists are laid out."""

    COMPACT = "COMPACT", "Rows are close together, so that more of them is seen at once."
    COMFORTABLE = "COMFORTABLE", "Rows and fields have room around them."
