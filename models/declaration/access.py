"""The vocabulary of access: who may read a field, and who may write it.

A column names one of these constants beside its description. The schemas of the roles, the permission table in the
documents, the checks of a save and the leak tests all come from that one word.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Whose schema: an administrator's or a reseller's."""

    ADMINISTRATOR = "admin"
    RESELLER = "reseller"


@dataclass(frozen=True)
class Access:
    """Who reads and who writes a field, with the sentence that tells it to a reader of the schema."""

    read: frozenset[Role]
    write: frozenset[Role]
    sentence: str


_ALL = frozenset(Role)
_ADMINISTRATORS = frozenset({Role.ADMINISTRATOR})
_NOBODY: frozenset[Role] = frozenset()

EVERYONE = Access(_ALL, _ALL, "")
READ_ONLY = Access(_ALL, _NOBODY, "Read-only.")
ADMINISTRATOR_WRITES = Access(_ALL, _ADMINISTRATORS, "Set by administrators.")
ADMINISTRATOR_ONLY = Access(_ADMINISTRATORS, _ADMINISTRATORS, "Administrators only.")
ADMINISTRATOR_READS = Access(_ADMINISTRATORS, _NOBODY, "Administrators only, read-only.")
RESELLER_READS = Access(frozenset({Role.RESELLER}), _NOBODY, "Resellers only, read-only.")
