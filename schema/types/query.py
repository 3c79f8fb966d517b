"""The root of queries: what can be read, as the registry of the resolvers declares it."""

from models.declaration.access import ADMINISTRATOR_READS, READ_ONLY
from resolvers.registry import LISTS, ROWS
from resolvers.versions.moment import CustomerClassMoment
from schema.previews import PREVIEW_FIELDS
from schema.types.builder import argument, make_field, make_type
from schema.types.entity_types import read_field
from schema.types.value_types import value_input

MORE_ARGUMENTS = {
    "customer_class": [
        argument(
            "at",
            f"{value_input(CustomerClassMoment)} | None",
            "The moment at which it is read; now by default. Null is answered for a version that it hasn't, and for a "
            "time before its first.",
        )
    ]
}
"""Arguments of root fields beside the `id`."""


class Query:
    """The root of queries."""


QUERY = make_type(
    Query,
    "Query",
    {
        "viewer": make_field("Viewer", "Who is signed in."),
        "approval_policy": make_field(
            "ApprovalPolicy", "Which changes of classes need a second administrator.", ADMINISTRATOR_READS
        ),
        "node": make_field(
            "Node | None", "The object with that id, or null.", READ_ONLY, [argument("id", "ID", "A global id.")]
        ),
        **{
            name: make_field(
                f"{entity} | None",
                description,
                access,
                [argument("id", "ID", f"The id of a {entity}."), *MORE_ARGUMENTS.get(name, ())],
            )
            for name, (entity, description, access) in ROWS.items()
        },
        **{name: read_field(list_field) for name, list_field in LISTS.items()},
        **PREVIEW_FIELDS,
    },
)
