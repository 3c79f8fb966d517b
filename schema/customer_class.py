"""The words of the customer class: the class itself, who uses it, and the groups that its panels stand in."""

from resolvers.catalogue import CUSTOMER_CLASS
from resolvers.customer_class import GROUPS, USAGE, VIEWER_ACCESS
from resolvers.reading.entity import Group
from schema.declared import entity_type, group_type, make_type, read_field
from schema.node import Node


@group_type(USAGE)
class CustomerClassUsage:
    """Who is on the class: what a change touches, and what keeps it from being deleted."""


@group_type(VIEWER_ACCESS)
class ViewerAccess:
    """What the viewer may do with the record, and why not more."""


for name, (type_name, description) in GROUPS.items():
    group = CUSTOMER_CLASS.fields.get(name)
    if isinstance(group, Group):
        make_type(
            type(type_name, (), {"__doc__": description}),
            type_name,
            {key: read_field(found) for key, found in group.fields.items()},
        )


@entity_type(CUSTOMER_CLASS)
class CustomerClass(Node):
    """Everything that a category of customers shares: how they are charged, reminded, limited, told and forgotten."""
