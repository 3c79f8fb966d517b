"""Services: how they are read, and saved by administrators."""

from models.records.service import Service
from resolvers.drafts.record import Record
from resolvers.records.named_entity import named_entity
from resolvers.rules.code import code_is_a_word

SERVICE = named_entity(Service, "code")


SERVICE_RECORD = Record("service", lambda: SERVICE, "service", unique=("code",), rules=(code_is_a_word,))
