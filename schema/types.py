"""All types of the schema, made by importing the modules that declare them: one line for each panel."""

from models.access import Role
from resolvers.catalogue import ENTITIES
from resolvers.reading.entity import access_of
from schema import customer_class, lists, records, statistics
from schema.mutation import MUTATION
from schema.query import QUERY

PANEL_MODULES = (statistics,)
RECORD_MODULES = (customer_class, lists, records)

__all__ = ["MUTATION", "PANEL_MODULES", "QUERY", "RECORD_MODULES", "node_types"]


def node_types(role: Role) -> list[str]:
    """The types with a global id that a role can get to see."""
    return [
        name
        for name, entity in ENTITIES.items()
        if "id" in entity.fields and role in access_of(entity.fields["id"]).read
    ]
