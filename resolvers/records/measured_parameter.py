"""Measured parameters: how they are read, and saved by administrators."""

from models.records.measured_parameter import MeasuredParameter
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

MEASURED_PARAMETER = Entity(
    "MeasuredParameter",
    MeasuredParameter,
    {"id": Identity(), **declared_columns(MeasuredParameter)},
    filters={
        "name": BY_NAME,
        **declared_filters(MeasuredParameter, "code", "measured_for_resellers", "created_at", "updated_at"),
    },
    orders=NAME_OR_CREATION,
    default_order=NAME_FIRST,
)

MEASURED_PARAMETERS = Connection("MeasuredParameter", "The resources that can be measured, by name.")

MEASURED_PARAMETER_RECORD = Record(
    "measured_parameter",
    lambda: MEASURED_PARAMETER,
    "measured parameter",
    unique=("code",),
    rules=(code_is_a_word,),
)
