"""A word in everything that only administrators may know, and how all that a reseller can reach is asked for."""

from collections.abc import Iterator

from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_leaf_type,
    is_required_argument,
)

from models.audit.approval import ApprovalDecision, ApprovalRequest
from models.declaration.access import Role
from models.records.customer_class import CustomerClass
from models.records.reseller import Reseller
from models.records.user import User
from schema.api.role_schema import role_schema
from tests.factories.world import World, customer, customer_class
from tests.planned.planning import NOW

SENTINEL = "Zxqv"
"""Word that no reseller may read anywhere, in any case."""

DEPTH = 4


async def put_the_word(world: World) -> None:
    """Put the word into every value of the small operator that is only for administrators."""
    # Classes, customers and a reseller that are not the reseller's, all named by the word.
    private = await customer_class(world.admin, f"{SENTINEL} private", description=f"{SENTINEL} description")
    await customer(world.admin, f"{SENTINEL} customer", on=private)
    await customer(world.admin, f"{SENTINEL} direct", on=world.shared)
    await customer(world.south, f"{SENTINEL} south's", on=world.shared)
    await customer_class(world.south, f"{SENTINEL} south's")
    await Reseller.filter(id=2).update(name=f"{SENTINEL} reseller", name_key=f"{SENTINEL} reseller".casefold())
    # What administrators said and who they are, on a class of the reseller's own and on a shared one.
    for id in (world.norths, world.shared):
        await world.admin.done(
            "customerClassSave",
            {"id": id, "expectedVersion": 1, "description": "Changed", "reason": f"{SENTINEL} reason"},
        )
    # What administrators plan, of a class of the reseller's own and of a shared one, and what another reseller plans.
    for client, ids in ((world.admin, [world.norths, world.shared]), (world.south, [world.souths])):
        planned = {"applyAt": "2190-01-01T00:00:00Z", "description": f"{SENTINEL} planned", "reason": f"{SENTINEL} why"}
        await client.write("customerClassPlan", {"ids": ids, **planned})
    # What the reseller itself plans fails for what an administrator plans before it.
    for client, month, brand in ((world.admin, "02", SENTINEL), (world.north, "03", "Own")):
        branded = {"applyAt": f"2190-{month}-01T00:00:00Z", "webSelfCare": {"brandName": brand}}
        await client.write("customerClassPlan", {"ids": [world.norths], **branded})
    # What administrators ask each other about the same classes, and which policy they have.
    await world.admin.write("approvalPolicySet", {"expectedVersion": 1, "panels": ["GENERAL_INFO"]})
    for id, version in ((world.norths, 2), (world.shared, 2)):
        input = {"id": id, "expectedVersion": version, "description": f"{SENTINEL} asked", "approval": "ASK"}
        await world.admin.write("customerClassSave", {**input, "reason": f"{SENTINEL} please"})
    await ApprovalDecision.create(
        approval_request_id=1, at=NOW, user_id=1, user_name=SENTINEL, decision="REJECT", comment=f"{SENTINEL} comment"
    )
    assert await ApprovalRequest.all().count() == 2
    await CustomerClass.all().update(created_by=f"{SENTINEL} admin", updated_by=f"{SENTINEL} admin")
    await User.exclude(id=3).update(display_name=f"{SENTINEL} user")
    await customer(world.north, "Ann", on=world.norths)


def schema() -> GraphQLSchema:
    """The resellers' schema."""
    return role_schema(Role.RESELLER).graphql_schema


def selections(object_type: GraphQLObjectType | GraphQLInterfaceType, depth: int) -> str:
    """Every field of a type that needs no argument, down to a depth."""
    chosen = ["__typename"]
    for name, field in object_type.fields.items():
        if any(is_required_argument(argument) for argument in field.args.values()):
            continue
        chosen += selected(name, field, depth)
    return " ".join(chosen)


def selected(name: str, field: GraphQLField, depth: int) -> Iterator[str]:
    """One field with all below it."""
    named = get_named_type(field.type)
    pages = "(first: 3)" if "first" in field.args else ""
    if is_leaf_type(named):
        yield name
    elif depth and isinstance(named, GraphQLObjectType | GraphQLInterfaceType):
        yield f"{name}{pages} {{ {selections(named, depth - 1)} }}"
