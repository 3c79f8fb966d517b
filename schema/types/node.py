"""The interface of everything that has a global id."""

import strawberry

from schema.types.builder import NAMES


@strawberry.interface(description="Whatever has a globally unique id.")
class Node:
    """Whatever has a globally unique id."""

    id: strawberry.ID = strawberry.field(description="Globally unique id.")


NAMES["Node"] = Node
