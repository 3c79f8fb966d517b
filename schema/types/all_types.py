"""All types of the schema, made by importing the modules that declare them: all panels and records."""

from models.declaration.access import Role
from resolvers.reading.entity import access_of
from resolvers.registry import ENTITIES
from schema import panels, records
from schema.types import lists
from schema.types.mutation import MUTATION
from schema.types.query import QUERY

MODULES = (panels, lists, records)

__all__ = ["MODULES", "MUTATION", "QUERY", "node_types"]


def node_types(role: Role) -> list[str]:
    """The types with a global id that a role can get to see."""
    return [
        name
        for name, entity in ENTITIES.items()
        if "id" in entity.fields and role in access_of(entity.fields["id"]).read
    ]
