"""Measured parameters: how they are read, and saved by administrators."""

from models.records.measured_parameter import MeasuredParameter
from resolvers.drafts.record import Record
from resolvers.records.named_entity import named_entity
from resolvers.rules.code import code_is_a_word

MEASURED_PARAMETER = named_entity(MeasuredParameter, "code", "measured_for_resellers")


MEASURED_PARAMETER_RECORD = Record(
    "measured_parameter",
    lambda: MEASURED_PARAMETER,
    "measured parameter",
    unique=("code",),
    rules=(code_is_a_word,),
)
