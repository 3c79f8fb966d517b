"""Measured parameters: how they are read, and saved by administrators."""

from models.columns import Kind
from models.measured_parameter import MeasuredParameter
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

MEASURED_PARAMETER = Entity(
    "MeasuredParameter",
    MeasuredParameter,
    {"id": Identity(), **declared_columns(MeasuredParameter)},
    filters={
        "name": Filter(Kind.TEXT, "The name, without regard to case.", column_sql("name_key"), fold=True),
        **declared_filters(MeasuredParameter, "code", "measured_for_resellers", "created_at", "updated_at"),
    },
    orders={
        "NAME": Order("By name.", column_sql("name_key")),
        "CREATED_AT": Order("By creation.", column_sql("created_at"), kind=Kind.DATETIME),
    },
    default_order=(("NAME", False),),
)

MEASURED_PARAMETERS = Connection("MeasuredParameter", "The resources that can be measured, by name.")

MEASURED_PARAMETER_RECORD = Record(
    "measured_parameter",
    lambda: MEASURED_PARAMETER,
    "measured parameter",
    unique=("code",),
    rules=(code_is_a_word,),
)
