"""Small but varied data: every kind of class, names that differ little, equal values to order by, nulls."""

from tortoise.connection import get_connection

from models.audit.approval import ApprovalDecision, ApprovalPolicy, ApprovalRequest, RequestedProperty
from models.audit.class_version import CustomerClassVersion
from models.audit.log import AuditHead, AuditRecord
from models.audit.planned_change import PlannedChange
from models.choices.approval import ApprovalDecisionKind, ApprovalState
from models.choices.planned_change import PlannedChangeState
from models.choices.taxation import TaxMethod
from models.choices.users import UserRole
from models.panels.taxation import Taxation
from models.records.custom_field_definition import CustomFieldDefinition
from models.records.custom_field_values import CustomerFieldValue
from models.records.customer import Customer
from models.records.customer_class import CustomerClass
from models.records.reference import BusinessModel, Currency
from models.records.reseller import Reseller
from models.records.user import ApiToken, User
from resolvers.actor import Actor
from resolvers.records.class_list_columns import kept_columns
from tests.reading.declared_rows import MOMENTS, create_declared_rows

ADMINISTRATOR = Actor(1, "admin", UserRole.ADMINISTRATOR, request_id="r-1")
READ_ONLY_ADMINISTRATOR = Actor(2, "auditor", UserRole.READ_ONLY_ADMINISTRATOR, request_id="r-2")
RESELLER = Actor(3, "north", UserRole.RESELLER, 1, request_id="r-3")
RESELLER_WITHOUT_ROWS = Actor(4, "empty", UserRole.RESELLER, 3, request_id="r-4")
ACTORS = (ADMINISTRATOR, READ_ONLY_ADMINISTRATOR, RESELLER, RESELLER_WITHOUT_ROWS)

CURRENCIES = (("EUR", "Euro", 2), ("JPY", "Yen", 0), ("KWD", "Kuwaiti Dinar", 3))
BUSINESS_MODELS = (("CLOUD_PBX", "cloud PBX"), ("ACCESS", "Internet access"))
RESELLERS = ("North", "Ørsted", "south")

CLASSES = (
    # name, description, business model, currency, manager, shared
    ("Default", "", 1, None, None, False),
    ("Gold", "100% of _all_ customers", 1, 1, None, True),
    ("Gold", "North's own", 2, 1, 1, False),
    ("GOLD", "Ørsted's own", 2, 2, 2, False),
    ("Straße", "ends with ß", 1, 3, None, True),
    ("zebra", "Zebra", 1, None, 1, False),
    ("Zebra 2", "zebra", 2, 2, None, False),
    ("Ärger 🦓", "\\ \" ' \t", 2, 3, None, True),
    ("empty", "", 1, None, 2, False),
)
"""The first one is the built-in default. Names are the same but for their managers and case."""

CUSTOMERS = (
    # name, type, currency, reseller, class
    ("North", "RESELLER", 1, 1, 2),
    ("Ørsted", "RESELLER", 2, 2, 4),
    ("Ann", "RETAIL", 1, None, 2),
    ("ann", "RETAIL", 1, 1, 2),
    ("Ann", "RETAIL", 1, 2, 2),
    ("Bob", "DISTRIBUTOR", 1, 1, 3),
    ("Çelik", "RETAIL", 2, 2, 4),
    ("Dora", "RETAIL", 3, None, 5),
    ("Emil", "RETAIL", 1, 1, 6),
    ("Ed", "RETAIL", 1, 1, 6),
    ("Frank", "DISTRIBUTOR", 2, None, 1),
)


async def create_rows() -> None:
    """Write it all."""
    for code, name, minor_units in CURRENCIES:
        await Currency.create(code=code, name=name, minor_units=minor_units)
    for code, name in BUSINESS_MODELS:
        await BusinessModel.create(code=code, name=name)
    for number, name in enumerate(RESELLERS):
        await Reseller.create(
            name=name,
            name_key=name.casefold(),
            currency_id=1 + number % 2,
            version=1 + number,
            created_at=MOMENTS[number % 4],
            updated_at=MOMENTS[number // 3 % 4],
        )
    for number, (name, description, business_model, currency, manager, shared) in enumerate(CLASSES):
        await CustomerClass.create(
            name=name,
            name_key=name.casefold(),
            description=description,
            business_model_id=business_model,
            currency_id=currency,
            managed_by_id=manager,
            shared_with_resellers=shared,
            is_default=number == 0,
            version=number + 1,
            created_by="admin",
            updated_by="auditor" if number % 2 else "admin",
            created_at=MOMENTS[number % 4],
            updated_at=MOMENTS[number // 3 % 4],
        )
    for number in range(3 * len(CLASSES)):
        await CustomerClassVersion.create(
            customer_class_id=1 + number // 3,
            version=1 + number % 3,
            at=MOMENTS[number % 4],
            user_name="admin" if number % 2 else "north",
            realm="ADMIN" if number % 2 else "RESELLER",
            action="UPDATE" if number % 3 else "CREATE",
            reason=f"reason {number}",
        )
    await _create_planned_changes()
    await _create_approval_requests()
    for number, (name, kind, currency, reseller, customer_class) in enumerate(CUSTOMERS):
        await Customer.create(
            name=name,
            name_key=name.casefold(),
            type=kind,
            currency_id=currency,
            reseller_id=reseller,
            customer_class_id=customer_class,
            created_at=MOMENTS[number % 4],
            updated_at=MOMENTS[number // 3 % 4],
        )
    await _create_users()
    await _create_tokens()
    await _create_audit_records()
    await create_declared_rows(len(CLASSES))
    await _create_own_settings()
    # Every method, and those without parameters, so that each alternative is somebody's.
    for number in range(1, len(CLASSES) + 1):
        method = list(TaxMethod)[number % len(TaxMethod)]
        await Taxation.filter(customer_class_id=number).update(method=method.value)
    # As every write of a class does.
    await get_connection("default").execute_query(kept_columns())


async def _create_planned_changes() -> None:
    for number in range(2 * len(CLASSES)):
        by_reseller = number % 2 == 1
        await PlannedChange.create(
            customer_class_id=1 + number // 2 if number else 999,
            together=f"{number // 3}",
            apply_at=MOMENTS[number % 3],
            state=list(PlannedChangeState)[number % 4].value,
            planned_at=MOMENTS[number % 4],
            user_id=3 if by_reseller else 1,
            user_name="north" if by_reseller else "admin",
            realm="RESELLER" if by_reseller else "ADMIN",
            reseller_id=1 + number // 2 % 3 if by_reseller else None,
            reason=f"reason {number}",
            class_version=1 + number,
            settled_at=MOMENTS[number % 4] if number % 4 else None,
            applied_version=2 if number % 4 == 1 else None,
            version=1 + number % 5,
            input="{}",
        )


async def _create_approval_requests() -> None:
    await ApprovalPolicy.filter(id=1).update(panels=["TAXATION"], customers_above=7, updated_by="admin", version=2)
    for number in range(2 * len(CLASSES)):
        request = await ApprovalRequest.create(
            customer_class_id=(None, 999, 1 + number // 2)[min(number, 2)],
            write="customerClassPlan" if number % 3 else "customerClassSave",
            state=list(ApprovalState)[number % 5].value,
            asked_at=MOMENTS[number % 3],
            user_id=1 + number % 2,
            user_name="admin" if number % 2 else "other",
            reason=f"reason {number}",
            apply_at=MOMENTS[number % 4] if number % 3 else None,
            base_version=1 + number % 2,
            affected_customers=number,
            version=1 + number % 5,
            input="{}",
        )
        for place in range(number % 3):
            await RequestedProperty.create(approval_request_id=request.id, path=["name"], before=None, after=f"{place}")
            await ApprovalDecision.create(
                approval_request_id=request.id,
                at=MOMENTS[place],
                user_id=2,
                user_name="other",
                decision=list(ApprovalDecisionKind)[number % 4].value,
                comment=f"comment {place}",
            )
    for number, (name, after) in enumerate((("approvedBy", '"other"'), ("withoutApproval", "true"))):
        await AuditRecord.create(
            id=900 + number,
            at=MOMENTS[0],
            user_id=1,
            user_name="admin",
            realm="ADMIN",
            address="",
            action="UPDATE",
            entity_type="CustomerClass",
            entity_id=1,
            entity_name="",
            entity_version=2 + number,
            panel="",
            property=name,
            before=None,
            after=after,
            reason="",
            request_id="",
            for_administrators=True,
            hash="",
        )


async def _create_own_settings() -> None:
    """Customers with settings of their own, and values in every custom field, enabled or not, personal or not."""
    own = {"send_statistics": "NONE", "tax_method": "FIXED_VAT", "purge_after_months": 0, "two_factor": False}
    template = {"invoice_template_override": "OWN", "invoice_template_id": 1}
    await Customer.filter(id=4).update(**own, **template, fraud_traffic_profile_override="NONE")
    await Customer.filter(id=9).update(two_factor=True, out_of_turn_invoice_template_override="NONE")
    definitions = [row.pk for row in await CustomFieldDefinition.all().order_by("id")]
    for number in range(1, len(CUSTOMERS) + 1):
        for definition in definitions:
            pair = {"customer_id": number, "custom_field_id": definition}
            if not await CustomerFieldValue.exists(**pair):
                await CustomerFieldValue.create(value=f"{number}", **pair)
    await User.filter(id__in=[READ_ONLY_ADMINISTRATOR.user_id, RESELLER.user_id]).update(masks_personal_data=True)


async def _create_users() -> None:
    for actor in ACTORS:
        await User.create(
            id=actor.user_id,
            user_name=actor.user_name,
            user_name_key=actor.user_name,
            display_name="" if actor is RESELLER else actor.user_name.title(),
            role=actor.role.value,
            reseller_id=actor.reseller_id,
            password_hash="",
            updated_at=MOMENTS[0],
            disabled=actor is READ_ONLY_ADMINISTRATOR,
            created_at=MOMENTS[actor.user_id % 2],
        )


async def _create_tokens() -> None:
    for number, actor in enumerate((*ACTORS, *ACTORS)):
        await ApiToken.create(
            secret_hash=f"{number}",
            user_id=actor.user_id,
            name=f"portal {number // 2}",
            created_at=MOMENTS[number % 4],
            expires_at=MOMENTS[number % 4] if number % 2 else None,
            revoked_at=MOMENTS[number // 2] if number > len(ACTORS) else None,
        )


async def _create_audit_records() -> None:
    told = (
        # who, realm, action, kind, key, for administrators only, before, after, reason
        ("admin", "ADMIN", "CREATE", "CustomerClass", 3, False, None, '"Gold"', "as agreed"),
        ("admin", "ADMIN", "UPDATE", "CustomerClass", 3, True, "false", "true", ""),
        ("north", "RESELLER", "UPDATE", "CustomerClass", 3, False, '"a"', '"b"', "our wish"),
        ("admin", "ADMIN", "SHARE", "CustomerClass", 2, False, "false", "true", ""),
        ("north", "RESELLER", "DELETE", "Customer", 6, False, '"Bob"', None, ""),
        ("demo", "SYSTEM", "CLONE", "CustomerClass", 6, False, None, "null", "Administrator"),
        ("admin", "ADMIN", "UPDATE", "CustomerClass", 4, False, "1", "2", ""),
    )
    for number, (who, realm, action, kind, row_key, administrators, before, after, reason) in enumerate(told):
        await AuditRecord.create(
            id=number + 1,
            at=MOMENTS[number // 2 % 4],
            user_id=1,
            user_name=who,
            realm=realm,
            address="192.0.2.1" if number % 2 else "",
            action=action,
            entity_type=kind,
            entity_id=row_key,
            entity_name="Gold",
            entity_version=number,
            panel="generalInfo",
            property="name",
            before=before,
            after=after,
            reason=reason,
            request_id=f"r-{number // 2}",
            for_administrators=administrators,
            hash="",
        )
    await AuditHead.filter(id=1).update(last_id=len(told))
