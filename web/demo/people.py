"""The demo's customers by number: who they are, on which class, and what they have otherwise than it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from web.demo.demo_writer import Named

FIRST_NAMES: Final = ("Anna", "Boris", "Chiara", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jonas")
LAST_NAMES: Final = (
    *("Almeida", "Berger", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Horvat", "Ivanova", "Jansen"),
    *("Keller", "Lambert", "Moreau", "Novak", "Olsen", "Petit", "Quinn", "Rossi", "Schmidt", "Tran"),
)
COMPANIES: Final = (
    *("Bakery", "Logistics", "Dental", "Studio", "Garage", "Consulting", "Hotel", "Florist", "Books", "Solar"),
    *("Brewery", "Architects", "Pharmacy", "Cycles", "Foods", "Legal", "Marine", "Optics", "Prints", "Tools"),
)
CARRIERS: Final = ("Northline", "Meridian", "Transvox", "Bluewave", "Kestrel", "Polaris", "Atlas", "Corvus")
STREETS: Final = ("Lindenallee", "Hafenstrasse", "Marktplatz", "Parkweg", "Schillerstrasse", "Gartenweg", "Rheinufer")
CITIES: Final = ("10115 Berlin", "20095 Hamburg", "80331 Munich", "50667 Cologne", "60311 Frankfurt", "70173 Stuttgart")

DIRECT: Final = (
    "Retail",
    "Retail prepaid",
    "Small business",
    "Large business",
    "Fibre access",
    "Default customer class",
)
OF_RESELLERS: Final = (
    # the reseller, its user, the class and the currency of its customers
    ("Alpha Telecom", "alpha", "Alpha retail", "EUR"),
    ("Bravo Networks", "bravo", "Bravo business", "USD"),
    ("Charlie Mobile", "charlie", "Charlie prepaid", "EUR"),
    ("Alpha Telecom", "alpha", "Reseller standard", "EUR"),
    ("Bravo Networks", "bravo", "Reseller dollars", "USD"),
)
CLASS_NAMES: Final = frozenset({*DIRECT, "Wholesale", *(customer_class for _, _, customer_class, _ in OF_RESELLERS)})
"""The classes that customers are on."""

COMPANIES_CLASSES: Final = frozenset({"Small business", "Large business", "Bravo business", "Reseller dollars"})


@dataclass(frozen=True)
class Person:
    """A customer: its number, name, class, currency, and the reseller with its user where it isn't a direct one."""

    number: int
    name: str
    customer_class: str
    currency: str
    reseller: str | None = None
    user: str = "admin"

    @property
    def accounts(self) -> int:
        """How many accounts it has."""
        return 3 if self.customer_class in COMPANIES_CLASSES else self.number % 2 + 1


def person(number: int) -> Person:
    """The customer of a number: four of five direct ones, the others the resellers' in turn. No two names are alike."""
    if number % 5 == 0:
        reseller, user, customer_class, code = OF_RESELLERS[number // 5 % len(OF_RESELLERS)]
        return Person(number, name_of(number, customer_class), customer_class, code, reseller, user)
    customer_class, code = ("Wholesale", "USD") if number % 20 == 1 else (DIRECT[number % len(DIRECT)], "EUR")
    return Person(number, name_of(number, customer_class), customer_class, code)


def name_of(number: int, customer_class: str) -> str:
    """A person's, a company's or a carrier's name; the number tells those apart that share one."""
    first, last = FIRST_NAMES[number % 10], LAST_NAMES[number // 10 % 20]
    more = f" {number // 200 + 1}" if number >= 200 else ""  # noqa: PLR2004  # as many pairs of names there are
    if customer_class == "Wholesale":
        return f"{CARRIERS[number // 20 % len(CARRIERS)]} {number // 160 + 1} Carrier Services"
    if customer_class in COMPANIES_CLASSES:
        return f"{last} {COMPANIES[number % 20]}{more}"
    return f"{first} {last}{more}"


OVERRIDES: Final[Mapping[int, Mapping[str, object]]] = {
    7: {"auto_charge_payment_method": False, "send_invoices_by_email": "NEVER"},
    8: {"send_statistics": "FULL"},
    9: {"fraud_traffic_profile_override": "NONE"},
    14: {
        "fraud_traffic_profile_override": "OWN",
        "fraud_traffic_profile": Named("FraudTrafficProfile", "Business protection"),
    },
    16: {"two_factor": True},
    21: {"suspend_on_insufficient_funds": False},
    22: {"purge_after_months": 24},
    26: {"invoice_template_override": "OWN", "invoice_template": Named("InvoiceTemplate", "Standard invoice")},
    27: {"out_of_turn_invoice_template_override": "NONE", "two_factor": False},
    33: {"send_statistics": "NONE", "purge_after_months": 0},
    34: {"invoice_template_override": "NONE"},
    38: {"tax_method": "NONE"},
}
"""Settings that some customers have otherwise than their class, by their number modulo 40."""


def overrides_of(customer: Person) -> Mapping[str, object]:
    """Overrides of a direct customer in euros; none for most."""
    fits = customer.reseller is None and customer.currency == "EUR"
    return OVERRIDES.get(customer.number % 40, {}) if fits else {}


DETAILS: Final[Mapping[int, Mapping[str, object]]] = {
    2: {"status": "SUSPENDED"},
    5: {"language": "de"},
    8: {"collection_exempt": True},
    13: {"tax_id": "DE900000013"},
    16: {"balance_control": "PREPAID"},
    22: {"tax_id": "DE900000022", "billing_period": "WEEKLY"},
}
"""Details of some customers beside their settings, by their number modulo 40."""


PUT_OFF: Final = 12
"""The number of those whose suspension is put off, modulo 40."""


def details_of(customer: Person, put_off_to: date) -> Mapping[str, object]:
    """Details of a customer; none for most, and its class says when it is billed."""
    if customer.number % 40 == PUT_OFF:
        return {"suspension_delayed_to": put_off_to}
    return DETAILS.get(customer.number % 40, {})


CUSTOMER_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "Retail": ("Date of birth",),
    "Retail prepaid": ("Date of birth",),
    "Small business": ("VAT number", "Contract term"),
    "Large business": ("VAT number", "Contract signed on", "Contract term", "Account manager"),
    "Wholesale": ("Contract signed on", "Account manager"),
    "Reseller standard": ("VAT number",),
    "Alpha retail": ("Date of birth",),
    "Bravo business": ("Contract signed on",),
}
ACCOUNT_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "Retail": ("Installation address", "Equipment"),
    "Small business": ("Installation address", "Equipment"),
    "Large business": ("Installation address", "Activated at"),
    "Fibre access": ("Installation address", "Equipment", "Activated at"),
    "Reseller standard": ("Equipment",),
    "Alpha retail": ("Equipment",),
    "Bravo business": ("Cost centre",),
}
"""The custom fields that have a value, by class."""


def _value(field: str, number: int) -> str:
    month, day = number % 12 + 1, number % 28 + 1
    match field:
        case "VAT number":
            return f"DE{900000000 + number:09}"
        case "Contract term":
            return str((12, 24, 36)[number % 3])
        case "Contract signed on":
            return f"202{number % 6}-{month:02}-{day:02}"
        case "Account manager":
            return ("Nadia Petrov", "Tom Lindqvist", "Yuki Tanaka")[number % 3]
        case "Date of birth":
            return f"{1950 + number % 55}-{month:02}-{day:02}"
        case "Installation address":
            return f"{STREETS[number % 7]} {number % 90 + 1}, {CITIES[number % 6]}"
        case "Equipment":
            return ("Own", "Rented router", "Desk phone")[number % 3]
        case "Activated at":
            return f"2025-{month:02}-{day:02}T{number % 12 + 8:02}:15:00Z"
    return f"CC-{number % 40 + 100}"


def _values(names: tuple[str, ...], number: int) -> list[dict[str, object]]:
    return [{"custom_field": Named("CustomFieldDefinition", name), "value": _value(name, number)} for name in names]


def customer_values(customer: Person) -> list[dict[str, object]]:
    """A customer's values in the custom fields of its class."""
    return _values(CUSTOMER_FIELDS.get(customer.customer_class, ()), customer.number)


def accounts_of(customer: Person) -> Iterator[dict[str, object]]:
    """A customer's accounts: numbers of the ranges that are kept for fiction, and a login for access lines."""
    for index in range(customer.accounts):
        number = customer.number * 4 + index
        if customer.customer_class == "Fibre access":
            name = f"line{number:06}@ferntel.example"
        elif customer.currency == "USD":
            name = f"+1 212 555 {number // 10000 % 100 + 100:04} {number % 10000:04}"
        else:
            name = f"+49 30 23125 {number:05}"
        values = _values(ACCOUNT_FIELDS.get(customer.customer_class, ()), number)
        blocked = customer.number % 29 == 0 and index == 0
        yield {"name": name, "customer": Named("Customer", customer.name), "blocked": blocked, "custom_fields": values}
