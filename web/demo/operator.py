"""The operator of the demo: who may sign in, and with what, and who sells its services on."""

from dataclasses import dataclass

from models.choices.users import UserRole

PASSWORD = "demo-password"  # noqa: S105  # the demo's sign-ins are printed for everyone to read


@dataclass(frozen=True)
class DemoUser:
    """A user of the demo; `reseller` is the name of the one it acts for."""

    user_name: str
    display_name: str
    role: UserRole
    reseller: str | None = None


USERS = (
    DemoUser("admin", "Ada Admin", UserRole.ADMINISTRATOR),
    DemoUser("auditor", "Otto Auditor", UserRole.READ_ONLY_ADMINISTRATOR),
    DemoUser("alpha", "Alice of Alpha Telecom", UserRole.RESELLER, "Alpha Telecom"),
    DemoUser("bravo", "Bob of Bravo Networks", UserRole.RESELLER, "Bravo Networks"),
    DemoUser("charlie", "Carol of Charlie Mobile", UserRole.RESELLER, "Charlie Mobile"),
    DemoUser("beate", "Beate Billing", UserRole.ADMINISTRATOR),
)

RESELLERS = {"Alpha Telecom": "EUR", "Bravo Networks": "USD", "Charlie Mobile": "EUR"}
"""The operator's resellers with their currencies."""

CLOSED_RESELLER = ("Delta Voice", "EUR")
"""A reseller that has left, with its currency."""

CUSTOMERS = 300
