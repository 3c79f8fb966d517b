"""The payment terms of both panels of invoices: as the timeline takes them, and their rules (R-23, R-24)."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Final

from models.choices.choice import Choice
from models.choices.invoicing import DueRule, LateFeeType, NetUnit
from resolvers.effects.collection_terms import CollectionTerms, term_problems
from resolvers.effects.problem import ProblemCode, SettingProblem
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.setting_error import setting_error
from resolvers.writing.draft import Draft
from resolvers.writing.panel import Rule, Values

_CHOICES: Final[dict[str, type[Choice]]] = {
    "invoice_due_rule": DueRule,
    "net_unit": NetUnit,
    "late_payment_fee_type": LateFeeType,
}
_STEPS: Final = frozenset({"limit_service_days_after_due", "suspend_days_after_due", "terminate_days_after_due"})


def collection_terms(values: Values) -> CollectionTerms:
    """The terms that a panel's values say; out-of-turn invoices have no unit and count in days."""
    terms = {
        field.name: _typed(field.name, values[field.name]) for field in fields(CollectionTerms) if field.name in values
    }
    return CollectionTerms(**terms)  # type: ignore[arg-type]  # the columns have the names and types of the terms


def _typed(name: str, value: object) -> object:
    if name in _CHOICES:
        return _CHOICES[name](str(value))
    return tuple(value) if isinstance(value, list) else value


def term_rules(panel: str, place: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules of the terms in a panel: its name, and its place in the input."""

    def terms_can_be_acted_on(draft: Draft) -> Iterable[UserError]:
        """R-23 and R-24, just as the timeline asks for them."""
        values = draft.one(panel)
        return [_error(problem, values, place) for problem in term_problems(collection_terms(values))]

    def late_fee_is_a_fee(draft: Draft) -> Iterable[UserError]:
        """A late payment fee that is charged is more than nothing."""
        values = draft.one(panel)
        if values["late_payment_fee_type"] != LateFeeType.NONE and values["late_payment_fee_value"] == 0:
            yield ValidationError(
                UserErrorCode.REQUIRED,
                "A late payment fee needs an amount or a percentage above 0.",
                input_path(*place, "late_payment_fee_value"),
                actual="0",
            )

    return (terms_can_be_acted_on, late_fee_is_a_fee)


def _error(problem: SettingProblem, values: Values, place: tuple[str, ...]) -> UserError:
    name, *index = problem.path
    actual = values[name]
    if index and isinstance(actual, list):
        actual = actual[int(index[0])]
    # The columns hold the ranges of the steps, so what is left is their order.
    out_of_order = name in _STEPS and problem.code is ProblemCode.OUT_OF_RANGE
    code = UserErrorCode.OUT_OF_ORDER if out_of_order else None
    return setting_error(problem, input_path(*place, *problem.path), actual, code)
