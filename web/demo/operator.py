"""The small demo: an operator with three resellers, a dozen classes of every sort, and 300 customers."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoClass:
    """A class of the demo; `reseller` is the number of the managing one, `business_model` and `currency` are codes."""

    name: str
    description: str
    business_model: str = "UNIVERSAL"
    currency: str | None = "EUR"
    shared: bool = False
    reseller: int | None = None


RESELLERS = (("Alpha Telecom", "EUR"), ("Bravo Networks", "USD"), ("Charlie Mobile", "EUR"))

CLASSES = (
    DemoClass("Default customer class", "New customers start here.", currency=None),
    DemoClass("Retail", "Private customers, invoiced each month.", "RESIDENTIAL_VOIP"),
    DemoClass("Retail prepaid", "Private customers who top up first.", "MOBILE"),
    DemoClass("Small business", "Offices of up to twenty extensions.", "CLOUD_PBX"),
    DemoClass("Large business", "Negotiated terms, Net 30.", "CLOUD_PBX"),
    DemoClass("Wholesale", "Carriers, settled each week.", "WHOLESALE_VOICE", "USD"),
    DemoClass("Fibre access", "Internet access with a fixed monthly fee.", "INTERNET_ACCESS"),
    DemoClass("Any currency", "For customers of any currency.", currency=None),
    DemoClass("Reseller standard", "What resellers may put their customers on.", shared=True),
    DemoClass("Reseller dollars", "The same, charged in US dollars.", currency="USD", shared=True),
    DemoClass("Alpha retail", "Alpha Telecom's own customers.", "RESIDENTIAL_VOIP", reseller=0),
    DemoClass("Bravo business", "Bravo Networks' own customers.", "CLOUD_PBX", "USD", reseller=1),
    DemoClass("Charlie prepaid", "Charlie Mobile's own customers.", "MOBILE", reseller=2),
)

USERS = (
    ("admin", "Ada Admin", "ADMINISTRATOR", None),
    ("auditor", "Otto Auditor", "READ_ONLY_ADMINISTRATOR", None),
    ("alpha", "Alice of Alpha Telecom", "RESELLER", 0),
    ("bravo", "Bob of Bravo Networks", "RESELLER", 1),
    ("charlie", "Carol of Charlie Mobile", "RESELLER", 2),
)

PASSWORD = "demo-password"  # noqa: S105  # the demo's sign-ins are printed for everyone to read
CUSTOMERS = 300

FIRST_NAMES = ("Anna", "Boris", "Chiara", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jonas")
LAST_NAMES = ("Almeida", "Berger", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Horvat", "Ivanova", "Jansen")
COMPANIES = ("Bakery", "Logistics", "Dental", "Studio", "Garage", "Consulting", "Hotel", "Florist", "Books", "Solar")


def customer_name(number: int) -> str:
    """The name of a customer by number: people and companies in turn, no two alike."""
    first, last = FIRST_NAMES[number % 10], LAST_NAMES[number // 10 % 10]
    if number % 3 == 0:
        return f"{last} {COMPANIES[number % 10]} {number + 1}"
    return f"{first} {last} {number + 1}"
