"""The tax on an amount, by a class's saved taxation or by one being edited (R-30, R-31)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from models.choices.choice import Choice
from models.choices.customer import BalanceControl, CustomerType
from models.choices.taxation import ApplyTaxes
from models.database.readers import Steps
from resolvers.billing.taxation import (
    TaxLine,
    TaxOutcome,
    tax_moment,
    tax_on_charge,
    tax_on_payment,
    taxed_at_another_moment,
)
from resolvers.errors import NotFoundError, UserError
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
from resolvers.previews.arguments import amount_problems, argument_errors, day_problems, length_problems
from resolvers.previews.preview import Preview, PreviewResult, RunPreview, not_found, refused
from resolvers.previews.rounding import rounding_of
from resolvers.previews.saved import SavedClass, SavedRow
from resolvers.previews.service_code import ServiceCodes
from resolvers.reading.context import ReadContext
from resolvers.reading.plan import Planner
from resolvers.reading.selection import Arguments
from resolvers.records.custom_tax import CUSTOM_TAX
from resolvers.writing.apply_parts import apply_parts
from resolvers.writing.draft import Draft
from resolvers.writing.rules import guarded, run_rules
from resolvers.writing.values import State, Values

MOST_TAXES: Final = 50
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
    """What the tax is on."""

    CHARGE = "CHARGE", "A charge, taxed when its billing period closes."
    PAYMENT = "PAYMENT", "A payment, taxed when it is made."


_TAXED_AT: Final = {
    ApplyTaxes.END_OF_BILLING_PERIOD: TaxedKind.CHARGE,
    ApplyTaxes.AT_TIME_OF_PAYMENT: TaxedKind.PAYMENT,
}
"""What bears the tax of customers who are taxed at that moment; the other of the two bears none (R-30)."""


@dataclass(frozen=True)
class TaxOnAmount:
    """An amount taken apart, and when the customer's taxes are calculated."""

    outcome: TaxOutcome
    apply_taxes: ApplyTaxes
    net: Decimal | None
    tax: Decimal | None
    gross: Decimal | None
    lines: tuple[TaxLine, ...]
    reason: str | None


def _prepare(planner: Planner) -> RunPreview:
    saved = SavedClass(planner, "statistics", *_NAMES)
    taxes = SavedRow(planner, CUSTOM_TAX, "custom tax")
    services = ServiceCodes(planner)

    def compute(context: ReadContext, arguments: Arguments) -> Steps[PreviewResult]:
        state = yield from saved.read(context, arguments.get("class_id"))
        if isinstance(state, NotFoundError):
            return refused(state)
        after, errors = _edited(state, arguments.get("taxation"), context)
        rounding, problems = rounding_of(state, arguments.get("rounding"), context.actor.schema_role)
        amount, on = arguments["amount"], arguments["on"]
        errors += [*problems, *amount_problems(amount, ("amount",)), *day_problems(on, ("on",))]
        if errors:
            return refused(*errors)
        applied = yield from _custom_taxes(taxes, after, context)
        if isinstance(applied, NotFoundError):
            return refused(applied)
        settings = tax_settings(after, applied)
        service = arguments.get("service")
        code = None if service is None else str(service)
        if code is not None and not (_lists(applied, code) or (yield from services.has(context, code))):
            return refused(not_found("service", "service"))
        moment = tax_moment(
            settings,
            CustomerType(str(arguments.get("customer_type") or CustomerType.RETAIL)),
            BalanceControl(str(arguments.get("balance_control") or BalanceControl.POSTPAID)),
        )
        kind = TaxedKind(str(arguments.get("kind") or TaxedKind.CHARGE))
        if kind is not _TAXED_AT[moment]:
            assessed = taxed_at_another_moment(settings, amount, on, moment)
        elif kind is TaxedKind.PAYMENT:
            assessed = tax_on_payment(settings, amount, on, rounding)
        else:
            assessed = tax_on_charge(settings, amount, code, on, rounding)
        return PreviewResult(
            TaxOnAmount(
                assessed.outcome, moment, assessed.net, assessed.tax, assessed.gross, assessed.lines, assessed.reason
            )
        )

    return compute


def _lists(taxes: Mapping[int, Values], code: str) -> bool:
    """Whether any of the taxes is one on the service with that code."""
    return any(isinstance(tax["services"], Sequence) and code in tax["services"] for tax in taxes.values())


def _edited(state: State, input: object, context: ReadContext) -> tuple[State, list[UserError]]:
    """The saved taxation with the given one laid over it, judged by the rules of a save that bear on the tax."""
    if not isinstance(input, Mapping):
        return state, []
    edited = {"finances": {"taxation": input}}
    applied = apply_parts(_PANELS, state, edited, context.actor.schema_role, new=False)
    after = guarded(_PANELS, applied.after, applied.invalid)
    broken = run_rules(_RULES, Draft(context.actor, None, state, after))
    rows = applied.after[APPLIED_TAXES.name]
    too_many = length_problems(rows, MOST_TAXES, ("taxation", "parameters", "custom", "taxes"))
    return applied.after, [*argument_errors([*applied.errors, *broken], _PREFIX_LENGTH), *too_many]


def _custom_taxes(taxes: SavedRow, state: State, context: ReadContext) -> Steps[dict[int, Values] | NotFoundError]:
    """The custom taxes that the state applies, as far as the actor may refer to them."""
    rows = state[APPLIED_TAXES.name]
    found: dict[int, Values] = {}
    for number, row in enumerate(rows):
        key = row["custom_tax"]
        path = ("taxation", "parameters", "custom", "taxes", str(number), "customTax")
        if not isinstance(key, int):
            return not_found("custom tax", *path)
        tax = yield from taxes.read_key(context, key, *path)
        if isinstance(tax, NotFoundError):
            return tax
        found[key] = tax
    return found


TAX_ON_AMOUNT = Preview(_prepare)
