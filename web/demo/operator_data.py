"""The demo's operator, made through the use cases by its users, in one transaction."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from models.choices.approval import ApprovalChoice
from models.choices.users import UserRole
from models.declaration.texts import name_key
from models.records.customer_class import CustomerClass
from models.records.measured_parameter import MeasuredParameter
from models.records.user import User
from resolvers.actor import Actor
from resolvers.identity.credentials import hash_password
from web.demo.calendars import CALENDARS
from web.demo.classes import CLASSES
from web.demo.demo_writer import DemoWriter, Named, currency
from web.demo.operator import CLOSED_RESELLER, PASSWORD, RESELLERS, USERS, DemoUser
from web.demo.people import Person, accounts_of, customer_values, details_of, overrides_of, person
from web.demo.records import (
    CUSTOM_FIELDS,
    CUSTOM_TAXES,
    DESTINATIONS,
    FRAUD_TRAFFIC_PROFILES,
    INVOICE_TEMPLATES,
    NOTIFICATION_SETS,
    SERVICES,
    TAX_PLUGINS,
)
from web.demo.reseller_classes import ASKED, HISTORY, PLANNED, RESELLERS_CLASSES

OFFICE: Final = "192.0.2.10"
"""The network address that the changes came from."""


RECENT: Final = timedelta(days=2)
"""How long ago the last change was made, and what waits was planned and asked for."""

PUT_OFF: Final = timedelta(days=21)
"""How long from today on suspensions are put off."""

FORESIGHT: Final = timedelta(days=14)
"""How long before they are due changes are planned at least."""

VIEWS: Final = (
    ("admin", "classes", "Most customers first", '{"order": "CUSTOMER_COUNT", "direction": "DESC"}'),
    ("admin", "classes", "Shared with resellers", '{"filters": {"shared": "yes"}}'),
    ("admin", "customers", "Suspended", '{"filters": {"status": "SUSPENDED"}}'),
    ("alpha", "classes", "My own", '{"filters": {"ownership": "OWN"}}'),
)
"""Saved views: whose, of which list, their names, and what they show, as in its address."""

MANAGED_RECORDS: Final = (
    ("invoice_template_save", INVOICE_TEMPLATES),
    ("calendar_save", CALENDARS),
    ("fraud_traffic_profile_save", FRAUD_TRAFFIC_PROFILES),
    ("notification_set_save", NOTIFICATION_SETS),
    ("custom_tax_save", CUSTOM_TAXES),
    ("custom_field_definition_save", CUSTOM_FIELDS),
)
"""Records that administrators and resellers have of their own, by the write that makes them."""


class Operator:
    """The operator as it is being made: what there is, and who makes it."""

    def __init__(self) -> None:
        self.writer = DemoWriter()
        self._users: dict[str, tuple[int, DemoUser]] = {}
        self._requests = 0

    def _actor(self, user_name: str) -> Actor:
        """A user with a request of its own."""
        self._requests += 1
        key, user = self._users[user_name]
        reseller = self.writer.key(Named("Reseller", user.reseller)) if user.reseller else None
        return Actor(key, user.user_name, user.role, reseller, OFFICE, f"demo-{self._requests:06}")

    async def make(self) -> None:
        """Make everything but the customers."""
        await self.writer.learn()
        for model in (CustomerClass, MeasuredParameter):
            for key, name in await model.all().values_list("id", "name"):
                self.writer.note(model.__name__, name, key)
        password_hash = await hash_password(PASSWORD)
        await self._make_users(password_hash, lambda user: user.role is not UserRole.RESELLER)
        await self._make_operators_records()
        # Resellers are on a shared class themselves, and have records and classes of their own.
        await self._make_managed_records(owned=False)
        for input in CLASSES:
            await self.writer.save(self._actor("admin"), "customer_class_save", input)
        for name, code in RESELLERS.items():
            await self._make_reseller(name, code)
        await self._make_users(password_hash, lambda user: user.role is UserRole.RESELLER)
        await self._make_managed_records(owned=True)
        for user_name, input in RESELLERS_CLASSES:
            await self.writer.save(self._actor(user_name), "customer_class_save", input)

    async def _make_reseller(self, name: str, code: str) -> None:
        shared = [input for input in CLASSES if input.get("shared_with_resellers")]
        on = next(str(input["name"]) for input in shared if input["currency"] == currency(code))
        await self.writer.save(
            self._actor("admin"),
            "reseller_save",
            {"name": name, "currency": currency(code), "customer_class": Named("CustomerClass", on)},
        )

    async def close_a_reseller(self) -> None:
        """Make one more reseller, which has left since."""
        name, code = CLOSED_RESELLER
        await self._make_reseller(name, code)
        await self.writer.change(self._actor("admin"), "reseller_close", Named("Reseller", name), {})

    async def save_views(self) -> None:
        """Save what users like to see of lists, as `VIEWS` has it."""
        for user_name, list_name, name, search in VIEWS:
            view = {"list_name": list_name, "name": name, "search": search}
            await self.writer.save(self._actor(user_name), "saved_view_save", view)

    async def _make_managed_records(self, *, owned: bool) -> None:
        for write, entries in MANAGED_RECORDS:
            for input in entries:
                if ("managed_by" in input) is owned:
                    await self.writer.save(self._actor("admin"), write, input)

    async def _make_users(self, password_hash: str, is_due: Callable[[DemoUser], bool]) -> None:
        now = self.writer.instant
        for user in filter(is_due, USERS):
            row = await User.create(
                user_name=user.user_name,
                user_name_key=name_key(user.user_name),
                display_name=user.display_name,
                role=user.role.value,
                reseller_id=self.writer.key(Named("Reseller", user.reseller)) if user.reseller else None,
                password_hash=password_hash,
                created_at=now,
                updated_at=now,
            )
            self._users[user.user_name] = row.id, user

    async def _make_operators_records(self) -> None:
        for code, name, description in SERVICES:
            input = {"code": code, "name": name, "description": description}
            await self.writer.save(self._actor("admin"), "service_save", input)
        for set_name, groups in DESTINATIONS.items():
            complete = {"name": set_name, "complete": True}
            await self.writer.save(self._actor("admin"), "destination_group_set_save", complete)
            for name, description, destinations in groups:
                group = {
                    "name": name,
                    "description": description,
                    "destination_group_set": Named("DestinationGroupSet", set_name),
                    "destinations": destinations,
                }
                await self.writer.save(self._actor("admin"), "destination_group_save", group)
        for plugin in TAX_PLUGINS:
            await self.writer.save(self._actor("admin"), "tax_plugin_save", plugin)

    async def change_classes(self) -> None:
        """Change classes over the year and up to the last days, as `HISTORY` has it."""
        pause = (self.writer.until - RECENT - self.writer.instant) / len(HISTORY)
        for user_name, name, input, reason in HISTORY:
            self.writer.wait(pause)
            changed = {**input, "reason": reason}
            record = Named("CustomerClass", name)
            await self.writer.change(self._actor(user_name), "customer_class_save", record, changed)

    async def plan_changes(self) -> None:
        """Plan changes for the next first of January that is not too near."""
        year = (self.writer.until + FORESIGHT).year + 1
        for user_name, names, input, reason in PLANNED:
            ids = [Named("CustomerClass", name) for name in names]
            planned = {**input, "ids": ids, "apply_at": datetime(year, 1, 1, tzinfo=UTC), "reason": reason}
            await self.writer.plan(self._actor(user_name), planned)

    async def ask_for_approval(self) -> None:
        """Ask for the approval of changes, as `ASKED` has it; each waits for another administrator."""
        for user_name, name, input, reason in ASKED:
            requested = {**input, "approval": ApprovalChoice.ASK, "reason": reason}
            await self.writer.ask(self._actor(user_name), Named("CustomerClass", name), requested)

    async def make_customer(self, number: int) -> None:
        """Make the customer of a number, with its accounts."""
        customer = person(number)
        await self._make_person(customer)
        for input in accounts_of(customer):
            await self.writer.save(self._actor(customer.user), "account_save", input)

    async def _make_person(self, customer: Person) -> None:
        reseller = (
            {"reseller": Named("Reseller", customer.reseller)} if customer.reseller and customer.user == "admin" else {}
        )
        overrides = overrides_of(customer)
        await self.writer.save(
            self._actor(customer.user),
            "customer_save",
            {
                "name": customer.name,
                "currency": currency(customer.currency),
                "customer_class": Named("CustomerClass", customer.customer_class),
                "custom_fields": customer_values(customer),
                **details_of(customer, (self.writer.until + PUT_OFF).date()),
                **({"overrides": dict(overrides)} if overrides else {}),
                **reseller,
            },
        )
