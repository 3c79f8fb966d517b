"""Use cases that save and delete declared records, for mutations and commands."""

from functools import partial

from resolvers.drafts.record import Record
from resolvers.writing.delete import delete
from resolvers.writing.save import save
from resolvers.writing.use_case import UseCase


def save_record(record: Record) -> UseCase:
    """The use case that creates and changes a record."""
    return UseCase(f"{record.name}_save", partial(save, record), record.prepare, record.afterwards)


def delete_records(record: Record) -> UseCase:
    """The use case that deletes records that nothing refers to."""
    return UseCase(f"{record.name}_delete", partial(delete, record))
