"""The peer's effective settings: the customer's own value, else its class's from a data loader, else a default."""

from collections.abc import Callable
from typing import Any

import strawberry
from strawberry.types import Info

from benchmarks.peers.stock.types import made
from models.panels.fraud_protection import FraudProtection
from models.panels.measured_services import MeasuredService
from models.panels.out_of_turn_invoices import OutOfTurnInvoices
from models.panels.panel import PanelRow
from models.panels.regular_invoices import RegularInvoices
from models.panels.right_to_be_forgotten import RightToBeForgotten
from models.panels.statistics import Statistics
from models.panels.taxation import Taxation
from models.panels.web_self_care import WebSelfCare
from models.records.customer_metric import CustomerMetric
from models.records.fraud_traffic_profile import FraudTrafficProfile
from models.records.invoice_template import InvoiceTemplate
from models.records.measured_parameter import MeasuredParameter
from models.records.tax_plugin import TaxPlugin

Inherited = Callable[[Any], Any]


@strawberry.type
class TextSetting:
    """A setting that is a word."""

    value: str
    source: str
    inherited: str


@strawberry.type
class TaxSetting(TextSetting):
    """How taxes are calculated."""

    tax_plugin: made("TaxPlugin") | None  # type: ignore[valid-type]


@strawberry.type
class SwitchSetting:
    """A setting that holds or not."""

    value: bool
    source: str
    inherited: bool


@strawberry.type
class MonthsSetting:
    """A number of months, or none."""

    value: int | None
    source: str
    inherited: int | None


@strawberry.type
class TemplateSetting:
    """An invoice template, or none."""

    value: made("InvoiceTemplate") | None  # type: ignore[valid-type]
    source: str
    inherited: made("InvoiceTemplate") | None  # type: ignore[valid-type]


@strawberry.type
class ProfileSetting:
    """A fraud traffic profile, or none."""

    value: made("FraudTrafficProfile") | None  # type: ignore[valid-type]
    source: str
    inherited: made("FraudTrafficProfile") | None  # type: ignore[valid-type]


async def _panel(root: Any, info: Info, table: type[PanelRow]) -> Any:  # noqa: ANN401  # rows of the ORM
    return await info.context["loaders"].row(table).load(root.customer_class_id)


def _source(overridden: bool, inherited: object) -> str:
    if overridden:
        return "CUSTOMER"
    return "DEFAULT" if inherited is None else "CLASS"


def _setting(answer: Any, column: str, table: type[PanelRow], inherited: Inherited, default: object = None) -> Any:  # noqa: ANN401
    async def setting(root: Any, info: Info) -> Any:  # noqa: ANN401
        own, of_class = getattr(root, column), inherited(await _panel(root, info, table))
        fallback = default if of_class is None else of_class
        return answer(
            value=fallback if own is None else own, source=_source(own is not None, of_class), inherited=fallback
        )

    setting.__annotations__["return"] = answer
    return strawberry.field(resolver=setting)


def _link(answer: Any, column: str, table: type[PanelRow], class_column: str, target: Any) -> Any:  # noqa: ANN401
    async def setting(root: Any, info: Info) -> Any:  # noqa: ANN401
        own, key = getattr(root, f"{column}_override"), getattr(await _panel(root, info, table), class_column)
        loader = info.context["loaders"].row(target)
        value = {"OWN": getattr(root, f"{column}_id"), "NONE": None}.get(own, key)
        return answer(
            value=None if value is None else await loader.load(value),
            source=_source(own != "INHERIT", key),
            inherited=None if key is None else await loader.load(key),
        )

    setting.__annotations__["return"] = answer
    return strawberry.field(resolver=setting)


def _purge(panel: Any) -> int | None:  # noqa: ANN401
    if not panel.remove_personal_data:
        return None
    return 0 if panel.removal_mode == "IMMEDIATELY" else panel.storage_period_months


async def _tax(root: Any, info: Info) -> TaxSetting:  # noqa: ANN401
    panel = await _panel(root, info, Taxation)
    of_class = panel.method if panel.assess_taxes else "NONE"
    own = root.tax_method
    plugin_of_class = panel.tax_plugin_id if of_class in ("SURETAX", "AVALARA") else None
    key = root.tax_plugin_id if own else plugin_of_class
    plugin = await info.context["loaders"].row(TaxPlugin).load(key) if key else None
    return TaxSetting(value=own or of_class, source=_source(bool(own), of_class), inherited=of_class, tax_plugin=plugin)


async def _metrics(root: Any, info: Info) -> list[made("EffectiveMetric")]:  # type: ignore[valid-type]  # noqa: ANN401
    loaders = info.context["loaders"]
    own = {one.measured_parameter_id: one for one in await loaders.rows(CustomerMetric, "customer_id").load(root.id)}
    of_class = await loaders.rows(MeasuredService, "customer_class_id").load(root.customer_class_id)
    metrics = {**{one.measured_parameter_id: one for one in of_class}, **own}
    parameters = await loaders.row(MeasuredParameter).load_many(sorted(metrics))
    return [
        metrics[parameter.id] for parameter in parameters if parameter.measured_for_resellers or root.type != "RESELLER"
    ]


@strawberry.type
class CustomerSettings:
    """The settings that hold for a customer."""

    send_statistics: TextSetting = _setting(
        TextSetting, "send_statistics", Statistics, lambda panel: panel.send_statistics, "FULL"
    )
    suspend_on_insufficient_funds: SwitchSetting = _setting(
        SwitchSetting,
        "suspend_on_insufficient_funds",
        Statistics,
        lambda panel: panel.suspend_on_insufficient_funds,
        default=False,
    )
    send_invoices_by_email: TextSetting = _setting(
        TextSetting, "send_invoices_by_email", RegularInvoices, lambda panel: panel.send_by_email, "AUTOMATICALLY"
    )
    auto_charge_payment_method: SwitchSetting = _setting(
        SwitchSetting,
        "auto_charge_payment_method",
        RegularInvoices,
        lambda panel: panel.auto_charge_payment_method,
        default=False,
    )
    invoice_template: TemplateSetting = _link(
        TemplateSetting, "invoice_template", RegularInvoices, "invoice_template_id", InvoiceTemplate
    )
    out_of_turn_invoice_template: TemplateSetting = _link(
        TemplateSetting, "out_of_turn_invoice_template", OutOfTurnInvoices, "invoice_template_id", InvoiceTemplate
    )
    tax_method: TaxSetting = strawberry.field(resolver=_tax)
    fraud_traffic_profile: ProfileSetting = _link(
        ProfileSetting, "fraud_traffic_profile", FraudProtection, "fraud_traffic_profile_id", FraudTrafficProfile
    )
    purge_after_months: MonthsSetting = _setting(MonthsSetting, "purge_after_months", RightToBeForgotten, _purge)
    two_factor: SwitchSetting = _setting(
        SwitchSetting, "two_factor", WebSelfCare, lambda panel: panel.two_factor, default=False
    )
    measured_services: list[made("EffectiveMetric")] = strawberry.field(resolver=_metrics)  # type: ignore[valid-type]


@strawberry.type(name="Customer")
class CustomerType:
    """A customer, as the ORM gives it."""

    name: str

    @strawberry.field
    def id(self) -> strawberry.ID:
        """The global id."""
        return strawberry.ID(f"Customer:{self.pk}")  # type: ignore[attr-defined]

    @strawberry.field
    def settings(self) -> CustomerSettings:
        """The settings that hold: each from the row itself."""
        return self  # type: ignore[return-value]
