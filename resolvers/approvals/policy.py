"""The operator's policy: which changes of classes need a second administrator. A blank one asks for none."""

from dataclasses import dataclass
from typing import Any, Final

import orjson
from tortoise.connection import get_connection

from models.audit.approval import ApprovalPolicy
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


async def present_policy() -> Policy:
    """The policy, within the transaction of a write."""
    text = f"SELECT panels, customers_above FROM approval_policy WHERE id = {POLICY_KEY}"
    _, rows = await get_connection("default").execute_query(text)
    for row in rows:
        panels: Any = row["panels"]
        names = orjson.loads(panels) if isinstance(panels, str | bytes) else panels
        return Policy(frozenset(map(str, names)), row["customers_above"])
    return Policy(frozenset(), None)
