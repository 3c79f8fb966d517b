"""The reference lists that every installation has: currencies of ISO 4217 and business models (domain 2.1)."""

from iso4217 import Currency as Iso4217

from models.reference import BusinessModel, Currency

BUSINESS_MODELS = {
    "UNIVERSAL": "Universal",
    "CLOUD_PBX": "Cloud PBX",
    "SIP_TRUNKING": "SIP trunking",
    "RESIDENTIAL_VOIP": "Residential VoIP",
    "MOBILE": "Mobile",
    "INTERNET_ACCESS": "Internet access",
    "WHOLESALE_VOICE": "Wholesale voice",
    "IOT_M2M": "IoT and M2M",
}


async def fill_reference_lists() -> None:
    """Fill the lists that are empty. Only currencies with minor units are money that people pay with."""
    if not await BusinessModel.exists():
        await BusinessModel.bulk_create([BusinessModel(code=code, name=name) for code, name in BUSINESS_MODELS.items()])
    if not await Currency.exists():
        await Currency.bulk_create(
            [
                Currency(code=one.code, name=one.currency_name[:80], minor_units=one.exponent)
                for one in sorted(Iso4217, key=lambda one: one.code)
                if one.exponent is not None
            ]
        )
