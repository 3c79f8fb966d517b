"""Reference data of a new customer class: its business model and its currency."""

from tortoise import fields
from tortoise.models import Model

from models.declaration.access import READ_ONLY
from models.declaration.columns import bounded, integer, text
from models.declaration.texts import TextForm


@bounded()
class BusinessModel(Model):
    """The type of services that the customers of a class are provided with, such as Cloud PBX or Internet access."""

    id = fields.IntField(primary_key=True)
    code = text("Stable code, such as CLOUD_PBX.", maximum_length=40, required=True, access=READ_ONLY)
    name = text("The name that people read.", maximum_length=80, required=True, access=READ_ONLY, form=TextForm.NAME)

    class Meta:
        table = "business_model"


@bounded()
class Currency(Model):
    """A currency of ISO 4217 that classes and customers may be charged in."""

    id = fields.IntField(primary_key=True)
    code = text("ISO 4217 code, such as EUR.", maximum_length=3, required=True, access=READ_ONLY)
    name = text("The name that people read.", maximum_length=80, required=True, access=READ_ONLY, form=TextForm.NAME)
    minor_units = integer(
        "Digits after the decimal point of an amount, by ISO 4217.", minimum=0, maximum=4, default=2, access=READ_ONLY
    )

    class Meta:
        table = "currency"
