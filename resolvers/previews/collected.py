"""Whom an invoice is collected from: the class with its terms and calendar, and what the customer has of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Protocol
from zoneinfo import ZoneInfo

from models.choices.choice import Choice
from models.choices.overrides import SettingSource
from models.database.readers import Steps
from resolvers.billing.calendar_day import day_of, supported_day
from resolvers.billing.collection_terms import CollectionTerms
from resolvers.billing.working_days import WorkingDays
from resolvers.drafts.panel import Panel
from resolvers.drafts.values import State, Values
from resolvers.errors import NotFoundError, Reference, camel
from resolvers.panels.all_panels import PANELS
from resolvers.panels.out_of_turn_invoices import OUT_OF_TURN_INVOICES
from resolvers.panels.regular_invoices import REGULAR_INVOICES
from resolvers.previews.saved import CURRENCY, SavedRecord, saved_class
from resolvers.reading.context import ReadContext
from resolvers.reading.global_id import encode
from resolvers.reading.plan import Planner
from resolvers.records.calendar import CALENDAR, CALENDAR_RECORD, DAYS_OF_WEEK, HOLIDAYS
from resolvers.records.customers.customer import CUSTOMER, CUSTOMER_RECORD

_CLASS: Final = "CustomerClass"
_OWN: Final = "auto_charge_payment_method"
"""The only term of regular invoices that a customer can have otherwise than its class."""


class InvoiceKind(Choice):
    """Which invoices of a class are meant."""

    REGULAR = "REGULAR", "Those that are issued when a billing period closes."
    OUT_OF_TURN = "OUT_OF_TURN", "Those that are issued on demand; their terms count in days only."


INVOICES: Final[Mapping[InvoiceKind, Panel]] = {
    InvoiceKind.REGULAR: REGULAR_INVOICES,
    InvoiceKind.OUT_OF_TURN: OUT_OF_TURN_INVOICES,
}
"""The panel with the terms of each kind."""

COLLECTED_PANELS: Final = ("statistics", "web_self_care", *(panel.name for panel in INVOICES.values()))
"""The panels of a class that say how its invoices are collected."""


@dataclass(frozen=True)
class Collected:
    """The panels of the class, its working days, and the rows of the customer and the calendar, where there are any.

    The currency beside the panels is the customer's where the class has none.
    """

    state: State
    customer: Values | None
    working_days: WorkingDays
    calendar: Values | None = None

    @property
    def is_exempt(self) -> bool:
        """Whether nothing is collected from the customer (R-68)."""
        return self.customer is not None and bool(self.customer["collection_exempt"])

    @property
    def suspension_delayed_until(self) -> date | None:
        """The day to which an administrator put off the customer's suspension; rows from before its limits have any."""
        day: date | None = self.customer["suspension_delayed_to"] if self.customer else None
        return None if day is None else supported_day(day)

    @property
    def customer_class(self) -> Reference | None:
        """The class; None for one that is not saved."""
        key = self.state[PANELS[0].name].get("id")
        return None if key is None else Reference(_CLASS, key)

    def started_on(self, zone: ZoneInfo, otherwise: date) -> date:
        """The day that the periods count from: that of the customer's creation in the zone; another without one."""
        return otherwise if self.customer is None else day_of(self.customer["created_at"], zone)

    @property
    def currency(self) -> str:
        """The code of the currency, empty where neither the class nor a customer says one."""
        return str(self.state[CURRENCY].get("code", ""))

    def overrides(self, term: str, invoices: InvoiceKind) -> bool:
        """Whether the customer has a term otherwise than its class."""
        return self._own(term, invoices) is not None

    def with_own_settings(self, terms: CollectionTerms, invoices: InvoiceKind) -> CollectionTerms:
        """The terms of the class with what the customer has of its own laid over them (R-19)."""
        own = self._own(_OWN, invoices)
        return terms if own is None else replace(terms, auto_charge_payment_method=bool(own))

    def source_of(self, term: str | None, invoices: InvoiceKind) -> tuple[SettingSource, tuple[str, ...]]:
        """Whose setting a term is, and its path there; none where no term provides for a step."""
        if term is None:
            return SettingSource.DEFAULT, ()
        if self.overrides(term, invoices):
            return SettingSource.CUSTOMER, ("overrides", camel(term))
        return SettingSource.CLASS, (*map(camel, INVOICES[invoices].path), camel(term))

    def _own(self, term: str, invoices: InvoiceKind) -> object:
        if self.customer is None or invoices is not InvoiceKind.REGULAR or term != _OWN:
            return None
        return self.customer[term]


class ReadCollected(Protocol):
    """Reads a customer and its class, or the customer beside a class that is read already."""

    def __call__(
        self, context: ReadContext, customer_id: str | None, state: State | None, *, with_calendar: bool
    ) -> Steps[Collected | NotFoundError]:
        """Read them; the class of the customer where `state` is None."""


def collected_by(planner: Planner) -> ReadCollected:
    """Plan the reading of what an invoice is collected by, as far as the viewer sees it."""
    customers = SavedRecord(planner, CUSTOMER, CUSTOMER_RECORD.title, (CUSTOMER_RECORD.root,), (CURRENCY,))
    classes = saved_class(planner, *COLLECTED_PANELS)
    calendars = SavedRecord(planner, CALENDAR, CALENDAR_RECORD.title, CALENDAR_RECORD.panels)

    def read(
        context: ReadContext, customer_id: str | None, state: State | None, *, with_calendar: bool
    ) -> Steps[Collected | NotFoundError]:
        customer, its_currency = None, {}
        if customer_id is not None:
            state_of_customer = yield from customers.read(context, customer_id, "customerId")
            if isinstance(state_of_customer, NotFoundError):
                return state_of_customer
            customer, its_currency = state_of_customer[CUSTOMER_RECORD.root.name], state_of_customer[CURRENCY]
        if state is None:
            key = customer["customer_class"] if customer else None
            its_class = yield from classes.read(context, encode(_CLASS, key) if key else None, "customerId")
            if isinstance(its_class, NotFoundError):
                return its_class
            state = its_class
        if its_currency and not state[CURRENCY]:
            state = {**state, CURRENCY: its_currency}
        key = state["statistics"]["calendar"]
        if key is None or not with_calendar:
            return Collected(state, customer, WorkingDays())
        calendar = yield from calendars.read(context, encode(CALENDAR.name, key), "classId")
        if isinstance(calendar, NotFoundError):
            # A class of earlier may have one that was deleted since.
            return Collected(state, customer, WorkingDays())
        return Collected(state, customer, _of_calendar(calendar), calendar[CALENDAR_RECORD.root.name])

    return read


def _of_calendar(calendar: State) -> WorkingDays:
    """The working days of a calendar; without one, all but Saturdays and Sundays (R-74)."""
    row = calendar[CALENDAR_RECORD.root.name]
    weekend = frozenset(number for number, day in enumerate(DAYS_OF_WEEK) if row[day])
    return WorkingDays(weekend, {day["day"]: str(day["name"]) for day in calendar[HOLIDAYS.name]})
