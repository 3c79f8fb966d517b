"""The customer class as a record: its parts are the panels, the first of which is the class's own row."""

from collections.abc import Iterable, Sequence

from models.choices.customer import CustomerType
from models.declaration.access import Role
from models.records.customer import Customer
from models.sentence import Sentence, Word, sentence
from resolvers.actor import Actor
from resolvers.approvals.coverage import approval_marks, covered_of_class, customers_on, needs_approval
from resolvers.drafts.draft import Draft
from resolvers.drafts.record import Record
from resolvers.drafts.reliance import Loss, Reliance
from resolvers.drafts.values import Values
from resolvers.errors import UserErrorCode
from resolvers.panels.all_panels import PANELS
from resolvers.records.class_list_columns import keep_list_columns
from resolvers.records.customer_class import customer_class_entity
from resolvers.versions.keep import keep_version

CUSTOMER_CLASS = customer_class_entity(PANELS)


async def customers_on_class(key: int | None, _changes: int) -> int:
    """How many customers a save of a class touches: those on it (R-18)."""
    return 0 if key is None else await customers_on(key)


def default_class_is_kept(values: Values) -> tuple[UserErrorCode, Sentence] | None:
    """R-16: new customers start on the built-in class."""
    if not values["is_default"]:
        return None
    return UserErrorCode.DEFAULT_PROTECTED, sentence("The default class can't be deleted.")


def customers_are_on_it(count: int, _users: Word) -> Sentence:
    """R-15: only customers use a class."""
    if count == 1:
        return sentence("1 customer is on this class; assign them to another class first.")
    return sentence("{count} customers are on this class; assign them to another class first.", count=count)


async def own_records_need_an_administrator(actor: Actor, keys: Sequence[int]) -> dict[int, Sentence]:
    """R-13: on what class a reseller itself is, the operator says: the reseller can't assign its own record."""
    if actor.schema_role is Role.ADMINISTRATOR:
        return {}
    own = Customer.filter(customer_class_id__in=list(keys), type=CustomerType.RESELLER.value)
    note = sentence("The reseller's own record as a customer is among them; an administrator assigns that.")
    return {key: note for (key,) in await own.values_list("customer_class_id")}


def _resellers_use_it(count: int, _users: Word) -> Sentence:
    if count == 1:
        return sentence("A reseller uses this class, so it stays shared.")
    return sentence("{count} resellers use this class, so it stays shared.", count=count)


def sharing_with_users(draft: Draft) -> Iterable[Loss]:
    """R-10: a class stops being shared only while no reseller uses it, by its own record or by a customer on it."""
    if draft.row_before["shared_with_resellers"] and not draft.row["shared_with_resellers"]:
        resellers = (
            "SELECT DISTINCT reseller_id AS id FROM customer "
            f"WHERE customer_class_id = {draft.key:d} AND reseller_id IS NOT NULL"
        )
        code = UserErrorCode.SHARED_IN_USE
        yield Loss(_resellers_use_it, ("shared_with_resellers",), {"Reseller": resellers}, code)


CLASS_RECORD = Record(
    "customer_class",
    lambda: CUSTOMER_CLASS,
    "customer class",
    noun="class",
    owner="managed_by",
    own_row=PANELS[0],
    parts=PANELS[1:],
    relied_on=(Reliance(frozenset({"shared_with_resellers"}), sharing_with_users),),
    covered=covered_of_class,
    checks=(needs_approval,),
    extra_changes=approval_marks,
    affected=customers_on_class,
    read_only=(UserErrorCode.READ_ONLY_CLASS, sentence("This class is shared by the administrator and read-only.")),
    closed_owner=sentence("The reseller who manages this class is closed, so the class is read-only."),
    items="classes",
    protected=default_class_is_kept,
    in_use=customers_are_on_it,
    use_notes=own_records_need_an_administrator,
    deleted_columns=("name",),
    refused_is_shown=False,
    list_columns=keep_list_columns,
    keep=keep_version,
    narrow=True,
)
