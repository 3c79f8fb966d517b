"""Conditions under which a fraud traffic profile is active (domain 7.2)."""

from models.choices.fraud_protection import ProfileStatus
from resolvers.drafts.values import Values


def status_of(profile: Values) -> ProfileStatus:
    """The status of a profile as it is stored, its `usage_thresholds` among its values."""
    protects = profile["spending_threshold"] is not None or profile["usage_thresholds"]
    return ProfileStatus.ACTIVE if protects else ProfileStatus.DRAFT
