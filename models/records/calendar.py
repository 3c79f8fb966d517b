"""Calendars: on which days an operator does nothing to its customers (domain 3.2)."""

from tortoise import fields
from tortoise.fields.base import OnDelete
from tortoise.models import Model

from models.declaration.columns import boolean, bounded, required_date, text
from models.declaration.declaration import LONGEST_NAME
from models.declaration.texts import TextForm
from models.records.managed_record import ManagedRecord


@bounded()
class Calendar(ManagedRecord):
    """The non-working days of an operator: days of the week, and holidays. Services are limited on none of them."""

    monday = boolean("Mondays are off.", default=False)
    tuesday = boolean("Tuesdays are off.", default=False)
    wednesday = boolean("Wednesdays are off.", default=False)
    thursday = boolean("Thursdays are off.", default=False)
    friday = boolean("Fridays are off.", default=False)
    saturday = boolean("Saturdays are off.", default=True)
    sunday = boolean("Sundays are off.", default=True)

    class Meta:
        table = "calendar"


@bounded()
class Holiday(Model):
    """A single day off, with its name."""

    id = fields.IntField(primary_key=True)
    calendar: fields.ForeignKeyRelation[Calendar] = fields.ForeignKeyField(
        "models.Calendar", related_name=False, on_delete=OnDelete.CASCADE
    )
    day = required_date("The day that is off.")
    name = text("What the day is called.", maximum_length=LONGEST_NAME, required=True, form=TextForm.NAME)

    class Meta:
        table = "holiday"
