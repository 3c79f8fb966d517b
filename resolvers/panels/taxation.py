"""Finances, taxation: the panel's place and the rules that hold while taxes are calculated (R-30, R-31)."""

from collections.abc import Iterable
from typing import Final

from models.choices.taxation import ApplyTaxes, TaxEngine, TaxMethod, VatTreatment
from models.declaration.access import Role
from models.panels.taxation import Taxation
from models.sentence import sentence
from resolvers.billing.tax_settings import METHODS_AT_TIME_OF_PAYMENT
from resolvers.drafts.draft import Draft
from resolvers.drafts.panel import Panel
from resolvers.drafts.reads import reads
from resolvers.drafts.warning import PartWarning, WarningCode
from resolvers.errors import UserError, UserErrorCode, ValidationError, input_path
from resolvers.panels.tax_methods import PARAMETERS_PATH, TAX_PARAMETERS, TAXATION_PATH
from resolvers.rules.tax_method import NEEDS_CUSTOM_TAX, NEEDS_RATE, NOT_AT_PAYMENT, RATES, lacks_rate
from resolvers.rules.tax_plugin import plugin_problems

NAME: Final = "taxation"
_ENGINES: Final = frozenset(TaxMethod(engine.value) for engine in TaxEngine)
"""The methods that leave the calculation to a service."""


def method_in_use(draft: Draft) -> TaxMethod:
    """The method that taxes are calculated by: none while they aren't, when all settings are kept without effect."""
    values = draft.values(NAME)
    return TaxMethod(str(values["method"])) if values["assess_taxes"] else TaxMethod.NONE


def time_fits_method(draft: Draft) -> Iterable[UserError]:
    """R-30: on payments, only some methods can be applied."""
    method = method_in_use(draft)
    at_payment = draft.values(NAME)["apply_taxes"] == ApplyTaxes.AT_TIME_OF_PAYMENT
    if at_payment and method is not TaxMethod.NONE and method not in METHODS_AT_TIME_OF_PAYMENT:
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE,
            NOT_AT_PAYMENT,
            input_path(*TAXATION_PATH, "apply_taxes"),
            actual=ApplyTaxes.AT_TIME_OF_PAYMENT.value,
        )


@reads("taxation", "applied_taxes")
def custom_method_has_a_tax(draft: Draft) -> Iterable[UserError]:
    """R-31: custom taxation needs at least one custom tax."""
    if method_in_use(draft) is TaxMethod.CUSTOM and not draft.rows("applied_taxes"):
        yield ValidationError(
            UserErrorCode.REQUIRED,
            NEEDS_CUSTOM_TAX,
            input_path(*PARAMETERS_PATH, "custom", "taxes"),
            limit="1",
            actual="0",
        )


@reads("taxation", *(panel for panel, _ in RATES.values()))
def method_has_its_rate(draft: Draft) -> Iterable[UserError]:
    """A method with a rate needs it, unless the customers of the class are charged none; none isn't 0."""
    rate_path = RATES.get(method_in_use(draft))
    if rate_path is None:
        return
    panel, column = rate_path
    if lacks_rate(draft.values(panel), column):
        yield ValidationError(UserErrorCode.REQUIRED, NEEDS_RATE, input_path(*PARAMETERS_PATH, *rate_path))


@reads("taxation", "generic_vat_gst")
def zero_rate_has_its_reason(draft: Draft) -> Iterable[UserError]:
    """Invoices have to say why a rate is zero."""
    values = draft.values("generic_vat_gst")
    zero_rated = values["treatment"] == VatTreatment.ZERO_RATED and not values["zero_rated_reason"]
    if method_in_use(draft) is TaxMethod.GENERIC_VAT_GST and zero_rated:
        yield ValidationError(
            UserErrorCode.REQUIRED,
            sentence("Invoices have to say why the rate is zero."),
            input_path(*PARAMETERS_PATH, "generic_vat_gst", "zero_rated_reason"),
        )


def exemption_has_its_reason(draft: Draft) -> Iterable[UserError]:
    """Invoices have to say why no tax is charged."""
    values = draft.values(NAME)
    if method_in_use(draft) is not TaxMethod.NONE and values["exempt"] and not values["exemption_reason"]:
        yield ValidationError(
            UserErrorCode.REQUIRED,
            sentence("Invoices have to say why no tax is charged."),
            input_path(*TAXATION_PATH, "exemption_reason"),
        )


def service_is_configured(draft: Draft) -> Iterable[UserError]:
    """A method that leaves the calculation to a service needs a plug-in of that service."""
    method = method_in_use(draft)
    if method in _ENGINES:
        # A reseller can't choose a plug-in, so what it can change is the method.
        column = "tax_plugin" if draft.actor.schema_role is Role.ADMINISTRATOR else "method"
        yield from plugin_problems(
            draft, method.value, draft.values(NAME)["tax_plugin"], input_path(*TAXATION_PATH, column)
        )


def retired_method_is_not_chosen(draft: Draft) -> Iterable[UserError]:
    """A retired method stays where it is, and is not chosen again."""
    if draft.values(NAME)["method"] == TaxMethod.AVALARA and draft.changed(NAME, "method"):
        yield ValidationError(
            UserErrorCode.NOT_AVAILABLE,
            sentence("This method is retired; it stays only with classes that have it."),
            input_path(*TAXATION_PATH, "method"),
            actual=TaxMethod.AVALARA.value,
        )


def taxes_have_a_method(draft: Draft) -> Iterable[PartWarning]:
    """Taxes that no method calculates are none."""
    values = draft.values(NAME)
    if values["assess_taxes"] and values["method"] == TaxMethod.NONE:
        message = sentence("Nothing is taxed: no method calculates the taxes.")
        yield PartWarning(WarningCode.TAXES_WITHOUT_METHOD, message, "method")


TAXATION = Panel(
    name=NAME,
    path=TAXATION_PATH,
    description="Whether, when and by which method taxes are calculated, and who is exempt from them.",
    model=Taxation,
    rules=(
        time_fits_method,
        retired_method_is_not_chosen,
        service_is_configured,
        method_has_its_rate,
        custom_method_has_a_tax,
        zero_rate_has_its_reason,
        exemption_has_its_reason,
    ),
    warnings=(taxes_have_a_method,),
    alternatives=TAX_PARAMETERS,
)
