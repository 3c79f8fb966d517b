"""Services: how they are read, and saved by administrators."""

from models.columns import Kind
from models.service import Service
from resolvers.code import code_is_a_word
from resolvers.reading.entity import (
    Connection,
    Entity,
    Filter,
    Identity,
    Order,
    column_sql,
    declared_columns,
    declared_filters,
)
from resolvers.record import Record

SERVICE = Entity(
    "Service",
    Service,
    {"id": Identity(), **declared_columns(Service)},
    filters={
        "name": Filter(Kind.TEXT, "The name, without regard to case.", column_sql("name_key"), fold=True),
        **declared_filters(Service, "code", "created_at", "updated_at"),
    },
    orders={
        "NAME": Order("By name.", column_sql("name_key")),
        "CREATED_AT": Order("By creation.", column_sql("created_at"), kind=Kind.DATETIME),
    },
    default_order=(("NAME", False),),
)

SERVICES = Connection("Service", "The services that charges are made for, by name.")

SERVICE_RECORD = Record("service", lambda: SERVICE, "service", unique=("code",), rules=(code_is_a_word,))
