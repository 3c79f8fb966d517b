"""Whether a customer's personal data may be removed, and what goes and what stays (domain 5, R-34, R-35).

Removal can't be undone, so every refusal has its reason. Rows about money stay, without the person in them.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from models.choices.choice import Choice
from models.choices.right_to_be_forgotten import RemovalMode
from resolvers.billing.calendar_day import months_later


@dataclass(frozen=True, slots=True)
class RemovalTerms:
    """A class's right to be forgotten.

    The storage period counts from termination, and only where the mode asks for it; otherwise it is kept and ignored.
    """

    remove_personal_data: bool = False
    removal_mode: RemovalMode = RemovalMode.IMMEDIATELY
    storage_period_months: int | None = None

    @property
    def lacks_storage_period(self) -> bool:
        """Whether the terms ask for a storage period and don't say which (R-34)."""
        after_period = self.remove_personal_data and self.removal_mode is RemovalMode.AFTER_STORAGE_PERIOD
        return after_period and self.storage_period_months is None


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """Facts about one customer that decide on its removal, in UTC.

    `terminated_at` is the permanent termination, None before it. `purge_after_months` is the customer's own term: None
    inherits the class's, 0 removes at once, whatever the class says (R-19). `erased_at` is when personal data was
    removed, if it was.
    """

    terminated_at: datetime | None = None
    purge_after_months: int | None = None
    erased_at: datetime | None = None


class ErasureRefusal(Choice):
    """Why a customer's personal data can't be removed now."""

    ALREADY_ERASED = "ALREADY_ERASED", "The personal data was removed before."
    REMOVAL_NOT_ENABLED = "REMOVAL_NOT_ENABLED", "Neither the customer class nor the customer provides for removal."
    NOT_TERMINATED = "NOT_TERMINATED", "The customer isn't terminated."
    WITHIN_STORAGE_PERIOD = "WITHIN_STORAGE_PERIOD", "The storage period isn't over yet."


@dataclass(frozen=True, slots=True)
class ErasureDecision:
    """Whether personal data may be removed: yes where there is no refusal.

    `erasable_from` is the first instant, in UTC, at which it may; None where that can't be said yet.
    """

    refusals: tuple[ErasureRefusal, ...] = ()
    erasable_from: datetime | None = None

    @property
    def refusal(self) -> ErasureRefusal | None:
        """The first of the refusals."""
        return self.refusals[0] if self.refusals else None


def erasure_decision(terms: RemovalTerms, customer: CustomerRecord, at: datetime) -> ErasureDecision:
    """Whether the customer's personal data may be removed at the instant `at` (R-35).

    Raises ValueError for terms without the storage period that they ask for: nothing is removed by guess.
    """
    if terms.lacks_storage_period:
        raise ValueError("the storage period of the customer class doesn't fit its removal mode")
    if customer.erased_at is not None:
        return ErasureDecision((ErasureRefusal.ALREADY_ERASED,))
    storage_months = _storage_months(terms, customer)
    not_enabled = (ErasureRefusal.REMOVAL_NOT_ENABLED,) if storage_months is None else ()
    terminated = customer.terminated_at is not None and customer.terminated_at <= at
    not_terminated = () if terminated else (ErasureRefusal.NOT_TERMINATED,)
    if storage_months is None or customer.terminated_at is None:
        return ErasureDecision((*not_enabled, *not_terminated))
    erasable_from = _later(customer.terminated_at, storage_months)
    too_early = (ErasureRefusal.WITHIN_STORAGE_PERIOD,) if terminated and at < erasable_from else ()
    return ErasureDecision((*not_terminated, *too_early), erasable_from)


def _storage_months(terms: RemovalTerms, customer: CustomerRecord) -> int | None:
    """How many months after termination the data goes; None where it stays."""
    if customer.purge_after_months is not None:
        return customer.purge_after_months
    if not terms.remove_personal_data:
        return None
    return 0 if terms.removal_mode is RemovalMode.IMMEDIATELY else terms.storage_period_months


def _later(instant: datetime, months: int) -> datetime:
    instant = instant.astimezone(UTC)
    return datetime.combine(months_later(instant.date(), months), instant.timetz())


class DataTreatment(Choice):
    """Treatment of a piece of data at removal."""

    ERASED = "ERASED", "Removed."
    MASKED = "MASKED", "Made unrecognisable; the row stays."
    REPLACED = "REPLACED", "Replaced by a copy without personal data."
    KEPT = "KEPT", "Stays as it is."


@dataclass(frozen=True, slots=True)
class DataItem:
    """A piece of a customer's data, with what removal does to it."""

    name: str
    description: str
    treatment: DataTreatment


PERSONAL_DATA: Final[tuple[DataItem, ...]] = (
    DataItem("names", "Names of the customer and the contact persons.", DataTreatment.ERASED),
    DataItem("tax_numbers", "Tax numbers of the customer.", DataTreatment.ERASED),
    DataItem("company", "Company name and contact.", DataTreatment.ERASED),
    DataItem("addresses", "Billing, contact and service addresses.", DataTreatment.ERASED),
    DataItem("phones", "Telephone and fax numbers for contact.", DataTreatment.ERASED),
    DataItem("emails", "E-mail addresses, blind copies included.", DataTreatment.ERASED),
    DataItem("logins", "Sign-in names and passwords.", DataTreatment.ERASED),
    DataItem("notes", "Notes about the customer and the accounts.", DataTreatment.ERASED),
    DataItem("ip_addresses", "IP addresses of devices and of sign-ins.", DataTreatment.ERASED),
    DataItem("mac_addresses", "MAC addresses of IP phones.", DataTreatment.ERASED),
    DataItem("payment_methods", "Saved payment methods.", DataTreatment.ERASED),
    DataItem("personal_custom_fields", "Custom fields marked as personal data.", DataTreatment.ERASED),
    DataItem("call_recordings", "Call recordings.", DataTreatment.ERASED),
    DataItem("xdr_numbers", "Calling and called numbers in xDRs.", DataTreatment.MASKED),
    DataItem("invoice_pdfs", "PDF files of invoices.", DataTreatment.REPLACED),
)
"""Data that removal takes away, of the customer and of all its accounts (R-35)."""

KEPT_DATA: Final[tuple[DataItem, ...]] = (
    DataItem("amounts", "Amounts of charges, invoices and payments.", DataTreatment.KEPT),
    DataItem("dates", "Dates of charges, invoices, payments and status changes.", DataTreatment.KEPT),
    DataItem("invoice_numbers", "Invoice numbers.", DataTreatment.KEPT),
    DataItem("tax_totals", "Taxes and their totals.", DataTreatment.KEPT),
    DataItem("audit_skeleton", "Who changed which property when, without the erased values.", DataTreatment.KEPT),
)
"""Data that stay because the law on accounts asks for them, without the person in them (R-35)."""
