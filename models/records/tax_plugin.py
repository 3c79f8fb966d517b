"""The tax services outside that an administrator has configured; a class can name no other one (domain 3.4)."""

from models.choices.taxation import TaxEngine
from models.declaration.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_WRITES
from models.declaration.columns import bounded, choice, text
from models.records.operator_record import OperatorRecord


@bounded()
class TaxPlugin(OperatorRecord):
    """An account at a tax service, which calculates the taxes of the classes that name it."""

    engine = choice(
        "Which service it is.", TaxEngine, default=TaxEngine.SURETAX, fixed=True, access=ADMINISTRATOR_WRITES
    )
    # Where taxes are calculated is nobody else's business. The key to the account isn't kept here at all.
    service_address = text("The https address of the service.", maximum_length=255, access=ADMINISTRATOR_ONLY)
    account = text("The number of the account at the service.", maximum_length=64, access=ADMINISTRATOR_ONLY)

    class Meta:
        table = "tax_plugin"
