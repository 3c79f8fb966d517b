"""The records that nobody can begin without, put into an empty database by `customer-classes migrate`.

Currencies and business models are chosen from and made by nobody; new customers start on the built-in default class,
which can't be deleted (R-16); and the measured parameters are those that the switches of every operator report.

They are stored by the declarations of their records, and not saved: the audit log begins with what somebody does.
"""

from typing import Final

from iso4217 import Currency as Iso4217
from tortoise.transactions import in_transaction

from models.choices.measured_services import MeasuredParameterCode
from models.choices.users import UserRole
from models.records.customer_class import CustomerClass
from models.records.reference import BusinessModel, Currency
from resolvers import clock
from resolvers.actor import Actor
from resolvers.drafts.defaults import default_state
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.drafts.values import Values
from resolvers.records.class_record import CLASS_RECORD
from resolvers.records.measured_parameter import MEASURED_PARAMETER_RECORD
from resolvers.writing.store import store

BUSINESS_MODELS: Final = {
    "UNIVERSAL": "Universal",
    "CLOUD_PBX": "Cloud PBX",
    "SIP_TRUNKING": "SIP trunking",
    "RESIDENTIAL_VOIP": "Residential VoIP",
    "MOBILE": "Mobile",
    "INTERNET_ACCESS": "Internet access",
    "WHOLESALE_VOICE": "Wholesale voice",
    "IOT_M2M": "IoT and M2M",
}

DEFAULT_CLASS: Final = "Default customer class"

MEASURED_PARAMETERS: Final = {
    # name, minutes between two samples, whether resellers are measured
    MeasuredParameterCode.ACTIVE_CALLS: ("Active calls", 5, True),
    MeasuredParameterCode.CONCURRENT_CALLS: ("Concurrent calls", 1440, False),
    MeasuredParameterCode.PBX_EXTENSIONS: ("PBX extensions", 1440, True),
}

INSTALLATION: Final = Actor(0, "installation", UserRole.ADMINISTRATOR)
"""Who made the first records."""


async def make_first_records() -> None:
    """Make what is missing; safe to run again. A currency that ISO 4217 has got since is added."""
    async with in_transaction():
        await _make_currencies()
        if not await BusinessModel.exists():
            await BusinessModel.bulk_create(
                [BusinessModel(code=code, name=name) for code, name in BUSINESS_MODELS.items()]
            )
        if not await CustomerClass.exists():
            await _make_default_class()
            await _make_measured_parameters()


async def _make_currencies() -> None:
    known = {currency.code for currency in await Currency.all()}
    # Without minor units it is no money that people pay with, such as gold or a unit of account.
    missing = [currency for currency in Iso4217 if currency.exponent is not None and currency.code not in known]
    await Currency.bulk_create(
        [
            Currency(code=currency.code, name=currency.currency_name[:80], minor_units=currency.exponent)
            for currency in sorted(missing, key=lambda currency: currency.code)
        ]
    )


async def _make(record: Record, values: Values) -> None:
    """Store a record with some values, all others at their defaults."""
    before = default_state(record.panels)
    root = record.root.name
    after = {**before, root: {**before[root], **values}}
    await store(record, Draft(INSTALLATION, None, before, after, root=root), 1, clock.now())


async def _make_default_class() -> None:
    universal = await BusinessModel.get(code="UNIVERSAL")
    description = "New customers start here."
    own = {"name": DEFAULT_CLASS, "description": description, "business_model": universal.id, "is_default": True}
    await _make(CLASS_RECORD, own)


async def _make_measured_parameters() -> None:
    for code, (name, minutes, for_resellers) in MEASURED_PARAMETERS.items():
        named = {"code": code.value, "name": name, "description": code.description}
        sampled = {"sampling_interval_minutes": minutes, "measured_for_resellers": for_resellers}
        await _make(MEASURED_PARAMETER_RECORD, {**named, **sampled})
