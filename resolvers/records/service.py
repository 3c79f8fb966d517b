"""Services: how they are read, and saved by administrators."""

from models.records.service import Service
from resolvers.formats.code import code_is_a_word
from resolvers.reading.entity import (
    Connection,
    Entity,
    Identity,
    declared_columns,
    declared_filters,
)
from resolvers.records.name_filters import BY_NAME, NAME_FIRST, NAME_OR_CREATION
from resolvers.writing.record import Record

SERVICE = Entity(
    "Service",
    Service,
    {"id": Identity(), **declared_columns(Service)},
    filters={
        "name": BY_NAME,
        **declared_filters(Service, "code", "created_at", "updated_at"),
    },
    orders=NAME_OR_CREATION,
    default_order=NAME_FIRST,
)

SERVICES = Connection("Service", "The services that charges are made for, by name.")

SERVICE_RECORD = Record("service", lambda: SERVICE, "service", unique=("code",), rules=(code_is_a_word,))
