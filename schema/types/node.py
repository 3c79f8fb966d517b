"""The interface of everything that has a global id."""

import strawberry

from schema.types.builder import NAMES


@strawberry.interface(description="Anything with a globally unique id.")
class Node:
    """Anything with a globally unique id."""

    id: strawberry.ID = strawberry.field(description="Globally unique id.")


NAMES["Node"] = Node
