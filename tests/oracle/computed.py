"""Fields that are no column: what each of them says, in Python."""

import json

from tortoise.models import Model

from models.audit.approval import ApprovalPolicy, ApprovalRequest
from models.audit.class_version import CustomerClassVersion
from models.audit.log import AuditRecord
from models.audit.planned_change import PlannedChange
from models.choices.users import UserRole
from models.panels.custom_fields import CustomFieldSetting
from models.panels.measured_services import MeasuredService
from models.panels.out_of_turn_invoices import OutOfTurnInvoices
from models.panels.regular_invoices import RegularInvoices
from models.panels.statistics import Statistics
from models.panels.tax_methods import CustomTaxation, FixedVat, GenericVatGst, GstMalaysia, Suretax
from models.panels.taxation import Taxation
from models.records.account import Account
from models.records.custom_field_definition import CustomFieldDefinition
from models.records.custom_field_values import AccountFieldValue, CustomerFieldValue
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.customer_metric import CustomerMetric
from models.records.destination_group import DestinationGroup
from models.records.fraud_traffic_profile import FraudTrafficProfile, UsageThreshold
from models.records.measured_parameter import MeasuredParameter
from models.records.reseller import Reseller
from models.records.user import ApiToken, User
from tests.oracle.visibility import key
from tests.oracle.world import Case


def customers_of_class(case: Case, row: Model) -> list[Customer]:
    """The customers on a class whom the actor sees."""
    return [one for one in case.visible(Customer) if key(one, "customer_class") == row.pk]


def customer_count(case: Case, row: Model) -> int:
    """How many customers are on a class."""
    return len(customers_of_class(case, row))


def reseller_count(case: Case, row: Model) -> int:
    """How many resellers use a class."""
    users = {key(one, "reseller") for one in case.world.all(Customer) if key(one, "customer_class") == row.pk}
    return len(users - {None})


def resellers_of_class(case: Case, row: Model) -> list[Reseller]:
    """The resellers who use a class, themselves or through their customers."""
    customers = [one for one in case.world.all(Customer) if key(one, "customer_class") == row.pk]
    users = {key(one, "reseller") for one in customers}
    return [one for one in case.visible(Reseller) if one.pk in users]


def archives_statistics(case: Case, row: Model) -> bool:
    """Whether statistics are generated for a class."""
    panel = case.world.get(Statistics, row.pk)
    return isinstance(panel, Statistics) and panel.generate_statistics


def taxation_method(case: Case, row: Model) -> str:
    """How taxes are calculated for a class, none while they aren't."""
    panel = case.world.get(Taxation, row.pk)
    return panel.method if isinstance(panel, Taxation) and panel.assess_taxes else "NONE"


def invoicing_preference(case: Case, row: Model) -> str:
    """Which invoices the customers of a class get."""
    regular, out_of_turn = case.world.get(RegularInvoices, row.pk), case.world.get(OutOfTurnInvoices, row.pk)
    uses = (
        isinstance(regular, RegularInvoices) and regular.use_regular_invoices,
        out_of_turn is not None and key(out_of_turn, "invoice_template") is not None,
    )
    return {
        (True, True): "REGULAR_AND_OUT_OF_TURN",
        (True, False): "REGULAR",
        (False, True): "OUT_OF_TURN",
        (False, False): "NONE",
    }[uses]


def has_own_settings(case: Case, row: Model) -> bool:
    """Whether a customer has any setting otherwise than its class."""
    own = (
        "send_statistics",
        "suspend_on_insufficient_funds",
        "send_invoices_by_email",
        "auto_charge_payment_method",
        "tax_method",
        "purge_after_months",
        "two_factor",
    )
    records = ("invoice_template", "out_of_turn_invoice_template", "fraud_traffic_profile")
    return (
        any(getattr(row, name) is not None for name in own)
        or any(getattr(row, f"{name}_override") != "INHERIT" for name in records)
        or any(key(one, "customer") == row.pk for one in case.world.all(CustomerMetric))
    )


def metrics_that_hold(case: Case, row: Model) -> list[Model]:
    """A customer's own metrics, and those of its class in parameters that it has none of its own in."""
    assert isinstance(row, Customer)
    own = [one for one in case.world.all(CustomerMetric) if key(one, "customer") == row.pk]
    parameters = {key(one, "measured_parameter") for one in own}
    classes = key(row, "customer_class")
    inherited = [
        one
        for one in case.world.all(MeasuredService)
        if key(one, "customer_class") == classes and key(one, "measured_parameter") not in parameters
    ]

    metrics = {key(one, "measured_parameter"): one for one in (*own, *inherited)}
    return [
        metrics[parameter.pk]
        for parameter in sorted(case.world.all(MeasuredParameter), key=lambda one: one.id)
        if parameter.pk in metrics and (parameter.measured_for_resellers or row.type != "RESELLER")
    ]


def source_of_metric(_case: Case, row: Model) -> str:
    """Whose terms a metric is on."""
    return "CUSTOMER" if isinstance(row, CustomerMetric) else "CLASS"


def ownership(case: Case, row: Model) -> str:
    """Whether a reseller manages the class itself."""
    return "OWN" if key(row, "managed_by") == case.actor.reseller_id else "SHARED"


def _may_edit(case: Case, row: Model) -> bool:
    return case.actor.role is UserRole.ADMINISTRATOR or (
        case.actor.role is UserRole.RESELLER and key(row, "managed_by") == case.actor.reseller_id
    )


def access_level(case: Case, row: Model) -> str:
    """What the actor may do with a class."""
    return "EDIT" if _may_edit(case, row) else "READ_ONLY"


def access_reason(case: Case, row: Model) -> str | None:
    """Why a class is read-only."""
    if _may_edit(case, row):
        return None
    if case.is_reseller:
        return "Shared by the administrator - read-only."
    return "You are signed in as a read-only administrator."


def class_of_reseller(case: Case, row: Model) -> CustomerClass | None:
    """The class that a reseller itself is on."""
    for one in case.world.all(Customer):
        if key(one, "reseller") == row.pk and one.type == "RESELLER":
            found = case.world.get(CustomerClass, key(one, "customer_class"))
            return found if found and case.sees(found) else None
    return None


def customers_of_reseller(case: Case, row: Model) -> list[Customer]:
    """A reseller's customers, without itself."""
    return [one for one in case.visible(Customer) if key(one, "reseller") == row.pk and one.type != "RESELLER"]


def classes_of_reseller(case: Case, row: Model) -> list[CustomerClass]:
    """The classes that a reseller manages."""
    return [one for one in case.visible(CustomerClass) if key(one, "managed_by") == row.pk]


def reseller_customer_count(case: Case, row: Model) -> int:
    """How many customers a reseller has."""
    assert isinstance(row, Reseller)
    return len(customers_of_reseller(case, row))


def audit_log_of_class(case: Case, row: Model) -> list[AuditRecord]:
    """What was done to a class, as far as the actor may know."""
    return [one for one in case.visible(AuditRecord) if (one.entity_type, one.entity_id) == ("CustomerClass", row.pk)]


def versions_of_class(case: Case, row: Model) -> list[CustomerClassVersion]:
    """The versions of a class, as far as the actor may know."""
    return [one for one in case.visible(CustomerClassVersion) if one.customer_class_id == row.pk]


def planned_of_class(case: Case, row: Model) -> list[PlannedChange]:
    """What is planned of a class, as far as the actor may know."""
    return [one for one in case.visible(PlannedChange) if one.customer_class_id == row.pk]


def planned_place(row: Model) -> int:
    """Where what has become of a planned change stands among all that can."""
    assert isinstance(row, PlannedChange)
    return ("FAILED", "PLANNED", "APPLIED", "CANCELLED").index(str(row.state))


def requests_of_class(case: Case, row: Model) -> list[ApprovalRequest]:
    """The requests for approval of changes of a class."""
    return [one for one in case.visible(ApprovalRequest) if one.customer_class_id == row.pk]


def state_of_request(case: Case, row: Model) -> str:
    """What has become of a request: void where it waits, and what it was asked over has another version."""
    assert isinstance(row, ApprovalRequest)
    over = (ApprovalPolicy, 1) if row.customer_class_id is None else (CustomerClass, row.customer_class_id)
    found = case.world.get(*over)
    waits = row.state in {"IN_REVIEW", "CHANGES_REQUESTED"}
    return "VOID" if waits and (found is None or found.version != row.base_version) else row.state


def is_own_request(case: Case, row: Model) -> bool:
    """Whether the actor has asked for it."""
    assert isinstance(row, ApprovalRequest)
    return row.user_id == case.actor.user_id


def _mark_of_version(case: Case, row: Model, name: str) -> str | None:
    assert isinstance(row, CustomerClassVersion)
    made = ("CustomerClass", row.customer_class_id, row.version, name)
    rows = [
        one
        for one in case.world.all(AuditRecord)
        if (one.entity_type, one.entity_id, one.entity_version, one.property) == made
    ]
    return rows[0].after if rows else None


def approved_by(case: Case, row: Model) -> object:
    """Who approved the write that made a version."""
    after = _mark_of_version(case, row, "approvedBy")
    return None if after is None else json.loads(after)


def without_approval(case: Case, row: Model) -> bool:
    """Whether the write that made a version went without approval."""
    return _mark_of_version(case, row, "withoutApproval") is not None


def class_of_planned(case: Case, row: Model) -> CustomerClass | None:
    """The class that a planned change or a request is of, if the actor sees it."""
    assert isinstance(row, PlannedChange | ApprovalRequest)
    found = case.world.get(CustomerClass, row.customer_class_id)
    return found if found is not None and case.sees(found) else None


def changes_of_version(case: Case, row: Model) -> list[AuditRecord]:
    """What the log has of the write that made a version."""
    assert isinstance(row, CustomerClassVersion)
    made = ("CustomerClass", row.customer_class_id, row.version)
    return [one for one in case.visible(AuditRecord) if (one.entity_type, one.entity_id, one.entity_version) == made]


def shown_user_name(case: Case, row: Model) -> str:
    """Who made a change; a reseller isn't told which administrator it was."""
    assert isinstance(row, AuditRecord | CustomerClassVersion | PlannedChange)
    return row.user_name if not case.is_reseller or row.realm == "RESELLER" else "Administrator"


def shown_reason(case: Case, row: Model) -> str:
    """Why a change was made; an administrator's words are not for resellers."""
    assert isinstance(row, AuditRecord | CustomerClassVersion | PlannedChange)
    return row.reason if not case.is_reseller or row.realm == "RESELLER" else ""


def groups_of_set(case: Case, row: Model) -> list[DestinationGroup]:
    """The destination groups of a set."""
    return [one for one in case.visible(DestinationGroup) if key(one, "destination_group_set") == row.pk]


def profile_status(case: Case, row: Model) -> str:
    """Whether a fraud traffic profile protects anybody yet."""
    assert isinstance(row, FraudTrafficProfile)
    watched = [one for one in case.world.all(UsageThreshold) if key(one, "fraud_traffic_profile") == row.pk]
    return "DRAFT" if row.spending_threshold is None and not watched else "ACTIVE"


def why_unavailable(case: Case, row: Model) -> str | None:
    """Why a class can't have fraud protection."""
    found = case.world.get(CustomerClass, row.pk)
    assert found is not None
    if key(found, "currency") is not None:
        return None
    return "Fraud protection needs a class with a currency, in which daily spending is counted."


def tokens_of_user(case: Case, row: Model) -> list[ApiToken]:
    """The tokens that act for a user."""
    return [one for one in case.visible(ApiToken) if key(one, "user") == row.pk]


def accounts_of_customer(case: Case, row: Model) -> list[Account]:
    """A customer's accounts."""
    return [one for one in case.visible(Account) if key(one, "customer") == row.pk]


def _enabled(case: Case, customer: Model | None) -> set[object]:
    """The custom fields that the class of a customer enables (R-39)."""
    if customer is None:
        return set()
    settings = case.world.all(CustomFieldSetting)
    on_class = [one for one in settings if key(one, "customer_class") == key(customer, "customer_class")]
    return {key(one, "custom_field") for one in on_class if one.enabled}


def values_of_customer(case: Case, row: Model) -> list[Model]:
    """A customer's values in the fields that its class enables."""
    enabled = _enabled(case, row)
    values = [one for one in case.world.all(CustomerFieldValue) if key(one, "customer") == row.pk]
    return [one for one in values if key(one, "custom_field") in enabled]


def values_of_account(case: Case, row: Model) -> list[Model]:
    """An account's values in the fields that the class of its customer enables."""
    enabled = _enabled(case, case.world.get(Customer, key(row, "customer")))
    values = [one for one in case.world.all(AccountFieldValue) if key(one, "account") == row.pk]
    return [one for one in values if key(one, "custom_field") in enabled]


def is_masked(case: Case, row: Model) -> bool:
    """Whether a value is personal data that the actor may not see (R-40)."""
    definition = case.world.get(CustomFieldDefinition, key(row, "custom_field"))
    user = case.world.get(User, case.actor.user_id)
    return bool(definition and definition.contains_personal_data and user and user.masks_personal_data)


def shown_value(case: Case, row: Model) -> str | None:
    """A value in a custom field, as far as the actor may see it."""
    assert isinstance(row, CustomerFieldValue | AccountFieldValue)
    return None if is_masked(case, row) else row.value


def audited_id(_case: Case, row: Model) -> str:
    """The id of the record that was changed."""
    assert isinstance(row, AuditRecord)
    return f"{row.entity_type}:{row.entity_id}"


TAX_PARAMETERS: dict[str, type[Model]] = {
    "FIXED_VAT": FixedVat,
    "CUSTOM": CustomTaxation,
    "GST_MALAYSIA": GstMalaysia,
    "GENERIC_VAT_GST": GenericVatGst,
    "SURETAX": Suretax,
}


def tax_parameters(case: Case, row: Model) -> Model | None:
    """The parameters of the method that a class's taxes are calculated by."""
    assert isinstance(row, Taxation)
    model = TAX_PARAMETERS.get(row.method)
    return case.world.get(model, row.pk) if model else None
