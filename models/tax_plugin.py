"""The tax services outside that an administrator has configured; a class can name no other one (domain 3.4)."""

from tortoise import fields
from tortoise.models import Model

from models.access import ADMINISTRATOR_ONLY, ADMINISTRATOR_WRITES, READ_ONLY
from models.choices.taxation import TaxEngine
from models.columns import bounded, choice, folded_name, integer, moment, text


@bounded()
class TaxPlugin(Model):
    """An account at a tax service, which calculates the taxes of the classes that name it."""

    id = fields.IntField(primary_key=True)
    name = text(
        "The name, unique without regard to case.", maximum_length=128, required=True, access=ADMINISTRATOR_WRITES
    )
    name_key = folded_name()
    description = text("What it is for.", maximum_length=1000, access=ADMINISTRATOR_WRITES)
    engine = choice(
        "Which service it is.", TaxEngine, default=TaxEngine.SURETAX, fixed=True, access=ADMINISTRATOR_WRITES
    )
    # Where taxes are calculated is nobody else's business. The key to the account isn't kept here at all.
    service_address = text("The https address of the service.", maximum_length=255, access=ADMINISTRATOR_ONLY)
    account = text("The number of the account at the service.", maximum_length=64, access=ADMINISTRATOR_ONLY)
    version = integer(
        "Counts the saves; a save names the version that it changes.",
        minimum=1,
        maximum=2**31 - 1,
        default=1,
        access=READ_ONLY,
    )
    created_at = moment("When it was created.", access=READ_ONLY)
    updated_at = moment("When it was last changed.", access=READ_ONLY)

    class Meta:
        table = "tax_plugin"
