"""Choices of the panel Finances > Taxation (domain 3.4)."""

from models.choices.choice import Choice


class TaxMethod(Choice):
    """How taxes are calculated."""

    NONE = "NONE", "No tax is calculated."
    FIXED_VAT = "FIXED_VAT", "One VAT rate on all charges."
    CUSTOM = "CUSTOM", "Taxes defined by the operator, on all charges or on listed services."
    GST_MALAYSIA = "GST_MALAYSIA", "Malaysian goods and services tax."
    GENERIC_VAT_GST = "GENERIC_VAT_GST", "VAT or GST with reverse charge and zero rating."
    SURETAX = "SURETAX", "Taxes calculated by the SureTax service."
    AVALARA = "AVALARA", "Taxes calculated by the Avalara service; retired, kept for classes that still have it."


class TaxEngine(Choice):
    """The services outside that can calculate taxes, each named as the method that leaves the calculation to it."""

    SURETAX = "SURETAX", "The SureTax service."
    AVALARA = "AVALARA", "The Avalara service; retired, kept for classes that still have it."


class ApplyTaxes(Choice):
    """When taxes are calculated for prepaid customers and debit accounts."""

    END_OF_BILLING_PERIOD = "END_OF_BILLING_PERIOD", "On the charges, when the billing period closes."
    AT_TIME_OF_PAYMENT = "AT_TIME_OF_PAYMENT", "On each payment, when it is made."


class TaxAppliesTo(Choice):
    """Which charges a custom tax is levied on."""

    ALL_CHARGES = "ALL_CHARGES", "Every charge, and payments when taxes apply at the time of payment."
    LISTED_SERVICES = "LISTED_SERVICES", "Charges for the listed services only."


class VatTreatment(Choice):
    """How VAT or GST is treated for the customers of a class."""

    STANDARD = "STANDARD", "The rate is charged."
    REVERSE_CHARGE = "REVERSE_CHARGE", "No tax is charged: the customer accounts for it."
    ZERO_RATED = "ZERO_RATED", "Taxed at a rate of 0 %, with the reason on the invoice."


class SuretaxSalesType(Choice):
    """Which kind of customer is declared to SureTax."""

    RESIDENTIAL = "RESIDENTIAL", "A private household."
    BUSINESS = "BUSINESS", "A company."
    INDUSTRIAL = "INDUSTRIAL", "An industrial company."
    LIFELINE = "LIFELINE", "A household in a lifeline assistance programme."


class SuretaxRegulatoryCode(Choice):
    """Which kind of provider is declared to SureTax."""

    ILEC = "ILEC", "Incumbent local exchange carrier."
    IXC = "IXC", "Interexchange carrier."
    CLEC = "CLEC", "Competitive local exchange carrier."
    VOIP = "VOIP", "Voice over IP provider."
    ISP = "ISP", "Internet service provider."
    WIRELESS = "WIRELESS", "Wireless provider."


class SuretaxUnitType(Choice):
    """Unit that the number of units declared to SureTax counts."""

    DEFAULT = "DEFAULT", "Lines, as SureTax assumes when nothing is declared."
    UNIQUE_LINES = "UNIQUE_LINES", "Unique telephone numbers or access lines."
    TRUNKS = "TRUNKS", "Trunks or channels."
