"""The tax on an amount, by a class's saved taxation or by one being edited (R-30, R-31)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Final

from models.choices.choice import Choice
from models.choices.customer import BalanceControl, CustomerType
from models.choices.taxation import ApplyTaxes
from models.database.readers import Steps
from models.declaration.described import TypeName
from resolvers.billing.taxation import (
    TaxLine,
    TaxOutcome,
    tax_moment,
    tax_on_charge,
    tax_on_payment,
    taxed_at_another_moment,
)
from resolvers.drafts.apply_parts import apply_parts
from resolvers.drafts.draft import Draft
from resolvers.drafts.lookup import rows_by_key, visible_rows
from resolvers.drafts.rules import guard_values, run_rules
from resolvers.drafts.values import State, Values
from resolvers.errors import NotFoundError, no_such
from resolvers.formats.code import is_code
from resolvers.panels.all_panels import PANELS
from resolvers.panels.tax_methods import APPLIED_TAXES, TAX_METHODS
from resolvers.panels.tax_settings import tax_settings
from resolvers.panels.taxation import (
    TAXATION,
    custom_method_has_a_tax,
    exemption_has_its_reason,
    method_has_its_rate,
    time_fits_method,
    zero_rate_has_its_reason,
)
from resolvers.previews.arguments import ClassId, Edited, PreviewInput, argument_errors
from resolvers.previews.preview import Compute, Preview, PreviewResult, answer_of, rejected
from resolvers.previews.rounding import EditedRounding, rounding_of
from resolvers.reading.context import ReadContext
from resolvers.reading.dialect import parameter
from resolvers.reading.plan import Planner
from resolvers.records.custom_tax import CUSTOM_TAX

_PREFIX_LENGTH: Final = len(("input", "finances"))
"""How many names stand above `taxation` in the path of a save's error."""

_NAMES: Final = frozenset({TAXATION.name, APPLIED_TAXES.name, *(panel.name for panel in TAX_METHODS)})
_PANELS: Final = tuple(panel for panel in PANELS if panel.name in _NAMES)
_RULES: Final = (
    time_fits_method,
    method_has_its_rate,
    custom_method_has_a_tax,
    zero_rate_has_its_reason,
    exemption_has_its_reason,
    *(rule for panel in TAX_METHODS for rule in panel.rules),
)
"""The rules of taxation that a calculation depends on; which tax service is configured is none of them."""


class TaxedKind(Choice):
    """Kind of a taxed amount."""

    CHARGE = "CHARGE", "A charge, taxed when its billing period closes."
    PAYMENT = "PAYMENT", "A payment, taxed when it is made."


_TAXED_AT: Final = {
    ApplyTaxes.END_OF_BILLING_PERIOD: TaxedKind.CHARGE,
    ApplyTaxes.AT_TIME_OF_PAYMENT: TaxedKind.PAYMENT,
}
"""Kind that bears the tax of customers who are taxed at that moment; the other of the two bears none (R-30)."""


@dataclass(frozen=True, kw_only=True)
class TaxOnAmountArguments:
    """An amount, whose it is, and how it is taxed."""

    class_id: ClassId = None
    taxation: Annotated[Edited, "Taxation that is not saved yet, laid over the class's.", TypeName("TaxationInput")] = (
        None
    )
    amount: Annotated[Decimal, "The charge or payment."]
    on: Annotated[date, "The day on which its tax is calculated; an exemption holds up to a day."]
    kind: Annotated[TaxedKind, "What the tax is on; a charge by default."] = TaxedKind.CHARGE
    service: Annotated[
        str | None,
        "The code of the service that is charged, for taxes on listed services. An unknown code is an error.",
    ] = None
    customer_type: Annotated[CustomerType, "Who is taxed; a retail customer by default."] = CustomerType.RETAIL
    balance_control: Annotated[BalanceControl, "How the customer pays; postpaid by default."] = BalanceControl.POSTPAID
    rounding: EditedRounding = None


@dataclass(frozen=True)
class TaxOnAmount:
    """An amount taken apart: net and tax add up to gross. All are null where an external service calculates."""

    outcome: Annotated[TaxOutcome, "How it came to the tax."]
    apply_taxes: Annotated[ApplyTaxes, "When such a customer's taxes are calculated."]
    net: Annotated[Decimal | None, "The amount without tax."]
    tax: Annotated[Decimal | None, "All taxes together."]
    gross: Annotated[Decimal | None, "The amount with tax."]
    lines: Annotated[tuple[TaxLine, ...], "Each tax."]
    reason: Annotated[str | None, "What an invoice has to say where no tax is charged."]


def _plan(planner: Planner) -> Compute:
    dialect = planner.plan_key.dialect

    def compute(input: PreviewInput[TaxOnAmountArguments]) -> Steps[PreviewResult]:
        arguments = input.arguments
        after = _edited(input)
        rounding = rounding_of(input, arguments.rounding)
        if input.errors:
            return rejected(*input.errors)
        applied = yield from _custom_taxes(dialect, after, input.context)
        if isinstance(applied, NotFoundError):
            return rejected(applied)
        settings, service = tax_settings(after, applied), arguments.service
        listed = service is None or any(service in tax["services"] for tax in applied.values())
        if not listed and not (yield from _has_service(dialect, service)):
            return rejected(no_such("service", ("service",)))
        amount, on = arguments.amount, arguments.on
        moment = tax_moment(settings, arguments.customer_type, arguments.balance_control)
        if arguments.kind is not _TAXED_AT[moment]:
            assessed = taxed_at_another_moment(settings, amount, on, moment)
        elif arguments.kind is TaxedKind.PAYMENT:
            assessed = tax_on_payment(settings, amount, on, rounding)
        else:
            assessed = tax_on_charge(settings, amount, service, on, rounding)
        return PreviewResult(answer_of(TaxOnAmount, assessed, apply_taxes=moment))

    return compute


def _has_service(dialect: str, code: str | None) -> Steps[bool]:
    """Whether a service has the code. What has not the form of one is not looked up."""
    if code is None or not is_code(code):
        return False
    return bool((yield f"SELECT id FROM service WHERE code = {parameter(dialect, 1)}", [code]))


def _edited(input: PreviewInput[TaxOnAmountArguments]) -> State:
    """The saved taxation with the edited one laid over it, validated by the rules of a save that bear on the tax."""
    if input.arguments.taxation is None:
        return input.state
    edited = {"finances": {"taxation": input.arguments.taxation}}
    applied = apply_parts(_PANELS, input.state, edited, input.role, new=False)
    after = guard_values(_PANELS, applied.after, applied.invalid)
    broken = run_rules(_RULES, Draft(input.context.actor, None, input.state, after))
    input.errors.extend(argument_errors([*applied.errors, *broken], _PREFIX_LENGTH))
    return applied.after


def _custom_taxes(dialect: str, state: State, context: ReadContext) -> Steps[Mapping[int, Values] | NotFoundError]:
    """The custom taxes that the state applies, as far as the actor may refer to them."""
    named = [row["custom_tax"] for row in state[APPLIED_TAXES.name]]
    keys = [key for key in named if isinstance(key, int)]
    rows = (yield visible_rows(CUSTOM_TAX, context.actor, keys, dialect)) if keys else ()
    applied = rows_by_key(CUSTOM_TAX, rows)
    for number, key in enumerate(named):
        if key not in applied:
            return no_such("custom tax", ("taxation", "parameters", "custom", "taxes", str(number), "customTax"))
    return applied


TAX_ON_AMOUNT = Preview(
    "The tax on a charge or a payment by a class's taxation, or by settings that are being edited.",
    TaxOnAmountArguments,
    TaxOnAmount,
    _plan,
    panels=("statistics", *_NAMES),
)
