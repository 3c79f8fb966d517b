"""Telling in the audit log who was shown which personal values of customers, before they are shown.

One row for each request, with ids only: nothing in it has to be erased with a customer. What is personal are values of
custom fields that are marked so, as with the mask (R-40). A dry run shows them, too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

import orjson

from models.choices.audit import AuditAction
from resolvers.actor import Actor
from resolvers.audit.log import NO_VERSION, Audited, AuditedChange, append_audit
from resolvers.drafts.values import Input
from resolvers.errors import FieldChange
from resolvers.reading.entity import Expression, Field, Group, OneOf
from resolvers.reading.personal import Origin
from resolvers.reading.selection import SelectedField
from resolvers.registry import ENTITIES
from resolvers.writing.outcome import Outcome
from resolvers.writing.use_case import UseCase

SEVERAL_CUSTOMERS: Final = 0
"""The key in place of a customer's where a row tells of several; no row of a table has it."""

LONGEST_ENTRY: Final = 90_000
"""Characters of records and fields in one row, below what the log's column holds; what is beyond gets another row."""

_PATH: Final = ("customFields", "value")


def _personal_fields(type_name: str, fields: Mapping[str, Field]) -> Iterator[tuple[str, str]]:
    for name, field in fields.items():
        match field:
            case Expression() if field.personal:
                yield type_name, name
            case Group():
                yield from _personal_fields(field.type_name, field.fields)
            case OneOf():
                for option in field.options.values():
                    yield from _personal_fields(option.type_name, option.fields)
            case _:
                pass


PERSONAL_FIELDS: Final = frozenset(
    field for entity in ENTITIES.values() for field in _personal_fields(entity.name, entity.fields)
)
"""Every field that can show a personal value: its type and its name."""


def may_show_personal_values(selected: Sequence[SelectedField]) -> bool:
    """Whether anything that was chosen can be a personal value."""
    return any(
        any((type_name, inner.name) in PERSONAL_FIELDS for inner in below) or may_show_personal_values(below)
        for selected_field in selected
        for type_name, below in selected_field.below.items()
    )


def _by_record(origins: Iterable[Origin]) -> Iterator[dict[str, list[str]]]:
    """The ids of the fields by those of the records, as much at a time as a row holds."""
    fields: dict[str, list[str]] = {}
    length = 0
    for origin in sorted(origins):
        length += len(origin.field) + 3 + (0 if origin.record in fields else len(origin.record) + 6)
        if length > LONGEST_ENTRY:
            yield fields
            fields, length = {}, len(origin.record) + len(origin.field) + 9
        fields.setdefault(origin.record, []).append(origin.field)
    yield fields


async def _write(actor: Actor, input: Input) -> Outcome:
    origins = input["origins"]
    assert isinstance(origins, frozenset)
    customers = {origin.customer for origin in origins}
    one = next(iter(customers)) if len(customers) == 1 else None
    name = f"Customer {one}" if one else "Several customers"
    audited = Audited("Customer", one or SEVERAL_CUSTOMERS, name, NO_VERSION)
    changes = [AuditedChange(FieldChange(_PATH, None, orjson.dumps(part).decode())) for part in _by_record(origins)]
    await append_audit(actor, [(AuditAction.READ, audited, changes)], None)
    return Outcome()


_AUDIT_READING: Final = UseCase("personal_data_read", _write, for_readers=True)


async def audit_reading(actor: Actor, origins: frozenset[Origin], seconds: float) -> None:
    """Write down that the actor is about to be shown these values; nothing may be shown before it returns.

    Raises WriteTimeoutError where that takes longer than `seconds`, and DatabaseUnavailableError.
    """
    await _AUDIT_READING(actor, {"origins": origins}, seconds)
