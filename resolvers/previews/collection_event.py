"""A step of collection as it is answered: its day, why it has that day, and the setting that provides for it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from models.choices.overrides import SettingSource
from models.declaration.decimals import plain_decimal
from resolvers.billing.collection_step import CancelReason, CollectionStep, CollectionStepKind, CountedFrom
from resolvers.billing.working_days import DayOff
from resolvers.previews.collected import Collected, InvoiceKind

MOST_DAYS_OFF: Final = 400
"""Days off that are listed of a step: more than a year, and a calendar may have twenty years of them in a row."""


@dataclass(frozen=True)
class CollectionReason:
    """Why a step has its day: the setting that provides for it, and from which day it counts.

    From the day that the setting says, a step moves later because of `waitsUntil`, then of `delayedUntil`, then over
    the `daysOff` of its event.
    """

    setting: Annotated[
        tuple[str, ...],
        "The setting's path: on the customer where the customer overrides it, or else on the class. Empty where no "
        "setting provides for the step: services are restored once all is paid.",
    ]
    source: Annotated[SettingSource, "Whose setting it is; the system's default where there is none."]
    counted_from: Annotated[CountedFrom, "Which day it counts from."]
    from_day: Annotated[date, "That day."]
    days: Annotated[int, "How many days after it the setting says; negative before it."]
    waits_until: Annotated[
        date | None,
        "The first day on which the step could come, where the setting says an earlier one: the invoice isn't overdue "
        "before, or a milder action comes first. Null where the setting's day stands.",
    ]
    delayed_until: Annotated[
        date | None, "The day to which an administrator put the suspension off; null where that moved nothing."
    ]


@dataclass(frozen=True)
class CollectionEvent:
    """A step on the way from the issue of an invoice to its payment or the end of services."""

    kind: Annotated[CollectionStepKind, "What happens."]
    on: Annotated[date, "The day in the customer's time zone; a step belongs to its beginning."]
    days_after_due: Annotated[int, "How many days after the due date; negative before it."]
    amount: Annotated[Decimal | None, "The amount of a fee; null for other steps, and for a fee that is left out."]
    cancelled: Annotated[CancelReason | None, "Why the step is left out; null where it happens."]
    moved_from: Annotated[
        date | None, "The day that the terms say, where the step moved from it to a working day; null where it didn't."
    ]
    days_off: Annotated[
        tuple[DayOff, ...],
        f"The days over which it moved, from that day to the day before the step, the first {MOST_DAYS_OFF} at most; "
        "empty for none.",
    ]
    reason: Annotated[CollectionReason, "Why it has its day, and which setting provides for it."]
    sentence: Annotated[str, "The step in a sentence, with its amount, what it moved over, and why it is left out."]


def event_of(step: CollectionStep, due_on: date, collected: Collected, invoices: InvoiceKind) -> CollectionEvent:
    """A step of the billing rule as an event."""
    cause = step.cause
    source, setting = collected.source_of(cause.term, invoices)
    days_off = () if step.moved_from is None else collected.working_days.off_from(step.moved_from, MOST_DAYS_OFF)
    return CollectionEvent(
        kind=step.kind,
        on=step.on,
        days_after_due=(step.on - due_on).days,
        amount=step.amount,
        cancelled=step.cancelled,
        moved_from=step.moved_from,
        days_off=days_off,
        reason=CollectionReason(
            setting,
            source,
            cause.counted_from,
            cause.from_day,
            cause.days,
            cause.waits_until,
            cause.delayed_until,
        ),
        sentence=_sentence(step, days_off, collected.currency),
    )


def _sentence(step: CollectionStep, days_off: tuple[DayOff, ...], currency: str) -> str:
    sentence = step.kind.description
    if step.amount is not None:
        sentence = f"{sentence.removesuffix('.')}: {f'{plain_decimal(step.amount)} {currency}'.strip()}."
    if step.moved_from is not None:
        over = _named(days_off, (step.on - step.moved_from).days)
        sentence = f"{sentence} Moved from {step.moved_from.isoformat()}, over {over}."
    return sentence if step.cancelled is None else f"{sentence} Left out: {step.cancelled.description}"


def _named(days: tuple[DayOff, ...], count: int) -> str:
    """Name so many days off in words: holidays by name, as far as they are listed, and the others."""
    names = [day.holiday for day in days if day.holiday]
    others = count - len(names)
    rest = [] if others == 0 else ["a day off" if others == 1 else f"{others} days off"]
    return ", ".join([*names, *rest])
