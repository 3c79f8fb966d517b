"""The operator's policy: which changes of classes need a second administrator. A blank one asks for none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson

from models.audit.approval import ApprovalPolicy
from models.database.work_rows import rows_of
from models.declaration.access import ADMINISTRATOR_READS
from resolvers.reading.entity import Entity, Identity, declared_columns
from resolvers.visibility import visible_to_administrators

POLICY_KEY: Final = 1
"""The key of the policy's one row."""

APPROVAL_POLICY: Final = Entity(
    "ApprovalPolicy",
    ApprovalPolicy,
    {"id": Identity(access=ADMINISTRATOR_READS), **declared_columns(ApprovalPolicy)},
    visible=visible_to_administrators,
)


@dataclass(frozen=True)
class Policy:
    """Panels whose changes need approval, and above how many customers every change does."""

    panels: frozenset[str]
    customers_above: int | None

    @property
    def in_force(self) -> bool:
        """Whether anything needs approval."""
        return bool(self.panels) or self.customers_above is not None


POLICY_SQL: Final = f"SELECT panels, customers_above FROM approval_policy WHERE id = {POLICY_KEY}"


def policy_in(rows: Iterable[Sequence[object]]) -> Policy:
    """The policy that the statement found; a blank one where there is none."""
    for stored, customers_above in rows:
        panels: Any = orjson.loads(stored) if isinstance(stored, str | bytes) else stored
        return Policy(frozenset(map(str, panels)), None if customers_above is None else int(str(customers_above)))
    return Policy(frozenset(), None)


async def present_policy() -> Policy:
    """The policy, within the transaction of a write."""
    return policy_in(await rows_of(POLICY_SQL))
