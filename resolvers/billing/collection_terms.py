"""The payment terms of a class and what happens when an invoice isn't paid (domain 3.2, rules R-22 to R-24).

The names are those of the panels Regular invoices and Out-of-turn invoices, which share these terms.
"""

from dataclasses import dataclass
from decimal import Decimal

from models.choices.invoicing import AutoChargeOn, DueRule, LateFeeType, NetUnit


@dataclass(frozen=True, slots=True)
class CollectionTerms:
    """When an invoice is due and what follows. Every step is optional: None or an empty tuple leaves it out.

    An invoice that is held for review is approved after `auto_approve_after_days`, or waits for a person where that is
    None.
    `…_days_after_due` count from the due date; `notify_…_in_advance_days` count back from what they announce. Amounts
    are in the currency of the class; `late_payment_fee_value` is an amount or a percentage, as its type says, and
    `late_payment_fee_minimum` is the least that a percentage comes to.
    """

    hold_for_review: bool = False
    auto_approve_after_days: int | None = None
    auto_charge_payment_method: bool = False
    auto_charge_on: AutoChargeOn = AutoChargeOn.ISSUE
    auto_charge_retry_days_after_due: tuple[int, ...] = ()
    invoice_due_rule: DueRule = DueRule.NET
    net_value: int = 0
    net_unit: NetUnit = NetUnit.DAYS
    notify_due_in_advance_days: tuple[int, ...] = ()
    collection_threshold: Decimal = Decimal(0)
    restore_on_partial_payment: bool = False
    resend_invoice_days_after_due: tuple[int, ...] = ()
    late_payment_fee_type: LateFeeType = LateFeeType.NONE
    late_payment_fee_value: Decimal = Decimal(0)
    late_payment_fee_minimum: Decimal = Decimal(0)
    limit_service_days_after_due: int | None = None
    notify_limitation_in_advance_days: tuple[int, ...] = ()
    suspend_days_after_due: int | None = None
    notify_suspension_in_advance_days: tuple[int, ...] = ()
    charge_while_suspended: bool = True
    reactivation_fee: Decimal = Decimal(0)
    terminate_days_after_due: int | None = None
    notify_termination_in_advance_days: tuple[int, ...] = ()

    @property
    def net(self) -> int:
        """How many units of `net_unit` after its issue an invoice is due; 0 upon receipt."""
        return self.net_value if self.invoice_due_rule is DueRule.NET else 0
