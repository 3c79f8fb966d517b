"""The services that charges are made for, as xDRs and invoices name them (domain 6)."""

from models.declaration.access import ADMINISTRATOR_WRITES
from models.declaration.columns import bounded, text
from models.records.operator_record import OperatorRecord


@bounded()
class Service(OperatorRecord):
    """A type of service, such as voice calls or messages."""

    code = text(
        "Stable code, such as VOICE_CALLS; unique, chosen at creation.",
        maximum_length=40,
        required=True,
        access=ADMINISTRATOR_WRITES,
        fixed=True,
    )

    class Meta:
        table = "service"
