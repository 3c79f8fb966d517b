"""Records that the demo's classes refer to: services, destinations, taxes, templates, notifications and others.

Each list is made in this order by the write of its name, and each entry is the input of one save. Amounts, rates and
periods are those that operators in Europe and North America commonly have.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from web.demo.demo_writer import Named, currency
from web.demo.texts import GERMAN_TEMPLATES, TEMPLATES

Input = Mapping[str, object]

ALPHA: Final = Named("Reseller", "Alpha Telecom")
BRAVO: Final = Named("Reseller", "Bravo Networks")
CHARLIE: Final = Named("Reseller", "Charlie Mobile")

SERVICES: Final = (
    ("VOICE_CALLS", "Voice calls", "Calls to fixed, mobile and international numbers."),
    ("MESSAGES", "Messages", "Short and multimedia messages."),
    ("MOBILE_DATA", "Mobile data", "Data in the mobile network, at home and roaming."),
    ("INTERNET_ACCESS", "Internet access", "Fibre and DSL lines."),
    ("CLOUD_PBX", "Cloud PBX", "Extensions, queues and recordings of the hosted exchange."),
    ("SIP_TRUNKING", "SIP trunking", "Channels into the customer's own exchange."),
    ("NUMBERS", "Phone numbers", "Geographic and toll-free numbers by the month."),
    ("IOT_CONNECTIVITY", "IoT connectivity", "Connections of machines and meters."),
)

DESTINATIONS: Final[Mapping[str, Sequence[tuple[str, str, list[str]]]]] = {
    # A complete set divides all numbers: what is in none of the others is the rest of the world.
    "World by risk": (
        (
            "Home and neighbours",
            "Germany, Austria, Switzerland and the Benelux.",
            ["31", "32", "352", "41", "43", "49"],
        ),
        ("Western Europe", "Where retail calls go most.", ["33", "34", "351", "353", "39", "44", "45", "46", "47"]),
        ("North America", "The United States and Canada.", ["1"]),
        (
            "Caribbean",
            "Numbers that look like North American ones and cost more.",
            ["1242", "1246", "1268", "1473", "1876"],
        ),
        (
            "Premium and satellite",
            "Premium rate, shared cost and satellite numbers.",
            ["870", "881", "882", "883", "979"],
        ),
        ("High-risk Africa", "Where most fraudulent traffic goes.", ["216", "222", "224", "231", "232", "252", "257"]),
        ("Pacific islands", "Small networks with high rates.", ["674", "675", "677", "678", "685", "687", "690"]),
        ("Rest of the world", "Everything else.", ["2", "3", "4", "5", "6", "7", "8", "9"]),
    ),
    "Wholesale routes": (
        ("Premium routes", "Direct routes with guaranteed quality.", ["1", "33", "44", "49"]),
        ("Standard routes", "All others.", ["2", "3", "4", "5", "6", "7", "8", "9"]),
    ),
}

CUSTOM_TAXES: Final[Sequence[Input]] = (
    {"name": "German VAT", "description": "Umsatzsteuer on every charge.", "rate": Decimal(19)},
    {
        "name": "Universal service levy",
        "description": "A share of voice charges for the universal service fund.",
        "rate": Decimal("1.2"),
        "applies_to": "LISTED_SERVICES",
        "services": ["VOICE_CALLS", "SIP_TRUNKING"],
    },
    {"name": "New York excise tax", "description": "Section 186-e.", "rate": Decimal("2.5")},
    {
        "name": "Municipal surcharge",
        "description": "Of Bravo Networks' home town.",
        "rate": Decimal("0.75"),
        "managed_by": BRAVO,
    },
)

TAX_PLUGINS: Final[Sequence[Input]] = (
    {
        "name": "SureTax production",
        "description": "United States and Canada.",
        "engine": "SURETAX",
        "service_address": "https://suretax.example.com/Services/V07/SureTax.asmx",
        "account": "000000781",
    },
    {
        "name": "Avalara until 2024",
        "description": "Kept for the invoices of closed years.",
        "engine": "AVALARA",
        "service_address": "https://communications.avalara.example.com/api/v2",
        "account": "AFC-20117",
    },
)

INVOICE_TEMPLATES: Final[Sequence[Input]] = (
    {"name": "Standard invoice", "description": "One page of totals, then the calls.", "locale": "en"},
    {"name": "Standardrechnung", "description": "The standard invoice in German.", "locale": "de"},
    {
        "name": "Business invoice with cost centres",
        "description": "Subtotals for each site and each extension.",
        "kind": "REGULAR",
        "locale": "en",
    },
    {
        "name": "Carrier settlement",
        "description": "Minutes, rates and amounts by route, without calls.",
        "kind": "REGULAR",
        "locale": "en-US",
    },
    {
        "name": "Receipt",
        "description": "For single charges between two invoices.",
        "kind": "OUT_OF_TURN",
        "locale": "en",
    },
    {"name": "Alpha invoice", "description": "In Alpha Telecom's colours.", "locale": "de", "managed_by": ALPHA},
    {"name": "Bravo invoice", "description": "In Bravo Networks' colours.", "locale": "en-US", "managed_by": BRAVO},
    {"name": "Charlie invoice", "description": "In Charlie Mobile's colours.", "locale": "fr", "managed_by": CHARLIE},
)


def _group(name: str) -> Named:
    return Named("DestinationGroup", name)


def _watched(group: str, period: str, minutes: int) -> dict[str, object]:
    return {"destination_group": _group(group), "accumulated_period": period, "minutes": minutes}


def _profile(
    name: str, code: str, threshold: int, warning: int, watched: list[dict[str, object]], **more: object
) -> Input:
    plan = {
        "threshold": Decimal(threshold),
        "warning_threshold_percent": warning,
        "check_remaining_funds": bool(more.pop("check_remaining_funds", False)),
    }
    return {
        "name": name,
        "currency": currency(code),
        "destination_group_set": Named("DestinationGroupSet", "World by risk"),
        "spending_plan": plan,
        "usage_thresholds": watched,
        **more,
    }


_RISKY: Final = [
    _watched("Premium and satellite", "DAY", 10),
    _watched("High-risk Africa", "DAY", 30),
    _watched("Pacific islands", "DAY", 20),
    _watched("Caribbean", "DAY", 30),
]

FRAUD_TRAFFIC_PROFILES: Final[Sequence[Input]] = (
    _profile("Retail protection", "EUR", 50, 80, _RISKY, description="Private customers seldom spend more in a day."),
    _profile(
        "Business protection",
        "EUR",
        250,
        80,
        [*_RISKY[:2], _watched("North America", "WEEK", 3000)],
        description="Offices that call abroad.",
    ),
    _profile(
        "Prepaid protection",
        "EUR",
        25,
        90,
        _RISKY,
        description="Never more than what is left of the balance.",
        check_remaining_funds=True,
    ),
    _profile(
        "Wholesale protection",
        "USD",
        5000,
        70,
        [_watched("High-risk Africa", "DAY", 600), _watched("Premium and satellite", "MONTH", 1000)],
        description="Carriers, watched around the clock.",
    ),
    _profile("Alpha protection", "EUR", 60, 75, _RISKY, description="Alpha Telecom's own limits.", managed_by=ALPHA),
    _profile(
        "Bravo protection", "USD", 200, 80, _RISKY[:3], description="Bravo Networks' own limits.", managed_by=BRAVO
    ),
    {
        "name": "Summer roaming",
        "description": "A draft: limits are to be agreed with the roaming team.",
        "currency": currency("EUR"),
    },
)

NOTIFICATION_SETS: Final[Sequence[Input]] = (
    {
        "name": "Standard texts",
        "description": "What most customers are told, on invoices and balances in German too.",
        "templates": [*TEMPLATES, *GERMAN_TEMPLATES],
    },
    {
        "name": "Carrier texts",
        "description": "Invoices and settlement only, to the carrier's desk.",
        "templates": [
            template
            for template in TEMPLATES
            if str(template["type"]).startswith(("INVOICE", "PAYMENT", "CREDIT", "SPENDING"))
        ],
    },
    {"name": "Alpha texts", "description": "In Alpha Telecom's words.", "templates": TEMPLATES, "managed_by": ALPHA},
)


def _field(name: str, of: str, type: str, description: str, **more: object) -> Input:
    return {"name": name, "object": of, "type": type, "description": description, **more}


CUSTOM_FIELDS: Final[Sequence[Input]] = (
    _field(
        "VAT number",
        "CUSTOMER",
        "TEXT",
        "As it is printed on invoices.",
        visible_to_end_users=True,
        properties={"maximum_length": 14, "masks": ["AA999999999", "AA99999999999"]},
    ),
    _field(
        "Contract signed on",
        "CUSTOMER",
        "DATE",
        "From this day the term counts.",
        properties={"date_format": "DD_MM_YYYY"},
    ),
    _field(
        "Contract term",
        "CUSTOMER",
        "NUMBER",
        "In months.",
        default_value="24",
        properties={"minimum": Decimal(1), "maximum": Decimal(60), "decimal_places": 0},
    ),
    _field(
        "Account manager",
        "CUSTOMER",
        "LIST",
        "Who looks after the customer.",
        properties={"options": ["Nadia Petrov", "Tom Lindqvist", "Yuki Tanaka"]},
    ),
    _field("Date of birth", "CUSTOMER", "DATE", "Asked for when a contract is signed.", contains_personal_data=True),
    _field(
        "Installation address",
        "ACCOUNT",
        "TEXT",
        "Where the line ends; emergency calls are located by it.",
        mandatory=True,
        contains_personal_data=True,
        visible_to_end_users=True,
        properties={"maximum_length": 200},
    ),
    _field(
        "Equipment",
        "ACCOUNT",
        "LIST",
        "What stands at the customer's.",
        properties={"options": ["Own", "Rented router", "Desk phone"]},
    ),
    _field("Activated at", "ACCOUNT", "DATE_TIME", "When the first registration was seen."),
    _field(
        "Cost centre",
        "ACCOUNT",
        "TEXT",
        "Printed beside the number.",
        managed_by=BRAVO,
        properties={"maximum_length": 20},
    ),
)
